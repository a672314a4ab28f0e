// What can be tried with a session in a draft, and the step that it becomes.
import type { CancelReason } from "../bindings/CancelReason";
import type { LeaderId } from "../bindings/LeaderId";
import type { Scope } from "../bindings/Scope";
import type { SessionCard } from "../bindings/SessionCard";
import type { Slot } from "../bindings/Slot";
import type { Step } from "../bindings/Step";

/** What a step does to a session. */
export type Doing = "move" | "leader" | "cancel" | "remove" | "restore";

/** How far a step can reach, the nearest first. */
export const SCOPES = ["one", "following", "all"] as const satisfies readonly Scope[];

/** The reasons for cancelling, in the order in which they are offered; none is about anyone's health. */
export const REASONS: readonly CancelReason[] = [
  "leader_absent",
  "too_few_people",
  "failure",
  "weather",
  "day_off",
  "suspension",
  "other",
];

/** What can be done with a session; nothing with one that was held or whose month is closed. */
export function doingsOf(card: SessionCard, monthClosed: boolean): Doing[] {
  if (monthClosed || card.outcome === "held") return [];
  if (card.session.cancelled) return ["restore", "remove"];
  return ["move", "leader", "cancel", "remove"];
}

/** How far a step about a session can reach: a single session has no series. */
export function scopesOf(card: SessionCard, doing: Doing): Scope[] {
  return card.session.series_id && doing !== "restore" ? [...SCOPES] : ["one"];
}

/** What somebody chose. */
export interface Choice {
  doing: Doing;
  scope: Scope;
  slot: Slot;
  leader: LeaderId | null;
  reason: CancelReason | null;
}

/** The step of a choice; nothing where the reason is missing. */
export function stepFor({ session }: SessionCard, { doing, scope, slot, leader, reason }: Choice): Step | null {
  const session_id = session.id;
  switch (doing) {
    case "move":
      return { step: "move", session_id, scope, slot };
    case "leader": {
      const { name, category_id, capacity } = session;
      return {
        step: "reword",
        session_id,
        scope,
        // Everything but who leads stays as it is.
        wording: { name, category_id, capacity: capacity ?? null, leader_id: leader },
      };
    }
    case "cancel":
      return reason && { step: "cancel", session_id, scope, reason, decided_by: "" };
    case "remove":
      return { step: "remove", session_id, scope };
    case "restore":
      return { step: "restore", session_id };
  }
}
