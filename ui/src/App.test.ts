import { fireEvent, render, screen, waitFor } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import App from "./App.svelte";
import type { Door } from "./lib/bindings/Door";
import type { Role } from "./lib/bindings/Role";
import { app } from "./lib/shared/app.svelte";
import { appearance } from "./lib/shared/appearance.svelte";
import { go, route } from "./lib/shared/route.svelte";
import { answer, type Answers, failure } from "./lib/shared/testing/backend";
import { sampleCentre, sampleOverview } from "./lib/shared/testing/overview";

const user = userEvent.setup();

const door = (change: Partial<Door> = {}): Door => ({
  files: [],
  folder: "",
  documents: "",
  open: true,
  waiting: null,
  today: "2026-03-10",
  ...change,
});

const waiting = {
  path: "/f.obecni",
  organisation: "Fundacja",
  demo: false,
  users: [
    { id: "wola", name: "Wola Próbna", office: false, pin_digits: 4, pin_blocked: false },
    { id: "anna", name: "Anna Próbna", office: true, pin_digits: null, pin_blocked: false },
  ],
};

/** A core with a file open, at which somebody sits; it lets in whom the test says. */
function core(role: Role, change: Answers = {}) {
  let now: { id: string; name: string; role: Role } | null = {
    id: role === "volunteer" ? "wola" : "anna",
    name: role === "volunteer" ? "Wola Próbna" : "Anna Próbna",
    role,
  };
  const let_in = (id: string) => {
    now = id === "wola" ? { id, name: "Wola Próbna", role: "volunteer" } : { id, name: "Anna Próbna", role: "manager" };
    return now;
  };
  return answer({
    get_door: () => door(now ? {} : { open: false, waiting }),
    get_overview: () => {
      if (!now) throw failure("nobody_in", "Nikt nie jest zalogowany.");
      return sampleOverview({ user: now });
    },
    get_status: () => sampleOverview().status,
    get_today: () => ({ date: "2026-03-10", now: [], later: [], earlier: [], tasks: [] }),
    get_week: () => ({ monday: "2026-03-09", days: [] }) as never,
    get_settings: () =>
      ({
        organisation: sampleOverview().organisation,
        centre: sampleCentre(),
        leaders: [],
        opening_rules: [],
        closures: [],
        grant_agreements: [],
        users: [],
      }) as never,
    step_away: () => {
      now = null;
      return door({ open: false, waiting });
    },
    lock_file: () => {
      now = null;
      return door({ open: false });
    },
    sign_in_with_pin: ({ user_id, pin }) => {
      if (pin !== "4071") throw failure("pin_wrong", "To nie ten PIN.");
      return let_in(user_id);
    },
    sign_in_with_password: ({ user_id }) => let_in(user_id),
    ...change,
  });
}

describe("a volunteer", () => {
  it("has tiles, her name and no side bar, wherever an address leads", async () => {
    core("volunteer");
    render(App);
    await screen.findByRole("heading", { level: 1, name: "Dzisiejsze zajęcia" });
    expect(screen.getByText("Teraz: Wola Próbna")).toBeTruthy();
    expect(screen.queryByRole("navigation")).toBeNull();
    expect(screen.queryByRole("link", { name: "Uczestnicy" })).toBeNull();
    go({ view: "people" });
    expect(await screen.findByRole("heading", { level: 1, name: "Dzisiejsze zajęcia" })).toBeTruthy();
  });

  it("makes room, and another comes in by PIN with the keys", async () => {
    const asked = core("manager");
    render(App);
    await user.click(await screen.findByRole("button", { name: "Zmień osobę" }));
    await screen.findByRole("heading", { level: 1, name: "Kto teraz?" });
    await user.click(screen.getByRole("button", { name: /^Wola Próbna/ }));
    await user.keyboard("40{Backspace}071");
    await screen.findByText("Teraz: Wola Próbna");
    expect(asked.filter(({ name }) => name === "sign_in_with_pin").map(({ request }) => request)).toEqual([
      { user_id: "wola", pin: "4071" },
    ]);
    expect(document.body.textContent).not.toContain("4071");
  });

  it("presses the PIN on the screen, and is told when it is wrong", async () => {
    core("manager");
    render(App);
    await user.click(await screen.findByRole("button", { name: "Zmień osobę" }));
    await user.click(await screen.findByRole("button", { name: /^Wola Próbna/ }));
    for (const digit of ["9", "9", "9"]) await user.click(screen.getByRole("button", { name: digit }));
    expect(screen.getByText("Wpisane cyfry: 3 z 4")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "9" }));
    expect((await screen.findByRole("alert")).textContent).toContain("To nie ten PIN.");
    await waitFor(() => expect(screen.getByText("Wpisane cyfry: 0 z 4")).toBeTruthy());
    expect(app.screen).toBe("away");
  });

  it("practises without one question about it reaching the core", async () => {
    const sheet = {
      card: {
        session: {
          id: "practice",
          name: "Gimnastyka na próbę",
          date: "2026-03-10",
          start: "10:00",
          minutes: 60,
          entry: "enrolment",
          list_state: "none",
          guests: 0,
          children: 0,
        },
        end: "11:00",
        place: "Sala",
        enrolled: 1,
        present: 0,
      },
      rows: [
        {
          number: 1,
          person_id: "a",
          list_name: "Zmyślona Zofia",
          sex: "female",
          mark: null,
          expected: true,
          to_complete: false,
        },
      ],
      present: 0,
      absent: 0,
      announced: 0,
      unmarked: 1,
      counts_children: false,
      refused: null,
    };
    const asked = core("volunteer", { get_practice_sheet: () => sheet as never });
    render(App);
    const way = await screen.findByRole("link", { name: "Ćwicz" });
    expect(way.getAttribute("href")).toBe("#/practice");
    go({ view: "practice" });
    const name = await screen.findByRole("button", { name: /^1 Zmyślona Zofia/ });
    const before = asked.length;
    await user.click(name);
    await screen.findByText("1 z 1");
    await user.click(screen.getByRole("button", { name: "Cofnij" }));
    await screen.findByText("0 z 1");
    expect(screen.getByText("ĆWICZENIE – nic się nie zapisuje")).toBeTruthy();
    expect(asked.slice(before)).toEqual([]);
  });
});

describe("unsaved text", () => {
  it("waits under the cover for its owner", async () => {
    core("manager");
    render(App);
    await screen.findByRole("button", { name: "Zmień osobę" });
    go({ view: "settings", section: "account" });
    const field = await screen.findByLabelText<HTMLInputElement>("Obecne hasło");
    await user.type(field, "zaczęte");
    await user.click(screen.getByRole("button", { name: "Zmień osobę" }));
    expect(await screen.findByText("Twój niezapisany tekst czeka w otwartym oknie.")).toBeTruthy();
    expect(field.isConnected).toBe(true);
    await user.type(screen.getByLabelText("Hasło"), "hasło{Enter}");
    await waitFor(() => expect(app.screen).toBe("open"));
    expect(field.isConnected).toBe(true);
    expect(field.value).toBe("zaczęte");
    expect(route.view).toBe("settings");
  });

  it("is lost to somebody else only after it was said", async () => {
    core("manager");
    render(App);
    await screen.findByRole("button", { name: "Zmień osobę" });
    go({ view: "settings", section: "account" });
    const field = await screen.findByLabelText<HTMLInputElement>("Obecne hasło");
    await user.type(field, "zaczęte");
    await user.click(screen.getByRole("button", { name: "Zmień osobę" }));
    await user.click(await screen.findByRole("button", { name: /^Wola Próbna/ }));
    expect(screen.getByText(/Anna Próbna: niezapisany tekst czeka/)).toBeTruthy();
    await user.keyboard("4071");
    await screen.findByText("Teraz: Wola Próbna");
    expect(field.isConnected).toBe(false);
    expect(route.view).toBe("today");
  });
});

describe("nobody at the window", () => {
  beforeEach(() => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    appearance.autoLock = 5;
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it("lets the program step away after the time that was set, and not before", async () => {
    const asked = core("manager");
    render(App);
    await screen.findByRole("button", { name: "Zmień osobę" });
    await vi.advanceTimersByTimeAsync(4 * 60_000);
    await fireEvent.keyDown(document.body, { key: "Shift" });
    await vi.advanceTimersByTimeAsync(4 * 60_000);
    expect(asked.some(({ name }) => name === "step_away")).toBe(false);
    await vi.advanceTimersByTimeAsync(61_000);
    await screen.findByRole("heading", { level: 1, name: "Kto teraz?" });
    // The one who sat here is chosen already.
    expect(screen.getByRole("button", { name: /^Anna Próbna/ }).getAttribute("aria-pressed")).toBe("true");
  });

  it("leaves invented people open", async () => {
    const asked = core("manager", { get_overview: () => sampleOverview({ demo: true }) });
    render(App);
    await screen.findByRole("button", { name: "Zmień osobę" });
    await vi.advanceTimersByTimeAsync(60 * 60_000);
    expect(asked.some(({ name }) => name === "step_away")).toBe(false);
  });
});
