// What is said while a session is moved.
import type { Room } from "../bindings/Room";
import type { SessionCard } from "../bindings/SessionCard";
import * as format from "../format";
import * as messages from "../messages";
import type { MovingRefusal, Target } from "./target";
import type { Trouble } from "./trouble";
import { closedBecause, hoursOf } from "./words";

/** `wt. 10.03, 10:00–11:00` of a target. */
export function whenOfTarget({ date, start, minutes }: Target): string {
  return `${format.shortDate(date)}, ${format.timeSpan(start, minutes)}`;
}

/** The room of a target, or its place outside; empty where neither is known. */
export function whereOfTarget({ room_id, place }: Target, rooms: readonly Room[]): string {
  return room_id === null ? place : (rooms.find(({ id }) => id === room_id)?.name ?? "");
}

/** Time and room of a target. */
export function targetWords(target: Target, rooms: readonly Room[]): string {
  return [whenOfTarget(target), whereOfTarget(target, rooms)].filter(Boolean).join(", ");
}

/** A session at a target, by name. */
export function namedTargetWords(card: SessionCard, target: Target, rooms: readonly Room[]): string {
  const values = { name: card.session.name, when: whenOfTarget(target) };
  const room = whereOfTarget(target, rooms);
  return room === "" ? messages.movingTargetNowhere(values) : messages.movingTarget({ ...values, room });
}

/** A sentence for what stands in the way. */
export function troubleWords(trouble: Trouble): string {
  if (trouble.kind === "closed") return closedBecause(trouble.day);
  if (trouble.kind === "outside_opening") return messages.movingOutsideOpening();
  const { other } = trouble;
  const values = { other: other.session.name, time: hoursOf(other) };
  if (trouble.kind === "room") return messages.movingRoomTaken(values);
  const named = { ...values, leader: trouble.name };
  return trouble.there ? messages.movingLeaderTakenThere(named) : messages.movingLeaderTaken(named);
}

/** Why a session is not moved, or not that far. */
export function refusalWords(refusal: MovingRefusal): string {
  return messages.messageOf("moving_refusal", refusal);
}
