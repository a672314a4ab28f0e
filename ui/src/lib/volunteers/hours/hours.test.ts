import { render, screen, waitFor, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { DutyProposal } from "../../bindings/DutyProposal";
import type { ServiceChoices } from "../../bindings/ServiceChoices";
import { app } from "../../shared/app.svelte";
import { answer, type Answers } from "../../shared/testing/backend";
import DutiesDialog from "./DutiesDialog.svelte";
import { grouped, headingOf, keyOf, pastDays, timesOf, whatOf } from "./hours";
import { sampleService } from "./hours.fixture";
import ServiceDialog from "./ServiceDialog.svelte";
import ServiceGroups from "./ServiceGroups.svelte";
import TasksSection from "./TasksSection.svelte";
import UnusualSection from "./UnusualSection.svelte";

const user = userEvent.setup();
const odd = [{ code: "not_covered", message: "Na ten dzień nie ma podpisanego porozumienia." }];

beforeEach(() => {
  app.status = { today: "2026-03-12", now: "12:00", undo: null, redo: null, saved_at: null, last_copy_on: null };
});

describe("services of a month", () => {
  const rows = [
    sampleService({ id: "v1", person_id: "p1", date: "2026-03-05", minutes: 60 }),
    sampleService({ id: "v2", person_id: "p2", date: "2026-03-03" }, { list_name: "Ćwik Ewa" }),
    sampleService({ id: "v3", person_id: "p1", date: "2026-03-03", confirmed_on: null, minutes: 30 }),
  ];

  it("stand under their people in Polish order, with what waits", () => {
    const groups = grouped(rows, "person");
    expect(groups.map(headingOf)).toEqual([
      "Ćwik Ewa: 2\u00a0h\u00a030\u00a0min",
      "Żółć Zofia: 1\u00a0h, do potwierdzenia 30\u00a0min",
    ]);
    expect(groups[1]?.rows.map(({ entry }) => entry.id)).toEqual(["v3", "v1"]);
  });

  it("stand under their days in order", () => {
    const groups = grouped(rows, "day");
    expect(groups.map(({ key }) => key)).toEqual(["2026-03-03", "2026-03-05"]);
    expect(groups[0]?.name).toBe("wtorek, 3 marca 2026 r.");
  });

  it("say their times only where they are known, and their session where nothing else is said", () => {
    expect(timesOf(sampleService())).toBe("10:00–12:30");
    expect(timesOf(sampleService({ start: null }, { end: null }))).toBe("");
    expect(whatOf(sampleService({ activity: "kawa" }, { task: "Pomoc", session: "Joga" }))).toBe("Pomoc – kawa");
    expect(whatOf(sampleService({}, { session: "Joga" }))).toBe("Joga");
  });

  it("have duties to enter only on days that are past", () => {
    expect(pastDays("2026-03", "2026-03-12")).toEqual({ first: "2026-03-01", last: "2026-03-12" });
    expect(pastDays("2026-02", "2026-03-12")).toEqual({ first: "2026-02-01", last: "2026-02-28" });
    expect(pastDays("2026-04", "2026-03-12")).toBeNull();
  });

  it("of many people are folded, and unfolded all at once or one by one", async () => {
    const many = Array.from({ length: 6 }, (_, number) =>
      sampleService({ id: `v${number}`, person_id: `p${number}` }, { list_name: `Osoba ${number}` }),
    );
    const onedit = vi.fn();
    render(ServiceGroups, { rows: many, open: true, onedit });
    expect(screen.queryByRole("table")).toBeNull();
    await user.click(screen.getByRole("button", { name: "Rozwiń wszystkie" }));
    expect(await screen.findAllByRole("table")).toHaveLength(6);
    await user.click(screen.getByRole("button", { name: "Popraw: Osoba 3, wt. 03.03" }));
    expect(onedit).toHaveBeenCalledWith(many[3]);
    await user.click(screen.getByRole("radio", { name: "dni" }));
    expect(screen.getByText("wtorek, 3 marca 2026 r.: 15 h")).toBeTruthy();
  });
});

describe("planned duties", () => {
  const proposal = (change: Partial<DutyProposal>): DutyProposal => ({
    session_id: "s1",
    person_id: "p1",
    list_name: "Żółć Zofia",
    session: "Gimnastyka",
    date: "2026-03-03",
    start: "10:00",
    end: "11:00",
    minutes: 60,
    leading: false,
    task_id: "t1",
    task: "Pomoc na zajęciach",
    outcome: "held",
    ticked: true,
    beside: "",
    oddities: [],
    ...change,
  });

  it("are entered by one confirmation, those of held sessions ticked", async () => {
    const asked = answer({ enter_duties: ({ duties }) => ({ entered: duties.length, unconfirmed: 0 }) });
    const onentered = vi.fn();
    const proposals = [
      proposal({}),
      proposal({ person_id: "p2", list_name: "Ćwik Ewa" }),
      proposal({ session_id: "s2", ticked: false, outcome: "unsettled" }),
    ];
    render(DutiesDialog, { centre_id: "c1", proposals, onentered, onclose: vi.fn() });
    expect(screen.getByText("nierozliczone")).toBeTruthy();
    expect(screen.getByRole("checkbox", { name: "Zaznacz wszystkie" })).toHaveProperty("indeterminate", true);
    await user.click(screen.getByRole("checkbox", { name: "Ćwik Ewa, Gimnastyka, wt. 03.03" }));
    await user.click(screen.getByRole("button", { name: "Zapisz i potwierdź: 1" }));
    expect(asked).toEqual([
      {
        name: "enter_duties",
        request: { centre_id: "c1", duties: [{ session_id: "s1", person_id: "p1" }], reason: "" },
      },
    ]);
    expect(onentered).toHaveBeenCalledWith({ entered: 1, unconfirmed: 0 });
    expect(proposals.map(keyOf)).toEqual(["s1 p1", "s1 p2", "s2 p1"]);
  });

  it("that are unusual ask for a reason only while they are ticked", async () => {
    const asked = answer({ enter_duties: () => ({ entered: 1, unconfirmed: 0 }) });
    const proposals = [proposal({ oddities: odd }), proposal({ session_id: "s2" })];
    render(DutiesDialog, { centre_id: "c1", proposals, onentered: vi.fn(), onclose: vi.fn() });
    expect(screen.getByText("Na ten dzień nie ma podpisanego porozumienia.")).toBeTruthy();
    await user.type(screen.getByLabelText("Powód"), "w drodze");
    await user.click(screen.getByRole("button", { name: "Zapisz i potwierdź: 2" }));
    expect(asked[0]?.request).toHaveProperty("reason", "w drodze");
    await user.click(screen.getByRole("checkbox", { name: "Zaznacz wszystkie" }));
    expect(screen.queryByLabelText("Powód")).toBeNull();
    await user.click(screen.getByRole("button", { name: "Zapisz i potwierdź: 0" }));
    expect(screen.getByText("Zaznacz dyżury, które się odbyły.")).toBeTruthy();
    expect(asked).toHaveLength(1);
  });
});

describe("the unusual", () => {
  it("are confirmed with a reason, those that are ticked", async () => {
    const asked = answer({ confirm_volunteer_entries: () => ({ confirmed: 1, unusual: 0 }) });
    const onconfirmed = vi.fn();
    const rows = ["v1", "v2"].map((id) => sampleService({ id, confirmed_on: null }, { oddities: odd }));
    render(UnusualSection, { centre_id: "c1", rows, onedit: vi.fn(), onconfirmed });
    await user.click(screen.getByRole("button", { name: "Potwierdź zaznaczone: 0" }));
    expect(screen.getByText("Najpierw zaznacz wpisy.")).toBeTruthy();
    const [first] = screen.getAllByRole("checkbox", { name: "Potwierdź: Żółć Zofia, wt. 03.03" });
    if (!first) throw new Error("no tick");
    await user.click(first);
    await user.click(screen.getByRole("button", { name: "Potwierdź zaznaczone: 1" }));
    expect(screen.getByText(/^Napisz powód/)).toBeTruthy();
    expect(asked).toEqual([]);
    await user.type(screen.getByLabelText("Powód"), "karta po urlopie{Enter}");
    expect(asked[0]?.request).toEqual({
      centre_id: "c1",
      entry_ids: ["v1"],
      month: null,
      reason: "karta po urlopie",
    });
    expect(onconfirmed).toHaveBeenCalledWith({ confirmed: 1, unusual: 1 });
  });
});

describe("one service", () => {
  const choices: ServiceChoices = {
    tasks: [{ id: "t1", name: "Dyżur i telefony", usual_for: null, position: 0, active: true }],
    actions: [{ id: "a1", agreement_id: "g1", number: "1", name: "Zajęcia", position: 0, active: true }],
    action_id: "a1",
    sessions: [{ session_id: "s1", name: "Joga", start: "23:00", minutes: 120, hers: true, task_id: "t1" }],
  };
  const preview = { start: null, end: null, minutes: 150, oddities: [] };

  function open(answers: Answers, props: Partial<Parameters<typeof render<typeof ServiceDialog>>[1]> = {}) {
    const asked = answer({
      get_service_choices: () => choices,
      preview_volunteer_entry: () => preview,
      add_volunteer_entry: () => sampleService(),
      update_volunteer_entry: () => sampleService(),
      ...answers,
    });
    const onchanged = vi.fn();
    const person = { person_id: "p1", name: "Zofia Żółć" };
    render(ServiceDialog, { centre_id: "c1", person, onchanged, onclose: vi.fn(), ...props });
    const writes = () => asked.filter(({ name }) => !/^(get|list)/.test(name));
    return { asked, writes, onchanged };
  }

  it("is entered with its length and a task, charged to the action that is proposed", async () => {
    const { writes, onchanged } = open({});
    await user.click(await screen.findByRole("button", { name: "Zapisz" }));
    for (const said of ["Wpisz datę.", "Wpisz „od” i „do” albo czas.", "Wybierz zadanie albo wpisz czynności."]) {
      expect(screen.getByText(said)).toBeTruthy();
    }
    expect(writes()).toEqual([]);
    await user.type(screen.getByLabelText("Dzień"), "3.3");
    await user.type(screen.getByLabelText("albo czas"), "2,5");
    await user.selectOptions(screen.getByLabelText("Zadanie"), "Dyżur i telefony");
    await waitFor(() => expect(screen.getByLabelText("Działanie z umowy")).toHaveProperty("value", "a1"));
    await user.click(screen.getByRole("button", { name: "Zapisz" }));
    await waitFor(() => expect(onchanged).toHaveBeenCalledOnce());
    expect(writes().at(-1)).toEqual({
      name: "add_volunteer_entry",
      request: {
        person_id: "p1",
        centre_id: "c1",
        date: "2026-03-03",
        start: null,
        end: null,
        minutes: 150,
        kind: "volunteer",
        task_id: "t1",
        action_id: "a1",
        session_id: null,
        activity: "",
        place: "",
        reason: "",
      },
    });
  });

  it("takes its times and task from her duty, also past midnight", async () => {
    const { writes } = open({});
    await user.type(screen.getByLabelText("Dzień"), "3.3");
    await screen.findByRole("option", { name: "23:00–1:00 Joga (jej dyżur)" });
    await user.selectOptions(screen.getByLabelText("Przy zajęciach"), "23:00–1:00 Joga (jej dyżur)");
    expect(screen.getByLabelText("Do")).toHaveProperty("value", "1:00");
    expect(screen.getByText("Do 1:00 następnego dnia.")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Zapisz" }));
    await waitFor(() => expect(writes().at(-1)?.name).toBe("add_volunteer_entry"));
    expect(writes().at(-1)?.request).toMatchObject({ start: "23:00", end: "01:00", session_id: "s1", task_id: "t1" });
  });

  it("says what is unusual before it is saved, and goes on with a reason", async () => {
    const { writes, onchanged } = open({ preview_volunteer_entry: () => ({ ...preview, oddities: odd }) });
    await user.type(screen.getByLabelText("Dzień"), "3.3");
    await user.type(screen.getByLabelText("albo czas"), "2");
    await user.type(screen.getByLabelText("Czynności"), "kawa");
    await user.click(screen.getByRole("button", { name: "Zapisz" }));
    expect(await screen.findByText("Na ten dzień nie ma podpisanego porozumienia.")).toBeTruthy();
    expect(writes().map(({ name }) => name)).toEqual(["preview_volunteer_entry"]);
    await user.click(screen.getByRole("button", { name: "Zapisz mimo to" }));
    expect(onchanged).not.toHaveBeenCalled();
    await user.type(screen.getByLabelText("Powód"), "porozumienie w drodze");
    await user.click(screen.getByRole("button", { name: "Zapisz mimo to" }));
    await waitFor(() => expect(onchanged).toHaveBeenCalledOnce());
    expect(writes().at(-1)?.request).toMatchObject({ minutes: 120, reason: "porozumienie w drodze" });
  });

  it("is corrected, loses its confirmation or goes", async () => {
    const row = sampleService({ activity: "kawa" });
    const { writes, onchanged } = open(
      { unconfirm_volunteer_entries: () => ({}) as never, remove_volunteer_entry: () => ({}) as never },
      { row, person: null },
    );
    expect(screen.getByRole("dialog", { name: "Świadczenie: Żółć Zofia" })).toBeTruthy();
    const end = screen.getByLabelText("Do");
    await user.clear(end);
    await user.type(end, "13");
    await user.click(screen.getByRole("button", { name: "Zapisz" }));
    await waitFor(() => expect(onchanged).toHaveBeenCalledOnce());
    expect(writes().at(-1)).toMatchObject({
      name: "update_volunteer_entry",
      request: { entry_id: "v1", start: "10:00", end: "13:00", minutes: null },
    });
    await user.click(screen.getByRole("button", { name: "Cofnij potwierdzenie" }));
    expect(writes().at(-1)?.request).toEqual({ centre_id: "c1", entry_ids: ["v1"] });
    await user.click(screen.getByRole("button", { name: "Usuń" }));
    expect(writes().at(-1)?.request).toEqual({ entry_id: "v1" });
  });
});

describe("tasks of volunteers", () => {
  it("are added, renamed and put in order", async () => {
    const task = (id: string, name: string, position: number) => ({
      id,
      name,
      usual_for: null,
      position,
      active: true,
    });
    const tasks = [task("t1", "Pomoc", 0), task("t2", "Ogród", 1)];
    const asked = answer({ list_volunteer_tasks: () => ({ tasks }), save_volunteer_task: () => ({ tasks }) });
    render(TasksSection);
    const row = await screen.findByRole("row", { name: /Ogród/ });
    await user.click(within(row).getByRole("button", { name: "Przesuń wyżej: Ogród" }));
    expect(asked.at(-1)?.request).toMatchObject({ task_id: "t2", name: "Ogród", position: 0 });
    await user.click(screen.getByRole("button", { name: "Dodaj zadanie" }));
    await user.type(screen.getByLabelText("Nazwa"), "Kuchnia");
    await user.selectOptions(screen.getByLabelText("Proponuj przy dyżurze"), "pomoc na zajęciach");
    await user.click(screen.getByRole("button", { name: "Zapisz" }));
    expect(asked.at(-1)?.request).toEqual({
      task_id: null,
      name: "Kuchnia",
      usual_for: "helping",
      active: true,
      position: null,
    });
  });
});
