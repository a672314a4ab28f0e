import { render, screen } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";

import type { PreviewDate } from "../bindings/PreviewDate";
import type { SeriesFields } from "../bindings/SeriesFields";
import type { SeriesPreview } from "../bindings/SeriesPreview";
import { app } from "../shared/app.svelte";
import { answer, failure } from "../shared/testing/backend";
import { sampleCard, sampleCentre, sampleStatus } from "./week.fixture";
import NewClasses from "./NewClasses.svelte";
import { descriptionOf, isChecked, valueOf } from "./looks.fixture";

const centre = sampleCentre();

function date(date: string, change: Partial<PreviewDate> = {}): PreviewDate {
  return { date, holiday: null, closure: null, left_out: false, clashes: [], outside_opening: false, ...change };
}

/** What the core answers for Wednesdays of November: 11 November is a holiday. */
function preview({ left_out }: SeriesFields): SeriesPreview {
  const dates = [
    date("2026-11-04"),
    date("2026-11-11", { holiday: "independence_day" }),
    date("2026-11-18", { clashes: ["Sala 1, Chór, 10:30"], left_out: left_out.includes("2026-11-18") }),
  ];
  const skipped = 1 + left_out.length;
  return { dates, planned: dates.length - skipped, skipped };
}

beforeEach(() => {
  app.status = sampleStatus("2026-11-03");
});

function show() {
  const told = { onclose: vi.fn(), onsaved: vi.fn() };
  render(NewClasses, { centre, leaders: [], slot: { date: "2026-11-03", start: "10:00", roomId: "two" }, ...told });
  return told;
}

describe("new classes that recur", () => {
  it("show their dates first, skipped ones with the reason, and are saved without what was left out", async () => {
    const user = userEvent.setup();
    const asked = answer({
      preview_series: preview,
      create_series: () => ({ series_id: "series", sessions: 1 }),
      get_status: () => sampleStatus("2026-11-03"),
    });
    const told = show();
    expect(valueOf(screen.getByLabelText("Sala"))).toBe("two");
    await user.type(screen.getByLabelText("Nazwa zajęć"), "Klub książki");
    await user.clear(screen.getByLabelText("Od kiedy"));
    await user.type(screen.getByLabelText("Od kiedy"), "4.11");
    expect(isChecked(screen.getByRole("checkbox", { name: "środa" }))).toBe(true);
    await user.click(screen.getByRole("button", { name: "Podgląd" }));

    await screen.findByText("Liczba spotkań: 2");
    expect(screen.getByText("śr. 11.11 – Narodowe Święto Niepodległości")).toBeTruthy();
    expect(screen.getByText("kolizja: Sala 1, Chór, 10:30")).toBeTruthy();
    await user.click(screen.getByRole("checkbox", { name: "śr. 18.11" }));
    await screen.findByText("Liczba spotkań: 1");
    await user.click(screen.getByRole("button", { name: "Dodaj do planu" }));

    await vi.waitFor(() => expect(told.onsaved).toHaveBeenCalledOnce());
    expect(told.onsaved.mock.calls[0]?.[0]).toMatchObject({
      sentence: "Dodano do planu: Klub książki. Liczba spotkań: 1.",
      date: "2026-11-04",
    });
    expect(asked.find(({ name }) => name === "create_series")?.request).toMatchObject({
      name: "Klub książki",
      first_date: "2026-11-04",
      room_id: "two",
      pattern: { kind: "weekly", every: 1, weekdays: ["wednesday"] },
      left_out: ["2026-11-18"],
    });
  });

  it("ask for what is missing, and go to the first field of it", async () => {
    const user = userEvent.setup();
    const asked = answer({});
    show();
    await user.click(screen.getByRole("checkbox", { name: "wtorek" }));
    await user.click(screen.getByRole("button", { name: "Podgląd" }));
    const name = screen.getByLabelText("Nazwa zajęć");
    expect(document.activeElement).toBe(name);
    expect(descriptionOf(name)).toBe("Wpisz nazwę zajęć.");
    expect(screen.getByText("Zaznacz co najmniej jeden dzień tygodnia.")).toBeTruthy();
    expect(asked).toEqual([]);
  });

  it("stay in the form when the core refuses, with its sentence", async () => {
    const user = userEvent.setup();
    answer({
      preview_series: () => {
        throw failure("month_closed", "Miesiąc „listopad 2026” jest zamknięty.");
      },
    });
    show();
    await user.type(screen.getByLabelText("Nazwa zajęć"), "Chór{Enter}");
    await screen.findByText("Miesiąc „listopad 2026” jest zamknięty.");
    expect(valueOf(screen.getByLabelText("Nazwa zajęć"))).toBe("Chór");
  });
});

describe("a single session", () => {
  it("is saved at once, with a new leader added first and warnings handed on", async () => {
    const user = userEvent.setup();
    const warnings = [{ code: "clash_room", message: "Sala 1 jest zajęta." }];
    const asked = answer({
      save_leader: () => ({ leader_id: "ewa" }),
      get_overview: () => {
        throw failure("locked", "");
      },
      get_status: () => sampleStatus("2026-11-03"),
      create_session: () => ({
        card: sampleCard({ id: "new", name: "Wyjście", date: "2026-11-03", start: "10:00" }),
        warnings,
        changed: 1,
        left: 0,
      }),
    });
    const told = show();
    await user.type(screen.getByLabelText("Nazwa zajęć"), "Wyjście");
    await user.selectOptions(screen.getByLabelText("Powtarzanie"), "Bez powtarzania");
    await user.selectOptions(screen.getByLabelText("Osoba prowadząca"), "Nowa osoba lub firma…");
    await user.type(screen.getByLabelText("Imię i nazwisko albo nazwa firmy"), "Ewa Zięba");
    await user.selectOptions(screen.getByLabelText("Sala"), "Poza salami placówki…");
    await user.type(screen.getByLabelText("Miejsce"), "Park Jordana");
    await user.clear(screen.getByLabelText("Koniec"));
    await user.type(screen.getByLabelText("Koniec"), "12.30");
    await user.click(screen.getByRole("button", { name: "Dodaj do planu" }));

    await vi.waitFor(() => expect(told.onsaved).toHaveBeenCalledOnce());
    expect(told.onsaved.mock.calls[0]?.[0]).toMatchObject({ warnings, date: "2026-11-03" });
    expect(asked.find(({ name }) => name === "create_session")?.request).toMatchObject({
      leader_id: "ewa",
      room_id: null,
      place: "Park Jordana",
      start: "10:00",
      minutes: 150,
    });
  });
});

describe("what is said beyond who, what and when", () => {
  it("is folded away until it is wanted", async () => {
    const user = userEvent.setup();
    answer({});
    show();
    const fold = screen.getByText("Więcej").closest("details");
    expect(fold?.open).toBe(false);
    await user.click(screen.getByText("Więcej"));
    expect(fold?.open).toBe(true);
  });

  it("is asked of an outing: where people meet, with whom, how many tickets", async () => {
    const user = userEvent.setup();
    const asked = answer({
      create_session: () => ({
        card: sampleCard({ id: "new", name: "Kopiec", date: "2026-11-03", start: "08:00" }),
        warnings: [],
        changed: 1,
        left: 0,
      }),
      get_status: () => sampleStatus("2026-11-03"),
    });
    const told = show();
    await user.type(screen.getByLabelText("Nazwa zajęć"), "Kopiec");
    expect(screen.queryByLabelText("Miejsce zbiórki")).toBeNull();
    await user.selectOptions(screen.getByLabelText("Rodzaj"), "wycieczka");
    // A trip is seldom every week.
    expect(valueOf(screen.getByLabelText("Powtarzanie"))).toBe("once");
    await user.clear(screen.getByLabelText("Godzina"));
    await user.type(screen.getByLabelText("Godzina"), "8");
    await user.clear(screen.getByLabelText("Czas trwania (min)"));
    await user.type(screen.getByLabelText("Czas trwania (min)"), "960");
    expect(screen.queryByText(/^Kończy się następnego dnia/)).toBeNull();
    await user.type(screen.getByLabelText("Miejsce zbiórki"), " Dworzec ");
    await user.type(screen.getByLabelText("Bilety (liczba)"), "20");
    await user.click(screen.getByRole("button", { name: "Dodaj do planu" }));
    await vi.waitFor(() => expect(told.onsaved).toHaveBeenCalledOnce());
    expect(asked.find(({ name }) => name === "create_session")?.request).toMatchObject({
      kind: "trip",
      minutes: 960,
      meeting_point: "Dworzec",
      tickets: 20,
      counts_in_report: true,
    });
  });

  it("warns of an end before the start, which is the next day's", async () => {
    const user = userEvent.setup();
    answer({});
    show();
    await user.clear(screen.getByLabelText("Godzina"));
    await user.type(screen.getByLabelText("Godzina"), "18");
    await user.clear(screen.getByLabelText("Koniec"));
    await user.type(screen.getByLabelText("Koniec"), "9.30");
    expect(screen.getByText("Kończy się następnego dnia o 9:30.")).toBeTruthy();
  });

  it("takes letters in a number for a mistake, not for no limit", async () => {
    const user = userEvent.setup();
    const asked = answer({});
    show();
    await user.type(screen.getByLabelText("Nazwa zajęć"), "Chór");
    const places = screen.getByLabelText("Limit miejsc");
    await user.type(places, "12 osób");
    await user.click(screen.getByRole("button", { name: "Podgląd" }));
    expect(descriptionOf(places)).toContain("Wpisz liczbę od 1 do");
    expect(asked).toEqual([]);
  });
});

describe("classes on chosen days", () => {
  it("take the days one by one, in order, and each once", async () => {
    const user = userEvent.setup();
    const asked = answer({ preview_series: preview });
    show();
    await user.type(screen.getByLabelText("Nazwa zajęć"), "Warsztaty");
    await user.selectOptions(screen.getByLabelText("Powtarzanie"), "W wybrane dni");
    // The day that was clicked is the first of them.
    expect(screen.getByRole("button", { name: "Usuń dzień: wt. 03.11.2026" })).toBeTruthy();
    expect(screen.queryByLabelText("Od kiedy")).toBeNull();
    const next = screen.getByLabelText("Kolejny dzień");
    await user.type(next, "20.11{Enter}");
    expect(asked).toEqual([]);
    await user.type(next, "6.11");
    await user.click(screen.getByRole("button", { name: "Dodaj dzień" }));
    await user.type(next, "6.11{Enter}");
    await user.click(screen.getByRole("button", { name: "Usuń dzień: wt. 03.11.2026" }));
    await user.click(screen.getByRole("button", { name: "Podgląd" }));
    await vi.waitFor(() => expect(asked).toHaveLength(1));
    expect(asked[0]?.request).toMatchObject({
      first_date: "2026-11-06",
      pattern: { kind: "dates", dates: ["2026-11-06", "2026-11-20"] },
      ends: { kind: "on", date: "2026-11-20" },
    });
  });

  it("need at least one day", async () => {
    const user = userEvent.setup();
    const asked = answer({});
    show();
    await user.type(screen.getByLabelText("Nazwa zajęć"), "Warsztaty");
    await user.selectOptions(screen.getByLabelText("Powtarzanie"), "W wybrane dni");
    await user.click(screen.getByRole("button", { name: "Usuń dzień: wt. 03.11.2026" }));
    await user.click(screen.getByRole("button", { name: "Podgląd" }));
    expect(descriptionOf(screen.getByLabelText("Kolejny dzień"))).toContain("Dodaj co najmniej jeden dzień.");
    expect(asked).toEqual([]);
  });
});
