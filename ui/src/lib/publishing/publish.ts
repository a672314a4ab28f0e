/** What can be printed or shared of a timetable, and the documents of it. */
import type { CentreId } from "../bindings/CentreId";
import type { DocumentRequest } from "../bindings/DocumentRequest";
import type { Month } from "../bindings/Month";
import type { TimetableOf } from "../bindings/TimetableOf";

/** What can be prepared, in the order in which it is offered. */
export const PUBLISHED = ["weekly", "large", "monthly", "calendar", "page"] as const;
export type Published = (typeof PUBLISHED)[number];

/** Whether it is a paper, which is looked at before it is saved. */
export function isPaper(what: Published): boolean {
  return what === "weekly" || what === "large" || what === "monthly";
}

/** Whether it can be of one room or one leader alone. */
export function isPart(what: Published): boolean {
  return what !== "page";
}

/** Whose timetable a choice of a list means: `room:…`, `leader:…`, or all of it. */
export function partOf(choice: string): TimetableOf {
  const [kind, id = ""] = choice.split(":");
  if (kind === "room") return { kind: "room", room_id: id };
  if (kind === "leader") return { kind: "leader", leader_id: id };
  return { kind: "everything" };
}

/** The document of a choice; nothing for what is no paper. */
export function documentOf(
  what: Published,
  centre_id: CentreId,
  { date, month, of }: { date: string; month: Month; of: TimetableOf },
): DocumentRequest | null {
  if (what === "monthly") return { kind: "monthly_timetable", centre_id, month, of };
  if (what === "weekly" || what === "large") {
    return { kind: "weekly_timetable", centre_id, date, large_print: what === "large", of };
  }
  return null;
}
