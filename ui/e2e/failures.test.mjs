/** What goes wrong says so in a sentence, and leaves the data as they were. */
import assert from "node:assert/strict";
import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { after, test } from "node:test";
import { ask, attempt, found, PASSWORD, refusal } from "./testing/commands.mjs";
import { Machine, machineFor } from "./testing/machine.mjs";
import { signIn } from "./testing/steps.mjs";

/** A computer with one organisation's file, its program closed. */
async function prepared() {
  const machine = machineFor(after);
  const app = await machine.start();
  await found(app);
  await app.close();
  const [file] = machine.dataFiles();
  return { machine, file };
}

test("a wrong password is told in words, the field is ready, and the right one opens", async () => {
  const { machine, file } = await prepared();
  const before = readFileSync(file);
  const app = await machine.start();
  await app.heading("Otwórz plik organizacji");
  await signIn(app, "nie to hasło");
  await app.find("alert", /^Nazwa lub hasło się nie zgadza\./);
  assert.equal(await app.focused(), "Hasło");
  assert.ok(readFileSync(file).equals(before), "the file is as it was");
  await signIn(app);
  await app.heading(/^Dzisiaj · /);
  await app.end();
});

test("a second program on the same file is refused, and the first works on", async () => {
  const { machine } = await prepared();
  const first = await machine.start();
  await signIn(first);
  await first.heading(/^Dzisiaj · /);
  // On another bus, as another person of the same computer would be.
  const second = await machine.start();
  await second.heading("Otwórz plik organizacji");
  await signIn(second);
  await second.find("alert", /^Plik jest już otwarty w innym oknie/);
  await first.click("link", "Plan");
  await first.heading("Plan");
  await first.end();
  await second.click("button", "Otwórz");
  await second.heading(/^Dzisiaj · /);
  await second.end();
});

test("“Zablokuj” closes the file, and nothing can be asked of it", async () => {
  const { machine } = await prepared();
  const app = await machine.start();
  await signIn(app);
  await app.heading(/^Dzisiaj · /);
  await app.click("button", "Zablokuj");
  await app.heading("Otwórz plik organizacji");
  assert.equal((await refusal(app, "get_overview")).code, "locked");
  await app.end();
});

test("a file without its keys names what is missing", async () => {
  const { machine, file } = await prepared();
  renameSync(`${file}-keys`, machine.path("elsewhere"));
  const app = await machine.start();
  await app.see("Nie można odczytać kont tego pliku.");
  await app.end();
});

test("a damaged file is refused and not touched", async () => {
  const { machine, file } = await prepared();
  const bytes = readFileSync(file);
  bytes.fill(0, 0, 4096);
  writeFileSync(file, bytes);
  const app = await machine.start();
  await app.heading("Otwórz plik organizacji");
  await signIn(app);
  await app.find("alert", /^Plik danych jest uszkodzony/);
  assert.ok(readFileSync(file).equals(bytes), "the file is as it was");
  await app.end();
});

test("a file that is not there any more is said to be away", async () => {
  const { machine, file } = await prepared();
  renameSync(file, machine.path("elsewhere"));
  const app = await machine.start();
  await app.see("Pliku nie ma teraz w tym miejscu.");
  await app.end();
});

test("a document for a folder that is not there is refused, and the way is typed anew", async () => {
  const { machine } = await prepared();
  const app = await machine.start();
  await signIn(app);
  await app.click("link", "Miesiąc");
  await app.click("button", "Podgląd PDF");
  await app.see(/Strona 1 z \d+/);
  await app.type("Plik", machine.path("gone", "raport.pdf"));
  await app.click("button", "Zapisz PDF");
  await app.find("alert", /^Nie można zapisać pliku: .*raport\.pdf/);
  await app.type("Plik", machine.path("raport.pdf"));
  await app.click("button", "Zapisz PDF");
  await app.see(`Zapisano: ${machine.path("raport.pdf")}`);
  await app.end();
});

test("the page can ask only for what its capability and its policy grant", async () => {
  const machine = new Machine();
  const asked = [];
  const outside = createServer((question, answer) => {
    asked.push(question.url);
    answer.writeHead(200, { "access-control-allow-origin": "*" }).end("{}");
  });
  await new Promise((ready) => outside.listen(0, "127.0.0.1", ready));
  try {
    const app = await machine.start();
    const path = "/bin/sh";
    assert.equal(await attempt(app, "plugin:opener|open_path", { path }), "refused", "a plugin");
    assert.equal(await attempt(app, "plugin:dialog|save", { options: {} }), "refused", "a dialog");
    assert.equal(await attempt(app, "open_path", { path, language: "pl" }), "refused", "a program");
    const outcomes = await app.runAsync(async (address) => {
      const outcome = (asked) =>
        asked.then(
          () => "done",
          () => "refused",
        );
      return {
        network: await outcome(fetch(address)),
        code: await outcome((async () => new Function("return 1")())()),
      };
    }, `http://127.0.0.1:${outside.address().port}/`);
    assert.deepEqual(outcomes, { network: "refused", code: "refused" });
    assert.deepEqual(asked, [], "nothing reached the network");
    assert.equal((await ask(app, "get_door")).open, false);
  } finally {
    outside.close();
    await machine.clear();
  }
});

test("the log says what happened and nothing of what was typed", async () => {
  const { machine } = await prepared();
  const app = await machine.start();
  await signIn(app, "moje tajne hasło");
  await app.find("alert", /^Nazwa lub hasło/);
  await app.end();
  const log = machine.log();
  assert.match(log, /open_file: wrong_password/);
  for (const secret of ["moje tajne hasło", PASSWORD, "Maria Kowal", "Fundacja"]) {
    assert.ok(!log.includes(secret), `the log holds “${secret}”`);
  }
});
