/** Printing lists: at once, as they were printed last, or with a choice of which and how. */
import type { SessionCard } from "../bindings/SessionCard";
import type { SheetOptions } from "../bindings/SheetOptions";
import { openDocument } from "../shared/papers.svelte";
import { listsOf, type Printable } from "./printable";

/** How lists were printed last; kept while the window is open, for one prints them alike. */
export const options = $state<SheetOptions>({ blank_rows: 8, large_print: false, names: "full", clause: true });

/** The most blank rows that a list can have, as the core has it. */
export const MOST_BLANK_ROWS = 60;

class Printing {
  /** What there is to choose from, while somebody chooses. */
  choices = $state.raw<readonly Printable[] | null>(null);
}

/** The choice that is open. */
export const printing = new Printing();

/** Asks which lists are printed, and how. */
export function choosePrint(choices: readonly Printable[]): void {
  printing.choices = choices;
}

/** Opens lists as they would be printed now. */
export function openPrint(choice: Printable, choices: readonly Printable[]): void {
  openDocument(choice.document({ ...options }), () => choosePrint(choices));
}

/** Opens the list of a session as it would be printed. */
export function printList(card: SessionCard): void {
  const choices = listsOf(card);
  const [own] = choices;
  if (own) openPrint(own, choices);
}
