import type { Duration } from '../../../core/incident/clock.ts';
import type { Clause, Lasting, Mentions, OneOf } from '../../../core/plan/filter.ts';
import type { IncidentTable } from '../../../core/table/table.ts';
import { countBelow } from './cuts.ts';
import type { DurationColumn } from './duration-column.ts';
import type { SearchableText } from './text-search.ts';
import { markWord, wordsOf } from './text-search.ts';

/** What passes a clause: the rows [from, to), since rows are sorted by start; or 1 a row that passes. */
export type ClauseMask =
  | { readonly kind: 'range'; readonly from: number; readonly to: number }
  | { readonly kind: 'mask'; readonly pass: Uint8Array };

function oneOfMask(table: IncidentTable, { dimension, values }: OneOf): Uint8Array {
  const column = table.labels.get(dimension);
  const pass = new Uint8Array(table.rows);
  if (column === undefined) return values.includes('') ? pass.fill(1) : pass;
  const wanted = new Set(values);
  const passes = Uint8Array.from(column.values, (value) => (wanted.has(value) ? 1 : 0));
  const { codes } = column;
  for (let row = 0; row < pass.length; row++) pass[row] = passes[codes[row] ?? 0] ?? 0;
  return pass;
}

function lastingMask({ rank, observed }: DurationColumn, { from, to }: Lasting): Uint8Array {
  const first = countBelow(observed, from);
  const end = countBelow(observed, to);
  const pass = new Uint8Array(rank.length);
  for (let row = 0; row < pass.length; row++) {
    const place = rank[row] ?? 0;
    pass[row] = Number(place >= first && place < end);
  }
  return pass;
}

function mentionsMask(rows: number, texts: readonly SearchableText[], { text }: Mentions): Uint8Array {
  const pass = new Uint8Array(rows).fill(1);
  for (const word of wordsOf(text)) {
    const found = new Uint8Array(rows);
    for (const searchable of texts) markWord(searchable, word, found);
    for (let row = 0; row < rows; row++) pass[row] = (pass[row] ?? 0) & (found[row] ?? 0);
  }
  return pass;
}

/** What clauses are decided by, made when first needed. */
export interface ClauseSources {
  readonly table: IncidentTable;
  readonly duration: (of: Duration) => DurationColumn;
  readonly texts: () => readonly SearchableText[];
}

/** Decides a clause for every row of the table. */
export function clauseMask({ table, duration, texts }: ClauseSources, clause: Clause): ClauseMask {
  switch (clause.kind) {
    case 'startedIn': {
      const dated = countBelow(table.startedAt, Number.POSITIVE_INFINITY);
      const from = countBelow(table.startedAt, clause.from, 0, dated);
      return { kind: 'range', from, to: Math.max(from, countBelow(table.startedAt, clause.to, 0, dated)) };
    }
    case 'oneOf':
      return { kind: 'mask', pass: oneOfMask(table, clause) };
    case 'lasting':
      return { kind: 'mask', pass: lastingMask(duration(clause.of), clause) };
    case 'mentions':
      return { kind: 'mask', pass: mentionsMask(table.rows, texts(), clause) };
  }
}
