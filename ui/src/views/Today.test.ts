import { render, screen, within } from "@testing-library/svelte";
import { beforeEach, describe, expect, it } from "vitest";

import type { Role } from "../lib/bindings/Role";
import type { TodayView } from "../lib/bindings/TodayView";
import { app } from "../lib/shared/app.svelte";
import { answer } from "../lib/shared/testing/backend";
import { sampleCard, sampleCentre, sampleStatus, sampleWeek } from "../lib/timetable/week.fixture";
import Today from "./Today.svelte";

const centre = sampleCentre();
const date = "2026-03-10";

function signIn(role: Role): void {
  const status = sampleStatus(date);
  app.status = status;
  app.overview = {
    organisation: { id: "organisation", name: "Fundacja", short_name: "", address: "", email: "", phone: "" },
    user: { id: "user", name: "Maria Kowal", role },
    centres: [centre],
    leaders: [],
    demo: false,
    status,
  };
}

function day(change: Partial<TodayView> = {}): TodayView {
  return { date, now: [], later: [], earlier: [], tasks: [], ...change };
}

beforeEach(() => signIn("coordinator"));

describe("the day", () => {
  it("shows what is on, what comes and what was, each with its attendance", async () => {
    answer({
      get_today: () =>
        day({
          now: [sampleCard({ id: "gym", name: "Gimnastyka", date, start: "10:00" }, { enrolled: 18, present: 12 })],
          later: [sampleCard({ id: "english", name: "Angielski", date, start: "11:15" }, { enrolled: 14 })],
          earlier: [sampleCard({ id: "yoga", name: "Joga", date, start: "08:00", cancelled: "weather" })],
        }),
    });
    render(Today);
    expect((await screen.findByRole("heading", { level: 1 })).textContent).toBe("Dzisiaj · wtorek, 10 marca 2026 r.");
    const now = await screen.findByRole("region", { name: "Teraz" });
    expect(within(now).getByText("12 z 18 obecnych")).toBeTruthy();
    expect(
      within(now)
        .getByRole("link", { name: /Sprawdź obecność.*Gimnastyka/ })
        .getAttribute("href"),
    ).toBe("#/attendance?session_id=gym");
    const later = screen.getByRole("region", { name: "Później dziś" });
    expect(within(later).getByText("zapisane osoby: 14")).toBeTruthy();
    const earlier = screen.getByRole("region", { name: "Wcześniej dziś" });
    expect(within(earlier).getByText("odwołane: Pogoda")).toBeTruthy();
    expect(within(earlier).queryByRole("link")).toBeNull();
  });

  it("names what waits to be done, with the button that leads there", async () => {
    answer({
      get_today: () =>
        day({
          now: [sampleCard({ id: "gym", date, start: "10:00" })],
          tasks: [
            { code: "lists_missing", message: "Joga (pt. 6.03) nie ma listy.", session_id: "yoga", month: null },
            { code: "month_open", message: "Luty czeka na raport.", session_id: null, month: "2026-02" },
          ],
        }),
    });
    render(Today);
    const tasks = await screen.findByRole("region", { name: "Do zrobienia (2)" });
    expect(within(tasks).getByRole("link", { name: "Uzupełnij" }).getAttribute("href")).toBe(
      "#/attendance?session_id=yoga",
    );
    expect(within(tasks).getByRole("link", { name: "Pokaż miesiąc" }).getAttribute("href")).toBe(
      "#/month?month=2026-02",
    );
  });
});

describe("an empty day", () => {
  it("leads to the first classes where the week is empty too", async () => {
    answer({ get_today: () => day(), get_week: () => sampleWeek([]) });
    render(Today);
    const link = await screen.findByRole("link", { name: "Zaplanuj pierwsze zajęcia" });
    expect(link.getAttribute("href")).toBe("#/plan?add=1");
    expect(screen.getByText("Nic nie czeka na uzupełnienie.")).toBeTruthy();
  });

  it("leads to the timetable where the week has other days", async () => {
    answer({
      get_today: () => day(),
      get_week: () => sampleWeek([sampleCard({ id: "gym", date: "2026-03-09", start: "10:00" })]),
    });
    render(Today);
    expect((await screen.findByRole("link", { name: "Otwórz plan" })).getAttribute("href")).toBe("#/plan");
  });

  it("asks a volunteer for nothing but attendance", async () => {
    signIn("volunteer");
    const asked = answer({ get_today: () => day() });
    render(Today);
    await screen.findByText("Dziś nie ma zajęć w planie.");
    expect(screen.queryByText(/Do zrobienia/)).toBeNull();
    expect(asked.map(({ name }) => name)).toEqual(["get_today"]);
  });
});
