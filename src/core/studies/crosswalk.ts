import type { Dimension } from '../incident/dimensions.ts';

/** How a category of a study is read as one of the file, or why it is not. */
export interface CrosswalkRow {
  readonly study: number;
  /** The study's own word. */
  readonly theirs: string;
  /** The category of the file that it is held against; undefined where it is not. */
  readonly yours: string | undefined;
  readonly why: string;
}

const ONE_OF_MANY = 'may be infrastructure, configuration or external usage: joining it would be a guess';

/** Every join of two vocabularies that is made here, and every tempting one that is not. */
export const CROSSWALK: readonly CrosswalkRow[] = [
  {
    study: 1,
    theirs: 'Infrastructure, configuration, code bug, external usage, operation error',
    yours: 'Root cause of the same name',
    why: 'the file’s vocabulary is this study’s',
  },
  {
    study: 1,
    theirs: 'Code changes, configuration updates, infrastructure fixes',
    yours: 'Code change, configuration update, infrastructure fix',
    why: 'the same act in the singular',
  },
  { study: 2, theirs: 'Auto-detected', yours: 'Monitor', why: 'what is left of 100 is read as people' },
  { study: 2, theirs: 'Inference-engine failure', yours: undefined, why: 'code, configuration or hardware' },
  { study: 2, theirs: 'Hotfix', yours: undefined, why: 'code change, configuration update or rollback' },
  { study: 3, theirs: 'Code', yours: 'Root cause code bug', why: 'a fault in code, in both' },
  { study: 3, theirs: 'Configuration', yours: 'Root cause configuration', why: 'the same word' },
  { study: 3, theirs: 'Bug fix', yours: 'Mitigation code change', why: 'a bug is fixed in code' },
  { study: 5, theirs: 'Bugs', yours: 'Root cause code bug', why: 'a fault in code, in both' },
  { study: 5, theirs: 'Config', yours: 'Root cause configuration', why: 'the same word' },
  { study: 5, theirs: 'Network', yours: undefined, why: ONE_OF_MANY },
  { study: 5, theirs: 'Upgrade', yours: undefined, why: ONE_OF_MANY },
  { study: 5, theirs: 'Load', yours: undefined, why: ONE_OF_MANY },
  {
    study: 6,
    theirs: 'Mitigated without a code fix',
    yours: 'Any known mitigation but code change',
    why: 'among incidents whose cause is a code bug',
  },
];

/** The values of a field that studies count, as the file writes them. */
export const STUDIED_WORDS: ReadonlyMap<Dimension, ReadonlySet<string>> = new Map<
  Dimension,
  ReadonlySet<string>
>([
  ['symptom', new Set(['performance degradation', 'deployment failure', 'invalid inference'])],
  [
    'rootCause',
    new Set(['infrastructure', 'configuration', 'code bug', 'external usage', 'operation error']),
  ],
  [
    'mitigation',
    new Set([
      'ad-hoc fix',
      'self-recovered',
      'rollback',
      'configuration update',
      'code change',
      'infrastructure fix',
      'external fix',
    ]),
  ],
]);
