// What is known of a session, as names and values.
import type { Leader } from "../bindings/Leader";
import type { PersonId } from "../bindings/PersonId";
import type { Room } from "../bindings/Room";
import type { SeriesCard } from "../bindings/SeriesCard";
import type { SessionCard } from "../bindings/SessionCard";
import * as format from "../format";
import * as messages from "../messages";
import { hoursOf, leaderName, leaderWords, movedFrom, peopleOf, recurrenceWords } from "./words";

/** A name and a value. */
export type Fact = readonly [string, string];

/** What else a session's facts need to be told. */
export interface Known {
  /** The series it belongs to, once it is known. */
  series: SeriesCard | null;
  rooms: Room[];
  leaders: readonly Leader[];
  /** The names of those who help, as far as they are known. */
  helpers: ReadonlyMap<PersonId, string>;
}

/** Who helps, and how many of those needed: `Ola Próbna (1 z 2, wakat: 1)`. */
function helperWords({ session, vacancies = 0 }: SessionCard, helpers: ReadonlyMap<PersonId, string>): string {
  const names = [...new Set(session.helper_ids.map((id) => helpers.get(id) ?? messages.changeNotListed()))].join(", ");
  if (session.helpers_needed === 0) return names;
  // Two records of one person are one helper; who is missing was counted so.
  const missing = vacancies > 0 ? session.helpers_needed - vacancies : session.helper_ids.length;
  const have = messages.dutyHaveOf({
    have: format.number(missing),
    needed: format.number(session.helpers_needed),
  });
  const counted = vacancies > 0 ? `${have}, ${messages.dutyVacant({ count: vacancies })}` : have;
  return names ? `${names} (${counted})` : counted;
}

/** What is known of a session: what always is, and what was said of it beyond that. */
export function factsOf(card: SessionCard, { series, rooms, leaders, helpers }: Known): Fact[] {
  const { session } = card;
  const cancelled = Boolean(session.cancelled);
  const reason = (code: typeof session.cancelled) => (code ? messages.messageOf("cancel_reason", code) : "");
  const facts: Fact[] = [
    [messages.sessionWhen(), `${format.weekdayDate(session.date)}, ${hoursOf(card)}`],
    [messages.sessionOriginally(), movedFrom(card, rooms)],
    [messages.changeBecause(), reason(session.moved_because)],
    [messages.changeDecided(), cancelled ? session.decided_by : ""],
    [messages.sessionWhere(), card.place || messages.sessionNoRoom()],
    [messages.sessionLeader(), leaderWords(card, leaders) || messages.sessionNoLeader()],
    [messages.classDetailsCoLeaders(), session.co_leader_ids.map((id) => leaderName(leaders, id)).join(", ")],
    [messages.dutyVolunteers(), helperWords(card, helpers)],
    [messages.classDetailsKind(), session.kind === "class" ? "" : messages.messageOf("timetable_kind", session.kind)],
    [messages.classDetailsMode(), session.mode === "on_site" ? "" : messages.messageOf("timetable_mode", session.mode)],
    [messages.classDetailsLevel(), session.level],
    [messages.sessionEntry(), session.entry === "free" ? "" : messages.messageOf("entry", session.entry)],
    [messages.sessionPeople(), cancelled ? "" : peopleOf(card)],
    [messages.classDetailsMinimum(), session.minimum ? format.number(session.minimum) : ""],
    [messages.sessionList(), cancelled ? "" : messages.messageOf("list_state", session.list_state)],
    [
      messages.sessionRepeats(),
      series
        ? recurrenceWords(series.pattern, series.ends)
        : session.series_id
          ? messages.commonLoading()
          : messages.sessionRepeatsNot(),
    ],
    [messages.classDetailsMeetingPoint(), session.meeting_point],
    [messages.classDetailsPartner(), session.partner],
    [messages.classDetailsTickets(), session.tickets ? format.number(session.tickets) : ""],
    [messages.classDetailsTransport(), session.transport],
    [messages.classDetailsFee(), session.fee_note],
    [messages.classDetailsMinors(), session.with_minors ? messages.commonYes() : ""],
    [messages.classDetailsInReport(), session.counts_in_report ? "" : messages.classDetailsCountsNot()],
    [messages.classDetailsDescription(), session.description],
    [messages.classDetailsNotes(), session.notes],
  ];
  return facts.filter(([, value]) => value !== "");
}
