/**
 * The list of a session on a small screen: everybody in sight up to forty people, nothing cut with
 * large text, corrections with a reason, the history of a mark.
 */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { axeFaults, layoutFaults } from "./testing/checks.mjs";
import { addPeople, ask, found, sessionToday } from "./testing/commands.mjs";
import { machineFor } from "./testing/machine.mjs";
import { go } from "./testing/screens.mjs";

/* global document, innerWidth, performance, requestAnimationFrame, MutationObserver, location */

const LAST = [
  "Adamska",
  "Bąk",
  "Ciesielska-Wójtowicz",
  "Dudek",
  "Fąfara",
  "Gżegżółka",
  "Jaskólska",
  "Kowalczyk",
  "Konstantynopolitańska",
  "Łękawska",
  "Nowak",
  "Ożóg",
  "Pszczółkowska",
  "Szczęsna",
  "Źdźbło",
];
const FIRST = ["Helena", "Małgorzata", "Stanisława", "Jan", "Bolesława"];

/** So many invented people, some of them with long names. */
const people = (count) =>
  Array.from({ length: count }, (_, index) => `${LAST[index % LAST.length]} ${FIRST[Math.floor(index / LAST.length)]}`);

const SIZES = [8, 20, 40, 60];
const machine = machineFor(after);
const sessions = {};
let app;
let centre;
let ids;

before(async () => {
  app = await machine.start({ pictures: true });
  centre = await found(app);
  ids = await addPeople(app, centre.centre.id, people(60), "2026-01-02");
  for (const [index, size] of SIZES.entries()) {
    const start = `${String(8 + index * 2).padStart(2, "0")}:00`;
    sessions[size] = await sessionToday(app, centre, { name: `Zajęcia ${size}`, people: ids.slice(0, size), start });
    const marks = ["present", "present", "absent", "present", "announced"];
    for (const [place, mark] of marks.entries()) {
      await ask(app, "record_attendance", { session_id: sessions[size], person_id: ids[place], mark });
    }
  }
  await app.reload();
  await app.resize(1366, 768);
});

async function show(size) {
  await go(app, "help");
  await app.heading("Pomoc");
  await go(app, `attendance?session_id=${sessions[size]}`);
  await app.heading(`Obecność: Zajęcia ${size}`);
  await app.see(`3 z ${size}`);
}

/** The boxes of the rows, and where the line at the bottom begins. */
const boxes = () =>
  app.run(() => ({
    rows: [...document.querySelectorAll(".roster > li")].map((row) => {
      const { top, bottom, left, height } = row.getBoundingClientRect();
      return { top, bottom, left: Math.round(left), height };
    }),
    smallest: Math.min(
      ...[...document.querySelectorAll(".roster .small")].map((button) => button.getBoundingClientRect().width),
    ),
    strip: document.querySelector(".strip").getBoundingClientRect().bottom,
    edge: document.querySelector("footer").getBoundingClientRect().top,
    width: [document.documentElement.scrollWidth, innerWidth],
  }));

for (const size of SIZES) {
  test(`${size} people on a screen of 1366 × 768`, async (t) => {
    await show(size);
    const { rows, edge, strip, smallest, width } = await boxes();
    await app.picture(`roster/${size}`);
    t.diagnostic(`strip ends at ${strip}, rows at ${Math.max(...rows.map((row) => row.bottom))} of ${edge}`);
    assert.equal(rows.length, size);
    assert.ok(
      rows.every((row) => row.height >= 56),
      "rows are large",
    );
    assert.ok(smallest >= 44, "buttons beside a name are large");
    assert.ok(width[0] <= width[1], "nothing runs out at the side");
    const columns = new Set(rows.map((row) => row.left)).size;
    assert.equal(columns, { 8: 1, 20: 2, 40: 4, 60: 4 }[size]);
    const hidden = rows.filter((row) => row.bottom > edge).length;
    if (size <= 40) assert.equal(hidden, 0, "everybody is in sight");
    else await app.see(new RegExp(`jeszcze ${hidden} os[óo]b`));
    assert.deepEqual(await layoutFaults(app), []);
  });
}

test("the side bar makes way, and comes back when it is called", async () => {
  await show(20);
  assert.equal((await app.findAll("link", "Uczestnicy")).length, 0);
  await app.click("button", "Menu");
  await app.find("link", "Uczestnicy");
  await app.click("button", "Menu");
  await app.unsee("Uczestnicy");
  await app.click("button", "Menu");
  await app.click("link", "Uczestnicy");
  await app.heading("Uczestnicy");
  await app.find("link", "Plan");
});

for (const theme of ["Jasny", "Ciemny", "Wysoki kontrast"]) {
  test(`nothing on the list is against accessibility (${theme})`, async () => {
    await go(app, "settings?section=appearance");
    await app.click("radio", theme);
    await show(40);
    assert.deepEqual(await axeFaults(app), []);
    await app.picture(`roster/40-${theme}`);
  });
}

test("with text of 200 % there is one column, and how many are below is told", async () => {
  await go(app, "settings?section=appearance");
  await app.click("radio", "Jasny");
  await app.click("radio", "200 %");
  await show(20);
  const { rows, width } = await boxes();
  assert.equal(new Set(rows.map((row) => row.left)).size, 1);
  assert.ok(width[0] <= width[1]);
  await app.see(/jeszcze \d+ os/);
  await app.picture("roster/20-large");
  await app.click("button", /^jeszcze \d+ os/);
  await app.picture("roster/20-large-below");
  await go(app, "settings?section=appearance");
  await app.click("radio", "100 %");
});

test("a confirmed list is corrected with a reason, and the history of the mark tells it", async () => {
  await show(8);
  await app.click("button", "Gotowe");
  await app.click("radio", "Zapisz nieobecność");
  await app.type("Liczba podpisów na liście", "4");
  await app.see("Podpisy: 4, obecne osoby: 3 – różnica: +1");
  await app.picture("roster/ending");
  await app.type("Numer papierowej listy", "14/2026");
  await app.click("button", "Zatwierdź listę");
  await app.see("Numer listy: 14/2026.");
  await app.picture("roster/confirmed");
  await app.click("button", "Popraw: Dudek Helena");
  await app.find("dialog", "Poprawka: Dudek Helena");
  await app.click("button", "Zapisz poprawkę");
  await app.see("Wybierz powód poprawki.");
  await app.click("radio", "nieobecna");
  await app.click("radio", "Zgodnie z listą papierową");
  await app.type("Uwagi do poprawki", "podpis w innym wierszu");
  await app.picture("roster/correction");
  assert.deepEqual(await axeFaults(app), []);
  await app.click("button", "Zapisz poprawkę");
  await app.see("2 z 8");
  await app.click("button", "Popraw: Dudek Helena");
  await app.see("obecna → nieobecna");
  await app.see("Powód: Zgodnie z listą papierową: podpis w innym wierszu");
  await app.picture("roster/history");
  await app.click("button", /^Cofnij zmianę z /);
  await app.see("nieobecna → obecna");
  await app.press("Escape");
  await app.see("3 z 8");
});

test("one person in two places at once is seen on her row", async () => {
  const twin = await sessionToday(app, centre, { name: "Joga", people: ids.slice(0, 3), start: "10:30" });
  await ask(app, "record_attendance", { session_id: twin, person_id: ids[0], mark: "present" });
  await show(20);
  await app.see("W dwóch miejscach naraz: Adamska Helena");
  await app.find("button", /^1 Adamska Helena obecna też tu: Joga, 10:30–11:30/);
  await app.picture("roster/twice");
});

test("how long a roster of sixty takes to be painted", async (t) => {
  await show(8);
  const times = [];
  for (let round = 0; round < 5; round += 1) {
    await go(app, "help");
    await app.heading("Pomoc");
    times.push(
      await app.runAsync((address) => {
        const begun = performance.now();
        location.hash = address;
        return new Promise((resolve) => {
          const look = () => {
            if (document.querySelectorAll(".roster > li").length < 60) return;
            observer.disconnect();
            // The frame after the one that is being made has painted it.
            requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now() - begun)));
          };
          const observer = new MutationObserver(look);
          observer.observe(document.body, { childList: true, subtree: true });
        });
      }, `#/attendance?session_id=${sessions[60]}`),
    );
  }
  const [, , median] = times.toSorted((one, other) => one - other);
  t.diagnostic(`roster of 60 to painted: ${Math.round(median)} ms (median of 5, from the change of the address)`);
});
