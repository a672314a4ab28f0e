/** What somebody types wrong is told in a sentence where it stands, and nothing is lost or made up. */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { addPeople, addSeries, ask, found, plusDays, refusal, sessionToday } from "./testing/commands.mjs";
import { machineFor } from "./testing/machine.mjs";

const machine = machineFor(after);
let app;
let centre;
let today;
before(async () => {
  app = await machine.start();
  centre = await found(app);
  ({ today } = await ask(app, "get_status"));
});

async function sessionsOfWeek(day) {
  const week = await ask(app, "get_week", { centre_id: centre.centre.id, date: day });
  return week.days.flatMap((one) => one.sessions);
}

test("new classes without a name, on a day and at an hour that do not exist, are planned once all is right", async () => {
  await app.place("#/plan?week=2026-03-02");
  await app.click("button", "Dodaj zajęcia");
  await app.type("Od kiedy", "31.02.2026");
  await app.type("Godzina", "25:00");
  // One click, though leaving the field makes the form longer.
  await app.click("button", "Podgląd");
  await app.see("Nie ma takiego dnia.");
  await app.see("Nie ma takiej godziny.");
  await app.find("dialog", "Nowe zajęcia");
  await app.type("Od kiedy", "2.03.2026");
  await app.type("Godzina", "10");
  await app.click("button", "Podgląd");
  await app.see("Wpisz nazwę zajęć.");
  assert.deepEqual(await sessionsOfWeek("2026-03-02"), []);
  await app.type("Nazwa zajęć", "Gimnastyka");
  await app.type("Ostatni dzień", "3.03.2026");
  await app.click("button", "Podgląd");
  await app.click("button", "Dodaj do planu");
  await app.find("button", /Gimnastyka.*10:00/);
  const [card] = await sessionsOfWeek("2026-03-02");
  assert.deepEqual([card.session.date, card.session.start], ["2026-03-02", "10:00"]);
});

test("a person without a name, born and declared on days that do not exist, is added once all is right", async () => {
  await app.place("#/people");
  await app.click("button", "Dodaj osobę");
  await app.type("Rok lub data urodzenia", "31.02.1948");
  await app.click("button", "Dodaj osobę");
  await app.see("Wpisz imię i nazwisko.");
  await app.see("Nie można odczytać tej daty.");
  await app.type("Imię", "Zofia");
  await app.type("Nazwisko", "Żółć");
  await app.type("Rok lub data urodzenia", "29.02.1948");
  await app.type("Data deklaracji", "30.02.2026");
  // Sent from the keyboard, before the field was left: an unreadable day is not “no declaration”.
  await app.press("Enter");
  await app.see("Nie ma takiego dnia.");
  await app.find("dialog", "Nowa osoba");
  await app.type("Data deklaracji", "27.02.2026");
  await app.press("Enter");
  await app.see("Dodano: Zofia Żółć.");
  const { rows } = await ask(app, "list_people", { centre_id: centre.centre.id, query: "", filter: "members" });
  assert.deepEqual(
    rows.map(({ list_name, declared_on, birth_year }) => [list_name, declared_on, birth_year]),
    [["Żółć Zofia", "2026-02-27", 1948]],
  );
});

test("a number of signatures that is no number leaves the list open", async () => {
  const people = await addPeople(app, centre.centre.id, ["Nowak Jan"], plusDays(today, -1));
  const session = await sessionToday(app, centre, { name: "Chór", people });
  await app.place(`#/attendance?session_id=${session}`);
  await app.click("button", "Gotowe");
  await app.type("Liczba podpisów na liście", "dwa");
  await app.click("button", "Zatwierdź listę");
  await app.see("Wpisz liczbę podpisów cyframi albo zostaw pole puste.");
  const { card } = await ask(app, "get_sheet", { session_id: session });
  assert.notEqual(card.session.list_state, "confirmed");
});

test("nobody is recorded at a session that is still ahead", async () => {
  const [person] = await addPeople(app, centre.centre.id, ["Ćwik Ewa"], today);
  const day = plusDays(today, 14);
  await addSeries(app, centre, { name: "Taniec", first: day, last: plusDays(day, 28) });
  let ahead;
  for (let week = day; !ahead; week = plusDays(week, 7)) {
    ahead = (await sessionsOfWeek(week)).find(({ session }) => session.name === "Taniec")?.session;
  }
  await app.place(`#/attendance?session_id=${ahead.id}`);
  await app.see("Spotkanie odbędzie się dopiero");
  assert.deepEqual(await app.findAll("button", "Gotowe"), []);
  assert.deepEqual(await app.findAll("field", "Szukaj lub dodaj osobę…"), []);
  const request = { session_id: ahead.id, person_id: person, mark: "present" };
  assert.equal((await refusal(app, "record_attendance", request)).code, "session_ahead");
  await app.place(`#/plan?session_id=${ahead.id}`);
  await app.find("button", "Drukuj listę");
  assert.deepEqual(await app.findAll("button", "Sprawdź obecność"), []);
});

test("a character that cannot be printed is named, and the report is made once it is gone", async () => {
  await app.place("#/month?month=2026-03");
  await app.type("Opis działań", "Piknik sąsiedzki 🎈 w parku");
  await app.see("Opis jest zapisany.");
  await app.click("button", "Podgląd PDF");
  await app.find("alert", /^W czcionce wydruku nie ma znaku „🎈”/);
  await app.unsee("Podgląd wydruku");
  await app.type("Opis działań", "Piknik sąsiedzki w parku");
  await app.see("Opis jest zapisany.");
  await app.click("button", "Podgląd PDF");
  await app.see(/Strona 1 z \d+/);
});
