import { useState } from 'react';
import type { ColumnHints } from '../../core/dataset/report.ts';
import type { Mapping, Role } from '../../core/dataset/roles.ts';
import { withRole } from './mapping-edits.ts';

/**
 * The mapping that the reader is at. Going through the roles of one column takes a role from another column only for
 * as long as it stands there: what is passed by is given back.
 */
export function useEditedMapping(proposed: Mapping) {
  const [{ mapping, column, before }, set] = useState<{
    readonly mapping: Mapping;
    /** The column whose role changed last, and the mapping before its first change. */
    readonly column?: number;
    readonly before?: Mapping;
  }>({ mapping: proposed });
  return {
    mapping,
    setMapping: (next: Mapping) => set({ mapping: next }),
    setRole: (index: number, role: Role, hints: ColumnHints | undefined) => {
      const from = (column === index && before) || mapping;
      set({ mapping: withRole(from, index, role, hints), column: index, before: from });
    },
  };
}
