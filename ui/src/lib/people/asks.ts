/** What a card says is missing or in doubt, and where each of it is put right. */
import type { ConsentKind } from "../bindings/ConsentKind";
import { isOwnField, type OwnField } from "./person";

/** What of a card is to be filled in. */
export type Ask =
  | { kind: "data"; field: OwnField | null }
  | { kind: "statements" }
  | { kind: "declaration" }
  | { kind: "notice" }
  | { kind: "consent"; consent: ConsentKind };

/** Doubts: conditions of the centre, for which a reason can be given. */
const DOUBTS = ["under_age", "age_unknown", "turns_age_this_year", "not_resident"];

/** Whether a warning is a condition that is not met, and not a part that is missing. */
export function isDoubt(code: string): boolean {
  return DOUBTS.includes(code);
}

/** Where a warning of a card is put right. */
export function askOf(code: string): Ask {
  if (isOwnField(code)) return { kind: "data", field: code };
  switch (code) {
    case "declaration":
      return { kind: "declaration" };
    case "privacy_notice":
      return { kind: "notice" };
    case "image_consent":
      return { kind: "consent", consent: "image" };
    case "contact_consent":
      return { kind: "consent", consent: "contact" };
    case "residence":
    case "rules":
    case "activity_statement":
      return { kind: "statements" };
    default:
      return isDoubt(code) ? { kind: "statements" } : { kind: "data", field: null };
  }
}
