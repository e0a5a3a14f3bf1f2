import { describe, expect, it } from 'vitest';
import { fixedValues } from '../../../src/worker/ingest/values/fixed-values.ts';

describe('reading fixed vocabularies', () => {
  it.each([
    { raw: ['SEV1', 'SEV2', 'SEV3'], read: ['high', 'medium', 'low'] },
    { raw: ['P1', 'P2', 'P3', 'P4', 'P5'], read: ['high', 'high', 'medium', 'low', 'low'] },
    { raw: ['SEV-0', 'sev 1', 'Sev_2'], read: ['high', 'high', 'medium'] },
    { raw: ['critical', 'major', 'minor', 'none'], read: ['high', 'high', 'medium', 'low'] },
    {
      raw: ['1 - Critical', '2 - High', '3 - Moderate', '4 - Low', '5 - Planning'],
      read: ['high', 'high', 'medium', 'low', 'low'],
    },
    { raw: ['Highest', 'Blocker', 'Trivial'], read: ['high', 'high', 'low'] },
    { raw: ['1', '2', '3'], read: [undefined, undefined, undefined] },
    { raw: ['maintenance'], read: [undefined] },
  ])('reads the severities $raw', ({ raw, read }) => {
    expect(fixedValues('severity', raw)).toEqual(read);
  });

  it.each(['TRUE', 'true', '1', '1.0', 'Yes', 'y', 'GenAI', 'AI'])('reads %s as GenAI', (raw) => {
    expect(fixedValues('class', [raw])).toEqual(['genai']);
  });

  it.each(['FALSE', '0', '0.0', 'No', 'non-GenAI', 'Non_AI', 'other'])('reads %s as not GenAI', (raw) => {
    expect(fixedValues('class', [raw])).toEqual(['non-genai']);
  });

  it.each([
    ['detectionSource', 'Customer report', 'human'],
    ['detectionSource', 'Automated', 'monitor'],
    ['detectionSource', 'other', undefined],
    ['falseAlarm', 'Y', 'yes'],
    ['falseAlarm', '0.0', 'no'],
    ['status', 'In Progress', 'open'],
    ['status', 'monitoring', 'mitigated'],
    ['status', 'postmortem', 'resolved'],
    ['stage', 'Public Preview', 'preview'],
    ['stage', 'GA', 'ga'],
  ] as const)('reads %s %s as %s', (dimension, raw, read) => {
    expect(fixedValues(dimension, [raw])).toEqual([read]);
  });
});
