import type { Json } from '../../formats/json/records.ts';

const WORDS: Readonly<Record<string, string>> = { True: 'true', False: 'false', None: 'null', nan: 'null' };
const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' };
/** A string in either quote, a bare word, or anything else. */
const TOKEN = /'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|[A-Za-z_]+|[^'"A-Za-z_]+/gs;

function asJson(token: string): string {
  const quote = token[0];
  if (quote !== "'" && quote !== '"') return WORDS[token] ?? token;
  const text = token.slice(1, -1).replace(/\\(.)/gs, (_, letter: string) => ESCAPES[letter] ?? letter);
  return JSON.stringify(text);
}

/** Reads JSON, or the way in which Python prints dicts and lists (`{'id': None}`); null when the text is neither. */
export function readLiteral(text: string): Json {
  const trimmed = text.trim();
  if (!/^[[{]/.test(trimmed)) return null;
  for (const candidate of [trimmed, () => (trimmed.match(TOKEN) ?? []).map(asJson).join('')]) {
    try {
      return JSON.parse(typeof candidate === 'string' ? candidate : candidate()) as Json;
    } catch {
      // The next way of reading is tried.
    }
  }
  return null;
}
