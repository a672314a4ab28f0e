/** From an empty computer to a printed month, with the pointer. */
import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { after, before, test } from "node:test";
import { inOrder, machineFor } from "./testing/machine.mjs";
import { checkReport, PEOPLE } from "./testing/march.mjs";
import { textOfPdf } from "./testing/paper.mjs";
import { FIRST_DAY, foundByPointer } from "./testing/steps.mjs";

const machine = machineFor(after);
const step = inOrder(test);
let app;
before(async () => {
  app = await machine.start({ pictures: true });
});

step("the first start offers a new organisation and the demo", async () => {
  await app.heading("Dzień dobry");
  await app.find("button", "Wypróbuj na danych przykładowych");
  await app.picture("path/01-door");
  await app.click("button", "Nowa organizacja");
  await app.heading("Organizacja i Ty");
});

step("the wizard founds an organisation and ends at the first day", async () => {
  await foundByPointer(app, {
    validFrom: "1.01.2026",
    onPage: (page) => app.picture(`path/02-wizard-${page}`),
  });
  await app.see(FIRST_DAY.centre);
  await app.see("W tym tygodniu nie ma jeszcze żadnych zajęć.");
  await app.picture("path/03-first-day");
  assert.equal(machine.dataFiles().length, 1, "one data file lies in the usual folder");
});

step("rooms and hours are as they were typed in", async () => {
  await app.click("link", "Plan");
  await app.type("Przejdź do dnia", "2.03.2026");
  await app.press("Enter");
  await app.see("Tydzień 10 · 02.03.2026–08.03.2026");
  await app.see("Otwarcie w tygodniu: 40 h z wymaganych 20 h");
  await app.click("button", "Dodaj zajęcia");
  const offered = await app.run(
    (select) => [...select.options].map((option) => option.label),
    await app.find("select", "Sala"),
  );
  assert.deepEqual(offered, ["Sala 1", "Sala 2", "Poza salami placówki…"]);
});

step("classes are planned after their dates were looked at", async () => {
  await app.find("dialog", "Nowe zajęcia");
  await app.type("Nazwa zajęć", "Gimnastyka");
  await app.choose("Osoba prowadząca", "Nowa osoba lub firma…");
  await app.type("Imię i nazwisko albo nazwa firmy", "Anna Łoś");
  await app.type("Od kiedy", "2.03.2026");
  await app.type("Godzina", "10");
  await app.type("Ostatni dzień", "31.03.2026");
  await app.picture("path/04-new-classes");
  await app.click("button", "Podgląd");
  await app.find("dialog", "Podgląd terminów");
  await app.see("Liczba spotkań: 5");
  await app.picture("path/05-preview");
  await app.click("button", "Dodaj do planu");
  await app.find("button", /Gimnastyka.*10:00/);
  await app.see("zaplanowano: Gimnastyka, liczba spotkań: 5");
  await app.picture("path/06-plan");
});

step("people are added to the register in Polish order", async () => {
  await app.click("link", "Uczestnicy");
  for (const [first, last] of PEOPLE) {
    await app.click("button", "Dodaj osobę");
    await app.type("Imię", first);
    await app.type("Nazwisko", last);
    await app.type("Rok lub data urodzenia", "1948");
    await app.type("Data deklaracji", "1.03.2026");
    await app.click("button", "Dodaj osobę");
    await app.see(`Dodano: ${first} ${last}.`);
  }
  await app.see("Uczestnicy: 3");
  const names = await app.run(() => [...document.querySelectorAll("tbody th")].map((cell) => cell.innerText.trim()));
  assert.deepEqual(names, ["Ćwik Ewa", "Nowak Jan", "Żółć Zofia"]);
  await app.type("Szukaj: nazwisko, imię, telefon lub numer", "zolc");
  await app.see("Znalezione osoby: 1");
  await app.picture("path/07-people");
});

step("they are signed up for the classes", async () => {
  await app.click("link", "Plan");
  await app.type("Przejdź do dnia", "2.03.2026");
  await app.press("Enter");
  await app.click("button", /Gimnastyka/);
  await app.click("button", "Zapisane osoby: 0");
  await app.click("button", "Zapisz osoby…");
  for (const [first, last] of PEOPLE) await app.click("checkbox", new RegExp(`^${last} ${first}`));
  await app.click("button", "Zapisz na zajęcia: 3");
  await app.see("Zapisano na zajęcia: 3.");
  await app.picture("path/08-signed-up");
  await app.click("button", "Wstecz");
});

step("attendance is taken with taps, guests counted, the list confirmed", async () => {
  await app.click("button", "Sprawdź obecność");
  await app.heading("Obecność: Gimnastyka");
  await app.see("0 z 3");
  await app.click("button", /^\d+ Żółć Zofia/);
  await app.click("button", /^\d+ Ćwik Ewa/);
  await app.see("2 z 3");
  await app.click("button", "O jednego gościa więcej");
  await app.see("2 z 3 + goście 1 = 3");
  await app.click("button", "Pozostali nieobecni");
  await app.find("button", /^\d+ Nowak Jan.*nie/);
  await app.picture("path/09-attendance");
  await app.click("button", "Gotowe");
  await app.type("Liczba podpisów na liście", "2");
  await app.see("zgodne");
  await app.picture("path/10-confirming");
  await app.click("button", "Zatwierdź listę");
  await app.see("Lista jest zatwierdzona.");
});

step("the month counts it, and a figure shows what it counted", async () => {
  await app.click("link", "Miesiąc");
  await app.choose("Rok i miesiąc", "marzec 2026");
  await app.see("W marcu 2026 r. przyszły 2 osoby, 2 razy.");
  await app.picture("path/11-month");
  await app.click("button", /^2 – pokaż, co policzono: Liczba udziałów/, { nth: 0 });
  await app.find("dialog", /^Co policzono: Liczba udziałów/);
  await app.see("Żółć Zofia");
  await app.picture("path/12-figure");
  await app.click("button", "Zamknij");
});

step("the report is previewed, saved where it was said, and says the same figures", async () => {
  const path = machine.path("raport.pdf");
  await app.click("button", "Podgląd PDF");
  await app.see(/Strona 1 z \d+/);
  await app.picture("path/13-report");
  await app.type("Plik", path);
  await app.click("button", "Zapisz PDF");
  await app.see(`Zapisano: ${path}`);
  await app.picture("path/14-saved");
  await app.click("button", "Zamknij");
  assert.ok(existsSync(path));
  checkReport(textOfPdf(path));
});

step("closing the window leaves one whole file and nothing open", async () => {
  await app.close();
  const [file] = machine.dataFiles();
  assert.ok(!existsSync(`${file}-wal`), "the log was moved into the file");
});
