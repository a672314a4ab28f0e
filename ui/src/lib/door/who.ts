/** Who is likely to come in at an open file, so that one step is spared. */
import type { UserId } from "../bindings/UserId";
import type { Waiting } from "../bindings/Waiting";
import type { WaitingUser } from "../bindings/WaitingUser";
import type { Left } from "../shared/app.svelte";

const STORED = "obecni-last-volunteer";

/**
 * Who is chosen before anybody chooses: after the program covered itself, the one who sat here;
 * after somebody of the office made room, the volunteer who came in by PIN last on this computer.
 * A volunteer who makes room makes it for somebody else.
 */
export function likely(waiting: Waiting, left: Left | null, lastVolunteer: UserId | null): WaitingUser | null {
  const user = (id: UserId | null): WaitingUser | null => waiting.users.find((user) => user.id === id) ?? null;
  if (left && (left.alone || left.kept)) return user(left.id);
  if (left && !left.office) return null;
  const volunteer = user(lastVolunteer);
  return volunteer?.pin_digits ? volunteer : null;
}

/** The volunteer who came in by PIN last on this computer. */
export function lastVolunteer(): UserId | null {
  try {
    return localStorage.getItem(STORED);
  } catch {
    return null;
  }
}

/** Remembers who came in by PIN. */
export function rememberVolunteer(id: UserId): void {
  try {
    localStorage.setItem(STORED, id);
  } catch {
    // Then she is chosen by hand next time.
  }
}
