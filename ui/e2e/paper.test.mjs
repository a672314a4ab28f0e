/**
 * Lists on paper: printed with a code, and typed in by numbers with the keyboard alone, in no more
 * actions than promised; the figures are those of a list that was taken by taps.
 */
/* global document */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { addPeople, ask, EIGHTEEN, found, sessionToday } from "./testing/commands.mjs";
import { inOrder, machineFor } from "./testing/machine.mjs";
import { textOfPdf } from "./testing/paper.mjs";
import { atMost, focusOn } from "./testing/steps.mjs";

const machine = machineFor(after);
const step = inOrder(test);
let app;
let centre;
let tapped;
let written;
let code;
before(async () => {
  app = await machine.start({ pictures: true });
  await app.look({ theme: "light" });
  centre = await found(app);
  const people = await addPeople(app, centre.centre.id, EIGHTEEN, "2026-01-02");
  tapped = await sessionToday(app, centre, { name: "Gimnastyka", people });
  written = await sessionToday(app, centre, { name: "Joga", people, start: "12:00" });
  await app.reload();
  await app.heading(/^Dzisiaj · /);
});

/** What the file says of a session's list, without what differs from list to list. */
async function figures(session_id) {
  const sheet = await ask(app, "get_sheet", { session_id });
  const marks = sheet.rows.map(({ list_name, mark }) => `${list_name}: ${mark}`);
  const { guests, list_state, signatures } = sheet.card.session;
  return { present: sheet.present, absent: sheet.absent, marks, guests, list_state, signatures };
}

step("a list is printed in three actions: numbered rows and a code", async () => {
  await atMost(app, 3, async () => {
    await app.click("button", /^Drukuj listę: Joga, 12:00/);
    await app.see(/Strona 1 z \d+/);
    await app.click("button", "Zapisz PDF");
    await app.see("Zapisano: ");
  });
  const saved = /Zapisano: (.*?\.pdf)/.exec(await app.text());
  assert.ok(saved, "the list says where it was saved");
  const paper = textOfPdf(saved[1]);
  EIGHTEEN.forEach((name, index) => assert.match(paper, new RegExp(`^\\s*${index + 1}\\s+${name}`, "m")));
  [code] = /\d{5}-[A-Z]/.exec(paper);
  await app.picture("paper/preview");
});

step("how it is printed is changed from there, and the code stays", async () => {
  await app.click("button", "Jak wydrukować");
  await app.find("dialog", "Drukuj listy");
  await app.click("checkbox", "Duży druk");
  await app.picture("paper/options");
  await app.click("button", "Podgląd i druk");
  await app.see(/Strona 1 z \d+/);
  await app.press("Escape");
  assert.equal(await app.focused(), "Drukuj listę: Joga, 12:00");
  const listed = await ask(app, "list_sheets", {
    centre_id: centre.centre.id,
    first: "2026-01-01",
    last: "2030-12-31",
  });
  assert.deepEqual(
    listed.sheets.map((sheet) => sheet.code),
    [code],
  );
});

step("the other list is taken by taps", async () => {
  await app.click("link", /^Sprawdź obecność: Gimnastyka, 10:00/);
  const absent = ["Osa Barbara", "Zając Bożena"];
  for (const name of EIGHTEEN.filter((name) => !absent.includes(name))) {
    await app.click("button", new RegExp(`^\\d+ ${name}`));
  }
  await app.click("button", "O jednego gościa więcej");
  await app.click("button", "O jednego gościa więcej");
  await app.click("button", "Pozostali nieobecni");
  await app.click("button", "Gotowe");
  await app.type("Liczba podpisów na liście", "16");
  await app.click("button", "Zatwierdź listę");
  await app.see("Lista jest zatwierdzona.");
});

step("the paper is typed in with three lines and Enter, and says the same", async () => {
  await app.place("#/today");
  await app.tabTo("link", "Przepisz z kartki");
  await app.press("Enter");
  await app.heading("Przepisz z kartki");
  await focusOn(app, /^Kod kartki/);
  const typed = code.replace("-", "").toLowerCase();
  await atMost(app, 3, async () => {
    await app.write(`${typed}\n`);
    await app.see("Wiersze z nazwiskiem: 18, puste: 8");
    await focusOn(app, /^Numery osób/);
    await app.write("1-9 11-16 18 +2\n");
    await app.see("16 z 18 + 2 goście");
    await app.see("18. Żółć Zofia");
    await app.picture("paper/entry");
    await focusOn(app, /^Liczba podpisów/);
    await app.write("16\n");
    await app.see("Zapisano: Joga, 16 z 18 + 2 goście.");
  });
  assert.deepEqual(await figures(written), await figures(tapped));
  await app.picture("paper/saved");
});

step("“Cofnij” takes the whole sheet back, and it waits to come back again", async () => {
  await app.tabTo("button", "Cofnij", { back: true });
  await app.press("Enter");
  await app.see("1 wydrukowana lista czeka na przepisanie");
  assert.equal((await figures(written)).present, 0);
});

step("whatever is wrong is told while it is typed, and nothing is saved", async () => {
  await app.tabTo("button", new RegExp(`^Przepisz kartkę ${code}`));
  await app.press("Enter");
  await app.see("Wiersze z nazwiskiem: 18");
  await app.write("1 99 5-2 joga 3 3");
  for (const sentence of [
    "Nie ma wiersza 99: ostatni ma numer 26.",
    "„5-2” jest na odwrót: zapisz 2-5.",
    "„joga” nie jest numerem ani zakresem.",
    "Wiersz 3 jest wpisany dwa razy.",
  ]) {
    await app.see(sentence);
  }
  await app.press("Control+Enter");
  await app.see("Wpisu z kartki nie można jeszcze zapisać.");
  assert.equal((await figures(written)).list_state, "none");
  await app.picture("paper/problems");
});

step("a wrong letter names the code that comes near", async () => {
  await app.place("#/paper");
  const wrong = code.endsWith("A") ? "B" : "A";
  await app.write(`${code.slice(0, -1)}${wrong}\n`);
  await app.see(`Podobny kod: ${code} (Joga)`);
});

step("a name from a blank row is found, or a new person is made", async () => {
  await app.place(`#/paper?code=${code}`);
  await app.see("Wiersze z nazwiskiem: 18");
  await app.write("1-3 19 20\n");
  await focusOn(app, /^Nazwiska z pustych wierszy/);
  await app.write("Iwona Łękawska; Nowy Jan");
  await app.see("Łękawska Iwona: nowa osoba, do uzupełnienia");
  await app.see("5 z 20");
  await app.press("Control+Enter");
  await app.see("Zapisano: Joga, 5 z 20.");
});

step("at 200 % nothing is cut off", async () => {
  await app.look({ theme: "light", textSize: 200 });
  await app.place(`#/paper?code=${code}`);
  await app.see("Wiersze z nazwiskiem: 18");
  const over = await app.run(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  assert.ok(over <= 0, `${over} pixels stand over the edge`);
  await app.picture("paper/entry-200");
});
