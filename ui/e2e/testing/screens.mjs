/** Every screen and dialog, and how to come to it: what is checked everywhere is checked here. */
import { ask, plusDays } from "./commands.mjs";
import { FIRST_DAY } from "./steps.mjs";

/** Makes the file of invented people and opens it. Answers what the screens need to know of it. */
export async function openDemo(app) {
  await app.click("button", "Wypróbuj na danych przykładowych");
  await app.heading(/^Dzisiaj · /);
  const { centres, status } = await ask(app, "get_overview");
  const centre = centres[0];
  const cards = [];
  // Two weeks back there are lists of every kind; a week ahead nothing has happened yet.
  for (const days of [-14, -7, 0, 7]) {
    const date = plusDays(status.today, days);
    const week = await ask(app, "get_week", { centre_id: centre.centre.id, date });
    cards.push(...week.days.flatMap((day) => day.sessions));
  }
  const enrolled = cards.filter(({ session }) => session.series_id && session.entry === "enrolment");
  const first = (what, test) => {
    const card = enrolled.find(test);
    if (!card) throw new Error(`the invented weeks hold no session that is ${what}`);
    return card.session;
  };
  const people = await ask(app, "list_people", { centre_id: centre.centre.id, query: "", archived: false });
  // A list that somebody has begun.
  const { session: begun } = await begin(app, first("past", ({ session }) => session.date < status.today));
  return {
    centre,
    today: status.today,
    begun,
    ended: first("ended", ({ session }) => session.list_state === "confirmed" && session.id !== begun.id),
    ahead: first("ahead", ({ outcome, session }) => outcome === "planned" && session.date > status.today),
    person: people.rows.find((row) => row.declared_on) ?? people.rows[0],
    month: plusDays(`${status.today.slice(0, 7)}-01`, -1).slice(0, 7),
  };
}

async function begin(app, { id }) {
  const before = await ask(app, "get_sheet", { session_id: id });
  if (before.card.session.list_state === "confirmed") await ask(app, "reopen_list", { session_id: id });
  const { card } = await ask(app, "set_guests", { session_id: id, guests: 2, children: 0 });
  return card;
}

/** Before a file is open, on a computer where the program was never started. */
export const FIRST_START = [
  { name: "door", go: (app) => app.heading("Dzień dobry") },
  {
    name: "door-other-file",
    go: async (app) => {
      await app.click("button", "Otwórz inny plik…");
      await app.click("button", "Dalej");
      await app.see("To pole jest potrzebne.");
    },
  },
  {
    name: "door-restore",
    go: async (app) => {
      await app.click("button", "Przywróć z kopii…");
      await app.click("button", "Folder dla przywróconego pliku");
    },
  },
  {
    name: "wizard-you",
    go: async (app) => {
      await app.click("button", "Nowa organizacja");
      await app.heading("Organizacja i Ty");
    },
  },
  {
    name: "wizard-faults",
    go: async (app) => {
      await app.click("button", "Nowa organizacja");
      await app.type("Hasło", "krótkie");
      await app.type("Powtórz hasło", "inne");
      await app.click("button", "Dalej");
      await app.see("To pole jest potrzebne.");
    },
  },
];

/** The pages of the wizard after the first, in one go; each is shown to `look`. */
export async function throughWizard(app, look) {
  await app.click("button", "Nowa organizacja");
  await app.type("Nazwa organizacji", FIRST_DAY.organisation);
  await app.type("Twoje imię i nazwisko", FIRST_DAY.name);
  await app.type("Hasło", FIRST_DAY.password);
  await app.type("Powtórz hasło", FIRST_DAY.password);
  await app.click("button", "Dalej");
  await app.heading("Placówka");
  await app.click("button", "Adres i dzielnica");
  await look("wizard-centre");
  await app.type("Nazwa placówki", FIRST_DAY.centre);
  await app.click("button", "Dalej");
  await app.heading("Sale");
  await app.type("Nazwy sal", FIRST_DAY.rooms);
  await look("wizard-rooms");
  await app.click("button", "Dalej");
  await app.heading("Godziny otwarcia");
  await app.type("Otwarcie", FIRST_DAY.opens);
  await app.type("Zamknięcie", FIRST_DAY.closes);
  await look("wizard-hours");
  await app.click("button", "Inne godziny w poszczególne dni");
  await app.click("button", "Gdzie zapisać plik");
  await look("wizard-hours-each-day");
  await app.click("button", "Dalej");
  await app.heading("Klucz odzyskiwania");
  await app.click("button", "Drukuj");
  await look("wizard-key");
  await app.click("button", "Przepiszę później");
  await app.heading(/^Dzisiaj · /);
  await look("today-first-day");
}

/** In an open file of invented people. */
export function openScreens({ begun, ended, ahead, person, month }) {
  const list = `#/attendance?session_id=${begun.id}`;
  const dialog = (address) => async (app) => {
    await app.place(address);
    await app.find("dialog", /./);
  };
  const session = async (app, button) => {
    await dialog(`#/plan?session_id=${ahead.id}`)(app);
    if (button) await app.click("button", button);
  };
  const settings = (section) => ({
    name: `settings-${section}`,
    go: (app) => app.place(`#/settings?section=${section}`),
  });
  const settingsDialog = (section, button) => ({
    name: `settings-${section}-dialog`,
    go: async (app) => {
      await app.place(`#/settings?section=${section}`);
      await app.click("button", button);
      await app.find("dialog", /./);
    },
  });
  const person_at = `#/people?person_id=${person.person_id}`;
  const onPerson = (name, button) => ({
    name: `person-${name}`,
    go: async (app) => {
      await app.place(person_at);
      await app.click("button", button);
      await app.find("dialog", /./);
    },
  });
  return [
    { name: "today", go: (app) => app.place("#/today") },
    { name: "plan", go: (app) => app.place("#/plan") },
    { name: "plan-week-ahead", go: (app) => app.place(`#/plan?week=${ahead.date}`) },
    {
      name: "plan-new",
      go: async (app) => {
        await app.place("#/plan");
        await app.click("button", "Dodaj zajęcia");
      },
    },
    {
      name: "plan-new-faults",
      go: async (app) => {
        await app.place("#/plan");
        await app.click("button", "Dodaj zajęcia");
        await app.click("button", "Podgląd");
        await app.see("Wpisz nazwę zajęć.");
      },
    },
    {
      name: "plan-preview",
      go: async (app) => {
        await app.place("#/plan");
        await app.click("button", "Dodaj zajęcia");
        await app.type("Nazwa zajęć", "Warsztaty rękodzieła i opowieści");
        await app.click("button", "Podgląd");
        await app.see("Liczba spotkań: ");
      },
    },
    { name: "session", go: (app) => session(app) },
    { name: "session-move", go: (app) => session(app, "Przenieś…") },
    { name: "session-edit", go: (app) => session(app, "Zmień…") },
    {
      name: "session-series",
      go: async (app) => {
        await session(app, "Zmień…");
        await app.click("button", "Zmień całą serię");
      },
    },
    { name: "session-cancel", go: (app) => session(app, "Odwołaj…") },
    { name: "session-people", go: (app) => session(app, /^Zapisane osoby: \d+$/) },
    {
      name: "session-sign-up",
      go: async (app) => {
        await session(app, /^Zapisane osoby: \d+$/);
        await app.click("button", "Zapisz osoby…");
      },
    },
    { name: "attendance-choose", go: (app) => app.place("#/attendance") },
    { name: "attendance", go: (app) => app.place(list) },
    {
      name: "attendance-search",
      go: async (app) => {
        await app.place(list);
        await app.type("Szukaj lub dodaj osobę…", "an");
        await app.find("option", "Dodaj nową osobę");
      },
    },
    {
      name: "attendance-new-person",
      go: async (app) => {
        await app.place(list);
        await app.type("Szukaj lub dodaj osobę…", "Iwona Łękawska");
        await app.click("option", "Dodaj nową osobę");
        await app.find("button", "Dodaj do obecnych");
      },
    },
    {
      name: "attendance-finish",
      go: async (app) => {
        await app.place(list);
        await app.click("button", "Gotowe");
        await app.type("Liczba podpisów na liście", "1");
      },
    },
    { name: "attendance-ended", go: (app) => app.place(`#/attendance?session_id=${ended.id}`) },
    {
      name: "attendance-paper",
      go: async (app) => {
        await app.place(list);
        await app.click("button", "Drukuj listę");
        await app.see(/Strona 1 z \d+/);
      },
    },
    { name: "people", go: (app) => app.place("#/people") },
    { name: "people-former", go: (app) => app.place("#/people?who=former") },
    { name: "people-nobody", go: (app) => app.place("#/people?query=qqq") },
    {
      name: "people-new",
      go: async (app) => {
        await app.place("#/people");
        await app.click("button", "Dodaj osobę");
        await app.click("button", "Pozostałe pola");
        await app.click("button", "Dodaj osobę");
        await app.see("Wpisz imię i nazwisko.");
      },
    },
    { name: "person", go: (app) => app.place(person_at) },
    onPerson("change", "Zmień dane"),
    onPerson("end", "Zakończ udział…"),
    onPerson("declaration", "Zapisz deklarację…"),
    { name: "month", go: (app) => app.place(`#/month?month=${month}`) },
    {
      name: "month-unfolded",
      go: async (app) => {
        await app.place(`#/month?month=${month}`);
        await app.see("Opis działań");
        await app.run(() => document.querySelectorAll("details").forEach((one) => (one.open = true)));
      },
    },
    {
      name: "month-figure",
      go: async (app) => {
        await app.place(`#/month?month=${month}`);
        await app.click("button", /pokaż, co policzono: Liczba udziałów/, { nth: 0 });
        await app.find("dialog", /^Co policzono/);
      },
    },
    {
      name: "month-volunteer",
      go: async (app) => {
        await app.place(`#/month?month=${month}`);
        await app.click("button", "Dodaj świadczenie");
      },
    },
    {
      name: "month-paper",
      go: async (app) => {
        await app.place(`#/month?month=${month}`);
        await app.click("button", "Podgląd PDF");
        await app.see(/Strona 1 z \d+/);
      },
    },
    ...[
      "centre",
      "rooms",
      "hours",
      "closures",
      "categories",
      "leaders",
      "organisation",
      "agreements",
      "users",
      "account",
      "copy",
      "appearance",
      "history",
    ].map(settings),
    settingsDialog("centre", "Dodaj placówkę"),
    settingsDialog("rooms", "Dodaj salę"),
    settingsDialog("hours", "Zmień godziny"),
    settingsDialog("closures", "Dodaj dni zamknięcia"),
    settingsDialog("categories", "Dodaj kategorię"),
    settingsDialog("leaders", "Dodaj osobę prowadzącą"),
    settingsDialog("agreements", "Dodaj umowę"),
    settingsDialog("users", "Dodaj konto"),
    ...["today", "plan", "people", "attendance", "month", "settings", "safety", "help"].map((page) => ({
      name: `help-${page}`,
      go: (app) => app.place(`#/help?page=${page}`),
    })),
  ];
}

/** At the door of a computer that knows a file. */
export const KNOWN_FILE = [
  { name: "door-sign-in", go: (app) => app.heading("Otwórz plik organizacji") },
  {
    name: "door-wrong-password",
    go: async (app) => {
      await app.type("Hasło", "nie to");
      await app.click("button", "Otwórz");
      await app.find("alert", /./);
    },
  },
  {
    name: "door-recovery",
    go: async (app) => {
      await app.click("button", "Nie pamiętam hasła");
      await app.click("button", "Ustaw hasło i otwórz");
      await app.see("To pole jest potrzebne.");
    },
  },
];

/** Looks at every screen there is, from the first start to the door of a known file. */
export async function everyScreen(app, look) {
  for (const { name, go } of FIRST_START) {
    await app.reload();
    await go(app);
    await look(name);
  }
  await app.reload();
  await throughWizard(app, look);
  await ask(app, "lock_file");
  await app.reload();
  await demoScreens(app, look);
  await ask(app, "lock_file");
  for (const { name, go } of KNOWN_FILE) {
    await app.reload();
    await go(app);
    await look(name);
  }
}

/** Looks at every screen of an open file. */
export async function demoScreens(app, look) {
  const known = await openDemo(app);
  for (const { name, go } of openScreens(known)) {
    await go(app).catch((error) => {
      throw new Error(`on the way to “${name}”: ${error.message}`, { cause: error });
    });
    await look(name);
  }
}
