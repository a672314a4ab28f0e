import { render, screen } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import type { Person } from "../bindings/Person";
import { app } from "../shared/app.svelte";
import { answer, failure } from "../shared/testing/backend";
import { samplePerson, samplePersonCard } from "../shared/testing/people";
import PersonDialog from "./PersonDialog.svelte";

const zofia = samplePerson({ district: "IV", to_complete: true });
const card = samplePersonCard({ person: zofia });
const user = userEvent.setup();

function show(person: Person | null, answers: Parameters<typeof answer>[0]) {
  const asked = answer({ find_similar: () => ({ people: [] }), ...answers });
  const onsaved = vi.fn();
  const onclose = vi.fn();
  render(PersonDialog, { centre_id: "c1", person, onsaved, onclose });
  return { asked, onsaved, onclose };
}

describe("a new person", () => {
  it("is sent with what was typed, the declaration's day being the first of the membership", async () => {
    app.status = { today: "2026-03-10", now: "12:00", undo: null, redo: null, saved_at: null, last_copy_on: null };
    const { asked, onsaved } = show(null, { create_person: () => card });
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
        membership: { residence_confirmed: false, age_confirmed: false, exception_reason: "" },
        declaration: { signed_on: "2026-03-02", number: "" },
        consents: [],
      },
    ]);
    expect(onsaved).toHaveBeenCalledWith(card);
  });

  it("shows whoever is there already under the same name", async () => {
    const { asked } = show(null, {
      find_similar: () => ({
        people: [
          {
            person_id: "p1",
            list_name: "Żółć Zofia",
            birth_year: 1950,
            likeness: "same_name",
            centres: ["CAS Słoneczna"],
          },
        ],
      }),
    });
    await user.type(screen.getByLabelText("Imię"), "zofia");
    expect(asked).toEqual([]);
    await user.type(screen.getByLabelText("Nazwisko"), "zolc");
    const link = await screen.findByRole("link", { name: "Pokaż kartę: Żółć Zofia" });
    expect(link.textContent).toBe("Żółć Zofia (ur. 1950)");
    expect(link.getAttribute("href")).toBe("#/people?person_id=p1");
  });

  it("is not sent while names are missing or the birth cannot be read, and the fault takes the focus", async () => {
    const { asked } = show(null, {});
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
    const { onsaved, onclose } = show(null, {
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

describe("a changed person", () => {
  it("is sent with everything that the record said before", async () => {
    const { asked } = show(zofia, { update_person: () => card });
    await user.type(screen.getByLabelText("Telefon"), "600 700 800");
    await user.selectOptions(screen.getByLabelText("Dzielnica"), "V");
    await user.click(screen.getByRole("button", { name: "Zapisz" }));
    expect(asked).toEqual([
      {
        name: "update_person",
        request: {
          person_id: "p1",
          centre_id: "c1",
          fields: {
            first_name: "Zofia",
            last_name: "Żółć",
            birth_date: null,
            birth_year: 1950,
            sex: "female",
            phone: "600 700 800",
            email: "",
            district: "V",
            address: "",
            emergency_contact: "",
            guardians: "",
            children: null,
            notes: "",
          },
        },
      },
    ]);
  });
});
