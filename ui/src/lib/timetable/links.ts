// A cancelled session and the one planned in its place.
import type { SessionCard } from "../bindings/SessionCard";
import { perform } from "../shared/app.svelte";

/** The session that this one replaces, if it does. */
export async function replacedBy({ session }: SessionCard): Promise<SessionCard | null> {
  return session.replaces_id ? perform("get_session", { session_id: session.replaces_id }) : null;
}

/** The first session planned in place of a cancelled one. */
export async function replacementOf({ session }: SessionCard): Promise<SessionCard | null> {
  if (!session.cancelled) return null;
  const answer = await perform("list_replacements", { session_id: session.id });
  return answer?.sessions[0] ?? null;
}
