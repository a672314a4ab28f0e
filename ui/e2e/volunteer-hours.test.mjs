/**
 * Hours of volunteers: at the door by three taps, and in the office a month of planned duties for
 * forty volunteers by one confirmation, the unusual confirmed with a reason.
 */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { axeFaults, layoutFaults } from "./testing/checks.mjs";
import { ask, found, PASSWORD } from "./testing/commands.mjs";
import { inOrder, machineFor } from "./testing/machine.mjs";
import { choose, go } from "./testing/screens.mjs";
import { atMost } from "./testing/steps.mjs";
import { helpedSession, monthOfForty } from "./testing/volunteers.mjs";

/* global document, innerWidth */

const PIN = "4071";
const machine = machineFor(after);
const step = inOrder(test);
let app;
let centre;
let ground;
let volunteer;

before(async () => {
  app = await machine.start({ pictures: Boolean(process.env.OBECNI_LOOK) });
  centre = await found(app);
  ground = await monthOfForty(app, centre);
  volunteer = (await ask(app, "add_user", { name: "Helena Adamska", role: "volunteer", password: PASSWORD })).id;
  const person_id = ground.people[0];
  await ask(app, "update_user", { user_id: volunteer, role: "volunteer", active: true, person_id });
  await ask(app, "set_pin", { user_id: volunteer, pin: PIN });
  await app.reload();
  await app.resize(1366, 768);
});

/** A picture of the window, where somebody wants to look at it. */
async function look(name) {
  if (process.env.OBECNI_LOOK) await app.picture(`hours-${name}`);
}

/** The figures of volunteers in the month's report. */
async function figures() {
  const of = { centre_id: centre.centre.id, month: ground.month };
  const { volunteers } = (await ask(app, "get_month", of)).summary;
  return { minutes: volunteers.minutes.value, waiting: volunteers.unconfirmed.value };
}

/** Whatever a screen of these would be blamed for. */
async function sound(name) {
  assert.deepEqual(await axeFaults(app), [], name);
  const [wide, window] = await app.run(() => [document.documentElement.scrollWidth, innerWidth]);
  assert.ok(wide <= window, `${name}: ${wide} wide in a window of ${window}`);
}

step("the month shows what was planned; one confirmation enters it for forty", async () => {
  const { held } = ground.sessions;
  await go(app, `volunteers?part=hours&month=${ground.month}`);
  // Every session but the cancelled one has twenty helpers; the unsettled one is proposed unticked.
  await app.see(`Zaplanowane dyżury do zapisania: ${(held.length + 1) * 20}`);
  await look("month-planned");
  await sound("the month with planned duties");
  await app.click("button", "Przejrzyj i zapisz");
  await app.find("dialog", "Zaplanowane dyżury do zapisania");
  await app.see("nierozliczone");
  await look("duties");
  await sound("the planned duties");
  const before = await figures();
  assert.deepEqual(before, { minutes: 0, waiting: 0 });
  await app.click("button", `Zapisz i potwierdź: ${held.length * 20}`);
  await app.see(`Zapisano ${held.length * 20} dyżur`);
  const entered = await figures();
  // One of the forty has no agreement: hers wait for a reason, on top.
  const hers = Math.ceil((held.length - 1) / 2) * 60 + (held.length % 2 === 0 ? 60 : 0);
  assert.equal(entered.minutes + entered.waiting, held.length * 20 * 60);
  assert.ok(entered.waiting > 0 && entered.waiting <= hers, `${entered.waiting} of at most ${hers}`);
  await app.find("h2", /^Nietypowe, do sprawdzenia: /);
  await look("month-unusual");
  await sound("the month with unusual services");
});

step("what a volunteer enters at the door by three taps waits for the office", async () => {
  await helpedSession(app, centre, {
    name: "Warsztaty",
    date: (await ask(app, "get_status")).today,
    start: "00:00",
    helpers: [ground.people[0]],
  });
  await ask(app, "step_away");
  await ask(app, "sign_in_with_pin", { user_id: volunteer, pin: PIN });
  await app.reload();
  await app.heading("Dzisiejsze zajęcia");
  await look("door");
  await atMost(app, 3, async () => {
    await app.click("link", "Moje godziny");
    await app.click("radio", "Dyżur i telefony");
    await app.click("button", "Zapisz");
  });
  await app.see(/Zapisano: Dzisiaj 2.h: Dyżur i telefony/);
  await app.see("czeka na potwierdzenie");
  await look("own");
  await sound("her own hours");
  const small = await app.run(() =>
    [...document.querySelectorAll("main button, main a, main .chip")]
      .map((target) => ({ name: target.textContent.trim(), height: target.getBoundingClientRect().height }))
      .filter(({ height }) => height > 0 && height < 44),
  );
  assert.deepEqual(small, []);
});

step("a duty of today is entered by one tap, and taken back", async () => {
  await app.click("button", /^Zapisz: Warsztaty, 0:00/);
  await app.see(/Zapisano: Dzisiaj 1.h: Warsztaty/);
  const entries = () => app.findAll("button", /^Cofnij wpis: /);
  assert.equal((await entries()).length, 2);
  await app.click("button", /^Cofnij wpis: .*Warsztaty/);
  await app.see(/Cofnięto wpis: Dzisiaj 1.h/);
  assert.equal((await entries()).length, 1);
  await app.resize(800, 600);
  assert.deepEqual(await layoutFaults(app), []);
  await app.resize(1366, 768);
});

step("the coordinator confirms the rest, the unusual with a reason", async () => {
  await ask(app, "step_away");
  const door = await ask(app, "get_door");
  const maria = door.waiting.users.find(({ name }) => name === "Maria Kowal");
  await ask(app, "sign_in_with_password", { user_id: maria.id, password: PASSWORD });
  await app.reload();
  const { today } = await ask(app, "get_status");
  const own = today.slice(0, 7);
  await go(app, `volunteers?part=hours&month=${own}`);
  await app.see("Czeka 1 zwykły wpis.");
  await app.click("button", "Potwierdź miesiąc");
  await app.see("Potwierdzono 1 wpis.");
  await go(app, `volunteers?part=hours&month=${ground.month}`);
  await app.find("h2", /^Nietypowe, do sprawdzenia: /);
  await app.click("checkbox", "Zaznacz wszystkie nietypowe");
  await app.click("button", /^Potwierdź zaznaczone: /);
  await app.see("Napisz powód: bez niego nietypowe godziny nie zostaną potwierdzone.");
  await app.type("Powód", "porozumienie podpisane, oryginał u prezeski");
  await app.press("Enter");
  await app.see("Nic więcej nie czeka.");
  assert.equal((await figures()).waiting, 0);
  await app.click("button", "Rozwiń wszystkie");
  await app.see("Powód: porozumienie podpisane, oryginał u prezeski");
  await look("month-confirmed");
  await sound("the confirmed month");
});

step("a service is entered by keyboard, and what is unusual is said first", async () => {
  const day = ground.days.at(-1);
  await go(app, `volunteers?part=hours&month=${ground.month}`);
  await app.click("button", "Dodaj świadczenie");
  await app.find("dialog", "Nowe świadczenie");
  await app.type("Osoba", "zolc boleslaw");
  await app.find("option", /Żółć Bolesław/);
  await app.press("Enter");
  await app.type("Dzień", `${Number(day.slice(8))}.${Number(day.slice(5, 7))}.${day.slice(0, 4)}`);
  await app.type("Od", "17");
  await app.type("Do", "19");
  await app.type("Czynności", "rozwieszanie plakatów");
  await app.press("Enter");
  await app.see("Na ten dzień nie ma podpisanego porozumienia.");
  await look("dialog");
  await sound("the dialog of a service");
  await app.type("Powód", "porozumienie w drodze");
  await app.press("Enter");
  await app.see("Wszystkie świadczenia");
  const before = await figures();
  await ask(app, "undo", { operation_id: null });
  assert.equal((await figures()).minutes, before.minutes - 120);
});

step("her card shows her months and enters for her; large text cuts nothing", async () => {
  await go(app, `volunteers?person_id=${ground.people[0]}`);
  await app.find("h2", "Godziny");
  await app.click("button", /^[a-zśźń]+ \d{4}$/, { nth: 0 });
  await app.find("h3", /^Świadczenia: /);
  await look("card");
  await sound("her card");
  await choose(app, "200 %");
  await go(app, `volunteers?part=hours&month=${ground.month}`);
  await app.see("Wszystkie świadczenia");
  await look("month-200");
  assert.deepEqual(await layoutFaults(app), []);
  await ask(app, "sign_in_with_pin", { user_id: volunteer, pin: PIN });
  await go(app, "hours");
  await app.reload();
  await app.see("Zapisz godziny");
  await look("own-200");
  assert.deepEqual(await layoutFaults(app), []);
});
