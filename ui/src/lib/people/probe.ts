/** What is asked about a record while it is being typed: who may be meant already. */
import type { FindSimilar } from "../bindings/FindSimilar";
import type { PersonId } from "../bindings/PersonId";
import { readBirth } from "../shared/birth";
import type { PersonForm } from "./person";

/** What is asked about a form; nothing while it names nobody. */
export function probeOf(form: PersonForm, person_id: PersonId | null): FindSimilar | null {
  const { first_name, last_name, phone } = form;
  if (first_name.trim() === "" || last_name.trim() === "") return null;
  const birth = readBirth(form.birth);
  const year = birth?.birth_date ? Number(birth.birth_date.slice(0, 4)) : (birth?.birth_year ?? null);
  return {
    first_name: first_name.trim(),
    last_name: last_name.trim(),
    birth_year: year,
    phone: phone.trim(),
    person_id,
  };
}
