import { type RefObject, useEffect, useEffectEvent } from 'react';

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));

/** T turns the figure that has the focus, or else the one under the pointer, into its table and back. */
export function useTableKey(
  figure: RefObject<HTMLElement | null>,
  toggle: () => void,
  enabled: boolean,
): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const element = figure.current;
    if (element === null || event.key.toLowerCase() !== 't' || event.defaultPrevented) return;
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    const focused = document.activeElement?.closest('[data-figure]');
    if (focused ? focused === element : element.matches(':hover')) {
      event.preventDefault();
      toggle();
    }
  });
  useEffect(() => {
    if (!enabled) return;
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [enabled]);
}
