/** Rows of invented people, as a spreadsheet puts them on the clipboard. */
/* global document */

const LAST = [
  "Abacka",
  "Bębenek",
  "Cichoń",
  "Dudziak",
  "Ferenc",
  "Góralska",
  "Hajduk",
  "Jaworek",
  "Kłos",
  "Łuczak",
  "Mrożek",
  "Żółć",
];
const FIRST = ["Anna", "Barbara", "Czesława", "Danuta", "Ewa", "Franciszek", "Grażyna", "Halina", "Irena", "Jan"];

/** A hundred and twenty people as a spreadsheet copies them; one has no birth year, one is like another. */
export function hundredAndTwenty() {
  const rows = LAST.flatMap((last, at) =>
    FIRST.map((first, place) => [
      last,
      first,
      String(1935 + ((at * 3 + place) % 25)),
      `600 ${100 + at} ${200 + place}`,
    ]),
  );
  rows[17][2] = "";
  // One letter away from the first, born in the same year.
  rows[119] = ["Abadka", "Anna", rows[0][2], ""];
  return ["Nazwisko\tImię\tRok urodzenia\tTelefon", ...rows.map((row) => row.join("\t"))].join("\n");
}

/** Puts a text on the clipboard of the system, as copying in another program does. */
export async function copy(app, text) {
  await app.place("#/import?kind=people&source=pasted");
  await app.heading("Wczytaj uczestników");
  await app.run((text) => {
    const area = document.querySelector("textarea.control");
    area.value = text;
    area.focus();
  }, text);
  await app.press("Control+a");
  await app.press("Control+c");
}
