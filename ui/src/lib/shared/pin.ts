/** What a PIN must be, before the core is asked. */
import * as messages from "../messages";

const DIGITS = /^[0-9]{4,8}$/;

/** What is wrong with a PIN, if anything; whether it is too simple the core says. */
export function pinFault(pin: string): string | null {
  return DIGITS.test(pin) ? null : messages.pinDigitsOnly();
}

/** What is wrong with its repetition. */
export function pinRepeatFault(pin: string, repeated: string): string | null {
  return pin === repeated ? null : messages.pinDiffer();
}
