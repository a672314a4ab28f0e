import { afterEach, describe, expect, it } from "vitest";
import { setLanguage } from "../messages";
import { amount, changeText, intervalsText, remarkText, slotsText, whoCame } from "./words";
import { summaryOf } from "./summary.fixture";

afterEach(() => setLanguage("pl"));

describe("the sentence of a month", () => {
  it.each([
    [1, 1, "W marcu 2026 r. przyszła 1 osoba, 1 raz."],
    [3, 12, "W marcu 2026 r. przyszły 3 osoby, 12 razy."],
    [103, 612, "W marcu 2026 r. przyszły 103 osoby, 612 razy."],
    [25, 25, "W marcu 2026 r. przyszło 25 osób, 25 razy."],
  ])("with %i people and %i presences", (people, presences, sentence) => {
    expect(whoCame(summaryOf("2026-03", { people, presences }))).toBe(sentence);
  });

  it("says that nobody came", () => {
    expect(whoCame(summaryOf("2026-03", { people: 0, presences: 0 }))).toBe(
      "W marcu 2026 r. nie zapisano jeszcze żadnej obecności.",
    );
  });

  it("is there in English", () => {
    setLanguage("en");
    expect(whoCame(summaryOf("2026-03", { people: 1, presences: 2 }))).toMatch(/1 person came, 2 times\.$/);
  });
});

it("minutes are read as hours and all else as numbers", () => {
  expect(amount(90, "minutes")).toBe("1\u00a0h\u00a030\u00a0min");
  expect(amount(1234, "people")).toBe("1\u00a0234");
});

it("a series says its days and hours", () => {
  const [series] = summaryOf("2026-03", { people: 1, presences: 1 }).series;
  expect(series && slotsText(series)).toBe("wt. 10:00–11:00, czw. 10:00–11:00");
});

it("a day says when it was open, or why it was not", () => {
  const open = { date: "2026-03-10", minutes: 420, required_minutes: 240, intervals: [] };
  const intervals: [string, string][] = [
    ["09:00", "13:00"],
    ["14:00", "17:00"],
  ];
  expect(intervalsText({ ...open, intervals })).toBe("9:00–13:00, 14:00–17:00");
  expect(intervalsText(open)).toBe("zamknięte");
  expect(remarkText({ ...open, closure: ["z1", "failure", "Awaria ogrzewania"] })).toBe("Awaria ogrzewania");
  expect(remarkText({ ...open, closure: ["z1", "failure", ""], holiday: "new_year" })).toMatch(/^Nowy Rok, ./);
  expect(remarkText(open)).toBe("");
});

it("a changed session says what became of it", () => {
  const change = { session_id: "s1", name: "Joga", original: ["2026-03-10", "10:00"] as [string, string] };
  expect(changeText({ ...change, cancelled: "weather" })).toBe("Pogoda");
  expect(changeText({ ...change, moved_to: ["2026-03-12", "16:30"] })).toBe("przeniesione na czw. 12.03, 16:30");
  expect(changeText(change)).toBe("zmiana miejsca");
});
