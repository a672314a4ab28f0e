/** The only clock of the window: before a file is open no core says what day it is. */

/** The day on this computer, as `2026-03-10`. */
export function localDay(now: Date = new Date()): string {
  const two = (number: number): string => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
