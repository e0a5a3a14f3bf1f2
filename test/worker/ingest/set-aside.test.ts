import { describe, expect, it } from 'vitest';
import { SET_ASIDE } from '../../../src/core/dataset/roles.ts';
import { byReason, openTable } from '../../support/open-text.ts';

const FILE = [
  'id,class,detected_at,resolved_at,title,kind',
  '1,genai,2024-01-01T00:00Z,2024-01-01T01:00Z,API errors,normal',
  '2,genai,2024-01-01T00:00Z,2024-01-01T01:00Z,API Errors,normal',
  '3,genai,2024-01-02T00:00Z,2024-01-02T01:00Z,[Scheduled] Database upgrade,normal',
  '4,genai,2024-01-03T00:00Z,2024-01-03T01:00Z,Try it out,test',
  '5,genai,2024-01-04T00:00Z,2024-01-04T01:00Z,Move disks,scheduled',
  '6,genai,2024-01-05T00:00Z,2024-01-05T01:00Z,Load test overloads the API,normal',
  '7,genai,2024-01-06T00:00Z,2024-01-06T01:00Z,[TEST] Pager,normal',
].join('\n');

describe('records that are no incidents of their own', () => {
  it('leaves out maintenance and tests at first; copies under another id stay in', async () => {
    const { report, mapping } = await openTable(FILE);
    expect(byReason(report.excluded)).toEqual({ maintenance: 2, test: 2 });
    expect(report.asides).toEqual({ maintenance: 2, test: 2, 'probable-duplicate': 1 });
    expect(mapping.setAside).toEqual(['maintenance', 'test']);
  });

  it('keeps all of them when all are switched in, and still says how many', async () => {
    const { mapping } = await openTable(FILE);
    const { report } = await openTable(FILE, 'x.csv', { ...mapping, setAside: [] });
    expect([report.incidents, report.excluded]).toEqual([7, []]);
    expect(report.asides?.maintenance).toBe(2);
  });

  it('leaves probable copies out by their switch', async () => {
    const { mapping } = await openTable(FILE);
    const { report } = await openTable(FILE, 'x.csv', { ...mapping, setAside: SET_ASIDE });
    expect(byReason(report.excluded)).toEqual({ maintenance: 2, test: 2, 'probable-duplicate': 1 });
  });
});
