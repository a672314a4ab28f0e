import { render, screen } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, it, vi } from "vitest";
import type { Leader } from "../bindings/Leader";
import type { SessionCard } from "../bindings/SessionCard";
import { app } from "../shared/app.svelte";
import { answer } from "../shared/testing/backend";
import DraftStepDialog from "./DraftStepDialog.svelte";
import { sampleCard, sampleCentre, sampleStatus } from "./week.fixture";

const user = userEvent.setup();
const gym = sampleCard({ id: "gym", name: "Gimnastyka", start: "10:00", room_id: "one", leader_id: "anna" });
const leaders = [
  { id: "anna", name: "Anna Nowak", active: true },
  { id: "jan", name: "Jan Mazur", active: true },
] as Leader[];

beforeEach(() => {
  app.status = sampleStatus("2026-03-03");
  answer({});
});

function show(card: SessionCard = gym, change: { monthClosed?: boolean; target?: object } = {}) {
  const told = { onadd: vi.fn(async () => {}), onclose: vi.fn() };
  const target = change.target ? { date: "2026-03-12", start: "14:00", minutes: 60, room_id: "two", place: "" } : null;
  const rooms = sampleCentre().rooms;
  // `target` is also an option of rendering, so the properties stand apart.
  const props = { card, target, monthClosed: change.monthClosed ?? false, rooms, leaders, ...told };
  render(DraftStepDialog, { props });
  return told;
}

const add = () => user.click(screen.getByRole("button", { name: "Dodaj krok" }));

it("takes where a session was dragged to, and asks how many go there", async () => {
  const told = show(gym, { target: {} });
  expect(screen.getByLabelText<HTMLInputElement>("Godzina").value).toBe("14:00");
  await user.click(screen.getByRole("radio", { name: "Te i następne" }));
  await add();
  expect(told.onadd).toHaveBeenCalledExactlyOnceWith({
    step: "move",
    session_id: "gym",
    scope: "following",
    slot: { date: "2026-03-12", start: "14:00", minutes: 60, room_id: "two", place: "" },
  });
});

it("asks for what is missing, and goes there", async () => {
  const told = show();
  await user.clear(screen.getByLabelText("Godzina"));
  await add();
  expect(document.activeElement).toBe(screen.getByLabelText("Godzina"));
  await user.click(screen.getByRole("radio", { name: "Odwołaj" }));
  await add();
  expect(screen.getByText("Wybierz przyczynę.")).toBeTruthy();
  await user.selectOptions(screen.getByLabelText("Przyczyna"), "Pogoda");
  await add();
  expect(told.onadd).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ step: "cancel", reason: "weather" }));
});

it("needs another leader than the one there is", async () => {
  const told = show();
  await user.click(screen.getByRole("radio", { name: "Zmień osobę prowadzącą" }));
  await add();
  expect(screen.getByText("To jest obecna osoba prowadząca. Wybierz inną.")).toBeTruthy();
  await user.selectOptions(screen.getByLabelText("Osoba prowadząca"), "Jan Mazur");
  await user.click(screen.getByRole("radio", { name: "Wszystkie" }));
  await add();
  expect(told.onadd).toHaveBeenCalledExactlyOnceWith(
    expect.objectContaining({ step: "reword", scope: "all", wording: expect.objectContaining({ leader_id: "jan" }) }),
  );
});

it("asks a single session for no scope", () => {
  show(sampleCard({ id: "trip", name: "Wyjście", start: "10:00", series_id: null }));
  expect(screen.queryByRole("radio", { name: "Te i następne" })).toBeNull();
});

it("says why nothing can be done", () => {
  show({ ...gym, outcome: "held" });
  expect(screen.queryByRole("button", { name: "Dodaj krok" })).toBeNull();
  expect(screen.getByText(/^Tego spotkania nie można już zmienić/)).toBeTruthy();
});
