/** What a new password must be, said before the core is asked. */
import * as messages from "../messages";

/** The fewest characters of a password; the core refuses fewer (`storage::key_bag::PASSWORD_MIN`). */
export const PASSWORD_MIN = 8;

/** What is wrong with a new password, as a sentence. */
export function passwordFault(password: string): string | null {
  // Characters, not code units: a letter outside the first plane is one.
  return [...password].length < PASSWORD_MIN ? messages.deskPasswordShort({ limit: String(PASSWORD_MIN) }) : null;
}

/** What is wrong with the repetition of a new password, as a sentence. */
export function repeatFault(password: string, repeated: string): string | null {
  return password === repeated ? null : messages.deskPasswordsDiffer();
}
