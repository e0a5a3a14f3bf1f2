import { describe, expect, it } from 'vitest';
import type { Mapping } from '../../../src/core/dataset/roles.ts';
import { byReason, labels, openTable } from '../../support/open-text.ts';

const HEAD = 'id,class,detected_at';
const rows = (...lines: string[]): string => [HEAD, ...lines].join('\n');

describe('leaving rows out', () => {
  it('counts each with its reason, so that rows read = incidents + rows left out', async () => {
    const { report } = await openTable(
      rows(
        '1,genai,2024-01-01',
        ',,',
        HEAD,
        '',
        '1,genai,2024-01-01',
        '2,genai,2024-01-02',
        ',genai,',
        '(3596 rows)',
      ),
    );
    expect(byReason(report.excluded)).toEqual({
      'empty-row': 2,
      'repeated-header': 1,
      footer: 1,
      'no-content': 1,
      duplicate: 1,
    });
    expect(report.rowsRead).toBe(report.incidents + 6);
    expect(report.excluded.find(({ reason }) => reason === 'footer')?.examples).toEqual([
      { line: 9, column: 'id', value: '(3596 rows)' },
    ]);
  });

  it('reads what psql prints: a drawn line below the header, a footer below the rows', async () => {
    const { report } = await openTable(
      ' id | class | detected_at\n----+-------+------------\n 1  | genai | 2024-01-01\n 2  | non-genai | 2024-01-02\n(2 rows)\n',
    );
    expect(byReason(report.excluded)).toEqual({ 'no-content': 1, footer: 1 });
    expect(report.incidents).toBe(2);
  });

  it('keeps rows that share an id and differ, and doubts them', async () => {
    const { report } = await openTable(rows('1,genai,2024-01-01', '1,genai,2024-01-02'));
    expect([report.incidents, byReason(report.doubts)['duplicate-id']]).toEqual([2, 1]);
  });

  it('of two copies with equal start keeps the one updated last', async () => {
    const { table, report } = await openTable(
      'id,class,detected_at,updated_at,note\n1,genai,2024-01-01,2024-01-02,old\n1,genai,2024-01-01,2024-01-03,new\n1,genai,2024-01-01,2024-01-01,oldest\n',
    );
    expect(byReason(report.excluded)).toEqual({ duplicate: 2 });
    expect(table.source[4]?.text(0)).toBe('new');
  });
});

describe('doubting rows', () => {
  it('lists at most five examples by line', async () => {
    const { report } = await openTable(
      rows('0,genai,2024-01-01', ...Array.from({ length: 9 }, (_, row) => `${row + 1},genai,soon`)),
    );
    const found = report.doubts.find(({ reason }) => reason === 'unreadable-time');
    expect(found?.count).toBe(9);
    expect(found?.examples.map(({ line }) => line)).toEqual([3, 4, 5, 6, 7]);
    expect(found?.examples[0]).toEqual({ line: 3, column: 'detected_at', value: 'soon' });
  });

  it('tells open incidents from those closed without an end', async () => {
    const { table, report } = await openTable(
      'id,class,status,detected_at,resolved_at\n1,genai,Open,2024-01-01,\n2,genai,Closed,2024-01-02,\n3,genai,Scheduled,2024-01-03,2024-01-04\n',
    );
    expect(labels(table, 'status')).toEqual(['open', 'resolved', 'resolved']);
    expect(byReason(report.doubts)).toMatchObject({
      'still-open': 1,
      'closed-without-end': 1,
      'unknown-value': 1,
    });
  });

  it('doubts unknown words of a fixed vocabulary, numbers and classes', async () => {
    const { table, report } = await openTable(
      'id,class,severity,reassignment_count,detected_at\n1,genai,high,2,2024-01-01\n2,maybe,odd,some,2024-01-02\n3,,low,7,2024-01-03\n4,non-genai,,,2024-01-04\n',
    );
    expect(labels(table, 'severity')).toEqual(['high', '', 'low', '']);
    expect(labels(table, 'reassigned')).toEqual(['2', '', '3+', '']);
    expect(byReason(report.doubts)).toMatchObject({
      'unknown-value': 1,
      'unreadable-number': 1,
      'no-class': 2,
    });
  });
});

describe('dimensions', () => {
  it('derives the status from the times when the file has none', async () => {
    const { table } = await openTable(
      'id,class,detected_at,mitigated_at,resolved_at\n1,genai,2024-01-01,,\n2,genai,2024-01-02,2024-01-03,\n3,genai,2024-01-03,,2024-01-04\n',
    );
    expect(labels(table, 'status')).toEqual(['open', 'mitigated', 'resolved']);
  });

  it('keeps further columns whose values repeat, not ids and not prose', async () => {
    const lines = Array.from(
      { length: 20 },
      (_, row) => `${row},genai,2024-01-01,${row % 2 ? 'x' : 'y'},u${row},"${'long '.repeat(30)}${row % 2}"`,
    );
    const { table } = await openTable([`${HEAD},kind,unique,prose`, ...lines].join('\n'));
    expect([...table.labels.keys()]).toEqual(['class', 'column:kind']);
  });

  it('reads NA as missing, save among region codes', async () => {
    const { table } = await openTable(
      `${HEAD},region,team\n1,genai,2024-01-01,NA,NA\n2,genai,2024-01-01,EMEA,Core\n`,
    );
    expect(labels(table, 'region')).toEqual(['NA', 'EMEA']);
    expect(labels(table, 'team')).toEqual(['', 'Core']);
  });

  it('joins several columns of one role', async () => {
    const mapping: Mapping = {
      columns: [
        { index: 0, header: 'at', role: 'detected', time: { order: 'iso', zone: 'UTC' } },
        { index: 1, header: 'API', role: 'service', values: { '1': 'API', '0': '' } },
        { index: 2, header: 'Chat', role: 'service', values: { '1': 'Chat', '0': '' } },
      ],
      classRule: { kind: 'all', value: 'genai' },
    };
    const { table } = await openTable(
      'at,API,Chat\n2024-01-01,1,1\n2024-01-02,0,1\n2024-01-03,0,0\n',
      'x.csv',
      mapping,
    );
    expect(labels(table, 'service')).toEqual(['API; Chat', 'Chat', '']);
  });

  it('opens JSON with the same meaning as CSV', async () => {
    const { table } = await openTable(
      JSON.stringify([
        {
          id: 'a',
          isGenai: true,
          severity: { name: 'SEV2' },
          createdAt: '2024-01-01T00:00:00Z',
          service: ['x', 'y'],
        },
        { id: 'b', isGenai: false, severity: { name: 'SEV1' }, createdAt: 1_704_153_600, service: [] },
      ]),
      'a.json',
    );
    expect(labels(table, 'class')).toEqual(['genai', 'non-genai']);
    expect(labels(table, 'service')).toEqual(['x; y', '']);
  });
});
