import { render, screen } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";

import type { Role } from "../lib/bindings/Role";
import type { Week } from "../lib/bindings/Week";
import { app } from "../lib/shared/app.svelte";
import { mondayOf, plusDays } from "../lib/shared/dates";
import { route } from "../lib/shared/route.svelte";
import { answer } from "../lib/shared/testing/backend";
import { sampleCard, sampleCentre, sampleSeries, sampleStatus, sampleWeek } from "../lib/timetable/week.fixture";
import Plan from "./Plan.svelte";

const centre = sampleCentre();
const gym = sampleCard({ id: "gym", name: "Gimnastyka", date: "2026-03-09", start: "10:00", room_id: "one" });
const choir = sampleCard({ id: "choir", name: "Chór", date: "2026-03-17", start: "11:00", room_id: "two" });

/** The week of a day, with those of its sessions that exist. */
function weekOf(date: string): Week {
  const monday = mondayOf(date);
  const cards = [gym, choir].filter(({ session }) => mondayOf(session.date) === monday);
  const week = sampleWeek([], centre.rooms);
  return {
    ...week,
    monday,
    days: week.days.map((day, index) => {
      const date = plusDays(monday, index);
      return { ...day, date, sessions: cards.filter(({ session }) => session.date === date) };
    }),
  };
}

function signIn(role: Role): void {
  const status = sampleStatus("2026-03-10");
  app.status = status;
  app.overview = {
    organisation: { id: "organisation", name: "Fundacja", short_name: "", address: "", email: "", phone: "" },
    user: { id: "user", name: "Maria Kowal", role },
    centres: [centre],
    leaders: [{ id: "anna", name: "Anna Nowak", person_id: null, active: true }],
    demo: false,
    status,
  };
}

beforeEach(() => {
  signIn("coordinator");
  route.replace({ view: "plan" });
});

describe("the timetable", () => {
  it("opens on this week, with its opening hours beside those required", async () => {
    const asked = answer({ get_week: ({ date }) => weekOf(date) });
    render(Plan);
    await screen.findByRole("button", { name: /Gimnastyka/ });
    expect(screen.getByText("Otwarcie w tygodniu: 20 h z wymaganych 20 h")).toBeTruthy();
    expect(screen.getByText("wymóg spełniony")).toBeTruthy();
    expect(asked).toEqual([{ name: "get_week", request: { centre_id: "centre", date: "2026-03-09" } }]);
  });

  it("shows on demand how the hours were counted, and at once the days that are short", async () => {
    const user = userEvent.setup();
    const hours = [
      {
        met: false,
        sentence: "Tydzień: wymagane 20 h. Otwarte 20 h.",
        short: ["10.03.2026: otwarte 2 h, wymagane 4 h"],
      },
      { met: true, sentence: "marzec: wymagane 88 h. Otwarte 90 h.", short: [] },
    ];
    answer({ get_week: ({ date }) => ({ ...weekOf(date), hours }) });
    render(Plan);
    const fold = (await screen.findByText("Jak to policzono")).closest("details");
    expect(fold?.open).toBe(false);
    expect(fold?.textContent).toContain("marzec: wymagane 88 h. Otwarte 90 h.");
    expect(screen.getAllByText("10.03.2026: otwarte 2 h, wymagane 4 h")).toHaveLength(2);
    expect(screen.queryByText("wymóg spełniony")).toBeNull();
    await user.click(screen.getByRole("button", { name: "Miesiąc" }));
    expect(await screen.findByText("marzec: wymagane 88 h. Otwarte 90 h.")).toBeTruthy();
    expect(screen.queryByText("Tydzień: wymagane 20 h. Otwarte 20 h.")).toBeNull();
  });

  it("goes to the next week once, and keeps it in the address", async () => {
    const user = userEvent.setup();
    const asked = answer({ get_week: ({ date }) => weekOf(date) });
    render(Plan);
    await screen.findByRole("button", { name: /Gimnastyka/ });
    await user.click(screen.getByRole("button", { name: "Następny tydzień" }));
    await screen.findByRole("button", { name: /Chór/ });
    expect(screen.queryByRole("button", { name: /Gimnastyka/ })).toBeNull();
    expect(route.params["week"]).toBe("2026-03-16");
    expect(asked.map(({ request }) => request)).toEqual([
      { centre_id: "centre", date: "2026-03-09" },
      { centre_id: "centre", date: "2026-03-16" },
    ]);
    expect(app.announcement).toBe("Tydzień 16.03.2026–22.03.2026. Liczba spotkań: 1.");
  });

  it("does not let an answer about an earlier week replace a later one", async () => {
    const user = userEvent.setup();
    const waiting: Record<string, () => void> = {};
    answer({
      get_week: ({ date }) => new Promise((resolve) => (waiting[mondayOf(date)] = () => resolve(weekOf(date)))),
    });
    render(Plan);
    await vi.waitFor(() => expect(Object.keys(waiting)).toEqual(["2026-03-09"]));
    waiting["2026-03-09"]?.();
    await screen.findByRole("button", { name: /Gimnastyka/ });
    await user.click(screen.getByRole("button", { name: "Poprzedni tydzień" }));
    await user.click(screen.getByRole("button", { name: "Następny tydzień" }));
    await user.click(screen.getByRole("button", { name: "Następny tydzień" }));
    waiting["2026-03-16"]?.();
    await screen.findByRole("button", { name: /Chór/ });
    waiting["2026-03-02"]?.();
    await Promise.resolve();
    expect(screen.getByRole("button", { name: /Chór/ })).toBeTruthy();
  });

  it("asks again when the file changed behind it", async () => {
    const asked = answer({ get_week: ({ date }) => weekOf(date) });
    render(Plan);
    await screen.findByRole("button", { name: /Gimnastyka/ });
    app.revision += 1;
    await vi.waitFor(() => expect(asked).toHaveLength(2));
  });

  it("shows the sessions of one room only when asked to", async () => {
    const user = userEvent.setup();
    answer({ get_week: ({ date }) => weekOf(date) });
    render(Plan);
    await screen.findByRole("button", { name: /Gimnastyka/ });
    await user.selectOptions(screen.getByLabelText("Pokaż"), "sala: Sala 2");
    expect(screen.queryByRole("button", { name: /Gimnastyka/ })).toBeNull();
    expect(screen.getByText("W tym tygodniu nie ma takich zajęć.")).toBeTruthy();
    await user.selectOptions(screen.getByLabelText("Pokaż"), "sala: Sala 1");
    expect(screen.getByRole("button", { name: /Gimnastyka/ })).toBeTruthy();
  });

  it("opens a session from the address, in its week", async () => {
    answer({
      get_week: ({ date }) => weekOf(date),
      get_session: () => choir,
      get_series: () => sampleSeries(),
    });
    route.replace({ view: "plan", session_id: "choir" });
    render(Plan);
    await screen.findByRole("dialog", { name: "Chór" });
    expect(route.params["week"]).toBe("2026-03-16");
  });

  it("is not asked for by whoever only takes attendance", () => {
    signIn("volunteer");
    const asked = answer({});
    render(Plan);
    expect(screen.getByText(/Plan układają/)).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Dodaj zajęcia" })).toBeNull();
    expect(asked).toEqual([]);
  });
});

describe("the views", () => {
  it("are kept in the address, and a month asks for all its weeks", async () => {
    const user = userEvent.setup();
    const asked = answer({ get_week: ({ date }) => weekOf(date) });
    render(Plan);
    await screen.findByRole("button", { name: /Gimnastyka/ });
    await user.click(screen.getByRole("button", { name: "Miesiąc" }));
    await screen.findByRole("button", { name: /Chór/ });
    expect(route.params).toEqual({ view: "plan", as: "month", month: "2026-03" });
    expect(screen.getByText("Miesiąc: marzec 2026")).toBeTruthy();
    expect(asked.slice(1).map(({ request }) => (request as { date: string }).date)).toEqual([
      "2026-02-23",
      "2026-03-02",
      "2026-03-09",
      "2026-03-16",
      "2026-03-23",
      "2026-03-30",
    ]);
    await user.click(screen.getByRole("button", { name: "Pokaż dzień: wtorek, 17 marca 2026 r." }));
    expect(route.params).toEqual({ view: "plan", as: "day", day: "2026-03-17" });
    await screen.findByRole("button", { name: /Chór/ });
    expect(screen.queryByRole("button", { name: /Gimnastyka/ })).toBeNull();
    expect(screen.getByRole("button", { name: "Tydzień" }).getAttribute("aria-pressed")).toBe("false");
  });

  it("keep the zoom and whose sessions are shown", async () => {
    const user = userEvent.setup();
    const asked = answer({ get_week: ({ date }) => weekOf(date) });
    render(Plan);
    await screen.findByRole("button", { name: /Gimnastyka/ });
    await user.click(screen.getByRole("button", { name: "Powiększ siatkę" }));
    await user.selectOptions(screen.getByLabelText("Pokaż"), "prowadzi: Anna Nowak");
    expect(route.params).toEqual({ view: "plan", week: "2026-03-09", zoom: "140", leader: "anna" });
    expect(screen.queryByRole("button", { name: /Gimnastyka/ })).toBeNull();
    expect(asked).toHaveLength(1);
  });
});

describe("finding classes", () => {
  async function find(question: string) {
    const user = userEvent.setup();
    const asked = answer({ get_week: ({ date }) => weekOf(date) });
    render(Plan);
    await screen.findByRole("button", { name: /Gimnastyka/ });
    await user.keyboard("{Control>}f{/Control}");
    expect(document.activeElement).toBe(screen.getByLabelText("Znajdź zajęcia"));
    await user.keyboard(question);
    return { user, asked };
  }

  it("walks the hits of the view, and Escape goes to the one found", async () => {
    const { user } = await find("gimn");
    expect(screen.getByText("Znalezione: 1")).toBeTruthy();
    await user.keyboard("{Enter}");
    expect(screen.getByText("1 z 1: Gimnastyka, pn. 09.03, 10:00–11:00")).toBeTruthy();
    await user.keyboard("{Escape}");
    await vi.waitFor(() => expect(document.activeElement?.textContent).toContain("Gimnastyka"));
    expect(screen.queryByLabelText("Znajdź zajęcia")).toBeNull();
  });

  it("goes on in the next weeks where the view has nothing", async () => {
    const { user } = await find("chor");
    expect(screen.getByText("Nie znaleziono w tym widoku.")).toBeTruthy();
    await user.keyboard("{Enter}");
    await screen.findByText("1 z 1: Chór, wt. 17.03, 11:00–12:00");
    expect(route.params["week"]).toBe("2026-03-16");
  });

  it("says until when it looked in vain", async () => {
    const { user, asked } = await find("tango");
    await user.keyboard("{Enter}");
    await screen.findByText("Nie znaleziono do 13.09.2026.");
    expect(asked).toHaveLength(27);
    await user.keyboard("x");
    expect(screen.getByText("Nie znaleziono w tym widoku.")).toBeTruthy();
  });
});

describe("moving a session", () => {
  async function moveLater(card: typeof gym, more: Parameters<typeof answer>[0] = {}) {
    const user = userEvent.setup();
    const week = weekOf("2026-03-09");
    const days = week.days.map((day) => ({ ...day, sessions: day.date === card.session.date ? [card] : [] }));
    const moved = { ...card, session: { ...card.session, start: "10:15" }, moved: true };
    const asked = answer({
      get_week: () => ({ ...week, days }),
      get_status: () => sampleStatus("2026-03-10"),
      move_session: () => ({
        card: moved,
        warnings: [{ code: "clash", message: "Kolizja z innymi zajęciami." }],
        changed: 1,
        left: 0,
      }),
      ...more,
    });
    render(Plan);
    (await screen.findByRole("button", { name: /Gimnastyka/ })).focus();
    await user.keyboard("{Alt>}{ArrowDown}{/Alt}{Enter}");
    return { user, asked };
  }

  it("that stands alone saves it at once, says so and what is worth knowing", async () => {
    const { asked } = await moveLater(sampleCard({ ...gym.session, series_id: null }));
    await screen.findByText("Kolizja z innymi zajęciami.");
    expect(asked.find(({ name }) => name === "move_session")?.request).toEqual({
      session_id: "gym",
      date: "2026-03-09",
      start: "10:15",
      minutes: 60,
      room_id: "one",
      place: "",
    });
    expect(app.announcement).toBe("Przeniesiono: Gimnastyka, pn. 09.03, 10:15–11:15.");
    await vi.waitFor(() => expect(document.activeElement?.textContent).toContain("Gimnastyka"));
  });

  it("of a series asks how far it reaches, and leaves it when that is not answered", async () => {
    const empty = {
      changes: [],
      left: [],
      added: [],
      dropped: [],
      removed: [],
      clashes: [],
      warnings: [],
      alternatives: [],
    };
    const { user, asked } = await moveLater(gym, { preview_change: () => empty });
    await screen.findByRole("dialog", { name: /^Przeniesienie zajęć/ });
    expect(asked.some(({ name }) => name === "move_session")).toBe(false);
    await user.click(screen.getByRole("button", { name: "Anuluj" }));
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(app.announcement).toBe("Bez zmian: Gimnastyka.");
    expect(asked.some(({ name }) => name === "move_session")).toBe(false);
  });
});

it("Delete opens the cancelling of a session", async () => {
  const user = userEvent.setup();
  const empty = {
    changes: [],
    left: [],
    added: [],
    dropped: [],
    removed: [],
    clashes: [],
    warnings: [],
    alternatives: [],
  };
  answer({
    get_week: ({ date }) => weekOf(date),
    get_series: () => sampleSeries(),
    preview_change: () => empty,
  });
  render(Plan);
  (await screen.findByRole("button", { name: /Gimnastyka/ })).focus();
  await user.keyboard("{Delete}");
  expect(await screen.findByRole("dialog", { name: /^Odwołanie spotkania/ })).toBeTruthy();
});

describe("adding classes", () => {
  it("begins today, when the centre opens, and shows them where they came", async () => {
    const user = userEvent.setup();
    const added = sampleCard({ id: "new", name: "Brydż", date: "2026-03-17", start: "10:00", series_id: null });
    let saved = false;
    answer({
      get_week: ({ date }) => {
        const week = weekOf(date);
        if (saved) week.days.find((day) => day.date === "2026-03-17")?.sessions.unshift(added);
        return week;
      },
      get_status: () => sampleStatus("2026-03-10"),
      create_session: () => {
        saved = true;
        return {
          card: added,
          warnings: [{ code: "outside_opening", message: "Poza godzinami otwarcia." }],
          changed: 1,
          left: 0,
        };
      },
    });
    render(Plan);
    await user.click(await screen.findByRole("button", { name: "Dodaj zajęcia" }));
    const day = screen.getByLabelText("Od kiedy");
    expect((day as HTMLInputElement).value).toBe("10.03.2026");
    expect((screen.getByLabelText("Godzina") as HTMLInputElement).value).toBe("10:00");
    await user.type(screen.getByLabelText("Nazwa zajęć"), "Brydż");
    await user.selectOptions(screen.getByLabelText("Powtarzanie"), "Bez powtarzania");
    await user.clear(screen.getByLabelText("Dzień"));
    await user.type(screen.getByLabelText("Dzień"), "17.03.2026{Enter}");

    await vi.waitFor(() => expect(document.activeElement?.textContent).toContain("Brydż"));
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(screen.getByText("Poza godzinami otwarcia.")).toBeTruthy();
    expect(app.announcement).toBe("Dodano do planu: Brydż, wt. 17.03, 10:00–11:00.");
  });
});
