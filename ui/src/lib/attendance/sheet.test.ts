import { beforeEach, describe, expect, it, vi } from "vitest";
import type { Mark } from "../bindings/Mark";
import type { Sheet } from "../bindings/Sheet";
import type { SheetRow } from "../bindings/SheetRow";
import { sheetOf } from "./sheet.fixture";
import { SheetState } from "./sheet.svelte";

const { perform, announce } = vi.hoisted(() => ({ perform: vi.fn(), announce: vi.fn() }));
vi.mock("../shared/app.svelte", () => ({ perform, announce }));

/** The core as far as a list goes: keeps the marks, and answers when it is let. */
let marks: (Mark | null)[];
let guests: number;
let refuse: string[];

beforeEach(() => {
  marks = [null, null, null];
  guests = 0;
  refuse = [];
  announce.mockReset();
  perform.mockReset().mockImplementation(async (name: string, request: Record<string, unknown>) => {
    await Promise.resolve();
    if (refuse.includes(String(request["person_id"] ?? name))) return null;
    if (name === "record_attendance") {
      marks[Number(String(request["person_id"]).slice(1)) - 1] = request["mark"] as Mark | null;
    }
    if (name === "set_guests") guests = Number(request["guests"]);
    return sheetOf(marks, { guests });
  });
});

async function opened(): Promise<SheetState> {
  const state = new SheetState("s1");
  await state.load();
  return state;
}

function sheet(state: SheetState): Sheet {
  if (!state.sheet) throw new Error("no sheet");
  return state.sheet;
}

function row(state: SheetState, index: number): SheetRow {
  const found = sheet(state).rows[index];
  if (!found) throw new Error(`no row ${index}`);
  return found;
}

describe("a mark", () => {
  it("is on the screen at once and stays when it is written", async () => {
    const state = await opened();
    const written = state.mark(row(state, 1), "present");
    expect(row(state, 1).mark).toBe("present");
    expect(sheet(state).present).toBe(1);
    await written;
    expect(row(state, 1).mark).toBe("present");
    expect(marks).toEqual([null, "present", null]);
    expect(announce).toHaveBeenCalledWith("Łoś Stanisław: obecny.");
  });

  it("is taken back from the screen, with a sentence, when it is refused", async () => {
    const state = await opened();
    refuse = ["p2"];
    await state.mark(row(state, 1), "present");
    expect(row(state, 1).mark).toBeNull();
    expect(sheet(state).present).toBe(0);
    expect(state.problem).toContain("Łoś Stanisław");
    refuse = [];
    await state.mark(row(state, 0), "present");
    expect(state.problem).toContain("Łoś Stanisław");
    await state.mark(row(state, 1), "present");
    expect(state.problem).toBe("");
  });

  it("of several fast taps each arrives, in order", async () => {
    const state = await opened();
    await Promise.all([
      state.mark(row(state, 0), "present"),
      state.mark(row(state, 1), "present"),
      state.mark(row(state, 2), "absent"),
      state.mark(row(state, 0), null),
    ]);
    const written = perform.mock.calls.slice(1).map(([, { person_id, mark }]) => [person_id, mark]);
    expect(written).toEqual([
      ["p1", "present"],
      ["p2", "present"],
      ["p3", "absent"],
      ["p1", null],
    ]);
    expect(sheet(state).rows.map(({ mark }) => mark)).toEqual([null, "present", "absent"]);
  });

  it("that waits is not hidden by the answer to one before it", async () => {
    const state = await opened();
    const first = state.mark(row(state, 0), "present");
    const second = state.mark(row(state, 1), "present");
    await first;
    expect(sheet(state).rows.map(({ mark }) => mark)).toEqual(["present", "present", null]);
    await second;
  });

  it("is not made on a list that is confirmed or refused", async () => {
    perform.mockResolvedValueOnce(sheetOf([null], { list_state: "confirmed" }));
    const confirmed = await opened();
    expect(confirmed.open).toBe(false);
    await confirmed.mark(row(confirmed, 0), "present");
    perform.mockResolvedValueOnce(sheetOf([null], { refused: "Spotkanie jest odwołane." }));
    const refused = await opened();
    expect(refused.open).toBe(false);
    await refused.mark(row(refused, 0), "present");
    expect(perform.mock.calls.map(([name]) => name)).toEqual(["get_sheet", "get_sheet"]);
  });
});

describe("guests", () => {
  it("are on the screen at once, and the last of several presses counts", async () => {
    const state = await opened();
    const presses = [1, 2, 3].map((number) => state.setGuests(number, 0));
    expect(sheet(state).card.session.guests).toBe(3);
    await presses[0];
    expect(sheet(state).card.session.guests).toBe(3);
    await Promise.all(presses);
    expect(guests).toBe(3);
    expect(sheet(state).card.session.guests).toBe(3);
  });

  it("go back to what was written when the change is refused", async () => {
    const state = await opened();
    await state.setGuests(2, 0);
    refuse = ["set_guests"];
    await state.setGuests(3, 0);
    expect(sheet(state).card.session.guests).toBe(2);
  });

  it("are never fewer than none", async () => {
    const state = await opened();
    await state.setGuests(-1, 0);
    expect(perform).toHaveBeenLastCalledWith("set_guests", { session_id: "s1", guests: 0, children: 0 });
  });
});

it("reading the list again waits for what is being written", async () => {
  const state = await opened();
  const written = state.mark(row(state, 0), "present");
  await Promise.all([written, state.load()]);
  expect(perform.mock.calls.map(([name]) => name)).toEqual(["get_sheet", "record_attendance", "get_sheet"]);
  expect(row(state, 0).mark).toBe("present");
});
