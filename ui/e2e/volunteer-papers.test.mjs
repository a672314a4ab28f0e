/**
 * Volunteers' papers in the real window: rates with their sources, cards of a month one by one and
 * all in one file, ended in the middle without a trace, the binder, the contribution on the screen
 * and on paper, and a certificate that is refused until its papers are there.
 */
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { dirname } from "node:path";
import { after, before, test } from "node:test";
import { axeFaults } from "./testing/checks.mjs";
import { addPeople, ask, found, plusDays } from "./testing/commands.mjs";
import { inOrder, machineFor, until } from "./testing/machine.mjs";
import { textOfPdf } from "./testing/paper.mjs";
import { choose, go, leaveDialogs, settled } from "./testing/screens.mjs";
import { fill, pressOn } from "./testing/steps.mjs";

/* global document, MutationObserver */

const machine = machineFor(after);
const step = inOrder(test);
const CROWD = 24;
let app;
let centre;
let month;
let people;
let grant;

const of = () => ({ centre_id: centre.centre.id, month });
const papersAddress = () => `volunteers?part=papers&month=${month}`;

before(async () => {
  app = await machine.start({ pictures: true });
  centre = await found(app);
  const { today } = await ask(app, "get_status");
  const last = plusDays(`${today.slice(0, 8)}01`, -1);
  month = last.slice(0, 7);
  const year = month.slice(0, 4);
  const agreement = {
    agreement_id: null,
    number: "W/I/12/ZZ",
    signed_on: `${year}-01-02`,
    title: "Prowadzenie centrum",
    grantor: "Gmina Miejska Kraków",
    form: "entrusted",
    first_date: `${year}-01-01`,
    last_date: `${year}-12-31`,
    funding_phrase: "",
    report_recipient: "",
    centres: [centre.centre.id],
  };
  grant = (await ask(app, "save_grant_agreement", agreement)).id;
  const letters = "ABCDEFGHIJKLMNOPRSTUWXYZ";
  const names = Array.from({ length: CROWD }, (_, place) => `Próbny${letters[place]} Jan`);
  people = await addPeople(app, centre.centre.id, names, `${year}-01-02`);
  for (const [place, person_id] of people.entries()) {
    for (const day of ["05", "12", "19"]) {
      const service = { person_id, centre_id: centre.centre.id, date: `${month}-${day}`, minutes: 95 };
      await ask(app, "add_volunteer_entry", { ...service, activity: `Dyżur ${place}` });
    }
  }
  await app.reload();
});

const closed = () =>
  until("the dialog closes", () => app.run(() => document.querySelectorAll("dialog:modal").length === 0));

/** Saves the document that is open; answers where it lies. */
async function savePaper() {
  await app.click("button", "Zapisz PDF");
  await app.see("Zapisano: ");
  const [, path] = /Zapisano: (.*?\.pdf)/.exec(await app.text());
  return path;
}

step("an agreement is said to want a valuation, and its rate has a source, all by keys", async () => {
  await go(app, "settings?section=agreements");
  await app.heading("Ustawienia");
  await settled(app);
  await pressOn(app, "button", /^Zmień.*W\/I\/12\/ZZ/);
  await pressOn(app, "checkbox", "Umowa chce wyceny świadczeń wolontariuszy", "Space");
  await app.press("Enter");
  await closed();
  await pressOn(app, "button", "Stawki i działania: W/I/12/ZZ");
  await fill(app, "Stawka za godzinę (zł): Wszystkie pozostałe zadania", "33,33");
  await app.press("Enter");
  await app.see("Wpisz, skąd pochodzi stawka.");
  await fill(app, "Źródło stawki: Wszystkie pozostałe zadania", "regulamin konkursu, pkt 7");
  await app.press("Enter");
  await app.see("Zapisano stawkę: Wszystkie pozostałe zadania.");
  await fill(app, "Numer", "I.1");
  await fill(app, "Nazwa działania", "Zajęcia stałe");
  await app.press("Enter");
  await app.find("region", "I.1 Zajęcia stałe");
  await app.picture("volunteer-papers/01-rates");
  assert.deepEqual(await axeFaults(app), []);
  const { rates, actions, values_volunteers } = await ask(app, "get_valuation", { agreement_id: grant });
  assert.equal(values_volunteers, true);
  assert.deepEqual(
    [rates[0].rate, rates[0].source, actions[0].name],
    [3333, "regulamin konkursu, pkt 7", "Zajęcia stałe"],
  );
  await leaveDialogs(app);
});

step("the month's cards stand in a list, with the contribution below", async () => {
  await go(app, papersAddress());
  await app.see(`W teczce: 0 z ${CROWD}.`);
  // 4 h 45 min at 33.33 are 158.3175 each.
  await app.see("3 799,68 zł");
  await app.see("33,33 zł za godzinę: regulamin konkursu, pkt 7");
  await app.picture("volunteer-papers/02-papers");
  assert.deepEqual(await axeFaults(app), []);
  // A figure of the contribution opens down to the services it counted.
  await app.click("button", /3 799,68 zł – pokaż, co policzono: Świadczenia wolontariuszy/);
  await app.see(/wiersz karty: 4 h 45 min × 33,33 zł = 158,32 zł/);
  await app.picture("volunteer-papers/02-opened");
  await leaveDialogs(app);
});

step("one card is looked at, saved, and says what the screen says", async () => {
  await app.click("button", "Karta: PróbnyA Jan…");
  await app.see(/Strona 1 z 1/);
  await app.picture("volunteer-papers/03-card");
  const path = await savePaper();
  const text = textOfPdf(path);
  for (const said of [
    "Karta świadczeń wolontariusza",
    "Jan PróbnyA",
    "4 h 45 min",
    "158,32 zł",
    "nie stanowi wynagrodzenia",
  ]) {
    assert.ok(text.includes(said), `${said} in\n${text}`);
  }
  await leaveDialogs(app);
});

step("a batch ended in the middle leaves nothing: no file, no word in the history", async () => {
  const before = (await ask(app, "list_history", { limit: 50 })).rows.length;
  // Whoever watches the page is faster than a person.
  await app.run(() => {
    const look = new MutationObserver(() => {
      const shown = [...document.querySelectorAll("dialog:modal progress")].length > 0;
      const button = [...document.querySelectorAll("dialog:modal button")].find(
        (one) => one.textContent.trim() === "Anuluj" && !one.disabled,
      );
      if (!shown || !button) return;
      look.disconnect();
      button.click();
    });
    look.observe(document.body, { childList: true, subtree: true });
  });
  await app.click("button", `Wszystkie karty (${CROWD})…`);
  await closed();
  assert.deepEqual(await app.findAll("alert", /./), []);
  assert.equal((await ask(app, "list_history", { limit: 50 })).rows.length, before);
});

step("all cards are saved in one file with a bookmark for each", async () => {
  await app.click("button", `Wszystkie karty (${CROWD})…`);
  await app.see(new RegExp(`Strona 1 z ${CROWD}`));
  const path = await savePaper();
  assert.ok(existsSync(path), path);
  const pages = textOfPdf(path)
    .split("\f")
    .filter((page) => page.trim() !== "");
  assert.equal(pages.length, CROWD);
  assert.ok(pages[0].includes("Jan PróbnyA") && pages.at(-1).includes("Jan PróbnyZ"), "in Polish order");
  const outline = execFileSync("pdftohtml", ["-xml", "-i", "-stdout", path], { encoding: "utf8" });
  assert.equal(outline.match(/<item page="\d+">Karta świadczeń wolontariusza – /g)?.length, CROWD);
  // Nothing of the one that was ended lies beside it.
  const files = readdirSync(dirname(path)).filter((file) => file.startsWith("karty-"));
  assert.equal(files.length, 1, files.join(", "));
  await leaveDialogs(app);
});

step("signed cards go into the binder, one and then all that are left, and one comes out again", async () => {
  await app.click("button", "Odłóż do teczki: PróbnyA Jan");
  await app.see(`W teczce: 1 z ${CROWD}.`);
  await app.click("button", `Odłóż do teczki pozostałe (${CROWD - 1})`);
  await app.see(`W teczce: ${CROWD} z ${CROWD}.`);
  await app.click("button", "Wyjmij z teczki: PróbnyB Jan");
  await app.see(`W teczce: ${CROWD - 1} z ${CROWD}.`);
  await app.picture("volunteer-papers/04-binder");
});

step("summary and contribution say on paper what the screen says", async () => {
  for (const [button, said] of [
    ["Zestawienie R-WOL…", ["wolontariusz nr 24", "brak podpisanego porozumienia", "3 799,68 zł"]],
    ["Wkład osobowy do druku…", ["3 799,68 zł", "33,33 zł za godzinę: regulamin konkursu, pkt 7"]],
  ]) {
    await app.click("button", button);
    await app.see(/Strona 1 z \d+/);
    const text = textOfPdf(await savePaper());
    for (const one of said) assert.ok(text.includes(one), `${one} in\n${text}`);
    assert.ok(!text.includes("PróbnyA"), "names stay at home");
    await leaveDialogs(app);
  }
});

step("a certificate waits for its papers, and is then issued and printed by keys", async () => {
  await go(app, `volunteers?person_id=${people[0]}`);
  await app.heading("Jan PróbnyA");
  await pressOn(app, "button", "Wystaw zaświadczenie…");
  await app.find("dialog", "Nowe zaświadczenie");
  await app.see("Zaświadczenia nie można jeszcze wystawić");
  await app.see("nie obejmuje żadne podpisane porozumienie");
  await app.picture("volunteer-papers/05-obstacle");
  assert.deepEqual(await axeFaults(app), []);
  await app.press("Escape");
  await closed();
  const person = { person_id: people[0], centre_id: centre.centre.id };
  const { fields } = await ask(app, "propose_volunteer_agreement", person);
  const first_date = `${month}-01`;
  const saved = await ask(app, "save_volunteer_agreement", {
    ...person,
    agreement_id: null,
    fields: { ...fields, first_date, last_date: null, written: true },
  });
  await ask(app, "sign_volunteer_agreement", {
    centre_id: person.centre_id,
    agreement_id: saved.agreement_id,
    signed_on: first_date,
  });
  await app.reload();
  await app.heading("Jan PróbnyA");
  await pressOn(app, "button", "Wystaw zaświadczenie…");
  await app.see("4 h 45 min, 3 świadczenia.");
  await app.unsee("Zaświadczenia nie można jeszcze wystawić");
  await app.picture("volunteer-papers/06-certificate");
  await pressOn(app, "button", "Wystaw");
  await app.see(/Wystawiono zaświadczenie Z\/1\/\d{4}\./);
  await app.click("button", /^Drukuj zaświadczenie Z\/1\//);
  await app.see(/Strona 1 z 1/);
  const text = textOfPdf(await savePaper());
  for (const said of ["Zaświadczenie nr Z/1/", "Jan PróbnyA", "4 h 45 min", "art. 44 ust. 2"]) {
    assert.ok(text.includes(said), `${said} in\n${text}`);
  }
  await leaveDialogs(app);
  await go(app, papersAddress());
  await app.find("button", /^Drukuj zaświadczenie Z\/1\//);
});

step("the screen can be read at 200 % and without a mouse", async () => {
  await choose(app, "200 %");
  await go(app, papersAddress());
  await app.see(`W teczce: ${CROWD - 1} z ${CROWD}.`);
  const wider = await app.run(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
  assert.equal(wider, false, "nothing is pushed out of the window");
  await app.picture("volunteer-papers/07-large");
  await choose(app, "100 %");
  assert.equal((await ask(app, "get_volunteer_papers", of())).certificates.length, 1);
});
