/** Golden path G1, the first day: each step in no more actions than promised. */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { ask } from "./testing/commands.mjs";
import { inOrder, machineFor } from "./testing/machine.mjs";
import { textOfPdf } from "./testing/paper.mjs";
import { copy, hundredAndTwenty } from "./testing/rows.mjs";
import { atMost, foundByPointer } from "./testing/steps.mjs";

const machine = machineFor(after);
const step = inOrder(test);
let app;
let paper;
before(async () => {
  app = await machine.start();
  await app.click("button", "Nowa organizacja");
  await app.heading("Organizacja i Ty");
});

step("the wizard takes eight fields, four times “Dalej” and two groups of the key", async () => {
  await atMost(app, 14, () => foundByPointer(app));
  await app.heading(/^Dzisiaj · /);
});

step("120 rows copied from a spreadsheet are people: 118 good, 2 to look at", async () => {
  await copy(app, hundredAndTwenty());
  await app.place("#/people");
  await app.heading("Uczestnicy");
  await atMost(app, 5, async () => {
    await app.press("Control+v");
    await app.see("dobre: 118, do wyjaśnienia: 2");
    await app.click("button", "Wczytaj 120 osób");
    await app.see("Wczytano: 120 osób.");
    await app.click("link", "Przejdź do uczestników");
    await app.see("Uczestnicy: 120");
  });
});

step("new classes on Wednesdays: the preview skips 11.11 and says why", async () => {
  await atMost(app, 8, async () => {
    await app.click("link", "Plan");
    await app.click("button", "Dodaj zajęcia");
    await app.type("Nazwa zajęć", "Gimnastyka");
    // In 2026 the eleventh of November is a Wednesday.
    await app.type("Od kiedy", "4.11.2026");
    await app.type("Godzina", "10");
    await app.type("Ostatni dzień", "25.11.2026");
    await app.click("button", "Podgląd");
    await app.see("Liczba spotkań: 3");
    await app.see("Pominięte dni: 1");
    await app.see("śr. 11.11 – Narodowe Święto Niepodległości");
    await app.click("button", "Dodaj do planu");
    await app.see("zaplanowano: Gimnastyka, liczba spotkań: 3");
  });
  await app.find("button", /Gimnastyka/);
});

step("the attendance list is printed, its rows numbered", async () => {
  const { centres } = await ask(app, "get_overview");
  const centre_id = centres[0].centre.id;
  const { rows } = await ask(app, "list_people", { centre_id, query: "", filter: "members", offset: 0, limit: 18 });
  const week = await ask(app, "get_week", { centre_id, date: "2026-11-04" });
  const { series_id } = week.days.flatMap((day) => day.sessions)[0].session;
  const person_ids = rows.map((row) => row.person_id);
  await ask(app, "enrol_people", { series_id, person_ids, from_date: "2026-11-04", waiting: false });
  await atMost(app, 3, async () => {
    await app.click("button", /Gimnastyka/);
    await app.click("button", "Drukuj listę");
    await app.see(/Strona 1 z \d+/);
    await app.click("button", "Zapisz PDF");
    await app.see("Zapisano: ");
  });
  const saved = /Zapisano: (.*?\.pdf)/.exec(await app.text());
  assert.ok(saved, "the list says where it was saved");
  paper = textOfPdf(saved[1]);
  assert.ok(saved[1].startsWith(machine.documents), "it lies among the documents");
  assert.match(paper, /Lista obecności/);
  assert.match(paper, /04\.11\.2026/);
  rows.forEach(({ list_name }, index) => assert.match(paper, new RegExp(`^\\s*${index + 1}\\.?\\s+${list_name}`, "m")));
  assert.match(paper, /\d{5}-[A-Z]/, "the sheet has a code");
});
