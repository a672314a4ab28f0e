import { render, screen, waitFor } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it } from "vitest";
import type { OwnHours as Own } from "../lib/bindings/OwnHours";
import { app } from "../lib/shared/app.svelte";
import { answer, failure } from "../lib/shared/testing/backend";
import { sampleOverview } from "../lib/shared/testing/overview";
import OwnHours from "./OwnHours.svelte";

const user = userEvent.setup();

const own: Own = {
  person_id: "p1",
  full_name: "Wola Próbna",
  month: "2026-03",
  first_day: "2026-03-09",
  last_day: "2026-03-12",
  tasks: [
    { task_id: "t1", name: "Pomoc na zajęciach" },
    { task_id: "t2", name: "Dyżur i telefony" },
  ],
  duties: [{ session_id: "s1", session: "Joga", start: "10:00", end: "11:30", minutes: 90 }],
  entries: [
    {
      entry_id: "v1",
      date: "2026-03-11",
      minutes: 60,
      task: "Dyżur i telefony",
      activity: "",
      session: "",
      confirmed: false,
      removable: true,
    },
    {
      entry_id: "v2",
      date: "2026-03-10",
      start: "10:00",
      end: "11:00",
      minutes: 60,
      task: "Pomoc na zajęciach",
      activity: "",
      session: "Joga",
      confirmed: true,
      removable: false,
    },
  ],
  minutes: 60,
  unconfirmed: 60,
};

beforeEach(() => {
  app.overview = sampleOverview();
  app.status = { today: "2026-03-12", now: "12:00", undo: null, redo: null, saved_at: null, last_copy_on: null };
});

function open(answers = {}) {
  const asked = answer({
    get_own_hours: () => own,
    log_own_hours: () => own,
    remove_own_hours: () => own,
    get_status: () => app.status as never,
    ...answers,
  });
  render(OwnHours);
  return () => asked.filter(({ name }) => name.endsWith("_own_hours") && !name.startsWith("get"));
}

describe("one's own hours", () => {
  it("are entered by choosing what it was: two hours of today unless something else is said", async () => {
    const writes = open();
    await user.click(await screen.findByRole("radio", { name: "Dyżur i telefony" }));
    expect(screen.getByText("Dzisiaj 2 h: Dyżur i telefony")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Zapisz" }));
    expect(writes()[0]?.request).toMatchObject({
      date: "2026-03-12",
      minutes: 120,
      task_id: "t2",
      session_id: null,
      activity: "",
    });
    expect(await screen.findByText(/^Zapisano: Dzisiaj 2.h: Dyżur i telefony\. Policzy się/)).toBeTruthy();
  });

  it("may be of another day and length, and are not saved without saying what", async () => {
    const writes = open();
    await user.click(await screen.findByText("Inny dzień lub szczegóły"));
    await user.click(screen.getByRole("radio", { name: "Wczoraj" }));
    await user.click(screen.getByRole("button", { name: "Mniej o pół godziny" }));
    await user.click(screen.getByRole("button", { name: "Zapisz" }));
    expect(screen.getByText("Wybierz, co to było, albo wpisz to w szczegółach.")).toBeTruthy();
    expect(writes()).toEqual([]);
    await user.type(screen.getByLabelText("Szczegóły"), "plakaty{Enter}");
    expect(writes()[0]?.request).toMatchObject({ date: "2026-03-11", minutes: 90, activity: "plakaty", task_id: null });
  });

  it("are entered by one tap for a duty of today", async () => {
    const writes = open();
    await user.click(await screen.findByRole("button", { name: "Zapisz: Joga, 10:00–11:30" }));
    expect(writes()[0]?.request).toMatchObject({ session_id: "s1", minutes: null, date: "2026-03-12" });
  });

  it("say what waits, and only that can be taken back", async () => {
    const writes = open();
    expect(await screen.findByText("czeka na potwierdzenie")).toBeTruthy();
    expect(screen.getByText("potwierdzone")).toBeTruthy();
    expect(screen.getByText(/potwierdzone 1.h, czeka 1.h/)).toBeTruthy();
    const [only, ...others] = screen.getAllByRole("button", { name: /^Cofnij wpis: / });
    expect(others).toEqual([]);
    if (only) await user.click(only);
    expect(writes()[0]).toEqual({ name: "remove_own_hours", request: { entry_id: "v1" } });
    expect(await screen.findByText(/^Cofnięto wpis: Wczoraj 1.h/)).toBeTruthy();
  });

  it("of an account that is nobody's say so", async () => {
    open({
      get_own_hours: () => {
        throw failure("no_own_person", "To konto nie jest połączone z żadną osobą.");
      },
    });
    await waitFor(() => expect(app.failure?.code).toBe("no_own_person"));
    expect(screen.queryByRole("button", { name: "Zapisz" })).toBeNull();
  });
});
