import * as v from 'valibot';
import type { CohortPair } from '../../core/incident/cohort.ts';
import type { ThingKind } from '../keeping/thing.ts';
import { NOTHING_CHOSEN } from '../session/chosen.ts';
import { parseLocation, stringifyLocation } from '../session/url.ts';

/** A pair as it is kept: in the words of a link, so that one form of it has to be read. */
export interface SavedPair {
  readonly link: string;
}

/** Pairs by their name. */
export const SAVED_PAIRS: ThingKind<SavedPair> = {
  kind: 'cohort-pair',
  version: 1,
  schema: v.object({ link: v.string() }),
};

export const savedPairOf = (cohorts: CohortPair): SavedPair => ({
  link: stringifyLocation({ ...NOTHING_CHOSEN, cohorts }),
});

/** The pair behind its link; what is no pair is GenAI against the rest. */
export const pairOfSaved = ({ link }: SavedPair): CohortPair => parseLocation(link).cohorts;
