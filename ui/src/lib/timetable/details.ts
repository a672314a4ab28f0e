// What classes say beyond who, what, when and where, as a form holds it.
import type { ClassDetails } from "../bindings/ClassDetails";
import type { Outing } from "../bindings/Outing";
import type { SessionKind } from "../bindings/SessionKind";
import type { Mode } from "../bindings/Mode";

/** The kinds of meetings, in the order they are offered. */
export const KINDS = ["class", "event", "outing", "trip", "drop_in"] as const satisfies readonly SessionKind[];

/** Where and how people meet, in the order it is offered. */
export const MODES = ["on_site", "online", "outdoors"] as const satisfies readonly Mode[];

/** The kinds that say where people meet, with whom and how they get there. */
export const OUTINGS: readonly SessionKind[] = ["event", "outing", "trip"];

/** What a meeting says beyond who, what and where, every field of it filled. */
export type Details = Required<ClassDetails>;

/** What an outing says on top, every field of it filled. */
export type OutingFields = Required<Outing>;

/** What classes say unless something else is chosen. */
export function offeredDetails(): Details {
  return {
    kind: "class",
    mode: "on_site",
    level: "",
    minimum: null,
    co_leader_ids: [],
    helper_ids: [],
    helpers_needed: 0,
    counts_in_report: true,
    with_minors: false,
    fee_note: "",
    description: "",
  };
}

/** Whether anything but the kind is said that is not so anyway. */
export function saysMore(details: Details): boolean {
  return (
    details.mode !== "on_site" ||
    details.level !== "" ||
    details.minimum !== null ||
    details.co_leader_ids.length > 0 ||
    details.helper_ids.length > 0 ||
    details.helpers_needed > 0 ||
    !details.counts_in_report ||
    details.with_minors ||
    details.fee_note !== "" ||
    details.description !== ""
  );
}

/** An outing of which nothing is known yet. */
export function offeredOuting(): OutingFields {
  return { meeting_point: "", partner: "", transport: "", tickets: null, notes: "" };
}

/** The details of classes, as a form holds them. */
export function detailsFieldsOf(details: ClassDetails): Details {
  return {
    kind: details.kind,
    mode: details.mode,
    level: details.level,
    minimum: details.minimum ?? null,
    co_leader_ids: [...details.co_leader_ids],
    helper_ids: [...details.helper_ids],
    helpers_needed: details.helpers_needed,
    counts_in_report: details.counts_in_report,
    with_minors: details.with_minors,
    fee_note: details.fee_note,
    description: details.description,
  };
}

/** What a session says of an outing, as a form holds it; nothing of it where it is a series. */
export function outingFieldsOf(outing: Partial<Outing>): OutingFields {
  return {
    meeting_point: outing.meeting_point ?? "",
    partner: outing.partner ?? "",
    transport: outing.transport ?? "",
    tickets: outing.tickets ?? null,
    notes: outing.notes ?? "",
  };
}

/** What the meeting says beyond who, what and where. */
export function detailsOf({ details }: { details: Details }): Details {
  const { level, fee_note, description, ...rest } = details;
  return {
    ...rest,
    co_leader_ids: [...rest.co_leader_ids],
    helper_ids: [...rest.helper_ids],
    level: level.trim(),
    fee_note: fee_note.trim(),
    description: description.trim(),
  };
}

/** What an outing says on top. */
export function outingOf({ outing }: { outing: OutingFields }): OutingFields {
  return {
    meeting_point: outing.meeting_point.trim(),
    partner: outing.partner.trim(),
    transport: outing.transport.trim(),
    tickets: outing.tickets,
    notes: outing.notes.trim(),
  };
}
