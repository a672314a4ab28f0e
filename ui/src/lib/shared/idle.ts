/** Waits until nobody has touched the window for a while. */

/** What tells that somebody is there. */
const SIGNS = ["pointerdown", "pointermove", "keydown", "wheel", "touchstart", "input"] as const;

/**
 * Runs `idle` once nobody has given a sign for so many milliseconds, again and again; answers how
 * to stop.
 */
export function whenIdle(milliseconds: number, idle: () => void): () => void {
  let timer = setTimeout(idle, milliseconds);
  const begin = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      begin();
      idle();
    }, milliseconds);
  };
  begin();
  for (const sign of SIGNS) addEventListener(sign, begin, { capture: true, passive: true });
  return () => {
    clearTimeout(timer);
    for (const sign of SIGNS) removeEventListener(sign, begin, { capture: true });
  };
}
