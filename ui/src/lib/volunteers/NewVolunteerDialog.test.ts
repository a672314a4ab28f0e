import { render, screen } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, it, vi } from "vitest";
import { app } from "../shared/app.svelte";
import { answer, type Asked } from "../shared/testing/backend";
import { sampleFields, samplePreview, sampleVolunteer } from "./agreements/agreement.fixture";
import NewVolunteerDialog from "./NewVolunteerDialog.svelte";

const user = userEvent.setup();
let asked: Asked[];
let onadded: ReturnType<typeof vi.fn<(person_id: string) => void>>;

beforeEach(() => {
  app.status = { today: "2026-03-10", now: "12:00", undo: null, redo: null, saved_at: null, last_copy_on: null };
  onadded = vi.fn<(person_id: string) => void>();
  const draft = sampleFields();
  asked = answer({
    propose_volunteer_agreement: ({ person_id }) => ({
      fields: { ...draft, scope: person_id ? "Jak dawniej" : draft.scope },
      preview: samplePreview(),
    }),
    preview_volunteer_agreement: () => samplePreview(),
    find_similar: ({ last_name }) => ({
      people:
        last_name === "Obecna"
          ? [
              {
                person_id: "p7",
                list_name: "Obecna Anna",
                birth_year: 1950,
                likeness: "same_name" as const,
                centres: [],
              },
            ]
          : [],
    }),
    add_volunteer: () => ({ person_id: "p9", agreement_id: "a9", warnings: [], volunteer: sampleVolunteer() }),
  });
  render(NewVolunteerDialog, { centre_id: "c1", onadded, onclose: vi.fn() });
});

function added(): unknown {
  return asked.find(({ name }) => name === "add_volunteer")?.request;
}

it("somebody new is added with her draft, and who has no name is not", async () => {
  await screen.findByLabelText("Imię");
  await user.click(screen.getByRole("button", { name: "Dodaj wolontariusza" }));
  expect(added()).toBeUndefined();
  await user.type(screen.getByLabelText("Imię"), "Wiktor");
  await user.type(screen.getByLabelText("Nazwisko"), "Wolny");
  await user.type(screen.getByLabelText("Rok lub data urodzenia"), "2010");
  await user.click(screen.getByLabelText("Bez daty końca (na czas nieokreślony)"));
  await user.click(screen.getByRole("button", { name: "Dodaj wolontariusza" }));
  expect(added()).toMatchObject({
    centre_id: "c1",
    who: { kind: "new", first_name: "Wiktor", last_name: "Wolny", birth_date: null, birth_year: 2010 },
    fields: { number: "W/1/2026", first_date: "2026-03-01", last_date: null, scope: "Pomoc na zajęciach" },
  });
  expect(onadded).toHaveBeenCalledWith("p9");
});

it("whoever is known already is taken instead, with what was agreed before", async () => {
  await user.type(await screen.findByLabelText("Imię"), "Anna");
  await user.type(screen.getByLabelText("Nazwisko"), "Obecna");
  await user.click(await screen.findByRole("button", { name: /Obecna Anna/ }));
  expect(screen.getByText("Osoba z rejestru: Obecna Anna")).toBeTruthy();
  expect(screen.queryByLabelText("Imię")).toBeNull();
  expect(await screen.findByDisplayValue("Jak dawniej")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Dodaj wolontariusza" }));
  expect(added()).toMatchObject({ who: { kind: "known", person_id: "p7" }, fields: { scope: "Jak dawniej" } });
});
