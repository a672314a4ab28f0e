/** The keys that work everywhere in an open file. */
import type { View } from "../shared/route.svelte";

/** What a key asks for. */
export type Wish = { wish: "undo" } | { wish: "redo" } | { wish: "help" } | { wish: "go"; view: View };

const PLACES: Readonly<Record<string, View>> = {
  Digit1: "today",
  Digit2: "plan",
  Digit3: "people",
  Digit4: "volunteers",
  Digit5: "month",
  Digit6: "settings",
};

const WITHOUT_TEXT = ["button", "checkbox", "radio", "range", "submit", "reset", "color", "file"];

/** What a key asks for, if anything; text fields keep their own undo. */
export function wishOf(event: KeyboardEvent): Wish | null {
  const { key, code } = event;
  if (key === "F1") return { wish: "help" };
  // Polish letters are typed with the right Alt: elsewhere a key of its own, on Windows Ctrl+Alt.
  if (event.altKey && !event.ctrlKey && !event.metaKey) {
    const view = PLACES[code];
    return view ? { wish: "go", view } : null;
  }
  if (!(event.ctrlKey || event.metaKey) || event.altKey || isText(event.target)) return null;
  const letter = key.toLowerCase();
  if (letter === "y" || (letter === "z" && event.shiftKey)) return { wish: "redo" };
  return letter === "z" ? { wish: "undo" } : null;
}

function isText(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !WITHOUT_TEXT.includes(target.type);
  return target instanceof HTMLTextAreaElement || (target instanceof HTMLElement && target.isContentEditable);
}
