/**
 * Duties of volunteers in the real window: from "how many are needed" to the printed roster, from
 * the keyboard alone, with whatever hinders somebody said beside her name.
 */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { axeFaults, layoutFaults } from "./testing/checks.mjs";
import { addPeople, addSeries, ask, found, plusDays, sessionToday } from "./testing/commands.mjs";
import { inOrder, machineFor, until } from "./testing/machine.mjs";
import { fill, pick, pressOn } from "./testing/steps.mjs";

/* global document, location */

const machine = machineFor(after);
const step = inOrder(test);
let app;
let centre;
let today;
let people;
/** The first session of the gymnastics, and the Monday of its week. */
let session;
let monday;

/** The sessions of the centre that a week lists. */
const duties = async (first) => {
  const list = await ask(app, "list_duties", { centre_id: centre.centre.id, first, last: plusDays(first, 41) });
  return list.days.flatMap(({ sessions }) => sessions);
};

/** Until what was asked in a dialog is recorded. */
const closed = () =>
  until("the dialog closes", () => app.run(() => document.querySelectorAll("dialog:modal").length === 0));

before(async () => {
  app = await machine.start({ pictures: true });
  centre = await found(app);
  ({ today } = await ask(app, "get_status"));
  const day = plusDays(today, -40);
  people = await addPeople(app, centre.centre.id, ["Adamska Helena", "Ćwik Ewa", "Łoś Stanisław", "Żółć Zofia"], day);
  const weekday = (new Date(`${today}T12:00:00Z`).getUTCDay() + 6) % 7;
  monday = plusDays(today, 7 - weekday);
  const first = plusDays(monday, 1);
  const last = plusDays(first, 35);
  const series_id = await addSeries(app, centre, { name: "Gimnastyka", first, last });
  const other = await addSeries(app, centre, { name: "Język angielski", first, last, start: "10:30", room: 1 });
  // Ewa attends the other classes, so she may not be able to help at the first.
  await ask(app, "enrol_people", { series_id: other, person_ids: [people[1]], from_date: first });
  const every = { centre_id: centre.centre.id, first: monday, last: plusDays(monday, 41), every: true };
  const list = await ask(app, "list_duties", every);
  ({ session } = list.days
    .flatMap(({ sessions }) => sessions)
    .map(({ card }) => card)
    .find((card) => card.session.series_id === series_id));
  monday = plusDays(session.date, -((new Date(`${session.date}T12:00:00Z`).getUTCDay() + 6) % 7));
  await app.reload();
});

step("an empty week leads to all classes, and there it is said how many are needed", async () => {
  await app.place(`#/volunteers?part=duties&date=${monday}`);
  await app.see("nikt nie ma dyżuru");
  await app.picture("duties/01-empty");
  await pressOn(app, "button", "Wszystkie zajęcia");
  await app.see("Gimnastyka");
  await pressOn(app, "button", /^Ilu potrzeba wolontariuszy: Gimnastyka/);
  await app.find("dialog", "Ilu wolontariuszy potrzeba?");
  await fill(app, "Liczba wolontariuszy", "2");
  await pick(app, "Na których spotkaniach", "To i następne");
  await app.picture("duties/02-need");
  await pressOn(app, "button", "Zapisz");
  await closed();
  await app.see("Brakuje 2 wolontariuszy.");
  const needing = (await duties(monday)).filter(({ needed }) => needed === 2);
  assert.ok(needing.length >= 5, `${needing.length} sessions need two`);
  // The focus is where it was.
  assert.match(await app.focused(), /potrzeba|Ilu/);
});

step("whoever is asked by name gets the duty, and a reason against it stands beside her", async () => {
  await pressOn(app, "button", /^Dodaj wolontariusza: Gimnastyka/);
  await app.find("dialog", "Kto pomoże?");
  await app.see("Nie ma innych wolontariuszy");
  await fill(app, "Szukaj po nazwisku", "cwik");
  await app.see("w tym czasie ma własne zajęcia: Język angielski, 10:30–11:30");
  await app.picture("duties/03-finder");
  assert.deepEqual(await axeFaults(app), []);
  await pressOn(app, "button", "Wyznacz mimo to: Ćwik Ewa");
  await closed();
  await app.see("Ćwik Ewa ma dyżur: Gimnastyka.");
  await app.see("W tych dniach może nie móc:");
  await app.see("Brakuje 1 wolontariusza.");
});

step("another helps from now on, and the list says who can come first", async () => {
  await pressOn(app, "button", /^Dodaj wolontariusza: Gimnastyka/);
  await fill(app, "Szukaj po nazwisku", "zolc");
  await app.see("Żółć Zofia");
  await pick(app, "Na których spotkaniach", "To i następne");
  await pressOn(app, "button", "Wyznacz: Żółć Zofia");
  await closed();
  await app.see(/Zmienione spotkania: [56]/);
  await app.see("W tym tygodniu nikogo nie brakuje.");
  await app.picture("duties/04-week");
  assert.deepEqual(await axeFaults(app), []);
  const [gym] = await duties(monday);
  assert.deepEqual(
    gym.people.map(({ full_name }) => full_name),
    ["Ewa Ćwik", "Zofia Żółć"],
  );
  // In the session's own dialog it says so, too.
  await app.place(`#/plan?session_id=${session.id}`);
  await app.find("dialog", /./);
  await app.see("(2 z 2)");
  await app.picture("duties/05-session");
  await app.press("Escape");
});

step("her card tells when she can come, and the week says where that does not fit", async () => {
  await app.place(`#/volunteers?person_id=${people[3]}`);
  await app.heading("Zofia Żółć");
  await pressOn(app, "button", "Dodaj godziny");
  await app.find("dialog", "Kiedy może przyjść");
  await pick(app, "Dzień tygodnia", "wtorek");
  await fill(app, "Od", "12");
  await fill(app, "Do", "16");
  await app.press("Enter");
  await closed();
  await app.see("wtorek, 12:00–16:00");
  await pressOn(app, "button", "Zgłoś nieobecność");
  await fill(app, "Pierwszy dzień nieobecności", session.date);
  await fill(app, "Ostatni dzień nieobecności", session.date);
  await app.press("Enter");
  await closed();
  await app.find("button", /^Usuń nieobecność/);
  await app.picture("duties/06-card");
  assert.deepEqual(await axeFaults(app), []);
  await app.place(`#/volunteers?part=duties&date=${monday}`);
  await app.see("poza podaną dyspozycyjnością");
  await app.see("zgłoszona nieobecność do");
  await app.picture("duties/07-remarks");
});

step("she is taken off one of them, which is one operation to take back", async () => {
  await pressOn(app, "button", /^Zdejmij z dyżuru: Zofia Żółć, Gimnastyka/);
  await app.find("dialog", "Zdjąć z dyżuru?");
  await app.press("Tab");
  await pressOn(app, "button", "Zdejmij z dyżuru");
  await closed();
  await app.see("Zofia Żółć nie ma już dyżuru: Gimnastyka.");
  await app.see("wakat: 1");
  await app.picture("duties/08-vacancy");
  await pressOn(app, "button", "Tylko wakaty");
  await app.see("Gimnastyka");
  await app.press("Control+z");
  await app.see("W tym tygodniu nikogo nie brakuje.");
  await app.see("W tym tygodniu wszystkie miejsca są obsadzone.");
  await pressOn(app, "button", "Zajęcia z dyżurami");
});

step("the roster is looked at by week and by person, and listed", async () => {
  const needs = { session_id: session.id, scope: "one", needed: 4 };
  await ask(app, "set_helpers_needed", needs);
  await app.reload();
  await app.place(`#/volunteers?part=duties&date=${monday}`);
  await app.see("wakaty: 2");
  await pressOn(app, "button", "Drukuj");
  await app.picture("duties/09-menu");
  await pressOn(app, "button", "Grafik tygodnia");
  await app.find("dialog", /./);
  await until("the page is drawn", () => app.run(() => document.querySelector("dialog canvas") !== null));
  await app.picture("duties/10-roster");
  await app.press("Escape");
  await closed();
  await pressOn(app, "button", "Drukuj");
  await pressOn(app, "button", /^Lista do arkusza/);
  await app.find("dialog", /./);
  await app.see("wakat");
  await app.picture("duties/11-list");
  await app.press("Escape");
  await closed();
});

step("the first page of the day says where a volunteer is missing today, and leads to the vacancies", async () => {
  const id = await sessionToday(app, centre, { name: "Wyjście: Muzeum", people, start: "23:00" });
  await ask(app, "set_helpers_needed", { session_id: id, scope: "one", needed: 1 });
  await app.place("#/today");
  await app.see("wolontariusz: brak");
  // The vacancies of the week ahead are among them, where they are within seven days.
  await app.see(/W ciągu tygodnia brakuje \d wolontariusz[ay]\. Najbliżej: Wyjście: Muzeum/);
  await app.picture("duties/15-today");
  await pressOn(app, "link", "Znajdź");
  await app.see("Tylko wakaty");
  await app.see("Wyjście: Muzeum");
  assert.equal(await app.run(() => location.hash), "#/volunteers?part=duties&show=vacant");
});

step("the form of classes says how many are needed", async () => {
  await app.place(`#/plan?session_id=${session.id}`);
  await app.find("dialog", /./);
  await app.see("(2 z 4, wakaty: 2)");
  await pressOn(app, "button", "Zmień…");
  await fill(app, "Ilu wolontariuszy potrzeba", "5");
  await app.picture("duties/16-form");
  await pressOn(app, "button", "Zapisz");
  await app.see("(2 z 5, wakaty: 3)");
  await ask(app, "set_helpers_needed", { session_id: session.id, scope: "one", needed: 4 });
});

step("nothing is cut at twice the size, nor unreadable in the dark", async () => {
  await app.look({ textSize: 200 });
  await app.place(`#/volunteers?part=duties&date=${monday}`);
  await app.see("wakaty: 2");
  assert.deepEqual(await layoutFaults(app), []);
  await app.picture("duties/12-large");
  await app.click("button", /^Dodaj wolontariusza: Gimnastyka/);
  await app.find("dialog", "Kto pomoże?");
  await app.see("może");
  assert.deepEqual(await layoutFaults(app), []);
  await app.picture("duties/13-large-finder");
  await app.press("Escape");
  await app.look({ theme: "dark" });
  await app.place(`#/volunteers?part=duties&date=${monday}`);
  await app.see("wakaty: 2");
  assert.deepEqual(await axeFaults(app), []);
  await app.picture("duties/14-dark");
});
