import type { ReadingRule } from './reading-rule.ts';

/** Why it happened. Only texts that speak of a cause decide: the phrases are telling, not merely topical. */
export const ROOT_CAUSE_RULES: readonly ReadingRule[] = [
  {
    value: 'Configuration',
    phrases: [
      /\bmis-?configur\w*/,
      /\b(?:incorrect|invalid|erroneous|bad|faulty|wrong|unintended)(?: \w+)? config\w*/,
      /\bconfig(?:uration)? (?:change|error|issue|update|mismatch|problem)s?\b/,
      /\b(?:changes?|update|error) (?:in|to|of) (?:the |a |our )?(?:\w+ ){0,3}config\w*/,
      /\b(?:expired|expiration of|rotat\w+ of) (?:the |a |an )?(?:\w+ ){0,2}(?:certificates?|keys?|secrets?|tokens?)\b/,
      /\bcertificates? (?:had |has |have )?expired\b/,
    ],
  },
  {
    value: 'External',
    phrases: [
      /\b(?:utility|electrical|power) (?:\w+ )?(?:outage|loss|failure|event|sag|surge|interruption|disturbance)s?\b/,
      /\bloss of (?:utility )?power\b/,
      /\b(?:cooling|chiller|thermal|temperature)(?: \w+)? (?:event|failure|issue|unit|system)s?\b/,
      /\b(?:lightning|storms?|weather|heat ?wave|flood\w*|earthquake)\b/,
      /\b(?:fiber|fibre|cable)(?: \w+)? (?:cuts?|damage|breaks?)\b/,
      /\bthird[- ]party\b/,
      /\b(?:upstream|external)(?: \w+)? (?:provider|vendor|carrier|dependency|network)s?\b/,
      /\b(?:hardware|disk|optical|line ?card|switch|router) (?:failure|fault|malfunction|failed)\w*/,
      /\bisp\b/,
      /\b(?:ddos|denial[- ]of[- ]service)\b/,
    ],
  },
  {
    value: 'Overload',
    phrases: [
      /\b(?:unexpected|sudden|significant|unusual|abnormal|large|sharp) (?:\w+ )?(?:increase|jump|spike|surge|burst|growth|volume)s?\b/,
      /\b(?:increase|jump|spike|surge|burst|growth|rise) in (?:the )?(?:\w+ ){0,3}(?:traffic|requests?|load|usage|demand|utilization|calls|consumption|resource|connections)\b/,
      /\boverload\w*|\boverwhelm\w*/,
      /\b(?:exhaust(?:ed|ion)|saturat(?:ed|ion)|contention)\b/,
      /\b(?:insufficient|lack of|reached|exceeded|hit|limited|out of) (?:\w+ ){0,3}(?:capacity|memory|resources|quota|threshold|limits?)\b/,
      /\b(?:high|heavy|excessive|elevated|increased) (?:\w+ )?(?:load|traffic|cpu|utili[sz]ation|memory|usage|demand|volume)\b/,
      /\bcapacity (?:issue|constraint|shortage|limit|threshold)s?\b/,
    ],
  },
  {
    value: 'Maintenance',
    phrases: [
      /\b(?:planned|scheduled|routine|recent|regular|ongoing|during)(?: \w+){0,2} maintenance\b/,
      /\bmaintenance (?:activity|operation|event|work|process|task|window)\b/,
      /\b(?:migration|decommission\w*|fail-?over) (?:of|activity|process|operation|procedure)\b/,
    ],
  },
  {
    value: 'Deployment',
    phrases: [
      /\b(?:recent|latest|new|software|service|code|platform|faulty|bad) (?:\w+ )?(?:deployments?|rollouts?|releases?|updates?|changes?|builds?|versions?)\b/,
      /\b(?:deployment|rollout|release|upgrade|update) (?:of|that|which|contained|introduced|caused|task|process)\b/,
      /\b(?:software|code|latent|underlying) (?:bugs?|defects?|errors?|issues?|regressions?|problem)\b/,
      /\b(?:bug|regression|code defect|race condition|memory leak|deadlock)\b/,
      /\bdeployed\b|\brolled out\b/,
      /\bnew (?:\w+ ){0,2}(?:feature|functionality)\b/,
    ],
  },
];
