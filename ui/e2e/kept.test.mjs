/** What the program said is saved is there again, however it was left. */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { addPeople, ask, EIGHTEEN, found, plusDays, sessionToday } from "./testing/commands.mjs";
import { inOrder, machineFor } from "./testing/machine.mjs";
import { signIn } from "./testing/steps.mjs";

const machine = machineFor(after);
const step = inOrder(test);
let app;
let session;
let people;
before(async () => {
  app = await machine.start();
  const centre = await found(app);
  const { today } = await ask(app, "get_status");
  people = await addPeople(app, centre.centre.id, EIGHTEEN, plusDays(today, -1));
  session = await sessionToday(app, centre, { name: "Gimnastyka", people });
});

step("“Zablokuj” in the middle of a list and of a sentence keeps both", async () => {
  await app.place(`#/attendance?session_id=${session}`);
  await app.click("button", /^18 Żółć Zofia/);
  await app.click("button", /^2 Ćwik Ewa/);
  await app.see("2 z 18");
  // The side bar is folded away while a list is open.
  await app.click("button", "Menu");
  await app.click("link", "Miesiąc");
  await app.type("Opis działań", "Dzień otwarty, przyszło dużo osób.");
  // Without waiting for the line that says that it is saved.
  await app.click("button", "Zablokuj");
  await app.heading("Otwórz plik organizacji");
  await signIn(app);
  await app.heading(/^Dzisiaj · /);
  await app.click("link", "Miesiąc");
  assert.equal(await app.value(await app.find("field", "Opis działań")), "Dzień otwarty, przyszło dużo osób.");
  await app.place(`#/attendance?session_id=${session}`);
  await app.see("2 z 18");
  await app.find("button", /^18 Żółć Zofia.*obecna/);
  await app.find("button", /^2 Ćwik Ewa.*obecna/);
});

// Three times, because it dies at another moment each time.
for (const [from, to] of [
  [2, 7],
  [7, 12],
  [12, 17],
]) {
  step(`killed between the marks of ${from} and ${to}, it has every mark that it had acknowledged`, async () => {
    const acknowledged = [];
    let killed = null;
    for (const person_id of people.slice(from, to)) {
      // The last one is on its way while the program dies.
      if (acknowledged.length === to - from - 1) killed = app.kill();
      const asked = ask(app, "record_attendance", { session_id: session, person_id, mark: "announced" });
      const done = await asked.then(
        () => true,
        () => false,
      );
      if (done) acknowledged.push(person_id);
    }
    await killed;
    assert.ok(acknowledged.length >= to - from - 1);
    app = await machine.start();
    await signIn(app);
    await app.heading(/^Dzisiaj · /);
    const { rows } = await ask(app, "get_sheet", { session_id: session });
    const marked = rows.filter(({ mark }) => mark === "announced").map(({ person_id }) => person_id);
    for (const person of acknowledged) assert.ok(marked.includes(person), "an acknowledged mark is there");
  });
}

step("the list goes on where it was", async () => {
  await app.place(`#/attendance?session_id=${session}`);
  await app.click("button", "Pozostali nieobecni");
  await app.find("button", /^1 Adamska Helena.*nieobecna/);
  const { unmarked } = await ask(app, "get_sheet", { session_id: session });
  assert.equal(unmarked, 0);
});
