/** What is typed from a paper list, before the core reads it. */
import type { EntryEcho } from "../bindings/EntryEcho";
import type { Mark } from "../bindings/Mark";
import type { NamedRow } from "../bindings/NamedRow";
import type { PersonId } from "../bindings/PersonId";
import type { SheetSummary } from "../bindings/SheetSummary";
import type { WrittenPerson } from "../bindings/WrittenPerson";

/** Who somebody said that a written name is: a person, or a new one. */
export type Chosen = PersonId | "new";

/** Whether a code is typed to its end, so that it can be looked for: digits and a letter. */
export function isWhole(code: string): boolean {
  return /^\d{1,5}[a-z]{1,3}$/i.test(code.replace(/[\s./_–—-]/g, ""));
}

/** The names in a text, one per line or after a semicolon. */
export function namesIn(text: string): string[] {
  return text
    .split(/[\n;]/)
    .map((name) => name.trim())
    .filter(Boolean);
}

/** The names as the core takes them, each with whom somebody chose. */
export function writtenPeople(text: string, chosen: ReadonlyMap<string, Chosen>): WrittenPerson[] {
  return namesIn(text).map((name) => {
    const who = chosen.get(name);
    return { name, person_id: who === undefined || who === "new" ? null : who, is_new: who === "new" };
  });
}

/** The rows with a mark, in the order of the paper. */
export function rowsWith(echo: EntryEcho, mark: Mark): NamedRow[] {
  return echo.tokens
    .filter((token) => token.mark === mark)
    .flatMap((token) => token.rows)
    .sort((one, other) => one.row - other.row);
}

/** Whether a row without a name was signed, so that names are waited for. */
export function namesAwaited(echo: EntryEcho): boolean {
  return rowsWith(echo, "present").some(({ list_name }) => list_name === null);
}

/** Everything that is wrong, in the order in which it was typed. */
export function problemsOf(echo: EntryEcho): string[] {
  const typed = [...echo.tokens, ...echo.names].map(({ problem }) => problem);
  return [...typed, ...echo.problems].filter((problem) => problem !== null);
}

/** What is said aloud after a piece was typed: the names it means, or what is wrong; then the total. */
export function spoken(echo: EntryEcho): string {
  const last = echo.tokens.at(-1);
  const named = last?.rows.map(({ row, list_name }) => list_name ?? String(row)) ?? [];
  const said = last?.problem ?? named.join(", ");
  return [said.replace(/\.$/, ""), echo.total].filter(Boolean).join(". ");
}

/** The lists that wait to be typed in, one for each code and session. */
export function outstandingOf(sheets: readonly SheetSummary[]): SheetSummary[] {
  return sheets.filter(({ due, came_back }) => due && !came_back);
}
