import type { Dimension } from '../../core/incident/dimensions.ts';
import { STUDIED_WORDS } from '../../core/studies/crosswalk.ts';
import { useDataset } from '../data/use-dataset.ts';

/** The values of a field in the open file that no study counts; none of a field whose values are no words of a study. */
export function useOtherWords(): (field: Dimension) => readonly string[] {
  const dataset = useDataset();
  return (field) => {
    const studied = STUDIED_WORDS.get(field);
    const values = dataset?.dimensions.find(({ dimension }) => dimension === field)?.values ?? [];
    return studied === undefined ? [] : values.filter((value) => !studied.has(value.toLowerCase()));
  };
}
