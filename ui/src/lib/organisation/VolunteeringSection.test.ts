import { render, screen } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, it } from "vitest";
import type { VolunteeringSettings } from "../bindings/VolunteeringSettings";
import { answer, type Asked } from "../shared/testing/backend";
import { SettingsState } from "./settings.svelte";
import VolunteeringSection from "./VolunteeringSection.svelte";

const usual: VolunteeringSettings = {
  agreement_pattern: "W/{n}/{rrrr}",
  certificate_pattern: "Z/{n}/{rrrr}",
  written_over_days: 30,
  insured_up_to_days: 30,
  expiring_days: 30,
  long_day_minutes: 480,
  late_days: 14,
  late_entries: 3,
  own_days: 7,
  adult_age: 18,
  vettings: ["rspts"],
  vetting_months: null,
  agreement_text: "",
  risk_text: "",
  statute: {
    act: "ustawa",
    agreement: "art. 44 ust. 1",
    certificate: "art. 44 ust. 2",
    written: "art. 44 ust. 4",
    risk: "art. 45 ust. 1 pkt 1",
    costs: "art. 45 ust. 4",
    insurance: "art. 46 ust. 3",
    vetting: "art. 21",
  },
};
const user = userEvent.setup();
let asked: Asked[];

/** What was saved last. */
function saved(): VolunteeringSettings | undefined {
  const last = asked.findLast(({ name }) => name === "update_volunteering");
  return (last?.request as { settings: VolunteeringSettings } | undefined)?.settings;
}

function buttons(): HTMLElement[] {
  return screen.getAllByRole("button", { name: "Zapisz" });
}

async function press(place: number): Promise<void> {
  const button = buttons()[place];
  if (button) await user.click(button);
}

beforeEach(async () => {
  const view = (settings: VolunteeringSettings) => ({
    settings,
    usual,
    usual_agreement: "§ Zakres\n\n{zakres}",
    usual_risks: "Schody.",
    placeholders: ["{zakres}", "{czas}"],
  });
  asked = answer({
    get_volunteering: () => view(usual),
    update_volunteering: ({ settings }) => view(settings),
    get_settings: () => ({}) as never,
    get_overview: () => ({}) as never,
  });
  render(VolunteeringSection, { settings: new SettingsState("c1") });
  await screen.findByLabelText("Wzór numeru porozumienia");
});

it("thresholds are saved, and one that was emptied is the usual again", async () => {
  const written = screen.getByLabelText("Forma pisemna: gdy okres ma więcej dni niż");
  await user.clear(written);
  await user.type(written, "20");
  const age = screen.getByLabelText("Zgoda przedstawiciela ustawowego: poniżej ilu lat");
  await user.clear(age);
  const hours = screen.getByLabelText("Długi dzień: powyżej ilu godzin dziennie");
  await user.clear(hours);
  await press(0);
  expect(saved()).toBeUndefined();
  expect(screen.getByText(/Wpisz godziny od 0:01/)).toBeTruthy();
  await user.type(hours, "7:30");
  await press(0);
  expect(saved()).toEqual({ ...usual, written_over_days: 20, long_day_minutes: 450 });
});

it("each form saves its own part and leaves the others' unsaved text alone", async () => {
  await user.type(screen.getByLabelText("Informacja o ryzyku", { selector: "textarea" }), "Uwaga na schody");
  await user.click(screen.getByRole("checkbox", { name: "KRK" }));
  await press(1);
  expect(saved()).toEqual({ ...usual, vettings: ["rspts", "krk"] });
  await press(2);
  expect(saved()).toEqual({ ...usual, vettings: ["rspts", "krk"], risk_text: "Uwaga na schody" });
});

it("the usual text is put in to be changed, and articles are typed", async () => {
  await user.click(screen.getByText("Zwykły tekst porozumienia"));
  await user.click(screen.getByRole("button", { name: "Wstaw do zmiany zwykły tekst porozumienia" }));
  expect(screen.getByLabelText<HTMLTextAreaElement>("Treść porozumienia", { selector: "textarea" }).value).toContain(
    "{zakres}",
  );
  const article = screen.getByLabelText("Forma pisemna");
  await user.clear(article);
  await user.type(article, "art. 144");
  await press(3);
  expect(saved()?.statute.written).toBe("art. 144");
  expect(saved()?.agreement_text).toBe("");
});
