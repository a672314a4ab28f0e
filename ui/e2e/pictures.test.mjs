/**
 * The pictures of README, taken of the invented organisation in the middle of a morning. Every run
 * takes them into `screenshots/readme`; with OBECNI_PICTURES=1 they replace those of README.
 */
import assert from "node:assert/strict";
import { copyFileSync, mkdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { ask, plusDays } from "./testing/commands.mjs";
import { machineFor } from "./testing/machine.mjs";

/* global document */

const README = join(dirname(fileURLToPath(import.meta.url)), "readme");

const machine = machineFor(after);
let app;
let today;
before(async () => {
  app = await machine.start({ pictures: true, zone: zoneWhereItIs(10) });
  await app.look({ theme: "light" });
  await app.click("button", "Wypróbuj na danych przykładowych");
  await app.heading(/^Dzisiaj · /);
  ({ today } = await ask(app, "get_status"));
});

/**
 * A time zone in which it is this hour now, and a working day if there is one: the first page is
 * then as it is in the middle of the work.
 */
function zoneWhereItIs(hour) {
  const now = new Date();
  const ahead = (hour - now.getUTCHours() + 24) % 24;
  const zones = [ahead, ahead - 24].filter((hours) => hours >= -12 && hours <= 14);
  const works = (hours) => ![0, 6].includes(new Date(now.getTime() + hours * 3_600_000).getUTCDay());
  const hours = zones.find(works) ?? zones[0];
  // These names count the other way: Etc/GMT-2 is two hours ahead.
  return `Etc/GMT${hours > 0 ? "-" : "+"}${Math.abs(hours)}`;
}

/** Takes a picture, and looks whether something is on it. */
async function take(name) {
  await app.ready();
  const file = await app.picture(`readme/${name}`);
  const bytes = readFileSync(file);
  assert.deepEqual([bytes.readUInt32BE(16), bytes.readUInt32BE(20)], [1366, 768], "the size of the window");
  assert.ok(bytes.length > 25_000, "a picture with something on it");
  if (!process.env.OBECNI_PICTURES) return;
  mkdirSync(README, { recursive: true });
  copyFileSync(file, join(README, basename(file)));
}

/** Puts something at the top of the window, under the banner of the demo. */
function scrollTo(selector) {
  return app.run((selector) => document.querySelector(selector).scrollIntoView({ block: "start" }), selector);
}

test("“Dzisiaj” for README", async () => {
  await app.place("#/today");
  await take("today");
});

test("“Plan” for README", async () => {
  await app.place(`#/plan?week=${plusDays(today, 7)}`);
  await app.see(/Otwarcie w tygodniu/);
  await scrollTo("h1");
  await take("plan");
});

test("“Obecność” for README", async () => {
  const { centres } = await ask(app, "get_overview");
  const week = await ask(app, "get_week", { centre_id: centres[0].centre.id, date: plusDays(today, -7) });
  const lists = week.days.flatMap((day) => day.sessions);
  const { session } = lists.find(
    (card) => card.session.entry === "enrolment" && card.present > 8 && card.session.list_state === "confirmed",
  );
  await ask(app, "reopen_list", { session_id: session.id });
  await ask(app, "set_guests", { session_id: session.id, guests: 2, children: 0 });
  await app.place(`#/attendance?session_id=${session.id}`);
  await app.see("+ goście 2");
  await take("attendance");
});

test("“Miesiąc” for README", async () => {
  await app.place(`#/month?month=${plusDays(`${today.slice(0, 7)}-01`, -1).slice(0, 7)}`);
  await app.see(/przysz[łl]/);
  await scrollTo("h1");
  await take("month");
});
