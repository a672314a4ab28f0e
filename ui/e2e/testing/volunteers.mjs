/** A month of volunteers' duties, laid into the file by commands. */
import { addPeople, ask, plusDays } from "./commands.mjs";

const LAST = [
  "Adamska",
  "Bąk",
  "Ciesielska",
  "Dudek",
  "Fąfara",
  "Gżegżółka",
  "Kowalczyk",
  "Łękawska",
  "Pszczółkowska",
  "Żółć",
];
const FIRST = ["Helena", "Jan", "Stanisława", "Bolesław"];

/** The names of forty invented people, the last name first. */
export const FORTY = FIRST.flatMap((first) => LAST.map((last) => `${last} ${first}`));

/**
 * A month with past days in it, not all of them long ago: that of five days ago. On the first days
 * of a month today's has too few.
 */
export async function monthWithPast(app) {
  const { today } = await ask(app, "get_status");
  return plusDays(today, -5).slice(0, 7);
}

/** A single session with helpers. Answers its id. */
export async function helpedSession(app, centre, { name, date, start, room = 0, helpers }) {
  const saved = await ask(app, "create_session", {
    centre_id: centre.centre.id,
    name,
    category_id: centre.categories[0].id,
    leader_id: null,
    room_id: centre.rooms[room].id,
    place: "",
    date,
    start,
    minutes: 60,
    entry: "free",
    capacity: null,
    helper_ids: helpers,
  });
  return saved.card.session.id;
}

/** Gives a person a signed agreement, open-ended from a day on. */
export async function agree(app, centre, person_id, number, first_date) {
  const fields = {
    centre_id: null,
    number,
    first_date,
    last_date: null,
    written: true,
    scope: "pomoc przy zajęciach",
    manner: "osobiście",
    time: "według planu dyżurów",
    termination_clause: "Każda ze stron może je rozwiązać z zachowaniem 7 dni wypowiedzenia.",
    costs_waived: true,
    risk_info_given_on: first_date,
    guardian_consent_on: null,
    insurance_policy: "",
    insured_from: null,
    insured_to: null,
    rate: null,
    rate_source: "",
  };
  const who = { kind: "known", person_id };
  const { agreement_id } = await ask(app, "add_volunteer", { centre_id: centre.centre.id, who, fields });
  await ask(app, "sign_volunteer_agreement", { agreement_id, centre_id: centre.centre.id, signed_on: first_date });
}

/**
 * Forty volunteers who help twenty by twenty at two sessions a day, on up to twelve past days of
 * a month, none so long ago that entering it would be late. All sessions were held but the first, which was cancelled, and the
 * second, of which nothing is recorded. All have agreements but the last.
 */
export async function monthOfForty(app, centre) {
  const { today } = await ask(app, "get_status");
  const month = await monthWithPast(app);
  const joined = plusDays(today, -60);
  const people = await addPeople(app, centre.centre.id, FORTY, joined);
  for (const [place, person] of people.slice(0, -1).entries()) {
    await agree(app, centre, person, `W/${place + 1}/${joined.slice(0, 4)}`, joined);
  }
  const past = Array.from({ length: 13 }, (_, back) => plusDays(today, -1 - back));
  const days = past.filter((day) => day.startsWith(month)).slice(0, 12);
  const sessions = [];
  for (const date of days.reverse()) {
    for (const [room, start] of ["10:00", "12:00"].entries()) {
      const helpers = people.slice(room * 20, room * 20 + 20);
      sessions.push(
        await helpedSession(app, centre, { name: room ? "Joga" : "Gimnastyka", date, start, room, helpers }),
      );
    }
  }
  const [cancelled, unsettled, ...held] = sessions;
  await ask(app, "cancel_session", { session_id: cancelled, reason: "weather" });
  for (const session_id of held) await ask(app, "hold_without_list", { session_id });
  return { month, days, people, sessions: { cancelled, unsettled, held } };
}
