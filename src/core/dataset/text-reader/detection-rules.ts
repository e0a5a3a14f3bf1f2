import type { ReadingRule } from './reading-rule.ts';

/** Who noticed. "We've received a report of" is a template of one status page and no sign of a human. */
export const DETECTION_RULES: readonly ReadingRule[] = [
  {
    value: 'monitor',
    phrases: [
      /\b(?:automated|automatic|internal|our|service|synthetic) (?:\w+ )?(?:monitoring|monitors?|alerts?|alarms?|alerting|telemetry)\b(?: \w+){0,4} (?:detected|alerted|identified|triggered|notified|fired|indicated|paged)\b/,
      /\b(?:detected|alerted|notified|identified|paged)(?: \w+){0,3} (?:by|via|through|from) (?:\w+ ){0,3}(?:monitoring|monitors?|alerts?|alarms?|alerting|telemetry)\b/,
      /\b(?:monitoring|monitors?|alerts?|alarms?) (?:detected|alerted|triggered|notified|fired|paged)\b/,
    ],
  },
  {
    value: 'human',
    phrases: [
      /\b(?:reported|raised|flagged|noticed|escalated) by (?:\w+ ){0,2}(?:customers?|users?|engineers?|staff|employees?|support)\b/,
      /\b(?:customers?|users?|engineers?|an engineer|staff) (?:first )?(?:reported|noticed|alerted us|notified us|raised|flagged)\b/,
      /\b(?:customer|user|support) (?:reports?|tickets?|cases?|complaints?)\b/,
    ],
  },
];
