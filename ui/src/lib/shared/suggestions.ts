/** Something that a search field offers. */
export interface Suggestion {
  id: string;
  /** What is offered, in words. */
  text: string;
  /** What else is worth knowing about it, or empty. */
  detail: string;
}

/** The place after a step through `count` offers, going around at the ends; -1 where there is none. */
export function placeAfterStep(from: number, step: 1 | -1, count: number): number {
  if (count === 0) return -1;
  if (from < 0) return step === 1 ? 0 : count - 1;
  return (from + step + count) % count;
}
