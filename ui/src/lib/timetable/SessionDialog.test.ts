import { render, screen, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";

import type { ClashView } from "../bindings/ClashView";
import type { Leader } from "../bindings/Leader";
import type { EnrolmentRow } from "../bindings/EnrolmentRow";
import type { SeriesCard } from "../bindings/SeriesCard";
import type { SessionCard } from "../bindings/SessionCard";
import { app } from "../shared/app.svelte";
import { sampleEnrolment, sampleList, sampleRow } from "../shared/testing/people";
import { answer, failure } from "../shared/testing/backend";
import SessionDialog from "./SessionDialog.svelte";
import { samplePreview, sampleState } from "./preview.fixture";
import { sampleCard, sampleCentre, sampleSeries, sampleStatus, sampleWeek } from "./week.fixture";
import { descriptionOf, isChecked, valueOf, wordsOf } from "./looks.fixture";

const centre = sampleCentre();
const today = "2026-03-09";

beforeEach(() => {
  app.status = sampleStatus(today);
});

const common = {
  get_series: () => sampleSeries(),
  get_status: () => sampleStatus(today),
  get_week: () => sampleWeek([]),
  preview_change: samplePreview,
  find_free_slots: () => ({ slots: [] }),
  list_replacements: () => ({ sessions: [] }),
};

interface Shown {
  monthClosed?: boolean;
  start?: "details" | "move" | "cancel";
  leaders?: Leader[];
  clashes?: ClashView[];
  others?: SessionCard[];
}

async function show(
  opened: SessionCard,
  { monthClosed = false, start = "details", leaders = [], clashes = [], others = [] }: Shown = {},
) {
  const week = sampleWeek([opened, ...others], centre.rooms, { clashes });
  if (monthClosed) for (const day of week.days) day.month_closed = true;
  const told = { onchanged: vi.fn(), onprint: vi.fn(), onposter: vi.fn(), onclose: vi.fn() };
  render(SessionDialog, { opened, week, centre, leaders, start, ...told });
  if (start === "details") await screen.findByText(/co tydzień w poniedziałki/);
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
      "Zastępstwo…",
      "Cała seria…",
      "Usuń z planu…",
    ]);
  });

  it("begins with what is asked for, unless that cannot be done any more", async () => {
    answer(common);
    await show(gym, { start: "cancel" });
    expect(screen.getByRole("heading", { level: 2 }).textContent).toBe("Odwołanie spotkania: Gimnastyka");
    document.body.replaceChildren();
    await show({ ...gym, outcome: "held" }, { start: "move" });
    expect(screen.getByRole("heading", { level: 2 }).textContent).toBe("Gimnastyka");
  });

  it("is telling people once it was moved, cancelled or has a substitute", async () => {
    answer(common);
    const enrolled = { ...gym, enrolled: 14 };
    await show(enrolled);
    expect(buttons()).not.toContain("Kogo powiadomić");
    for (const changed of [
      { ...enrolled, moved: true },
      { ...enrolled, session: { ...gym.session, substitutes_id: "anna" } },
      sampleCard({ id: "off", start: "10:00", cancelled: "weather" }, { enrolled: 14 }),
    ]) {
      document.body.replaceChildren();
      await show(changed);
      expect(buttons()).toContain("Kogo powiadomić");
    }
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
    expect(buttons()).toEqual(["Przywróć", "Zaplanuj zastępcze…", "Usuń z planu…", "Zamknij"]);
    document.body.replaceChildren();
    await show(gym, { monthClosed: true });
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
      move_session: () => ({
        card: moved,
        warnings: [{ code: "clash", message: "Sala 2 jest zajęta: Chór." }],
        changed: 1,
        left: 0,
      }),
    });
    const told = await show(gym);
    await user.click(screen.getByRole("button", { name: "Przenieś…" }));
    const day = screen.getByLabelText("Dzień");
    expect(document.activeElement).toBe(day);
    await user.clear(day);
    await user.type(day, "12.3");
    await user.selectOptions(screen.getByLabelText("Sala"), "Sala 2");
    await user.selectOptions(screen.getByLabelText("Przyczyna (nieobowiązkowo)"), "Awaria w lokalu");
    await screen.findByText("Zmieni się: 1");
    await user.click(screen.getByRole("button", { name: "Przenieś" }));

    await screen.findByText("Sala 2 jest zajęta: Chór.");
    expect(screen.getByText("Przeniesiono: Gimnastyka, czw. 12.03, 10:00–11:00.")).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "Przenieś…" }));
    expect(told.onchanged).toHaveBeenCalledWith(moved);
    expect(asked.find(({ name }) => name === "move_session")?.request).toEqual({
      session_id: "gym",
      scope: "one",
      date: "2026-03-12",
      start: "10:00",
      minutes: 60,
      room_id: "two",
      place: "",
      because: "failure",
    });
  });

  it("asks once how far it reaches, and shows what changes, what stays and why", async () => {
    const user = userEvent.setup();
    const asked = answer({
      ...common,
      preview_change: ({ step }) => ({
        ...samplePreview({ step }),
        left: [
          { session_id: "old", state: sampleState({ date: "2026-03-16" }), why: "held" },
          { session_id: "own", state: sampleState({ date: "2026-03-23" }), why: "changed_alone" },
        ],
        removed: [
          {
            session_id: "gone",
            state: sampleState({ date: "2026-05-04" }),
            date: "2026-05-03",
            holiday: "constitution_day",
          },
        ],
      }),
      move_session: () => ({ card: gym, warnings: [], changed: 5, left: 2 }),
    });
    await show(gym, { start: "move" });
    await user.clear(screen.getByLabelText("Godzina"));
    await user.type(screen.getByLabelText("Godzina"), "9.30");
    await user.click(screen.getByRole("radio", { name: "Te i następne" }));
    await screen.findByText("Zmieni się: 5 · Zniknie z planu: 1");
    expect(screen.getByText("Zostaje bez zmian: 2")).toBeTruthy();
    expect(screen.getByText("pn. 16.03, 10:00–11:00 – odbyło się")).toBeTruthy();
    expect(screen.getByText("pn. 23.03, 10:00–11:00 – było zmieniane osobno")).toBeTruthy();
    expect(screen.getByText(/^pn\. 04\.05, 10:00–11:00 – nowy dzień to \S+ 03\.05: /)).toBeTruthy();
    const steps = asked.filter(({ name }) => name === "preview_change").map(({ request }) => request);
    expect(steps.at(-1)).toEqual({
      step: {
        step: "move",
        session_id: "gym",
        scope: "following",
        slot: { date: today, start: "09:30", minutes: 60, room_id: "one", place: "" },
        because: null,
      },
    });
    await user.click(screen.getByRole("button", { name: "Przenieś" }));
    await screen.findByText("Przeniesiono: Gimnastyka. Zmienione spotkania: 5. Bez zmian zostało: 2.");
    // The change may have split the series, so that it is asked for again.
    expect(asked.filter(({ name }) => name === "get_series")).toHaveLength(2);
  });

  it("says why it cannot be, and forgets that once something else is chosen", async () => {
    const user = userEvent.setup();
    answer({
      ...common,
      preview_change: ({ step }) => {
        if ("scope" in step && step.scope === "one") throw failure("session_held", "Spotkanie już się odbyło.");
        return samplePreview({ step });
      },
    });
    await show(gym, { start: "cancel" });
    await screen.findByText("Spotkanie już się odbyło.");
    expect(screen.queryByText(/^Zmieni się/)).toBeNull();
    await user.click(screen.getByRole("radio", { name: "Wszystkie" }));
    await screen.findByText("Zmieni się: 5");
    expect(screen.queryByText("Spotkanie już się odbyło.")).toBeNull();
  });

  it("takes a free place instead of a clash, in one step", async () => {
    const user = userEvent.setup();
    answer({
      ...common,
      preview_change: ({ step }) => ({
        ...samplePreview({ step }),
        clashes: ["12.03.2026: Sala 1: w tym czasie „Chór” (10:00–11:00)."],
        alternatives: [
          { date: "2026-03-12", start: "11:00", minutes: 60, room_id: "two", place: "", place_name: "Sala 2" },
        ],
      }),
    });
    await show(gym, { start: "move" });
    await user.clear(screen.getByLabelText("Dzień"));
    await user.type(screen.getByLabelText("Dzień"), "12.3");
    await screen.findByText(/w tym czasie „Chór”/);
    await user.click(screen.getByRole("button", { name: "czw. 12.03, 11:00–12:00, Sala 2" }));
    expect(valueOf(screen.getByLabelText("Godzina"))).toBe("11:00");
    expect(valueOf(screen.getByLabelText("Sala"))).toBe("two");
  });

  it("saves nothing where nothing changes, nor an hour that does not exist", async () => {
    const user = userEvent.setup();
    const asked = answer(common);
    await show(gym, { start: "move" });
    await user.click(screen.getByRole("button", { name: "Przenieś" }));
    await screen.findByText(/^Nic się nie zmieni, więc nie ma czego zapisać/);
    await user.clear(screen.getByLabelText("Godzina"));
    await user.type(screen.getByLabelText("Godzina"), "25:00");
    await user.click(screen.getByRole("button", { name: "Przenieś" }));
    await screen.findByText(/Nie ma takiej godziny/);
    expect(asked.some(({ name }) => name === "move_session")).toBe(false);
  });
});

describe("cancelling a session", () => {
  it("asks for one of the preset reasons", async () => {
    const user = userEvent.setup();
    const cancelled: SessionCard = { ...gym, outcome: "cancelled", session: { ...gym.session, cancelled: "weather" } };
    const asked = answer({ ...common, cancel_session: () => ({ card: cancelled, warnings: [], changed: 1, left: 0 }) });
    await show(gym);
    await user.click(screen.getByRole("button", { name: "Odwołaj…" }));
    await user.click(screen.getByRole("button", { name: "Odwołaj spotkanie" }));
    expect(screen.getAllByRole("alert").map(wordsOf)).toContain("Wybierz przyczynę.");
    expect(asked.some(({ name }) => name === "cancel_session")).toBe(false);
    expect(document.activeElement).toBe(screen.getByLabelText("Nieobecność osoby prowadzącej"));
    await user.click(screen.getByLabelText("Pogoda"));
    await user.type(screen.getByLabelText("Kto zdecydował (nieobowiązkowo)"), " koordynatorka ");
    await user.click(screen.getByRole("button", { name: "Odwołaj spotkanie" }));
    await screen.findByText("odwołane: Pogoda");
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "Przywróć" }));
    expect(asked.find(({ name }) => name === "cancel_session")?.request).toEqual({
      session_id: "gym",
      scope: "one",
      reason: "weather",
      decided_by: "koordynatorka",
    });
  });
});

describe("taking a session out of the timetable", () => {
  it("shows first what goes, and closes the dialog", async () => {
    const user = userEvent.setup();
    const asked = answer({ ...common, remove_session: () => ({ removed: 5, left: 1 }) });
    const told = await show(gym);
    await user.click(screen.getByRole("button", { name: "Usuń z planu…" }));
    await user.click(screen.getByRole("radio", { name: "Wszystkie" }));
    await screen.findByText("Zniknie z planu: 5");
    await user.click(screen.getByRole("button", { name: "Usuń z planu" }));
    await vi.waitFor(() => expect(told.onclose).toHaveBeenCalledOnce());
    expect(told.onchanged).toHaveBeenCalledOnce();
    expect(app.announcement).toBe("Usunięto z planu: Gimnastyka. Liczba spotkań: 5. Bez zmian zostało: 1.");
    expect(asked.find(({ name }) => name === "remove_session")?.request).toEqual({ session_id: "gym", scope: "all" });
  });
});

const anna: Leader = { id: "anna", name: "Anna Nowak", person_id: null, active: true };
const ewa: Leader = { id: "ewa", name: "Ewa Zięba", person_id: null, active: true };

describe("a substitute", () => {
  it("leads this session alone, and the details say for whom", async () => {
    const user = userEvent.setup();
    const led = { ...gym, leader: "Anna Nowak", session: { ...gym.session, leader_id: "anna" } };
    const substituted = {
      ...led,
      leader: "Ewa Zięba",
      session: { ...led.session, leader_id: "ewa", substitutes_id: "anna" },
    };
    const asked = answer({
      ...common,
      update_session: () => ({ card: substituted, warnings: [], changed: 1, left: 0 }),
    });
    await show(led, { leaders: [anna, ewa] });
    await user.click(screen.getByRole("button", { name: "Zastępstwo…" }));
    await user.click(screen.getByRole("button", { name: "Zapisz zastępstwo" }));
    expect(screen.getAllByText("Wybierz, kto poprowadzi.").length).toBeGreaterThan(0);
    // Whoever leads already is no substitute.
    expect(screen.queryByRole("option", { name: "Anna Nowak" })).toBeNull();
    await user.selectOptions(screen.getByLabelText("Kto poprowadzi"), "Ewa Zięba");
    await user.click(screen.getByRole("button", { name: "Zapisz zastępstwo" }));
    await screen.findByText("Ewa Zięba (zastępstwo za: Anna Nowak)");
    expect(asked.find(({ name }) => name === "update_session")?.request).toEqual({
      session_id: "gym",
      scope: "one",
      name: "Gimnastyka",
      category_id: "category",
      leader_id: "ewa",
      entry: "enrolment",
      capacity: null,
    });
  });
});

describe("whom to tell", () => {
  it("names everyone with a telephone, and counts the calls", async () => {
    const user = userEvent.setup();
    const moved: SessionCard = {
      ...gym,
      moved: true,
      enrolled: 2,
      place: "Sala 1",
      session: { ...gym.session, date: "2026-03-12" },
    };
    const people = [
      { person_id: "h", list_name: "Adamska Helena", phone: "600 100 200", told: false },
      { person_id: "z", list_name: "Żółć Zofia", phone: "", told: false },
    ];
    const asked = answer({
      ...common,
      list_notifications: () => ({ card: moved, changed: true, people }),
      record_notification: ({ person_id, told }) => ({
        card: moved,
        changed: true,
        people: people.map((person) => (person.person_id === person_id ? { ...person, told } : person)),
      }),
    });
    await show(moved);
    await user.click(screen.getByRole("button", { name: "Kogo powiadomić" }));
    await screen.findByText("Powiadomiono 0 z 2");
    expect(screen.getByText(/^Gimnastyka: teraz czw\. 12\.03, 10:00–11:00, Sala 1; przeniesione z: /)).toBeTruthy();
    expect(screen.getByRole("checkbox", { name: "Żółć Zofia brak telefonu" })).toBeTruthy();
    const first = screen.getByRole("checkbox", { name: "Adamska Helena 600 100 200" });
    expect(document.activeElement).toBe(first);
    await user.click(first);
    await screen.findByText("Powiadomiono 1 z 2");
    expect(asked.find(({ name }) => name === "record_notification")?.request).toEqual({
      session_id: "gym",
      person_id: "h",
      told: true,
    });
  });

  it("leads to the poster, which has to change too", async () => {
    const user = userEvent.setup();
    const off = sampleCard({ id: "off", date: today, start: "10:00", cancelled: "weather" }, { enrolled: 1 });
    const people = [{ person_id: "h", list_name: "Adamska Helena", phone: "", told: false }];
    answer({ ...common, list_notifications: () => ({ card: off, changed: true, people }) });
    const told = await show(off);
    await user.click(screen.getByRole("button", { name: "Kogo powiadomić" }));
    await screen.findByText("off, pn. 09.03, 10:00–11:00: odwołane.");
    await user.click(screen.getByRole("button", { name: "Plakat tygodnia" }));
    expect(told.onposter).toHaveBeenCalledWith(off);
  });

  it("does not show a tick that was not saved", async () => {
    const user = userEvent.setup();
    const moved = { ...gym, moved: true, enrolled: 1 };
    const people = [{ person_id: "h", list_name: "Adamska Helena", phone: "", told: false }];
    answer({
      ...common,
      list_notifications: () => ({ card: moved, changed: true, people }),
      record_notification: () => {
        throw failure("disk_full", "Dysk jest pełny.");
      },
    });
    await show(moved);
    await user.click(screen.getByRole("button", { name: "Kogo powiadomić" }));
    const tick = await screen.findByRole("checkbox");
    await user.click(tick);
    await screen.findByText("Dysk jest pełny.");
    expect(isChecked(screen.getByRole("checkbox"))).toBe(false);
    expect(screen.getByText("Powiadomiono 0 z 1")).toBeTruthy();
  });
});

describe("a clash", () => {
  const choir = sampleCard({ id: "choir", name: "Chór", date: today, start: "10:30", room_id: "one" });
  const shared = (accepted: string | null = null): ClashView[] => [
    { first: "gym", second: "choir", over: "room", name: "Sala 1", accepted },
    { first: "gym", second: "choir", over: "participant", name: "Zofia Żółć", accepted },
    { first: "gym", second: "choir", over: "participant", name: "Helena Adamska", accepted },
  ];

  it("is told once for each other session, and is meant to be so with a reason", async () => {
    const user = userEvent.setup();
    const asked = answer({ ...common, accept_clash: () => sampleStatus(today) });
    const told = await show(gym, { clashes: shared(), others: [choir] });
    expect(
      screen.getByText(
        "Kolizja z zajęciami „Chór”, pn. 09.03, 10:30–11:30. Ta sama sala: Sala 1. " +
          "Na oba zapisane osoby: Zofia Żółć, Helena Adamska.",
      ),
    ).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Tak ma być…" }));
    await user.click(screen.getByRole("button", { name: "Zapisz: tak ma być" }));
    expect(screen.getByText("Wpisz powód.")).toBeTruthy();
    expect(asked.some(({ name }) => name === "accept_clash")).toBe(false);
    await user.type(screen.getByLabelText("Dlaczego tak ma być"), "Wspólna próba{Enter}");
    await vi.waitFor(() => expect(told.onchanged).toHaveBeenCalledOnce());
    expect(asked.find(({ name }) => name === "accept_clash")?.request).toEqual({
      first: "gym",
      second: "choir",
      accepted: true,
      reason: "Wspólna próba",
    });
  });

  it("that is accepted stays in sight with its reason and can be taken back", async () => {
    const user = userEvent.setup();
    const asked = answer({ ...common, accept_clash: () => sampleStatus(today) });
    await show(gym, { clashes: shared("Wspólna próba"), others: [choir] });
    expect(screen.getByText("Tak ma być: Wspólna próba")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Cofnij zgodę na kolizję" }));
    await vi.waitFor(() => expect(asked.some(({ name }) => name === "accept_clash")).toBe(true));
    expect(asked.find(({ name }) => name === "accept_clash")?.request).toMatchObject({ accepted: false });
  });

  it("with a session of another centre is named too", async () => {
    answer({ ...common, get_session: () => choir });
    await show(gym, { clashes: shared().slice(0, 1) });
    await screen.findByText(/^Kolizja z zajęciami „Chór”/);
  });
});

describe("a session in place of a cancelled one", () => {
  const off = sampleCard({
    id: "off",
    name: "Joga",
    date: today,
    start: "10:00",
    room_id: "one",
    cancelled: "failure",
  });

  it("is as it was but for when and where, and the link leads both ways", async () => {
    const user = userEvent.setup();
    const instead = sampleCard({ id: "new", name: "Joga", date: "2026-03-13", start: "10:00", replaces_id: "off" });
    const asked = answer({
      ...common,
      get_session: () => off,
      create_session: () => ({ card: instead, warnings: [], changed: 1, left: 0 }),
    });
    await show(off);
    await user.click(screen.getByRole("button", { name: "Zaplanuj zastępcze…" }));
    await user.clear(screen.getByLabelText("Dzień"));
    await user.type(screen.getByLabelText("Dzień"), "13.3");
    await user.click(screen.getByRole("button", { name: "Zaplanuj spotkanie" }));
    await screen.findByText("Zamiast odwołanego");
    expect(asked.find(({ name }) => name === "create_session")?.request).toMatchObject({
      name: "Joga",
      date: "2026-03-13",
      start: "10:00",
      room_id: "one",
      replaces_id: "off",
      kind: "class",
    });
    await user.click(screen.getByRole("button", { name: "Joga, pn. 09.03, 10:00–11:00" }));
    await screen.findByText("odwołane: Awaria w lokalu");
  });

  it("is found from the cancelled one", async () => {
    const instead = sampleCard({ id: "new", name: "Joga", date: "2026-03-12", start: "10:00", replaces_id: "off" });
    answer({ ...common, list_replacements: () => ({ sessions: [instead] }) });
    await show(off);
    await screen.findByText("Spotkanie zastępcze");
    expect(screen.getByRole("button", { name: "Joga, czw. 12.03, 10:00–11:00" })).toBeTruthy();
  });
});

describe("those signed up", () => {
  it("are joined by the people ticked, over several searches", async () => {
    const user = userEvent.setup();
    const people = ["Adamska Helena", "Łoś Stanisław", "Żółć Zofia"].map((list_name, index) =>
      sampleRow({ person_id: `person${index}`, list_name }),
    );
    const signedUp: SeriesCard = sampleSeries(["Adamska Helena", "Łoś Stanisław", "Żółć Zofia"]);
    const asked = answer({
      ...common,
      list_people: ({ query }) => sampleList(query === "zolc" ? people.slice(2) : people, { members: 3 }),
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
      waiting: false,
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

describe("the waiting list", () => {
  const waiting = ["Żółć Zofia", "Łoś Stanisław"].map((list_name, index) =>
    sampleEnrolment({ enrolment_id: `waits${index}`, person_id: `w${index}`, list_name, waiting: true }),
  );
  const full: SeriesCard = {
    ...sampleSeries(),
    series: { ...sampleSeries().series, capacity: 1 },
    free: 0,
    waiting,
    past: [sampleEnrolment({ enrolment_id: "old", list_name: "Ćwik Ewa", to_date: "2026-02-01" })],
  };

  it("stands in its order, and gives the first a place in one click", async () => {
    const user = userEvent.setup();
    const after = {
      ...full,
      enrolments: [...full.enrolments, waiting[0] as EnrolmentRow],
      waiting: waiting.slice(1),
      free: -1,
    };
    const asked = answer({
      ...common,
      get_series: () => full,
      promote_enrolment: () => after,
      get_session: () => gym,
    });
    await show(gym);
    await user.click(await screen.findByRole("button", { name: "Zapisane osoby: 1" }));
    for (const words of ["zapisane: 1", "miejsca: 1", "wolne: 0", "Lista oczekujących (2)"]) {
      expect(screen.getByText(words), words).toBeTruthy();
    }
    const names = within(screen.getAllByRole("list")[0] as HTMLElement).getAllByRole("listitem");
    expect(names.map((item) => item.textContent?.includes("Żółć"))).toEqual([true, false]);
    expect(screen.getByText("Ćwik Ewa")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: /Przyjmij.*Żółć Zofia/ }));
    await screen.findByText("Przyjęto na zajęcia: Żółć Zofia.");
    expect(screen.getByText("ponad limit: 1")).toBeTruthy();
    expect(asked.find(({ name }) => name === "promote_enrolment")?.request).toEqual({
      enrolment_id: "waits0",
      from_date: today,
    });
  });

  it("is where people are signed up once every place is taken, unless that is unticked", async () => {
    const user = userEvent.setup();
    const asked = answer({
      ...common,
      get_series: () => full,
      list_people: () => sampleList([sampleRow({ person_id: "new", list_name: "Zych Jan" })]),
      enrol_people: () => full,
      get_session: () => gym,
    });
    await show(gym);
    await user.click(await screen.findByRole("button", { name: "Zapisane osoby: 1" }));
    await user.click(screen.getByRole("button", { name: "Zapisz osoby…" }));
    expect(screen.getByText(/Wszystkie miejsca są zajęte/)).toBeTruthy();
    expect(screen.getByRole("checkbox", { name: "Na listę oczekujących" })).toHaveProperty("checked", true);
    await user.click(await screen.findByRole("checkbox", { name: "Zych Jan" }));
    await user.click(screen.getByRole("button", { name: "Zapisz na zajęcia: 1" }));
    await screen.findByText("Dopisano do listy oczekujących: 1.");
    expect(asked.find(({ name }) => name === "enrol_people")?.request).toMatchObject({
      person_ids: ["new"],
      waiting: true,
    });
  });

  it("is left by who waits no more, as of yesterday", async () => {
    const user = userEvent.setup();
    const asked = answer({ ...common, get_series: () => full, end_enrolment: () => full, get_session: () => gym });
    await show(gym);
    await user.click(await screen.findByRole("button", { name: "Zapisane osoby: 1" }));
    await user.click(screen.getByRole("button", { name: /Usuń z listy.*Łoś Stanisław/ }));
    await screen.findByText("Usunięto z listy oczekujących: Łoś Stanisław.");
    expect(asked.find(({ name }) => name === "end_enrolment")?.request).toEqual({
      enrolment_id: "waits1",
      to_date: "2026-03-08",
    });
  });
});

describe("the whole series", () => {
  it("goes on until a later day, after its new dates were looked at", async () => {
    const user = userEvent.setup();
    const asked = answer({
      ...common,
      preview_change: ({ step }) => ({ ...samplePreview({ step }), added: ["2026-07-06", "2026-07-13"] }),
      extend_series: () => ({ series_id: "series", sessions: 2 }),
      get_session: () => gym,
    });
    await show(gym);
    await user.click(screen.getByRole("button", { name: "Cała seria…" }));
    await user.type(screen.getByRole("textbox", { name: "Ostatni dzień" }), "13.07.2026");
    await screen.findByText("Dojdzie: 2");
    await user.click(screen.getByRole("button", { name: "Przedłuż serię" }));
    await screen.findByText("Przedłużono: Gimnastyka. Nowe spotkania: 2.");
    expect(asked.find(({ name }) => name === "extend_series")?.request).toEqual({
      series_id: "series",
      until: "2026-07-13",
    });
  });

  it("keeps what the form does not change, and says how many sessions followed", async () => {
    const user = userEvent.setup();
    const asked = answer({
      ...common,
      update_series: () => ({ series_id: "series", sessions: 7 }),
      get_session: () => ({ ...gym, session: { ...gym.session, name: "Gimnastyka lekka" } }),
    });
    await show(gym);
    await user.click(screen.getByRole("button", { name: "Cała seria…" }));
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
      details: { kind: "class", counts_in_report: true },
    });
  });
});

describe("changing a session", () => {
  it("takes letters in a number for no answer at all, and asks for one", async () => {
    const user = userEvent.setup();
    const asked = answer({
      ...common,
      update_session: () => ({ card: gym, warnings: [], changed: 3, left: 0 }),
    });
    await show(gym);
    await user.click(screen.getByRole("button", { name: "Zmień…" }));
    const places = screen.getByLabelText("Limit miejsc");
    await user.type(places, "dwanaście");
    await user.click(screen.getByRole("button", { name: "Zapisz" }));
    expect(descriptionOf(places)).toContain("Wpisz liczbę od 1 do");
    expect(asked.some(({ name }) => name === "update_session")).toBe(false);
    await user.clear(places);
    await user.type(places, "12");
    await user.click(screen.getByRole("radio", { name: "Wszystkie" }));
    await user.selectOptions(screen.getByLabelText("Rodzaj"), "wyjście");
    await user.type(screen.getByLabelText("Miejsce zbiórki"), "Rynek");
    expect(screen.getByText("Zbiórka, bilety i dojazd zmienią się tylko na tym spotkaniu.")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Zapisz" }));
    await screen.findByText("Zmieniono: Gimnastyka. Zmienione spotkania: 3.");
    expect(asked.find(({ name }) => name === "update_session")?.request).toMatchObject({
      session_id: "gym",
      scope: "all",
      capacity: 12,
      details: { kind: "outing", helper_ids: [] },
      outing: { meeting_point: "Rynek" },
    });
  });

  it("finds volunteers who help by name", async () => {
    const user = userEvent.setup();
    const asked = answer({
      ...common,
      list_people: () => sampleList([sampleRow({ person_id: "zofia", birth_year: 1950 })]),
      update_session: () => ({ card: gym, warnings: [], changed: 1, left: 0 }),
    });
    await show(gym, { leaders: [anna, ewa] });
    await user.click(screen.getByRole("button", { name: "Zmień…" }));
    await user.type(screen.getByLabelText("Pomagają (wolontariusze)"), "zolc{Enter}");
    await screen.findByRole("button", { name: "Usuń: Żółć Zofia" });
    await user.selectOptions(screen.getByRole("combobox", { name: "Prowadzą razem" }), "Ewa Zięba");
    await user.selectOptions(screen.getByRole("combobox", { name: "Prowadzą razem" }), "Anna Nowak");
    await user.click(screen.getByRole("button", { name: "Usuń: Ewa Zięba" }));
    await user.click(screen.getByRole("button", { name: "Zapisz" }));
    await screen.findByText("Zmieniono: Gimnastyka.");
    expect(asked.find(({ name }) => name === "update_session")?.request).toMatchObject({
      details: { helper_ids: ["zofia"], co_leader_ids: ["anna"] },
    });
  });
});
