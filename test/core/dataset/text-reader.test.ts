import { describe, expect, it } from 'vitest';
import { plainText, readText } from '../../../src/core/dataset/text-reader/text-reader.ts';

describe('reading a category from a text', () => {
  it.each([
    ['symptom', 'Users were unable to sign in and saw errors.', 'Unavailable', 'unable to sign'],
    ['symptom', 'Elevated error rates for the API', 'Errors', 'elevated error rates'],
    ['symptom', 'Queries are slow', 'Latency', 'slow'],
    ['symptom', 'Degraded performance of disks', 'Degraded performance', 'degraded performance'],
    ['rootCause', 'This was caused by a misconfigured router.', 'Configuration', 'misconfigured'],
    [
      'rootCause',
      'It broke due to a surge in traffic after a deployment of code.',
      'Overload',
      'surge in traffic',
    ],
    ['rootCause', 'Root cause: a utility power outage in one building', 'External', 'utility power outage'],
    ['mitigation', 'We rolled back the change.', 'Rollback', 'rolled back'],
    ['mitigation', 'Traffic was shifted to another region', 'Traffic shift', 'traffic was shifted'],
    [
      'mitigation',
      'A fix has been implemented and we are monitoring',
      'Unspecified fix',
      'a fix has been implemented',
    ],
    [
      'detectionSource',
      'Our internal monitoring detected errors',
      'monitor',
      'our internal monitoring detected',
    ],
    ['detectionSource', 'This was first reported by customers', 'human', 'reported by customers'],
  ] as const)('reads the %s of “%s”', (dimension, text, value, words) => {
    expect(readText(dimension, plainText(text))).toEqual({ value, words });
  });

  it.each([
    ['rootCause', 'Configuration of clusters was slow'],
    ['rootCause', 'It ended. Next steps: outages due to misconfiguration will be prevented'],
    ['mitigation', 'We are working on a mitigation'],
    ['detectionSource', "We've received a report of an issue"],
    ['symptom', 'Planned works on Sunday'],
  ] as const)('leaves the %s of “%s” unknown', (dimension, text) => {
    expect(readText(dimension, plainText(text))).toBeUndefined();
  });

  it('reads past markup, entities and line breaks', () => {
    expect(plainText('<div><b>API&nbsp;Errors</b>\n\t &amp; more</div>').trim()).toBe('api errors & more');
  });
});
