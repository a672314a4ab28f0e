/** A timetable out of a file comes in by the keyboard alone, is seen in the plan and taken back. */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { ask, found } from "./testing/commands.mjs";
import { machineFor } from "./testing/machine.mjs";

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
