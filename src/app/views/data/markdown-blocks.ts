/** A piece of a page written in Markdown, as plain text: emphasis, code and link signs are taken off. */
export type Block =
  | { readonly kind: 'heading' | 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] };

const plain = (text: string): string =>
  text
    .replaceAll(/\[([^\]]+)\]\([^)]*\)/g, '$1')
    .replaceAll(/[*_`]{1,3}([^*_`]+)[*_`]{1,3}/g, '$1')
    .trim();

const cells = (line: string): readonly string[] =>
  line
    .replace(/^\||\|$/g, '')
    .split('|')
    .map(plain);

function blockOf(lines: readonly string[]): Block {
  const [first = ''] = lines;
  if (first.startsWith('#')) return { kind: 'heading', text: plain(first.replace(/^#+\s*/, '')) };
  if (first.startsWith('|'))
    return { kind: 'table', rows: lines.filter((line) => !/^\|[\s:|-]+\|?$/.test(line)).map(cells) };
  if (/^\s*[-*]\s/.test(first)) {
    const items = lines
      .join('\n')
      .split(/\n?^\s*[-*]\s+/m)
      .filter((item) => item.trim() !== '');
    return { kind: 'list', items: items.map((item) => plain(item.replaceAll(/\s*\n\s*/g, ' '))) };
  }
  return { kind: 'paragraph', text: plain(lines.join(' ')) };
}

/** The blocks of a simple Markdown text: headings, paragraphs, bullet lists and tables. */
export function markdownBlocks(markdown: string): readonly Block[] {
  const apart = markdown.replaceAll(/^(#+ .*)$/gm, '\n$1\n');
  return apart
    .split(/\n\s*\n/)
    .map((block) => block.split('\n').filter((line) => line.trim() !== ''))
    .filter((lines) => lines.length > 0)
    .map(blockOf);
}
