/**
 * From "Dodaj wolontariusza" to the printed and signed agreement, from the keyboard: the law said
 * while the dates are typed, an annex, a minor, checks before work with minors, and the settings.
 */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { addPeople, ask, found, plusDays } from "./testing/commands.mjs";
import { inOrder, machineFor, until } from "./testing/machine.mjs";
import { fill, pressOn } from "./testing/steps.mjs";

/* global document */

const machine = machineFor(after);
const step = inOrder(test);
let app;
let centre;
let today;
/** The participant who becomes a volunteer. */
let ewa;
/** The one who is no participant. */
let wiktor;

before(async () => {
  app = await machine.start({ pictures: true });
  centre = await found(app);
  ({ today } = await ask(app, "get_status"));
  [ewa] = await addPeople(app, centre.centre.id, ["Ćwik Ewa"], plusDays(today, -40));
  await app.reload();
});

/** A day as people write it. */
const typed = (day) => day.split("-").reverse().join(".");

/** Until what was asked in a dialog is recorded. */
const closed = () =>
  until("the dialog closes", () => app.run(() => document.querySelectorAll("dialog:modal").length === 0));

const card = (person_id) => ask(app, "get_volunteer", { person_id, centre_id: centre.centre.id });

step("somebody new is added from the keyboard, and the law is said while the dates are typed", async () => {
  await app.place("#/volunteers");
  await app.heading("Wolontariusze");
  await pressOn(app, "button", "Dodaj wolontariusza");
  await app.find("dialog", "Nowa osoba w wolontariacie");
  await until("the first field has the focus", async () => (await app.focused()) === "Imię");
  await fill(app, "Imię", "Wiktor");
  await fill(app, "Nazwisko", "Wolny-Brzęczyszczykiewicz");
  await fill(app, "Telefon", "600 100 200");
  await fill(app, "Pierwszy dzień", typed(today));
  await fill(app, "Ostatni dzień", typed(plusDays(today, 29)));
  await app.see("30 dni: ubezpieczenie NNW po stronie organizacji (art. 46 ust. 3).");
  await fill(app, "Ostatni dzień", typed(plusDays(today, 30)));
  await app.see("31 dni: wymagana forma pisemna (art. 44 ust. 4).");
  await app.unsee("ubezpieczenie NNW po stronie organizacji");
  await app.picture("volunteer-agreements/01-new-volunteer");
  await app.press("Enter");
  await closed();
  await app.see("Dodano osobę i projekt porozumienia.");
  await app.find("row", /Wolny-Brzęczyszczykiewicz Wiktor/);
  const { found: participants } = await ask(app, "list_people", { centre_id: centre.centre.id, query: "" });
  assert.equal(participants, 1, "nobody new among the participants");
  await app.picture("volunteer-agreements/02-list");
  await pressOn(app, "link", "Pokaż kartę");
  await app.heading("Wiktor Wolny-Brzęczyszczykiewicz");
  wiktor = await app.run(() => new URLSearchParams(location.hash.split("?")[1]).get("person_id"));
});

step("the draft is completed, printed and signed", async () => {
  await app.find("h3", /^W\/1\/\d{4} projekt$/);
  await pressOn(app, "button", /^Zmień porozumienie W\/1/);
  await app.find("dialog", /^Porozumienie W\/1/);
  await fill(app, "Czas: kiedy i ile", "We wtorki od 10 do 12.");
  await pressOn(app, "checkbox", /^Wolontariusz zwalnia organizację/, "Space");
  await fill(app, "Dzień przekazania informacji o ryzyku", typed(today));
  await app.picture("volunteer-agreements/03-agreement");
  await pressOn(app, "button", "Zapisz");
  await closed();
  await app.picture("volunteer-agreements/04-draft");
  await pressOn(app, "button", /^Drukuj porozumienie W\/1/);
  await app.see(/Strona 1 z 3/);
  await app.picture("volunteer-agreements/05-print");
  await app.press("Escape");
  await closed();
  await pressOn(app, "button", /^Podpisano porozumienie W\/1/);
  await app.find("dialog", /^Podpis porozumienia W\/1/);
  await app.press("Enter");
  await closed();
  await app.find("h3", /^W\/1\/\d{4} podpisane$/);
  const { agreements } = await card(wiktor);
  assert.equal(agreements[0].agreement.signed_on, today);
  assert.equal(agreements[0].agreement.time, "We wtorki od 10 do 12.");
  assert.equal(agreements[0].days, 31);
});

step("an annex lengthens it, once it is signed", async () => {
  await pressOn(app, "button", /^Nowy aneks do porozumienia W\/1/);
  await app.find("dialog", /^Aneks nr 1 do porozumienia W\/1/);
  await fill(app, "Nowy ostatni dzień", typed(plusDays(today, 99)));
  await app.see("100 dni: wymagana forma pisemna");
  await app.picture("volunteer-agreements/06-annex");
  await pressOn(app, "button", "Zapisz");
  await closed();
  await app.see("projekt: jeszcze niczego nie zmienia");
  assert.equal((await card(wiktor)).agreements[0].days, 31);
  await pressOn(app, "button", /^Podpisano aneks nr 1 do W\/1/);
  await app.press("Enter");
  await closed();
  await app.see("100 dni");
  assert.equal((await card(wiktor)).agreements[0].last_date, plusDays(today, 99));
  await app.picture("volunteer-agreements/07-annexed");
});

step("what was signed is terminated, and that is taken back", async () => {
  await pressOn(app, "button", /^Rozwiąż porozumienie W\/1/);
  await fill(app, "Od kiedy nie obowiązuje", typed(plusDays(today, 10)));
  await app.press("Enter");
  await closed();
  await app.see(`nie obowiązuje od ${typed(plusDays(today, 10))}`);
  await pressOn(app, "button", /^Więcej: W\/1/);
  await app.find("button", "Cofnij rozwiązanie");
  await app.press("ArrowUp");
  assert.equal(await app.focused(), "Cofnij rozwiązanie");
  await app.press("Enter");
  await app.unsee("nie obowiązuje od");
});

step("a participant is found in the register and keeps her one record", async () => {
  await app.place("#/volunteers");
  await pressOn(app, "button", "Dodaj wolontariusza");
  await fill(app, "Imię", "Ewa");
  await fill(app, "Nazwisko", "Cwik");
  await pressOn(app, "button", /^To ta osoba: Ćwik Ewa/);
  await app.see("Osoba z rejestru: Ćwik Ewa");
  await app.picture("volunteer-agreements/08-known");
  await pressOn(app, "checkbox", "Bez daty końca (na czas nieokreślony)", "Space");
  await app.see("Bez daty końca: wymagana forma pisemna (art. 44 ust. 4).");
  await pressOn(app, "button", "Dodaj wolontariusza");
  await closed();
  await app.find("row", /Ćwik Ewa/);
  assert.equal((await card(ewa)).agreements.length, 1);
});

step("her check before work with minors is recorded on the card, a firm's among the leaders", async () => {
  const { leader_id } = await ask(app, "save_leader", {
    leader_id: null,
    name: "Studio Zmyślone",
    active: true,
    person_id: null,
  });
  const weekday = new Date(`${today}T12:00:00Z`).toLocaleDateString("en-GB", { weekday: "long", timeZone: "UTC" });
  await ask(app, "create_series", {
    centre_id: centre.centre.id,
    name: "Razem z wnukami",
    category_id: centre.categories[0].id,
    leader_id,
    helper_ids: [ewa],
    with_minors: true,
    room_id: centre.rooms[0].id,
    place: "",
    first_date: today,
    start: "10:00",
    minutes: 60,
    pattern: { kind: "weekly", every: 1, weekdays: [weekday.toLowerCase()] },
    ends: { kind: "on", date: plusDays(today, 21) },
    entry: "enrolment",
    capacity: null,
  });
  await app.place(`#/volunteers?person_id=${ewa}`);
  await app.see("Brak daty sprawdzenia przed zajęciami z udziałem małoletnich: RSPTS");
  await pressOn(app, "button", "Zapisz sprawdzenie…");
  await app.find("dialog", "Sprawdzenie: Ewa Ćwik");
  await pressOn(app, "checkbox", "Wydruk w teczce", "Space");
  await app.picture("volunteer-agreements/09-check");
  await app.press("Enter");
  await closed();
  await app.unsee("Brak daty sprawdzenia");
  await app.find("row", /^RSPTS .* Maria Kowal tak/);
  await app.picture("volunteer-agreements/10-checked");
  await app.place("#/settings?section=leaders");
  await app.find("row", /Studio Zmyślone prowadzi .* RSPTS/);
  await app.picture("volunteer-agreements/11-leaders");
  await pressOn(app, "button", "Zapisz sprawdzenie: Studio Zmyślone");
  await app.press("Enter");
  await closed();
  await app.find("row", /Studio Zmyślone prowadzi .* komplet/);
});

step("thresholds and texts are set, and hold at once", async () => {
  await app.place("#/settings?section=volunteering");
  await app.find("h2", "Numery i progi");
  await app.picture("volunteer-agreements/12-settings");
  await fill(app, "Wzór numeru porozumienia", "POR-{rrrr}-{n}");
  await app.press("Enter");
  await app.see("Zapisano.");
  const proposed = await ask(app, "propose_volunteer_agreement", { centre_id: centre.centre.id });
  assert.match(proposed.fields.number, /^POR-\d{4}-1$/);
  await pressOn(app, "button", "Zwykły tekst porozumienia");
  await app.see("§ Zakres, sposób i czas świadczeń");
  await pressOn(app, "button", "Wstaw do zmiany zwykły tekst porozumienia");
  await app.run(() => document.querySelector("details[open]").scrollIntoView());
  await app.picture("volunteer-agreements/13-texts");
});

step("everything is there at 200 % and in the dark", async () => {
  await app.look({ textSize: 200 });
  await app.place(`#/volunteers?person_id=${wiktor}`);
  await app.find("h3", /^W\/1\/\d{4} podpisane$/);
  await app.picture("volunteer-agreements/14-card-200");
  await pressOn(app, "button", "Nowe porozumienie");
  await app.find("dialog", /^Nowe porozumienie:/);
  await app.picture("volunteer-agreements/15-dialog-200");
  await app.press("Escape");
  await app.look({ theme: "dark" });
  await app.place(`#/volunteers?person_id=${wiktor}`);
  await app.find("h3", /^W\/1\/\d{4} podpisane$/);
  await app.picture("volunteer-agreements/16-card-dark");
});
