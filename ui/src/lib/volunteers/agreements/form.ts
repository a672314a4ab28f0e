/** An agreement between the dialog and the command: what was typed and what it means. */
import type { VolunteerAgreement } from "../../bindings/VolunteerAgreement";
import type { VolunteerAgreementFields } from "../../bindings/VolunteerAgreementFields";
import type { VolunteerAnnex } from "../../bindings/VolunteerAnnex";
import type { VolunteerAnnexFields } from "../../bindings/VolunteerAnnexFields";
import { moneyText, readMoney } from "../../shared/typed";

/** What the dialog holds while it is being filled in. */
export interface AgreementForm {
  /** The centre, or empty for any of the organisation's. */
  centre_id: string;
  number: string;
  first_date: string | null;
  last_date: string | null;
  /** Whether it has no last day. */
  open_ended: boolean;
  written: boolean;
  scope: string;
  manner: string;
  time: string;
  termination_clause: string;
  costs_waived: boolean;
  risk_info_given_on: string | null;
  guardian_consent_on: string | null;
  insurance_policy: string;
  insured_from: string | null;
  insured_to: string | null;
  /** Złoty an hour, as typed. */
  rate: string;
  rate_source: string;
}

/** The form that shows what an agreement says, or a draft of one. */
export function formOf(fields: VolunteerAgreementFields | VolunteerAgreement): AgreementForm {
  return {
    centre_id: fields.centre_id ?? "",
    number: fields.number,
    first_date: fields.first_date,
    last_date: fields.last_date ?? null,
    open_ended: !fields.last_date,
    written: fields.written,
    scope: fields.scope,
    manner: fields.manner,
    time: fields.time,
    termination_clause: fields.termination_clause,
    costs_waived: fields.costs_waived,
    risk_info_given_on: fields.risk_info_given_on ?? null,
    guardian_consent_on: fields.guardian_consent_on ?? null,
    insurance_policy: fields.insurance_policy,
    insured_from: fields.insured_from ?? null,
    insured_to: fields.insured_to ?? null,
    rate: fields.rate == null ? "" : moneyText(fields.rate),
    rate_source: fields.rate_source,
  };
}

/** What the form says; nothing while a day is missing or the rate cannot be read. */
export function fieldsOf(form: AgreementForm): VolunteerAgreementFields | null {
  const { centre_id, first_date, last_date, open_ended, rate: typed, ...rest } = form;
  const rate = rateOf(typed);
  if (!first_date || (!open_ended && !last_date) || rate === undefined) return null;
  return {
    ...rest,
    centre_id: centre_id === "" ? null : centre_id,
    first_date,
    last_date: open_ended ? null : last_date,
    rate,
  };
}

/** What the dialog of an annex holds. */
export interface AnnexForm {
  from_date: string | null;
  changes_end: boolean;
  last_date: string | null;
  open_ended: boolean;
  scope: string;
  text: string;
}

/** The form that shows an annex, or a new one from a day on. */
export function annexFormOf(annex: VolunteerAnnex | null, today: string): AnnexForm {
  return {
    from_date: annex?.from_date ?? today,
    changes_end: annex?.changes_end ?? true,
    last_date: annex?.last_date ?? null,
    open_ended: annex?.changes_end === true && !annex.last_date,
    scope: annex?.scope ?? "",
    text: annex?.text ?? "",
  };
}

/** What the form of an annex says; nothing while a day is missing. */
export function annexFieldsOf(form: AnnexForm): VolunteerAnnexFields | null {
  const { from_date, changes_end, last_date, open_ended, scope, text } = form;
  if (!from_date || (changes_end && !open_ended && !last_date)) return null;
  return { from_date, changes_end, last_date: changes_end && !open_ended ? last_date : null, scope, text };
}

/** Whether an annex says nothing at all. */
export function saysNothing(form: AnnexForm): boolean {
  return !form.changes_end && form.scope.trim() === "" && form.text.trim() === "";
}

/** Grosze of an amount as typed; nothing for empty, `undefined` where it cannot be read. */
export function rateOf(text: string): number | null | undefined {
  return text.trim() === "" ? null : (readMoney(text) ?? undefined);
}
