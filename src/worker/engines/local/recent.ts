/** Keeps what was made last, up to a number of entries; the one not used for longest goes first. */
export interface Recent<Value> {
  /** The kept value of a key, else what `make` gives, kept from now on. */
  readonly get: (key: string, make: () => Value) => Value;
}

export function recent<Value>(capacity: number): Recent<Value> {
  const entries = new Map<string, { readonly value: Value }>();
  return {
    get(key, make) {
      const entry = entries.get(key) ?? { value: make() };
      entries.delete(key);
      entries.set(key, entry);
      const [oldest] = entries.keys();
      if (entries.size > capacity && oldest !== undefined) entries.delete(oldest);
      return entry.value;
    },
  };
}
