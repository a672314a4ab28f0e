/**
 * What a test prepares without clicking: it asks the core for commands, through the very door that
 * the page uses.
 */
/* global window */

/** Asks for a command; throws its failure's sentence. */
export async function ask(app, name, request = {}) {
  return app.runAsync(
    (name, request) =>
      window.__TAURI_INTERNALS__
        .invoke("call", { name, request, language: "pl" })
        .catch((failure) => Promise.reject(new Error(`${name}: ${failure.code}: ${failure.message}`))),
    name,
    request,
  );
}

/** Asks for a command that must be refused, and answers its failure. */
export async function refusal(app, name, request = {}) {
  return app.runAsync(
    (name, request) =>
      window.__TAURI_INTERNALS__.invoke("call", { name, request, language: "pl" }).then(
        () => Promise.reject(new Error(`${name} was not refused`)),
        (failure) => failure,
      ),
    name,
    request,
  );
}

/** Asks the shell for anything by name, past the page; answers whether it was done or refused. */
export async function attempt(app, name, request) {
  return app.runAsync(
    (name, request) =>
      window.__TAURI_INTERNALS__.invoke(name, request).then(
        () => "done",
        () => "refused",
      ),
    name,
    request,
  );
}

/** The password of everyone whom the tests invent. */
export const PASSWORD = "trzy zwykłe słowa";

/** Last and first names of eighteen invented people, in Polish order. */
export const EIGHTEEN = [
  "Adamska Helena",
  "Ćwik Ewa",
  "Dąbek Roman",
  "Gil Irena",
  "Jeż Danuta",
  "Kowalska Maria",
  "Łoś Stanisław",
  "Mazur Jan",
  "Nowak Teresa",
  "Osa Barbara",
  "Pająk Henryk",
  "Rak Krystyna",
  "Sowa Alicja",
  "Ślusarz Józef",
  "Tur Wanda",
  "Wilk Zenon",
  "Zając Bożena",
  "Żółć Zofia",
];

/** Founds an organisation with one CAS, two rooms and hours, and shows it. Answers its centre. */
export async function found(app, { organisation = "Fundacja Przykład", validFrom = "2026-01-01" } = {}) {
  const hours = ["monday", "tuesday", "wednesday", "thursday", "friday"].map((weekday) => ({
    weekday,
    start: "09:00",
    end: "17:00",
  }));
  await ask(app, "create_file", {
    folder: null,
    organisation,
    user_name: "Maria Kowal",
    password: PASSWORD,
    centre: {
      kind: "cas",
      name: "CAS Słoneczny",
      district: "II",
      address: "ul. Przykładowa 1, Kraków",
      rooms: ["Sala 1", "Sala 2"],
      hours,
      valid_from: validFrom,
    },
  });
  await ask(app, "confirm_recovery_key");
  await app.reload();
  const { centres } = await ask(app, "get_overview");
  return centres[0];
}

/** Adds people of a centre who signed a declaration on a day. Answers their ids. */
export async function addPeople(app, centreId, names, day) {
  const ids = [];
  for (const name of names) {
    const [last_name, first_name] = name.split(" ");
    const card = await ask(app, "create_person", {
      centre_id: centreId,
      fields: {
        first_name,
        last_name,
        birth_date: null,
        birth_year: 1948,
        sex: first_name.endsWith("a") ? "female" : "male",
        phone: "",
        email: "",
        district: "II",
        notes: "",
      },
      joined_on: day,
      declaration: { signed_on: day, number: "" },
    });
    ids.push(card.person.id);
  }
  return ids;
}

/** What weekly classes on the weekday of their first day are, for the core. */
function seriesOf(centre, { name, first, last, start = "10:00", room = 0, category = 0 }) {
  return {
    centre_id: centre.centre.id,
    name,
    category_id: centre.categories[category].id,
    leader_id: null,
    room_id: centre.rooms[room].id,
    place: "",
    first_date: first,
    start,
    minutes: 60,
    pattern: { kind: "weekly", every: 1, weekdays: [WEEKDAYS[new Date(`${first}T12:00:00Z`).getUTCDay()]] },
    ends: { kind: "on", date: last },
    entry: "enrolment",
    capacity: null,
    left_out: [],
  };
}

/** Adds weekly classes on the weekday of their first day. Answers the series' id. */
export async function addSeries(app, centre, classes) {
  return (await ask(app, "create_series", seriesOf(centre, classes))).series_id;
}

const WEEKDAYS = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];

/** The day so many days after another. */
export function plusDays(day, days) {
  const date = new Date(`${day}T12:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/**
 * A session today of classes with people signed up. On a day off nothing is planned, so the
 * session is then moved here from the last day on which there could be one.
 */
export async function sessionToday(app, centre, { name, people, start = "10:00" }) {
  const { today } = await ask(app, "get_status");
  let day = today;
  const classes = () => ({ name, first: day, last: day, start });
  while ((await ask(app, "preview_series", seriesOf(centre, classes()))).planned === 0) day = plusDays(day, -1);
  const seriesId = await addSeries(app, centre, classes());
  await ask(app, "enrol_people", { series_id: seriesId, person_ids: people, from_date: day });
  const week = await ask(app, "get_week", { centre_id: centre.centre.id, date: day });
  const { session } = week.days.flatMap((one) => one.sessions).find((one) => one.session.series_id === seriesId);
  if (day !== today) {
    await ask(app, "move_session", {
      session_id: session.id,
      date: today,
      start,
      minutes: 60,
      room_id: centre.rooms[0].id,
      place: "",
    });
  }
  return session.id;
}
