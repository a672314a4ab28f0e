// The leader whom a form names: one of the list, or one who is added first.
import type { LeaderId } from "../bindings/LeaderId";
import { openOverview, perform } from "../shared/app.svelte";
import { NEW_LEADER, type MeetingFields } from "./fields";

/**
 * The leader of the fields, or none. A new one is added and chosen, so that trying again does not
 * add another. Answers nothing if that failed.
 */
export async function chosenLeader(
  fields: Pick<MeetingFields, "leader" | "newLeader">,
): Promise<{ id: LeaderId | null } | null> {
  if (fields.leader !== NEW_LEADER) return { id: fields.leader === "" ? null : fields.leader };
  const saved = await perform("save_leader", { leader_id: null, name: fields.newLeader.trim(), active: true });
  if (!saved) return null;
  fields.leader = saved.leader_id;
  fields.newLeader = "";
  await openOverview();
  return { id: saved.leader_id };
}
