import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { Opened } from '../../core/dataset/dataset.ts';
import type { Mapping } from '../../core/dataset/roles.ts';
import { useCompute } from '../data/compute-client.ts';

const PAUSE_MS = 250;

export interface MappingPreview {
  /** What the file becomes under the mapping; undefined until the first answer. */
  readonly opened: Opened | undefined;
  /** True while `opened` belongs to an earlier mapping. */
  readonly isStale: boolean;
}

/** What a file becomes under a mapping: it is read anew, a moment after the last change. */
export function useMappingPreview(file: File, mapping: Mapping): MappingPreview {
  const compute = useCompute();
  const [settled] = useDebouncedValue(mapping, PAUSE_MS);
  const { data, isPlaceholderData } = useQuery({
    queryKey: ['mapping-preview', file.name, file.size, file.lastModified, settled],
    queryFn: ({ signal }) => compute.open({ kind: 'file', file, mapping: settled }, signal),
    placeholderData: keepPreviousData,
  });
  return { opened: data, isStale: isPlaceholderData || settled !== mapping };
}
