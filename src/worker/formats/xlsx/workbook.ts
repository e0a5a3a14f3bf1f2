import { unzipSync } from 'fflate';

/** One sheet of a workbook, as its directory tells. */
export interface SheetInfo {
  readonly name: string;
  /** Position among all sheets of the workbook. */
  readonly index: number;
  readonly isHidden: boolean;
  /** Size of its XML: how much it holds. */
  readonly bytes: number;
}

export interface Workbook {
  readonly sheets: readonly SheetInfo[];
  /** Whether days are counted from 1904 instead of 1900. */
  readonly is1904: boolean;
  /** Size of all parts together once inflated. */
  readonly inflated: number;
  /** Whether a part claims to be empty and is not: a trick to inflate without limit. */
  readonly isSuspicious: boolean;
}

const BOOK = 'xl/workbook.xml';
const LINKS = 'xl/_rels/workbook.xml.rels';
const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

/** The value of an attribute of a tag, '' when it has none. */
function attribute(tag: string, name: string): string {
  const written = new RegExp(`\\s${name}\\s*=\\s*("[^"]*"|'[^']*')`).exec(tag)?.[1]?.slice(1, -1) ?? '';
  return written
    .replace(/&#(x?)([\da-f]+);/gi, (_, hex: string, code: string) =>
      String.fromCodePoint(Number.parseInt(code, hex === '' ? 10 : 16)),
    )
    .replace(/&(lt|gt|quot|apos|amp);/g, (_, entity: string) => ENTITIES[entity] ?? '');
}

const tags = (xml: string, name: string): readonly string[] =>
  xml.match(new RegExp(`<(?:\\w+:)?${name}\\b[^>]*>`, 'g')) ?? [];

/** Paths of the sheets' parts by their ids in the workbook. */
function partsOf(links: string): ReadonlyMap<string, string> {
  return new Map(
    tags(links, 'Relationship').map((tag) => {
      const target = attribute(tag, 'Target');
      return [attribute(tag, 'Id'), target.startsWith('/') ? target.slice(1) : `xl/${target}`];
    }),
  );
}

/**
 * What a workbook says of itself, without unpacking its sheets. Undefined when the archive is none.
 * @throws when it is no archive
 */
export function workbookOf(archive: Uint8Array): Workbook | undefined {
  const sizes = new Map<string, number>();
  let isSuspicious = false;
  const found = unzipSync(archive, {
    filter: ({ name, size, originalSize }) => {
      sizes.set(name, originalSize);
      if (originalSize === 0 && size > 2) isSuspicious = true;
      return (name === BOOK || name === LINKS) && originalSize < 10_000_000;
    },
  });
  const [book, links] = [found[BOOK], found[LINKS]];
  if (!book) return undefined;
  const text = new TextDecoder().decode(book);
  const parts = partsOf(new TextDecoder().decode(links));
  const sheets = tags(text, 'sheet').map((tag, index) => ({
    name: attribute(tag, 'name'),
    index,
    isHidden: /hidden/i.test(attribute(tag, 'state')),
    bytes: sizes.get(parts.get(attribute(tag, 'r:id')) ?? '') ?? 0,
  }));
  const [settings = ''] = tags(text, 'workbookPr');
  return {
    sheets,
    is1904: /^(1|true)$/.test(attribute(settings, 'date1904')),
    inflated: [...sizes.values()].reduce((sum, size) => sum + size, 0),
    isSuspicious,
  };
}
