/** Two records side by side, before they become one. */
import type { MergePreview } from "../bindings/MergePreview";
import type { Person } from "../bindings/Person";
import type { PersonPart } from "../bindings/PersonPart";
import * as format from "../format";
import * as messages from "../messages";
import { birthText, fullName } from "./person";

/** The parts of a record, in the order of the form. */
export const PARTS = [
  "name",
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
] as const satisfies readonly PersonPart[];

/** Which of the two records a part is taken from. */
export type Side = "kept" | "other";

/** One part of both records. */
export interface MergeRow {
  part: PersonPart;
  kept: string;
  other: string;
  /** Whether they say different things, so that one has to be chosen. */
  differs: boolean;
}

/** What a record says of a part, in words; empty for nothing. */
export function partText(person: Person, part: PersonPart): string {
  switch (part) {
    case "name":
      return fullName(person);
    case "birth":
      return birthText(person);
    case "sex":
      return person.sex ? messages.messageOf("sex", person.sex) : "";
    case "children":
      return person.children === null || person.children === undefined ? "" : format.number(person.children);
    default:
      return person[part];
  }
}

/** The parts that at least one record says anything of. */
export function rowsOf({ kept, other, differ }: MergePreview): MergeRow[] {
  return PARTS.map((part) => ({
    part,
    kept: partText(kept, part),
    other: partText(other, part),
    differs: differ.includes(part),
  })).filter((row) => row.kept !== "" || row.other !== "");
}

const CONTACTS: readonly PersonPart[] = ["phone", "email", "district", "address", "emergency_contact"];
const POLISH = /[ąćęłńóśźż]/gi;

/**
 * Which record a part is taken from, unless somebody chooses otherwise: the whole birth date
 * before the year alone, the name with Polish letters before the one without, the newer contact
 * (the other record is the newer one), else the older record; a record that was made at the door
 * and not looked at since gives way.
 */
export function likelySide({ kept, other }: MergePreview, part: PersonPart): Side {
  if (part === "birth" && Boolean(kept.birth_date) !== Boolean(other.birth_date)) {
    return kept.birth_date ? "kept" : "other";
  }
  if (part === "name") {
    const letters = (person: Person): number => fullName(person).match(POLISH)?.length ?? 0;
    if (letters(kept) !== letters(other)) return letters(kept) > letters(other) ? "kept" : "other";
  }
  if (kept.to_complete !== other.to_complete) return kept.to_complete ? "other" : "kept";
  return CONTACTS.includes(part) ? "other" : "kept";
}
