import { lazy, Suspense } from 'react';
import type { DatasetId, MappingQuestion } from '../../core/dataset/dataset.ts';
import type { Mapping } from '../../core/dataset/roles.ts';
import { useBackend } from '../data/backend.ts';
import { useCompute } from '../data/compute-client.ts';
import { useOpenDataset } from '../data/use-dataset.ts';
import { useImports } from './imports.ts';

const MappingScreen = lazy(() =>
  import('./mapping-screen.tsx').then((file) => ({ default: file.MappingScreen })),
);

/** The mapping screen, when a file's columns are asked about or looked at again. */
export function MappingQuestionScreen() {
  const compute = useCompute();
  const { queries } = useBackend();
  const { asked, open, files } = useOpenDataset();
  const { reviewing, review, readMapped, leaveQuestion } = useImports();
  const reviewed = reviewing === undefined ? undefined : open.get(reviewing);
  const file = asked?.file ?? (reviewed && files.get(reviewed.id));
  const question: MappingQuestion | undefined =
    asked?.question ??
    (reviewed && {
      name: reviewed.name,
      bytes: reviewed.bytes,
      proposed: reviewed.mapping,
      report: reviewed.report,
    });
  if (!file || !question) return null;

  const onOpen = async (mapping: Mapping) => {
    await readMapped(file, mapping);
    // The file has the same name for the worker as before, and other answers: what was computed is void.
    await queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'mapping-preview' });
  };
  const onLeave = async (previewed: DatasetId | undefined) => {
    const { signal } = new AbortController();
    if (!reviewed) {
      if (previewed !== undefined && !open.has(previewed))
        await compute.close({ dataset: previewed }, signal);
      return leaveQuestion();
    }
    review(undefined);
    // The previews have replaced the dataset in the worker: it is read as it was.
    await compute.open({ kind: 'file', file, mapping: reviewed.mapping }, signal);
  };
  return (
    <Suspense fallback={null}>
      <MappingScreen
        key={`${file.name} ${file.lastModified}`}
        file={file}
        question={question}
        onOpen={(mapping) => void onOpen(mapping)}
        onLeave={(previewed) => void onLeave(previewed)}
      />
    </Suspense>
  );
}
