/** A new person between the form and the command. */
import type { CentreId } from "../bindings/CentreId";
import type { CentreSettings } from "../bindings/CentreSettings";
import type { ConsentFields } from "../bindings/ConsentFields";
import type { ConsentKind } from "../bindings/ConsentKind";
import type { ConsentState } from "../bindings/ConsentState";
import type { CreatePerson } from "../bindings/CreatePerson";
import type { Date as Day } from "../bindings/Date";
import type { MembershipFields } from "../bindings/MembershipFields";
import type { PreviewPerson } from "../bindings/PreviewPerson";
import type { RecordField } from "../bindings/RecordField";
import { fieldsOf, needOf, OWN_FIELDS, type OwnField, type PersonForm, readBirth } from "./person";

/** What is asked of a new person besides her own data. */
export interface JoiningForm {
  waiting: boolean;
  joined_on: Day | null;
  declared_on: Day | null;
  declaration_number: string;
  age_confirmed: boolean;
  residence_confirmed: boolean;
  rules_accepted: boolean;
  activity_statement_on: Day | null;
  informed: boolean;
  informed_on: Day | null;
  image: ConsentState;
  contact: ConsentState;
  exception_reason: string;
}

/** Nothing said yet. */
export function emptyJoining(): JoiningForm {
  return {
    waiting: false,
    joined_on: null,
    declared_on: null,
    declaration_number: "",
    age_confirmed: false,
    residence_confirmed: false,
    rules_accepted: false,
    activity_statement_on: null,
    informed: false,
    informed_on: null,
    image: "not_asked",
    contact: "not_asked",
    exception_reason: "",
  };
}

/** How many of her own data are asked for at first sight, beside the two names and the declaration. */
const AT_FIRST_SIGHT = 2;

/** The fields of her own data: those at first sight, and the rest, which is folded away. */
export function shownFields(settings: CentreSettings | undefined): { first: OwnField[]; rest: OwnField[] } {
  const kept = OWN_FIELDS.filter((field) => needOf(settings, field) !== "hidden");
  const required = kept.filter((field) => needOf(settings, field) === "required");
  // What the centre must have stands first; birth and telephone tell two people apart.
  const usual = kept.filter((field) => field === "birth" || field === "phone");
  const first = new Set<OwnField>(required);
  for (const field of usual) if (first.size < AT_FIRST_SIGHT) first.add(field);
  return { first: kept.filter((field) => first.has(field)), rest: kept.filter((field) => !first.has(field)) };
}

/** The day that the membership, or the waiting, begins. */
export function joiningDay(joining: JoiningForm, today: Day): Day {
  return joining.joined_on ?? joining.declared_on ?? today;
}

/** What she stated. */
export function statementsOf(joining: JoiningForm, today: Day): MembershipFields {
  return {
    number: null,
    residence_confirmed: joining.residence_confirmed,
    age_confirmed: joining.age_confirmed,
    rules_accepted_on: joining.rules_accepted ? joiningDay(joining, today) : null,
    activity_statement_on: joining.activity_statement_on,
    exception_reason: joining.exception_reason.trim(),
  };
}

/** What is asked about conditions of the centre while the form is filled in. */
export function doubtsOf(centre_id: CentreId, form: PersonForm, joining: JoiningForm, today: Day): PreviewPerson {
  return {
    centre_id,
    ...(readBirth(form.birth) ?? { birth_date: null, birth_year: null }),
    date: joining.declared_on ?? joiningDay(joining, today),
    membership: { ...statementsOf(joining, today), exception_reason: "" },
  };
}

/** The command that adds her; `undefined` where the birth cannot be read. */
export function creationOf(
  centre_id: CentreId,
  form: PersonForm,
  joining: JoiningForm,
  today: Day,
): CreatePerson | undefined {
  const fields = fieldsOf(form);
  if (!fields) return undefined;
  const day = joiningDay(joining, today);
  const answered = (kind: ConsentKind, state: ConsentState): ConsentFields[] =>
    state === "not_asked" ? [] : [{ kind, state, on: day, form: "" }];
  const { declared_on, declaration_number, waiting } = joining;
  return {
    centre_id,
    fields,
    joined_on: day,
    waiting,
    membership: statementsOf(joining, today),
    declaration: declared_on ? { signed_on: declared_on, number: declaration_number.trim() } : null,
    consents: [...answered("image", joining.image), ...answered("contact", joining.contact)],
    informed_on: joining.informed ? (joining.informed_on ?? today) : null,
  };
}

/** The statements, and the question of consent, that a centre keeps. */
export function keeps(settings: CentreSettings | undefined): (field: RecordField) => boolean {
  return (field) => needOf(settings, field) !== "hidden";
}
