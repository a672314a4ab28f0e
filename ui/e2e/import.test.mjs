/** A timetable out of a file comes in by the keyboard alone, is seen in the plan and taken back. */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { ask, found } from "./testing/commands.mjs";
import { machineFor } from "./testing/machine.mjs";
import { copy, hundredAndTwenty } from "./testing/rows.mjs";
import { atMost } from "./testing/steps.mjs";

const PLAN = fileURLToPath(new URL("./testing/plan.csv", import.meta.url));

const machine = machineFor(after);
let app;
let centre;
before(async () => {
  app = await machine.start({ pictures: true });
  centre = await found(app);
});

async function sessionsOfWeek() {
  const week = await ask(app, "get_week", { centre_id: centre.centre.id, date: "2026-03-04" });
  return week.days.flatMap((day) => day.sessions).map(({ session }) => session.name);
}

test("a file that is no spreadsheet says so and leads nowhere", async () => {
  await app.place("#/import");
  await app.heading("Wczytaj z pliku");
  await app.type("Plik z arkuszem", fileURLToPath(new URL("./testing/machine.mjs", import.meta.url)) + ".nie-ma");
  await app.press("Enter");
  await app.see("Nie można otworzyć tego pliku.");
  assert.deepEqual(await sessionsOfWeek(), []);
});

test("a timetable is read, looked at and brought in by the keyboard alone", async () => {
  await app.place("#/settings?section=import");
  await app.tabTo("link", "Wczytaj z pliku…");
  await app.press("Enter");
  await app.heading("Wczytaj z pliku");
  await app.tabTo("field", "Plik z arkuszem");
  await app.write(PLAN);
  await app.press("Enter");
  await app.find("h2", "2. Kolumny");
  await app.picture("import-columns");
  await app.tabTo("button", "Pokaż podgląd");
  await app.press("Enter");
  await app.find("h2", "3. Podgląd");
  for (const text of [
    "dobre: 2",
    "dobre, z uwagą: 1",
    "już są: 1",
    "nie do wczytania: 2",
    "data „31.02.2026” nie istnieje",
    "godzina „25:00” nie istnieje",
    "to samo jest w wierszu 4",
    "brak końca, przyjęto 60 min",
  ]) {
    await app.see(text);
  }
  await app.picture("import-preview");
  await app.tabTo("checkbox", "Tylko do wyjaśnienia");
  await app.press("Space");
  await app.unsee("04.03.2026, 10:00–11:00");
  await app.press("Space");
  await app.see("04.03.2026, 10:00–11:00");
  await app.tabTo("checkbox", "Wczytaj wiersz 6: Brydż");
  await app.press("Space");
  await app.tabTo("button", "Wczytaj 2 terminy");
  await app.press("Enter");
  await app.see("Wczytano: 1 sala, 2 terminy.");
  await app.picture("import-done");
  assert.deepEqual(await sessionsOfWeek(), ["Gimnastyka poranna dla początkujących", "Klub książki „Żółć i miód”"]);
  const { centres } = await ask(app, "get_overview");
  const names = centres[0].categories.map(({ name }) => name);
  assert.ok(names.includes("Literatura") && names.includes("Aktywność fizyczna"));
});

test("the whole import is taken back at once", async () => {
  await app.tabTo("button", "Cofnij wczytanie");
  await app.press("Enter");
  await app.see("Cofnięto wczytanie.");
  assert.deepEqual(await sessionsOfWeek(), []);
  const { centres, leaders } = await ask(app, "get_overview");
  assert.ok(!centres[0].categories.some(({ name }) => name === "Literatura"));
  assert.deepEqual(leaders, []);
});

async function members() {
  const list = await ask(app, "list_people", { centre_id: centre.centre.id, query: "", filter: "members", offset: 0 });
  return list.counts.members;
}

test("120 rows copied from a spreadsheet are people after three actions", async () => {
  await copy(app, hundredAndTwenty());
  await app.place("#/people");
  await app.heading("Uczestnicy");
  assert.equal(await members(), 0);
  await atMost(app, 5, async () => {
    await app.press("Control+v");
    await app.see("dobre: 118, do wyjaśnienia: 2");
    await app.picture("import-people-preview");
    await app.click("checkbox", "Tylko do wyjaśnienia");
    await app.see("do uzupełnienia: data lub rok urodzenia");
    await app.see("podobna osoba jest w wierszu 2");
    await app.picture("import-people-open");
    await app.click("button", "Wczytaj 120 osób");
    await app.see("Wczytano: 120 osób.");
    await app.click("link", "Przejdź do uczestników");
    await app.see("Uczestnicy: 120");
  });
  await app.picture("import-people-done");
  assert.equal(await members(), 120);
});

test("the same rows again are all there already, and what was brought in is taken back", async () => {
  await app.press("Control+v");
  await app.see("już są: 120");
  await app.see("Nie ma czego wczytać");
  await app.choose("Osoby, które już są", "uzupełnij puste pola");
  await app.see("nie ma czego uzupełnić");
  const { rows } = await ask(app, "list_history", { limit: 1 });
  await ask(app, "undo", { operation_id: rows[0].operation_id });
  assert.equal(await members(), 0);
});

test("a table of people and days becomes lists of a new class", async () => {
  await app.place("#/import?kind=people&source=pasted");
  await app.heading("Wczytaj uczestników");
  const table = "Osoba\t3.02.2026\t10.02.2026\nKłos Anna\tx\t-\nMrożek Jan\tx\tzg\n";
  await app.run((text) => {
    const area = document.querySelector("textarea.control");
    area.value = text;
    area.dispatchEvent(new Event("input", { bubbles: true }));
  }, table);
  await app.click("button", "Odczytaj wiersze");
  await app.find("h2", "2. Kolumny");
  await app.choose("Zajęcia", "nowe zajęcia…");
  await app.type("Nazwa nowych zajęć", "Szachy");
  await app.picture("import-attendance-columns");
  await app.click("button", "Pokaż podgląd");
  await app.see("nie ma takiej osoby");
  await app.picture("import-attendance-preview");
  await app.click("button", "Wczytaj 4 oznaczenia");
  await app.see("Wczytano: 1 seria, 2 terminy, 2 osoby, 4 oznaczenia.");
  await app.click("button", "Cofnij wczytanie");
  await app.see("Cofnięto wczytanie.");
  assert.equal(await members(), 0);
});
