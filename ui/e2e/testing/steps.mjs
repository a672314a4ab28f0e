/** What several tests do in the same way, click by click or key by key. */
import assert from "node:assert/strict";
import { PASSWORD } from "./commands.mjs";
import { until } from "./machine.mjs";

/** What a coordinator types on her first day. */
export const FIRST_DAY = {
  organisation: "Stowarzyszenie „Bliżej Ludzi”",
  name: "Maria Kowal",
  password: PASSWORD,
  centre: "CAS Słoneczny",
  rooms: "Sala 1, Sala 2",
  opens: "9",
  closes: "17",
};

/** The groups of the recovery key, as they stand on the screen. */
async function groupsOnScreen(app) {
  return app.run(() => [...document.querySelectorAll("ol code")].map((code) => code.innerText.trim()));
}

/** The names of the fields for the two groups that are asked back. */
async function groupsAsked(app) {
  await app.find("field", /^Grupa \d$/, { many: true });
  return app.run(() => window.obecniTest.names("field").filter((name) => /^Grupa \d$/.test(name)));
}

/** Goes through the wizard with the pointer, from the door to the first day. */
export async function foundByPointer(app, { day = FIRST_DAY, validFrom = null, onPage = async () => {} } = {}) {
  await app.type("Nazwa organizacji", day.organisation);
  await app.type("Twoje imię i nazwisko", day.name);
  await app.type("Hasło", day.password);
  await app.type("Powtórz hasło", day.password);
  await onPage("you");
  await app.click("button", "Dalej");
  await app.type("Nazwa placówki", day.centre);
  await onPage("centre");
  await app.click("button", "Dalej");
  await app.type("Nazwy sal", day.rooms);
  await onPage("rooms");
  await app.click("button", "Dalej");
  await app.type("Otwarcie", day.opens);
  await app.type("Zamknięcie", day.closes);
  if (validFrom) {
    await app.click("button", "Inne godziny w poszczególne dni");
    await app.type("Obowiązują od", validFrom);
  }
  await onPage("hours");
  await app.click("button", "Dalej");
  await app.heading("Klucz odzyskiwania");
  await onPage("key");
  const groups = await groupsOnScreen(app);
  for (const name of await groupsAsked(app)) await app.type(name, groups[Number(name.split(" ")[1]) - 1]);
  await app.heading(/^Dzisiaj · /);
}

/** Goes to a field with Tab and types over what stands there. */
export async function fill(app, name, text) {
  const field = await app.tabTo("field", name);
  if ((await app.value(field)) !== "") await app.press("Control+a");
  await app.write(text);
}

/** Goes to something with Tab and presses a key on it. */
export async function pressOn(app, role, name, key = "Enter") {
  await app.tabTo(role, name);
  await app.press(key);
}

/** Goes to a list of choices with Tab and chooses by typing how the choice begins. */
export async function pick(app, name, option) {
  const select = await app.tabTo("select", name);
  const place = await app.run(
    (select, option) =>
      [...select.options].findIndex((one) => one.label.replace(/\u00a0/g, " ") === option) - select.selectedIndex,
    select,
    option,
  );
  await app.press(place < 0 ? "ArrowUp" : "ArrowDown", Math.abs(place));
}

/** Goes through the wizard with the keyboard alone. */
export async function foundByKeyboard(app, { day = FIRST_DAY, validFrom = null } = {}) {
  await fill(app, "Nazwa organizacji", day.organisation);
  await fill(app, "Twoje imię i nazwisko", day.name);
  await fill(app, "Hasło", day.password);
  await fill(app, "Powtórz hasło", day.password);
  await app.press("Enter");
  await app.heading("Placówka");
  await fill(app, "Nazwa placówki", day.centre);
  await app.press("Enter");
  await app.heading("Sale");
  await fill(app, "Nazwy sal", day.rooms);
  await pressOn(app, "button", "Dalej");
  await app.heading("Godziny otwarcia");
  await fill(app, "Otwarcie", day.opens);
  await fill(app, "Zamknięcie", day.closes);
  if (validFrom) {
    await pressOn(app, "button", "Inne godziny w poszczególne dni");
    await fill(app, "Obowiązują od", validFrom);
  }
  await pressOn(app, "button", "Dalej");
  await app.heading("Klucz odzyskiwania");
  const groups = await groupsOnScreen(app);
  for (const name of await groupsAsked(app)) await fill(app, name, groups[Number(name.split(" ")[1]) - 1]);
  await app.heading(/^Dzisiaj · /);
}

/** Signs in at the door with the pointer. */
export async function signIn(app, password = PASSWORD) {
  await app.type("Hasło", password);
  await app.click("button", "Otwórz");
}

/** Does something in no more actions than a golden path promises. */
export async function atMost(app, promised, steps) {
  const before = app.actions;
  await steps();
  const taken = app.actions - before;
  assert.ok(taken <= promised, `${taken} actions, but ${promised} were promised`);
}

/** Waits until the focus is where the program leads it, once it has read what was typed. */
export async function focusOn(app, name) {
  await until(`the focus is on ${name}`, async () => name.test(await app.focused()));
}
