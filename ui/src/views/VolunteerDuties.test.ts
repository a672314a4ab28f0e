import { render, screen, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { createRawSnippet } from "svelte";
import { beforeEach, describe, expect, it } from "vitest";
import type { DutyChanged } from "../lib/bindings/DutyChanged";
import type { DutyList } from "../lib/bindings/DutyList";
import type { DutySession } from "../lib/bindings/DutySession";
import type { FoundHelpers } from "../lib/bindings/FoundHelpers";
import { app } from "../lib/shared/app.svelte";
import { papers } from "../lib/shared/papers.svelte";
import { route } from "../lib/shared/route.svelte";
import { answer, type Asked } from "../lib/shared/testing/backend";
import { sampleCard } from "../lib/timetable/week.fixture";
import VolunteerDuties from "./VolunteerDuties.svelte";

const gym: DutySession = {
  card: sampleCard({ id: "gym", name: "Gimnastyka", date: "2026-03-10", start: "10:00", series_id: "series" }),
  needed: 2,
  helping: 1,
  vacancies: 1,
  people: [
    {
      person_id: "ola",
      full_name: "Ola Próbna",
      role: "helps",
      remarks: [{ code: "away", message: "zgłoszona nieobecność do 12.03.2026", hinders: true }],
    },
  ],
};
const choir: DutySession = {
  card: sampleCard({ id: "choir", name: "Chór", date: "2026-03-10", start: "12:00", series_id: null }),
  needed: 0,
  helping: 1,
  vacancies: 0,
  people: [{ person_id: "ewa", full_name: "Ewa Ćwik", role: "helps", remarks: [] }],
};

function week(change: Partial<DutyList> = {}): DutyList {
  const days = ["09", "10", "11", "12", "13", "14", "15"].map((day) => ({
    date: `2026-03-${day}`,
    month_closed: false,
    sessions: day === "10" ? [gym, choir] : [],
  }));
  return {
    first: "2026-03-09",
    last: "2026-03-15",
    days,
    needed: 2,
    helping: 1,
    vacancies: 1,
    any_sessions: true,
    ...change,
  };
}

const found: FoundHelpers = {
  count: 2,
  rows: [
    { person_id: "iza", list_name: "Łoś Iza", volunteer: true, can_come: true, remarks: [], served: 360, planned: 90 },
    {
      person_id: "jan",
      list_name: "Żak Jan",
      volunteer: false,
      can_come: false,
      remarks: [{ code: "not_available", message: "poza podaną dyspozycyjnością", hinders: true }],
      served: 0,
      planned: 0,
    },
  ],
};
const changed: DutyChanged = { session: gym, changed: 1, left: 0, troubles: [], more_troubles: 0 };
const user = userEvent.setup();
const parts = createRawSnippet(() => ({ render: () => "<nav></nav>" }));
let asked: Asked[];
let list: DutyList;
let answered: DutyChanged;

beforeEach(() => {
  list = week();
  answered = changed;
  asked = answer({
    list_duties: () => list,
    find_helpers: () => found,
    assign_helper: () => answered,
    release_helper: () => answered,
    set_helpers_needed: () => answered,
  });
  app.status = { today: "2026-03-10" } as never;
  route.replace({ view: "volunteers", part: "duties" });
  papers.document = null;
  papers.listing = null;
});

const show = () => render(VolunteerDuties, { centre_id: "centre", parts });
const last = (name: string) => asked.filter((one) => one.name === name).at(-1)?.request;

describe("the duties of a week", () => {
  it("count who is missing, and say of each who helps and what is to know", async () => {
    show();
    expect(await screen.findByText("Brakuje 1 wolontariusza.")).toBeTruthy();
    expect(screen.getByText(/Obsadzone miejsca: 1 z 2/)).toBeTruthy();
    expect(last("list_duties")).toEqual({
      centre_id: "centre",
      first: "2026-03-09",
      last: "2026-03-15",
      every: false,
    });
    const table = screen.getByRole("table", { name: "wtorek, 10 marca 2026 r." });
    const row = within(table).getByRole("row", { name: /Gimnastyka/ });
    expect(within(row).getByText("1 z 2")).toBeTruthy();
    expect(within(row).getByText("wakat: 1")).toBeTruthy();
    expect(within(row).getByText("zgłoszona nieobecność do 12.03.2026")).toBeTruthy();
    expect(screen.getAllByRole("table")).toHaveLength(1);
  });

  it("show the vacancies alone, every session, and another week", async () => {
    show();
    await screen.findByText("Chór");
    await user.click(screen.getByRole("button", { name: "Tylko wakaty" }));
    expect(screen.queryByText("Chór")).toBeNull();
    expect(screen.getByText("Gimnastyka")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Wszystkie zajęcia" }));
    expect(last("list_duties")).toMatchObject({ every: true });
    await user.click(screen.getByRole("button", { name: "Następny tydzień" }));
    expect(last("list_duties")).toMatchObject({ first: "2026-03-16", last: "2026-03-22" });
    expect(route.params["date"]).toBe("2026-03-16");
    await user.click(screen.getByRole("button", { name: "Ten tydzień" }));
    expect(last("list_duties")).toMatchObject({ first: "2026-03-09" });
    expect(screen.getByRole<HTMLButtonElement>("button", { name: "Ten tydzień" }).disabled).toBe(true);
  });

  it("say the next step where there are none", async () => {
    list = week({ days: [], needed: 0, helping: 0, vacancies: 0 });
    show();
    await screen.findByText(/nikt nie ma dyżuru/);
    await user.click(screen.getByRole("button", { name: "Pokaż wszystkie zajęcia" }));
    expect(last("list_duties")).toMatchObject({ every: true });
  });

  it("cannot be changed in a closed month, nor where nothing takes place", async () => {
    list = week({ days: [{ date: "2026-03-10", month_closed: true, sessions: [gym] }] });
    show();
    await screen.findByText(/Miesiąc jest zamknięty/);
    expect(screen.queryByRole("button", { name: /Dodaj wolontariusza/ })).toBeNull();
    expect(screen.queryByRole("button", { name: /Zdejmij/ })).toBeNull();
  });

  it("are printed by week and by person, and listed by month", async () => {
    show();
    await screen.findByText("Chór");
    await user.click(screen.getByRole("button", { name: "Drukuj" }));
    await user.click(screen.getByRole("button", { name: "Grafik osobami, 4 tygodnie" }));
    expect(papers.document).toEqual({
      kind: "duty_roster",
      centre_id: "centre",
      date: "2026-03-09",
      by: "person",
      person_id: null,
    });
    await user.click(screen.getByRole("button", { name: "Drukuj" }));
    await user.click(screen.getByRole("button", { name: /Lista do arkusza/ }));
    expect(papers.listing).toEqual({ kind: "duties", centre_id: "centre", month: "2026-03" });
  });
});

describe("a duty", () => {
  it("is given to whoever can come, for this session and the following", async () => {
    answered = { ...changed, changed: 5, left: 1, troubles: ["17.03.2026: poza podaną dyspozycyjnością"] };
    show();
    await user.click(await screen.findByRole("button", { name: /Dodaj wolontariusza: Gimnastyka/ }));
    const dialog = await screen.findByRole("dialog", { name: "Kto pomoże?" });
    expect(await within(dialog).findByText("w miesiącu: 6 h, zaplanowane: 1 h 30 min")).toBeTruthy();
    const names = within(dialog)
      .getAllByRole("listitem")
      .map((item) => item.querySelector("strong")?.textContent);
    expect(names).toEqual(["Łoś Iza", "Żak Jan"]);
    await user.selectOptions(within(dialog).getByRole("combobox"), "following");
    await user.click(within(dialog).getByRole("button", { name: "Wyznacz: Łoś Iza" }));
    expect(last("assign_helper")).toEqual({ session_id: "gym", person_id: "iza", scope: "following" });
    expect(await screen.findByText(/Łoś Iza ma dyżur: Gimnastyka. Zmienione spotkania: 5. Pozostawione bez zmian: 1/)).toBeTruthy();
    expect(screen.getByText("17.03.2026: poza podaną dyspozycyjnością")).toBeTruthy();
  });

  it("can be given in spite of a reason, which stands beside the name", async () => {
    show();
    await user.click(await screen.findByRole("button", { name: /Dodaj wolontariusza: Chór/ }));
    const dialog = await screen.findByRole("dialog");
    // A session that stands alone has no others that follow.
    expect(within(dialog).queryByRole("combobox")).toBeNull();
    expect(await within(dialog).findByText("poza podaną dyspozycyjnością")).toBeTruthy();
    expect(within(dialog).getByText("nie jest jeszcze wolontariuszem")).toBeTruthy();
    await user.click(within(dialog).getByRole("button", { name: "Wyznacz mimo to: Żak Jan" }));
    expect(last("assign_helper")).toEqual({ session_id: "choir", person_id: "jan", scope: "one" });
  });

  it("is looked for by name once typing pauses", async () => {
    show();
    await user.click(await screen.findByRole("button", { name: /Dodaj wolontariusza: Gimnastyka/ }));
    await user.type(await screen.findByRole("searchbox"), "zak");
    await expect.poll(() => last("find_helpers")).toEqual({ session_id: "gym", query: "zak" });
  });

  it("is taken away after a question, and the focus stays beside it", async () => {
    show();
    await user.click(await screen.findByRole("button", { name: /Zdejmij z dyżuru: Ola Próbna/ }));
    const dialog = await screen.findByRole("dialog", { name: "Zdjąć z dyżuru?" });
    list = week({ days: [{ date: "2026-03-10", month_closed: false, sessions: [{ ...gym, people: [] }] }] });
    await user.click(within(dialog).getByRole("button", { name: "Zdejmij z dyżuru" }));
    expect(last("release_helper")).toEqual({ session_id: "gym", person_id: "ola", scope: "one" });
    expect(await screen.findByText("Ola Próbna nie ma już dyżuru: Gimnastyka.")).toBeTruthy();
    await expect.poll(() => document.activeElement?.getAttribute("aria-label")).toMatch(/^Dodaj wolontariusza/);
  });

  it("is needed as often as is said, and nothing is sent without a number", async () => {
    show();
    await user.click(await screen.findByRole("button", { name: /Ilu potrzeba wolontariuszy: Gimnastyka/ }));
    const dialog = await screen.findByRole("dialog");
    const field = within(dialog).getByRole("textbox");
    expect((field as HTMLInputElement).value).toBe("2");
    await user.clear(field);
    await user.click(within(dialog).getByRole("button", { name: "Zapisz" }));
    expect(within(dialog).getByText("Wpisz liczbę od 0 do 99.")).toBeTruthy();
    expect(last("set_helpers_needed")).toBeUndefined();
    await user.type(field, "3{Enter}");
    expect(last("set_helpers_needed")).toEqual({ session_id: "gym", scope: "one", needed: 3 });
  });
});
