import { useEffect, useEffectEvent } from 'react';
import type { Command } from './commands.ts';

type Stroke = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/** A key press as commands write it: `Ctrl K` (also for ⌘), `Shift Ctrl Z`, `?`. */
export function writtenKeys({ key, ctrlKey, metaKey, altKey, shiftKey }: Stroke): string {
  const isLetter = /^[a-z]$/i.test(key);
  const parts = [
    shiftKey && isLetter && 'Shift',
    (ctrlKey || metaKey) && 'Ctrl',
    altKey && 'Alt',
    isLetter ? key.toUpperCase() : key,
  ];
  return parts.filter(Boolean).join(' ');
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target.matches('textarea, select, input:not([type="checkbox"], [type="radio"], [type="button"])'));

const isInDialog = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('[role="dialog"]') !== null;

/** Runs commands by their keys; not while the reader types, nor under a dialog, save those with Ctrl. */
export function useKeys(commands: readonly Command[], isCovered: boolean): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented) return;
    const keys = writtenKeys(event);
    const isShortcut = keys.includes('Ctrl');
    if (isTyping(event.target) && keys !== 'Ctrl K') return;
    if ((isCovered || isInDialog(event.target)) && !isShortcut) return;
    const command = commands.find((other) => other.keys?.includes(keys));
    if (!command) return;
    event.preventDefault();
    command.run();
  });
  useEffect(() => {
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}
