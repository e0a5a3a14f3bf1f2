import type { ReactNode } from 'react';
import type { CohortLabels } from './cohort-labels.ts';
import type { ForestRow } from './forest-row.ts';

/** What a forest shows, and what it says when a row is opened. */
export interface ForestProps {
  readonly rows: readonly ForestRow[];
  readonly labels: CohortLabels;
  /** A warning beside the name of a group, where it spoils the rows below. */
  readonly notes?: Readonly<Record<string, ReactNode>>;
  /** What the column of small lines shows: `By quarter`. */
  readonly overTime?: string;
  readonly onOpen?: ((id: string) => void) | undefined;
}

/** A forest in the room that it has: its width in pixels, and the ratios at the ends of the axis. */
export interface SizedForestProps extends ForestProps {
  readonly width: number;
  readonly domain: readonly [number, number];
}
