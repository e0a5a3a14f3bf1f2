import { useHotkeys } from '@mantine/hooks';
import { useState } from 'react';
import { STUDIES } from '../../core/studies/studies.ts';
import type { Study } from '../../core/studies/study.ts';

/** Which study's card is open, and which studies are hidden. */
export interface StudiesShown {
  readonly study: Study | undefined;
  readonly hidden: ReadonlySet<number>;
  readonly choose: (number: number | undefined) => void;
  /** To the next study, or the one before; round at the ends. */
  readonly move: (by: number) => void;
  readonly toggle: (number: number) => void;
  readonly showAll: () => void;
}

const NONE: ReadonlySet<number> = new Set();

/** The state of the studies; J and K move through them, Escape closes the card. */
export function useStudies(): StudiesShown {
  const [hidden, setHidden] = useState(NONE);
  const [chosen, choose] = useState<number | undefined>(1);
  const move = (by: number) => {
    const place = STUDIES.findIndex(({ number }) => number === chosen);
    const next = place < 0 ? (by > 0 ? 0 : STUDIES.length - 1) : place + by;
    choose(STUDIES[(next + STUDIES.length) % STUDIES.length]?.number);
  };
  useHotkeys([
    ['j', () => move(1)],
    ['k', () => move(-1)],
    ['Escape', () => choose(undefined)],
  ]);
  return {
    study: STUDIES.find(({ number }) => number === chosen),
    hidden,
    choose,
    move,
    toggle: (number) => {
      const others = [...hidden].filter((other) => other !== number);
      setHidden(new Set(hidden.has(number) ? others : [...others, number]));
    },
    showAll: () => setHidden(NONE),
  };
}
