/**
 * Somebody who answers in the core's place while one practises. Every question that names the
 * practice session is answered here; none of them reaches the core.
 */
import type { SessionId } from "../bindings/SessionId";

/** Answers in the core's place; `null` where a command is nothing to practise. */
export interface StandIn {
  readonly session_id: SessionId;
  ask(name: string, request: object): unknown;
}

let standing: StandIn | null = null;

/** Lets somebody stand in; answers how to stop. */
export function letStandIn(one: StandIn): () => void {
  standing = one;
  return () => {
    if (standing === one) standing = null;
  };
}

/** Who answers a question in the core's place, if anybody does. */
export function standInFor(request: object): StandIn | null {
  return standing && "session_id" in request && request.session_id === standing.session_id ? standing : null;
}
