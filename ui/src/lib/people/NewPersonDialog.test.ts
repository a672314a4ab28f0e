import { render, screen, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { CentreSettings } from "../bindings/CentreSettings";
import { app } from "../shared/app.svelte";
import { answer, failure } from "../shared/testing/backend";
import { sampleSettings, sampleStatus } from "../shared/testing/overview";
import { samplePerson, samplePersonCard } from "../shared/testing/people";
import NewPersonDialog from "./NewPersonDialog.svelte";

const card = samplePersonCard({ person: samplePerson({ district: "IV" }) });
const user = userEvent.setup();
const zofia = {
  person_id: "p1",
  list_name: "Żółć Zofia",
  birth_year: 1950,
  likeness: "same" as const,
  centres: ["CAS Słoneczna"],
};

beforeEach(() => {
  app.status = sampleStatus();
});

function show(answers: Parameters<typeof answer>[0], settings: Partial<CentreSettings> = {}) {
  const asked = answer({
    find_similar: () => ({ people: [] }),
    preview_person: () => ({ warnings: [] }),
    ...answers,
  });
  const onsaved = vi.fn();
  const onclose = vi.fn();
  render(NewPersonDialog, { centre_id: "c1", settings: sampleSettings(settings), onsaved, onclose });
  return { asked, onsaved, onclose };
}

async function typeNames(first: string, last: string): Promise<void> {
  await user.type(screen.getByLabelText("Imię"), first);
  await user.type(screen.getByLabelText("Nazwisko"), last);
}

describe("a new person", () => {
  it("is sent with what was typed, the declaration's day being the first of the membership", async () => {
    const { asked, onsaved } = show({ create_person: () => card });
    await user.type(screen.getByLabelText("Imię"), "Zofia");
    await user.type(screen.getByLabelText("Nazwisko"), "Żółć");
    await user.type(screen.getByLabelText("Rok lub data urodzenia"), "12.3.1950");
    await user.type(screen.getByLabelText("Telefon"), "600 700 800");
    await user.type(screen.getByLabelText("Data deklaracji"), "2.3");
    await user.click(screen.getByRole("button", { name: "Dodaj osobę" }));
    expect(asked.filter(({ name }) => name === "create_person").map(({ request }) => request)).toEqual([
      {
        centre_id: "c1",
        fields: {
          first_name: "Zofia",
          last_name: "Żółć",
          birth_date: "1950-03-12",
          birth_year: null,
          sex: null,
          phone: "600 700 800",
          email: "",
          district: "",
          address: "",
          emergency_contact: "",
          guardians: "",
          children: null,
          notes: "",
        },
        joined_on: "2026-03-02",
        waiting: false,
        membership: {
          number: null,
          residence_confirmed: false,
          age_confirmed: false,
          rules_accepted_on: null,
          activity_statement_on: null,
          exception_reason: "",
        },
        declaration: { signed_on: "2026-03-02", number: "" },
        consents: [],
        informed_on: null,
      },
    ]);
    expect(onsaved).toHaveBeenCalledWith(card);
  });

  it("shows whoever may be meant, who is then opened or told apart", async () => {
    const { asked, onclose } = show({ find_similar: () => ({ people: [zofia] }) });
    await user.type(screen.getByLabelText("Imię"), "zofia");
    expect(asked).toEqual([]);
    await user.type(screen.getByLabelText("Nazwisko"), "zolc");
    await user.type(screen.getByLabelText("Telefon"), "600700800");
    await user.type(screen.getByLabelText("Rok lub data urodzenia"), "1.2.1950");
    await vi.waitFor(() =>
      expect(asked.filter(({ name }) => name === "find_similar").at(-1)?.request).toEqual({
        first_name: "zofia",
        last_name: "zolc",
        birth_year: 1950,
        phone: "600700800",
        person_id: null,
      }),
    );
    const link = await screen.findByRole("link", { name: "To ta osoba: Żółć Zofia (ur. 1950)" });
    expect(link.getAttribute("href")).toBe("#/people?person_id=p1");
    expect(screen.getByText(/to samo imię i nazwisko oraz.* · CAS Słoneczna/)).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Inna osoba" }));
    expect(screen.queryByText("Podobna osoba już istnieje:")).toBeNull();
    expect(onclose).not.toHaveBeenCalled();
  });

  it("may be admitted against the conditions, with a reason", async () => {
    const warnings = [{ code: "under_age", message: "Ta osoba ma 58 lat. Placówka jest dla osób 60+." }];
    const { asked } = show({
      preview_person: ({ birth_year }) => ({ warnings: birth_year === 1968 ? warnings : [] }),
      create_person: () => card,
    });
    await typeNames("Jan", "Łoś");
    expect(screen.queryByLabelText("Powód przyjęcia mimo to")).toBeNull();
    await user.type(screen.getByLabelText("Rok lub data urodzenia"), "1968");
    await user.type(await screen.findByLabelText("Powód przyjęcia mimo to"), "opiekun");
    expect(screen.getByText(/Ta osoba ma 58 lat/)).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Dodaj osobę" }));
    expect(asked.at(-1)?.request).toMatchObject({ membership: { exception_reason: "opiekun" } });
  });

  it("is sent with what she stated, consented to and was given", async () => {
    const record = {
      birth: "hidden",
      residence: "required",
      rules: "optional",
      privacy_notice: "required",
      image_consent: "optional",
      contact_consent: "optional",
    } as const;
    const { asked } = show({ create_person: () => card }, { record });
    await typeNames("Jan", "Łoś");
    // What the centre does not keep is not there.
    for (const label of ["Rok lub data urodzenia", "Data deklaracji", "Płeć", "Notatki"]) {
      expect(screen.queryByLabelText(label), label).toBeNull();
    }
    await user.click(screen.getByLabelText("Oświadczenie o ukończeniu 60 lat"));
    await user.click(screen.getByLabelText("Oświadczenie o zamieszkaniu w mieście"));
    await user.click(screen.getByLabelText("Zapoznanie z regulaminem"));
    await user.click(screen.getByLabelText("Przekazano klauzulę informacyjną"));
    expect(screen.getByLabelText("Data przekazania klauzuli")).toHaveProperty("value", "10.03.2026");
    const image = within(screen.getByRole("group", { name: "Zgoda na rozpowszechnianie wizerunku" }));
    expect(image.getByLabelText("nie pytano")).toHaveProperty("checked", true);
    await user.click(image.getByLabelText("nie"));
    await user.click(screen.getByLabelText("Tylko na listę oczekujących na miejsce w placówce"));
    await user.click(screen.getByRole("button", { name: "Dodaj osobę" }));
    expect(asked.at(-1)?.request).toMatchObject({
      joined_on: "2026-03-10",
      waiting: true,
      membership: { residence_confirmed: true, age_confirmed: true, rules_accepted_on: "2026-03-10" },
      declaration: null,
      consents: [{ kind: "image", state: "refused", on: "2026-03-10", form: "" }],
      informed_on: "2026-03-10",
    });
  });

  it("is asked for what the centre must have at first sight, and for the rest in a fold", () => {
    show({}, { record: { birth: "optional", phone: "optional", address: "required", email: "optional" } });
    const inFold = (label: string) => screen.getByLabelText(label).closest("details") !== null;
    expect(inFold("Adres")).toBe(false);
    expect(inFold("E-mail")).toBe(true);
    expect(screen.getByLabelText("Adres").getAttribute("aria-describedby")).toBeTruthy();
    expect(screen.getByText("Wymagane.")).toBeTruthy();
  });

  it("is not sent while names are missing or the birth cannot be read, and the fault takes the focus", async () => {
    const { asked } = show({});
    await user.type(screen.getByLabelText("Imię"), "Jan");
    await user.click(screen.getByRole("button", { name: "Dodaj osobę" }));
    expect(screen.getByText("Wpisz imię i nazwisko.")).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByLabelText("Nazwisko"));
    await user.keyboard("Łoś");
    await user.type(screen.getByLabelText("Rok lub data urodzenia"), "maj");
    await user.click(screen.getByRole("button", { name: "Dodaj osobę" }));
    expect(screen.getByText(/Nie można odczytać tej daty/)).toBeTruthy();
    expect(asked.some(({ name }) => name === "create_person")).toBe(false);
  });

  it("that is refused stays in the dialog, with the sentence", async () => {
    const { onsaved, onclose } = show({
      create_person: () => {
        throw failure("birth_impossible", "Data lub rok urodzenia (1800) nie może być prawdziwy.");
      },
    });
    await user.type(screen.getByLabelText("Imię"), "Jan");
    await user.type(screen.getByLabelText("Nazwisko"), "Łoś");
    await user.click(screen.getByRole("button", { name: "Dodaj osobę" }));
    expect(await screen.findByText(/nie może być prawdziwy/)).toBeTruthy();
    expect(onsaved).not.toHaveBeenCalled();
    expect(onclose).not.toHaveBeenCalled();
  });
});
