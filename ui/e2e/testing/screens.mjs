/**
 * Every screen of the program, each in the state in which most can be seen on it. What looks at
 * all screens goes through this list; a new screen is added here.
 */
/* global document, location */
import { fileURLToPath } from "node:url";
import { addPeople, ask, EIGHTEEN, plusDays, sessionToday } from "./commands.mjs";
import { until } from "./machine.mjs";
import { FIRST_DAY } from "./steps.mjs";

/** The password of the demo, as its banner says it. */
const DEMO_PASSWORD = "przykład-1";

/** The class whose list is open on the screens, with the longest usual kind of name. */
const CLASS = "Gimnastyka dla kręgosłupa";

/** Goes to a place of an open file by its address. */
export async function go(app, address) {
  await app.run((address) => {
    if (location.hash !== address) location.hash = address;
  }, `#/${address}`);
}

/** Leaves every dialog with Escape. */
export async function leaveDialogs(app) {
  const open = () => app.run(() => document.querySelectorAll("dialog:modal").length);
  for (let left = await open(); left > 0; left = await open()) {
    await app.press("Escape");
    const before = left;
    await until("the dialog closes", async () => (await open()) < before);
  }
}

/** Waits until nothing on the screen is still being loaded. */
export async function settled(app) {
  await until("everything is loaded", () => app.run(() => document.querySelector(".loading") === null));
}

/** From the first screen to the demo. */
export async function openDemo(app) {
  await app.click("button", "Wypróbuj na danych przykładowych");
  await app.heading(/^Dzisiaj · /);
}

/** Chooses in the settings: a theme such as „Ciemny”, or a size of the text such as „200 %”. */
export async function choose(app, choice) {
  await go(app, "settings?section=appearance");
  await app.click("radio", choice);
}

/**
 * Lays into the demo what every screen shows something of: a list of today with all kinds of
 * marks, a week with a cancelled and a moved session and a clash, a second centre, a second user.
 */
export async function furnish(app) {
  const { centres } = await ask(app, "get_overview");
  const [centre] = centres;
  const { today } = await ask(app, "get_status");
  const people = await addPeople(app, centre.centre.id, EIGHTEEN, plusDays(today, -30));
  const list = await sessionToday(app, centre, { name: CLASS, people });
  const marks = ["present", "absent", "announced", "present"];
  for (const [place, mark] of marks.entries()) {
    await ask(app, "record_attendance", { session_id: list, person_id: people[place], mark });
  }
  await addPeople(app, centre.centre.id, ["Adamska Helenka"], today);
  const ahead = await weekAhead(app, centre.centre.id, today);
  const [cancelled, moved, planned] = ahead.sessions;
  const waiting = { series_id: planned.series_id, person_ids: people.slice(2, 4), from_date: today, waiting: true };
  await ask(app, "enrol_people", waiting);
  await ask(app, "cancel_session", { session_id: cancelled.id, reason: "leader_absent" });
  // Into the room and the hour of the third.
  await ask(app, "move_session", {
    session_id: moved.id,
    date: planned.date,
    start: planned.start,
    minutes: planned.minutes,
    room_id: planned.room_id,
    place: planned.place,
  });
  await ask(app, "create_centre", {
    kind: "parents_club",
    name: "Klub Rodziców „Pod Kasztanami”",
    district: "XVIII",
    address: "",
    rooms: ["Bawialnia"],
    hours: [{ weekday: "monday", start: "09:00", end: "14:00" }],
    valid_from: today,
  });
  await ask(app, "save_closure", {
    centre_id: centre.centre.id,
    id: null,
    first_date: plusDays(today, 200),
    last_date: plusDays(today, 201),
    kind: "failure",
    counts_as_open: false,
    reason: "Wymiana instalacji grzewczej",
  });
  // Two are needed where one comes, who may not be able to.
  await ask(app, "set_helpers_needed", { session_id: planned.id, scope: "one", needed: 2 });
  await ask(app, "assign_helper", { session_id: planned.id, person_id: people[5], scope: "one" });
  const hours = { availability_id: null, person_id: people[5], centre_id: centre.centre.id };
  await ask(app, "save_availability", { ...hours, weekday: "sunday", start: "08:00", end: "09:00" });
  const draft = await draftAhead(app, centre.centre.id, ahead.sessions);
  await ask(app, "announce_timetable", { centre_id: centre.centre.id, month: planned.date.slice(0, 7) });
  await ask(app, "cancel_session", { session_id: draft.cancelled, reason: "weather" });
  await volunteer(app, centre.centre.id, people[0], today);
  const { documents } = await ask(app, "get_door");
  await ask(app, "export_tables", { folder: `${documents}/eksport` });
  await app.reload();
  return {
    list,
    export: `${documents}/eksport`,
    draft: draft.id,
    person: people[0],
    volunteer: people[5],
    week: ahead.monday,
    planned: planned.id,
    moved: moved.id,
    cancelled: cancelled.id,
    month: plusDays(`${today.slice(0, 8)}01`, -1).slice(0, 7),
  };
}

/** Makes somebody a volunteer with a signed agreement and the draft of an annex. */
async function volunteer(app, centre_id, person_id, today) {
  const { agreement_id } = await ask(app, "add_volunteer", { centre_id, who: { kind: "known", person_id } });
  await ask(app, "sign_volunteer_agreement", { agreement_id, centre_id, signed_on: today });
  const fields = { from_date: today, changes_end: true, last_date: null, scope: "", text: "" };
  await ask(app, "save_volunteer_annex", { annex_id: null, agreement_id, centre_id, fields });
  const check = { kind: "rspts", checked_on: today, checked_by: "Maria Kowal", filed: true };
  await ask(app, "record_vetting", { person_id, ...check });
}

/** A draft with a step of most kinds, one of which cannot be done any more once its session is cancelled. */
async function draftAhead(app, centre_id, sessions) {
  const { draft_id } = await ask(app, "save_draft", { centre_id, name: "Wiosna z chórem w czwartkowe popołudnia" });
  const [, , goal, moved, cancelled] = sessions;
  const slot = { date: goal.date, start: goal.start, minutes: moved.minutes, room_id: goal.room_id, place: "" };
  const steps = [
    { step: "move", session_id: moved.id, scope: "following", slot },
    { step: "cancel", session_id: cancelled.id, scope: "one", reason: "leader_absent", decided_by: "" },
  ];
  for (const step of steps) await ask(app, "add_draft_step", { draft_id, new: { add: "change", step } });
  return { id: draft_id, cancelled: cancelled.id };
}

/** The first week after a day with enough planned sessions that people sign up for. */
async function weekAhead(app, centre_id, today) {
  for (let day = plusDays(today, 1); ; day = plusDays(day, 7)) {
    const week = await ask(app, "get_week", { centre_id, date: day });
    const sessions = week.days
      .flatMap((one) => one.sessions)
      .filter(({ session, outcome }) => session.date > today && outcome === "planned" && session.series_id)
      .map(({ session }) => session)
      .filter(({ entry, room_id }) => entry === "enrolment" && room_id);
    if (sessions.length > 4) return { monday: week.monday, sessions };
  }
}

/** Opens the dialog of a session, the planned one unless said, and in it what a button leads to. */
function sessionDialog(button, seen, which = "planned") {
  return async (app, ground) => {
    await go(app, "help");
    await app.heading("Pomoc");
    await go(app, `plan?session_id=${ground[which]}`);
    await app.find("dialog", /./);
    await app.unsee("Wczytywanie…");
    for (const one of [button].flat().filter(Boolean)) await app.click("button", one);
    if (seen) await app.see(seen);
  };
}

/** Opens the menu of the timetable, and what a button of it leads to. */
function planMenu(button, seen) {
  return async (app, ground) => {
    await go(app, "help");
    await app.heading("Pomoc");
    await go(app, `plan?week=${ground.week}`);
    await app.click("button", "Więcej");
    if (button) await app.click("button", button);
    await app.see(seen);
    await settled(app);
  };
}

async function showDraft(app, ground) {
  await go(app, `drafts?draft_id=${ground.draft}&week=${ground.week}`);
  await app.heading(/^Wiosna z chórem/);
  await app.see("Kogo to dotyczy");
}

function settings(section, button) {
  return async (app) => {
    await go(app, `settings?section=${section}`);
    await app.heading("Ustawienia");
    await settled(app);
    if (button) {
      await app.click("button", button);
      await app.find("dialog", /./);
    }
  };
}

/** The duties of the week ahead, and in them what a button leads to. */
function duties(button, seen) {
  return async (app, ground) => {
    await go(app, "help");
    await app.heading("Pomoc");
    await go(app, `volunteers?part=duties&date=${ground.week}&show=vacant`);
    await app.see("poza podaną dyspozycyjnością");
    if (button) {
      await app.click("button", button, { nth: 0 });
      await app.find("dialog", /./);
      await app.see(seen);
    }
    await settled(app);
  };
}

function help(page) {
  return async (app) => {
    await go(app, `help?page=${page}`);
    await app.heading("Pomoc");
  };
}

async function showList(app, ground) {
  await go(app, `attendance?session_id=${ground.list}`);
  await app.heading(`Obecność: ${CLASS}`);
  await app.find("button", /^1 Adamska Helena/);
}

async function showPaper(app, ground, numbers) {
  await go(app, "help");
  await app.heading("Pomoc");
  const { sheets } = await ask(app, "prepare_sheets", { session_ids: [ground.list] });
  await go(app, `paper?code=${sheets[0].code}`);
  await app.type("Numery osób, które się podpisały", numbers);
  await app.type("Nazwiska z pustych wierszy", "Iwona Łękawska");
  await app.find("button", "Zapisz i zatwierdź");
}

async function showMonth(app, ground) {
  await go(app, `month?month=${ground.month}`);
  await app.heading("Miesiąc");
  await app.find("field", "Opis działań");
}

async function showCard(app, ground) {
  await go(app, `people?person_id=${ground.person}`);
  await app.heading("Helena Adamska");
}

/** Opens a volunteer's card, and in it what a button leads to. */
function volunteerCard(button) {
  return async (app, ground) => {
    await go(app, "help");
    await app.heading("Pomoc");
    await go(app, `volunteers?person_id=${ground.person}`);
    await app.heading("Helena Adamska");
    await app.find("h3", /podpisane$/);
    if (!button) return;
    await app.click("button", button);
    await app.find("dialog", /./);
  };
}

async function showDuplicates(app) {
  await go(app, "people?duplicates=all");
  await app.heading("Podobne wpisy");
  await app.find("button", /^Połącz: /, { many: true });
}

/** A file with rows of every verdict. */
const PLAN = fileURLToPath(new URL("./plan.csv", import.meta.url));

async function showImport(app) {
  // From another screen, so that it begins with no file.
  await go(app, "help");
  await app.heading("Pomoc");
  await go(app, "import");
  await app.heading("Wczytaj z pliku");
}

async function showColumns(app) {
  await showImport(app);
  await app.type("Plik z arkuszem", PLAN);
  await app.press("Enter");
  await app.find("h2", "2. Kolumny");
}

async function showPeopleImport(app) {
  await go(app, "help");
  await app.heading("Pomoc");
  await go(app, "import?kind=people");
  await app.heading("Wczytaj uczestników");
}

/** Rows as a spreadsheet copies them: good, to look at, not to be taken. */
const PEOPLE = [
  "Nazwisko\tImię\tRok urodzenia\tTelefon",
  "Wklejona\tAnna\t1948\t600 100 201",
  "Wklejona\tAnna\t1948\t",
  "Bezroczna\tEwa\t\t600 100 202",
  "Przyszła\tIrena\t2090\t",
].join("\n");

/** Past attendance with a day that cannot be told and somebody who is not there yet. */
const MATRIX = ["Osoba\t3.02.2026\t10.02.2026\t1.01.2090", "Nowacka Jana\tx\t-\tx", "Inna Jadwiga\tz\tx\t"].join("\n");

async function paste(app, rows) {
  await app.run((rows) => {
    const area = document.querySelector("textarea.control");
    area.value = rows;
    area.dispatchEvent(new Event("input", { bubbles: true }));
  }, rows);
  await app.click("button", "Odczytaj wiersze");
}

/** The screens of an open file; those of a volunteer are gone through in `door.test.mjs`. Each begins wherever the window is, with no dialog open. */
export const INSIDE = [
  {
    name: "Dzisiaj",
    show: async (app) => {
      await go(app, "today");
      await app.heading(/^Dzisiaj · /);
      await settled(app);
    },
  },
  {
    name: "Plan",
    show: async (app, ground) => {
      await go(app, "help");
      await app.heading("Pomoc");
      await go(app, `plan?week=${ground.week}`);
      await app.see("odwołane: Nieobecność osoby prowadzącej");
    },
  },
  { name: "Dyżury", show: duties() },
  { name: "Dyżury, kto pomoże", show: duties(/^Dodaj wolontariusza: /, "Szukaj po nazwisku") },
  { name: "Dyżury, ilu potrzeba", show: duties(/^Ilu potrzeba wolontariuszy: /, "Liczba wolontariuszy") },
  { name: "Dyżury, zdjęcie z dyżuru", show: duties(/^Zdejmij z dyżuru: /, "Zdjąć z dyżuru?") },
  {
    name: "Karta wolontariusza, kiedy może przyjść",
    show: async (app, ground) => {
      await go(app, `volunteers?person_id=${ground.volunteer}`);
      await app.find("h2", "Kiedy może przyjść");
      await app.click("button", "Dodaj godziny");
      await app.find("dialog", "Kiedy może przyjść");
    },
  },
  {
    name: "Plan, tydzień bez zajęć",
    show: async (app) => {
      await go(app, "help");
      await app.heading("Pomoc");
      await go(app, "plan?week=2020-01-06");
      await app.see("W tym tygodniu nie ma nic w planie.");
    },
  },
  {
    name: "Plan, dzień i sale",
    show: async (app, ground) => {
      await go(app, "help");
      await app.heading("Pomoc");
      await go(app, `plan?as=day&day=${ground.week}`);
      await app.find("[data-board]", /^(Siatka dnia|Lista zajęć)$/);
    },
  },
  {
    name: "Plan, miesiąc",
    show: async (app, ground) => {
      await go(app, "help");
      await app.heading("Pomoc");
      await go(app, `plan?as=month&month=${ground.week.slice(0, 7)}`);
      await app.see("Miesiąc: ");
      await app.find("[data-board]", /^(Kalendarz miesiąca|Lista zajęć)$/);
    },
  },
  {
    name: "Plan, lista i szukanie",
    show: async (app, ground) => {
      await go(app, "help");
      await app.heading("Pomoc");
      await go(app, `plan?as=list&week=${ground.week}`);
      await app.click("button", "Znajdź");
      await app.type("Znajdź zajęcia", "an");
      await app.see(/Znalezione: \d+/);
    },
  },
  {
    name: "Plan, nowe zajęcia",
    show: async (app, ground) => {
      await go(app, "help");
      await app.heading("Pomoc");
      await go(app, `plan?week=${ground.week}`);
      await app.click("button", "Dodaj zajęcia");
      await app.find("dialog", "Nowe zajęcia");
      await app.choose("Osoba prowadząca", "Nowa osoba lub firma…");
    },
  },
  {
    name: "Plan, nowe zajęcia z brakami",
    show: async (app, ground) => {
      await go(app, "help");
      await app.heading("Pomoc");
      await go(app, `plan?week=${ground.week}`);
      await app.click("button", "Dodaj zajęcia");
      await app.click("button", "Podgląd");
      await app.see("Wpisz nazwę zajęć.");
      await app.type("Godzina", "25:00");
      await app.press("Tab");
      await app.see("Nie ma takiej godziny.");
    },
  },
  {
    name: "Plan, nowa wycieczka, wszystko rozwinięte",
    show: async (app, ground) => {
      await go(app, "help");
      await app.heading("Pomoc");
      await go(app, `plan?week=${ground.week}`);
      await app.click("button", "Dodaj zajęcia");
      await app.choose("Rodzaj", "wycieczka");
      await app.click("button", "Więcej", { within: await app.find("dialog", "Nowe zajęcia") });
      await app.find("field", "Miejsce zbiórki");
    },
  },
  {
    name: "Plan, nowe zajęcia w wybrane dni",
    show: async (app, ground) => {
      await go(app, "help");
      await app.heading("Pomoc");
      await go(app, `plan?week=${ground.week}`);
      await app.click("button", "Dodaj zajęcia");
      await app.choose("Powtarzanie", "W wybrane dni");
      await app.type("Kolejny dzień", "2.11.2026");
      await app.click("button", "Dodaj dzień");
      await app.find("button", /^Usuń dzień: pn\. 02\.11\.2026/);
    },
  },
  {
    name: "Plan, podgląd terminów",
    show: async (app, ground) => {
      await go(app, "help");
      await app.heading("Pomoc");
      await go(app, `plan?week=${ground.week}`);
      await app.click("button", "Dodaj zajęcia");
      await app.type("Nazwa zajęć", "Międzypokoleniowe warsztaty rękodzieła artystycznego");
      // Over a day off, and beside what is in the room already.
      await app.type("Od kiedy", "2.11.2026");
      await app.type("Godzina", "10");
      await app.type("Ostatni dzień", "30.06.2027");
      await app.click("button", "Podgląd");
      await app.find("dialog", "Podgląd terminów");
    },
  },
  { name: "Plan, menu", show: planMenu(null, "Układanka") },
  { name: "Plan, ogłoszenie", show: planMenu("Ogłoś plan…", "Zmiany od ogłoszenia") },
  { name: "Plan, druk i udostępnianie", show: planMenu("Drukuj i udostępnij…", "Co przygotować") },
  {
    name: "Plan, zapis kalendarza",
    show: async (app, ground) => {
      await planMenu("Drukuj i udostępnij…", "Co przygotować")(app, ground);
      await app.click("radio", "Kalendarz do telefonu");
      await app.find("field", "Gdzie zapisać");
    },
  },
  { name: "Plan, powtórzenie", show: planMenu("Powtórz plan…", "Razem z zapisanymi osobami") },
  {
    name: "Plan, podgląd powtórzenia",
    show: async (app, ground) => {
      await planMenu("Powtórz plan…", "Razem z zapisanymi osobami")(app, ground);
      await app.click("button", "Pokaż, co powstanie");
      await app.see("Nowe spotkania:");
    },
  },
  {
    name: "Układanka, lista",
    show: async (app) => {
      await go(app, "drafts");
      await app.heading("Układanka");
      await app.find("row", /Wiosna z chórem/);
    },
  },
  {
    name: "Układanka, nowa wersja",
    show: async (app) => {
      await go(app, "drafts");
      await app.heading("Układanka");
      await app.click("button", "Nowa wersja robocza");
      await app.click("button", "Utwórz");
      await app.see("Wpisz nazwę wersji roboczej.");
    },
  },
  { name: "Układanka", show: showDraft },
  {
    name: "Układanka, krok",
    show: async (app, ground) => {
      await showDraft(app, ground);
      await app.press("Tab");
      await app.run((id) => document.querySelector(`[data-session="${id}"]`).click(), ground.planned);
      await app.find("dialog", /co zmienić\?$/);
    },
  },
  {
    name: "Układanka, nowe zajęcia",
    show: async (app, ground) => {
      await showDraft(app, ground);
      await app.click("button", "Dodaj zajęcia");
      await app.find("dialog", "Nowe zajęcia");
    },
  },
  {
    name: "Układanka, wprowadzenie",
    show: async (app, ground) => {
      await showDraft(app, ground);
      await app.click("button", "Wprowadź od dnia…");
      await app.find("dialog", "Wprowadzenie do planu");
    },
  },
  {
    name: "Plan, pytanie po przeniesieniu",
    show: async (app, ground) => {
      await go(app, "help");
      await app.heading("Pomoc");
      await go(app, `plan?week=${ground.week}`);
      await app.find("button", /./, { many: true });
      await until("the session has the focus", () =>
        app.run((id) => {
          const block = document.querySelector(`[data-session="${id}"]`);
          block?.focus();
          return block !== null && document.activeElement === block;
        }, ground.planned),
      );
      await app.press("Alt+ArrowDown");
      await app.press("Enter");
      await app.find("dialog", "Przeniesienie zajęć");
      await app.see("Zmieni się: 1");
    },
  },
  { name: "Spotkanie", show: sessionDialog(null) },
  { name: "Spotkanie, więcej możliwości", show: sessionDialog("Więcej możliwości", "Zastępstwo…") },
  { name: "Spotkanie, zmiana", show: sessionDialog(["Zmień…", "Więcej"], "Co się zmieni") },
  {
    name: "Spotkanie, zmiana serii",
    show: sessionDialog(["Więcej możliwości", "Cała seria…"], "Zmienią się spotkania od dziś"),
  },
  {
    name: "Spotkanie, przeniesienie",
    show: async (app, ground) => {
      await sessionDialog("Przenieś…", "Co się zmieni")(app, ground);
      await app.type("Godzina", "7.30");
      await app.click("radio", "Te i następne");
      await app.see("Zmieni się: ");
    },
  },
  { name: "Spotkanie, odwołanie", show: sessionDialog("Odwołaj…", "Zmieni się: 1") },
  { name: "Spotkanie, usunięcie", show: sessionDialog(["Więcej możliwości", "Usuń z planu…"], "Zniknie z planu: 1") },
  { name: "Spotkanie, zastępstwo", show: sessionDialog(["Więcej możliwości", "Zastępstwo…"], "Kto poprowadzi") },
  { name: "Spotkanie, kogo powiadomić", show: sessionDialog("Kogo powiadomić", "Powiadomiono 0 z ", "moved") },
  { name: "Spotkanie, kolizja", show: sessionDialog("Tak ma być…", "Dlaczego tak ma być", "moved") },
  { name: "Spotkanie odwołane", show: sessionDialog(null, "Zaplanuj zastępcze…", "cancelled") },
  { name: "Spotkanie zastępcze", show: sessionDialog("Zaplanuj zastępcze…", "Dojdzie: 1", "cancelled") },
  { name: "Spotkanie, zapisane osoby", show: sessionDialog(/^Zapisane osoby: /, "Zapisz osoby…") },
  { name: "Spotkanie, zapisywanie osób", show: sessionDialog([/^Zapisane osoby: /, "Zapisz osoby…"], "Zaznacz osoby") },
  {
    name: "Uczestnicy",
    show: async (app) => {
      await go(app, "people");
      await app.heading("Uczestnicy");
      await app.find("row", /Adamska Helena/);
    },
  },
  {
    name: "Uczestnicy, nikogo nie znaleziono",
    show: async (app) => {
      await go(app, "people?query=qqq");
      await app.see("Nikogo nie znaleziono.");
    },
  },
  {
    name: "Uczestnicy, nowa osoba",
    show: async (app) => {
      await go(app, "people");
      await app.heading("Uczestnicy");
      await app.click("button", "Dodaj osobę");
      await app.type("Imię", "Helena");
      await app.type("Nazwisko", "Adamska");
      await app.type("Rok lub data urodzenia", "31.02.1948");
      await app.click("button", "Pozostałe pola");
      await app.see("Podobna osoba już istnieje:");
    },
  },
  {
    name: "Uczestnicy, byli",
    show: async (app) => {
      await go(app, "people?who=former");
      await app.see("Byli uczestnicy: ");
    },
  },
  {
    name: "Uczestnicy, do uzupełnienia",
    show: async (app) => {
      await go(app, "people?who=incomplete");
      await app.see("Do uzupełnienia: ");
      await settled(app);
    },
  },
  {
    name: "Uczestnicy, więcej",
    show: async (app) => {
      await go(app, "help");
      await app.heading("Pomoc");
      await go(app, "people");
      await app.find("row", /Adamska Helena/);
      await app.click("button", "Więcej");
      await app.see("Pola, deklaracja i klauzula");
    },
  },
  {
    name: "Uczestnicy, nowa osoba spoza warunków",
    show: async (app) => {
      await go(app, "people");
      await app.heading("Uczestnicy");
      await app.click("button", "Dodaj osobę");
      await app.type("Imię", "Kwiryna");
      await app.type("Nazwisko", "Gżegżółka-Brzęczyszczykiewicz");
      await app.type("Rok lub data urodzenia", "1990");
      await app.click("checkbox", "Przekazano klauzulę informacyjną");
      await app.find("field", "Powód przyjęcia mimo to");
    },
  },
  { name: "Podobne wpisy", show: showDuplicates },
  {
    name: "Podobne wpisy, łączenie",
    show: async (app) => {
      await showDuplicates(app);
      await app.click("button", /^Połącz: /, { nth: 0 });
      await app.see("Obecności");
    },
  },
  { name: "Karta osoby", show: showCard },
  ...[
    ["zawieszenie", "Zawieś…", "Zawieszenie udziału"],
    ["oświadczenia", "Zmień oświadczenia…", "Oświadczenia i numer"],
    ["zgoda", "Zmień: Zgoda na rozpowszechnianie wizerunku", "Zgoda na rozpowszechnianie wizerunku"],
    ["klauzula", "Zapisz przekazanie…", "Przekazanie klauzuli informacyjnej"],
    ["nieobecność", "Zgłoś nieobecność…", "Zgłoszenie nieobecności"],
    ["inna placówka", "Przyjmij do innej placówki…", "Przyjęcie do innej placówki"],
  ].map(([what, button, dialog]) => ({
    name: `Karta osoby, ${what}`,
    show: async (app, ground) => {
      await showCard(app, ground);
      await app.click("button", button);
      await app.find("dialog", dialog);
    },
  })),
  { name: "Karta wolontariusza", show: volunteerCard() },
  { name: "Karta wolontariusza, nowe porozumienie", show: volunteerCard("Nowe porozumienie") },
  { name: "Karta wolontariusza, aneks", show: volunteerCard(/^Nowy aneks do porozumienia/) },
  { name: "Karta wolontariusza, rozwiązanie", show: volunteerCard(/^Rozwiąż porozumienie/) },
  { name: "Karta wolontariusza, sprawdzenie", show: volunteerCard("Zapisz sprawdzenie…") },
  {
    name: "Wolontariusze",
    show: async (app) => {
      await go(app, "volunteers");
      await app.heading("Wolontariusze");
      await settled(app);
    },
  },
  {
    name: "Wolontariusze, nowa osoba z brakami",
    show: async (app) => {
      await go(app, "help");
      await app.heading("Pomoc");
      await go(app, "volunteers");
      await app.heading("Wolontariusze");
      await app.click("button", "Dodaj wolontariusza");
      await app.find("field", "Numer porozumienia");
      await app.click("button", "Dodaj wolontariusza");
      await app.click("button", "Wybierz kogoś z rejestru");
    },
  },
  {
    name: "Karta osoby, zmiana danych",
    show: async (app, ground) => {
      await showCard(app, ground);
      await app.click("button", "Zmień dane");
      await app.find("dialog", "Zmiana danych");
    },
  },
  {
    name: "Karta osoby, zakończenie udziału",
    show: async (app, ground) => {
      await showCard(app, ground);
      await app.click("button", "Zakończ udział…");
      await app.find("dialog", "Zakończenie udziału");
    },
  },
  {
    name: "Karta osoby, nowa deklaracja",
    show: async (app, ground) => {
      await showCard(app, ground);
      await app.click("button", "Zapisz deklarację…");
      await app.find("dialog", "Nowa deklaracja");
    },
  },
  {
    name: "Obecność, wybór spotkania",
    show: async (app) => {
      await go(app, "attendance?choose=today");
      await app.heading("Obecność: Wybierz spotkanie");
      await settled(app);
    },
  },
  { name: "Obecność", show: showList },
  {
    name: "Obecność, szukanie osoby",
    show: async (app, ground) => {
      await showList(app, ground);
      await app.type("Szukaj lub dodaj osobę…", "ka");
      await app.find("option", /./, { many: true });
    },
  },
  {
    name: "Obecność, nowa osoba na liście",
    show: async (app, ground) => {
      await go(app, "help");
      await app.heading("Pomoc");
      await showList(app, ground);
      await app.type("Szukaj lub dodaj osobę…", "Kwiryna Żuk");
      await app.find("option", /Dodaj nową osobę/);
      await app.press("ArrowDown");
      await app.press("Enter");
      await app.heading(`Obecność: ${CLASS}`);
      await app.see("Nowa osoba na liście");
    },
  },
  {
    name: "Obecność, zakończenie listy",
    show: async (app, ground) => {
      await go(app, "help");
      await app.heading("Pomoc");
      await showList(app, ground);
      await app.click("button", "Gotowe");
      await app.type("Liczba podpisów na liście", "5");
      await app.see("różnica:");
    },
  },
  {
    name: "Obecność, historia oznaczeń",
    show: async (app, ground) => {
      await go(app, "help");
      await app.heading("Pomoc");
      await showList(app, ground);
      await app.click("button", "Historia oznaczeń");
      await app.click("button", "Historia: Adamska Helena");
      await app.see("zaznaczono na liście");
    },
  },
  {
    name: "Obecność, historia gości",
    show: async (app, ground) => {
      await go(app, "help");
      await app.heading("Pomoc");
      await showList(app, ground);
      await app.click("button", "Historia gości");
      await app.see("nikt jeszcze tu nic nie zaznaczył");
    },
  },
  {
    name: "Obecność, wydruk listy",
    show: async (app, ground) => {
      await showList(app, ground);
      await app.click("button", "Drukuj listę");
      await app.see(/Strona 1 z \d+/);
    },
  },
  {
    name: "Obecność, jak wydrukować listę",
    show: async (app, ground) => {
      await go(app, "help");
      await app.heading("Pomoc");
      await showList(app, ground);
      await app.click("button", "Drukuj listę");
      await app.see(/Strona 1 z \d+/);
      await app.click("button", "Jak wydrukować");
      await app.find("dialog", "Drukuj listy");
    },
  },
  { name: "Przepisz z kartki", show: (app, ground) => showPaper(app, ground, "1-3 z4 +2") },
  { name: "Przepisz z kartki, z błędami", show: (app, ground) => showPaper(app, ground, "1 99 5-2 joga 19 20") },
  { name: "Miesiąc", show: showMonth },
  {
    name: "Miesiąc, wszystko rozwinięte",
    show: async (app, ground) => {
      await showMonth(app, ground);
      await app.run(() => document.querySelectorAll("details").forEach((one) => (one.open = true)));
    },
  },
  {
    name: "Miesiąc, co policzono",
    show: async (app, ground) => {
      await showMonth(app, ground);
      await app.click("button", /pokaż, co policzono: Liczba udziałów/, { nth: 0 });
      await app.find("dialog", /^Co policzono: Liczba udziałów/);
      await app.find("row", /./, { many: true });
    },
  },
  {
    name: "Miesiąc, podgląd wydruku",
    show: async (app, ground) => {
      await showMonth(app, ground);
      await app.click("button", "Podgląd PDF");
      await app.see(/Strona 1 z \d+/);
    },
  },
  {
    name: "Miesiąc, kto był na zajęciach",
    show: async (app, ground) => {
      await showMonth(app, ground);
      await app.click("button", /^Kto był: /, { nth: 0 });
      await app.find("dialog", "Obecność w miesiącu");
      await app.see("Pozycje: ");
    },
  },
  {
    name: "Miesiąc, świadczenie wolontariusza",
    show: async (app, ground) => {
      await showMonth(app, ground);
      await app.click("button", "Dodaj świadczenie");
      await app.find("dialog", "Nowe świadczenie");
    },
  },
  {
    name: "Wolontariusze, godziny",
    show: async (app) => {
      await go(app, "volunteers?part=hours");
      await app.click("button", /^Rozwiń wszystkie$/);
      await app.click("radio", "dni");
      await app.click("button", /^Rozwiń wszystkie$/);
    },
  },
  {
    name: "Wolontariusze, nowe świadczenie",
    show: async (app) => {
      await go(app, "volunteers?part=hours");
      await app.click("button", "Dodaj świadczenie");
      await app.find("dialog", "Nowe świadczenie");
    },
  },
  { name: "Ustawienia, zadania wolontariuszy", show: settings("volunteer_tasks") },
  { name: "Ustawienia, nowe zadanie wolontariuszy", show: settings("volunteer_tasks", "Dodaj zadanie") },
  {
    name: "Wolontariusze, dokumenty i wkład",
    show: async (app, ground) => {
      await go(app, `volunteers?part=papers&month=${ground.month}`);
      await app.see("Rejestr zaświadczeń");
      await settled(app);
    },
  },
  {
    name: "Wolontariusze, nowe zaświadczenie",
    show: async (app, ground) => {
      await go(app, "help");
      await app.heading("Pomoc");
      await go(app, `volunteers?person_id=${ground.person}`);
      await app.click("button", "Wystaw zaświadczenie…");
      await app.see("Zaświadczenia nie można jeszcze wystawić");
    },
  },
  { name: "Ustawienia, organizacja", show: settings("organisation") },
  { name: "Ustawienia, placówka", show: settings("centre") },
  { name: "Ustawienia, nowa placówka", show: settings("centre", "Dodaj placówkę") },
  { name: "Ustawienia, sale", show: settings("rooms") },
  { name: "Ustawienia, nowa sala", show: settings("rooms", "Dodaj salę") },
  { name: "Ustawienia, rejestr uczestników", show: settings("register") },
  { name: "Ustawienia, kategorie", show: settings("categories") },
  { name: "Ustawienia, nowa kategoria", show: settings("categories", "Dodaj kategorię") },
  { name: "Ustawienia, osoby prowadzące", show: settings("leaders") },
  { name: "Ustawienia, godziny", show: settings("hours") },
  { name: "Ustawienia, nowe godziny", show: settings("hours", "Zmień godziny") },
  { name: "Ustawienia, godziny jednego dnia", show: settings("hours", "Ustal godziny dnia") },
  { name: "Ustawienia, dni zamknięcia", show: settings("closures") },
  { name: "Ustawienia, nowe dni zamknięcia", show: settings("closures", "Dodaj dni zamknięcia") },
  {
    name: "Ustawienia, dni zamknięcia ze spotkaniami",
    show: async (app, ground) => {
      await settings("closures", "Dodaj dni zamknięcia")(app);
      await app.type("Ostatni dzień", `${ground.week.slice(8)}.${ground.week.slice(5, 7)}.${ground.week.slice(0, 4)}`);
      await app.see("Co z tymi spotkaniami");
    },
  },
  { name: "Ustawienia, logo", show: settings("logos") },
  { name: "Ustawienia, wybór logo", show: settings("logos", "Wybierz obraz: Logo miasta") },
  { name: "Ustawienia, umowy", show: settings("agreements") },
  { name: "Ustawienia, nowa umowa", show: settings("agreements", "Dodaj umowę") },
  {
    name: "Ustawienia, wolontariat, wszystko rozwinięte",
    show: async (app) => {
      await settings("volunteering")(app);
      await app.find("h2", "Numery i progi");
      await app.run(() => document.querySelectorAll("details").forEach((one) => (one.open = true)));
    },
  },
  {
    name: "Ustawienia, stawki i działania",
    show: async (app) => {
      await settings("agreements")(app);
      await app.click("button", /^Stawki i działania: /, { nth: 0 });
      await app.find("region", "Wszystkie pozostałe zadania");
    },
  },
  { name: "Ustawienia, konta", show: settings("users") },
  { name: "Ustawienia, nowe konto", show: settings("users", "Dodaj konto") },
  { name: "Ustawienia, PIN", show: settings("users", /^Ustaw PIN: /) },
  { name: "Ustawienia, hasło", show: settings("account") },
  { name: "Ustawienia, kopia", show: settings("copy") },
  { name: "Ustawienia, wygląd", show: settings("appearance") },
  { name: "Ustawienia, historia", show: settings("history") },
  { name: "Ustawienia, wczytywanie", show: settings("import") },
  { name: "Wczytywanie uczestników, schowek", show: showPeopleImport },
  {
    name: "Wczytywanie uczestników, podgląd",
    show: async (app) => {
      await showPeopleImport(app);
      await paste(app, PEOPLE);
      await app.see("do wyjaśnienia: 2");
    },
  },
  {
    name: "Wczytywanie dawnej obecności, podgląd",
    show: async (app) => {
      await showPeopleImport(app);
      await paste(app, MATRIX);
      await app.find("h2", "2. Kolumny");
      await app.choose("Zajęcia", "nowe zajęcia…");
      await app.type("Nazwa nowych zajęć", "Szachy");
      await app.click("button", "Pokaż podgląd");
      await app.find("h2", "3. Podgląd");
    },
  },
  { name: "Wczytywanie, plik", show: showImport },
  { name: "Wczytywanie, kolumny", show: showColumns },
  {
    name: "Wczytywanie, podgląd",
    show: async (app) => {
      await showColumns(app);
      await app.click("button", "Pokaż podgląd");
      await app.find("h2", "3. Podgląd");
    },
  },
  { name: "Pomoc", show: help("today") },
  { name: "Pomoc, Układanka", show: help("drafts") },
  { name: "Pomoc, przy wejściu", show: help("door") },
  { name: "Pomoc, hasło i kopie", show: help("safety") },
  {
    name: "Ćwiczenie",
    show: async (app) => {
      await go(app, "practice");
      await app.see("0 z 12");
    },
  },
  { name: "Pomoc, klawisze", show: help("help") },
  {
    name: "Pomoc, nic nie znaleziono",
    show: async (app) => {
      await help("today")(app);
      await app.type("Szukaj w pomocy", "qqq");
      await app.see("Nic nie znaleziono.");
    },
  },
];

/** Locks the file, and shows the door as it is for whoever comes next. */
async function lock(app) {
  await ask(app, "lock_file");
  await app.reload();
  await app.heading("Otwórz plik organizacji");
}

async function atTheDoor(app) {
  await app.reload();
  await app.heading("Otwórz plik organizacji");
}

async function wizard(app) {
  await atTheDoor(app);
  await app.click("button", "Nowa organizacja");
  await app.heading("Organizacja i Ty");
}

async function wizardYou(app) {
  await app.type("Nazwa organizacji", FIRST_DAY.organisation);
  await app.type("Twoje imię i nazwisko", FIRST_DAY.name);
  await app.type("Hasło", FIRST_DAY.password);
  await app.type("Powtórz hasło", FIRST_DAY.password);
  await app.click("button", "Dalej");
  await app.heading("Placówka");
}

/** The screens before a file is open, the founding of one, and those of an empty one; in order. */
export const DOOR = [
  { name: "Drzwi", show: lock },
  {
    name: "Drzwi, złe hasło",
    show: async (app) => {
      await app.type("Hasło", "nie to hasło");
      await app.click("button", "Otwórz");
      await app.see("Nazwa lub hasło się nie zgadza.");
    },
  },
  {
    name: "Nie pamiętam hasła",
    show: async (app) => {
      await atTheDoor(app);
      await app.click("button", "Nie pamiętam hasła");
      await app.heading("Nowe hasło");
      await app.type("Klucz odzyskiwania", "ABC");
      await app.click("button", "Ustaw hasło i otwórz");
      await app.see("Hasło jest za krótkie.");
    },
  },
  {
    name: "Inny plik",
    show: async (app) => {
      await atTheDoor(app);
      await app.click("button", "Otwórz inny plik…");
      await app.heading("Otwórz inny plik");
    },
  },
  {
    name: "Przywracanie z kopii",
    show: async (app) => {
      await atTheDoor(app);
      await app.click("button", "Przywróć z kopii…");
      await app.heading("Przywróć z kopii");
      await app.click("button", "Folder dla przywróconego pliku");
    },
  },
  {
    name: "Plik z pełnego eksportu",
    show: async (app, ground) => {
      await atTheDoor(app);
      await app.click("button", "Utwórz plik z pełnego eksportu…");
      await app.type("Folder eksportu", ground.export);
      await app.click("button", "Sprawdź eksport");
      await app.see("Eksport jest kompletny.");
      await app.click("button", "Folder dla nowego pliku");
      await app.click("button", "Utwórz plik");
      await app.see("Hasło jest za krótkie.");
    },
  },
  {
    name: "Zakładanie, organizacja",
    show: async (app) => {
      await wizard(app);
      await app.click("button", "Dalej");
      await app.see("To pole jest potrzebne.");
    },
  },
  {
    name: "Zakładanie, placówka",
    show: async (app) => {
      await wizardYou(app);
      await app.click("button", "Adres i dzielnica");
    },
  },
  {
    name: "Zakładanie, sale",
    show: async (app) => {
      await app.type("Nazwa placówki", FIRST_DAY.centre);
      await app.click("button", "Dalej");
      await app.heading("Sale");
      await app.type("Nazwy sal", FIRST_DAY.rooms);
    },
  },
  {
    name: "Zakładanie, godziny",
    show: async (app) => {
      await app.click("button", "Dalej");
      await app.heading("Godziny otwarcia");
      await app.type("Otwarcie", FIRST_DAY.opens);
      await app.type("Zamknięcie", FIRST_DAY.closes);
      await app.click("button", "Inne godziny w poszczególne dni");
      await app.click("button", "Gdzie zapisać plik");
    },
  },
  {
    name: "Zakładanie, klucz odzyskiwania",
    show: async (app) => {
      await app.click("button", "Dalej");
      await app.heading("Klucz odzyskiwania");
      await app.click("button", "Drukuj");
    },
  },
  {
    name: "Dzisiaj, pierwszy dzień",
    show: async (app) => {
      await app.click("button", "Przepiszę później");
      await app.heading(/^Dzisiaj · /);
      await settled(app);
    },
  },
  {
    name: "Uczestnicy, nikogo",
    show: async (app) => {
      await go(app, "people");
      await app.see("Nie ma jeszcze nikogo.");
    },
  },
  {
    name: "Miesiąc, pusty",
    show: async (app) => {
      await go(app, "month");
      await app.see("nie zapisano jeszcze żadnej obecności.");
    },
  },
];

/** From wherever the window is back to the demo, through the door. */
export async function backToDemo(app) {
  await lock(app);
  const { files } = await ask(app, "get_door");
  const demo = files.find(({ name }) => name.startsWith("Przykład"));
  await ask(app, "open_file", { path: demo.path, user_id: demo.users[0].id, password: DEMO_PASSWORD });
  await app.reload();
  await go(app, "today");
  await app.heading(/^Dzisiaj · /);
}
