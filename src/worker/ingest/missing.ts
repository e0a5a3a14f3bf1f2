const MARKS = new Set([
  '',
  '?',
  '-',
  '--',
  '—',
  'null',
  'none',
  'nan',
  'nat',
  'n/a',
  'na',
  'nil',
  'unknown',
  'undefined',
  'unassigned',
  '(empty)',
  '(null)',
  '(none)',
  '#n/a',
  '\\n',
]);
const LONGEST_MARK = 10;

/** Whether a text is one of the ways in which exports write that there is no value. */
export const isMissing = (text: string): boolean =>
  text.length <= LONGEST_MARK && MARKS.has(text.trim().toLowerCase());
