import { render, screen, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { answer } from "../shared/testing/backend";
import CategoriesSection from "./CategoriesSection.svelte";
import FigureDialog from "./FigureDialog.svelte";
import Missing from "./Missing.svelte";
import ParticipantsSection from "./ParticipantsSection.svelte";
import { summaryOf } from "./summary.fixture";
import VolunteersSection from "./VolunteersSection.svelte";

const summary = summaryOf("2026-03", { people: 6, presences: 25 });
const of = { centre_id: "c1", month: "2026-03" };
const user = userEvent.setup();

describe("figures", () => {
  it("open under their keys, with what they count", async () => {
    const onopen = vi.fn();
    render(ParticipantsSection, { participants: summary.participants, withChildren: false, onopen });
    const row = screen.getByRole("row", { name: /Liczba udziałów/ });
    await user.click(within(row).getByRole("button", { name: /Liczba udziałów, Od początku roku$/ }));
    expect(onopen).toHaveBeenCalledWith("participants.presences.year", "Liczba udziałów, Od początku roku");
    expect(screen.queryByText("Dzieci")).toBeNull();
    expect(screen.queryByText("Od początku umowy")).toBeNull();
  });

  it("of means show the mean and open the presences in it", async () => {
    const onopen = vi.fn();
    render(CategoriesSection, { categories: summary.categories, total: summary.total, onopen });
    const [mean] = screen.getAllByRole("button", { name: /^12,5 – / });
    if (!mean) throw new Error("no mean");
    await user.click(mean);
    expect(onopen.mock.calls[0]?.[0]).toBe("categories.k1.mean.presences");
  });

  it("opened, list what they counted, who recorded it and when", async () => {
    answer({
      open_figure: ({ key }) => ({
        key,
        value: 1,
        unit: "presences",
        rows: [
          {
            date: "2026-03-10",
            session_id: "s1",
            person_id: "p1",
            label: "Żółć Zofia – Joga",
            weight: 1,
            recorded: "Anna Nowak, 10.03.2026 10:42",
          },
        ],
      }),
    });
    render(FigureDialog, { of, key: "participants.presences.month", what: "Liczba udziałów", onclose: vi.fn() });
    const link = await screen.findByRole("link", { name: "Żółć Zofia – Joga" });
    expect(link.getAttribute("href")).toBe("#/attendance?session_id=s1");
    expect(screen.getByText("Anna Nowak, 10.03.2026 10:42")).toBeTruthy();
    expect(screen.queryByRole("columnheader", { name: "Ile" })).toBeNull();
  });

  it("in hours say how much each thing adds", async () => {
    answer({
      open_figure: ({ key }) => ({
        key,
        value: 90,
        unit: "minutes",
        rows: [{ date: "2026-03-10", session_id: null, person_id: null, label: "Joga", weight: 90, recorded: null }],
      }),
    });
    render(FigureDialog, { of, key: "total.minutes", what: "Godziny", onclose: vi.fn() });
    expect(await screen.findByRole("columnheader", { name: "Ile" })).toBeTruthy();
    expect(screen.getByRole("cell", { name: "1\u00a0h\u00a030\u00a0min" })).toBeTruthy();
  });
});

describe("what is missing", () => {
  it("leads to where it can be put right", async () => {
    const onopen = vi.fn();
    const warnings = [
      { code: "lists_missing", message: "Brakuje list z 2 spotkań." },
      { code: "agreement_missing", message: "Brak umowy." },
      { code: "balance_broken", message: "Rachunek się nie zgadza." },
    ];
    render(Missing, { warnings, onopen });
    await user.click(screen.getByRole("button", { name: "Pokaż spotkania" }));
    expect(onopen).toHaveBeenCalledWith("balance.unsettled", "Do rozliczenia");
    expect(screen.getByRole("link").getAttribute("href")).toBe("#/settings?section=agreements");
    expect(screen.getByText("Rachunek się nie zgadza.")).toBeTruthy();
  });

  it("may be nothing", () => {
    render(Missing, { warnings: [], onopen: vi.fn() });
    expect(screen.getByText("Niczego nie brakuje.")).toBeTruthy();
  });
});

describe("volunteers' services", () => {
  const { volunteers } = summary;
  const props = { of, volunteers, open: true, onopen: vi.fn(), onadd: vi.fn(), services: null };

  it("lead to the hours, where they are entered and confirmed", async () => {
    const onadd = vi.fn();
    render(VolunteersSection, { ...props, onadd });
    const link = screen.getByRole("link", { name: "Godziny wolontariuszy" });
    expect(link.getAttribute("href")).toBe("#/volunteers?part=hours&month=2026-03");
    await user.click(screen.getByRole("button", { name: "Dodaj świadczenie" }));
    expect(onadd).toHaveBeenCalledOnce();
    expect(screen.queryByText(/niepotwierdzone|społeczn/)).toBeNull();
  });

  it("tell apart what does not count and what members do", () => {
    const more = {
      ...volunteers,
      unconfirmed: { ...volunteers.minutes, key: "volunteers.unconfirmed", value: 90 },
      members: { ...volunteers.people, key: "members.people", value: 2 },
      member_minutes: { ...volunteers.minutes, key: "members.minutes", value: 120 },
    };
    render(VolunteersSection, { ...props, volunteers: more });
    const row = (name: RegExp) => within(screen.getByRole("row", { name })).getByRole("button").textContent?.trim();
    expect(row(/^Godziny niepotwierdzone/)).toBe("1\u00a0h\u00a030\u00a0min");
    expect(row(/^Członkowie z pracą społeczną/)).toBe("2");
    expect(row(/^Godziny pracy społecznej członków/)).toBe("2\u00a0h");
  });

  it("of a closed month stay as they are", () => {
    render(VolunteersSection, { ...props, open: false });
    expect(screen.queryByRole("button", { name: /świadczenie/ })).toBeNull();
  });
});
