/** Services for tests. */
import type { VolunteerEntries } from "../../bindings/VolunteerEntries";
import type { VolunteerEntry } from "../../bindings/VolunteerEntry";
import type { VolunteerEntryRow } from "../../bindings/VolunteerEntryRow";

/** Zofia's service of 3 March, 10 to 12:30, entered and confirmed by the office on that day. */
export function sampleService(
  change: Partial<VolunteerEntry> = {},
  around: Partial<Omit<VolunteerEntryRow, "entry">> = {},
): VolunteerEntryRow {
  return {
    list_name: "Żółć Zofia",
    end: "12:30",
    task: "",
    action: "",
    session: "",
    entered_by: "Kora Próbna",
    confirmed_by: "Kora Próbna",
    oddities: [],
    ...around,
    entry: {
      id: "v1",
      person_id: "p1",
      centre_id: "c1",
      date: "2026-03-03",
      start: "10:00",
      minutes: 150,
      kind: "volunteer",
      task_id: null,
      action_id: null,
      session_id: null,
      activity: "",
      place: "",
      entered_on: "2026-03-03",
      entered_by: "u1",
      source: "office",
      confirmed_on: "2026-03-03",
      confirmed_by: "u1",
      confirmed_because: "",
      ...change,
    },
  };
}

/** A month with these services. */
export function sampleEntries(rows: VolunteerEntryRow[], change: Partial<VolunteerEntries> = {}): VolunteerEntries {
  const waiting = rows.filter(({ entry }) => !entry.confirmed_on);
  const sum = (of: VolunteerEntryRow[]): number => of.reduce((minutes, { entry }) => minutes + entry.minutes, 0);
  return {
    rows,
    minutes: sum(rows.filter(({ entry }) => entry.confirmed_on && entry.kind === "volunteer")),
    member_minutes: sum(rows.filter(({ entry }) => entry.confirmed_on && entry.kind === "member")),
    unconfirmed: sum(waiting),
    usual: waiting.filter(({ oddities }) => oddities.length === 0).length,
    unusual: waiting.filter(({ oddities }) => oddities.length > 0).length,
    closed: false,
    ...change,
  };
}
