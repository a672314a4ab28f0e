/** Which parts of a person's record a centre keeps, as the settings show them. */
import type { CentreSettings } from "../bindings/CentreSettings";
import type { Need } from "../bindings/Need";
import type { RecordField } from "../bindings/RecordField";

/** Every part, in the order of the form. */
export const RECORD_FIELDS = [
  "birth",
  "sex",
  "phone",
  "email",
  "district",
  "address",
  "emergency_contact",
  "guardians",
  "children",
  "notes",
  "declaration",
  "residence",
  "rules",
  "privacy_notice",
  "image_consent",
  "contact_consent",
  "activity_statement",
] as const satisfies readonly RecordField[];

/** What can be said of a part, in order. */
export const NEEDS = ["hidden", "optional", "required"] as const satisfies readonly Need[];

/** What is kept of every part; one that is not named is not kept. */
export function needsOf(record: CentreSettings["record"]): Record<RecordField, Need> {
  const all = RECORD_FIELDS.map((field) => [field, record[field] ?? "hidden"] as const);
  return Object.fromEntries(all) as Record<RecordField, Need>;
}
