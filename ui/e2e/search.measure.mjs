/**
 * How long a search among 20 000 people takes, from the last key to the painted result. No test: it
 * asserts nothing about time and is run by hand, `node --test e2e/search.measure.mjs`.
 */
/* global document, performance, requestAnimationFrame, MutationObserver, Event */
import { after, test } from "node:test";
import { ask, found } from "./testing/commands.mjs";
import { machineFor } from "./testing/machine.mjs";

const PEOPLE = 20_000;
const machine = machineFor(after);

/** Rows of people whose names differ in their first letters, and one Żółć among them. */
function rows() {
  const letters = "abcdefghijklmnoprstuwz";
  const word = (number) =>
    [0, 1, 2, 3].map((place) => letters[Math.floor(number / letters.length ** place) % letters.length]).join("");
  const lines = Array.from({ length: PEOPLE }, (_, number) => `${word(number)}ska\tAnna\t${1930 + (number % 30)}`);
  lines[12_345] = "Żółć\tZofia\t1944";
  return ["Nazwisko\tImię\tRok urodzenia", ...lines].join("\n");
}

test("a search among 20 000 people, from the last key to the painted result", async (t) => {
  const app = await machine.start();
  const centre = await found(app);
  const source = { pasted: rows() };
  const sheet = (await ask(app, "read_spreadsheet", { source })).sheets[0];
  const { columns } = sheet.proposals.find(({ kind }) => kind === "people");
  const request = {
    source,
    sheet: 0,
    kind: "people",
    columns,
    centre_id: centre.centre.id,
    duplicates: "skip",
    people: [],
  };
  const { fingerprint } = await ask(app, "preview_import", request);
  await ask(app, "import_people", { ...request, fingerprint, leave_out: [], take_duplicates: [] });
  await app.reload();
  await app.place("#/people");
  await app.see(/Uczestnicy: 20\s?000/);
  for (const query of ["zof zolc", "abac", "12346"]) {
    const times = [];
    for (let round = 0; round < 5; round += 1) {
      times.push(
        await app.runAsync((query) => {
          const field = document.querySelector("input[type=search]");
          const type = (text) => {
            field.value = text;
            field.dispatchEvent(new Event("input", { bubbles: true }));
          };
          const settled = (condition) =>
            new Promise((resolve) => {
              const look = () => {
                if (!condition()) return;
                observer.disconnect();
                requestAnimationFrame(() => requestAnimationFrame(resolve));
              };
              const observer = new MutationObserver(look);
              observer.observe(document.body, { childList: true, subtree: true, characterData: true });
              look();
            });
          const rows = () => document.querySelectorAll("tbody tr").length;
          type("");
          return settled(() => rows() === 100).then(() => {
            const begun = performance.now();
            type(query);
            return settled(() => rows() < 100).then(() => performance.now() - begun);
          });
        }, query),
      );
    }
    const median = times.toSorted((one, other) => one - other)[2];
    t.diagnostic(
      `“${query}” to painted: ${Math.round(median)} ms (median of 5, with the 150 ms that typing has to pause)`,
    );
  }
});
