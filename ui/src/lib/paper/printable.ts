/** What can be printed as lists to be signed. */
import type { DocumentRequest } from "../bindings/DocumentRequest";
import type { SessionCard } from "../bindings/SessionCard";
import type { SheetOptions } from "../bindings/SheetOptions";
import * as messages from "../messages";

/** Lists that can be printed together. */
export interface Printable {
  label: string;
  /** How many lists. */
  count: number;
  document: (options: SheetOptions) => DocumentRequest;
}

/** The list of a session, and that of its whole month where it has a series. */
export function listsOf({ session }: SessionCard): Printable[] {
  const { id, series_id, date } = session;
  const own: Printable = {
    label: messages.paperPrintThis(),
    count: 1,
    document: (options) => ({ kind: "attendance_list", session_id: id, options }),
  };
  if (!series_id) return [own];
  const month: Printable = {
    label: messages.paperPrintMonth(),
    count: 1,
    document: (options) => ({ kind: "attendance_grid", series_id, month: date.slice(0, 7), options }),
  };
  return [own, month];
}

/** The lists of several sessions in one file; cancelled ones have none. */
export function listsTogether(label: string, cards: readonly SessionCard[]): Printable {
  const planned = cards.filter(({ session }) => !session.cancelled);
  const session_ids = planned.map(({ session }) => session.id);
  return {
    label,
    count: planned.length,
    document: (options) => ({ kind: "attendance_lists", session_ids, options }),
  };
}
