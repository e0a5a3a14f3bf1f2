import type { Dimension } from '../../core/incident/dimensions.ts';
import type { LabelColumn } from '../../core/table/table.ts';
import { labelColumn } from './columns/codes.ts';
import type { Collector } from './columns/collector.ts';
import { partsOf } from './values/multiple.ts';

const MOST = 20;

/** For a column of several values taken apart: a dimension of yes and no for each of its most frequent parts. */
export function explodedDimensions(
  { mapping, made }: Collector,
  order: Uint32Array,
): readonly (readonly [Dimension, LabelColumn])[] {
  const { multiple, header } = mapping;
  if (multiple?.take !== 'explode' || made.kind !== 'codes' || made.isAbandoned) return [];
  const { dictionary, codes } = made;
  const partsOfCode = [
    [],
    ...Array.from({ length: dictionary.size() }, (_, code) =>
      partsOf(dictionary.text(code + 1), multiple.separator),
    ),
  ];
  const counts = new Map<string, number>();
  for (const row of order)
    for (const part of partsOfCode[codes.get(row)] ?? []) counts.set(part, (counts.get(part) ?? 0) + 1);
  const most = [...counts].toSorted(([, one], [, other]) => other - one).slice(0, MOST);
  return most.map(([part]) => {
    const codeOf = partsOfCode.map((parts, code) => (code === 0 ? 0 : parts.includes(part) ? 1 : 2));
    const column = labelColumn(order, (row) => codeOf[codes.get(row)] ?? 0, ['', 'yes', 'no'], ['yes', 'no']);
    return [`column:${header}: ${part}`, column] as const;
  });
}
