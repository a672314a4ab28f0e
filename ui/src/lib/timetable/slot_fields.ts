// When and where one session is, as a form holds it.
import type { Session } from "../bindings/Session";
import type { Slot } from "../bindings/Slot";
import {
  ELSEWHERE,
  placeOf,
  placeProblems,
  roomOf,
  timeProblems,
  type MeetingFields,
  type Problem,
  type TimeFields,
} from "./fields";

/** When and where a session is to be. */
export type SlotFields = Pick<MeetingFields, "room" | "place"> & TimeFields;

/** When and where a session is, as a form holds it. */
export function slotFieldsOf(session: Pick<Session, "date" | "start" | "minutes" | "room_id" | "place">): SlotFields {
  const { date, start, minutes, room_id, place } = session;
  return { date, start, minutes, room: room_id ?? ELSEWHERE, place };
}

/** What is wrong with when and where. */
export function slotProblems(fields: SlotFields): Problem[] {
  return [...timeProblems(fields), ...placeProblems(fields)];
}

/** The request for when and where; of use only where [`slotProblems`] finds none. */
export function slotOf(fields: SlotFields): Slot {
  return {
    date: fields.date ?? "",
    start: fields.start ?? "",
    minutes: fields.minutes ?? 0,
    room_id: roomOf(fields),
    place: placeOf(fields),
  };
}
