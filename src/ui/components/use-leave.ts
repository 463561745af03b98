import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** Calls back when the reader presses or goes by keyboard to something beside an element, while `watched`. */
export function useLeave(place: RefObject<HTMLElement | null>, watched: boolean, onLeave: () => void): void {
  useEffect(() => {
    if (!watched) return undefined;
    const look = ({ target }: Event): void => {
      if (target instanceof Node && !place.current?.contains(target)) onLeave();
    };
    const ways = ['pointerdown', 'focusin'];
    for (const way of ways) document.addEventListener(way, look);
    return () => ways.forEach((way) => document.removeEventListener(way, look));
  });
}
