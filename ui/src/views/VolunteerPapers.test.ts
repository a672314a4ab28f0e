import { render, screen, waitFor, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { createRawSnippet } from "svelte";
import { beforeEach, describe, expect, it } from "vitest";
import type { CardState } from "../lib/bindings/CardState";
import type { ContributionView } from "../lib/bindings/ContributionView";
import type { VolunteerPapers as Papers } from "../lib/bindings/VolunteerPapers";
import type { Work } from "../lib/bindings/Work";
import { summaryOf } from "../lib/month/summary.fixture";
import { papers } from "../lib/shared/papers.svelte";
import { route } from "../lib/shared/route.svelte";
import { answer, type Answers } from "../lib/shared/testing/backend";
import VolunteerPapers from "./VolunteerPapers.svelte";

const user = userEvent.setup();

function card(name: string, change: Partial<CardState> = {}): CardState {
  const minutes = { minutes: 90, member_minutes: 0, unconfirmed: 0 };
  return { person_id: name, list_name: name, ...minutes, filed_on: null, changed_since: false, ...change };
}

const CARDS = [
  card("Ćwik Ewa"),
  card("Łoś Jan", { filed_on: "2026-04-02", changed_since: true }),
  card("Żółć Zofia", { minutes: 0, unconfirmed: 45 }),
];

const work = (people: number, minutes: number, value: number | null): Work => ({ people, minutes, value });

function contribution(valued: boolean): ContributionView {
  const works = (minutes: number) => ({
    month: work(1, minutes, valued ? 4864 : null),
    year: work(2, 2 * minutes, valued ? 123_450 : null),
    agreement: null,
  });
  const line = {
    kind: "volunteer" as const,
    action_id: null,
    action: "",
    task_id: null,
    task: "Pomoc na zajęciach",
    rate: valued ? 3333 : null,
    source: "regulamin konkursu",
    work: works(90),
  };
  const statement = {
    valued,
    lines: [line],
    by_action: [],
    by_task: [],
    volunteers: works(90),
    members: works(0),
  };
  return { agreement: null, statement, unconfirmed: 45 };
}

function open(view: Partial<Papers> = {}, answers: Answers = {}, valued = true) {
  const asked = answer({
    get_volunteer_papers: () => ({ cards: CARDS, certificates: [], ...view }),
    get_contribution: () => contribution(valued),
    get_month: () => ({ summary: summaryOf("2026-03", { people: 0, presences: 0 }) }) as never,
    ...answers,
  });
  route.replace({ view: "volunteers", part: "papers", month: "2026-03" });
  const parts = createRawSnippet(() => ({ render: () => "<p>części</p>" }));
  render(VolunteerPapers, { centre_id: "c1", parts });
  return asked;
}

beforeEach(() => {
  papers.document = null;
  papers.listing = null;
});

describe("the cards of a month", () => {
  it("say who has one, who must print it again, and who has none", async () => {
    open();
    const row = (name: string) => within(screen.getByRole("row", { name: new RegExp(`^${name}`) }));
    await screen.findByText("W teczce: 1 z 2.");
    expect(row("Ćwik Ewa").getByText("jeszcze nie")).toBeTruthy();
    expect(row("Łoś Jan").getByText(/w teczce od 02.04.2026/)).toBeTruthy();
    expect(row("Łoś Jan").getByText(/wydrukuj ją ponownie/)).toBeTruthy();
    expect(row("Żółć Zofia").getByText(/bez karty/)).toBeTruthy();
    expect(row("Żółć Zofia").queryByRole("button")).toBeNull();
  });

  it("are opened one by one and all together", async () => {
    open();
    await user.click(await screen.findByRole("button", { name: "Karta: Ćwik Ewa…" }));
    const of = { centre_id: "c1", month: "2026-03" };
    expect(papers.document).toEqual({ kind: "volunteer_card", person_id: "Ćwik Ewa", ...of });
    await user.click(screen.getByRole("button", { name: "Wszystkie karty (2)…" }));
    expect(papers.document).toEqual({ kind: "volunteer_cards", person_ids: [], ...of });
    await user.click(screen.getByRole("button", { name: "Zestawienie R-WOL…" }));
    expect(papers.document).toEqual({ kind: "volunteer_summary", ...of });
    await user.click(screen.getByRole("button", { name: "Obowiązujące porozumienia…" }));
    expect(papers.listing).toEqual({ kind: "volunteer_agreements", centre_id: "c1" });
  });

  it("are put in the binder and taken out of it, and those left all at once", async () => {
    const filed = CARDS.map((one) => ({ ...one, filed_on: "2026-04-03", changed_since: false }));
    const asked = open({}, { file_volunteer_card: () => ({ cards: filed, certificates: [] }) });
    await user.click(await screen.findByRole("button", { name: "Wyjmij z teczki: Łoś Jan" }));
    await user.click(await screen.findByRole("button", { name: "Wyjmij z teczki: Ćwik Ewa" }));
    await waitFor(() => expect(screen.getByText("W teczce: 2 z 2.")).toBeTruthy());
    const requests = asked.filter(({ name }) => name === "file_volunteer_card").map(({ request }) => request);
    expect(requests[0]).toEqual({ centre_id: "c1", month: "2026-03", person_ids: ["Łoś Jan"], filed: false });
    expect(screen.queryByRole("button", { name: /^Odłóż do teczki pozostałe/ })).toBeNull();
  });

  it("that are left go into the binder with one button", async () => {
    const asked = open({}, { file_volunteer_card: () => ({ cards: [], certificates: [] }) });
    await user.click(await screen.findByRole("button", { name: "Odłóż do teczki pozostałe (1)" }));
    expect(asked.at(-1)?.request).toMatchObject({ person_ids: ["Ćwik Ewa"], filed: true });
    expect(await screen.findByText("W tym miesiącu nie ma świadczeń wolontariuszy.")).toBeTruthy();
  });
});

describe("the contribution", () => {
  it("stands with its rates, their sources and what waits", async () => {
    open();
    const table = within(await screen.findByRole("table", { name: "Świadczenia wolontariuszy" }));
    expect(table.getAllByText("48,64 zł")).toHaveLength(2);
    expect(table.getAllByText("1 234,50 zł")).toHaveLength(2);
    expect(table.queryByText("Od początku umowy")).toBeNull();
    expect(screen.getByText("33,33 zł za godzinę: regulamin konkursu")).toBeTruthy();
    expect(screen.getByText(/czekają na potwierdzenie i nie są ujęte: 45/)).toBeTruthy();
    expect(screen.getByText(/nie stanowi wynagrodzenia/)).toBeTruthy();
  });

  it("speaks of no money where none is wanted", async () => {
    open({}, {}, false);
    await screen.findByRole("table", { name: "Świadczenia wolontariuszy" });
    expect(document.body.textContent).not.toMatch(/zł|Stawka|wynagrodzenia/);
  });
});

it("the register of certificates leads to the person and to print", async () => {
  const certificate = {
    id: "z1",
    person_id: "p1",
    number: "Z/1/2026",
    issued_on: "2026-07-01",
    first_date: "2026-01-02",
    last_date: "2026-06-30",
    minutes: 135,
    entry_ids: [],
    scope: "Dyżur",
  };
  open({ certificates: [{ certificate, list_name: "Żółć Zofia" }] });
  const link = await screen.findByRole("link", { name: "Żółć Zofia" });
  expect(link.getAttribute("href")).toBe("#/volunteers?person_id=p1");
  await user.click(screen.getByRole("button", { name: "Drukuj zaświadczenie Z/1/2026" }));
  expect(papers.document).toEqual({ kind: "volunteer_certificate", certificate_id: "z1" });
});
