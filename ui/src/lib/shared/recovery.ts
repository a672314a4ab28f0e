/** Typing the recovery key back. */

/** What people write for the letters and digits that look alike; the key has no I, L, O, U. */
const ALIKE: Readonly<Record<string, string>> = { I: "1", L: "1", O: "0", U: "V" };

/** A group as the key writes it: capitals, nothing between them, one of each pair that looks alike. */
export function normal(typed: string): string {
  return typed
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, "")
    .replace(/[ILOU]/g, (letter) => ALIKE[letter] ?? letter);
}

/** Two different groups to ask for, in order, by their places from 0; `random` gives 0 to 1. */
export function twoGroups(count: number, random: () => number): [number, number] {
  const first = Math.floor(random() * count);
  const other = Math.floor(random() * (count - 1));
  const second = other >= first ? other + 1 : other;
  return first < second ? [first, second] : [second, first];
}

/** How a typed group stands to the real one: `short` while it is still being typed. */
export function standOf(typed: string, group: string): "short" | "right" | "wrong" {
  const text = normal(typed);
  if (text === normal(group)) return "right";
  return text.length < normal(group).length ? "short" : "wrong";
}
