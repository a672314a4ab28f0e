/** Lengths of time as hours and minutes. */

/** Minutes of `4`, `4:30`, `4,5` hours, 0 to 24 hours; nothing if it cannot be read. */
export function readHours(text: string): number | null {
  const typed = text.trim();
  const clock = /^(\d{1,2})(?::(\d{2}))?$/.exec(typed);
  const decimal = /^(\d{1,2})[.,](\d{1,2})$/.exec(typed);
  let minutes: number;
  if (clock) {
    if (Number(clock[2] ?? 0) > 59) return null;
    minutes = Number(clock[1]) * 60 + Number(clock[2] ?? 0);
  } else if (decimal) {
    minutes = Math.round(Number(`${decimal[1]}.${decimal[2]}`) * 60);
  } else {
    return null;
  }
  return minutes <= 24 * 60 ? minutes : null;
}

/** `4` or `4:30`, of minutes. */
export function hoursText(minutes: number): string {
  const rest = minutes % 60;
  const hours = String(Math.floor(minutes / 60));
  return rest === 0 ? hours : `${hours}:${String(rest).padStart(2, "0")}`;
}
