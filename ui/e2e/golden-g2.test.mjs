/**
 * Golden path G2, at the door: a list taken in no more actions than promised, and kept. By touch by
 * a volunteer from her PIN on, by keys in the office, and from paper by its code: the same figures.
 */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { addPeople, ask, EIGHTEEN, found, PASSWORD, sessionToday } from "./testing/commands.mjs";
import { inOrder, machineFor } from "./testing/machine.mjs";
import { atMost, focusOn, signIn } from "./testing/steps.mjs";

/* global document */

/** What the whole path may take, from the PIN to the confirmed list. */
const PROMISED = 32;

/** The PIN of the volunteer at the door. */
const PIN = "4071";

/** Who comes, by number on the list: `1-9 11-16`; Żółć, the eighteenth, is found by search. */
const TAPPED = [...EIGHTEEN.slice(0, 9), ...EIGHTEEN.slice(10, 16)];

const machine = machineFor(after);
const step = inOrder(test);
let app;
let touched;
let typed;
let written;
let manager;
/** What each way took so far. */
const taken = { touch: 0, keys: 0 };

before(async () => {
  app = await machine.start();
  const centre = await found(app);
  const people = await addPeople(app, centre.centre.id, EIGHTEEN, "2026-01-02");
  touched = await sessionToday(app, centre, { name: "Gimnastyka", people });
  typed = await sessionToday(app, centre, { name: "Taniec", people, start: "12:00" });
  written = await sessionToday(app, centre, { name: "Joga", people, start: "13:00" });
  manager = (await ask(app, "get_overview")).user.id;
  const volunteer = await ask(app, "add_user", { name: "Wola Wolna", role: "volunteer", password: PASSWORD });
  await ask(app, "set_pin", { user_id: volunteer.id, pin: PIN });
  // She was here before, and somebody of the office after her: the program asks her first.
  await app.reload();
  await app.heading(/^Dzisiaj · /);
  await app.click("button", "Zmień osobę");
  await app.click("button", /^Wola Wolna/);
  await app.write(PIN);
  await app.heading("Dzisiejsze zajęcia");
  await ask(app, "sign_in_with_password", { user_id: manager, password: PASSWORD });
  await app.reload();
  await app.heading(/^Dzisiaj · /);
  await app.click("button", "Zmień osobę");
  await app.find("h2", "Wola Wolna");
});

/** Does a step of one way, and adds what it took. */
async function counted(way, promised, steps) {
  const before = app.actions;
  await atMost(app, promised, steps);
  taken[way] += app.actions - before;
}

// ── By touch ──

step("the PIN and the class's tile lead to “0 z 18”", async () => {
  await counted("touch", 2, async () => {
    await app.write(PIN);
    await app.heading("Dzisiejsze zajęcia");
    await app.click("link", /^Sprawdź obecność: .*Gimnastyka/);
  });
  await app.see("0 z 18");
});

step("fifteen taps make “15 z 18”", async () => {
  await counted("touch", 15, async () => {
    for (const name of TAPPED) await app.click("button", new RegExp(`^\\d+ ${name}`));
  });
  await app.see("15 z 18");
});

step("a wrong tap is taken back by “Cofnij”", async () => {
  await counted("touch", 2, async () => {
    await app.click("button", /^\d+ Zając Bożena/);
    await app.see("16 z 18");
    await app.click("button", "Cofnij");
  });
  await app.see("15 z 18");
});

step("“zolc” finds Żółć, and a new person is added in two fields", async () => {
  await counted("touch", 7, async () => {
    await app.type("Szukaj lub dodaj osobę…", "zolc");
    await app.click("option", /^Żółć Zofia/);
    await app.see("16 z 18");
    await app.type("Szukaj lub dodaj osobę…", "Łękawska");
    await app.click("option", "Dodaj nową osobę");
    await app.type("Imię", "Iwona");
    await app.click("button", "Dodaj do obecnych");
    await app.find("button", /Łękawska Iwona jest do uzupełnienia/);
  });
  await app.see("17 z 19");
});

step("two guests make “17 + 2 = 19”", async () => {
  await counted("touch", 2, async () => {
    await app.click("button", "O jednego gościa więcej");
    await app.click("button", "O jednego gościa więcej");
  });
  await app.see("17 z 19 + goście 2 = 19");
});

step("“Gotowe”, the rest absent, 17 signatures: agreed", async () => {
  await counted("touch", 4, async () => {
    await app.click("button", "Gotowe");
    await app.click("radio", "Zapisz nieobecność");
    await app.type("Liczba podpisów na liście", "17");
    await app.see("zgodne");
    await app.click("button", "Zatwierdź listę");
  });
  // The list that is ended leads back to the tiles.
  await app.heading("Dzisiejsze zajęcia");
  await app.see("lista gotowa");
});

// ── By keys ──

step("the same by keys: P goes down the list, digits go to a number", async () => {
  await ask(app, "sign_in_with_password", { user_id: manager, password: PASSWORD });
  await app.reload();
  await app.run(() => (location.hash = "#/today"));
  await app.heading(/^Dzisiaj · /);
  await app.run(() => {
    [...document.querySelectorAll("a")].find((link) => link.innerText.startsWith("Sprawdź obecność: Taniec")).focus();
  });
  await counted("keys", 1, () => app.press("Enter"));
  await app.see("0 z 18");
  await counted("keys", 16, async () => {
    await app.press("1");
    for (const name of EIGHTEEN.slice(0, 15)) {
      await app.press("p");
      await app.find("button", new RegExp(`^\\d+ ${name} (obecna|obecny|jest)`));
    }
  });
  await app.see("15 z 18");
});

step("a wrong P is taken back by Ctrl+Z", async () => {
  await counted("keys", 2, async () => {
    await app.press("p");
    await app.see("16 z 18");
    await app.press("Control+z");
  });
  await app.see("15 z 18");
});

step("a slash, “zolc” and Enter; a new person's two fields and Enter", async () => {
  await counted("keys", 7, async () => {
    await app.press("/");
    await app.write("zolc");
    await app.press("Enter");
    await app.see("16 z 18");
    await app.write("anna nowacka");
    await app.press("Enter");
    await app.find("field", "Imię");
    await app.press("Enter");
    await app.find("button", /Nowacka Anna jest do uzupełnienia/);
  });
  await app.see("17 z 19");
});

step("the guests and the end of the list, without the pointer", async () => {
  // Going from one thing to the next is Tab, which is not counted as an action of the path.
  await app.tabTo("button", "O jednego gościa więcej");
  await counted("keys", 2, () => app.press("Enter", 2));
  await app.see("17 z 19 + goście 2 = 19");
  await app.tabTo("button", "Gotowe");
  await counted("keys", 1, () => app.press("Enter"));
  await app.tabTo("radio", "Zapisz nieobecność");
  await counted("keys", 1, () => app.press("Space"));
  await app.tabTo("field", "Liczba podpisów na liście");
  await counted("keys", 2, async () => {
    await app.write("17");
    await app.see("zgodne");
    await app.press("Enter");
  });
  await app.see("Lista jest zatwierdzona.");
});

step("either way the whole path took no more than was promised, and made the same list", async (t) => {
  t.diagnostic(`actions by touch: ${taken.touch}, by keys: ${taken.keys}; promised: ${PROMISED}`);
  // In the office no PIN is typed, which would be one more.
  assert.ok(taken.touch <= PROMISED && taken.keys < PROMISED, JSON.stringify(taken));
  const figures = async (session_id) => {
    const { present, absent, announced, unmarked, total, card } = await ask(app, "get_sheet", { session_id });
    return { present, absent, announced, unmarked, total, signatures: card.session.signatures };
  };
  assert.deepEqual(await figures(touched), await figures(typed));
});

step("the program is killed and opened again: the list is identical", async () => {
  const before = await ask(app, "get_sheet", { session_id: touched });
  assert.equal(before.present, 17);
  await app.kill();
  app = await machine.start();
  await atMost(app, 3, async () => {
    await app.heading("Otwórz plik organizacji");
    await signIn(app);
    await app.click("link", /^Sprawdź obecność: Gimnastyka, 10:00/);
  });
  await app.see("17 z 19 + goście 2 = 19");
  await app.see("Lista jest zatwierdzona.");
  assert.deepEqual(await ask(app, "get_sheet", { session_id: touched }), before);
});

step("the same list, entered from the code of its printed sheet, has the same figures", async () => {
  const sheets = await ask(app, "prepare_sheets", {
    session_ids: [written],
    options: { blank_rows: 8, large_print: false, names: "full", clause: true },
  });
  await app.place("#/paper");
  await app.find("field", /^Kod kartki/);
  // The fourth is the name from the blank row: the new person of the list above.
  await atMost(app, 4, async () => {
    await app.write(`${sheets.sheets[0].code}\n`);
    await app.see("Wiersze z nazwiskiem: 18, puste: 8");
    await app.write("1-9 11-16 18 19 +2\n");
    await app.see("18. Żółć Zofia");
    await focusOn(app, /^Nazwiska z pustych wierszy/);
    await app.write("Iwona Łękawska");
    await app.see("17 z 19 + 2 goście");
    await app.press("Control+Enter");
  });
  await app.see(/Zapisano: Joga, 17 z 19 \+ 2 goście/);
  const figures = async (session_id) => {
    const { present, absent, announced, unmarked, total, rows, card } = await ask(app, "get_sheet", { session_id });
    const marks = rows.map(({ list_name, mark }) => `${list_name}: ${mark}`);
    return { present, absent, announced, unmarked, total, marks, state: card.session.list_state };
  };
  assert.deepEqual(await figures(written), await figures(touched));
});
