/** At the door: coming in by PIN, changing people, stepping away by itself, practice. */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { axeFaults, layoutFaults } from "./testing/checks.mjs";
import { addPeople, ask, EIGHTEEN, found, PASSWORD, refusal, sessionToday } from "./testing/commands.mjs";
import { inOrder, machineFor, until } from "./testing/machine.mjs";
import { choose, go } from "./testing/screens.mjs";
import { atMost, pressOn } from "./testing/steps.mjs";

/* global document, localStorage, window */

const PINS = { wola: "4071", ola: "5193" };
const machine = machineFor(after);
const step = inOrder(test);
let app;
let centre;
let manager;
let volunteers;
let sessionId;

before(async () => {
  app = await machine.start({ pictures: Boolean(process.env.OBECNI_LOOK) });
  centre = await found(app);
  const people = await addPeople(app, centre.centre.id, EIGHTEEN, "2026-01-02");
  sessionId = await sessionToday(app, centre, { name: "Gimnastyka", people });
  manager = (await ask(app, "get_overview")).user.id;
  const add = (name) => ask(app, "add_user", { name, role: "volunteer", password: PASSWORD });
  volunteers = { wola: (await add("Wola Wolna")).id, ola: (await add("Ola Druga")).id };
  const pin = { user_id: volunteers.ola, pin: PINS.ola };
  await ask(app, "set_pin", pin);
  await ask(app, "update_user", { user_id: volunteers.ola, role: "volunteer", active: true, person_id: people[0] });
  await app.reload();
  await app.heading(/^Dzisiaj · /);
});

/** A picture of the window, where somebody wants to look at it. */
async function look(name) {
  if (process.env.OBECNI_LOOK) await app.picture(`door-${name}`);
}

/** Sets on this computer after how many minutes the program steps away. */
async function autoLock(minutes) {
  await app.run((autoLock) => {
    const stored = JSON.parse(localStorage.getItem("obecni-appearance") ?? "{}");
    localStorage.setItem("obecni-appearance", JSON.stringify({ ...stored, autoLock }));
  }, minutes);
  await app.reload();
}

/** Every operation of the journal; asked by the manager, whoever sits at the window. */
async function history() {
  await ask(app, "sign_in_with_password", { user_id: manager, password: PASSWORD });
  return (await ask(app, "list_history", { limit: 500 })).rows;
}

step("a PIN is set in the settings, and a simple one is refused in words", async () => {
  await go(app, "settings?section=users");
  await app.click("button", "Ustaw PIN: Wola Wolna");
  await app.find("dialog", "PIN: Wola Wolna");
  await app.type("Nowy PIN", "1234");
  await app.type("Powtórz PIN", "1234");
  await app.press("Enter");
  await app.see("Ten PIN łatwo zgadnąć.");
  await app.type("Nowy PIN", PINS.wola);
  await app.type("Powtórz PIN", PINS.wola);
  await look("pin-dialog");
  await app.press("Enter");
  await app.see("PIN ustawiony: Wola Wolna.");
});

step("a volunteer comes in with the large keys, and sees her tiles and nothing else", async () => {
  await app.click("button", "Zmień osobę");
  await app.heading("Kto teraz?");
  await look("who");
  await app.click("button", /^Wola Wolna/);
  for (const digit of PINS.wola) await app.click("button", digit);
  await app.heading("Dzisiejsze zajęcia");
  await app.see("Teraz: Wola Wolna");
  await look("tiles");
  assert.equal(await app.run(() => document.querySelector("nav")), null);
  const tile = await app.find("link", /^Sprawdź obecność: .*Gimnastyka/);
  const { height } = await app.run((tile) => tile.getBoundingClientRect().toJSON(), tile);
  assert.ok(height >= 96, `the tile is ${height} high`);
  // Other addresses lead to the tiles, and the core answers her no more.
  await go(app, "people");
  await app.heading("Dzisiejsze zajęcia");
  assert.equal((await refusal(app, "list_history", { limit: 1 })).code, "not_allowed");
});

step("the same volunteer again: PIN and tile are two actions", async () => {
  // Somebody of the office was here in between; the program remembers who takes the lists.
  await ask(app, "sign_in_with_password", { user_id: manager, password: PASSWORD });
  await app.reload();
  await app.click("button", "Zmień osobę");
  await app.heading("Kto teraz?");
  await app.find("h2", "Wola Wolna");
  await atMost(app, 2, async () => {
    await app.write(PINS.wola);
    await app.heading("Dzisiejsze zajęcia");
    await app.press("1");
  });
  await app.see("0 z 18");
});

step("a list that is ended leads back to the tiles", async () => {
  await app.click("button", /^1 Adamska Helena/);
  await app.see("1 z 18");
  await look("list");
  await app.click("button", "Pozostali nieobecni");
  await app.click("button", "Gotowe");
  await app.type("Liczba podpisów na liście", "1");
  await app.click("button", "Zatwierdź listę");
  await app.heading("Dzisiejsze zajęcia");
  await app.see("lista gotowa");
  await ask(app, "sign_in_with_password", { user_id: manager, password: PASSWORD });
  await ask(app, "reopen_list", { session_id: sessionId });
  await ask(app, "sign_in_with_pin", { user_id: volunteers.wola, pin: PINS.wola });
  await app.reload();
});

step("people change by the keyboard alone", async () => {
  await app.heading("Dzisiejsze zajęcia");
  await pressOn(app, "button", "Zmień osobę");
  await app.heading("Kto teraz?");
  await pressOn(app, "button", /^Ola Druga/);
  await app.find("h2", "Ola Druga");
  await app.write(PINS.ola);
  await app.heading("Dzisiejsze zajęcia");
  await app.see("Teraz: Ola Druga");
  // It is known which person she is, and none of the day's classes is hers.
  await app.see("Inne zajęcia dziś");
});

step("ten wrong PINs block it, and the data stay as they were", async () => {
  const before = await history();
  await ask(app, "step_away");
  await app.reload();
  await app.click("button", /^Wola Wolna/);
  for (let wrong = 1; wrong <= 10; wrong += 1) {
    await app.find("h2", "Wola Wolna");
    await app.write("9876");
    await app.see(
      wrong < 5
        ? "To nie ten PIN."
        : wrong < 10
          ? new RegExp(`Zosta(ło|ły|ła) ${10 - wrong} `)
          : "Ten PIN już nie działa",
    );
    if (wrong === 5) await look("wrong");
    if (wrong < 10) {
      await until("the keys are empty again", () => app.run(() => document.querySelector(".filled") === null));
      await app.click("button", "Zamknij");
    }
  }
  await look("blocked");
  await app.find("button", /^Wola Wolna.*PIN zablokowany/);
  await app.type("Hasło", PASSWORD);
  await app.click("button", "Wejdź");
  await app.see("Teraz: Wola Wolna");
  assert.deepEqual(await history(), before);
});

step("the program steps away by itself, and the one who sat here comes back with her PIN alone", async () => {
  await ask(app, "sign_in_with_pin", { user_id: volunteers.wola, pin: PINS.wola });
  await autoLock(4 / 60);
  await app.heading("Dzisiejsze zajęcia");
  await app.heading("Kto teraz?");
  assert.equal((await refusal(app, "get_overview")).code, "nobody_in");
  await app.find("h2", "Wola Wolna");
  await app.write(PINS.wola);
  await app.heading("Dzisiejsze zajęcia");
});

step("unsaved text waits for its owner, under the cover", async () => {
  await ask(app, "sign_in_with_password", { user_id: manager, password: PASSWORD });
  await app.reload();
  await go(app, "settings?section=account");
  await app.type("Obecne hasło", "zaczęte");
  await app.see("Twój niezapisany tekst czeka w otwartym oknie.");
  await look("kept");
  assert.deepEqual(await axeFaults(app), []);
  await app.press("Escape");
  await app.heading("Kto teraz?");
  await app.type("Hasło", PASSWORD);
  await app.press("Enter");
  await app.heading("Ustawienia");
  assert.equal(await app.value(await app.find("field", "Obecne hasło")), "zaczęte");
  await autoLock(30);
});

step("practice leaves no trace", async () => {
  const before = await history();
  await ask(app, "sign_in_with_pin", { user_id: volunteers.wola, pin: PINS.wola });
  await go(app, "today");
  await app.reload();
  await app.click("link", "Ćwicz");
  await app.heading("Obecność: Gimnastyka na próbę");
  await app.see("ĆWICZENIE – nic się nie zapisuje");
  await app.see("0 z 12");
  await app.click("button", /^1 /);
  await app.click("button", /^2 /);
  await app.see("2 z 12");
  await look("practice");
  await app.click("button", "Cofnij");
  await app.see("1 z 12");
  await app.click("button", "Pozostali nieobecni");
  await app.click("button", "Gotowe");
  await app.click("button", "Zatwierdź listę");
  await app.see("Nic nie zapisano.");
  await app.click("link", "Zakończ ćwiczenie");
  await app.heading("Dzisiejsze zajęcia");
  assert.deepEqual(await history(), before);
});

/** The screens at the door, each from wherever the window is. */
const SCREENS = [
  ["the tiles", async () => void (await app.heading("Dzisiejsze zajęcia"))],
  [
    "the list",
    async () => {
      await go(app, `attendance?session_id=${sessionId}`);
      await app.heading("Obecność: Gimnastyka");
      await app.find("button", /^1 Adamska Helena/);
    },
  ],
  [
    "practice",
    async () => {
      await go(app, "practice");
      await app.see("0 z 12");
    },
  ],
  [
    "help",
    async () => {
      await go(app, "help?page=door");
      await app.heading("Pomoc");
    },
  ],
  [
    "own hours of an account that is nobody's",
    async () => {
      await go(app, "hours");
      await app.heading("Moje godziny");
      await app.see("To konto nie jest połączone z żadną osobą");
    },
  ],
  [
    "one's own PIN",
    async () => {
      await go(app, "today");
      await app.click("button", "Mój PIN");
      await app.find("dialog", "Twój PIN");
    },
  ],
  [
    "who now, with the keys of the PIN",
    async () => {
      await app.press("Escape");
      await app.click("button", "Zmień osobę");
      await app.click("button", /^Ola Druga/);
      await app.find("h2", "Ola Druga");
    },
  ],
  [
    "who now, with the password",
    async () => {
      await app.click("button", /^Maria Kowal/);
      await app.find("field", "Hasło");
    },
  ],
];

for (const [choice, check, size] of [
  ["Jasny", axeFaults],
  ["Ciemny", axeFaults],
  ["Wysoki kontrast", axeFaults],
  ["200 %", layoutFaults, [1366, 768]],
  ["200 %", layoutFaults, [800, 600]],
]) {
  step(`every screen at the door is without a fault (${choice}${size ? `, ${size.join(" × ")}` : ""})`, async () => {
    await ask(app, "sign_in_with_password", { user_id: manager, password: PASSWORD });
    await app.reload();
    await app.resize(1366, 768);
    await choose(app, choice);
    await ask(app, "sign_in_with_pin", { user_id: volunteers.wola, pin: PINS.wola });
    await go(app, "today");
    await app.reload();
    if (size) await app.resize(...size);
    for (const [name, show] of SCREENS) {
      await show();
      await look(`${choice}-${name}`.replaceAll(/[^a-z0-9]+/gi, "-"));
      assert.deepEqual(await check(app), [], name);
    }
  });
}

step("a closed file opens with her own password, straight into her tiles", async () => {
  await app.click("button", "Zamknij plik");
  await app.heading("Otwórz plik organizacji");
  await app.choose("Kto pracuje", "Wola Wolna");
  await app.type("Hasło", PASSWORD);
  await app.click("button", "Otwórz");
  await app.heading("Dzisiejsze zajęcia");
  assert.ok(!machine.log().includes(PINS.wola), "the log tells no PIN");
  assert.equal(await app.run(() => window.location.hash), "#/today");
});
