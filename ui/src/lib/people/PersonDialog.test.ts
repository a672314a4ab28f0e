import { render, screen } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import type { Person } from "../bindings/Person";
import { sampleSettings } from "../shared/testing/overview";
import { answer } from "../shared/testing/backend";
import { samplePerson, samplePersonCard } from "../shared/testing/people";
import PersonDialog from "./PersonDialog.svelte";

const zofia = samplePerson({ district: "IV", to_complete: true });
const card = samplePersonCard({ person: zofia });
const user = userEvent.setup();

function show(person: Person, answers: Parameters<typeof answer>[0]) {
  const asked = answer({ find_similar: () => ({ people: [] }), ...answers });
  const onsaved = vi.fn();
  const onclose = vi.fn();
  render(PersonDialog, { centre_id: "c1", settings: sampleSettings(), person, onsaved, onclose });
  return { asked, onsaved, onclose };
}

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
