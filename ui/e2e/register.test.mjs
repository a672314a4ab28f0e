/**
 * The register in the real window: a new person with a double warned of, records made one and two
 * again with equal totals, a waiting list that gives a place, consents, all from the keyboard.
 */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { addPeople, addSeries, ask, found, plusDays, sessionToday } from "./testing/commands.mjs";
import { inOrder, machineFor } from "./testing/machine.mjs";
import { fill, pressOn } from "./testing/steps.mjs";

/* global document */

const machine = machineFor(after);
const step = inOrder(test);
let app;
let centre;
let today;
/** Two records of one person: the one with her letters, and the one typed in a hurry. */
let zofia;
let zolc;

before(async () => {
  app = await machine.start({ pictures: true });
  centre = await found(app);
  ({ today } = await ask(app, "get_status"));
  const day = plusDays(today, -40);
  [zofia] = await addPeople(app, centre.centre.id, ["Żółć Zofia", "Ćwik Ewa", "Łoś Stanisław"], day);
  await app.reload();
});

const card = (person_id) => ask(app, "get_person", { person_id, centre_id: centre.centre.id });
const participants = async () =>
  (await ask(app, "get_month", { centre_id: centre.centre.id, month: today.slice(0, 7) })).summary.participants;

step("a new person is added from the keyboard, told apart from the one she looks like", async () => {
  await app.press("Alt+3");
  await app.heading("Uczestnicy");
  await app.see("Uczestnicy: 3");
  await app.picture("register/01-list");
  await pressOn(app, "button", "Dodaj osobę");
  await app.find("dialog", "Nowa osoba");
  await fill(app, "Imię", "Zofia");
  await fill(app, "Nazwisko", "Zolc");
  await app.see("Podobna osoba już istnieje:");
  await app.see("to samo imię i nazwisko");
  // Somebody else, so this is put aside; the birth year makes her likely again only in the list.
  await pressOn(app, "button", "Inna osoba");
  await app.unsee("Podobna osoba już istnieje:");
  await app.see("Do sprawdzenia przed przyjęciem");
  await fill(app, "Rok lub data urodzenia", "1970");
  await app.see("60");
  await fill(app, "Telefon", "600 100 200");
  await pressOn(app, "checkbox", "Oświadczenie o zamieszkaniu w mieście", "Space");
  await pressOn(app, "checkbox", "Przekazano klauzulę informacyjną", "Space");
  await app.find("field", "Data przekazania klauzuli");
  await fill(app, "Powód przyjęcia mimo to", "opiekuje się mamą");
  await app.picture("register/02-new-person");
  await app.press("Enter");
  await app.see("Dodano: Zofia Zolc.");
  await app.see("Uczestnicy: 4");
  const { rows } = await ask(app, "list_people", { centre_id: centre.centre.id, query: "600100200" });
  zolc = rows[0].person_id;
  const { memberships, privacy_notices, doubts } = await card(zolc);
  assert.equal(memberships[0].exception_reason, "opiekuje się mamą");
  assert.equal(memberships[0].residence_confirmed, true);
  assert.deepEqual(
    privacy_notices.map(({ given_on }) => given_on),
    [today],
  );
  assert.deepEqual(
    doubts.map(({ code }) => code),
    ["under_age"],
  );
});

step("the register is searched and walked by keys, and a card leads back to the row", async () => {
  await app.place("#/people");
  await app.find("row", /Zolc Zofia/);
  await fill(app, "Szukaj: nazwisko, imię, telefon lub numer", "zo zol");
  await app.see("Znalezione osoby: 2");
  await app.press("ArrowDown");
  await app.press("ArrowDown");
  assert.equal(await app.focused(), "Żółć Zofia");
  await app.press("Enter");
  await app.heading("Zofia Żółć");
  await app.press("Alt+ArrowLeft");
  await app.heading("Uczestnicy");
  await app.see("Znalezione osoby: 2");
  // The row has the focus once the list is there again.
  await app.find("row", /Żółć Zofia/);
  for (let tries = 0; (await app.focused()) !== "Żółć Zofia" && tries < 50; tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  assert.equal(await app.focused(), "Żółć Zofia");
});

step("what is missing on a card is filled in where it is named", async () => {
  await app.place(`#/people?person_id=${zolc}`);
  await app.heading("Zofia Zolc");
  await app.see("Przyjęto mimo to. Powód: opiekuje się mamą");
  await app.picture("register/03-card");
  await pressOn(app, "button", "Uzupełnij: Brak podpisanej deklaracji.");
  await app.find("dialog", "Nowa deklaracja");
  await app.press("Enter");
  await app.unsee("Brak podpisanej deklaracji.");
  assert.equal((await card(zolc)).declarations[0].signed_on, today);
});

step("a consent is given and withdrawn, and its days stay", async () => {
  const change = "Zmień: Zgoda na rozpowszechnianie wizerunku";
  await pressOn(app, "button", change);
  await app.find("dialog", "Zgoda na rozpowszechnianie wizerunku");
  await fill(app, "Data odpowiedzi", plusDays(today, -3).split("-").reverse().join("."));
  await fill(app, "Forma, na przykład „na papierze”", "na papierze");
  await app.press("Enter");
  await app.see("udzielona");
  assert.deepEqual((await card(zolc)).consents[0].state, "granted");
  await pressOn(app, "button", change);
  await app.tabTo("radio", "udzielona");
  await app.press("ArrowDown", 2);
  await app.find("field", "Data wycofania");
  await app.picture("register/04-consent");
  await app.press("Enter");
  await app.see("wycofana");
  const { consent } = (await card(zolc)).consents[0];
  assert.deepEqual(
    [consent.state, consent.answered_on, consent.withdrawn_on],
    ["withdrawn", plusDays(today, -3), today],
  );
});

step("an absence is announced by dates, and taken back", async () => {
  await pressOn(app, "button", "Zgłoś nieobecność…");
  await fill(app, "Ostatni dzień", plusDays(today, 7).split("-").reverse().join("."));
  await app.press("Enter");
  await app.see("wszystkie zajęcia placówki");
  assert.equal((await card(zolc)).absences[0].last_date, plusDays(today, 7));
  await pressOn(app, "button", /^Usuń nieobecność: /);
  await app.see("Nie ma zgłoszonych nieobecności.");
});

step("two records become one, part by part, and two again with equal totals", async () => {
  // Both came: to one class each, and by a slip of somebody's finger to a third together.
  for (const [name, people, start] of [
    ["Gimnastyka", [zofia], "09:00"],
    ["Chór", [zolc], "11:00"],
    ["Brydż", [zofia, zolc], "13:00"],
  ]) {
    const session_id = await sessionToday(app, centre, { name, people, start });
    for (const person_id of people) await ask(app, "record_attendance", { session_id, person_id, mark: "present" });
  }
  const before = await participants();
  assert.equal(before.unique.month.value, 2);
  await app.place("#/people");
  await app.find("link", "Podobne wpisy (1)");
  await pressOn(app, "link", "Podobne wpisy (1)");
  await app.heading("Podobne wpisy");
  await app.picture("register/05-duplicates");
  await pressOn(app, "button", "Połącz: Żółć Zofia i Zolc Zofia");
  await app.see("Obie osoby są obecne na 1 spotkaniu.");
  await app.see("Brydż");
  await app.picture("register/06-merge");
  await pressOn(app, "button", "Połącz");
  await app.see("Zaznacz, że to na pewno jedna osoba, albo anuluj.");
  await pressOn(app, "checkbox", "To na pewno jedna osoba", "Space");
  await pressOn(app, "button", "Połącz");
  await app.see("Połączono: Zofia Żółć. Obecności: 3.");
  await app.picture("register/07-merged");
  assert.equal((await participants()).unique.month.value, 1);
  const merged = await card(zofia);
  assert.equal(merged.person.phone, "600 100 200", "what only one record said is taken over");
  await app.place(`#/people?person_id=${zofia}`);
  await pressOn(app, "button", /^Rozdziel: Zolc Zofia/);
  await app.find("dialog", "Rozdzielenie wpisów");
  await pressOn(app, "button", "Rozdziel");
  await app.see("Rozdzielono: Zofia Zolc.");
  assert.deepEqual(await participants(), before);
  assert.equal((await card(zofia)).person.phone, "");
});

step("two people who only look alike are told apart for good", async () => {
  await app.place("#/people?duplicates=all");
  await pressOn(app, "button", "Różne osoby: Żółć Zofia i Zolc Zofia");
  await app.see("Zapisano, że to różne osoby: Żółć Zofia i Zolc Zofia.");
  await app.see("Nie ma podobnych wpisów.");
});

step("who waits longest gets the place that is free in one press, from the task of the day", async () => {
  let first = plusDays(today, 1);
  while ([0, 6].includes(new Date(`${first}T12:00:00Z`).getUTCDay())) first = plusDays(first, 1);
  const series_id = await addSeries(app, centre, { name: "Joga", first, last: plusDays(first, 56), start: "15:00" });
  const { series } = await ask(app, "get_series", { series_id });
  await ask(app, "update_series", fieldsOf(series, 1));
  const [jan, ala, ola] = await addPeople(app, centre.centre.id, ["Zych Jan", "Lis Ala", "Cis Ola"], today);
  const enrol = (person_id, waiting) =>
    ask(app, "enrol_people", { series_id, person_ids: [person_id], from_date: plusDays(today, -1), waiting });
  await enrol(jan, false);
  await enrol(ola, true);
  const { enrolments } = await enrol(ala, true);
  await app.place("#/today");
  await app.heading(/^Dzisiaj · /);
  await app.unsee("Zwolniło się miejsce");
  await ask(app, "end_enrolment", { enrolment_id: enrolments[0].enrolment_id, to_date: plusDays(today, -1) });
  await app.place("#/today");
  await app.see("Zwolniło się miejsce na zajęciach „Joga”. Pierwsza w kolejce: Ola Cis");
  await app.picture("register/08-today");
  await pressOn(app, "link", "Przyjmij");
  await app.find("dialog", /Zapisane osoby/);
  await app.see("Lista oczekujących (2)");
  await app.see("wolne: 1");
  await app.picture("register/09-waiting");
  await pressOn(app, "button", "Przyjmij: Cis Ola");
  await app.see("Przyjęto na zajęcia: Cis Ola.");
  await app.see("Lista oczekujących (1)");
  await app.picture("register/10-promoted");
  const now = await ask(app, "get_series", { series_id });
  assert.deepEqual(
    [now.enrolments.map(({ list_name }) => list_name), now.waiting.map(({ list_name }) => list_name), now.free],
    [["Cis Ola"], ["Lis Ala"], 0],
  );
});

/** What a series says, for saving it with places. */
function fieldsOf(series, capacity) {
  const { id, name, category_id, leader_id, room_id, place, entry } = series;
  return { series_id: id, name, category_id, leader_id, room_id, place, entry, capacity };
}

step("what is kept of a person is chosen in the settings, and the form follows", async () => {
  await app.place("#/settings?section=register");
  await app.find("h2", "Jakie dane zbieracie");
  await app.picture("register/11-settings");
  await app.click("radio", "Adres: wymagane");
  await app.click("radio", "Telefon: nie zbieramy");
  await app.click("button", "Zapisz", { nth: 0 });
  await app.see("Zapisano.");
  await app.place("#/people");
  await app.click("button", "Dodaj osobę");
  await app.find("field", "Adres");
  assert.deepEqual(await app.findAll("field", "Telefon"), []);
  await app.press("Escape");
  await app.see("Do uzupełnienia 6");
  await app.click("button", /^Do uzupełnienia/);
  await app.see("brakuje: adres");
  await app.picture("register/12-incomplete");
});

step("a register of thousands is painted a hundred rows at a time", async () => {
  const { rows, found } = await ask(app, "list_people", {
    centre_id: centre.centre.id,
    query: "",
    filter: "members",
    offset: 2,
    limit: 3,
  });
  assert.deepEqual([rows.length, found], [3, 7]);
  assert.equal(await app.run(() => document.querySelectorAll("main table tbody tr").length), 7);
});
