import { describe, expect, it } from "vitest";
import { moneyText, readDate, readMoney, readTime, readWhole } from "./typed";

const TODAY = "2026-03-10";

describe("a typed day", () => {
  it.each([
    ["12.03.2026", "2026-03-12"],
    ["12.3.2026", "2026-03-12"],
    ["12.03.26", "2026-03-12"],
    ["12.3", "2026-03-12"],
    ["12.3.", "2026-03-12"],
    ["12 3 2026", "2026-03-12"],
    ["12-03-2026", "2026-03-12"],
    ["12/3/26", "2026-03-12"],
    ["12.03.2026 r.", "2026-03-12"],
    ["2026-03-12", "2026-03-12"],
    ["  12.3 ", "2026-03-12"],
    ["12", "2026-03-12"],
    ["dziś", "2026-03-10"],
    ["Dzisiaj", "2026-03-10"],
    ["jutro", "2026-03-11"],
    ["wczoraj", "2026-03-09"],
    ["tomorrow", "2026-03-11"],
  ])("reads %s", (text, date) => {
    expect(readDate(text, TODAY)).toBe(date);
  });

  it.each(["", "31.4", "30.02.2026", "29.2.2025", "0.3", "12.13", "pojutrze", "12.3.2", "12.3.20266", "kot"])(
    "refuses “%s”",
    (text) => {
      expect(readDate(text, TODAY)).toBeNull();
    },
  );

  it("takes the nearest year where none is typed", () => {
    expect(readDate("2.1", "2026-12-28")).toBe("2027-01-02");
    expect(readDate("28.12", "2026-01-05")).toBe("2025-12-28");
  });

  it("finds the leap day in the leap year nearby", () => {
    expect(readDate("29.2", "2027-12-01")).toBe("2028-02-29");
  });

  it("takes two digits for a birth year of the last century where this one lies ahead", () => {
    expect(readDate("12.03.48", TODAY)).toBe("1948-03-12");
    expect(readDate("12.03.36", TODAY)).toBe("2036-03-12");
  });
});

describe("a typed time", () => {
  it.each([
    ["9", "09:00"],
    ["09", "09:00"],
    ["9.30", "09:30"],
    ["9:30", "09:30"],
    ["9,30", "09:30"],
    ["930", "09:30"],
    ["0930", "09:30"],
    ["1730", "17:30"],
    ["0:00", "00:00"],
    ["24:00", "24:00"],
  ])("reads %s", (text, time) => {
    expect(readTime(text)).toBe(time);
  });

  it.each(["", "25", "9:60", "24:01", "9:3", "rano", "12345", "-9"])("refuses “%s”", (text) => {
    expect(readTime(text)).toBeNull();
  });
});

describe("a typed number", () => {
  it("leaves out the spaces between thousands", () => {
    expect(readWhole("1 234", 0, 9999)).toBe(1234);
    expect(readWhole("1\u00a0234", 0, 9999)).toBe(1234);
  });

  it.each(["", "-1", "1.5", "1e3", "dwa", "101"])("refuses “%s”", (text) => {
    expect(readWhole(text, 0, 100)).toBeNull();
  });
});

it("money is read as people type it, and written as it is read", () => {
  const typed = ["35", "35,5", "35.05", "1 200,00 zł", "0,05", "0", "", "35,505", "zł", "-3", "1234567"];
  expect(typed.map(readMoney)).toEqual([3500, 3550, 3505, 120_000, 5, 0, null, null, null, null, null]);
  expect([0, 5, 3550, 120_000].map(moneyText)).toEqual(["0,00", "0,05", "35,50", "1200,00"]);
});
