import { render, screen } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, it } from "vitest";
import type { CentreView } from "../lib/bindings/CentreView";
import type { MonthView } from "../lib/bindings/MonthView";
import type { Overview } from "../lib/bindings/Overview";
import { summaryOf } from "../lib/month/summary.fixture";
import { app } from "../lib/shared/app.svelte";
import { route } from "../lib/shared/route.svelte";
import { answer, type Asked } from "../lib/shared/testing/backend";
import { sampleEntries } from "../lib/volunteers/hours/hours.fixture";
import Month from "./Month.svelte";

const user = userEvent.setup();
let asked: Asked[];
let closed: boolean;

beforeEach(() => {
  closed = false;
  const status = { today: "2026-03-20", now: "12:00", undo: null, redo: null, saved_at: null, last_copy_on: null };
  const centre = { id: "c1", name: "CAS Słoneczne", settings: { counts_children: false } };
  app.status = status;
  app.overview = { centres: [{ centre }] as unknown as CentreView[], status } as unknown as Overview;
  route.replace({ view: "month" });
  asked = answer({
    get_month: ({ month }): MonthView => ({
      summary: summaryOf(month, month === "2026-03" ? { people: 103, presences: 612 } : { people: 0, presences: 0 }),
      agreement: null,
      description: `Opis ${month}`,
      closed,
      warnings: [{ code: "agreement_missing", message: "Brak umowy." }],
    }),
    list_volunteer_entries: () => sampleEntries([]),
    describe_month: () => ({}) as never,
    get_status: () => status,
  });
});

it("begins with today's month and says who came", async () => {
  render(Month);
  expect(await screen.findByText("W marcu 2026 r. przyszły 103 osoby, 612 razy.")).toBeTruthy();
  expect(screen.getByText("Brak umowy.")).toBeTruthy();
});

it("goes to the month before, with its own description", async () => {
  render(Month);
  await screen.findByText(/103 osoby/);
  await user.click(screen.getByRole("button", { name: "Poprzedni miesiąc" }));
  expect(await screen.findByText("W lutym 2026 r. nie zapisano jeszcze żadnej obecności.")).toBeTruthy();
  expect(screen.getByRole("textbox", { name: "Opis działań" })).toHaveProperty("value", "Opis 2026-02");
  expect(location.hash).toBe("#/month?month=2026-02");
});

it("a description that is left for another month is saved for its own", async () => {
  render(Month);
  await user.type(await screen.findByRole("textbox", { name: "Opis działań" }), " i więcej");
  await user.click(screen.getByRole("button", { name: "Następny miesiąc" }));
  await screen.findByText(/W kwietniu 2026/);
  const saved = asked.filter(({ name }) => name === "describe_month").map(({ request }) => request);
  expect(saved).toEqual([{ centre_id: "c1", month: "2026-03", description: "Opis 2026-03 i więcej" }]);
});

it("a closed month can be looked at and not changed", async () => {
  closed = true;
  render(Month);
  expect(await screen.findByText("Miesiąc jest zamknięty.")).toBeTruthy();
  expect(screen.getByRole("textbox", { name: "Opis działań" })).toHaveProperty("readOnly", true);
  expect(screen.queryByRole("button", { name: "Dodaj świadczenie" })).toBeNull();
  expect(screen.queryByText("Brak umowy.")).toBeNull();
});
