/** A spreadsheet as the core describes it, for tests. */
import type { ImportField } from "../bindings/ImportField";
import type { ImportPreview } from "../bindings/ImportPreview";
import type { ImportRow } from "../bindings/ImportRow";
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
    kind: "classes",
    proposals: [
      {
        kind: "classes",
        columns: [
          { index: 0, field: "name" },
          { index: 1, field: "start" },
        ],
        fields: CLASSES,
      },
      { kind: "centres", columns: [{ index: 0, field: "name" }], fields: CENTRES },
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
    ...change,
  };
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
    brings: { sessions: 5, series: 1, centres: 0, locations: 0, rooms: 0 },
    new_categories: ["Literatura"],
    new_leaders: [],
    new_rooms: [],
    past: 0,
    ...change,
  };
}
