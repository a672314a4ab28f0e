/** Agreements for tests, with only what a test says and plain values for the rest. */
import type { AgreementPreview } from "../../bindings/AgreementPreview";
import type { VolunteerAgreement } from "../../bindings/VolunteerAgreement";
import type { VolunteerAgreementFields } from "../../bindings/VolunteerAgreementFields";
import type { VolunteerAgreementRow } from "../../bindings/VolunteerAgreementRow";
import type { VolunteerView } from "../../bindings/VolunteerView";

export function sampleFields(change: Partial<VolunteerAgreementFields> = {}): VolunteerAgreementFields {
  return {
    centre_id: "c1",
    number: "W/1/2026",
    first_date: "2026-03-01",
    last_date: "2026-12-31",
    written: true,
    scope: "Pomoc na zajęciach",
    manner: "Osobiście",
    time: "We wtorki",
    termination_clause: "Za wypowiedzeniem",
    costs_waived: false,
    risk_info_given_on: null,
    guardian_consent_on: null,
    insurance_policy: "",
    insured_from: null,
    insured_to: null,
    rate: 3550,
    rate_source: "regulamin",
    ...change,
  };
}

export function sampleAgreement(change: Partial<VolunteerAgreement> = {}): VolunteerAgreement {
  return { ...sampleFields(), id: "a1", person_id: "p1", signed_on: null, terminated_on: null, annexes: [], ...change };
}

export function sampleRow(
  agreement: VolunteerAgreement = sampleAgreement(),
  change: Partial<VolunteerAgreementRow> = {},
): VolunteerAgreementRow {
  const state = agreement.signed_on ? "signed" : "draft";
  return {
    view: { agreement, state, last_date: agreement.last_date ?? null, days: 306 },
    last_day: agreement.last_date ?? null,
    centre: "CAS Słoneczny",
    lacks: [],
    ...change,
  };
}

export function samplePreview(change: Partial<AgreementPreview> = {}): AgreementPreview {
  return {
    days: 306,
    needs_writing: true,
    needs_insurance: false,
    may_be_minor: false,
    next_number: "W/1/2026",
    notes: [],
    ...change,
  };
}

export function sampleVolunteer(change: Partial<VolunteerView> = {}): VolunteerView {
  return {
    person_id: "p1",
    full_name: "Wanda Próbna",
    list_name: "Próbna Wanda",
    participant: false,
    leader: false,
    alerts: [],
    agreements: [],
    with_minors: false,
    vettings: [],
    certificates: [],
    availabilities: [],
    absences: [],
    months: [],
    ...change,
  };
}
