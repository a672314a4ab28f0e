import { render, screen, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, it } from "vitest";
import type { DuplicatePair } from "../lib/bindings/DuplicatePair";
import type { MergePreview } from "../lib/bindings/MergePreview";
import { app } from "../lib/shared/app.svelte";
import { answer } from "../lib/shared/testing/backend";
import { sampleOverview, sampleStatus } from "../lib/shared/testing/overview";
import { samplePerson, samplePersonCard } from "../lib/shared/testing/people";
import Duplicates from "./Duplicates.svelte";

const user = userEvent.setup();
const record = { birth_year: 1950, phone: "600 700 800", presences: 12 };
const pair: DuplicatePair = {
  first: { person_id: "p1", list_name: "Żółć Zofia", ...record },
  second: { person_id: "p2", list_name: "Zolc Zofia", ...record, presences: 3 },
  likeness: "same",
};
const preview: MergePreview = {
  kept: samplePerson({ phone: "600 700 800" }),
  other: samplePerson({ id: "p2", last_name: "Zolc", phone: "600 700 801", email: "zofia@example.pl" }),
  differ: ["name", "phone"],
  kept_presences: 12,
  other_presences: 3,
  together: [],
  closed_months: [],
};
const merged = samplePersonCard({ presences: 15 });
let pairs: DuplicatePair[];

beforeEach(() => {
  app.overview = sampleOverview();
  app.status = sampleStatus();
  pairs = [pair];
});

function answers(change: Partial<MergePreview> = {}) {
  return answer({
    list_duplicates: () => ({ pairs }),
    preview_merge: () => ({ ...preview, ...change }),
    merge_people: () => {
      pairs = [];
      return merged;
    },
    unmerge_people: () => {
      pairs = [pair];
      return samplePersonCard({ person: preview.other });
    },
    mark_distinct: () => {
      pairs = [];
      return sampleStatus();
    },
    get_status: () => sampleStatus(),
  });
}

it("a pair is told apart for good", async () => {
  const asked = answers();
  render(Duplicates);
  await user.click(await screen.findByRole("button", { name: "Różne osoby: Żółć Zofia i Zolc Zofia" }));
  expect(asked.find(({ name }) => name === "mark_distinct")?.request).toEqual({
    first_id: "p1",
    second_id: "p2",
    distinct: true,
  });
  expect(await screen.findByText("Zapisano, że to różne osoby: Żółć Zofia i Zolc Zofia.")).toBeTruthy();
  expect(await screen.findByText("Nie ma podobnych wpisów.")).toBeTruthy();
});

it("a pair becomes one, part by part, and two again", async () => {
  const asked = answers();
  render(Duplicates);
  await user.click(await screen.findByRole("button", { name: "Połącz: Żółć Zofia i Zolc Zofia" }));
  const dialog = within(screen.getByRole("dialog"));
  expect(await dialog.findByRole("radio", { name: "Imię i nazwisko: Zofia Żółć" })).toHaveProperty("checked", true);
  expect(dialog.getByRole("radio", { name: "Telefon: 600 700 801" })).toHaveProperty("checked", true);
  // What only one of them says is taken without asking.
  expect(dialog.queryByRole("radio", { name: /E-mail/ })).toBeNull();
  await user.click(dialog.getByRole("radio", { name: "Imię i nazwisko: Zofia Zolc" }));
  await user.click(dialog.getByRole("button", { name: "Połącz" }));
  expect(asked.find(({ name }) => name === "merge_people")?.request).toEqual({
    kept_id: "p1",
    other_id: "p2",
    centre_id: "centre",
    from_other: ["name", "phone"],
    despite_meetings: false,
  });
  expect(await screen.findByText("Połączono: Zofia Żółć. Obecności: 15.")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Cofnij połączenie" }));
  expect(asked.find(({ name }) => name === "unmerge_people")?.request).toEqual({
    record_id: "p2",
    centre_id: "centre",
  });
  expect(await screen.findByRole("button", { name: /^Połącz: / })).toBeTruthy();
});

it("two who were at the same meeting become one only when that is said on purpose", async () => {
  const meeting = { session_id: "s1", name: "Gimnastyka", date: "2026-03-03", start: "10:00" };
  const asked = answers({ together: [meeting], closed_months: ["2026-02"] });
  render(Duplicates);
  await user.click(await screen.findByRole("button", { name: /^Połącz: / }));
  const dialog = within(screen.getByRole("dialog"));
  expect(await dialog.findByText(/obecne na 1 spotkaniu/)).toBeTruthy();
  expect(dialog.getByText("03.03.2026, 10:00 Gimnastyka")).toBeTruthy();
  expect(dialog.getByText(/miesiące są zamknięte.*luty 2026/)).toBeTruthy();
  await user.click(dialog.getByRole("button", { name: "Połącz" }));
  expect(dialog.getByText("Zaznacz, że to na pewno jedna osoba, albo anuluj.")).toBeTruthy();
  expect(asked.some(({ name }) => name === "merge_people")).toBe(false);
  await user.click(dialog.getByRole("checkbox", { name: "To na pewno jedna osoba" }));
  await user.click(dialog.getByRole("button", { name: "Połącz" }));
  expect(asked.find(({ name }) => name === "merge_people")?.request).toMatchObject({ despite_meetings: true });
});
