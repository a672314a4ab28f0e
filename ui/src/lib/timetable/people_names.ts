// The names of people who are known by their ids alone.
import type { CentreId } from "../bindings/CentreId";
import type { PersonId } from "../bindings/PersonId";
import { perform } from "../shared/app.svelte";

/** The list names of people of a centre, those who left it too; who is not there is left out. */
export async function namesOfPeople(centreId: CentreId, ids: readonly PersonId[]): Promise<Map<PersonId, string>> {
  const wanted = new Set(ids);
  const names = new Map<PersonId, string>();
  for (const filter of ["members", "former"] as const) {
    if (names.size === wanted.size) break;
    const list = await perform("list_people", { centre_id: centreId, query: "", filter, offset: 0 });
    for (const { person_id, list_name } of list?.rows ?? []) if (wanted.has(person_id)) names.set(person_id, list_name);
  }
  // A volunteer need not be a participant, and a record may have been merged into another.
  for (const person_id of wanted) {
    if (names.has(person_id)) continue;
    const volunteer = await perform("get_volunteer", { person_id, centre_id: centreId });
    if (volunteer) names.set(person_id, volunteer.list_name);
  }
  return names;
}
