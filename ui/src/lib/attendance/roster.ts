/** What a tap, a key and a number mean on a session's list; no window needed. */
import type { CorrectionReason } from "../bindings/CorrectionReason";
import type { Entry } from "../bindings/Entry";
import type { Mark } from "../bindings/Mark";
import type { PersonId } from "../bindings/PersonId";
import type { Sheet } from "../bindings/Sheet";
import type { SheetRow } from "../bindings/SheetRow";

/** Why a confirmed list is corrected, in the order in which it is offered. */
export const REASONS = ["slip", "paper", "came_late", "told_later", "other"] as const satisfies CorrectionReason[];

/** The reason as it is saved; nothing while one is missing, or its words where they are needed. */
export function reasonOf(
  reason: CorrectionReason | "",
  words: string,
): { reason: CorrectionReason; words: string } | null {
  const said = words.trim();
  return reason === "" || (reason === "other" && said === "") ? null : { reason, words: said };
}

/** A mark that was asked for and not yet answered. */
export interface Change {
  person_id: PersonId;
  mark: Mark | null;
}

/** What the counter says. */
export interface Counted {
  present: number;
  /** Everyone on the list; nothing where entry is free, since nobody is expected there. */
  all: number | null;
  guests: number;
  /** Those present by name and the guests together. */
  sum: number;
}

/** What a key asks for on a row. */
export type KeyAction =
  | { kind: "mark"; mark: Mark | null }
  | { kind: "move"; to: "up" | "down" | "left" | "right" | "first" | "last" }
  | { kind: "digit"; digit: string }
  | { kind: "history" };

/** The mark after a tap on the row: present, or nothing if present already. */
export function afterTap(mark: Mark | null): Mark | null {
  return mark === "present" ? null : "present";
}

/** The mark after a press of one of the small buttons: its mark, or nothing on a second press. */
export function afterPress(mark: Mark | null, pressed: Mark): Mark | null {
  return mark === pressed ? null : pressed;
}

/** The marks that make sense: where entry is free, nobody is absent. */
export function marksOf(entry: Entry): readonly Mark[] {
  return entry === "free" ? ["present"] : ["present", "absent", "announced"];
}

/** The sheet as it will be once `changes` are written; people not on it are left to the answer. */
export function withChanges(sheet: Sheet, changes: readonly Change[]): Sheet {
  if (changes.length === 0) return sheet;
  const wanted = new Map(changes.map((change) => [change.person_id, change.mark]));
  const rows = sheet.rows.map((row) => {
    const mark = wanted.get(row.person_id);
    return mark === undefined ? row : { ...row, mark };
  });
  const { guests, children } = sheet.card.session;
  const present = count(rows, "present");
  return {
    ...sheet,
    rows,
    present,
    total: present + guests + children,
    over_capacity: isOver(sheet.capacity, present + guests),
    absent: count(rows, "absent"),
    announced: count(rows, "announced"),
    unmarked: count(rows, null),
  };
}

/** The sheet with other numbers of guests and children. */
export function withGuests(sheet: Sheet, numbers: { guests: number; children: number }): Sheet {
  return {
    ...sheet,
    card: { ...sheet.card, session: { ...sheet.card.session, ...numbers } },
    total: sheet.present + numbers.guests + numbers.children,
    over_capacity: isOver(sheet.capacity, sheet.present + numbers.guests),
  };
}

function isOver(capacity: number | null, people: number): boolean {
  return capacity !== null && people > capacity;
}

/** Those who are marked present here and at another session at the same time. */
export function inTwoPlaces(sheet: Sheet): SheetRow[] {
  return sheet.rows.filter((row) => row.mark === "present" && row.elsewhere !== null);
}

/** The most columns that a list of so many people is parted into: about ten rows in each. */
export function columnsFor(people: number): 1 | 2 | 3 | 4 {
  if (people <= 10) return 1;
  if (people <= 20) return 2;
  return people <= 30 ? 3 : 4;
}

function count(rows: readonly SheetRow[], mark: Mark | null): number {
  return rows.filter((row) => row.mark === mark).length;
}

/** What the counter says about a sheet. */
export function counted(sheet: Sheet): Counted {
  const { entry, guests } = sheet.card.session;
  return {
    present: sheet.present,
    all: entry === "free" ? null : sheet.rows.length,
    guests,
    sum: sheet.present + guests,
  };
}

/** How many more signatures than people present: 0 agrees. */
export function signatureDifference(signatures: number, present: number): number {
  return signatures - present;
}

/**
 * What a key asks for, or nothing; letters of either case, and the signs of the numeric keypad.
 * Space and Enter are left to the button, which they press.
 */
export function keyAction(key: string, entry: Entry): KeyAction | null {
  const marks = marksOf(entry);
  switch (key) {
    case "ArrowUp":
      return { kind: "move", to: "up" };
    case "ArrowDown":
      return { kind: "move", to: "down" };
    case "ArrowLeft":
      return { kind: "move", to: "left" };
    case "ArrowRight":
      return { kind: "move", to: "right" };
    case "Home":
      return { kind: "move", to: "first" };
    case "End":
      return { kind: "move", to: "last" };
    case "Delete":
    case "Backspace":
      return { kind: "mark", mark: null };
  }
  const letter = key.toLowerCase();
  if (letter === "h") return { kind: "history" };
  if (letter === "p" || letter === "+") return { kind: "mark", mark: "present" };
  if ((letter === "n" || letter === "-") && marks.includes("absent")) return { kind: "mark", mark: "absent" };
  if ((letter === "z" || letter === "*") && marks.includes("announced")) return { kind: "mark", mark: "announced" };
  if (/^[0-9]$/.test(key)) return { kind: "digit", digit: key };
  return null;
}

/**
 * The row number that the typed digits name: `typed` continues the number begun, unless the list
 * has no such row; then the last digit begins anew. Nothing where no row has it either.
 */
export function rowNumber(begun: string, digit: string, rows: number): { begun: string; number: number } | null {
  for (const digits of [begun + digit, digit]) {
    const number = Number(digits);
    if (number >= 1 && number <= rows) return { begun: digits, number };
  }
  return null;
}

/** The place in the list, from 0, to which a move leads; `column` is the height of a column. */
export function placeAfterMove(
  from: number,
  to: "up" | "down" | "left" | "right" | "first" | "last",
  rows: number,
  column: number,
): number {
  const last = rows - 1;
  switch (to) {
    case "up":
      return Math.max(0, from - 1);
    case "down":
      return Math.min(last, from + 1);
    case "left":
      return from - column >= 0 ? from - column : from;
    case "right":
      // The last column may be shorter; from its missing row the last one is nearest.
      return Math.floor(from / column) < Math.floor(last / column) ? Math.min(last, from + column) : from;
    case "first":
      return 0;
    case "last":
      return last;
  }
}

/** A new person's names out of what was typed to find her: the last word is the last name. */
export function namesFrom(query: string): { first_name: string; last_name: string } {
  const words = query.trim().split(/\s+/).filter(Boolean).map(capitalised);
  if (words.length < 2) return { first_name: "", last_name: words[0] ?? "" };
  return { first_name: words.slice(0, -1).join(" "), last_name: words.at(-1) ?? "" };
}

/** Upper case first letters, also after a hyphen; the rest as typed. */
function capitalised(word: string): string {
  return word
    .split("-")
    .map((part) => part.charAt(0).toLocaleUpperCase("pl") + part.slice(1))
    .join("-");
}
