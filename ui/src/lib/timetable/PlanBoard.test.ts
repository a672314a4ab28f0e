import { render, screen, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

import type { SessionCard } from "../bindings/SessionCard";
import { sampleCard, sampleRoom, sampleWeek } from "./week.fixture";
import { wordsOf } from "./looks.fixture";
import type { Look } from "./looks";
import { PAUSE } from "./moving.svelte";
import PlanBoard from "./PlanBoard.svelte";
import { app } from "../shared/app.svelte";

const rooms = [sampleRoom("one", "Sala 1"), sampleRoom("two", "Sala 2")];
const gym = sampleCard(
  { id: "gym", name: "Gimnastyka", start: "10:00", room_id: "one", capacity: 18 },
  { leader: "Anna Nowak", place: "Sala 1", enrolled: 12 },
);
const choir = sampleCard({ id: "choir", name: "Chór", date: "2026-03-10", start: "10:30", room_id: "one" });
const yoga = sampleCard({
  id: "yoga",
  name: "Joga",
  date: "2026-03-10",
  start: "13:00",
  room_id: "two",
  cancelled: "weather",
});

const LOOK: Look = { view: "week", date: "2026-03-09", room: "", leader: "", zoom: 100 };

function show(cards: SessionCard[], change = {}, look: Partial<Look> = {}) {
  const told = {
    onopen: vi.fn(),
    onslot: vi.fn(),
    onstep: vi.fn(),
    onday: vi.fn(),
    onmove: vi.fn(async () => true),
  };
  const weeks = [sampleWeek(cards, rooms, change)];
  render(PlanBoard, { look: { ...LOOK, ...look }, weeks, known: { here: weeks, there: [] }, rooms, ...told });
  return told;
}

function block(name: string): HTMLElement {
  return screen.getByRole("button", { name: new RegExp(name) });
}

describe("a session of the week", () => {
  it("says its category, name, time, people, room and leader", () => {
    show([gym]);
    const words = wordsOf(block("Gimnastyka"));
    for (const part of [
      "Ruch:",
      "Gimnastyka",
      "10:00–11:00",
      "12/18",
      "zapisane osoby: 12, miejsca: 18",
      "Anna Nowak",
      "Sala 1",
    ]) {
      expect(words).toContain(part);
    }
  });

  it("says that it was cancelled, and why", () => {
    show([yoga]);
    expect(wordsOf(block("Joga"))).toContain("odwołane: Pogoda");
    expect(wordsOf(block("Joga").querySelector("s"))).toContain("Joga");
  });

  it("says that it clashes", () => {
    show([gym, choir], { clashes: [{ first: "gym", second: "other", over: "room", name: "Sala 1" }] });
    expect(wordsOf(block("Gimnastyka"))).toContain("kolizja");
    expect(wordsOf(block("Chór"))).not.toContain("kolizja");
  });

  it("stands in the list of its day and room", () => {
    show([gym, choir]);
    const list = screen.getByRole("list", { name: /wtorek, 10 marca 2026 r\. Sala 1/ });
    expect(within(list).getAllByRole("button")).toHaveLength(1);
  });
});

describe("a closed day", () => {
  it("says why in its heading", () => {
    const { days } = sampleWeek([], rooms);
    const monday = days[0];
    if (monday) monday.holiday = "new_year";
    show([], { days });
    expect(wordsOf(screen.getByRole("region", { name: /9 marca/ }))).toContain("Dzień wolny: Nowy Rok");
  });
});

describe("the keys of the week", () => {
  it("stop once in the week, walk with the arrows and open with Enter", async () => {
    const user = userEvent.setup();
    const told = show([gym, choir, yoga]);
    await user.tab();
    expect(document.activeElement).toBe(block("Gimnastyka"));
    await user.keyboard("{ArrowRight}");
    expect(document.activeElement).toBe(block("Chór"));
    await user.keyboard("{ArrowDown}");
    expect(document.activeElement).toBe(block("Joga"));
    await user.keyboard("{Control>}{Home}{/Control}");
    expect(document.activeElement).toBe(block("Gimnastyka"));
    await user.keyboard("{End}{Enter}");
    expect(told.onopen).toHaveBeenCalledExactlyOnceWith(gym, "details");
    expect(screen.getAllByRole("button").filter((button) => button.tabIndex === 0)).toHaveLength(1);
  });

  it("turn the week and add after a session", async () => {
    const user = userEvent.setup();
    const told = show([gym]);
    await user.tab();
    await user.keyboard("{PageDown}{PageUp}{Insert}");
    expect(told.onstep.mock.calls).toEqual([[1], [-1]]);
    expect(told.onslot).toHaveBeenCalledExactlyOnceWith({ date: "2026-03-09", start: "11:00", roomId: "one" });
  });

  it("leave the keys of the frame alone", async () => {
    const user = userEvent.setup();
    const told = show([gym, choir]);
    await user.tab();
    await user.keyboard("{Alt>}2{/Alt}x");
    expect(document.activeElement).toBe(block("Gimnastyka"));
    expect(told.onopen).not.toHaveBeenCalled();
  });

  it("ask for a cancellation with Delete, and for the details of what cannot be cancelled", async () => {
    const user = userEvent.setup();
    const told = show([gym, yoga]);
    await user.tab();
    await user.keyboard("{Delete}{ArrowDown}{Delete}");
    expect(told.onopen.mock.calls).toEqual([
      [gym, "cancel"],
      [yoga, "details"],
    ]);
  });
});

describe("moving by keys", () => {
  beforeEach(() => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
  });

  afterEach(() => {
    vi.useRealTimers();
  });

  async function begin(cards: SessionCard[] = [gym, choir]) {
    const user = userEvent.setup({ advanceTimers: vi.advanceTimersByTime });
    const told = show(cards);
    await user.tab();
    return { user, told };
  }

  it("gathers steps into one move that Enter saves", async () => {
    const { user, told } = await begin();
    await user.keyboard("{Alt>}{ArrowDown}{ArrowDown}{ArrowRight}{PageDown}{/Alt}{Enter}");
    expect(told.onmove).toHaveBeenCalledExactlyOnceWith(gym, {
      date: "2026-03-10",
      start: "10:30",
      minutes: 60,
      room_id: "two",
      place: "",
    });
    expect(told.onopen).not.toHaveBeenCalled();
  });

  it("saves when the keys pause, and not before", async () => {
    const { user, told } = await begin();
    await user.keyboard("{Alt>}{ArrowUp}{/Alt}");
    await vi.advanceTimersByTimeAsync(PAUSE - 200);
    expect(told.onmove).not.toHaveBeenCalled();
    await user.keyboard("{Alt>}{ArrowUp}{/Alt}");
    await vi.advanceTimersByTimeAsync(PAUSE - 200);
    expect(told.onmove).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(400);
    expect(told.onmove.mock.calls).toMatchObject([[gym, { start: "09:30" }]]);
  });

  it("is given up with Escape, and with what takes back", async () => {
    for (const key of ["{Escape}", "{Control>}z{/Control}"]) {
      document.body.innerHTML = "";
      const { user, told } = await begin();
      await user.keyboard(`{Alt>}{ArrowDown}{/Alt}${key}`);
      await vi.advanceTimersByTimeAsync(2 * PAUSE);
      expect(told.onmove).not.toHaveBeenCalled();
      expect(app.announcement).toBe("Bez zmian: Gimnastyka.");
    }
  });

  it("saves nothing where a session came back to its place", async () => {
    const { user, told } = await begin();
    await user.keyboard("{Alt>}{ArrowDown}{ArrowUp}{/Alt}{Enter}");
    expect(told.onmove).not.toHaveBeenCalled();
    expect(app.announcement).toBe("Bez zmian: Gimnastyka.");
  });

  it("says each step with what stands in the way, and shows it", async () => {
    const other = sampleCard({ id: "other", name: "Brydż", start: "11:00", room_id: "one" });
    const { user } = await begin([gym, other]);
    await user.keyboard("{Alt>}{ArrowDown}{/Alt}");
    expect(app.announcement).toBe("pn. 09.03, 10:15–11:15, Sala 1. Sala zajęta: Brydż, 11:00–12:00.");
    const strip = screen.getByRole("group", { name: "Nowy termin" });
    expect(wordsOf(strip)).toContain("Gimnastyka: pn. 09.03, 10:15–11:15, Sala 1");
    expect(wordsOf(strip)).toContain("Sala zajęta: Brydż, 11:00–12:00.");
  });

  it("can be saved and left with a click too", async () => {
    const { user, told } = await begin();
    await user.keyboard("{Alt>}{ArrowDown}{/Alt}");
    await user.click(screen.getByRole("button", { name: /^Zostaw bez zmian/ }));
    expect(told.onmove).not.toHaveBeenCalled();
    block("Gimnastyka").focus();
    await user.keyboard("{Alt>}{ArrowDown}{/Alt}");
    await user.click(screen.getByRole("button", { name: /^Przenieś/ }));
    expect(told.onmove).toHaveBeenCalledOnce();
  });

  it("changes the length with Shift", async () => {
    const { user, told } = await begin();
    await user.keyboard("{Alt>}{Shift>}{ArrowDown}{ArrowDown}{ArrowUp}{/Shift}{/Alt}{Enter}");
    expect(told.onmove.mock.calls).toMatchObject([[gym, { start: "10:00", minutes: 75 }]]);
  });

  it("is saved by a key that would lead elsewhere, which does nothing more", async () => {
    const { user, told } = await begin();
    await user.keyboard("{Alt>}{ArrowDown}{/Alt}{Delete}");
    expect(told.onmove).toHaveBeenCalledOnce();
    expect(told.onopen).not.toHaveBeenCalled();
  });

  it("is saved by going on to another session", async () => {
    const { user, told } = await begin();
    await user.keyboard("{Alt>}{ArrowDown}{/Alt}{ArrowRight}");
    expect(told.onmove).toHaveBeenCalledOnce();
  });

  it("says why a session cannot be moved, or not that far", async () => {
    const held = sampleCard({ id: "held", name: "Bilard", start: "09:00" }, { outcome: "held" });
    const { user, told } = await begin([held, gym]);
    await user.keyboard("{Alt>}{ArrowDown}{/Alt}");
    expect(app.announcement).toBe("Odbytego spotkania nie można przenieść.");
    await user.keyboard("{ArrowDown}{Alt>}{ArrowLeft}{/Alt}");
    expect(app.announcement).toMatch(/^Wcześniej nie ma dni w tym widoku/);
    await user.keyboard("{Escape}");
    expect(told.onmove).not.toHaveBeenCalled();
  });
});

describe("the other views", () => {
  it("one day has a column for each room, and one for elsewhere", () => {
    show([gym, choir], {}, { view: "day", date: "2026-03-10" });
    expect(screen.queryByRole("button", { name: /Gimnastyka/ })).toBeNull();
    const columns = [...document.querySelectorAll<HTMLElement>("[data-column]")].map(
      ({ dataset }) => dataset["column"],
    );
    expect(columns).toEqual(["one", "two", "elsewhere"]);
    expect(screen.getByRole("group", { name: "Siatka dnia" })).toBeTruthy();
  });

  it("a month has a line for each session, and a way to each day", async () => {
    const told = show([gym, choir, yoga], {}, { view: "month" });
    const shown = wordsOf(block("Gimnastyka").querySelector("[aria-hidden]"));
    expect(shown.replaceAll("\u00ad", "")).toBe("10:00 R Gimnastyka");
    expect(wordsOf(block("Gimnastyka"))).toContain("Ruch: Gimnastyka, 10:00–11:00, zapisane osoby: 12, miejsca: 18");
    expect(wordsOf(block("Joga"))).toContain("odwołane: Pogoda");
    await userEvent.click(screen.getByRole("button", { name: "Pokaż dzień: środa, 11 marca 2026 r." }));
    expect(told.onday).toHaveBeenCalledExactlyOnceWith("2026-03-11");
  });

  it("a list has no hours and can be added to", () => {
    show([gym], {}, { view: "list" });
    expect(screen.getByRole("group", { name: "Lista zajęć" })).toBeTruthy();
    expect(screen.getByRole("button", { name: "Dodaj: śr. 11.03" })).toBeTruthy();
    expect(document.querySelector("[data-start]")).toBeNull();
  });

  it("name the categories, each with its letter", () => {
    show([gym, choir]);
    const legend = screen.getByRole("list", { name: "Kategorie" });
    expect(within(legend).getAllByRole("listitem").map(wordsOf)).toEqual(["R Ruch"]);
  });

  it("draw the present time on today's column only", () => {
    app.status = { today: "2026-03-10", now: "11:20", undo: null, redo: null, saved_at: null, last_copy_on: null };
    show([gym]);
    const lines = [...document.querySelectorAll<HTMLElement>(".now")];
    expect(lines.map((line) => line.style.gridRow)).toEqual(["31"]);
    expect(lines[0]?.closest("section")?.getAttribute("aria-labelledby")).toBe(
      screen.getByRole("region", { name: /10 marca/ }).getAttribute("aria-labelledby"),
    );
  });
});

it("a click on a free place asks for classes on its day, hour and room", async () => {
  const told = show([gym]);
  const place = document.querySelector<HTMLElement>('[data-date="2026-03-11"][data-start="12:30"][data-room="two"]');
  if (!place) throw new Error("the grid has no such place");
  await userEvent.click(place);
  expect(told.onslot).toHaveBeenCalledExactlyOnceWith({ date: "2026-03-11", start: "12:30", roomId: "two" });
});
