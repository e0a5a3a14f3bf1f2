import type { ReadingRule } from './reading-rule.ts';

/** What ended it. Words that only promise, such as "working on a mitigation", decide nothing. */
export const MITIGATION_RULES: readonly ReadingRule[] = [
  {
    value: 'Rollback',
    phrases: [
      /\b(?:rolled|rolling|roll)[- ]?back\b/,
      /\brollback\b/,
      /\brevert(?:ed|ing)?\b/,
      /\b(?:previous|prior|last known good|earlier) (?:\w+ )?(?:version|build|release|state)\b/,
    ],
  },
  {
    value: 'Scale up',
    phrases: [
      /\b(?:added|adding|provisioned|increased|scaled|scaling)(?: \w+){0,3} (?:capacity|instances|nodes|resources|workers|servers)\b/,
      /\bscaled? (?:up|out)\b|\bscaling (?:up|out)\b/,
    ],
  },
  {
    value: 'Restart',
    phrases: [/\b(?:restart|reboot|power[- ]cycl|recycl|re-?initiali[sz])(?:ed|ing|s)?\b/],
  },
  {
    value: 'Traffic shift',
    phrases: [
      /\b(?:redirect|rerout|re-rout|shift|divert|drain|steer)(?:ed|ing)?(?: \w+){0,4} (?:traffic|requests|load|workloads?)\b/,
      /\btraffic (?:was |has been |is being )?(?:redirected|rerouted|shifted|diverted|drained|moved)\b/,
      /\bfail(?:ed)?[- ]?over\b/,
    ],
  },
  {
    value: 'Configuration change',
    phrases: [
      /\b(?:updated|corrected|changed|adjusted|fixed|modified|applied)(?: \w+){0,4} (?:config\w*|settings?|thresholds?|limits?|quota)\b/,
      /\b(?:feature flag|feature) (?:was |has been )?(?:disabled|turned off|switched off)\b/,
      /\b(?:disabled|turned off)(?: \w+){0,3} (?:feature|flag|job|process)\b/,
    ],
  },
  {
    value: 'Code fix',
    phrases: [
      /\b(?:hot-?fix|patch)(?:ed|es)?\b/,
      /\b(?:deployed|rolled out|released|shipped)(?: \w+){0,3} (?:fix|update|patch|change)\b/,
    ],
  },
  {
    value: 'Provider fix',
    phrases: [
      /\b(?:upstream|third[- ]party|cloud|external)(?: \w+)? (?:provider|vendor|partner)s? (?:has |have )?(?:resolved|fixed|mitigated|restored)\b/,
    ],
  },
  {
    value: 'Unspecified fix',
    phrases: [
      /\b(?:a |the )?(?:fix|mitigation) (?:has been|was|is|have been) (?:implemented|applied|deployed)\b/,
    ],
  },
];
