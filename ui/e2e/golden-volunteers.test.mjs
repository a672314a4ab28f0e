/**
 * A month of forty volunteers as a coordinator closes it, actions counted: planned duties entered
 * by one confirmation, the unusual confirmed with a reason, all cards in one file to sign, the
 * signed ones in the binder, and the same hours in the month's report and on every paper.
 */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { axeFaults } from "./testing/checks.mjs";
import { ask, found } from "./testing/commands.mjs";
import { inOrder, machineFor } from "./testing/machine.mjs";
import { afterWords, textOfPdf } from "./testing/paper.mjs";
import { go, leaveDialogs } from "./testing/screens.mjs";
import { atMost } from "./testing/steps.mjs";
import { FORTY, monthOfForty } from "./testing/volunteers.mjs";

const machine = machineFor(after);
const step = inOrder(test);
let app;
let centre;
let ground;

before(async () => {
  app = await machine.start({ pictures: true });
  centre = await found(app);
  ground = await monthOfForty(app, centre);
  await app.reload();
  await app.resize(1366, 768);
});

/** All minutes of the month's volunteers. */
const planned = () => ground.sessions.held.length * 20 * 60;

/** Saves the document that is open; answers what it says. */
async function savedText() {
  await app.click("button", "Zapisz PDF");
  await app.see("Zapisano: ");
  const [, path] = /Zapisano: (.*?\.pdf)/.exec(await app.text());
  await leaveDialogs(app);
  return textOfPdf(path);
}

step("planned duties of forty become hours by one confirmation", async () => {
  await atMost(app, 3, async () => {
    await go(app, `volunteers?part=hours&month=${ground.month}`);
    await app.click("button", "Przejrzyj i zapisz");
    await app.find("dialog", "Zaplanowane dyżury do zapisania");
    await app.click("button", `Zapisz i potwierdź: ${ground.sessions.held.length * 20}`);
    await app.see(/^.*Zapisano \d+ dyżur/m);
  });
  const { volunteers } = (await ask(app, "get_month", { centre_id: centre.centre.id, month: ground.month })).summary;
  assert.equal(volunteers.minutes.value + volunteers.unconfirmed.value, planned());
  assert.equal(volunteers.people.value, 39, "one of them waits for a reason");
});

step("the unusual are confirmed with a reason, and the month is signed off", async () => {
  await app.click("checkbox", "Zaznacz wszystkie nietypowe");
  await app.type("Powód", "porozumienie jest w podpisie u prezeski");
  await app.click("button", /^Potwierdź zaznaczone: /);
  await app.see("Nic więcej nie czeka.");
  await app.picture("golden-volunteers/01-month");
  const { volunteers } = (await ask(app, "get_month", { centre_id: centre.centre.id, month: ground.month })).summary;
  assert.deepEqual([volunteers.people.value, volunteers.minutes.value, volunteers.unconfirmed.value], [40, planned(), 0]);
});

step("forty cards come out in one file, each with its hours, which add up to the month's", async () => {
  await app.click("link", "Dokumenty i wkład");
  await app.see("W teczce: 0 z 40.");
  await app.click("button", "Wszystkie karty (40)…");
  await app.see(/Strona 1 z \d+/);
  await app.picture("golden-volunteers/02-batch");
  const text = await savedText();
  for (const name of FORTY) {
    const [last, first] = name.split(" ");
    assert.ok(text.includes(`${first} ${last}`), name);
  }
  assert.equal(text.match(/Karta świadczeń wolontariusza/g)?.length >= 40, true);
  const minutes = [...text.matchAll(/^\s*Razem\s+(?:(\d+) h)?(?: ?(\d+) min)?/gm)]
    .map(([, hours, rest]) => Number(hours ?? 0) * 60 + Number(rest ?? 0))
    .reduce((sum, one) => sum + one, 0);
  assert.equal(minutes, planned(), "the cards add up to the month");
});

step("the signed cards are put into the binder at once", async () => {
  await app.click("button", /^Odłóż do teczki (?:wszystkie|pozostałe) \(40\)$/);
  await app.see("W teczce: 40 z 40.");
  await app.picture("golden-volunteers/03-binder");
  assert.deepEqual(await axeFaults(app), []);
});

step("summary and report say the same hours", async () => {
  const hours = String(planned() / 60);
  await app.click("button", "Zestawienie R-WOL…");
  await app.see(/Strona 1 z \d+/);
  const summary = await savedText();
  assert.equal(afterWords(summary, "Liczba wolontariuszy")?.[0], "40", summary.slice(0, 1500));
  assert.ok(summary.includes(`${hours} h`), summary.slice(-1500));
  await go(app, `month?month=${ground.month}`);
  await app.click("button", "Podgląd PDF");
  await app.see(/Strona 1 z \d+/);
  const report = await savedText();
  assert.equal(afterWords(report, "Liczba wolontariuszy")?.[0], "40");
  assert.equal(afterWords(report, "Liczba godzin")?.[0], `${hours} h`);
});
