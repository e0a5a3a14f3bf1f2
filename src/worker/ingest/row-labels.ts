import type { ColumnMapping } from '../../core/dataset/roles.ts';
import { type Dimension, type FixedDimension, isFixedDimension } from '../../core/incident/dimensions.ts';
import type { Collector } from './columns/collector.ts';
import type { Findings } from './findings.ts';
import { isMissing } from './missing.ts';
import { fixedValues } from './values/fixed-values.ts';
import { partsOf } from './values/multiple.ts';

/** A categorical column in file order: a code a row into `values`; several codes may have one value. */
export interface RowLabels {
  readonly codeAt: (row: number) => number;
  /** `values[0]` is '', as is every value that is unknown. */
  readonly values: readonly string[];
}

/** What raw texts mean: the mapping's word first, then the vocabulary, else the text itself; '' when missing. */
function canonical(
  dimension: Dimension,
  mapping: ColumnMapping,
  texts: readonly string[],
): (string | undefined)[] {
  const named = new Map(Object.entries(mapping.values ?? {}));
  const fixed = isVocabulary(dimension) ? fixedValues(dimension, texts) : undefined;
  const marks = missingIn(mapping, dimension === 'region' ? texts : []);
  const { multiple } = mapping;
  const one = (text: string, at: number): string | undefined => {
    const value = named.get(text);
    if (value !== undefined) return value;
    if (marks(text)) return '';
    return fixed ? fixed[at] : text;
  };
  if (!multiple || fixed) return texts.map(one);
  return texts.map((text) => {
    const whole = named.get(text);
    if (whole !== undefined) return whole;
    const parts = partsOf(text, multiple.separator).map((part) => one(part, -1) ?? part);
    const known = [...new Set(parts)].filter((part) => part !== '');
    return multiple.take === 'first' ? (known[0] ?? '') : known.join('; ');
  });
}

/** How a column writes that there is no value: its own marks, else the usual ones; `NA` is a region among regions. */
function missingIn({ missing }: ColumnMapping, regions: readonly string[]): (text: string) => boolean {
  if (missing) {
    const marks = new Set(missing.map((mark) => mark.toLowerCase()));
    return (text) => text === '' || marks.has(text.toLowerCase());
  }
  return hasRegionCodes(regions) ? isMissingRegion : isMissing;
}

const isVocabulary = (dimension: Dimension): dimension is Exclude<FixedDimension, 'reassigned'> =>
  isFixedDimension(dimension) && dimension !== 'reassigned';

/** `NA` stands for North America where its neighbours are region codes too. */
export const hasRegionCodes = (texts: readonly string[]): boolean =>
  texts.some((text) => /^(EU|EMEA|APAC|AMER|LATAM|SA|AF|AS|US|APJ|MEA)$/.test(text));
const isMissingRegion = (text: string): boolean => text !== 'NA' && isMissing(text);

/** The labels of one column. Values outside a fixed vocabulary are unknown, and doubted. */
export function labelsOf(
  dimension: Dimension,
  { mapping, made }: Collector,
  rows: number,
  findings: Findings,
): RowLabels | undefined {
  if (made.kind !== 'codes' || made.isAbandoned) return undefined;
  const { dictionary, codes } = made;
  const texts = Array.from({ length: dictionary.size() }, (_, code) => dictionary.text(code + 1));
  const read = ['', ...canonical(dimension, mapping, texts)];
  const isStrange = Uint8Array.from(read, (value) => (value === undefined ? 1 : 0));
  if (isStrange.includes(1)) {
    for (let row = 0; row < rows; row++) {
      if (isStrange[codes.get(row)] === 1) findings.doubt('unknown-value', row, mapping.index);
    }
  }
  return { codeAt: codes.get, values: read.map((value) => value ?? '') };
}

/** Several columns of one dimension as one: their distinct values joined with `; `. */
export function joined(one: RowLabels, other: RowLabels, rows: number): RowLabels {
  const pairs = new Map<number, number>();
  const values: string[] = [''];
  const codes = new Uint32Array(rows);
  for (let row = 0; row < rows; row++) {
    const pair = one.codeAt(row) * other.values.length + other.codeAt(row);
    let code = pairs.get(pair);
    if (code === undefined) {
      const parts = [one.values[one.codeAt(row)] ?? '', other.values[other.codeAt(row)] ?? ''];
      const value = [...new Set(parts.flatMap((part) => part.split('; ')))]
        .filter((part) => part !== '')
        .join('; ');
      code = value === '' ? 0 : values.push(value) - 1;
      pairs.set(pair, code);
    }
    codes[row] = code;
  }
  return { codeAt: (row) => codes[row] ?? 0, values };
}

/** Labels of which each row's code is computed once, into `values`. */
export function computed(
  rows: number,
  values: readonly string[],
  codeOf: (row: number) => number,
): RowLabels {
  const codes = new Uint8Array(rows);
  for (let row = 0; row < rows; row++) codes[row] = codeOf(row);
  return { codeAt: (row) => codes[row] ?? 0, values };
}
