import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

interface StickyTop {
  readonly above: RefObject<HTMLElement | null>;
  readonly own: RefObject<HTMLElement | null>;
  /** Pixels from the top of the window; negative where the element is taller than the room under `above`. */
  readonly top: number;
}

/**
 * Where an element sticks that stands under a sticky head: below the head where it fits, else where its end shows,
 * so that it scrolls with the page until all of it was seen.
 */
export function useStickyTop(): StickyTop {
  const above = useRef<HTMLElement>(null);
  const own = useRef<HTMLElement>(null);
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    const measure = () => {
      const head = above.current?.offsetHeight ?? 0;
      const height = own.current?.offsetHeight ?? 0;
      setTop(Math.min(head, window.innerHeight - height));
    };
    measure();
    const observer = new ResizeObserver(measure);
    for (const { current } of [above, own]) if (current) observer.observe(current);
    window.addEventListener('resize', measure);
    return () => {
      observer.disconnect();
      window.removeEventListener('resize', measure);
    };
  });
  return { above, own, top };
}
