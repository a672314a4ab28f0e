// Drafts for tests, with only what a test says and plain values for the rest.
import type { DraftStep } from "../bindings/DraftStep";
import type { SessionState } from "../bindings/SessionState";
import type { Step } from "../bindings/Step";

export function sampleState(change: Partial<SessionState> = {}): SessionState {
  return {
    name: "Chór",
    date: "2026-03-10",
    start: "10:00",
    minutes: 60,
    place: "Sala 1",
    leader: "Anna Nowak",
    cancelled: false,
    ...change,
  };
}

export function sampleStep(step: Step, change: Partial<DraftStep> = {}): DraftStep {
  return { step, name: "Chór", touches: 1, problem: null, ...change };
}

/** A move of the choir to Thursday afternoon in room two. */
export const MOVE: Step = {
  step: "move",
  session_id: "choir",
  scope: "following",
  slot: { date: "2026-03-12", start: "14:00", minutes: 90, room_id: "two", place: "" },
  because: null,
};
