import { render, screen, waitFor, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it } from "vitest";
import type { DraftRow } from "../lib/bindings/DraftRow";
import type { DraftStep } from "../lib/bindings/DraftStep";
import type { DraftView } from "../lib/bindings/DraftView";
import type { NewStep } from "../lib/bindings/NewStep";
import type { Role } from "../lib/bindings/Role";
import { app } from "../lib/shared/app.svelte";
import { route } from "../lib/shared/route.svelte";
import { answer, failure, type Answers } from "../lib/shared/testing/backend";
import { sampleCard, sampleCentre, sampleStatus, sampleWeek } from "../lib/timetable/week.fixture";
import Drafts from "./Drafts.svelte";

const user = userEvent.setup();
const centre = sampleCentre();
const gym = sampleCard({ id: "gym", name: "Gimnastyka", start: "10:00", room_id: "one" });
const week = sampleWeek([gym], centre.rooms);

function row(change: Partial<DraftRow> = {}): DraftRow {
  return { draft_id: "spring", name: "Wiosna", steps: 0, applied_on: null, ...change };
}

function signIn(role: Role): void {
  const status = sampleStatus("2026-03-03");
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

beforeEach(() => signIn("coordinator"));

describe("the drafts of a centre", () => {
  async function show(drafts: DraftRow[], answers: Answers = {}) {
    const asked = answer({
      list_drafts: () => ({ drafts }),
      get_status: () => sampleStatus("2026-03-03"),
      ...answers,
    });
    route.replace({ view: "drafts" });
    render(Drafts);
    await waitFor(() => expect(app.waiting).toBe(0));
    return asked;
  }

  it("begin with what to do where there is none", async () => {
    await show([]);
    expect(screen.getByText(/^Nie ma jeszcze żadnej wersji roboczej/)).toBeTruthy();
  });

  it("say how many steps each has, and whether it was applied", async () => {
    await show([row({ steps: 3 }), row({ draft_id: "autumn", name: "Jesień", applied_on: "2026-02-01" })]);
    const [, first, second] = screen.getAllByRole("row");
    expect(within(first as HTMLElement).getByText("robocza")).toBeTruthy();
    expect(within(first as HTMLElement).getByText("3")).toBeTruthy();
    expect(within(second as HTMLElement).getByText("wprowadzona 01.02.2026")).toBeTruthy();
    const link = screen.getByRole("link", { name: "Otwórz: Jesień" });
    expect(link.getAttribute("href")).toBe("#/drafts?draft_id=autumn");
  });

  it("open a new one as soon as it has a name", async () => {
    const asked = await show([], {
      save_draft: ({ name }) => row({ draft_id: "new", name }),
      get_draft: () => draft([]),
      get_week: () => week,
    });
    await user.click(screen.getByRole("button", { name: "Nowa wersja robocza" }));
    await user.type(screen.getByLabelText("Nazwa"), "Chór w czwartki{Enter}");
    await waitFor(() => expect(route.params["draft_id"]).toBe("new"));
    expect(asked.find(({ name }) => name === "save_draft")?.request).toEqual({
      centre_id: "centre",
      draft_id: null,
      name: "Chór w czwartki",
    });
  });

  it("are named anew", async () => {
    const asked = await show([row()], { save_draft: ({ name }) => row({ name }) });
    await user.click(screen.getByRole("button", { name: "Zmień nazwę: Wiosna" }));
    const name = screen.getByLabelText("Nazwa");
    await user.clear(name);
    await user.type(name, "Lato");
    await user.click(screen.getByRole("button", { name: "Zapisz" }));
    await screen.findByText("Zmieniono nazwę: Lato.");
    expect(asked.find(({ name }) => name === "save_draft")?.request).toMatchObject({
      draft_id: "spring",
      name: "Lato",
    });
  });

  it("are thrown away, and the sentence says how to get one back", async () => {
    await show([row()], { discard_draft: () => ({ drafts: [] }) });
    await user.click(screen.getByRole("button", { name: "Odrzuć: Wiosna" }));
    await screen.findByText("Odrzucono wersję roboczą: Wiosna. Przycisk „Cofnij” na dole ją przywraca.");
    expect(screen.queryByRole("table")).toBeNull();
    expect(document.activeElement?.tagName).toBe("H1");
  });

  it("are nothing for a volunteer", async () => {
    signIn("volunteer");
    const asked = await show([]);
    expect(screen.queryByRole("button", { name: "Nowa wersja robocza" })).toBeNull();
    expect(asked).toEqual([]);
  });
});

function draft(steps: DraftStep[], change: Partial<DraftView> = {}): DraftView {
  return {
    draft: row({ steps: steps.length }),
    steps,
    week,
    differences: [],
    rooms: [],
    leaders: [],
    people: [],
    ...change,
  };
}

describe("one draft", () => {
  /** A core that keeps the steps of one draft. */
  async function show(begin: DraftStep[] = [], answers: Answers = {}) {
    let steps = begin;
    let applied: string | null = null;
    const added = ({ new: made }: { new: NewStep }): DraftStep[] =>
      made.add === "change" ? [{ step: made.step, name: "Gimnastyka", touches: 4, problem: null }] : [];
    const asked = answer({
      get_draft: () => draft(steps, { draft: row({ steps: steps.length, applied_on: applied }) }),
      get_week: () => week,
      add_draft_step: (request) => {
        steps = [...steps, ...added(request)];
        return row({ steps: steps.length });
      },
      remove_draft_step: ({ index }) => {
        steps = steps.filter((_, at) => at !== index);
        return row({ steps: steps.length });
      },
      apply_draft: () => {
        applied = "2026-03-03";
        return { sessions: 12 };
      },
      get_status: () => sampleStatus("2026-03-03"),
      ...answers,
    });
    route.replace({ view: "drafts", draft_id: "spring", week: "2026-03-09" });
    render(Drafts);
    await screen.findByRole("heading", { level: 1, name: "Wiosna" });
    return asked;
  }

  const cancelled: DraftStep = {
    step: { step: "cancel", session_id: "gym", scope: "one", reason: "weather", decided_by: "" },
    name: "Gimnastyka",
    touches: 1,
    problem: null,
  };

  it("takes a session from the grid to a step in words", async () => {
    const asked = await show();
    await user.click(screen.getByRole("button", { name: /Gimnastyka/ }));
    await user.click(screen.getByRole("radio", { name: "Te i następne" }));
    const start = screen.getByLabelText("Godzina");
    await user.clear(start);
    await user.type(start, "13");
    await user.click(screen.getByRole("button", { name: "Dodaj krok" }));
    const words = "Przeniesienie: Gimnastyka, pn. 09.03, 13:00–14:00, Sala 1 (te i następne)";
    await screen.findByText(`Dodano krok: ${words}.`);
    expect(screen.getByText(words)).toBeTruthy();
    expect(screen.getByText("4 spotkania")).toBeTruthy();
    expect(asked.find(({ name }) => name === "add_draft_step")?.request).toMatchObject({
      draft_id: "spring",
      new: { add: "change", step: { step: "move", scope: "following", slot: { start: "13:00", room_id: "one" } } },
    });
  });

  it("keeps the dialog where a step is refused", async () => {
    await show([], {
      add_draft_step: () => {
        throw failure("session_held", "Spotkanie już się odbyło.");
      },
    });
    await user.click(screen.getByRole("button", { name: /Gimnastyka/ }));
    await user.click(screen.getByRole("button", { name: "Dodaj krok" }));
    await screen.findByText("Spotkanie już się odbyło.");
    expect(screen.getByRole("button", { name: "Dodaj krok" })).toBeTruthy();
  });

  it("adds classes that recur", async () => {
    const asked = await show();
    await user.click(screen.getByRole("button", { name: "Dodaj zajęcia" }));
    await user.type(screen.getByLabelText("Nazwa zajęć"), "Szachy");
    await user.click(screen.getByRole("button", { name: "Dodaj krok" }));
    await waitFor(() => expect(asked.some(({ name }) => name === "add_draft_step")).toBe(true));
    expect(asked.find(({ name }) => name === "add_draft_step")?.request).toMatchObject({
      new: { add: "series", series: { name: "Szachy", centre_id: "centre", first_date: "2026-03-09" } },
    });
  });

  it("takes a step out, and the focus goes to the next one", async () => {
    const asked = await show([cancelled, { ...cancelled, name: "Chór" }]);
    await user.click(screen.getByRole("button", { name: /^Usuń krok 1: / }));
    await screen.findByText("Usunięto krok: Odwołanie: Gimnastyka, pogoda (tylko te).");
    expect(asked.find(({ name }) => name === "remove_draft_step")?.request).toEqual({ draft_id: "spring", index: 0 });
    await waitFor(() =>
      expect(document.activeElement?.getAttribute("aria-label")).toBe(
        "Usuń krok 1: Odwołanie: Chór, pogoda (tylko te)",
      ),
    );
  });

  it("goes from week to week, and asks for no week twice", async () => {
    const asked = await show();
    await user.click(screen.getByRole("button", { name: "Następny tydzień" }));
    await waitFor(() => expect(asked.filter(({ name }) => name === "get_draft")).toHaveLength(2));
    expect(asked.filter(({ name }) => name === "get_draft").map(({ request }) => request)).toEqual([
      { draft_id: "spring", date: "2026-03-09" },
      { draft_id: "spring", date: "2026-03-16" },
    ]);
    // A new line at the bottom is no new week.
    app.status = { ...sampleStatus("2026-03-03"), now: "11:00" };
    await waitFor(() => expect(app.waiting).toBe(0));
    expect(asked.filter(({ name }) => name === "get_draft")).toHaveLength(2);
  });

  it("marks clashes that today's plan does not have", async () => {
    const choir = sampleCard({ id: "choir", name: "Chór", start: "10:00", room_id: "one" });
    const clash = { first: "gym", second: "choir", over: "room", name: "Sala 1", accepted: null };
    const clashing = { ...sampleWeek([gym, choir], centre.rooms), clashes: [clash] };
    await show([], { get_draft: () => draft([], { week: clashing }) });
    expect(screen.getByRole("button", { name: /^Kolizje: 1\s?nowe: 1$/ })).toBeTruthy();
    expect(screen.getByText(/^nowa$/)).toBeTruthy();
  });

  it("is applied from a day, and then stays as it is", async () => {
    const asked = await show([cancelled]);
    await user.click(screen.getByRole("button", { name: "Wprowadź od dnia…" }));
    await user.click(screen.getByRole("button", { name: "Wprowadź do planu" }));
    await screen.findByText("Wprowadzono do planu od 03.03.2026: Wiosna. Zmieniło się 12 spotkań.");
    expect(asked.find(({ name }) => name === "apply_draft")?.request).toEqual({
      draft_id: "spring",
      from: "2026-03-03",
    });
    expect(screen.queryByRole("button", { name: "Wprowadź od dnia…" })).toBeNull();
    expect(screen.queryByRole("button", { name: /^Usuń krok/ })).toBeNull();
    expect(screen.getByText("Odwołanie: Gimnastyka, pogoda (tylko te)")).toBeTruthy();
  });

  it("says so where it is no longer there", async () => {
    answer({
      get_draft: () => {
        throw failure("not_found", "Tego wpisu już nie ma.");
      },
      get_week: () => week,
    });
    route.replace({ view: "drafts", draft_id: "spring" });
    render(Drafts);
    await screen.findByText("Tej wersji roboczej już nie ma.");
  });
});
