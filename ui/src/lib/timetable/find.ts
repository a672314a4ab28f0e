// Finding classes in the shown timetable, whatever the letters' marks and size.
import type { SessionCard } from "../bindings/SessionCard";
import type { SessionId } from "../bindings/SessionId";
import { folded } from "../shared/folding";

/** Fewer letters find too much. */
export const LEAST_LETTERS = 2;

/** Whether a question is long enough to be asked. */
export function isAsked(question: string): boolean {
  return folded(question).replace(/\s/g, "").length >= LEAST_LETTERS;
}

/** The sessions whose name, leader or room has every word of the question, in the order given. */
export function foundIn(sessions: readonly SessionCard[], question: string): SessionCard[] {
  if (!isAsked(question)) return [];
  const words = folded(question).split(/\s+/).filter(Boolean);
  return sessions.filter(({ session, leader, place }) => {
    const text = folded(`${session.name} ${leader} ${place}`);
    return words.every((word) => text.includes(word));
  });
}

/** The hit so many steps from another one, around the ends; the first, if that is none of them. */
export function nextHit(hits: readonly SessionCard[], from: SessionId | null, steps: number): SessionCard | null {
  const at = hits.findIndex(({ session }) => session.id === from);
  if (at < 0) return (steps < 0 ? hits.at(-1) : hits[0]) ?? null;
  return hits[(at + steps + hits.length) % hits.length] ?? null;
}
