import { render, screen, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, it, vi } from "vitest";
import { app } from "../../shared/app.svelte";
import { answer } from "../../shared/testing/backend";
import { sampleOverview } from "../../shared/testing/overview";
import { sampleVolunteer } from "../agreements/agreement.fixture";
import VettingList from "../VettingList.svelte";
import VettingsSection from "../VettingsSection.svelte";

const user = userEvent.setup();
const status = { today: "2026-03-10", now: "12:00", undo: null, redo: null, saved_at: null, last_copy_on: null };
const vetting = {
  id: "v1",
  person_id: "p1",
  leader_id: null,
  kind: "rspts" as const,
  checked_on: "2026-02-01",
  checked_by: "Kora Próbna",
  filed: false,
};

beforeEach(() => {
  app.status = status;
  app.overview = sampleOverview();
});

function dialog() {
  return within(screen.getByRole("dialog"));
}

it("a check is recorded by whoever sits here, corrected and removed", async () => {
  const onchanged = vi.fn();
  const asked = answer({
    record_vetting: () => status,
    remove_vetting: () => status,
    get_status: () => status,
  });
  const volunteer = sampleVolunteer({ with_minors: true, vettings: [vetting] });
  render(VettingsSection, { volunteer, centre_id: "c1", onchanged });
  expect(screen.getByRole("row", { name: /RSPTS 01\.02\.2026 Kora Próbna nie/ })).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Zapisz sprawdzenie…" }));
  await user.click(dialog().getByRole("radio", { name: "KRK" }));
  await user.click(dialog().getByLabelText("Wydruk w teczce"));
  await user.click(dialog().getByRole("button", { name: "Zapisz" }));
  expect(asked.find(({ name }) => name === "record_vetting")?.request).toEqual({
    vetting_id: null,
    person_id: "p1",
    leader_id: null,
    kind: "krk",
    checked_on: "2026-03-10",
    checked_by: app.overview?.user.name,
    filed: true,
  });
  await user.click(screen.getByRole("button", { name: "Zmień sprawdzenie: RSPTS, 01.02.2026" }));
  expect(dialog().getByLabelText<HTMLInputElement>("Kto sprawdził").value).toBe("Kora Próbna");
  await user.click(dialog().getByRole("button", { name: "Anuluj" }));
  await user.click(screen.getByRole("button", { name: "Usuń sprawdzenie: RSPTS, 01.02.2026" }));
  expect(asked.find(({ name }) => name === "remove_vetting")?.request).toEqual({ vetting_id: "v1" });
  expect(onchanged).toHaveBeenCalledTimes(2);
});

it("whoever works with minors is listed with what is missing, a firm too", async () => {
  const row = { leads: true, helps: false, next_date: "2026-03-17", vettings: [] };
  const asked = answer({
    list_vettings: () => ({
      required: ["rspts" as const],
      works_with_minors: false,
      rows: [
        { ...row, leader_id: "l1", name: "Firma Zmyślona", missing: ["commission" as const] },
        { ...row, person_id: "p1", name: "Próbna Wanda", missing: [], vettings: [vetting] },
      ],
    }),
    record_vetting: () => status,
    get_status: () => status,
  });
  render(VettingList, { centre_id: "c1" });
  expect(
    await screen.findByRole("row", { name: /Firma Zmyślona prowadzi 17\.03\.2026 rejestr Państwowej Komisji –/ }),
  ).toBeTruthy();
  expect(screen.getByRole("row", { name: /Próbna Wanda .* komplet RSPTS, 01\.02\.2026, brak wydruku/ })).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Zapisz sprawdzenie: Firma Zmyślona" }));
  await user.click(dialog().getByRole("button", { name: "Zapisz" }));
  expect(asked.find(({ name }) => name === "record_vetting")?.request).toMatchObject({
    person_id: null,
    leader_id: "l1",
    kind: "commission",
  });
});
