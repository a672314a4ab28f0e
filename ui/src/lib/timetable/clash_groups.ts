// The clashes of one session, gathered by the session it clashes with.
import type { SessionCard } from "../bindings/SessionCard";
import type { SessionId } from "../bindings/SessionId";
import type { Week } from "../bindings/Week";
import { clashesOf } from "./week";

/** Everything that a session shares with one other. */
export interface ClashGroup {
  otherId: SessionId;
  /** The other session, where the week holds it. */
  other: SessionCard | null;
  /** Why it is meant to be so; none while nobody said so. */
  accepted: string | null;
  /** What is shared, by kind: `room`, `leader`, `volunteer`, `participant`. */
  shared: { over: string; names: string[] }[];
}

/** The clashes of a session, one for each other session, in the order of the week. */
export function clashGroups(week: Week, id: SessionId): ClashGroup[] {
  const groups = new Map<SessionId, ClashGroup>();
  for (const { clash, other } of clashesOf(week, id)) {
    const otherId = clash.first === id ? clash.second : clash.first;
    const group = groups.get(otherId) ?? { otherId, other, accepted: clash.accepted ?? null, shared: [] };
    const same = group.shared.find(({ over }) => over === clash.over);
    if (same) same.names.push(clash.name);
    else group.shared.push({ over: clash.over, names: [clash.name] });
    groups.set(otherId, group);
  }
  return [...groups.values()];
}
