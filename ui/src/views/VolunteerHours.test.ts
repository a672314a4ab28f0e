import { render, screen, waitFor } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { createRawSnippet } from "svelte";
import { beforeEach, describe, expect, it } from "vitest";
import { app } from "../lib/shared/app.svelte";
import { route } from "../lib/shared/route.svelte";
import { answer, type Answers } from "../lib/shared/testing/backend";
import { sampleOverview } from "../lib/shared/testing/overview";
import { sampleEntries, sampleService } from "../lib/volunteers/hours/hours.fixture";
import VolunteerHours from "./VolunteerHours.svelte";

const user = userEvent.setup();
const parts = createRawSnippet(() => ({ render: () => "<nav></nav>" }));
const odd = [{ code: "long_day", message: "Tego dnia razem 9 h, a zwykle najwyżej 8 h." }];

beforeEach(() => {
  app.overview = sampleOverview();
  app.status = { today: "2026-03-12", now: "12:00", undo: null, redo: null, saved_at: null, last_copy_on: null };
  route.replace({ view: "volunteers", part: "hours", month: "2026-03" });
});

function open(answers: Answers) {
  const asked = answer({
    propose_volunteer_entries: () => ({ rows: [] }),
    get_status: () => app.status as never,
    ...answers,
  });
  render(VolunteerHours, { centre_id: "c1", parts });
  return asked;
}

describe("the hours of a month", () => {
  it("confirm the usual at once, and keep the unusual on top with why", async () => {
    const usual = sampleService({ id: "v1", confirmed_on: null });
    const unusual = sampleService(
      { id: "v2", person_id: "p2", confirmed_on: null },
      { list_name: "Ćwik Ewa", oddities: odd },
    );
    const asked = open({
      list_volunteer_entries: () => sampleEntries([unusual, usual]),
      confirm_volunteer_entries: () => ({ confirmed: 1, unusual: 1 }),
    });
    expect(await screen.findByRole("heading", { name: "Nietypowe, do sprawdzenia: 1" })).toBeTruthy();
    expect(screen.getByText("Czeka 1 zwykły wpis.")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Potwierdź miesiąc" }));
    expect(asked.find(({ name }) => name === "confirm_volunteer_entries")?.request).toEqual({
      centre_id: "c1",
      month: "2026-03",
      reason: "",
    });
    expect(await screen.findByText("Potwierdzono 1 wpis. Został 1 nietypowy do sprawdzenia.")).toBeTruthy();
  });

  it("offer the planned duties of days that are over", async () => {
    const asked = open({
      list_volunteer_entries: () => sampleEntries([]),
      propose_volunteer_entries: () => ({
        rows: [
          {
            session_id: "s1",
            person_id: "p1",
            list_name: "Żółć Zofia",
            session: "Joga",
            date: "2026-03-03",
            start: "10:00",
            end: "11:00",
            minutes: 60,
            leading: false,
            task: "",
            outcome: "held",
            ticked: true,
            beside: "",
            oddities: [],
          },
        ],
      }),
      enter_duties: () => ({ entered: 1, unconfirmed: 0 }),
    });
    await user.click(await screen.findByRole("button", { name: "Przejrzyj i zapisz" }));
    await user.click(screen.getByRole("button", { name: "Zapisz i potwierdź: 1" }));
    expect(await screen.findByText("Zapisano 1 dyżur. Wszystkie potwierdzone.")).toBeTruthy();
    expect(asked.find(({ name }) => name === "propose_volunteer_entries")?.request).toEqual({
      centre_id: "c1",
      first: "2026-03-01",
      last: "2026-03-12",
    });
    await waitFor(() => expect(asked.filter(({ name }) => name === "list_volunteer_entries")).toHaveLength(2));
  });

  it("of a closed month are only looked at", async () => {
    open({ list_volunteer_entries: () => sampleEntries([sampleService({ confirmed_on: null })], { closed: true }) });
    expect(await screen.findByText(/^Miesiąc jest zamknięty/)).toBeTruthy();
    expect(screen.queryByRole("button", { name: /^Popraw|^Potwierdź|^Dodaj/ })).toBeNull();
  });
});
