import { render, screen, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";

import type { SeriesCard } from "../bindings/SeriesCard";
import type { SessionCard } from "../bindings/SessionCard";
import { app } from "../shared/app.svelte";
import { answer } from "../shared/testing/backend";
import SessionDialog from "./SessionDialog.svelte";
import { sampleCard, sampleCentre, sampleSeries, sampleStatus, sampleWeek } from "./week.fixture";
import { valueOf, wordsOf } from "./looks.fixture";

const centre = sampleCentre();
const today = "2026-03-09";

beforeEach(() => {
  app.status = sampleStatus(today);
});

const common = {
  get_series: () => sampleSeries(),
  get_status: () => sampleStatus(today),
};

async function show(opened: SessionCard, monthClosed = false) {
  const week = sampleWeek([opened], centre.rooms);
  if (monthClosed) for (const day of week.days) day.month_closed = true;
  const told = { onchanged: vi.fn(), onprint: vi.fn(), onclose: vi.fn() };
  render(SessionDialog, { opened, week, centre, leaders: [], ...told });
  await screen.findByText(/co tydzień w poniedziałki/);
  return told;
}

function buttons(): string[] {
  return screen.getAllByRole("button").map((button) => button.textContent?.trim() ?? "");
}

const gym = sampleCard({ id: "gym", name: "Gimnastyka", date: today, start: "10:00", room_id: "one" });

describe("what a session offers", () => {
  it("depends on what became of it", async () => {
    answer(common);
    await show(gym);
    expect(buttons()).toEqual([
      "Sprawdź obecność",
      "Przenieś…",
      "Zmień…",
      "Zapisane osoby: 1",
      "Drukuj listę",
      "Odwołaj…",
      "Zamknij",
    ]);
  });

  it("is neither moving nor cancelling once it was held, nor attendance before its day", async () => {
    answer(common);
    await show({ ...gym, outcome: "held" });
    expect(buttons()).not.toContain("Przenieś…");
    expect(buttons()).not.toContain("Odwołaj…");
    document.body.replaceChildren();
    await show(sampleCard({ id: "later", date: "2026-03-10", start: "10:00" }));
    expect(buttons()).not.toContain("Sprawdź obecność");
  });

  it("is restoring after it was cancelled, and no change in a closed month", async () => {
    answer(common);
    await show(sampleCard({ id: "off", date: today, start: "10:00", cancelled: "weather" }));
    expect(buttons()).toEqual(["Przywróć", "Zamknij"]);
    document.body.replaceChildren();
    await show(gym, true);
    expect(screen.getByText("Miesiąc jest zamknięty, więc nic się w nim nie zmienia.")).toBeTruthy();
    expect(buttons()).toEqual(["Sprawdź obecność", "Zapisane osoby: 1", "Drukuj listę", "Zamknij"]);
  });
});

describe("moving a session", () => {
  it("says what is worth knowing afterwards, and the focus comes back", async () => {
    const user = userEvent.setup();
    const moved = { ...gym, moved: true, session: { ...gym.session, date: "2026-03-12", room_id: "two" } };
    const asked = answer({
      ...common,
      move_session: () => ({ card: moved, warnings: [{ code: "clash_room", message: "Sala 2 jest zajęta: Chór." }] }),
    });
    const told = await show(gym);
    await user.click(screen.getByRole("button", { name: "Przenieś…" }));
    const day = screen.getByLabelText("Dzień");
    expect(document.activeElement).toBe(day);
    await user.clear(day);
    await user.type(day, "12.3");
    await user.selectOptions(screen.getByLabelText("Sala"), "Sala 2");
    await user.click(screen.getByRole("button", { name: "Przenieś" }));

    await screen.findByText("Sala 2 jest zajęta: Chór.");
    expect(screen.getByText("Przeniesiono: Gimnastyka, czw. 12.03, 10:00–11:00.")).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "Przenieś…" }));
    expect(told.onchanged).toHaveBeenCalledWith(moved);
    expect(asked.find(({ name }) => name === "move_session")?.request).toEqual({
      session_id: "gym",
      date: "2026-03-12",
      start: "10:00",
      minutes: 60,
      room_id: "two",
      place: "",
    });
  });
});

describe("cancelling a session", () => {
  it("asks for one of the preset reasons", async () => {
    const user = userEvent.setup();
    const cancelled: SessionCard = { ...gym, outcome: "cancelled", session: { ...gym.session, cancelled: "weather" } };
    const asked = answer({ ...common, cancel_session: () => ({ card: cancelled, warnings: [] }) });
    await show(gym);
    await user.click(screen.getByRole("button", { name: "Odwołaj…" }));
    await user.click(screen.getByRole("button", { name: "Odwołaj spotkanie" }));
    expect(screen.getAllByRole("alert").map(wordsOf)).toContain("Wybierz przyczynę.");
    expect(asked.some(({ name }) => name === "cancel_session")).toBe(false);
    await user.click(screen.getByLabelText("Pogoda"));
    await user.click(screen.getByRole("button", { name: "Odwołaj spotkanie" }));
    await screen.findByText("odwołane: Pogoda");
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "Przywróć" }));
  });
});

describe("those signed up", () => {
  it("are joined by the people ticked, over several searches", async () => {
    const user = userEvent.setup();
    const people = ["Adamska Helena", "Łoś Stanisław", "Żółć Zofia"].map((list_name, index) => ({
      person_id: `person${index}`,
      list_name,
      birth_year: null,
      phone: "",
      declared_on: null,
      last_seen_on: null,
      to_complete: false,
    }));
    const signedUp: SeriesCard = sampleSeries(["Adamska Helena", "Łoś Stanisław", "Żółć Zofia"]);
    const asked = answer({
      ...common,
      list_people: ({ query }) => ({
        rows: query === "zolc" ? people.slice(2) : people,
        active: 3,
        archived: 0,
      }),
      enrol_people: () => signedUp,
      get_session: () => gym,
    });
    await show(gym);
    await user.click(screen.getByRole("button", { name: "Zapisane osoby: 1" }));
    await user.click(screen.getByRole("button", { name: "Zapisz osoby…" }));
    // Whoever is signed up already is not offered again.
    await screen.findByRole("checkbox", { name: "Łoś Stanisław" });
    expect(screen.queryByRole("checkbox", { name: "Adamska Helena" })).toBeNull();
    await user.click(screen.getByRole("checkbox", { name: "Łoś Stanisław" }));
    await user.type(screen.getByLabelText("Szukaj osoby"), "zolc{Enter}");
    await vi.waitFor(() => expect(screen.queryByRole("checkbox", { name: "Łoś Stanisław" })).toBeNull());
    await user.click(screen.getByRole("checkbox", { name: "Żółć Zofia" }));
    await user.click(screen.getByRole("button", { name: "Zapisz na zajęcia: 2" }));

    await screen.findByText("Zapisano na zajęcia: 2.");
    expect(within(screen.getByRole("list")).getAllByRole("listitem")).toHaveLength(3);
    expect(asked.find(({ name }) => name === "enrol_people")?.request).toEqual({
      series_id: "series",
      person_ids: ["person1", "person2"],
      from_date: today,
    });
  });

  it("leave on the day given", async () => {
    const user = userEvent.setup();
    const asked = answer({ ...common, end_enrolment: () => sampleSeries([]), get_session: () => gym });
    await show(gym);
    await user.click(screen.getByRole("button", { name: "Zapisane osoby: 1" }));
    await user.click(screen.getByRole("button", { name: /Wypisz.*Adamska Helena/ }));
    expect(valueOf(screen.getByLabelText("Ostatni dzień na liście"))).toBe("09.03.2026");
    await user.click(screen.getByRole("button", { name: /Wypisz.*Adamska Helena/ }));
    await screen.findByText("Wypisano: Adamska Helena.");
    expect(screen.getByText("Nikt nie jest jeszcze zapisany.")).toBeTruthy();
    expect(asked.find(({ name }) => name === "end_enrolment")?.request).toEqual({
      enrolment_id: "enrolment0",
      to_date: today,
    });
  });
});

describe("the whole series", () => {
  it("is changed from the change of one session, and says how many followed", async () => {
    const user = userEvent.setup();
    const asked = answer({
      ...common,
      update_series: () => ({ series_id: "series", sessions: 7 }),
      get_session: () => ({ ...gym, session: { ...gym.session, name: "Gimnastyka lekka" } }),
    });
    await show(gym);
    await user.click(screen.getByRole("button", { name: "Zmień…" }));
    await user.click(screen.getByRole("button", { name: "Zmień całą serię" }));
    const name = screen.getByLabelText("Nazwa zajęć");
    await user.clear(name);
    await user.type(name, "Gimnastyka lekka{Enter}");
    await screen.findByText("Zmieniono serię: Gimnastyka lekka. Zmienione spotkania: 7.");
    expect(screen.getByRole("heading", { name: "Gimnastyka lekka" })).toBeTruthy();
    expect(asked.find(({ name: command }) => command === "update_series")?.request).toMatchObject({
      series_id: "series",
      name: "Gimnastyka lekka",
      room_id: "one",
      entry: "enrolment",
    });
  });
});
