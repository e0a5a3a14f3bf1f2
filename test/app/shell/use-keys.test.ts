import { describe, expect, it } from 'vitest';
import { writtenKeys } from '../../../src/app/shell/use-keys.ts';

const plain = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };

describe('a key press', () => {
  it.each([
    [{ key: 'x' }, 'X'],
    [{ key: 'k', ctrlKey: true }, 'Ctrl K'],
    [{ key: 'k', metaKey: true }, 'Ctrl K'],
    [{ key: 'Z', ctrlKey: true, shiftKey: true }, 'Shift Ctrl Z'],
    [{ key: '?', shiftKey: true }, '?'],
    [{ key: '/' }, '/'],
    [{ key: '4' }, '4'],
  ])('is written as the commands write it: %j', (stroke, keys) => {
    expect(writtenKeys({ ...plain, ...stroke })).toBe(keys);
  });
});
