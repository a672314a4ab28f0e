/** The one month that both paths, by pointer and by keyboard, end with. */
import assert from "node:assert/strict";
import { afterWords } from "./paper.mjs";

/** First and last names of those who sign up. */
export const PEOPLE = [
  ["Zofia", "Żółć"],
  ["Ewa", "Ćwik"],
  ["Jan", "Nowak"],
];

/** The report of March 2026: three people, one list, two of them there and a guest. */
export function checkReport(text) {
  assert.match(text, /Raport miesięczny/);
  assert.match(text, /CAS Słoneczny/);
  assert.match(text, /Stowarzyszenie „Bliżej Ludzi”/);
  assert.match(text, /marzec 2026/);
  // In the month, and from the beginning of the year.
  const figures = (words) => afterWords(text, words)?.slice(0, 2);
  assert.deepEqual(figures("Liczba uczestników z deklaracją (stan na koniec miesiąca)"), ["3", "3"]);
  assert.deepEqual(figures("Liczba osób, które skorzystały z zajęć (unikalni uczestnicy)"), ["2", "2"]);
  assert.deepEqual(figures("Liczba udziałów (obecności)"), ["2", "2"]);
  assert.deepEqual(figures("Goście (bez rejestracji)"), ["1", "1"]);
  // 22 days of work in March 2026, four hours each; it is open for eight.
  assert.match(text, /Wymagane godziny .*\b88\b/);
  assert.match(text, /Godziny otwarcia \(łącznie\) .*\b176\b/);
  assert.match(text, /Gimnastyka/);
  assert.match(text, /Anna Łoś/);
}
