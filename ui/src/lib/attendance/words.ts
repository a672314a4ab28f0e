/** The words for marks, by the person's sex where it is known. */
import type { Elsewhere } from "../bindings/Elsewhere";
import type { Mark } from "../bindings/Mark";
import type { SessionCard } from "../bindings/SessionCard";
import type { Sex } from "../bindings/Sex";
import type { SheetRow } from "../bindings/SheetRow";
import * as format from "../format";
import * as messages from "../messages";
import type { Counted } from "./roster";

/** "obecna", "obecny" or "jest"; for no mark, the words that say so. */
export function markWord(mark: Mark | null, sex: Sex | null): string {
  if (mark === null) return messages.attendanceNoMark();
  if (sex === "female") return messages.messageOf("mark_female", mark);
  if (sex === "male") return messages.messageOf("mark_male", mark);
  return messages.messageOf("mark", mark);
}

/** "12 z 18 + goście 2 = 14"; without the guests where there are none. */
export function counterText({ present, all, guests, sum }: Counted): string {
  const named =
    all === null ? messages.attendancePresentFree({ present }) : messages.attendancePresentOf({ present, all });
  return guests === 0 ? named : `${named} ${messages.attendancePlusGuests({ guests, sum })}`;
}

/** "zgodne", or "różnica: +1" with the number's sign. */
export function signaturesWord(difference: number): string {
  if (difference === 0) return messages.attendanceSignaturesAgree();
  const sign = difference > 0 ? "+" : "\u2212";
  return messages.attendanceSignaturesDiffer({ difference: sign + String(Math.abs(difference)) });
}

/** "wt. 10.03, 10:00–11:00 · Sala 1": when and where a session is. */
export function placeText(card: SessionCard): string {
  const when = `${format.shortDate(card.session.date)}, ${format.timeRange(card.session.start, card.end)}`;
  return [when, card.place].filter(Boolean).join(" · ");
}

/** "zgłoszona wcześniej": she announced ahead that she would not come. */
export function awayWord(sex: Sex | null): string {
  return messages.messageOf("roster_away", sex ?? "other");
}

/** "była gościem": she was here once and belongs to no centre. */
export function visitorWord(sex: Sex | null): string {
  return messages.messageOf("roster_visitor", sex ?? "other");
}

/** "też tu: Joga, 10:30–11:30", or "teraz: …" for somebody not marked present here. */
export function elsewhereText(row: SheetRow, { name, start, end }: Elsewhere): string {
  const hours = format.timeRange(start, end);
  return row.mark === "present" ? messages.rosterTwice({ name, hours }) : messages.rosterElsewhere({ name, hours });
}

/** "Żółć Zofia ma obecność także tu: Joga, 10:30–11:30." */
export function twiceSentence(row: SheetRow, { name, start, end }: Elsewhere): string {
  return messages.rosterTwiceSaid({ name: row.list_name, class: name, hours: format.timeRange(start, end) });
}
