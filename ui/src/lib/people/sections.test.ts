import { render, screen, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { app } from "../shared/app.svelte";
import { answer } from "../shared/testing/backend";
import DeclarationsSection from "./DeclarationsSection.svelte";
import EnrolmentsSection from "./EnrolmentsSection.svelte";
import MembershipSection from "./MembershipSection.svelte";
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
    render(MembershipSection, { card, centre_id: "c1", onchanged });
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
    render(MembershipSection, { card: left, centre_id: "c1", onchanged: vi.fn() });
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
    render(EnrolmentsSection, { enrolments: [enrolment], onchanged });
    await user.click(screen.getByRole("button", { name: "Wypisz z zajęć: Gimnastyka" }));
    await user.click(dialog().getByRole("button", { name: "Wypisz" }));
    expect(asked[0]?.request).toEqual({ enrolment_id: "e1", to_date: "2026-03-10" });
    expect(onchanged).toHaveBeenCalledOnce();
  });
});
