/** From an empty computer to a printed month, with the keyboard alone: nothing is clicked. */
import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { after, before, test } from "node:test";
import { inOrder, machineFor, until } from "./testing/machine.mjs";
import { checkReport, PEOPLE } from "./testing/march.mjs";
import { textOfPdf } from "./testing/paper.mjs";
import { FIRST_DAY, fill, foundByKeyboard, pick, pressOn } from "./testing/steps.mjs";

const machine = machineFor(after);
const step = inOrder(test);
let app;
before(async () => {
  app = await machine.start();
  // A hand that slips onto the mouse would go unnoticed.
  for (const pointer of ["click", "type", "choose"]) {
    app[pointer] = () => Promise.reject(new Error(`${pointer} needs a pointer`));
  }
});

/** What has the focus can be seen to have it. */
async function focusIsVisible() {
  const outline = await app.run(() => {
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(document.activeElement);
    return { outlineStyle, width: parseFloat(outlineWidth), boxShadow };
  });
  assert.ok(
    (outline.outlineStyle !== "none" && outline.width >= 2) || outline.boxShadow !== "none",
    `no ring around “${await app.focused()}”: ${JSON.stringify(outline)}`,
  );
}

step("the wizard founds an organisation", async () => {
  await pressOn(app, "button", "Nowa organizacja");
  await app.heading("Organizacja i Ty");
  await foundByKeyboard(app, { validFrom: "1.01.2026" });
  await app.see(FIRST_DAY.centre);
});

step("Tab shows where it is, and the first stop leads past the menu", async () => {
  await app.tabTo("link", "Przejdź do treści");
  await focusIsVisible();
  await app.press("Enter");
  await app.press("Tab");
  assert.equal(await app.focused(), "Drukuj listy");
  await focusIsVisible();
});

step("classes are planned after their dates were looked at", async () => {
  await app.press("Alt+2");
  await app.heading("Plan");
  await fill(app, "Przejdź do dnia", "2.03.2026");
  await app.press("Enter");
  await app.see("Tydzień 10 · ");
  await pressOn(app, "button", "Dodaj zajęcia", "Space");
  await app.find("dialog", "Nowe zajęcia");
  await fill(app, "Nazwa zajęć", "Gimnastyka");
  await pick(app, "Osoba prowadząca", "Nowa osoba lub firma…");
  await fill(app, "Imię i nazwisko albo nazwa firmy", "Anna Łoś");
  await fill(app, "Od kiedy", "2.03.2026");
  await fill(app, "Godzina", "10");
  await fill(app, "Ostatni dzień", "31.03.2026");
  await app.press("Enter");
  await app.see("Liczba spotkań: 5");
  await pressOn(app, "button", "Dodaj do planu");
  await app.see("zaplanowano: Gimnastyka, liczba spotkań: 5");
});

step("Ctrl+Z takes them back and Ctrl+Y plans them again", async () => {
  await app.press("Control+z");
  await app.see("Ponów");
  await until("the classes are gone", async () => (await app.findAll("button", /Gimnastyka/)).length === 0);
  await app.press("Control+y");
  await app.find("button", /Gimnastyka/);
  await app.see("zaplanowano: Gimnastyka, liczba spotkań: 5");
});

step("people are added to the register", async () => {
  await app.press("Alt+3");
  await app.heading("Uczestnicy");
  for (const [first, last] of PEOPLE) {
    await pressOn(app, "button", "Dodaj osobę");
    await app.find("dialog", "Nowa osoba");
    await fill(app, "Imię", first);
    await fill(app, "Nazwisko", last);
    await fill(app, "Data deklaracji", "1.03.2026");
    await app.press("Enter");
    await app.see(`Dodano: ${first} ${last}.`);
  }
  await app.see("Uczestnicy: 3");
});

step("they are signed up for the classes", async () => {
  await app.press("Alt+2");
  await app.heading("Plan");
  await fill(app, "Przejdź do dnia", "2.03.2026");
  await app.press("Enter");
  await pressOn(app, "button", /Gimnastyka/);
  await pressOn(app, "button", "Zapisane osoby: 0");
  await pressOn(app, "button", "Zapisz osoby…");
  for (const [first, last] of PEOPLE) await pressOn(app, "checkbox", new RegExp(`^${last} ${first}`), "Space");
  await pressOn(app, "button", "Zapisz na zajęcia: 3");
  await app.see("Zapisano na zajęcia: 3.");
  await pressOn(app, "button", "Wstecz");
  await pressOn(app, "button", "Sprawdź obecność");
  await app.heading("Obecność: Gimnastyka");
});

step("attendance is taken with arrows, digits and letters", async () => {
  await app.see("0 z 3");
  await app.tabTo("button", /^1 Ćwik Ewa/);
  await app.press("p");
  await app.see("1 z 3");
  // A letter goes on to the next.
  assert.match(await app.focused(), /^2 Nowak Jan/);
  await app.press("n");
  await app.find("button", /^2 Nowak Jan nie ma/);
  await app.press("3");
  assert.match(await app.focused(), /^3 Żółć Zofia/);
  await app.press("Space");
  await app.see("2 z 3");
  await pressOn(app, "button", "O jednego gościa więcej");
  await app.see("2 z 3 + goście 1 = 3");
  await pressOn(app, "button", "Gotowe");
  await fill(app, "Liczba podpisów na liście", "2");
  await app.see("zgodne");
  await app.press("Enter");
  await app.see("Lista jest zatwierdzona.");
});

step("Escape closes a dialog and the focus goes back to where it was opened", async () => {
  await pressOn(app, "button", "Drukuj listę");
  await app.find("dialog", "Podgląd wydruku");
  await app.press("Escape");
  await app.heading("Obecność: Gimnastyka");
  assert.equal(await app.focused(), "Drukuj listę");
});

step("the month's report is saved where it was said, with the same figures", async () => {
  const path = machine.path("raport.pdf");
  await app.press("Alt+5");
  await app.heading("Miesiąc");
  await pick(app, "Rok i miesiąc", "marzec 2026");
  await app.see("W marcu 2026 r. przyszły 2 osoby, 2 razy.");
  await pressOn(app, "button", "Podgląd PDF");
  await app.see(/Strona 1 z \d+/);
  await fill(app, "Plik", path);
  await app.press("Enter");
  await app.see(`Zapisano: ${path}`);
  await app.press("Escape");
  assert.ok(existsSync(path));
  checkReport(textOfPdf(path));
});

step("F1 explains the screen it was pressed on", async () => {
  await app.press("F1");
  await app.heading(/Pomoc/);
});
