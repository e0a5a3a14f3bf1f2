import { useEffect, useState } from 'react';

const holdsFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;

/**
 * How many files are held over the page; 0 when none. Dropped files go to `onDrop`. Browsers count the files of a
 * drag before it ends, not their names.
 */
export function useFileDrag(onDrop: (files: readonly File[]) => void): number {
  const [held, setHeld] = useState(0);
  useEffect(() => {
    // Each element that the pointer passes enters and leaves: only the last leave is the page's own.
    let depth = 0;
    const enter = (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      depth += 1;
      setHeld(Math.max(1, event.dataTransfer?.items.length ?? 1));
    };
    const over = (event: DragEvent) => {
      if (holdsFiles(event)) event.preventDefault();
    };
    const leave = () => {
      depth = Math.max(0, depth - 1);
      if (depth === 0) setHeld(0);
    };
    const drop = (event: DragEvent) => {
      depth = 0;
      setHeld(0);
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length === 0) return;
      event.preventDefault();
      onDrop(files);
    };
    const stop = new AbortController();
    const { signal } = stop;
    document.addEventListener('dragenter', enter, { signal });
    document.addEventListener('dragover', over, { signal });
    document.addEventListener('dragleave', leave, { signal });
    document.addEventListener('drop', drop, { signal });
    return () => stop.abort();
  }, [onDrop]);
  return held;
}
