/** The list of volunteers: whom it shows, and what each row says. */
import type { AgreementView } from "../bindings/AgreementView";
import type { VolunteerFilter } from "../bindings/VolunteerFilter";
import type { VolunteerRow } from "../bindings/VolunteerRow";
import * as format from "../format";
import * as messages from "../messages";

/** Whom the list can show, in order. */
export const FILTERS: readonly VolunteerFilter[] = ["active", "attention", "unconfirmed", "former"];

/** Whom an address names; those who are active, if nobody. */
export function filterNamed(name: string | undefined): VolunteerFilter {
  return FILTERS.find((filter) => filter === name) ?? "active";
}

/** An agreement's number and what has become of it. */
export function agreementText(view: AgreementView | null | undefined): string {
  if (!view) return messages.volunteersWithoutAgreement();
  const { number } = view.agreement;
  return messages.volunteersAgreement({ number, state: messages.messageOf("agreement_state", view.state) });
}

/** The agreed period of an agreement. */
export function periodText(view: AgreementView | null | undefined): string {
  if (!view) return "–";
  const first = format.date(view.agreement.first_date);
  return view.last_date
    ? messages.volunteersPeriod({ first, last: format.date(view.last_date) })
    : messages.volunteersPeriodOpen({ first });
}

/** The heaviest remark about a volunteer, and how many more there are. */
export function remarkOf(row: VolunteerRow): { text: string; more: string; warns: boolean } | null {
  const [first, ...others] = row.alerts;
  if (!first) return null;
  return {
    text: first.message,
    more: others.length > 0 ? messages.volunteersMoreAlerts({ count: others.length }) : "",
    warns: first.severity !== "information",
  };
}
