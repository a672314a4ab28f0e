/** Everything out and back: a list as a spreadsheet, the full export, a new file made of it. */
import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { after, before, test } from "node:test";
import { ask } from "./testing/commands.mjs";
import { inOrder, machineFor } from "./testing/machine.mjs";
import { go, openDemo } from "./testing/screens.mjs";

const machine = machineFor(after);
const step = inOrder(test);
let app;
let folder;
let members;
before(async () => {
  app = await machine.start({ pictures: true });
  await openDemo(app);
  const { documents } = await ask(app, "get_door");
  folder = documents;
  const { centres } = await ask(app, "get_overview");
  ({ found: members } = await ask(app, "list_people", { centre_id: centres[0].centre.id, query: "", limit: 1 }));
});

step("a list of the month is looked at, saved as a workbook, and looked at as paper", async () => {
  await go(app, "settings?section=leaders");
  await app.click("button", "Lista…");
  await app.find("dialog", "Osoby prowadzące");
  await app.see("Pozycje: ");
  await app.picture("export-list");
  await app.click("button", "Zapisz listę");
  await app.see("Listę zapisano: ");
  const [saved] = readdirSync(folder).filter((name) => name.endsWith(".xlsx"));
  assert.match(saved, /^osoby-prowadzace-.*\.xlsx$/);
  assert.equal(readFileSync(join(folder, saved)).subarray(0, 2).toString(), "PK");
  await app.click("button", "Podgląd wydruku…");
  await app.see(/Strona 1 z \d+/);
  await app.picture("export-list-paper");
  await app.press("Escape");
  // The list waits under its paper.
  await app.find("dialog", "Osoby prowadzące");
  await app.press("Escape");
});

let export_folder;
step("the full export warns that it is not encrypted, and says what it wrote", async () => {
  await go(app, "settings?section=copy");
  await app.see("Ten folder nie jest zaszyfrowany");
  export_folder = await app.value(await app.find("field", "Folder eksportu"));
  await app.click("button", "Zapisz pełny eksport");
  await app.see("Pełny eksport zapisano w folderze: ");
  await app.picture("export-settings");
  assert.ok(existsSync(join(export_folder, "journal.jsonl")) && existsSync(join(export_folder, "people.csv")));
});

step("a damaged export is refused in words, and makes nothing", async () => {
  const journal = join(export_folder, "journal.jsonl");
  const whole = readFileSync(journal);
  await app.click("button", "Zablokuj");
  await app.heading("Otwórz plik organizacji");
  await app.click("button", "Utwórz plik z pełnego eksportu…");
  await app.type("Folder eksportu", export_folder);
  writeFileSync(journal, whole.subarray(0, whole.length / 2));
  await app.click("button", "Sprawdź eksport");
  await app.see("Plik journal.jsonl jest niepełny");
  writeFileSync(journal, whole);
});

step("by keyboard alone a new file is made, its key shown, and everybody is there", async () => {
  await app.tabTo("button", "Sprawdź eksport");
  await app.press("Enter");
  await app.see("Eksport jest kompletny.");
  await app.picture("export-found");
  await app.type("Twoje hasło do nowego pliku", "nowe hasło do pliku");
  await app.type("Powtórz hasło", "nowe hasło do pliku");
  await app.press("Enter");
  await app.heading("Klucz odzyskiwania nowego pliku");
  await app.picture("export-key");
  await app.click("button", "Przepiszę później");
  await app.heading(/^Dzisiaj · /);
  const { centres } = await ask(app, "get_overview");
  const { found } = await ask(app, "list_people", { centre_id: centres[0].centre.id, query: "", limit: 1 });
  assert.equal(found, members);
  await go(app, "settings?section=history");
  await app.see("utworzono plik z pełnego eksportu");
  const { files } = await ask(app, "get_door");
  assert.notEqual(dirname(files[0].path), "");
  assert.equal(new Set(files.map(({ path }) => path)).size, 2);
});
