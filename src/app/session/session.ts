import { createContext, use } from 'react';
import { useStore } from 'zustand';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { DatasetId } from '../../core/dataset/dataset.ts';
import type { Clock } from '../../core/incident/clock.ts';
import { type CohortPair, GENAI_AGAINST_REST } from '../../core/incident/cohort.ts';
import { swappedPair } from '../../core/incident/cohort-pairs.ts';
import type { Dimension } from '../../core/incident/dimensions.ts';
import type { EpochMs } from '../../core/incident/units.ts';
import { type Clause, type Filter, type Subject, withClause, without } from '../../core/plan/filter.ts';
import { type Chosen, type Located, NOTHING_CHOSEN, type ViewId } from './chosen.ts';
import { toggled } from './toggle.ts';
import { leaving, NO_TRAIL, type Step, stepBack, stepForward, stepOf, type Trail } from './undo.ts';

/** What the reader can do. Every change of filter, cohorts or clock can be undone. */
interface Actions {
  /** Sets the clause of its subject. */
  readonly select: (clause: Clause) => void;
  /** Drops the clause of a subject. */
  readonly deselect: (subject: Subject) => void;
  /** Adds a value to its facet's clause, or takes it out; the last one out drops the clause. '' is unknown. */
  readonly toggleValue: (dimension: Dimension, value: string) => void;
  /** Keeps incidents that start in [from, to). `live` while a drag lasts: one undo step and one URL for all of it. */
  readonly setTime: (from: EpochMs, to: EpochMs, phase: 'live' | 'committed') => void;
  readonly setClock: (clock: Clock) => void;
  /** Compares two other cohorts, under another filter where one is given: one step of undo for both. */
  readonly setCohorts: (cohorts: CohortPair, filter?: Filter) => void;
  readonly swapCohorts: () => void;
  readonly go: (view: ViewId) => void;
  /** Opens an incident in the drawer by its id; undefined closes the drawer. */
  readonly openIncident: (id: string | undefined) => void;
  /** Drops every filter, and goes back to GenAI against the rest. */
  readonly reset: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** A dataset is open now. Another one than before starts without filters, unless they came with its link. */
  readonly opened: (dataset: DatasetId, datasetKey: string) => void;
  /** Takes over what an address holds. */
  readonly restore: (located: Located) => void;
}

export interface Session extends Chosen, Actions {
  readonly trail: Trail;
  /** The step before a drag that has not ended; undefined when nothing is dragged. */
  readonly dragFrom: Step | undefined;
}

export type SessionStore = StoreApi<Session>;

function change(session: Session, next: Partial<Step>): Partial<Session> {
  const left = session.dragFrom ?? stepOf(session);
  const isSame = JSON.stringify({ ...stepOf(session), ...next }) === JSON.stringify(left);
  return { ...next, dragFrom: undefined, trail: isSame ? session.trail : leaving(session.trail, left) };
}

const choosing = (filter: Filter) => (session: Session) => change(session, { filter });

/** A session of its own: what the reader chose, and the ways to choose. */
export function createSession(initial: Partial<Chosen> = {}): SessionStore {
  return createStore<Session>()((set, get) => ({
    ...NOTHING_CHOSEN,
    ...initial,
    trail: NO_TRAIL,
    dragFrom: undefined,
    select: (clause) => set(choosing(withClause(get().filter, clause))),
    deselect: (subject) => set(choosing(without(get().filter, subject))),
    toggleValue: (dimension, value) => set(choosing(toggled(get().filter, dimension, value))),
    setTime: (from, to, phase) => {
      const filter = withClause(get().filter, { kind: 'startedIn', from, to });
      if (phase === 'committed') set(choosing(filter));
      else set((session) => ({ filter, dragFrom: session.dragFrom ?? stepOf(session) }));
    },
    setClock: (clock) => set((session) => change(session, { clock })),
    setCohorts: (cohorts, filter = get().filter) => set((session) => change(session, { cohorts, filter })),
    swapCohorts: () => set((session) => change(session, { cohorts: swappedPair(session.cohorts) })),
    go: (view) => set({ view, incident: undefined }),
    openIncident: (incident) => set({ incident }),
    reset: () => set((session) => change(session, { filter: [], cohorts: GENAI_AGAINST_REST })),
    undo: () => set((session) => walked(stepBack(session.trail, stepOf(session)))),
    redo: () => set((session) => walked(stepForward(session.trail, stepOf(session)))),
    opened: (dataset, datasetKey) =>
      set((session) =>
        session.datasetKey === datasetKey
          ? { dataset }
          : { dataset, datasetKey, ...freshStart, view: session.view === 'data' ? 'data' : 'overview' },
      ),
    restore: (located) => set({ ...located, dragFrom: undefined }),
  }));
}

const { cohorts, clock } = NOTHING_CHOSEN;
const freshStart = { filter: [], cohorts, clock, incident: undefined, trail: NO_TRAIL, dragFrom: undefined };

const walked = (walk: { trail: Trail; step: Step } | undefined): Partial<Session> =>
  walk ? { ...walk.step, trail: walk.trail, dragFrom: undefined } : {};

/** The session of the page around. */
export const SessionContext = createContext<SessionStore | undefined>(undefined);

/** The store itself, for handlers that read without re-rendering. @throws outside a session */
export function useSessionStore(): SessionStore {
  const store = use(SessionContext);
  if (!store) throw new Error('A component that needs a session stands outside of one.');
  return store;
}

/** A slice of the session; select the smallest raw one and derive in render. */
export const useSession = <Slice>(select: (session: Session) => Slice): Slice =>
  useStore(useSessionStore(), select);
