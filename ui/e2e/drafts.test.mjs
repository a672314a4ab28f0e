/** Another timetable tried out, applied and taken back; announcing, printing, planning again. */
import assert from "node:assert/strict";
import { existsSync, readFileSync, statSync } from "node:fs";
import { after, before, test } from "node:test";
import { addPeople, addSeries, ask, EIGHTEEN, found, plusDays } from "./testing/commands.mjs";
import { inOrder, machineFor } from "./testing/machine.mjs";

/* global document */

const NAME = "Gimnastyka po południu";

const machine = machineFor(after);
const step = inOrder(test);
let app;
let centre;
let monday;
let today;

before(async () => {
  app = await machine.start();
  centre = await found(app);
  ({ today } = await ask(app, "get_status"));
  // The Monday after next, so that nothing of it is past and a series has weeks before it ends.
  monday = today;
  while (new Date(`${monday}T12:00:00Z`).getUTCDay() !== 1 || monday < plusDays(today, 8)) monday = plusDays(monday, 1);
  const last = plusDays(monday, 28);
  const gym = await addSeries(app, centre, { name: "Gimnastyka", first: monday, last });
  await addSeries(app, centre, { name: "Chór", first: monday, last, start: "13:00" });
  const people = await addPeople(app, centre.centre.id, EIGHTEEN.slice(0, 3), "2026-01-02");
  await ask(app, "enrol_people", { series_id: gym, person_ids: people, from_date: monday });
  await app.reload();
});

/** The starts of a class in the timetable itself, by date. */
async function starts(name, from = monday) {
  const found = [];
  for (let week = 0; week < 10; week += 1) {
    const { days } = await ask(app, "get_week", { centre_id: centre.centre.id, date: plusDays(from, 7 * week) });
    for (const { session } of days.flatMap(({ sessions }) => sessions)) {
      if (session.name === name) found.push(`${session.date} ${session.start}`);
    }
  }
  return found;
}

/** The main line of a class in the grid of the week that is shown. */
function openClass(name) {
  return app.click("button", new RegExp(name), { nth: 0 });
}

let planned;

step("a draft begins from the menu of the timetable", async () => {
  planned = await starts("Gimnastyka");
  assert.ok(planned.length >= 3, `sessions to try with: ${planned}`);
  await app.place(`#/plan?week=${monday}`);
  await app.click("button", "Więcej");
  await app.click("link", "Układanka");
  await app.heading("Układanka");
  await app.see("Nie ma jeszcze żadnej wersji roboczej");
  await app.click("button", "Nowa wersja robocza");
  await app.type("Nazwa", NAME);
  await app.press("Enter");
  await app.heading(NAME);
  await app.see("Wybierz zajęcia w siatce");
});

step("a session and those after it move, and the timetable does not", async () => {
  const { drafts } = await ask(app, "list_drafts", { centre_id: centre.centre.id });
  await app.place(`#/drafts?draft_id=${drafts[0].draft_id}&week=${monday}`);
  await openClass("Gimnastyka");
  await app.click("radio", "Te i następne");
  await app.type("Godzina", "13:30");
  await app.click("button", "Dodaj krok");
  await app.see(/Dodano krok: Przeniesienie: Gimnastyka, pn\. [\d.]+, 13:30–14:30, Sala 1 \(te i następne\)/);
  assert.deepEqual(await starts("Gimnastyka"), planned, "a draft changes nothing");
});

step("what follows is told: the new clash, the people, every session that would change", async () => {
  await app.see(/nowa Sala 1: (Chór|Gimnastyka)/);
  await app.see(`Zmiany: ${planned.length}`);
  await app.see("Osoby: 3");
  await app.see("Adamska Helena");
  await app.see(`spotkania: ${planned.length}`);
});

step("a step is taken out, and “Cofnij” brings it back", async () => {
  await app.click("button", /^Usuń krok 1: /);
  await app.see("Usunięto krok");
  await app.see("Nic się nie zmieni w porównaniu z dzisiejszym planem.");
  await app.click("button", "Cofnij");
  await app.see(`Zmiany: ${planned.length}`);
});

step("a class moved with Alt and the arrows asks how many of it go there", async () => {
  await app.tabTo("button", /: Gimnastyka 13:30/);
  await app.press("Alt+ArrowDown");
  await app.press("Enter");
  await app.find("dialog", "Gimnastyka – co zmienić?");
  assert.equal(await app.value(await app.find("field", "Godzina")), "13:45");
  await app.press("Escape");
  await app.find("button", /: Gimnastyka 13:30/);
});

step("with the keyboard alone a class is cancelled in the draft", async () => {
  // One Tab leads into the grid, the arrows from class to class.
  await app.tabTo("button", /: Gimnastyka 13:30/);
  await app.press("ArrowUp");
  assert.match(await app.focused(), /Chór/);
  await app.press("Delete");
  await app.find("dialog", "Chór – co zmienić?");
  await app.tabTo("select", "Przyczyna");
  await app.press("ArrowDown");
  await app.tabTo("button", "Dodaj krok");
  await app.press("Enter");
  await app.see(/Odwołanie: Chór, nieobecność osoby prowadzącej \(tylko te\)/);
});

step("it is applied as one action, and says what it did", async () => {
  await app.click("button", "Wprowadź od dnia…");
  await app.find("dialog", "Wprowadzenie do planu");
  await app.click("button", "Wprowadź do planu");
  await app.see(`Wprowadzono do planu od `);
  const after = await starts("Gimnastyka");
  assert.deepEqual(
    after,
    planned.map((start) => start.replace("10:00", "13:30")),
  );
});

step("one “Cofnij” takes all of it back", async () => {
  await app.click("button", "Cofnij");
  await app.see("Wprowadź od dnia…");
  assert.deepEqual(await starts("Gimnastyka"), planned);
  const { days } = await ask(app, "get_week", { centre_id: centre.centre.id, date: monday });
  const cancelled = days.flatMap(({ sessions }) => sessions).filter(({ session }) => session.cancelled);
  assert.deepEqual(cancelled, []);
});

step("a draft is thrown away, and comes back", async () => {
  await app.click("link", "Wszystkie wersje robocze");
  await app.click("button", `Odrzuć: ${NAME}`);
  await app.see(`Odrzucono wersję roboczą: ${NAME}.`);
  await app.see("Nie ma jeszcze żadnej wersji roboczej");
  await app.click("button", "Cofnij");
  await app.find("row", new RegExp(NAME));
});

step("a month is announced, and what changes later is counted against it", async () => {
  await app.place(`#/plan?week=${monday}`);
  await app.click("button", "Więcej");
  await app.click("button", "Ogłoś plan…");
  await app.see("Plan tego miesiąca nie był jeszcze ogłoszony.");
  // The week may begin in another month than it ends; the sessions are on its Monday.
  const month = await app.find("select", "Miesiąc");
  await app.run(
    (select, month) => {
      select.value = month;
      select.dispatchEvent(new Event("change", { bubbles: true }));
    },
    month,
    monday.slice(0, 7),
  );
  await app.click("button", "Ogłoś plan");
  await app.see(/Ogłoszono plan: .*, wersja 1\./);
  await app.press("Escape");
  const { days } = await ask(app, "get_week", { centre_id: centre.centre.id, date: monday });
  const [card] = days.flatMap(({ sessions }) => sessions).filter(({ session }) => session.name === "Chór");
  await ask(app, "cancel_session", { session_id: card.session.id, reason: "weather" });
  const told = await ask(app, "get_announcements", { centre_id: centre.centre.id, month: monday.slice(0, 7) });
  assert.deepEqual(
    told.changes.map(({ name, what }) => [name, what]),
    [["Chór", "cancelled"]],
  );
});

step("a poster is looked at before it is saved", async () => {
  await app.click("button", "Więcej");
  await app.click("button", "Drukuj i udostępnij…");
  await app.click("button", "Podgląd");
  await app.find("image", /^Podgląd wydruku, strona 1/);
  const file = machine.path("plakat.pdf");
  await app.type("Plik", file);
  await app.click("button", "Zapisz PDF");
  await app.see(`Zapisano: ${file}`);
  assert.equal(readFileSync(file).subarray(0, 5).toString(), "%PDF-");
  await app.press("Escape");
});

step("a calendar and a page are saved to the chosen place", async () => {
  const calendar = machine.path("plan.ics");
  await app.click("radio", "Kalendarz do telefonu");
  await app.type("Gdzie zapisać", calendar);
  await app.click("button", "Zapisz plik");
  await app.see(`Zapisano: ${calendar}`);
  assert.match(readFileSync(calendar, "utf8"), /^BEGIN:VCALENDAR\r\n/);
  const page = machine.path("oferta.html");
  await app.click("radio", "Strona internetowa");
  await app.type("Gdzie zapisać", page);
  await app.click("button", "Zapisz plik");
  await app.see(`Zapisano: ${page}`);
  assert.ok(existsSync(page) && statSync(page).size > 500);
  await app.press("Escape");
});

step("a term is planned again with those signed up, without a series that is unticked", async () => {
  await app.click("button", "Więcej");
  await app.click("button", "Powtórz plan…");
  await app.click("radio", "Okres");
  const words = (date) => `${date.slice(8)}.${date.slice(5, 7)}.${date.slice(0, 4)}`;
  await app.type("Od dnia", words(monday));
  await app.type("Do dnia", words(plusDays(monday, 28)));
  await app.type("Nowy okres od dnia", words(plusDays(monday, 29)));
  await app.type("Nowy okres do dnia", words(plusDays(monday, 60)));
  await app.click("button", "Pokaż, co powstanie");
  await app.see("Serie: 2.");
  await app.click("checkbox", /^Chór/);
  await app.see("Serie: 1.");
  await app.click("button", "Powtórz plan");
  await app.unsee("Powtórzenie planu");
  const later = (await starts("Gimnastyka")).filter((start) => start > plusDays(monday, 29));
  assert.ok(later.length >= 2, `planned again: ${later}`);
  assert.deepEqual(
    (await starts("Chór")).filter((start) => start > plusDays(monday, 29)),
    [],
  );
});

step("a closure says what it hits, and cancels it where that is chosen", async () => {
  await app.place("#/settings?section=closures");
  await app.click("button", "Dodaj dni zamknięcia");
  const words = `${monday.slice(8)}.${monday.slice(5, 7)}.${monday.slice(0, 4)}`;
  await app.type("Pierwszy dzień", words);
  await app.see("W te dni jest w planie 1 spotkanie.");
  await app.see("Gimnastyka – pn.");
  await app.click("radio", "Odwołaj te spotkania");
  await app.click("button", "Zapisz");
  await app.see("Odwołano 1 spotkanie.");
  const { days } = await ask(app, "get_week", { centre_id: centre.centre.id, date: monday });
  const reasons = days.flatMap(({ sessions }) => sessions).map(({ session }) => [session.name, session.cancelled]);
  assert.deepEqual(reasons.sort(), [
    ["Chór", "weather"],
    ["Gimnastyka", "day_off"],
  ]);
});

step("a single day has hours of its own until they are taken back", async () => {
  await app.place("#/settings?section=hours");
  await app.click("button", "Ustal godziny dnia");
  const tuesday = plusDays(monday, 1);
  await app.type("Dzień", `${tuesday.slice(8)}.${tuesday.slice(5, 7)}.${tuesday.slice(0, 4)}`);
  await app.type("Otwarcie", "10");
  await app.type("Zamknięcie", "12");
  await app.click("button", "Zapisz");
  await app.see("Ustalono godziny");
  const open = async () => {
    const { days } = await ask(app, "get_week", { centre_id: centre.centre.id, date: tuesday });
    return days.find(({ date }) => date === tuesday).open;
  };
  assert.deepEqual(await open(), [["10:00", "12:00"]]);
  await app.click("button", /^Przywróć stałe godziny: /);
  await app.see("Znów obowiązują stałe godziny");
  assert.deepEqual(await open(), [["09:00", "17:00"]]);
});

test("the window has asked for nothing in vain", async () => {
  assert.equal(await app.run(() => document.querySelectorAll("[role=alert]:not(:empty)").length), 0);
});
