import { render, screen, waitFor, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import type { GrantAgreement } from "../bindings/GrantAgreement";
import type { ValuationView } from "../bindings/ValuationView";
import { answer, type Answers } from "../shared/testing/backend";
import ValuationDialog from "./ValuationDialog.svelte";

const user = userEvent.setup();
const agreement = { id: "u1", number: "W/I/1/2026" } as GrantAgreement;

function view(change: Partial<ValuationView> = {}): ValuationView {
  return {
    values_volunteers: true,
    rates: [{ id: "r1", agreement_id: "u1", task_id: "t1", rate: 3550, source: "regulamin" }],
    actions: [],
    tasks: [
      { id: "t1", name: "Pomoc na zajęciach", usual_for: "helping", position: 0, active: true },
      { id: "t2", name: "Dawne zadanie", usual_for: null, position: 1, active: false },
    ],
    ...change,
  };
}

async function open(answers: Answers, given = view()) {
  const asked = answer({ get_valuation: () => given, ...answers });
  render(ValuationDialog, { agreement, onclose: vi.fn() });
  await screen.findByRole("form", { name: "Wszystkie pozostałe zadania" });
  return asked;
}

describe("rates", () => {
  it("are typed in złoty and need a source", async () => {
    const asked = await open({ save_volunteer_rate: () => view() });
    const general = within(screen.getByRole("form", { name: "Wszystkie pozostałe zadania" }));
    await user.type(general.getByLabelText(/^Stawka/), "35,5{Enter}");
    expect(general.getByText("Wpisz, skąd pochodzi stawka.")).toBeTruthy();
    expect(asked.some(({ name }) => name === "save_volunteer_rate")).toBe(false);
    await user.type(general.getByLabelText(/^Źródło/), "oferta{Enter}");
    await waitFor(() =>
      expect(asked.at(-1)?.request).toEqual({ agreement_id: "u1", task_id: null, rate: 3550, source: "oferta" }),
    );
    expect(await screen.findByText("Zapisano stawkę: Wszystkie pozostałe zadania.")).toBeTruthy();
  });

  it("stand beside the tasks that can be chosen, and are removed", async () => {
    const asked = await open({ remove_volunteer_rate: () => view({ rates: [] }) });
    const helping = within(screen.getByRole("form", { name: "Pomoc na zajęciach" }));
    expect(helping.getByLabelText(/^Stawka/)).toHaveProperty("value", "35,50");
    expect(screen.queryByRole("form", { name: "Dawne zadanie" })).toBeNull();
    await user.click(helping.getByRole("button", { name: "Usuń stawkę: Pomoc na zajęciach" }));
    await waitFor(() => expect(asked.at(-1)?.request).toEqual({ agreement_id: "u1", task_id: "t1" }));
    await waitFor(() => expect(helping.getByLabelText(/^Stawka/)).toHaveProperty("value", ""));
  });

  it("of an agreement that wants none are said to be unused", async () => {
    await open({}, view({ values_volunteers: false }));
    expect(screen.getByText(/stawki nie są używane/)).toBeTruthy();
  });
});

it("actions are added, and put away", async () => {
  const action = { id: "d1", agreement_id: "u1", number: "I.1", name: "Zajęcia", position: 0, active: true };
  const asked = await open({ save_action: () => view({ actions: [action] }) });
  const fresh = within(screen.getByRole("form", { name: "Dodaj działanie" }));
  await user.type(fresh.getByLabelText("Numer"), "I.1");
  await user.type(fresh.getByLabelText("Nazwa działania"), "Zajęcia{Enter}");
  await waitFor(() =>
    expect(asked.at(-1)?.request).toEqual({
      agreement_id: "u1",
      action_id: null,
      number: "I.1",
      name: "Zajęcia",
      active: true,
    }),
  );
  const known = within(await screen.findByRole("form", { name: "I.1 Zajęcia" }));
  await user.click(known.getByRole("checkbox", { name: "Do wyboru: I.1 Zajęcia" }));
  await user.click(known.getByRole("button", { name: "Zapisz działanie: I.1 Zajęcia" }));
  await waitFor(() => expect(asked.at(-1)?.request).toMatchObject({ action_id: "d1", active: false }));
  expect(fresh.getByLabelText("Nazwa działania")).toHaveProperty("value", "");
});
