import { render, screen, waitFor } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { Announcements } from "../bindings/Announcements";
import type { CentreView } from "../bindings/CentreView";
import type { Leader } from "../bindings/Leader";
import type { Room } from "../bindings/Room";
import { app } from "../shared/app.svelte";
import { answer, failure } from "../shared/testing/backend";
import { sampleCentre, sampleStatus } from "../shared/testing/overview";
import AnnounceDialog from "./AnnounceDialog.svelte";
import { documentOf, isPaper, partOf, PUBLISHED } from "./publish";
import PublishDialog from "./PublishDialog.svelte";

const user = userEvent.setup();

beforeEach(() => {
  app.status = sampleStatus();
});

describe("announcing", () => {
  const none: Announcements = { versions: [], planned: 0, changes: [] };
  const first: Announcements = {
    versions: [{ version_id: "1", number: 1, announced_on: "2026-03-01", sessions: 90 }],
    planned: 84,
    changes: [
      {
        session_id: "choir",
        name: "Chór",
        what: "moved",
        announced: ["2026-03-12", "10:00"],
        now: ["2026-03-13", "11:00"],
      },
      { session_id: "gym", name: "Gimnastyka", what: "removed", announced: ["2026-03-14", "09:00"], now: null },
    ],
  };

  it("freezes a first version, and says which", async () => {
    const asked = answer({
      get_announcements: () => none,
      announce_timetable: () => ({ ...first, changes: [] }),
      get_status: () => sampleStatus(),
    });
    render(AnnounceDialog, { centre_id: "centre", month: "2026-03", onclose: vi.fn() });
    await screen.findByText("Plan tego miesiąca nie był jeszcze ogłoszony.");
    await user.click(screen.getByRole("button", { name: "Ogłoś plan" }));
    await screen.findByText("Ogłoszono plan: marzec 2026, wersja 1.");
    expect(screen.getByText("Zaplanowane: 84, zmienione od ogłoszenia: 0")).toBeTruthy();
    expect(screen.getByText("Od ogłoszenia nic się nie zmieniło.")).toBeTruthy();
    expect(asked.find(({ name }) => name === "announce_timetable")?.request).toEqual({
      centre_id: "centre",
      month: "2026-03",
    });
  });

  it("tells what changed since, in words and with both times", async () => {
    answer({ get_announcements: () => first });
    render(AnnounceDialog, { centre_id: "centre", month: "2026-03", onclose: vi.fn() });
    await screen.findByText("Zaplanowane: 84, zmienione od ogłoszenia: 2");
    const rows = screen.getAllByRole("row").map((row) => [...row.children].map((cell) => cell.textContent));
    expect(rows[1]).toEqual(["Chór", "inny termin lub miejsce", "czw. 12.03, 10:00", "pt. 13.03, 11:00"]);
    expect(rows[2]).toEqual(["Gimnastyka", "usunięte z planu", "sob. 14.03, 9:00", "–"]);
    expect(screen.getByText("Wersja 1, 01.03.2026, spotkania razem z odwołanymi: 90")).toBeTruthy();
    expect(screen.getByRole("button", { name: "Ogłoś nową wersję" })).toBeTruthy();
  });

  it("asks anew for another month", async () => {
    const asked = answer({ get_announcements: ({ month }) => (month === "2026-03" ? first : none) });
    render(AnnounceDialog, { centre_id: "centre", month: "2026-03", onclose: vi.fn() });
    await screen.findByRole("heading", { name: "Zmiany od ogłoszenia" });
    await user.selectOptions(screen.getByLabelText("Miesiąc"), "kwiecień 2026");
    await screen.findByText("Plan tego miesiąca nie był jeszcze ogłoszony.");
    expect(asked.map(({ request }) => request)).toEqual([
      { centre_id: "centre", month: "2026-03" },
      { centre_id: "centre", month: "2026-04" },
    ]);
  });
});

describe("printing and sharing", () => {
  const centre: CentreView = {
    ...sampleCentre(),
    rooms: [
      { id: "one", name: "Sala 1", active: true },
      { id: "old", name: "Strych", active: false },
    ] as Room[],
  };
  const leaders = [{ id: "anna", name: "Anna Nowak", active: true }] as Leader[];

  function show(answers: Parameters<typeof answer>[0] = {}) {
    const told = { onpreview: vi.fn(), onclose: vi.fn() };
    const asked = answer({
      get_door: () => ({ documents: "/home/ewa/Obecni" }) as never,
      get_status: () => sampleStatus(),
      ...answers,
    });
    render(PublishDialog, { centre, leaders, date: "2026-03-10", ...told });
    return { ...told, asked };
  }

  it("shows a poster of the week of one room before it is saved", async () => {
    const { onpreview } = show();
    await user.selectOptions(screen.getByLabelText("Czyje zajęcia"), "sala: Sala 1");
    await user.click(screen.getByRole("radio", { name: "Plakat tygodnia, duży druk" }));
    await user.click(screen.getByRole("button", { name: "Podgląd" }));
    expect(onpreview).toHaveBeenCalledExactlyOnceWith({
      kind: "weekly_timetable",
      centre_id: "centre",
      date: "2026-03-10",
      large_print: true,
      of: { kind: "room", room_id: "one" },
    });
  });

  it("needs a day that can be read for a week", async () => {
    const { onpreview } = show();
    await user.clear(screen.getByLabelText("Tydzień, w którym jest dzień"));
    await user.click(screen.getByRole("button", { name: "Podgląd" }));
    expect(onpreview).not.toHaveBeenCalled();
    expect(screen.getByText("Wpisz datę.")).toBeTruthy();
  });

  it("offers no room that is out of use", () => {
    show();
    expect(screen.queryByRole("option", { name: /Strych/ })).toBeNull();
  });

  it("saves a leader's calendar where it is told, and says where", async () => {
    const { asked } = show({ save_calendar: ({ path }) => ({ path: `${path}/kalendarz.ics` }) });
    await waitFor(() => expect(app.waiting).toBe(0));
    await user.click(screen.getByRole("radio", { name: "Kalendarz do telefonu" }));
    await user.selectOptions(screen.getByLabelText("Czyje zajęcia"), "prowadzi: Anna Nowak");
    await user.click(screen.getByRole("button", { name: "Zapisz plik" }));
    await screen.findByText("Zapisano: /home/ewa/Obecni/kalendarz.ics");
    expect(asked.find(({ name }) => name === "save_calendar")?.request).toEqual({
      centre_id: "centre",
      of: { kind: "leader", leader_id: "anna" },
      path: "/home/ewa/Obecni",
    });
  });

  it("saves a month's page, and a failure says nothing was saved", async () => {
    const { asked } = show({
      save_offer_page: () => {
        throw failure("cannot_write", "Nie można zapisać pliku.");
      },
    });
    await user.click(screen.getByRole("radio", { name: "Strona internetowa" }));
    expect(screen.queryByLabelText("Czyje zajęcia")).toBeNull();
    await user.selectOptions(screen.getByLabelText("Miesiąc"), "kwiecień 2026");
    await user.click(screen.getByRole("button", { name: "Zapisz plik" }));
    await screen.findByText("Nie można zapisać pliku.");
    expect(screen.queryByText(/^Zapisano: /)).toBeNull();
    expect(asked.find(({ name }) => name === "save_offer_page")?.request).toMatchObject({ month: "2026-04" });
  });
});

it("knows which of what is published are papers, and of whom", () => {
  expect(PUBLISHED.filter(isPaper)).toEqual(["weekly", "large", "monthly"]);
  expect(partOf("")).toEqual({ kind: "everything" });
  expect(partOf("leader:anna")).toEqual({ kind: "leader", leader_id: "anna" });
  const when = { date: "2026-03-10", month: "2026-03", of: partOf("") };
  expect(documentOf("calendar", "centre", when)).toBeNull();
  expect(documentOf("monthly", "centre", when)).toEqual({
    kind: "monthly_timetable",
    centre_id: "centre",
    month: "2026-03",
    of: { kind: "everything" },
  });
});
