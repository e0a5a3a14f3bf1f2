import { LABEL_ROLES } from '../../core/dataset/roles.ts';
import type { Collected } from './collected.ts';
import type { CountedValues } from './proposal/proposal.ts';

/** Rows that were kept by each value as written, for every column of categories that has a role. */
export function countedValues({ collectors, rows, findings }: Collected): CountedValues {
  const counted = new Map<number, readonly { readonly written: string; readonly count: number }[]>();
  for (const { mapping, made } of collectors) {
    if (made.kind !== 'codes' || made.isAbandoned || !LABEL_ROLES.some((role) => role === mapping.role))
      continue;
    const { dictionary, codes } = made;
    const counts = new Uint32Array(dictionary.size() + 1);
    for (let row = 0; row < rows; row++) {
      if (findings.isExcluded(row)) continue;
      const code = codes.get(row);
      counts[code] = (counts[code] ?? 0) + 1;
    }
    const values = Array.from(counts, (count, code) => ({ code, count }))
      .slice(1)
      .filter(({ count }) => count > 0)
      .toSorted((one, other) => other.count - one.count)
      .slice(0, MOST);
    counted.set(
      mapping.index,
      values.map(({ code, count }) => ({ written: dictionary.text(code), count })),
    );
  }
  return counted;
}

const MOST = 200;
