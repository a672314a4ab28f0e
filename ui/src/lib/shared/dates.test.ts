import { describe, expect, it } from "vitest";

import { dateOf, daysBetween, mondayOf, monthOf, nthInMonth, plusDays, weekdayNumber, weekdayOf } from "./dates";

describe("days of the calendar", () => {
  it("are counted over leap days, years and clock changes", () => {
    expect(plusDays("2028-02-28", 1)).toBe("2028-02-29");
    expect(plusDays("2026-02-28", 1)).toBe("2026-03-01");
    expect(plusDays("2026-12-31", 1)).toBe("2027-01-01");
    expect(plusDays("2026-03-01", -1)).toBe("2026-02-28");
    // Poland's clocks change on 29 March and 25 October 2026.
    expect(plusDays("2026-03-28", 2)).toBe("2026-03-30");
    expect(daysBetween("2026-10-24", "2026-10-26")).toBe(2);
    expect(daysBetween("2026-10-26", "2026-10-24")).toBe(-2);
  });

  it("know their weekday, and their week's Monday", () => {
    expect(weekdayNumber("1990-01-01")).toBe(1);
    expect(weekdayNumber("1969-12-28")).toBe(7);
    expect(weekdayOf("2026-11-11")).toBe("wednesday");
    expect(mondayOf("2026-11-11")).toBe("2026-11-09");
    expect(mondayOf("2026-11-09")).toBe("2026-11-09");
    expect(mondayOf("2027-01-03")).toBe("2026-12-28");
  });

  it("know which one of the month they are", () => {
    expect(nthInMonth("2026-11-07")).toBe(1);
    expect(nthInMonth("2026-11-08")).toBe(2);
    expect(nthInMonth("2026-11-29")).toBe(5);
    expect(monthOf("2026-11-29")).toBe("2026-11");
  });

  it("exist or do not", () => {
    expect(dateOf(2028, 2, 29)).toBe("2028-02-29");
    expect(dateOf(2026, 2, 29)).toBeNull();
    expect(dateOf(2026, 13, 1)).toBeNull();
  });
});
