import { render, screen } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";

import type { SavedSession } from "../bindings/SavedSession";
import { app } from "../shared/app.svelte";
import { answer } from "../shared/testing/backend";
import { sampleOverview } from "../shared/testing/overview";
import { samplePreview } from "./preview.fixture";
import ScopeDialog from "./ScopeDialog.svelte";
import type { Target } from "./target";
import { sampleCard, sampleCentre, sampleStatus } from "./week.fixture";

const today = "2026-03-09";
const gym = sampleCard(
  { id: "gym", name: "Gimnastyka", date: today, start: "10:00", room_id: "one" },
  { place: "Sala 1" },
);
const target: Target = { date: "2026-03-12", start: "11:00", minutes: 60, room_id: "two", place: "" };

beforeEach(() => {
  app.overview = sampleOverview({ centres: [sampleCentre()] });
});

function show(card = gym) {
  const told = { onsaved: vi.fn<(saved: SavedSession) => void>(), oncancel: vi.fn() };
  render(ScopeDialog, { props: { card, target, ...told } });
  return told;
}

describe("the question after dragging", () => {
  it("says from where to where, means this one alone unless told otherwise, and Enter saves it", async () => {
    const user = userEvent.setup();
    const saved = { card: gym, warnings: [], changed: 1, left: 0 };
    const asked = answer({
      preview_change: samplePreview,
      move_session: () => saved,
      get_status: () => sampleStatus(today),
    });
    const told = show();
    expect(screen.getByText("Z: pn. 09.03, 10:00–11:00, Sala 1. Na: czw. 12.03, 11:00–12:00, Sala 2.")).toBeTruthy();
    await screen.findByText("Zmieni się: 1");
    expect(document.activeElement).toBe(screen.getByRole("radio", { name: "Tylko te" }));
    await user.keyboard("{Enter}");
    await vi.waitFor(() => expect(told.onsaved).toHaveBeenCalledWith(saved));
    expect(asked.find(({ name }) => name === "move_session")?.request).toEqual({
      session_id: "gym",
      scope: "one",
      ...target,
      because: null,
    });
  });

  it("reaches further when told so, and takes a free place", async () => {
    const user = userEvent.setup();
    const asked = answer({
      preview_change: ({ step }) => ({
        ...samplePreview({ step }),
        clashes: ["12.03.2026: Sala 2: w tym czasie „Chór” (11:00–12:00)."],
        alternatives: [
          { date: "2026-03-13", start: "11:00", minutes: 60, room_id: "one", place: "", place_name: "Sala 1" },
        ],
      }),
      move_session: () => ({ card: gym, warnings: [], changed: 5, left: 0 }),
      get_status: () => sampleStatus(today),
    });
    const told = show();
    await user.click(screen.getByRole("radio", { name: "Wszystkie" }));
    await screen.findByText("Zmieni się: 5");
    // Four are listed, the rest is folded away.
    expect(screen.getByText("i jeszcze: 1")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "pt. 13.03, 11:00–12:00, Sala 1" }));
    await user.selectOptions(screen.getByLabelText("Przyczyna (nieobowiązkowo)"), "Pogoda");
    await user.click(screen.getByRole("button", { name: "Przenieś" }));
    await vi.waitFor(() => expect(told.onsaved).toHaveBeenCalledOnce());
    expect(asked.find(({ name }) => name === "move_session")?.request).toEqual({
      session_id: "gym",
      scope: "all",
      date: "2026-03-13",
      start: "11:00",
      minutes: 60,
      room_id: "one",
      place: "",
      because: "weather",
    });
  });

  it("asks no scope of a session that stands alone, and leaves it where it is on request", async () => {
    const user = userEvent.setup();
    const asked = answer({ preview_change: samplePreview });
    const told = show({ ...gym, session: { ...gym.session, series_id: null } });
    expect(screen.queryByRole("radio")).toBeNull();
    await user.click(screen.getByRole("button", { name: "Anuluj" }));
    expect(told.oncancel).toHaveBeenCalledOnce();
    expect(asked.some(({ name }) => name === "move_session")).toBe(false);
  });
});
