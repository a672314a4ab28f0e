import { render, screen, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { DraftDifference } from "../bindings/DraftDifference";
import { app } from "../shared/app.svelte";
import { sampleStatus } from "../shared/testing/overview";
import DraftApplyDialog from "./DraftApplyDialog.svelte";
import DraftDifferences from "./DraftDifferences.svelte";
import DraftLoads from "./DraftLoads.svelte";
import DraftNameDialog from "./DraftNameDialog.svelte";
import DraftPeople from "./DraftPeople.svelte";
import DraftSteps from "./DraftSteps.svelte";
import { MOVE, sampleState, sampleStep } from "./draft.fixture";

const user = userEvent.setup();
const names = { rooms: [], leaders: [] };

const texts = (row: HTMLElement): string[] =>
  [...row.querySelectorAll("th, td")].map((cell) => cell.textContent?.replace(/\s+/g, " ").trim() ?? "");

beforeEach(() => {
  app.status = sampleStatus();
});

describe("loads", () => {
  it("stand in figures beside the bars, by name, with the difference", () => {
    render(DraftLoads, {
      of: "Sala",
      label: "Sale",
      loads: [
        { name: "Świetlica", before: 60, after: 60 },
        { name: "Sala 1", before: 90, after: 30 },
      ],
    });
    const [, first, second] = screen.getAllByRole("row");
    expect(texts(first as HTMLElement)).toEqual(["Sala 1", "1 h 30 min", "30 min", "−1 h"]);
    expect(texts(second as HTMLElement)).toEqual(["Świetlica", "1 h", "1 h", "bez zmian"]);
    const bars = [...(first as HTMLElement).querySelectorAll<HTMLElement>(".bars span")];
    expect(bars.map(({ style }) => style.width)).toEqual(["100%", "33%"]);
  });
});

describe("differences", () => {
  function moved(id: number): DraftDifference {
    const after = sampleState({ start: "14:00" });
    return { session_id: String(id), before: sampleState(), after, what: ["time", "place"] };
  }

  it("say what changes, what is new and what is gone", () => {
    const differences: DraftDifference[] = [
      moved(1),
      { session_id: "new", before: null, after: sampleState({ name: "Joga" }), what: [] },
      { session_id: "gone", before: sampleState({ name: "Szachy" }), after: null, what: [] },
    ];
    render(DraftDifferences, { differences });
    expect(screen.getByText("Zmienione spotkania: 1. Nowe: 1. Usunięte z planu: 1.")).toBeTruthy();
    const rows = screen.getAllByRole("row").slice(1).map(texts);
    expect(rows[0]).toEqual([
      "Chór",
      "wt. 10.03, 10:00–11:00, Sala 1, Anna Nowak",
      "wt. 10.03, 14:00–15:00, Sala 1, Anna Nowak",
      "termin, miejsce",
    ]);
    expect(rows[1]?.[3]).toBe("nowe spotkanie");
    expect(rows[2]?.slice(2)).toEqual(["–", "znika z planu"]);
  });

  it("are cut where there are many, until they are asked for", async () => {
    render(DraftDifferences, { differences: Array.from({ length: 40 }, (_, index) => moved(index)) });
    expect(screen.getAllByRole("row")).toHaveLength(1 + 12);
    await user.click(screen.getByRole("button", { name: "Pokaż wszystkie: 40" }));
    expect(screen.getAllByRole("row")).toHaveLength(1 + 40);
    await user.click(screen.getByRole("button", { name: "Pokaż mniej" }));
    expect(screen.getAllByRole("row")).toHaveLength(1 + 12);
  });
});

describe("steps", () => {
  it("say why one cannot be done any more, and each can be taken out by its name", async () => {
    const onremove = vi.fn();
    const problem = { code: "session_held", args: {}, message: "Spotkanie już się odbyło." };
    const steps = [sampleStep(MOVE, { touches: 5 }), sampleStep({ step: "restore", session_id: "x" }, { problem })];
    render(DraftSteps, { steps, names, onremove });
    const [first, second] = screen.getAllByRole("listitem");
    expect(within(first as HTMLElement).getByText("5 spotkań")).toBeTruthy();
    expect(within(second as HTMLElement).getByText("nie da się wykonać")).toBeTruthy();
    expect(second?.textContent).toContain("Spotkanie już się odbyło.");
    await user.click(screen.getByRole("button", { name: "Usuń krok 2: Przywrócenie: Chór" }));
    expect(onremove).toHaveBeenCalledExactlyOnceWith(1);
  });

  it("of an applied draft stay as they are", () => {
    render(DraftSteps, { steps: [sampleStep(MOVE)], names, onremove: null });
    expect(screen.queryByRole("button")).toBeNull();
  });
});

it("people are links to their cards, with how many sessions of theirs change", () => {
  render(DraftPeople, { people: [{ person_id: "ewa", list_name: "Ćwik Ewa", sessions: 4 }] });
  expect(screen.getByRole("link", { name: "Ćwik Ewa" }).getAttribute("href")).toBe("#/people?person_id=ewa");
  expect(screen.getByText("spotkania: 4")).toBeTruthy();
});

describe("applying", () => {
  function show(change: { steps?: number; stuck?: number; clashes?: number } = {}) {
    const told = { onapply: vi.fn(async () => {}), onclose: vi.fn() };
    render(DraftApplyDialog, { steps: 2, stuck: 0, clashes: 0, ...change, ...told });
    return told;
  }

  it("begins today unless another day is typed", async () => {
    const told = show();
    const from = screen.getByLabelText<HTMLInputElement>("Od dnia");
    expect(from.value).toBe("10.03.2026");
    await user.clear(from);
    await user.type(from, "1.4.2026");
    await user.click(screen.getByRole("button", { name: "Wprowadź do planu" }));
    expect(told.onapply).toHaveBeenCalledExactlyOnceWith("2026-04-01");
  });

  it("needs a day", async () => {
    const told = show();
    await user.clear(screen.getByLabelText("Od dnia"));
    await user.click(screen.getByRole("button", { name: "Wprowadź do planu" }));
    expect(told.onapply).not.toHaveBeenCalled();
    expect(screen.getByText("Wpisz datę.")).toBeTruthy();
  });

  it("waits for steps that cannot be done, and for a first one", () => {
    show({ stuck: 2 });
    expect(screen.getByText("Najpierw usuń kroki, których nie da się wykonać: 2.")).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Wprowadź do planu" })).toBeNull();
  });

  it("has nothing to do without a step", () => {
    show({ steps: 0 });
    expect(screen.getByText("Najpierw dodaj krok.")).toBeTruthy();
  });

  it("says that clashes stay", () => {
    show({ clashes: 3 });
    expect(screen.getByText("Kolizje w oglądanym tygodniu: 3. Wprowadzenie ich nie usuwa.")).toBeTruthy();
  });
});

it("a draft needs a name", async () => {
  const onsave = vi.fn(async () => {});
  render(DraftNameDialog, { title: "Nowa", action: "Utwórz", name: "", onsave, onclose: vi.fn() });
  await user.click(screen.getByRole("button", { name: "Utwórz" }));
  expect(screen.getByText("Wpisz nazwę wersji roboczej.")).toBeTruthy();
  await user.type(screen.getByLabelText("Nazwa"), "  Wiosna {Enter}");
  expect(onsave).toHaveBeenCalledExactlyOnceWith("Wiosna");
});
