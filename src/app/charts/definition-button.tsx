import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import type { Definition } from '../../core/statistics/statistic.ts';
import classes from './definition-button.module.css';

/** A figure that belongs to a definition: how many were left out, the interval, the published value. */
export interface Fact {
  readonly name: string;
  readonly value: string;
}

export interface Defined {
  readonly title: string;
  readonly definition: Definition;
  readonly facts?: readonly Fact[];
}

interface DefinitionButtonProps extends Defined {
  /** The title or number that is clicked. */
  readonly children: ReactNode;
}

const WIDTH = 424;
const EDGE = 8;

/** Under the button, moved in where the window ends. */
function settle(card: HTMLElement, button: HTMLElement): void {
  const anchor = button.getBoundingClientRect();
  const width = Math.min(WIDTH, window.innerWidth - 2 * EDGE);
  const left = Math.max(EDGE, Math.min(anchor.left, window.innerWidth - width - EDGE));
  card.style.inlineSize = `${width}px`;
  card.style.left = `${left}px`;
  const below = anchor.bottom + 6;
  const room = below + card.offsetHeight <= window.innerHeight;
  card.style.top = `${room ? below : Math.max(EDGE, anchor.top - 6 - card.offsetHeight)}px`;
}

/** A title or number that opens its definition: formula, population, what was left out, method. Esc closes it. */
export function DefinitionButton({ children, title, definition, facts = [] }: DefinitionButtonProps) {
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        className={classes.button}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        {children}
      </button>
      {isOpen && (
        <Card
          id={id}
          title={title}
          definition={definition}
          facts={facts}
          anchor={button.current}
          onClose={close}
        />
      )}
    </>
  );
}

interface CardProps extends Required<Defined> {
  readonly id: string;
  readonly anchor: HTMLElement | null;
  readonly onClose: () => void;
}

function Card({ id, title, definition, facts, anchor, onClose }: CardProps) {
  const card = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = card.current;
    if (element === null) return;
    element.showPopover?.();
    if (anchor !== null) settle(element, anchor);
    element.focus();
  }, [anchor]);
  const lines: readonly Fact[] = [
    { name: 'Formula', value: definition.formula },
    { name: 'Population', value: definition.population },
    { name: 'Left out', value: definition.leftOut },
    { name: 'Method', value: definition.method },
    ...facts,
    { name: 'Source', value: definition.source },
  ];
  return (
    <div
      ref={card}
      id={id}
      popover="manual"
      role="dialog"
      aria-label={`Definition: ${title}`}
      tabIndex={-1}
      className={classes.card}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onClose();
      }}
      onBlur={(event) => {
        if (event.relatedTarget !== anchor && !event.currentTarget.contains(event.relatedTarget)) onClose();
      }}
    >
      <strong>{title}</strong>
      <dl>
        {lines.map(({ name, value }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
