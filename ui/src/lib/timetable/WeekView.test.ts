import { render, screen, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";

import type { SessionCard } from "../bindings/SessionCard";
import { sampleCard, sampleRoom, sampleWeek } from "./week.fixture";
import WeekView from "./WeekView.svelte";
import { wordsOf } from "./looks.fixture";

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

function show(cards: SessionCard[], change = {}) {
  const told = { onopen: vi.fn(), onslot: vi.fn(), onstep: vi.fn() };
  render(WeekView, { week: sampleWeek(cards, rooms, change), ...told });
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
    const week = sampleWeek([], rooms);
    const monday = week.days[0];
    if (monday) monday.holiday = "new_year";
    render(WeekView, { week, onopen: vi.fn(), onslot: vi.fn(), onstep: vi.fn() });
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
    expect(told.onopen).toHaveBeenCalledExactlyOnceWith(gym);
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
    await user.keyboard("{Alt>}{ArrowRight}{/Alt}x");
    expect(document.activeElement).toBe(block("Gimnastyka"));
    expect(told.onopen).not.toHaveBeenCalled();
  });
});

it("a click on a free place asks for classes on its day, hour and room", async () => {
  const told = show([gym]);
  const place = document.querySelector<HTMLElement>('[data-date="2026-03-11"][data-start="12:30"][data-room="two"]');
  if (!place) throw new Error("the grid has no such place");
  await userEvent.click(place);
  expect(told.onslot).toHaveBeenCalledExactlyOnceWith({ date: "2026-03-11", start: "12:30", roomId: "two" });
});
