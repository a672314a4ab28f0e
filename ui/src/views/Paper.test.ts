import { render, screen, waitFor } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it } from "vitest";
import type { EntryEcho } from "../lib/bindings/EntryEcho";
import type { FoundSheet } from "../lib/bindings/FoundSheet";
import { app } from "../lib/shared/app.svelte";
import { answer, failure } from "../lib/shared/testing/backend";
import { sampleCard, sampleCentre, sampleStatus } from "../lib/timetable/week.fixture";
import Paper from "./Paper.svelte";

const date = "2026-03-10";
const card = sampleCard({ id: "gym", name: "Gimnastyka", date, start: "10:00" });

function sheet(change: Partial<FoundSheet> = {}): FoundSheet {
  return {
    code: "04127-L",
    sessions: [{ session_id: "gym", letters: null, name: "Gimnastyka", date, start: "10:00", confirmed: false }],
    card,
    printed_on: "2026-03-09",
    rows: [{ number: 1, person_id: "zofia", list_name: "Żółć Zofia", mark: null }],
    blank_rows: 8,
    refused: null,
    ...change,
  };
}

function echo(change: Partial<EntryEcho> = {}): EntryEcho {
  return {
    tokens: [{ text: "1", mark: "present", rows: [{ row: 1, list_name: "Żółć Zofia" }], guests: null, problem: null }],
    names: [],
    conflicts: [],
    guests_before: null,
    not_on_sheet: [],
    present: 1,
    all: 1,
    guests: 0,
    total: "1 z 1",
    problems: [],
    ready: true,
    ...change,
  };
}

const nothing = { list_sheets: () => ({ sheets: [], outstanding: 0 }), get_status: () => sampleStatus(date) };

beforeEach(() => {
  const status = sampleStatus(date);
  app.status = status;
  app.overview = {
    organisation: { id: "organisation", name: "Fundacja", short_name: "", address: "", email: "", phone: "" },
    user: { id: "user", name: "Maria Kowal", role: "coordinator" },
    centres: [sampleCentre()],
    leaders: [],
    demo: false,
    status,
  };
});

describe("a paper list", () => {
  it("is typed in by code and numbers with Enter alone, and the next one can follow", async () => {
    const asked = answer({
      ...nothing,
      find_sheet: () => sheet(),
      read_entry: () => echo(),
      enter_sheet: () => ({ card, present: 1, all: 1, guests: 0, total: "1 z 1", new_people: 0 }),
    });
    const user = userEvent.setup();
    render(Paper);
    await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText("Kod kartki")));
    await user.keyboard("4127l{Enter}");
    await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText(/^Numery osób/)));
    await user.keyboard("1");
    expect(await screen.findByText("1. Żółć Zofia")).toBeTruthy();
    await user.keyboard("{Enter}1{Enter}");
    expect(await screen.findByText("Zapisano: Gimnastyka, 1 z 1.")).toBeTruthy();
    const entered = asked.find(({ name }) => name === "enter_sheet")?.request;
    expect(entered).toMatchObject({ code: "4127l", session_id: "gym", text: "1", signatures: 1, confirm: true });
    await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText("Kod kartki")));
  });

  it("that is not found says so at its code", async () => {
    answer({
      ...nothing,
      find_sheet: () => {
        throw failure("sheet_code_wrong", "W kodzie litera nie pasuje do cyfr.");
      },
    });
    const user = userEvent.setup();
    render(Paper);
    await user.type(screen.getByLabelText("Kod kartki"), "4127k{Enter}");
    expect(await screen.findByText("W kodzie litera nie pasuje do cyfr.")).toBeTruthy();
    expect(screen.queryByLabelText(/^Numery osób/)).toBeNull();
  });

  it("of a month asks which session, and one that cannot be typed in says why", async () => {
    const two = ["A", "B"].map((letters, index) => ({
      session_id: letters,
      letters,
      name: "Gimnastyka",
      date: `2026-03-${String(3 + index * 7).padStart(2, "0")}`,
      start: "10:00",
      confirmed: false,
    }));
    answer({
      ...nothing,
      find_sheet: ({ session_id }) =>
        session_id === "B"
          ? sheet({ sessions: two, refused: "Lista obecności jest już zatwierdzona." })
          : sheet({ sessions: two, card: null }),
    });
    const user = userEvent.setup();
    render(Paper);
    await user.type(screen.getByLabelText("Kod kartki"), "4127l{Enter}");
    await user.selectOptions(await screen.findByLabelText("Które spotkanie"), "B");
    expect(await screen.findByText("Lista obecności jest już zatwierdzona.")).toBeTruthy();
    expect(screen.queryByLabelText(/^Numery osób/)).toBeNull();
  });

  it("shows the same problem twice where it was made twice", async () => {
    const wrong = { text: "99", mark: null, rows: [], guests: null, problem: "Nie ma wiersza 99." };
    answer({ ...nothing, find_sheet: () => sheet(), read_entry: () => echo({ tokens: [wrong, wrong], ready: false }) });
    const user = userEvent.setup();
    render(Paper);
    await user.type(screen.getByLabelText("Kod kartki"), "4127l{Enter}");
    await user.type(await screen.findByLabelText(/^Numery osób/), "99 99");
    await waitFor(() => expect(screen.getAllByText("Nie ma wiersza 99.")).toHaveLength(2));
  });
});
