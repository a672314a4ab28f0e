import { render, screen, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, it, vi } from "vitest";
import type { CopyPreview } from "../bindings/CopyPreview";
import type { CopySeries } from "../bindings/CopySeries";
import { app } from "../shared/app.svelte";
import { answer } from "../shared/testing/backend";
import { copyProblems } from "./copy_term";
import CopyTerm from "./CopyTerm.svelte";
import { sampleStatus } from "./week.fixture";

const user = userEvent.setup();
const pattern = { kind: "weekly", every: 1, weekdays: ["tuesday"] } as const;

/** What the core answers: two series, one of them there already. */
function preview({ left_out }: CopySeries): CopyPreview {
  const left = left_out.includes("choir");
  const row = { pattern: { ...pattern, weekdays: [...pattern.weekdays] }, start: "10:00" };
  return {
    series: [
      { ...row, series_id: "choir", name: "Chór", sessions: left ? 0 : 4, verdict: left ? "left_out" : "planned" },
      { ...row, series_id: "gym", name: "Gimnastyka", sessions: 0, verdict: "planned_already" },
    ],
    sessions: left ? 0 : 4,
  };
}

beforeEach(() => {
  app.status = sampleStatus("2026-03-10");
});

function show() {
  const told = { onsaved: vi.fn(), onclose: vi.fn() };
  render(CopyTerm, { centre_id: "centre", date: "2026-03-10", ...told });
  return told;
}

it("plans a month again in the next one, without what is unticked", async () => {
  const asked = answer({
    preview_copy_series: preview,
    copy_series: () => ({ series: 1, sessions: 4 }),
    get_status: () => sampleStatus("2026-03-10"),
  });
  const told = show();
  await user.click(screen.getByRole("radio", { name: "Bez zapisanych osób" }));
  await user.click(screen.getByRole("button", { name: "Pokaż, co powstanie" }));
  await screen.findByText("Serie: 1. Nowe spotkania: 4.");
  const list = screen.getByRole("list", { name: "Serie" });
  expect(within(list).getByText("ma już spotkania w nowym okresie")).toBeTruthy();
  expect(within(list).getByRole<HTMLInputElement>("checkbox", { name: /Gimnastyka/ }).disabled).toBe(true);

  await user.click(within(list).getByRole("checkbox", { name: /Chór/ }));
  await screen.findByText("Serie: 0. Nowe spotkania: 0.");
  expect(screen.getByRole<HTMLButtonElement>("button", { name: "Powtórz plan" }).disabled).toBe(true);
  await user.click(within(list).getByRole("checkbox", { name: /Chór/ }));
  await screen.findByText("Serie: 1. Nowe spotkania: 4.");
  await user.click(screen.getByRole("button", { name: "Powtórz plan" }));

  const stretches = {
    centre_id: "centre",
    first_date: "2026-03-01",
    last_date: "2026-03-31",
    to_first: "2026-04-01",
    to_last: "2026-04-30",
    keep_people: false,
  };
  await vi.waitFor(() => expect(told.onsaved).toHaveBeenCalledOnce());
  expect(told.onsaved).toHaveBeenCalledWith("Powtórzono plan. Serie: 1, dodano 4 spotkania.", "2026-04-01");
  const requests = asked.filter(({ name }) => name.endsWith("copy_series")).map(({ request }) => request);
  expect(requests).toEqual([
    { ...stretches, left_out: [] },
    { ...stretches, left_out: ["choir"] },
    { ...stretches, left_out: [] },
    { ...stretches, left_out: [] },
  ]);
});

it("asks for days of a term in their order", async () => {
  const asked = answer({});
  show();
  await user.click(screen.getByRole("radio", { name: "Okres" }));
  await user.clear(screen.getByLabelText("Do dnia"));
  await user.type(screen.getByLabelText("Do dnia"), "1.2.2026");
  await user.click(screen.getByRole("button", { name: "Pokaż, co powstanie" }));
  expect(screen.getByText("Ostatni dzień jest wcześniejszy niż pierwszy.")).toBeTruthy();
  expect(document.activeElement).toBe(screen.getByLabelText("Do dnia"));
  expect(asked).toEqual([]);
});

it("knows what is wrong with two stretches", () => {
  const right = { first_date: "2026-01-01", last_date: "2026-01-31", to_first: "2026-02-01", to_last: "2026-02-28" };
  expect(copyProblems(right)).toEqual([]);
  expect(copyProblems({ ...right, to_first: null })).toEqual(["to_first"]);
  expect(copyProblems({ ...right, to_first: "2026-01-31" })).toEqual(["overlap"]);
  expect(copyProblems({ ...right, to_last: "2026-01-31" })).toEqual(["to_reversed"]);
});
