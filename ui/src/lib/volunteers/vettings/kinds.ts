/** Where somebody is looked up before working with minors. */
import type { VettingKind } from "../../bindings/VettingKind";

/** Every kind, in the order it is asked for. */
export const VETTING_KINDS = ["rspts", "commission", "krk"] as const satisfies readonly VettingKind[];
