/** Title templates by symptom. */
export type Titles = ReadonlyMap<string, readonly string[]>;

/** Reads titles from text: a line with `#` names the symptom of the lines that follow. */
export function titles(text: string): Titles {
  const bySymptom = new Map<string, string[]>();
  let current: string[] = [];
  for (const line of text.split('\n').filter((each) => each !== '')) {
    if (line.startsWith('# ')) {
      current = [];
      bySymptom.set(line.slice(2), current);
    } else {
      current.push(line);
    }
  }
  return bySymptom;
}
