/** How exports write that there is no value, in lower case; nothing at all is a mark of its own. */
export const USUAL_MARKS: readonly string[] = [
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
];

/** The marks of a column in which NA is a value. */
export const MARKS_WITHOUT_NA: readonly string[] = USUAL_MARKS.filter((mark) => mark !== 'na');
