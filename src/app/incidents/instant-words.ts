import { dayWords } from '../../core/words/dates.ts';

const clock = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', hour: '2-digit', minute: '2-digit' });

/** The UTC time of day: `09:48`. Missing is empty. */
export const timeOfDay = (instant: number): string => (Number.isFinite(instant) ? clock.format(instant) : '');

/** An instant to the minute, UTC: `29 Feb 2024 09:48`. Missing is an en dash. */
export const instantWords = (instant: number): string => `${dayWords(instant)} ${timeOfDay(instant)}`.trim();
