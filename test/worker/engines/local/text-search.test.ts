import { describe, expect, it } from 'vitest';
import { searchableText } from '../../../../src/worker/engines/local/text-search.ts';
import { textColumn } from '../../../support/text-column.ts';

describe('searchable text', () => {
  it('knows every character outside ASCII whose lower case is in it', () => {
    const characters = Array.from({ length: 0x1f000 }, (_, code) => code)
      .filter((code) => code >= 128 && (code < 0xd800 || code > 0xdfff))
      .map((code) => String.fromCodePoint(code));
    const folding = characters.flatMap((character, row) =>
      [...character.toLowerCase()].some((part) => part < '\u0080') ? [row] : [],
    );
    expect([...searchableText(textColumn(characters)).foldingIntoAscii]).toEqual(folding);
  });
});
