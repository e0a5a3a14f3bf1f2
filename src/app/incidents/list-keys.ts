/** How far a key moves in a list: to the row it answers; undefined for other keys. `page` is the rows in sight. */
export function rowAfterKey(key: string, from: number, total: number, page: number): number | undefined {
  const last = total - 1;
  const to = { down: from + 1, up: from - 1, ahead: from + page, back: from - page };
  switch (key) {
    case 'ArrowDown':
    case 'j':
      return Math.min(last, to.down);
    case 'ArrowUp':
    case 'k':
      return Math.max(0, to.up);
    case 'PageDown':
      return Math.min(last, to.ahead);
    case 'PageUp':
      return Math.max(0, to.back);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return undefined;
  }
}
