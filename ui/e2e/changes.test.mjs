/**
 * Golden path G3, the leader is ill, in no more actions than promised; and what every change of the
 * timetable keeps: others stay as they are, and what is undone is as before.
 */
/* global document */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { axeFaults, layoutFaults } from "./testing/checks.mjs";
import { addPeople, ask, found, plusDays } from "./testing/commands.mjs";
import { inOrder, machineFor, until } from "./testing/machine.mjs";
import { leaveDialogs } from "./testing/screens.mjs";
import { atMost, fill, pressOn } from "./testing/steps.mjs";

const NAMES = ["Adamska", "Ćwik", "Dąbek", "Gil", "Jeż", "Kowalska", "Łoś"]
  .concat(["Mazur", "Nowak", "Osa", "Pająk", "Rak", "Sowa", "Żółć"])
  .map((last) => `${last} Ewa`);
const ILL = "Nieobecność osoby prowadzącej";

const machine = machineFor(after);
const step = inOrder(test);
let app;
let centre;
let monday;
let series;
let asItWas;

/** Polish as it is typed: `12.03.2026`. */
const typed = (date) => date.split("-").reverse().join(".");
const weekday = (date) => new Date(`${date}T12:00:00Z`).getUTCDay();

/** Every session from the week of the test on, by its id, as the file holds it. */
async function sessions() {
  const all = new Map();
  for (let week = -2; week < 10; week += 1) {
    const { days } = await ask(app, "get_week", { centre_id: centre.centre.id, date: plusDays(monday, 7 * week) });
    for (const { session } of days.flatMap((day) => day.sessions)) all.set(session.id, session);
  }
  return all;
}

/** The sessions that differ from before, new and gone ones too. */
function different(before, now) {
  return [...new Set([...before.keys(), ...now.keys()])].filter(
    (id) => JSON.stringify(before.get(id)) !== JSON.stringify(now.get(id)),
  );
}

/** The sessions of the series, in order. */
const yoga = (all) =>
  [...all.values()].filter(({ name }) => name === "Joga").sort((one, other) => (one.date < other.date ? -1 : 1));

async function showWeek(date = monday) {
  await app.place(`#/plan?week=${date}`);
  await app.find("button", /Joga/, { many: true });
}

/** Six weeks without a day off on the days that the test uses, from in a fortnight on. */
async function quietMonday(today) {
  for (let day = plusDays(today, 14); ; day = plusDays(day, 1)) {
    if (weekday(day) !== 1) continue;
    const weeks = [];
    for (let week = 0; week < 6; week += 1) {
      weeks.push(await ask(app, "get_week", { centre_id: centre.centre.id, date: plusDays(day, 7 * week) }));
    }
    const busy = weeks.flatMap(({ days }) => days.slice(0, 5));
    if (busy.every(({ holiday }) => !holiday)) return day;
  }
}

before(async () => {
  app = await machine.start();
  centre = await found(app);
  const { today } = await ask(app, "get_status");
  monday = await quietMonday(today);
  const people = await addPeople(app, centre.centre.id, NAMES, plusDays(today, -7));
  for (const [place, id] of people.entries()) {
    const { person } = await ask(app, "get_person", { person_id: id, centre_id: centre.centre.id });
    const { first_name, last_name, birth_date, birth_year, sex, email, district, notes } = person;
    const phone = `600 000 ${String(100 + place)}`;
    await ask(app, "update_person", {
      person_id: id,
      centre_id: centre.centre.id,
      fields: { first_name, last_name, birth_date, birth_year, sex, phone, email, district, notes },
    });
  }
  const tuesday = plusDays(monday, 1);
  const classes = (name, start, first, room, weeks) => ({
    centre_id: centre.centre.id,
    name,
    category_id: centre.categories[0].id,
    leader_id: null,
    room_id: centre.rooms[room].id,
    place: "",
    first_date: first,
    start,
    minutes: 60,
    pattern: {
      kind: "weekly",
      every: 1,
      weekdays: [["monday", "tuesday", "wednesday", "thursday", "friday"][weekday(first) - 1]],
    },
    ends: { kind: "on", date: plusDays(first, 7 * (weeks - 1)) },
    entry: "enrolment",
    capacity: null,
    left_out: [],
  });
  series = (await ask(app, "create_series", classes("Joga", "10:00", tuesday, 0, 6))).series_id;
  await ask(app, "enrol_people", { series_id: series, person_ids: people, from_date: today });
  await ask(app, "create_series", classes("Chór", "10:00", plusDays(monday, 3), 0, 6));
  await ask(app, "create_series", classes("Szachy", "12:00", tuesday, 1, 6));
  await showWeek();
  asItWas = await sessions();
});

step("G3: the class, “Przenieś…”, Thursday, “tylko te”, a reason: “Zmieni się: 1”", async () => {
  const thursday = plusDays(monday, 3);
  await atMost(app, 6, async () => {
    await app.click("button", /Joga/);
    await app.click("button", "Przenieś…");
    await app.type("Dzień", typed(thursday));
    await app.click("radio", "Tylko te");
    await app.choose("Przyczyna (nieobowiązkowo)", ILL);
    await app.see("Zmieni się: 1");
  });
  // The choir is in the room then: it is named, and there are free places instead.
  await app.see(/Sala 1: w tym czasie „Chór”/);
  await app.see("Wolne terminy");
  assert.deepEqual(await axeFaults(app), []);
  assert.deepEqual(await layoutFaults(app), []);
});

step("G3: saved, every other session is unchanged", async () => {
  await atMost(app, 1, () => app.click("button", "Przenieś"));
  await app.see("Przeniesiono: Joga");
  const now = await sessions();
  const [first] = yoga(asItWas);
  assert.deepEqual(different(asItWas, now), [first.id]);
  const moved = now.get(first.id);
  assert.deepEqual([moved.date, moved.moved_because], [plusDays(monday, 3), "leader_absent"]);
  assert.deepEqual({ ...moved, date: first.date, moved_because: first.moved_because }, first);
});

step("G3: whom to tell: 14 names with telephones and a tick each", async () => {
  await atMost(app, 1, () => app.click("button", "Kogo powiadomić"));
  await app.see("Powiadomiono 0 z 14");
  for (const [place, name] of NAMES.entries()) await app.find("checkbox", `${name} 600 000 ${100 + place}`);
  assert.deepEqual(await axeFaults(app), []);
});

step("G3: the poster of the week says “zmiana terminu”, and no reason", async () => {
  const paper = () => app.run(() => document.querySelector("dialog:modal .text")?.textContent ?? "");
  await atMost(app, 2, async () => {
    await app.click("button", "Plakat tygodnia");
    await app.see(/Strona 1 z \d+/);
    await until("the poster can be read", async () => (await paper()).includes("Joga"));
    assert.match(await paper(), /zmiana\s+terminu/);
    assert.doesNotMatch(await paper(), /Nieobecność|osoby prowadzącej/);
    await app.press("Escape");
  });
});

step("G3: one undo, and all is as before", async () => {
  await atMost(app, 1, () => app.press("Control+z"));
  await app.see("Ponów");
  assert.deepEqual(different(asItWas, await sessions()), []);
});

step("“te i następne” leaves what was before and what is cancelled; the preview says so first", async () => {
  const [, second, third, fourth] = yoga(asItWas);
  await ask(app, "cancel_session", { session_id: third.id, reason: "failure" });
  const before = await sessions();
  await showWeek(plusDays(monday, 7));
  await app.click("button", /Joga/);
  await app.click("button", "Przenieś…");
  await app.type("Godzina", "13.30");
  await app.click("radio", "Te i następne");
  await app.see("Zmieni się: 4");
  await app.see("Zostaje bez zmian: 1");
  await app.see("jest odwołane");
  await app.click("button", "Przenieś");
  await app.see("Zmienione spotkania: 4.");
  const now = await sessions();
  const changed = different(before, now).map((id) => now.get(id));
  const untouched = (session) => {
    // A cancelled session hangs on the series that goes on; all that it says stays.
    return { ...session, series_id: null };
  };
  assert.deepEqual(untouched(now.get(third.id)), untouched(before.get(third.id)));
  const moved = changed.filter(({ id }) => id !== third.id);
  assert.equal(moved.length, 4);
  for (const session of moved) {
    assert.equal(session.start, "13:30");
    assert.equal(session.date, before.get(session.id).date);
    assert.ok(session.date >= second.date);
  }
  assert.ok(moved.some(({ id }) => id === fourth.id));
  await leaveDialogs(app);
  await app.press("Control+z");
  await app.see("Ponów");
  assert.deepEqual(different(before, await sessions()), []);
  await app.press("Control+z");
  await until("all is as it was", async () => different(asItWas, await sessions()).length === 0);
});

step("by keyboard alone: all of a series half an hour later, and back", async () => {
  const [first] = yoga(asItWas);
  await showWeek();
  await app.run((id) => document.querySelector(`[data-session="${id}"]`).focus(), first.id);
  await app.press("Enter");
  await pressOn(app, "button", "Przenieś…");
  await fill(app, "Godzina", "10.30");
  await app.tabTo("radio", "Tylko te");
  await app.press("ArrowDown", 2);
  await app.see("Zmieni się: 6");
  // Enter sends the form from any of its fields.
  await app.press("Enter");
  await app.see("Przeniesiono: Joga. Zmienione spotkania: 6.");
  assert.deepEqual(new Set(yoga(await sessions()).map(({ start }) => start)), new Set(["10:30"]));
  assert.equal(await app.focused(), "Przenieś…");
  await app.press("Escape");
  await until("the dialog is gone", async () => (await app.findAll("dialog", /./)).length === 0);
  assert.match(await app.focused(), /Joga/, "the focus is back in the grid");
  await app.press("Control+z");
  await until("all is as it was", async () => different(asItWas, await sessions()).length === 0);
});

step("a session is cancelled with a reason and who decided, restored, and is as before", async () => {
  await showWeek();
  await app.click("button", /Joga/);
  await app.click("button", "Odwołaj…");
  await app.see("Zmieni się: 1");
  await app.click("radio", ILL);
  await app.type("Kto zdecydował (nieobowiązkowo)", "koordynatorka");
  assert.deepEqual(await axeFaults(app), []);
  await app.click("button", "Odwołaj spotkanie");
  await app.see("Odwołano: Joga");
  const [first] = yoga(asItWas);
  const cancelled = (await sessions()).get(first.id);
  assert.deepEqual([cancelled.cancelled, cancelled.decided_by], ["leader_absent", "koordynatorka"]);
  await app.see("koordynatorka");
  await app.click("button", "Kogo powiadomić");
  await app.click("checkbox", `${NAMES[2]} 600 000 102`);
  await app.see("Powiadomiono 1 z 14");
  await app.click("button", "Wstecz");
  await app.click("button", "Przywróć");
  await app.see("Przywrócono: Joga");
  assert.deepEqual(different(asItWas, await sessions()), []);
  await leaveDialogs(app);
});

step("what replaces a cancelled session knows it, and it knows what replaces it", async () => {
  const [first] = yoga(asItWas);
  await ask(app, "cancel_session", { session_id: first.id, reason: "failure" });
  await showWeek();
  await app.click("button", /Joga/);
  await app.click("button", "Zaplanuj zastępcze…");
  await app.find("dialog", "Spotkanie zastępcze: Joga");
  await app.type("Dzień", typed(plusDays(monday, 4)));
  await app.type("Godzina", "11");
  await app.see("Dojdzie: 1");
  assert.deepEqual(await axeFaults(app), []);
  await app.click("button", "Zaplanuj spotkanie");
  await app.see("Zaplanowano spotkanie zastępcze: Joga");
  await app.see("Zamiast odwołanego");
  const now = await sessions();
  const replacement = [...now.values()].find(({ replaces_id }) => replaces_id === first.id);
  assert.deepEqual([replacement.date, replacement.start], [plusDays(monday, 4), "11:00"]);
  await app.click("button", /^Joga, wt\./);
  await app.see("Spotkanie zastępcze");
  await app.click("button", /^Joga, pt\./);
  await app.see("Zamiast odwołanego");
  await leaveDialogs(app);
  await ask(app, "remove_session", { session_id: replacement.id });
  await ask(app, "restore_session", { session_id: first.id });
  assert.deepEqual(different(asItWas, await sessions()), []);
});

step("a clash is accepted with a reason, stays visible, and is taken back", async () => {
  const [first] = yoga(asItWas);
  const { room_id } = first;
  const slot = { date: plusDays(monday, 3), start: "10:30", minutes: 60, room_id, place: "" };
  await ask(app, "move_session", { session_id: first.id, ...slot });
  await showWeek();
  await app.click("button", /Joga/);
  await app.see(/Kolizja z zajęciami „Chór”/);
  await app.click("button", "Tak ma być…");
  await app.click("button", "Zapisz: tak ma być");
  await app.see("Wpisz powód.");
  await app.type("Dlaczego tak ma być", "Wspólna próba");
  assert.deepEqual(await axeFaults(app), []);
  await app.click("button", "Zapisz: tak ma być");
  await app.see("Tak ma być: Wspólna próba");
  const { clashes } = await ask(app, "get_week", { centre_id: centre.centre.id, date: monday });
  assert.deepEqual(
    clashes.map(({ accepted }) => accepted),
    ["Wspólna próba"],
  );
  await app.click("button", "Cofnij zgodę na kolizję");
  await app.find("button", "Tak ma być…");
  await leaveDialogs(app);
});

step("sessions are taken out, named first, and come back with undo", async () => {
  const before = await sessions();
  await showWeek(plusDays(monday, 7));
  await app.click("button", /Szachy/);
  await app.click("button", "Więcej możliwości");
  await app.click("button", "Usuń z planu…");
  await app.click("radio", "Te i następne");
  await app.see("Zniknie z planu: 5");
  assert.deepEqual(await axeFaults(app), []);
  await app.click("button", "Usuń z planu");
  await app.see("usunięto z planu: Szachy");
  const now = await sessions();
  const gone = different(before, now);
  assert.equal(gone.length, 5);
  assert.ok(gone.every((id) => !now.has(id) && before.get(id).name === "Szachy"));
  await app.press("Control+z");
  await app.see("Ponów");
  assert.deepEqual(different(before, await sessions()), []);
});

step("all are led by somebody, one by a substitute, and the series goes on", async () => {
  for (const name of ["Anna Nowak", "Ewa Zięba"]) {
    await ask(app, "save_leader", { leader_id: null, name, active: true });
  }
  const before = await sessions();
  await showWeek(plusDays(monday, 7));
  await app.click("button", /Joga/);
  await app.click("button", "Zmień…");
  await app.choose("Osoba prowadząca", "Anna Nowak");
  await app.click("radio", "Wszystkie");
  await app.see("Zmieni się: 6");
  await app.click("button", "Zapisz");
  await app.see("Zmieniono: Joga. Zmienione spotkania: 6.");
  await app.click("button", "Więcej możliwości");
  await app.click("button", "Zastępstwo…");
  await app.choose("Kto poprowadzi", "Ewa Zięba");
  await app.see("Zmieni się: 1");
  await app.click("button", "Zapisz zastępstwo");
  await app.see("Ewa Zięba (zastępstwo za: Anna Nowak)");
  const led = await sessions();
  const { leaders } = await ask(app, "get_overview");
  const [anna, ewa] = ["Anna Nowak", "Ewa Zięba"].map((name) => leaders.find((one) => one.name === name).id);
  const [first, second, ...others] = yoga(led);
  assert.deepEqual([second.leader_id, second.substitutes_id], [ewa, anna]);
  for (const one of [first, ...others]) assert.deepEqual([one.leader_id, one.substitutes_id ?? null], [anna, null]);
  assert.equal(different(before, led).length, 6);

  // What was unfolded before stays so.
  await app.click("button", "Cała seria…");
  await app.type("Ostatni dzień", typed(plusDays(others.at(-1).date, 14)));
  await app.see("Dojdzie: ");
  const promised = Number(/Dojdzie: (\d+)/.exec(await app.text())[1]);
  await app.click("button", "Przedłuż serię");
  await app.see("Przedłużono: Joga. Nowe spotkania: ");
  const longer = await sessions();
  assert.equal(yoga(longer).length, 6 + promised);
  assert.deepEqual(
    different(led, longer).filter((id) => led.has(id)),
    [],
    "whatever was planned already stays as it is",
  );
  await leaveDialogs(app);
});

step("classes on chosen days, an outing with its meeting point, and letters in a number", async () => {
  await showWeek();
  await app.click("button", "Dodaj zajęcia");
  await app.type("Nazwa zajęć", "Warsztaty");
  await app.choose("Powtarzanie", "W wybrane dni");
  await app.type("Kolejny dzień", typed(plusDays(monday, 9)));
  await app.press("Enter");
  await app.type("Kolejny dzień", typed(plusDays(monday, 4)));
  await app.press("Enter");
  await app.type("Limit miejsc", "dwanaście");
  await app.click("button", "Podgląd");
  await app.see("Wpisz liczbę od 1 do");
  await app.find("dialog", "Nowe zajęcia");
  assert.deepEqual(await axeFaults(app), []);
  await app.type("Limit miejsc", "12");
  await app.click("button", "Podgląd");
  await app.see("Liczba spotkań: 3");
  await app.click("button", "Dodaj do planu");
  await app.see("zaplanowano: Warsztaty, liczba spotkań: 3");
  const workshops = [...(await sessions()).values()].filter(({ name }) => name === "Warsztaty");
  assert.deepEqual(
    workshops.map(({ date, capacity }) => [date, capacity]).sort(),
    [0, 4, 9].map((days) => [plusDays(monday, days), 12]),
  );
  await app.click("button", "Dodaj zajęcia");
  await app.type("Nazwa zajęć", "Ojców");
  await app.choose("Rodzaj", "wycieczka");
  await app.type("Dzień", typed(plusDays(monday, 4)));
  await app.type("Godzina", "7.30");
  await app.type("Czas trwania (min)", "960");
  await app.type("Miejsce zbiórki", "Dworzec, peron 3");
  await app.type("Bilety (liczba)", "20");
  assert.deepEqual(await axeFaults(app), []);
  await app.click("button", "Dodaj do planu");
  await app.see("Ojców");
  const trip = [...(await sessions()).values()].find(({ name }) => name === "Ojców");
  assert.deepEqual(
    [trip.kind, trip.start, trip.minutes, trip.meeting_point, trip.tickets],
    ["trip", "07:30", 960, "Dworzec, peron 3", 20],
  );
});
