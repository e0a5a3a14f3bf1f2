import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { ColumnQuestions } from '../../../src/app/importing/column-questions.tsx';
import { AsideSwitches, DeriveSwitches } from '../../../src/app/importing/switches.tsx';
import { ValueMaps } from '../../../src/app/importing/value-maps.tsx';
import type { ColumnQuestion, ColumnReport, ImportReport } from '../../../src/core/dataset/report.ts';
import type { Mapping } from '../../../src/core/dataset/roles.ts';

afterEach(cleanup);

const MAPPING: Mapping = {
  columns: [
    { index: 0, header: 'Opened', role: 'detected', time: { order: 'iso', zone: 'UTC' } },
    { index: 1, header: 'Symptom', role: 'symptom' },
    { index: 2, header: 'Title', role: 'title' },
  ],
  classRule: { kind: 'column' },
  setAside: ['maintenance'],
};

describe('the values of a column', () => {
  it('are merged where they seem to be one, and shown with their rows', async () => {
    const report: ColumnReport = {
      header: 'Symptom',
      role: 'symptom',
      confidence: 'sure',
      why: 'name',
      missing: 0,
      samples: [],
      values: [
        { written: 'UNAVAIL', read: 'UNAVAIL', count: 90 },
        { written: 'UNVAIL', read: 'UNVAIL', count: 8 },
      ],
      alike: [{ from: 'UNVAIL', to: 'UNAVAIL', distance: 1 }],
    };
    const reports = [report, report, { ...report, role: 'title' as const, values: [] }];
    const seen: Mapping[] = [];
    const user = userEvent.setup();
    render(<ValueMaps mapping={MAPPING} reports={reports} onMapping={(mapping) => seen.push(mapping)} />);
    await user.click(screen.getByText('1 pair spelled almost the same'));
    await user.click(screen.getByRole('button', { name: 'Read UNVAIL as UNAVAIL' }));
    expect(seen.at(-1)?.columns[1]?.values).toEqual({ UNVAIL: 'UNAVAIL' });
    await user.selectOptions(screen.getByRole('combobox', { name: 'Symptom: UNVAIL is read as' }), '');
    expect(seen.at(-1)?.columns[1]?.values).toEqual({ UNVAIL: '' });
  });
});

const REPORT: ImportReport = {
  format: 'CSV',
  rowsRead: 10,
  incidents: 8,
  excluded: [],
  doubts: [],
  columns: [],
  notes: [],
  asides: { maintenance: 2, test: 0, 'probable-duplicate': 3 },
};

describe('switches', () => {
  it('take kinds of records in and out; kinds without rows are not offered', async () => {
    const seen: Mapping[] = [];
    const user = userEvent.setup();
    render(<AsideSwitches mapping={MAPPING} report={REPORT} onMapping={(mapping) => seen.push(mapping)} />);
    expect(screen.queryByRole('checkbox', { name: /Tests/ })).toBeNull();
    await user.click(screen.getByRole('checkbox', { name: /Planned maintenance/, checked: true }));
    expect(seen.at(-1)?.setAside).toEqual([]);
    await user.click(screen.getByRole('checkbox', { name: /Probable duplicates/, checked: false }));
    expect(seen.at(-1)?.setAside).toEqual(['maintenance', 'probable-duplicate']);
  });

  it('say which words decided once a category is read from the text', async () => {
    const seen: Mapping[] = [];
    const derived = [
      {
        dimension: 'symptom' as const,
        count: 5,
        words: [{ value: 'Errors', words: 'error rates', count: 5 }],
      },
    ];
    render(
      <DeriveSwitches
        mapping={{ ...MAPPING, derive: ['symptom'] }}
        report={{ ...REPORT, derived }}
        onMapping={(mapping) => seen.push(mapping)}
      />,
    );
    expect(screen.getByText('“error rates” → Errors (5)')).toBeTruthy();
    await userEvent.click(screen.getByRole('checkbox', { name: /Mitigation/ }));
    expect(seen.at(-1)?.derive).toEqual(['symptom', 'mitigation']);
  });
});

describe('a question about a column', () => {
  it('is answered into the mapping', async () => {
    const question: ColumnQuestion = {
      column: 0,
      header: 'Opened',
      what: 'abbreviation',
      about: 'CST',
      of: 4,
      choices: [{ value: '+08:00', reads: 'China Standard Time', fits: 4 }],
      proposed: '',
      hangs: 'Several zones are called CST.',
    };
    const seen: Mapping[] = [];
    render(
      <ColumnQuestions
        mapping={MAPPING}
        questions={[question]}
        onMapping={(mapping) => seen.push(mapping)}
      />,
    );
    expect(screen.getByText('Opened. Several zones are called CST.')).toBeTruthy();
    await userEvent.click(screen.getByRole('radio', { name: /\+08:00/ }));
    expect(seen.at(-1)?.columns[0]?.time?.abbreviations).toEqual({ CST: '+08:00' });
  });
});
