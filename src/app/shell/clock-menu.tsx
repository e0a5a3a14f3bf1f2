import { Popover } from '@mantine/core';
import { type Clock, NAMED_DURATIONS } from '../../core/incident/clock.ts';
import { durationLabel } from '../../core/words/labels.ts';
import classes from '../filters/chip.module.css';
import menu from '../filters/menu.module.css';
import { useSession } from '../session/session.ts';
import { clockEnds } from '../text/choices.ts';
import { Chevron } from './chevron.tsx';
import { useIsNarrow } from './narrow.ts';
import { useOverlayOf } from './overlay.ts';

interface ChoiceProps<Value extends string> {
  readonly name: string;
  readonly title: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly label: string; readonly note?: string }[];
  readonly onChange: (value: Value) => void;
}

function Choice<Value extends string>({ name, title, value, options, onChange }: ChoiceProps<Value>) {
  return (
    <fieldset className={menu.group}>
      <legend className={menu.title}>{title}</legend>
      {options.map((option) => (
        <label key={option.value} className={`${menu.item} ${menu.choice}`}>
          <input
            type="radio"
            name={name}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          {option.label}
          {option.note && <span className={menu.note}>{option.note}</span>}
        </label>
      ))}
    </fieldset>
  );
}

function ClockChoices() {
  const clock = useSession((session) => session.clock);
  const setClock = useSession((session) => session.setClock);
  const set = (part: Partial<Clock>) => setClock({ ...clock, ...part });
  return (
    <>
      <Choice
        name="duration"
        title="What is timed"
        value={clock.duration}
        options={NAMED_DURATIONS.map((duration) => ({
          value: duration,
          label: durationLabel(duration),
          note: clockEnds({ ...clock, duration }),
        }))}
        onChange={(duration) => set({ duration })}
      />
      <Choice
        name="start"
        title="Where mitigation and resolution start"
        value={clock.start}
        options={[
          { value: 'impact', label: 'At impact', note: 'else at detection' },
          { value: 'detection', label: 'At detection', note: 'in every incident' },
        ]}
        onChange={(start) => set({ start })}
      />
      <Choice
        name="zeros"
        title="Durations of exactly zero"
        value={clock.zeros}
        options={[
          { value: 'keep', label: 'Count' },
          { value: 'drop', label: 'Leave out' },
        ]}
        onChange={(zeros) => set({ zeros })}
      />
    </>
  );
}

/** `Time to mitigate` as `Mitigate`. */
const shortLabel = ({ duration }: Clock): string =>
  durationLabel(duration).replace(/^Time to (.)/, (_, first: string) => first.toUpperCase());

/** The clock's chip; its menu chooses what is timed, from where, and what becomes of zeros. */
export function ClockMenu() {
  const clock = useSession((session) => session.clock);
  const isNarrow = useIsNarrow();
  const { opened, onChange } = useOverlayOf('clock');
  return (
    <Popover opened={opened} onChange={onChange} position="bottom-start" trapFocus returnFocus width={340}>
      <Popover.Target>
        <button type="button" className={classes.chip} onClick={() => onChange(!opened)}>
          <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
            <circle cx="6" cy="6" r="4.75" fill="none" stroke="currentColor" />
            <path d="M6 3.2V6l2 1.2" fill="none" stroke="currentColor" />
          </svg>
          <span className={classes.name}>{isNarrow ? shortLabel(clock) : durationLabel(clock.duration)}</span>
          {clockEnds(clock)}
          {clock.zeros === 'drop' && <span className={classes.name}>no zeros</span>}
          <Chevron />
        </button>
      </Popover.Target>
      <Popover.Dropdown className={menu.panel}>
        <ClockChoices />
      </Popover.Dropdown>
    </Popover>
  );
}
