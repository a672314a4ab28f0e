/** Which period a new certificate is proposed for. */
import type { VolunteerView } from "../../bindings/VolunteerView";

/** From the first agreement's first day, or from the beginning of the year without one, to today. */
export function periodOf(volunteer: VolunteerView, today: string): { first_date: string; last_date: string } {
  const starts = volunteer.agreements.map(({ agreement }) => agreement.first_date).sort();
  const first_date = starts[0] ?? `${today.slice(0, 4)}-01-01`;
  return first_date <= today ? { first_date, last_date: today } : { first_date: today, last_date: today };
}
