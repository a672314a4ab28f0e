import { afterEach, describe, expect, it } from "vitest";
import lines from "../../../src-tauri/crates/messages/tests/fixtures/format.json";
import * as format from "./format";
import { LANGUAGES, setLanguage } from "./language.svelte";
import * as messages from "./messages";

/** The function that a line of the fixture names; Rust runs the same lines. */
function answer(name: string, values: (string | number)[]): string {
  if (name === "count_people") return messages.countPeople({ count: Number(values[0]) });
  const camel = name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
  const functions: Record<string, unknown> = { ...format };
  const found = functions[camel];
  if (typeof found !== "function") throw new Error(`the fixture names ${name}, which is not there`);
  return String((found as (...values: (string | number)[]) => unknown)(...values));
}

afterEach(() => setLanguage("pl"));

describe("dates, times and numbers", () => {
  it.each(lines)("$function of $arguments reads as in the shared fixture", (line) => {
    for (const language of LANGUAGES) {
      setLanguage(language);
      expect(answer(line.function, line.arguments)).toBe(line[language]);
    }
  });

  it("knows the weekday of every day of a century", () => {
    // 1 January 1990 was a Monday.
    let expected = 1;
    for (let year = 1990; year <= 2100; year += 1) {
      const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
      [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31].forEach((days, month) => {
        for (let day = 1; day <= days; day += 1) {
          expect(format.weekday(`${year}-${month + 1}-${day}`)).toBe(expected);
          expected = (expected % 7) + 1;
        }
      });
    }
  });
});

describe("words", () => {
  it("choose their Polish plural", () => {
    expect([1, 3, 5, 22].map((count) => messages.countSessions({ count }))).toEqual([
      "1 spotkanie",
      "3 spotkania",
      "5 spotkań",
      "22 spotkania",
    ]);
  });

  it("are found by a code, and missed without one", () => {
    expect(messages.messageOf("holiday", "corpus_christi")).toBe("Boże Ciało");
    expect(messages.findMessage("holiday", "payday")).toBeUndefined();
  });
});
