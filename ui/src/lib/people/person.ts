/** A person's record between the form and the command: what was typed and what it means. */
import type { CentreSettings } from "../bindings/CentreSettings";
import type { Date as Day } from "../bindings/Date";
import type { Need } from "../bindings/Need";
import type { Person } from "../bindings/Person";
import type { PersonFields } from "../bindings/PersonFields";
import type { RecordField } from "../bindings/RecordField";
import type { Sex } from "../bindings/Sex";
import * as format from "../format";
import * as messages from "../messages";
import { birthText, readBirth } from "../shared/birth";

/** What the form holds while it is being filled in. */
export interface PersonForm {
  first_name: string;
  last_name: string;
  /** A year or a date, as typed. */
  birth: string;
  sex: Sex | "";
  phone: string;
  email: string;
  district: string;
  address: string;
  emergency_contact: string;
  guardians: string;
  /** How many children, as typed. */
  children: number | null;
  notes: string;
}

export { DISTRICTS } from "../shared/districts";
export { type Birth, birthText, readBirth } from "../shared/birth";

/** Why leaving can be recorded, in the order in which it is offered. */
export const LEAVE_REASONS = ["resigned", "moved", "struck_off", "died", "other"] as const;

/** An empty form. */
export function emptyForm(): PersonForm {
  return {
    first_name: "",
    last_name: "",
    birth: "",
    sex: "",
    phone: "",
    email: "",
    district: "",
    address: "",
    emergency_contact: "",
    guardians: "",
    children: null,
    notes: "",
  };
}

/** The form that shows a record. */
export function formOf(person: Person): PersonForm {
  return {
    first_name: person.first_name,
    last_name: person.last_name,
    birth: birthText(person),
    sex: person.sex ?? "",
    phone: person.phone,
    email: person.email,
    district: person.district,
    address: person.address,
    emergency_contact: person.emergency_contact,
    guardians: person.guardians,
    children: person.children ?? null,
    notes: person.notes,
  };
}

/** The record that the form says; `undefined` where the birth cannot be read. */
export function fieldsOf(form: PersonForm): PersonFields | undefined {
  const birth = readBirth(form.birth);
  if (!birth) return undefined;
  return {
    first_name: form.first_name.trim(),
    last_name: form.last_name.trim(),
    ...birth,
    sex: form.sex === "" ? null : form.sex,
    phone: form.phone.trim(),
    email: form.email.trim(),
    district: form.district,
    address: form.address.trim(),
    emergency_contact: form.emergency_contact.trim(),
    guardians: form.guardians.trim(),
    children: form.children,
    notes: form.notes.trim(),
  };
}

/** The name as it is spoken: first name first. */
export function fullName(person: { first_name: string; last_name: string }): string {
  return `${person.first_name} ${person.last_name}`.trim();
}

/** Which of a person's memberships in a centre goes on, if any. */
export function currentMembership<M extends { centre_id: string; left_on?: Day | null }>(
  memberships: readonly M[],
  centre_id: string,
): M | undefined {
  return memberships.find((membership) => membership.centre_id === centre_id && !membership.left_on);
}

/** The parts of a record that stand in a person's own data, in the order of the form. */
export const OWN_FIELDS = [
  "birth",
  "phone",
  "sex",
  "district",
  "email",
  "address",
  "emergency_contact",
  "guardians",
  "children",
  "notes",
] as const satisfies readonly RecordField[];

/** A part of a record that stands in a person's own data. */
export type OwnField = (typeof OWN_FIELDS)[number];

/** Whether a part of the record is kept in a centre; one that is not named is not. */
export function needOf(settings: CentreSettings | undefined, field: RecordField): Need {
  return settings?.record[field] ?? "hidden";
}

/** Whether the form says anything in a field. */
export function isFilled(form: PersonForm, field: OwnField): boolean {
  const said = form[field];
  return said !== null && said !== "";
}

/** Whether a part of a record stands in a person's own data. */
export function isOwnField(field: string): field is OwnField {
  return OWN_FIELDS.some((own) => own === field);
}

/** A span of days in words, the last of them perhaps unknown: `od 02.03.2026 do 10.03.2026`. */
export function spanText(first: Day, last: Day | null | undefined): string {
  const from = format.date(first);
  return last ? messages.membershipSpan({ from, to: format.date(last) }) : messages.membershipSpanFrom({ from });
}
