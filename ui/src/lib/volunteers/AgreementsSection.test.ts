import { render, screen, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, it, vi } from "vitest";
import { app } from "../shared/app.svelte";
import { papers } from "../shared/papers.svelte";
import { answer } from "../shared/testing/backend";
import { sampleAgreement, sampleFields, samplePreview, sampleRow, sampleVolunteer } from "./agreements/agreement.fixture";
import AgreementsSection from "./AgreementsSection.svelte";

const user = userEvent.setup();
const volunteer = sampleVolunteer();

beforeEach(() => {
  app.status = { today: "2026-03-10", now: "12:00", undo: null, redo: null, saved_at: null, last_copy_on: null };
  papers.document = null;
});

function dialog() {
  return within(screen.getByRole("dialog"));
}

it("a draft is shown with its period and what it lacks, printed, and signed on a day", async () => {
  const onchanged = vi.fn();
  const asked = answer({
    list_volunteer_agreements: () => ({
      rows: [sampleRow(sampleAgreement(), { lacks: ["signature", "risk_information"] })],
    }),
    sign_volunteer_agreement: () => volunteer,
  });
  render(AgreementsSection, { volunteer, centre_id: "c1", onchanged });
  expect(await screen.findByRole("heading", { name: /W\/1\/2026\s*projekt/ })).toBeTruthy();
  expect(screen.getByText("01.03.2026–31.12.2026 (306 dni)")).toBeTruthy();
  // That nobody signed a draft its tag says.
  expect(screen.getByText(/^\s*Brakuje:/).parentElement?.textContent).toMatch(/Brakuje:\s*data informacji o ryzyku$/);
  await user.click(screen.getByRole("button", { name: "Drukuj porozumienie W/1/2026" }));
  expect(papers.document).toEqual({ kind: "volunteer_agreement", agreement_id: "a1" });
  await user.click(screen.getByRole("button", { name: "Podpisano porozumienie W/1/2026" }));
  await user.clear(dialog().getByLabelText("Data podpisania"));
  await user.type(dialog().getByLabelText("Data podpisania"), "9.03.2026");
  await user.click(dialog().getByRole("button", { name: "Zapisz" }));
  expect(asked.at(-1)).toEqual({
    name: "sign_volunteer_agreement",
    request: { agreement_id: "a1", centre_id: "c1", signed_on: "2026-03-09" },
  });
  expect(onchanged).toHaveBeenCalledOnce();
  expect(screen.queryByRole("dialog")).toBeNull();
});

it("a signed one is terminated, and its signature taken back from the menu", async () => {
  const agreement = sampleAgreement({ signed_on: "2026-03-01" });
  const asked = answer({
    list_volunteer_agreements: () => ({ rows: [sampleRow(agreement)] }),
    terminate_volunteer_agreement: () => volunteer,
    sign_volunteer_agreement: () => volunteer,
  });
  render(AgreementsSection, { volunteer, centre_id: "c1", onchanged: vi.fn() });
  await user.click(await screen.findByRole("button", { name: "Rozwiąż porozumienie W/1/2026" }));
  await user.clear(dialog().getByLabelText("Od kiedy nie obowiązuje"));
  await user.type(dialog().getByLabelText("Od kiedy nie obowiązuje"), "1.04.2026");
  await user.click(dialog().getByRole("button", { name: "Zapisz" }));
  expect(asked.at(-1)?.request).toEqual({ agreement_id: "a1", centre_id: "c1", terminated_on: "2026-04-01" });
  await user.click(screen.getByRole("button", { name: "Więcej: W/1/2026" }));
  await user.click(screen.getByRole("button", { name: "Cofnij podpis" }));
  expect(asked.at(-1)?.request).toEqual({ agreement_id: "a1", centre_id: "c1", signed_on: null });
  expect(screen.queryByRole("button", { name: "Usuń projekt porozumienia W/1/2026" })).toBeNull();
});

it("a new one follows the law while it is typed, and its number the year", async () => {
  const draft = sampleFields({ rate: null, rate_source: "" });
  const asked = answer({
    list_volunteer_agreements: () => ({ rows: [] }),
    propose_volunteer_agreement: () => ({ fields: draft, preview: samplePreview() }),
    preview_volunteer_agreement: ({ fields }) =>
      fields.first_date.startsWith("2027")
        ? samplePreview({
            days: 30,
            needs_insurance: true,
            may_be_minor: true,
            next_number: "W/1/2027",
            notes: [{ code: "insurance", severity: "warning", message: "30 dni: ubezpieczenie NNW." }],
          })
        : samplePreview(),
    save_volunteer_agreement: () => ({ agreement_id: "a2", warnings: [], volunteer }),
  });
  render(AgreementsSection, { volunteer, centre_id: "c1", onchanged: vi.fn() });
  await user.click(screen.getByRole("button", { name: "Nowe porozumienie" }));
  expect(await screen.findByRole("dialog", { name: "Nowe porozumienie: Wanda Próbna" })).toBeTruthy();
  expect(dialog().queryByLabelText("Numer polisy")).toBeNull();
  await user.clear(dialog().getByLabelText("Pierwszy dzień"));
  await user.type(dialog().getByLabelText("Pierwszy dzień"), "1.01.2027");
  await user.clear(dialog().getByLabelText("Ostatni dzień"));
  await user.type(dialog().getByLabelText("Ostatni dzień"), "30.01.2027");
  expect(await dialog().findByText(/30 dni: ubezpieczenie NNW\./)).toBeTruthy();
  expect(dialog().getByLabelText<HTMLInputElement>("Numer porozumienia").value).toBe("W/1/2027");
  await user.type(dialog().getByLabelText("Numer polisy"), "NNW 7");
  await user.type(dialog().getByLabelText("Dzień zgody przedstawiciela ustawowego"), "9.03.2026");
  await user.click(dialog().getByText("Wycena świadczeń"));
  await user.type(dialog().getByLabelText("Stawka za godzinę w złotych"), "dużo");
  await user.click(dialog().getByRole("button", { name: "Zapisz" }));
  expect(dialog().getByText(/Nie można odczytać kwoty/)).toBeTruthy();
  await user.clear(dialog().getByLabelText("Stawka za godzinę w złotych"));
  await user.type(dialog().getByLabelText("Stawka za godzinę w złotych"), "35,50");
  await user.click(dialog().getByRole("button", { name: "Zapisz" }));
  expect(asked.find(({ name }) => name === "save_volunteer_agreement")?.request).toMatchObject({
    agreement_id: null,
    person_id: "p1",
    fields: {
      number: "W/1/2027",
      first_date: "2027-01-01",
      last_date: "2027-01-30",
      insurance_policy: "NNW 7",
      guardian_consent_on: "2026-03-09",
      rate: 3550,
    },
  });
  expect(screen.queryByRole("dialog")).toBeNull();
});

it("a number that was typed stays, whatever the year", async () => {
  const draft = sampleAgreement();
  answer({
    list_volunteer_agreements: () => ({ rows: [] }),
    propose_volunteer_agreement: () => ({ fields: draft, preview: samplePreview() }),
    preview_volunteer_agreement: () => samplePreview({ next_number: "W/1/2027", days: 7 }),
  });
  render(AgreementsSection, { volunteer, centre_id: "c1", onchanged: vi.fn() });
  await user.click(screen.getByRole("button", { name: "Nowe porozumienie" }));
  const number = await screen.findByLabelText<HTMLInputElement>("Numer porozumienia");
  await user.clear(number);
  await user.type(number, "12/A");
  await user.clear(dialog().getByLabelText("Pierwszy dzień"));
  await user.type(dialog().getByLabelText("Pierwszy dzień"), "1.01.2027");
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect(number.value).toBe("12/A");
});

it("an annex must change something, and is signed by itself", async () => {
  const annex = {
    id: "x1",
    agreement_id: "a1",
    number: 1,
    from_date: "2026-04-01",
    signed_on: null,
    changes_end: true,
    last_date: "2027-06-30",
    scope: "",
    text: "",
  };
  const agreement = sampleAgreement({ signed_on: "2026-03-01", annexes: [annex] });
  const asked = answer({
    list_volunteer_agreements: () => ({ rows: [sampleRow(agreement)] }),
    preview_volunteer_annex: () => samplePreview(),
    save_volunteer_annex: () => ({ annex_id: "x2", volunteer }),
    sign_volunteer_annex: () => volunteer,
  });
  render(AgreementsSection, { volunteer, centre_id: "c1", onchanged: vi.fn() });
  const list = within(await screen.findByRole("list", { name: "Aneksy do porozumienia W/1/2026" }));
  expect(list.getByText("nowy ostatni dzień: 30.06.2027")).toBeTruthy();
  await user.click(list.getByRole("button", { name: "Podpisano aneks nr 1 do W/1/2026" }));
  await user.click(dialog().getByRole("button", { name: "Zapisz" }));
  expect(asked.at(-1)?.request).toEqual({ annex_id: "x1", centre_id: "c1", signed_on: "2026-03-10" });
  await user.click(screen.getByRole("button", { name: "Nowy aneks do porozumienia W/1/2026" }));
  expect(screen.getByRole("dialog", { name: "Aneks nr 2 do porozumienia W/1/2026" })).toBeTruthy();
  await user.click(dialog().getByLabelText("Zmienia okres porozumienia"));
  await user.click(dialog().getByRole("button", { name: "Zapisz" }));
  expect(dialog().getByText("Zmień okres albo wpisz nowy zakres lub inną zmianę.")).toBeTruthy();
  await user.type(dialog().getByLabelText("Nowy zakres"), "Telefony");
  await user.click(dialog().getByRole("button", { name: "Zapisz" }));
  expect(asked.find(({ name }) => name === "save_volunteer_annex")?.request).toEqual({
    annex_id: null,
    agreement_id: "a1",
    centre_id: "c1",
    fields: { from_date: "2026-03-10", changes_end: false, last_date: null, scope: "Telefony", text: "" },
  });
});
