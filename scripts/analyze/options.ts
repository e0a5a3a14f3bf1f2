import { parseArgs } from 'node:util';
import type { ClassRule } from '../../src/core/dataset/roles.ts';
import { NAMED_DURATIONS, type NamedDuration } from '../../src/core/incident/clock.ts';
import { VOCABULARY } from '../../src/core/incident/dimensions.ts';

export const USAGE = `npm run -s analyze -- FILE… [options]

Reads incident files, computes what the app computes, and writes the results to standard output.

  --json                     results as JSON, in the form of public/results.schema.json; an array for several files
  --markdown                 results as a report to read (default)
  --zero-durations=keep|drop what becomes of durations of exactly zero (default keep)
  --start=impact|detection   where times to mitigate and to resolve start (default impact, else detection)
  --duration=ttd|tta|ttm|ttr the duration that warnings look at (default ttm)
  --filter FIELD=VALUE,…     only incidents with one of these values; FIELD!=VALUE,… for all others. Repeatable, one a field.
                             An empty value is "unknown"; \\, is a comma in a value. FIELD is severity, service, rootCause …
                             or a column's own header
  --from DATE --to DATE      only incidents that start in [from, to), UTC
  --cohort-a FIELD=VALUE,…   the first cohort instead of GenAI. Repeatable
  --cohort-b FIELD=VALUE,…   the second one instead of all others. Repeatable
  --mapping FILE.json        what each column means, as the app exports it
  --role HEADER=ROLE         what one column means, the rest as proposed. Repeatable
  --class genai|non-genai    every incident is one, where no column tells
  --class-words WORD,…       incidents with one of these words in their text are GenAI, all others not
  --at MINUTES,…             times at which survival is read
  --seed N                   of all resampling (default 1)
  --help

Exit code 0; 1 when a file cannot be analysed, 2 when an option is not understood, with a message on standard error.`;

/** A mistake in what was asked, to be told and not traced. */
export class Misuse extends Error {}

/** What was asked, as text where the file must be known to understand it. */
export interface Options {
  readonly files: readonly string[];
  readonly format: 'json' | 'markdown';
  readonly zeros: 'keep' | 'drop';
  readonly start: 'impact' | 'detection';
  readonly duration: NamedDuration;
  readonly filters: readonly string[];
  readonly from: number | undefined;
  readonly to: number | undefined;
  readonly cohortA: readonly string[];
  readonly cohortB: readonly string[];
  readonly mapping: string | undefined;
  readonly roles: readonly string[];
  /** How GenAI is told from the rest; as the file proposes where not given. */
  readonly classRule: ClassRule | undefined;
  readonly at: readonly number[] | undefined;
  readonly seed: number;
  readonly help: boolean;
}

const CONFIG = {
  json: { type: 'boolean' },
  markdown: { type: 'boolean' },
  'zero-durations': { type: 'string', default: 'keep' },
  start: { type: 'string', default: 'impact' },
  duration: { type: 'string', default: 'ttm' },
  filter: { type: 'string', multiple: true, default: [] as string[] },
  from: { type: 'string' },
  to: { type: 'string' },
  'cohort-a': { type: 'string', multiple: true, default: [] as string[] },
  'cohort-b': { type: 'string', multiple: true, default: [] as string[] },
  mapping: { type: 'string' },
  role: { type: 'string', multiple: true, default: [] as string[] },
  class: { type: 'string' },
  'class-words': { type: 'string' },
  at: { type: 'string' },
  seed: { type: 'string', default: '1' },
  help: { type: 'boolean', short: 'h' },
} as const;

function parsed(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options: CONFIG, allowPositionals: true });
  } catch (error) {
    throw new Misuse(error instanceof Error ? error.message : String(error));
  }
}

function oneOf<Word extends string>(name: string, given: string, words: readonly Word[]): Word {
  const found = words.find((word) => word === given);
  if (found === undefined) throw new Misuse(`--${name} takes ${words.join(' or ')}, not "${given}".`);
  return found;
}

function instant(name: string, given: string | undefined): number | undefined {
  if (given === undefined) return undefined;
  const dated = /^\d{4}-\d{2}(-\d{2})?$/.test(given) ? given : undefined;
  const zoned = /(Z|[+-]\d{2}:?\d{2})$/.test(given) ? given : `${given}Z`;
  const at = Date.parse(dated ?? zoned);
  if (!/^\d{4}-/.test(given) || Number.isNaN(at))
    throw new Misuse(`--${name} takes a date such as 2024-01-01, not "${given}".`);
  return at;
}

function classRuleOf(given: string | undefined, words: string | undefined): ClassRule | undefined {
  if (given !== undefined && words !== undefined)
    throw new Misuse('Choose --class or --class-words, not both.');
  if (given !== undefined) return { kind: 'all', value: oneOf('class', given, VOCABULARY.class) };
  if (words === undefined) return undefined;
  const found = words
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');
  if (found.length === 0) throw new Misuse('--class-words takes words such as gpt,llm.');
  const rule = { field: 'any', op: 'contains-any', words: found, verdict: 'genai' } as const;
  return { kind: 'rules', rules: [rule], undecided: 'apart' };
}

function times(given: string | undefined): readonly number[] | undefined {
  const at = given?.split(',').map(Number);
  if (at?.some((minutes) => !(minutes >= 0 && minutes < Number.POSITIVE_INFINITY)))
    throw new Misuse(`--at takes minutes such as 30,60,1440, not "${given}".`);
  return at;
}

function seedOf(given: string): number {
  const seed = Number(given);
  if (!Number.isSafeInteger(seed) || given.trim() === '')
    throw new Misuse(`--seed takes a whole number, not "${given}".`);
  return seed;
}

/**
 * What a command line asks.
 * @throws Misuse with a sentence
 */
export function optionsOf(argv: readonly string[]): Options {
  const { values, positionals } = parsed(argv);
  const help = values.help === true;
  if (values.json && values.markdown) throw new Misuse('Choose --json or --markdown, not both.');
  if (positionals.length === 0 && !help) throw new Misuse('Which file? --help tells more.');
  const [from, to] = [instant('from', values.from), instant('to', values.to)];
  if (from !== undefined && to !== undefined && from >= to) throw new Misuse('--from must be before --to.');
  if (values['cohort-b'].length > 0 && values['cohort-a'].length === 0)
    throw new Misuse('--cohort-b needs --cohort-a.');
  return {
    files: positionals,
    format: values.json ? 'json' : 'markdown',
    zeros: oneOf('zero-durations', values['zero-durations'], ['keep', 'drop']),
    start: oneOf('start', values.start, ['impact', 'detection']),
    duration: oneOf('duration', values.duration, NAMED_DURATIONS),
    filters: values.filter,
    from,
    to,
    cohortA: values['cohort-a'],
    cohortB: values['cohort-b'],
    mapping: values.mapping,
    roles: values.role,
    classRule: classRuleOf(values.class, values['class-words']),
    at: times(values.at),
    seed: seedOf(values.seed),
    help,
  };
}
