// The preset reasons for a change; none of them is about anyone's health.
import type { CancelReason } from "../bindings/CancelReason";
import * as messages from "../messages";

/** Every reason, in the order it is offered. */
export const REASONS: readonly CancelReason[] = [
  "leader_absent",
  "too_few_people",
  "failure",
  "weather",
  "day_off",
  "suspension",
  "other",
];

/** The choices of a reason that need not be given. */
export function reasonOptions(): { value: CancelReason | ""; label: string }[] {
  return [
    { value: "", label: messages.changeReasonNone() },
    ...REASONS.map((value) => ({ value, label: messages.messageOf("cancel_reason", value) })),
  ];
}
