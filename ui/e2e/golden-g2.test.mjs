/** Golden path G2, at the door: a list taken in no more actions than promised, and kept. */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { addPeople, ask, EIGHTEEN, found, sessionToday } from "./testing/commands.mjs";
import { inOrder, machineFor } from "./testing/machine.mjs";
import { atMost, signIn } from "./testing/steps.mjs";

const machine = machineFor(after);
const step = inOrder(test);
let app;
let sessionId;
before(async () => {
  app = await machine.start();
  const centre = await found(app);
  const people = await addPeople(app, centre.centre.id, EIGHTEEN, "2026-01-02");
  sessionId = await sessionToday(app, centre, { name: "Gimnastyka", people });
  await app.reload();
  await app.heading(/^Dzisiaj · /);
});

step("the class's tile leads to “0 z 18”", async () => {
  await atMost(app, 2, () => app.click("link", /^Sprawdź obecność: Gimnastyka, 10:00/));
  await app.see("0 z 18");
});

step("fifteen taps make “15 z 18”", async () => {
  await atMost(app, 15, async () => {
    for (const name of EIGHTEEN.slice(0, 15)) await app.click("button", new RegExp(`^\\d+ ${name}`));
  });
  await app.see("15 z 18");
});

step("a wrong tap is taken back by “Cofnij”", async () => {
  await atMost(app, 2, async () => {
    await app.click("button", /^\d+ Wilk Zenon/);
    await app.see("16 z 18");
    await app.click("button", "Cofnij");
  });
  await app.see("15 z 18");
});

step("“zolc” finds Żółć, and a new person is added in two fields", async () => {
  await atMost(app, 7, async () => {
    await app.type("Szukaj lub dodaj osobę…", "zolc");
    await app.click("option", /^Żółć Zofia/);
    await app.see("16 z 18");
    await app.type("Szukaj lub dodaj osobę…", "Iwona");
    await app.click("option", "Dodaj nową osobę");
    await app.type("Imię", "Iwona");
    await app.type("Nazwisko", "Łękawska");
    await app.click("button", "Dodaj do obecnych");
    await app.find("button", /Łękawska Iwona.*do uzupełnienia.*jest/);
  });
  await app.see("17 z 19");
});

step("two guests make “17 + 2 = 19”", async () => {
  await atMost(app, 2, async () => {
    await app.click("button", "O jednego gościa więcej");
    await app.click("button", "O jednego gościa więcej");
  });
  await app.see("17 z 19 + goście 2 = 19");
});

step("“Gotowe”, the rest absent, 17 signatures: agreed", async () => {
  await atMost(app, 4, async () => {
    await app.click("button", "Pozostali nieobecni");
    await app.click("button", "Gotowe");
    await app.type("Liczba podpisów na liście", "17");
    await app.see("zgodne");
    await app.click("button", "Zatwierdź listę");
  });
  await app.see("Lista jest zatwierdzona.");
});

step("the program is killed and opened again: the list is identical", async () => {
  const before = await ask(app, "get_sheet", { session_id: sessionId });
  assert.equal(before.present, 17);
  await app.kill();
  app = await machine.start();
  await atMost(app, 3, async () => {
    await app.heading("Otwórz plik organizacji");
    await signIn(app);
    await app.click("link", /^Sprawdź obecność: Gimnastyka, 10:00/);
  });
  await app.see("17 z 19 + goście 2 = 19");
  await app.see("Lista jest zatwierdzona.");
  assert.deepEqual(await ask(app, "get_sheet", { session_id: sessionId }), before);
});
