import { render, screen, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { sampleCentre, sampleOverview, sampleSettings } from "../shared/testing/overview";
import { app } from "../shared/app.svelte";
import { answer } from "../shared/testing/backend";
import AbsencesSection from "./AbsencesSection.svelte";
import ConsentsSection from "./ConsentsSection.svelte";
import DeclarationsSection from "./DeclarationsSection.svelte";
import EnrolmentsSection from "./EnrolmentsSection.svelte";
import MembershipSection from "./MembershipSection.svelte";
import MergedSection from "./MergedSection.svelte";
import MissingSection from "./MissingSection.svelte";
import PrivacySection from "./PrivacySection.svelte";
import StatementsSection from "./StatementsSection.svelte";
import { sampleEnrolment, sampleMembership, samplePersonCard } from "../shared/testing/people";

const membership = sampleMembership();
const declaration = { id: "d1", person_id: "p1", centre_id: "c1", number: "7/2025", signed_on: "2025-10-02" };
const enrolment = sampleEnrolment();
const card = samplePersonCard({ memberships: [membership], declarations: [declaration] });
const user = userEvent.setup();

beforeEach(() => {
  app.status = { today: "2026-03-10", now: "12:00", undo: null, redo: null, saved_at: null, last_copy_on: null };
});

function dialog() {
  return within(screen.getByRole("dialog"));
}

describe("membership", () => {
  it("is ended with a day and a reason", async () => {
    const asked = answer({ archive_person: () => card });
    const onchanged = vi.fn();
    render(MembershipSection, { card, centre_id: "c1", onchanged, onelsewhere: vi.fn() });
    await user.click(screen.getByRole("button", { name: "Zakończ udział…" }));
    await user.clear(dialog().getByLabelText("Ostatni dzień udziału"));
    await user.type(dialog().getByLabelText("Ostatni dzień udziału"), "28.02.2026");
    await user.selectOptions(dialog().getByLabelText("Przyczyna zakończenia"), "Przeprowadzka");
    await user.click(dialog().getByRole("button", { name: "Zakończ udział" }));
    expect(asked).toEqual([
      {
        name: "archive_person",
        request: { person_id: "p1", centre_id: "c1", left_on: "2026-02-28", reason: "moved" },
      },
    ]);
    expect(onchanged).toHaveBeenCalledWith(card);
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  it("that ended can begin again, from today unless another day is typed", async () => {
    const asked = answer({ readmit_person: () => card });
    const left = {
      ...card,
      memberships: [{ ...membership, left_on: "2025-12-31", leave_reason: "resigned" as const }],
    };
    render(MembershipSection, { card: left, centre_id: "c1", onchanged: vi.fn(), onelsewhere: vi.fn() });
    expect(screen.getByText("Rezygnacja")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Przyjmij ponownie…" }));
    await user.click(dialog().getByRole("button", { name: "Przyjmij ponownie" }));
    expect(asked[0]?.request).toEqual({ person_id: "p1", centre_id: "c1", joined_on: "2026-03-10" });
  });
});

describe("declarations", () => {
  it("are recorded with day and number", async () => {
    const asked = answer({ record_declaration: () => card });
    render(DeclarationsSection, { card, centre_id: "c1", onchanged: vi.fn() });
    await user.click(screen.getByRole("button", { name: "Zapisz deklarację…" }));
    await user.type(dialog().getByLabelText("Numer deklaracji"), "8/2026");
    await user.click(dialog().getByRole("button", { name: "Zapisz" }));
    expect(asked[0]?.request).toEqual({
      person_id: "p1",
      centre_id: "c1",
      declaration: { signed_on: "2026-03-10", number: "8/2026" },
    });
  });

  it("are withdrawn once", async () => {
    const asked = answer({ withdraw_declaration: () => card });
    const { rerender } = render(DeclarationsSection, { card, centre_id: "c1", onchanged: vi.fn() });
    await user.click(screen.getByRole("button", { name: "Wycofaj deklarację z dnia 02.10.2025" }));
    await user.click(dialog().getByRole("button", { name: "Zapisz" }));
    expect(asked[0]?.request).toEqual({ declaration_id: "d1", withdrawn_on: "2026-03-10" });
    await rerender({ card: { ...card, declarations: [{ ...declaration, withdrawn_on: "2026-03-10" }] } });
    expect(screen.getByText("wycofana 10.03.2026")).toBeTruthy();
    expect(screen.queryByRole("button", { name: /Wycofaj/ })).toBeNull();
  });

  it("are not recorded without a day", async () => {
    const asked = answer({});
    render(DeclarationsSection, { card, centre_id: "c1", onchanged: vi.fn() });
    await user.click(screen.getByRole("button", { name: "Zapisz deklarację…" }));
    await user.clear(dialog().getByLabelText("Data podpisania"));
    await user.click(dialog().getByRole("button", { name: "Zapisz" }));
    expect(dialog().getByText("Wpisz datę.")).toBeTruthy();
    expect(asked).toEqual([]);
  });
});

describe("sign-ups", () => {
  it("are ended with a day, and the card is asked for again", async () => {
    const asked = answer({ end_enrolment: () => ({}) as never });
    const onchanged = vi.fn();
    render(EnrolmentsSection, { enrolments: [enrolment], past: [], onchanged });
    await user.click(screen.getByRole("button", { name: "Wypisz z zajęć: Gimnastyka" }));
    await user.click(dialog().getByRole("button", { name: "Wypisz" }));
    expect(asked[0]?.request).toEqual({ enrolment_id: "e1", to_date: "2026-03-10" });
    expect(onchanged).toHaveBeenCalledOnce();
  });
});

describe("the life of a membership", () => {
  const props = { centre_id: "c1", onchanged: vi.fn(), onelsewhere: vi.fn() };

  it("begins with a place for who waited", async () => {
    const asked = answer({ admit_person: () => card });
    const waiting = samplePersonCard({ status: "waiting", memberships: [sampleMembership({ waiting: true })] });
    render(MembershipSection, { card: waiting, ...props });
    expect(screen.getByText("na liście oczekujących")).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Zawieś…" })).toBeNull();
    await user.click(screen.getByRole("button", { name: "Przyjmij z listy oczekujących…" }));
    await user.click(dialog().getByRole("button", { name: "Przyjmij" }));
    expect(asked[0]?.request).toEqual({ person_id: "p1", centre_id: "c1", joined_on: "2026-03-10" });
  });

  it("can be suspended for a time and taken up again", async () => {
    const asked = answer({ suspend_person: () => card, resume_person: () => card });
    const { rerender } = render(MembershipSection, { card, ...props });
    await user.click(screen.getByRole("button", { name: "Zawieś…" }));
    await user.type(dialog().getByLabelText("Ostatni dzień zawieszenia, jeśli jest znany"), "31.3");
    await user.click(dialog().getByRole("button", { name: "Zawieś" }));
    const span = { first_date: "2026-03-10", last_date: "2026-03-31" };
    expect(asked[0]?.request).toEqual({ person_id: "p1", centre_id: "c1", ...span });
    const suspensions = [{ id: "s1", person_id: "p1", centre_id: "c1", ...span }];
    await rerender({ card: { ...card, status: "suspended", suspensions }, ...props });
    expect(screen.getByText("zawieszenie od 10.03.2026 do 31.03.2026")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Wznów…" }));
    await user.click(dialog().getByRole("button", { name: "Wznów" }));
    expect(asked[1]?.request).toEqual({ person_id: "p1", centre_id: "c1", from_date: "2026-03-10" });
  });

  it("can begin in another centre too", async () => {
    app.overview = sampleOverview({ centres: [sampleCentre("c1"), sampleCentre("c2", "Klub Rodziców")] });
    const asked = answer({ readmit_person: () => card, get_status: () => app.status as never });
    const onelsewhere = vi.fn();
    render(MembershipSection, { card, ...props, onelsewhere });
    await user.click(screen.getByRole("button", { name: "Przyjmij do innej placówki…" }));
    expect(dialog().getByLabelText("Placówka")).toHaveProperty("value", "c2");
    await user.click(dialog().getByRole("button", { name: "Przyjmij" }));
    expect(asked[0]?.request).toEqual({ person_id: "p1", centre_id: "c2", joined_on: "2026-03-10" });
    expect(onelsewhere).toHaveBeenCalledOnce();
    app.overview = null;
  });
});

describe("statements", () => {
  it("are changed together with the number, the day of joining kept", async () => {
    const asked = answer({ update_membership: () => card });
    render(StatementsSection, { membership, settings: sampleSettings(), onchanged: vi.fn() });
    await user.click(screen.getByRole("button", { name: "Zmień oświadczenia…" }));
    await user.clear(dialog().getByLabelText("Numer w placówce"));
    await user.type(dialog().getByLabelText("Numer w placówce"), "12");
    await user.click(dialog().getByLabelText("Oświadczenie o zamieszkaniu w mieście"));
    await user.type(dialog().getByLabelText("Powód przyjęcia mimo to"), "sąsiadka");
    await user.click(dialog().getByRole("button", { name: "Zapisz" }));
    expect(asked[0]?.request).toEqual({
      membership_id: "m1",
      joined_on: "2025-10-01",
      fields: {
        number: 12,
        age_confirmed: true,
        residence_confirmed: false,
        rules_accepted_on: null,
        activity_statement_on: null,
        exception_reason: "sąsiadka",
      },
    });
  });
});

describe("consents", () => {
  it("are given, and can be withdrawn only where they were", async () => {
    const asked = answer({ record_consent: () => card });
    const props = {
      centre_id: "c1",
      settings: sampleSettings({ record: { image_consent: "optional" } }),
      onchanged: vi.fn(),
    };
    const { rerender } = render(ConsentsSection, { card, ...props });
    // A question that the centre does not ask is not there.
    expect(screen.queryByText("Zgoda na kontakt w sprawie zajęć")).toBeNull();
    const change = "Zmień: Zgoda na rozpowszechnianie wizerunku";
    await user.click(screen.getByRole("button", { name: change }));
    expect(dialog().queryByLabelText("wycofana")).toBeNull();
    await user.click(dialog().getByLabelText("udzielona"));
    await user.type(dialog().getByLabelText("Forma, na przykład „na papierze”"), "na papierze");
    await user.click(dialog().getByRole("button", { name: "Zapisz" }));
    expect(asked[0]?.request).toEqual({
      person_id: "p1",
      centre_id: "c1",
      consent: { kind: "image", state: "granted", on: "2026-03-10", form: "na papierze" },
    });
    const consent = {
      id: "k1",
      person_id: "p1",
      kind: "image" as const,
      state: "withdrawn" as const,
      answered_on: "2026-03-01",
      withdrawn_on: "2026-03-09",
      form: "",
    };
    await rerender({ card: { ...card, consents: [{ kind: "image", state: "withdrawn", consent }] }, ...props });
    expect(screen.getByText("01.03.2026, wycofana 09.03.2026")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: change }));
    expect(dialog().getByLabelText("wycofana")).toHaveProperty("checked", true);
    expect(dialog().getByLabelText("Data wycofania")).toBeTruthy();
  });

  it("come with the history of the clause, in the version that holds now", async () => {
    const asked = answer({ record_privacy_notice: () => card });
    const privacy_notices = [{ id: "n1", person_id: "p1", given_on: "2025-10-02", version: "1" }];
    const settings = sampleSettings({ privacy_version: "2" });
    render(PrivacySection, { card: { ...card, privacy_notices }, centre_id: "c1", settings, onchanged: vi.fn() });
    expect(screen.getByRole("row", { name: "02.10.2025 1" })).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Zapisz przekazanie…" }));
    expect(dialog().getByText("Zostanie zapisana wersja 2.")).toBeTruthy();
    await user.click(dialog().getByRole("button", { name: "Zapisz" }));
    expect(asked[0]?.request).toEqual({ person_id: "p1", centre_id: "c1", given_on: "2026-03-10" });
  });
});

describe("announced absences", () => {
  it("are added for a class or for all, not ending before they begin, and taken back", async () => {
    const asked = answer({ announce_absence: () => card, remove_absence: () => card });
    const absence = {
      id: "a1",
      person_id: "p1",
      centre_id: "c1",
      series_id: null,
      first_date: "2026-04-01",
      last_date: "2026-04-07",
    };
    const away = { ...card, enrolments: [enrolment], absences: [absence] };
    render(AbsencesSection, { card: away, centre_id: "c1", onchanged: vi.fn() });
    expect(screen.getByRole("row", { name: /wszystkie zajęcia placówki/ })).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Zgłoś nieobecność…" }));
    await user.type(dialog().getByLabelText("Ostatni dzień"), "9.3.2026");
    await user.click(dialog().getByRole("button", { name: "Zgłoś" }));
    expect(dialog().getByText("Wpisz ostatni dzień, nie wcześniejszy niż pierwszy.")).toBeTruthy();
    await user.clear(dialog().getByLabelText("Ostatni dzień"));
    await user.type(dialog().getByLabelText("Ostatni dzień"), "20.3.2026");
    await user.selectOptions(dialog().getByLabelText("Zajęcia"), "Gimnastyka");
    await user.click(dialog().getByRole("button", { name: "Zgłoś" }));
    expect(asked[0]?.request).toEqual({
      person_id: "p1",
      centre_id: "c1",
      series_id: "z1",
      first_date: "2026-03-10",
      last_date: "2026-03-20",
    });
    await user.click(screen.getByRole("button", { name: "Usuń nieobecność: od 01.04.2026 do 07.04.2026" }));
    expect(asked.at(-1)).toEqual({ name: "remove_absence", request: { absence_id: "a1" } });
  });
});

describe("what is missing", () => {
  it("is named with the way to put it right; a doubt with a reason is settled", async () => {
    const warnings = [
      { code: "phone", message: "Brak telefonu." },
      { code: "under_age", message: "Ta osoba ma 58 lat." },
    ];
    const onask = vi.fn();
    const { rerender } = render(MissingSection, { card: { ...card, warnings }, reason: "", onask });
    await user.click(screen.getByRole("button", { name: "Uzupełnij: Brak telefonu." }));
    expect(onask).toHaveBeenLastCalledWith({ kind: "data", field: "phone" });
    await user.click(screen.getByRole("button", { name: "Podaj powód: Ta osoba ma 58 lat." }));
    expect(onask).toHaveBeenLastCalledWith({ kind: "statements" });
    await rerender({ reason: "opiekun" });
    expect(screen.getByText("Przyjęto mimo to. Powód: opiekun")).toBeTruthy();
    expect(screen.getByRole("button", { name: "Zmień powód: Ta osoba ma 58 lat." })).toBeTruthy();
  });
});

describe("merged records", () => {
  it("are taken apart after a question; one merged inside another is only named", async () => {
    const record = { person_id: "p2", list_name: "Zolc Zofia", birth_year: 1950, directly: true };
    const inside = { person_id: "p3", list_name: "Żółć Z.", birth_year: null, directly: false };
    const asked = answer({ unmerge_people: () => card });
    const onsplit = vi.fn();
    render(MergedSection, { card: { ...card, merged: [record, inside] }, centre_id: "c1", onsplit });
    expect(screen.getAllByRole("button")).toHaveLength(1);
    await user.click(screen.getByRole("button", { name: "Rozdziel: Zolc Zofia (ur. 1950)" }));
    expect(asked).toEqual([]);
    await user.click(dialog().getByRole("button", { name: "Rozdziel" }));
    expect(asked[0]?.request).toEqual({ record_id: "p2", centre_id: "c1" });
    expect(onsplit).toHaveBeenCalledWith(card);
  });
});
