// What a change would do, for tests: one session for "tylko te", five for anything further.
import type { ChangedSession } from "../bindings/ChangedSession";
import type { ChangePreview } from "../bindings/ChangePreview";
import type { PreviewChange } from "../bindings/PreviewChange";
import type { RemovedSession } from "../bindings/RemovedSession";
import type { SessionState } from "../bindings/SessionState";
import { plusDays } from "../shared/dates";

export function sampleState(change: Partial<SessionState> = {}): SessionState {
  return {
    name: "Gimnastyka",
    date: "2026-03-09",
    start: "10:00",
    minutes: 60,
    place: "Sala 1",
    leader: "",
    cancelled: false,
    ...change,
  };
}

/** Answers a step as the core might. */
export function samplePreview({ step }: PreviewChange): ChangePreview {
  const count = "scope" in step && step.scope !== "one" ? 5 : 1;
  const states = Array.from({ length: count }, (_, week) => sampleState({ date: plusDays("2026-03-09", 7 * week) }));
  const changes = states.map((before, index): ChangedSession => ({
    session_id: `session${index}`,
    before,
    after: step.step === "cancel" ? { ...before, cancelled: true } : { ...before, start: "11:00" },
    what: step.step === "cancel" ? ["cancelled"] : ["time"],
  }));
  const removed = states.map((state, index): RemovedSession => ({ session_id: `session${index}`, state }));
  const adds = step.step === "extend" || step.step === "add_session" || step.step === "add_series";
  return {
    changes: step.step === "remove" || adds ? [] : changes,
    left: [],
    added: adds ? ["2026-03-13"] : [],
    removed: step.step === "remove" ? removed : [],
    clashes: [],
    warnings: [],
    alternatives: [],
  };
}
