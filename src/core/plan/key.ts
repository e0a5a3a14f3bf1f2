const withNumbers = (_: string, value: unknown): unknown =>
  typeof value === 'number' && !Number.isFinite(value) ? `${value}` : value;

/** The text that plain data is compared by: JSON, in which infinities and NaN stay apart. */
export const keyOf = (data: unknown): string => JSON.stringify(data, withNumbers);
