/** A spreadsheet as the core describes it, for tests. */
import type { ImportField } from "../bindings/ImportField";
import type { ImportPreview } from "../bindings/ImportPreview";
import type { ImportRow } from "../bindings/ImportRow";
import type { ImportTotals } from "../bindings/ImportTotals";
import type { SheetView } from "../bindings/SheetView";

const CLASSES: ImportField[] = ["name", "category", "date", "start", "end", "leader", "room"];
const CENTRES: ImportField[] = ["name", "room", "number", "district", "street"];

export function sampleSheet(change: Partial<SheetView> = {}): SheetView {
  return {
    name: "Zajęcia",
    rows: 4,
    columns: [
      { index: 0, letters: "A", name: "Nazwa" },
      { index: 1, letters: "B", name: "Start" },
      { index: 3, letters: "D", name: "" },
    ],
    first_rows: [
      ["Joga", "10.03.2026 10:00", "x"],
      ["Brydż", "11.03.2026 10:00", ""],
    ],
    headed: true,
    kind: "classes",
    notes: [],
    proposals: [
      {
        kind: "classes",
        columns: [
          { index: 0, field: "name" },
          { index: 1, field: "start" },
        ],
        remembered: false,
        fields: CLASSES,
      },
      { kind: "centres", columns: [{ index: 0, field: "name" }], remembered: false, fields: CENTRES },
    ],
    ...change,
  };
}

export function sampleRow(change: Partial<ImportRow> = {}): ImportRow {
  return {
    row: 2,
    verdict: "good",
    makes: "session",
    name: "Joga",
    when: "10.03.2026, 10:00–11:00",
    place: "Sala 1",
    reasons: [],
    sentence: "",
    sessions: 1,
    marks: 0,
    candidates: [],
    person_id: null,
    ...change,
  };
}

export function sampleTotals(change: Partial<ImportTotals> = {}): ImportTotals {
  return {
    sessions: 0,
    series: 0,
    centres: 0,
    locations: 0,
    rooms: 0,
    people: 0,
    memberships: 0,
    filled: 0,
    marks: 0,
    ...change,
  };
}

const PEOPLE: ImportField[] = ["first_name", "last_name", "full_name", "birth", "phone"];

/** Rows of people, pasted without names of columns. */
export function samplePeopleSheet(change: Partial<SheetView> = {}): SheetView {
  return {
    name: "",
    rows: 3,
    columns: [
      { index: 0, letters: "A", name: "" },
      { index: 1, letters: "B", name: "" },
    ],
    first_rows: [["Kowalska Maria", "1950"]],
    headed: false,
    kind: "people",
    notes: [],
    proposals: [
      {
        kind: "people",
        columns: [
          { index: 0, field: "full_name" },
          { index: 1, field: "birth" },
        ],
        remembered: false,
        fields: PEOPLE,
      },
      {
        kind: "attendance",
        columns: [{ index: 0, field: "full_name" }],
        remembered: false,
        fields: ["full_name", "day"],
      },
    ],
    ...change,
  };
}

/** One good person, one to look at, one who is there already. */
export function samplePeoplePreview(change: Partial<ImportPreview> = {}): ImportPreview {
  const person = { makes: "person", place: "", when: "1950", sessions: 0 } as const;
  return samplePreview({
    counts: { good: 1, warning: 1, duplicate: 1, unusable: 0 },
    rows: [
      sampleRow({ ...person, row: 1, name: "Kowalska Maria" }),
      sampleRow({ ...person, row: 2, name: "Nowa Anna", verdict: "warning", reasons: ["do uzupełnienia: telefon"] }),
      sampleRow({
        ...person,
        row: 3,
        name: "Dawna Ewa",
        verdict: "duplicate",
        reasons: ["ta osoba już jest: Dawna Ewa (1950)"],
      }),
    ],
    brings: sampleTotals({ people: 2 }),
    new_categories: [],
    notes: ["W arkuszu nie ma kolumn: deklaracja."],
    name_order: "last_first",
    ...change,
  });
}

export function samplePreview(change: Partial<ImportPreview> = {}): ImportPreview {
  return {
    fingerprint: "f1",
    counts: { good: 1, warning: 1, duplicate: 1, unusable: 1 },
    rows: [
      sampleRow(),
      sampleRow({
        row: 3,
        verdict: "warning",
        makes: "series",
        name: "Brydż",
        sessions: 4,
        reasons: ["poza godzinami otwarcia"],
      }),
      sampleRow({
        row: 4,
        verdict: "duplicate",
        name: "Śpiew",
        reasons: ["takie zajęcia o tej porze są już w planie"],
      }),
      sampleRow({
        row: 5,
        verdict: "unusable",
        makes: "nothing",
        name: "Taniec",
        when: "",
        sessions: 0,
        reasons: ["data „31.02.2026” nie istnieje"],
      }),
    ],
    unlisted: 0,
    brings: sampleTotals({ sessions: 5, series: 1 }),
    new_categories: ["Literatura"],
    new_leaders: [],
    new_rooms: [],
    past: 0,
    notes: [],
    name_order: null,
    name_order_sure: true,
    days: [],
    ...change,
  };
}
