/** Sheets for tests: people p1, p2, … with the given marks. */
import type { Elsewhere } from "../bindings/Elsewhere";
import type { Entry } from "../bindings/Entry";
import type { ListState } from "../bindings/ListState";
import type { Mark } from "../bindings/Mark";
import type { Sheet } from "../bindings/Sheet";

interface Options {
  entry?: Entry;
  guests?: number;
  children?: number;
  counts_children?: boolean;
  list_state?: ListState;
  signatures?: number | null;
  refused?: string | null;
  capacity?: number;
  /** Places in the list of those who announced ahead that they would not come. */
  away?: number[];
  /** By place in the list, the other session at which somebody is present. */
  elsewhere?: Record<number, Elsewhere>;
  sheet_number?: string;
  original_filed?: boolean;
}

/** A sheet of session `s1` whose people have these marks, in order. */
export function sheetOf(marks: readonly (Mark | null)[], options: Options = {}): Sheet {
  const having = (mark: Mark | null) => marks.filter((each) => each === mark).length;
  return {
    card: {
      session: {
        id: "s1",
        centre_id: "c1",
        series_id: "z1",
        name: "Gimnastyka",
        category_id: "k1",
        leader_id: null,
        room_id: "r1",
        place: "",
        date: "2026-03-10",
        start: "10:00",
        minutes: 60,
        original_date: "2026-03-10",
        original_start: "10:00",
        original_room_id: "r1",
        entry: options.entry ?? "enrolment",
        capacity: 20,
        cancelled: null,
        list_state: options.list_state ?? "none",
        guests: options.guests ?? 0,
        children: options.children ?? 0,
        signatures: options.signatures ?? null,
        sheet_number: options.sheet_number ?? "",
        original_filed: options.original_filed ?? false,
        decided_by: "",
        kind: "class",
        mode: "on_site",
        level: "",
        minimum: null,
        co_leader_ids: [],
        helper_ids: [],
        helpers_needed: 0,
        counts_in_report: true,
        with_minors: false,
        fee_note: "",
        description: "",
        meeting_point: "",
        partner: "",
        transport: "",
        tickets: null,
        notes: "",
      },
      end: "11:00",
      outcome: "planned",
      moved: false,
      category: "Zajęcia ruchowe",
      letter: "G",
      ground: 0,
      leader: "Anna Nowak",
      place: "Sala 1",
      enrolled: marks.length,
      present: having("present"),
    },
    rows: marks.map((mark, index) => ({
      number: index + 1,
      person_id: `p${index + 1}`,
      list_name: NAMES[index % NAMES.length] ?? "",
      sex: index % 3 === 0 ? "female" : index % 3 === 1 ? "male" : null,
      mark,
      expected: true,
      to_complete: false,
      away: options.away?.includes(index) ?? false,
      one_time: false,
      elsewhere: options.elsewhere?.[index] ?? null,
    })),
    present: having("present"),
    absent: having("absent"),
    announced: having("announced"),
    unmarked: having(null),
    total: having("present") + (options.guests ?? 0) + (options.children ?? 0),
    capacity: options.capacity ?? null,
    over_capacity: options.capacity !== undefined && having("present") + (options.guests ?? 0) > options.capacity,
    signature_difference:
      options.signatures === undefined || options.signatures === null ? null : options.signatures - having("present"),
    counts_children: options.counts_children ?? false,
    refused: options.refused ?? null,
  };
}

const NAMES = ["Adamska Helena", "Łoś Stanisław", "Kowalska Maria", "Ćwik Ewa", "Nowak Jan", "Żółć Zofia"];
