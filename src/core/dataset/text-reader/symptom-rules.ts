import type { ReadingRule } from './reading-rule.ts';

/** What users saw, the hardest first. */
export const SYMPTOM_RULES: readonly ReadingRule[] = [
  {
    value: 'Unavailable',
    phrases: [
      /\b(?:completely |fully |intermittently |temporarily )?unavailab(?:le|ility)\b/,
      /\b(?:could|can|were|was|are|is|be|been) ?not (?:be )?(?:able to )?(?:access|connect|reach|log ?in|sign ?in|load)\w*/,
      /\bunable to (?:access|connect|reach|log|sign|load|use|view|open|start|launch|authenticate)\w*/,
      /\b(?:is|are|was|were|went) (?:currently |completely )?(?:down|offline|inaccessible|unreachable)\b/,
      /\b(?:inaccessible|unreachable)\b/,
      /\b(?:loss of|lost|losing) (?:network )?(?:connectivity|access|power|availability)\b/,
      /\bconnectivity (?:issues?|problems?|failures?|loss)\b/,
      /\b(?:difficulties|difficulty|issues?|problems?) (?:connecting|accessing|logging|signing|authenticating)\b/,
      /\b(?:full |partial |major |complete )?outages?\b/,
    ],
  },
  {
    value: 'Errors',
    phrases: [
      /\b(?:increased|elevated|high|higher|intermittent|significant)(?: api| http)? (?:error|fault|failure)s?(?: rates?)?\b/,
      /\berrors?(?: rates?| messages?| codes?| responses?)?\b/,
      /\bfaults?\b/,
      /\bfail(?:ed|ing|ures?|s)?\b/,
      /\b(?:5\d\d|4\d\d)s?\b (?:errors?|responses?)/,
      /\bpacket loss\b/,
      /\breject(?:ed|ions?)\b/,
    ],
  },
  {
    value: 'Latency',
    phrases: [
      /\b(?:increased|elevated|high|higher)?\s?latenc(?:y|ies)\b/,
      /\bdelay(?:s|ed|ing)?\b/,
      /\btime(?:d)?[- ]?outs?\b/,
      /\bslow(?:er|ness|ly|down)?\b/,
      /\bstuck\b/,
      /\bbacklogs?\b/,
    ],
  },
  {
    value: 'Degraded performance',
    phrases: [
      /\b(?:degraded|degradation|reduced)(?: of)? ?(?:performance|service|throughput|experience|availability|io|i\/o)?\b/,
      /\bperformance (?:issues?|problems?|degradation|impact)\b/,
    ],
  },
  {
    value: 'Invalid output',
    phrases: [
      /\b(?:incorrect|invalid|wrong|missing|stale|inaccurate|corrupt(?:ed)?) (?:data|results?|output|values?|responses?|metrics?|information|billing)\b/,
    ],
  },
];
