import { describe, expect, it } from "vitest";
import { type DayHours, faultsOf, hoursOf, weekOf, withUsualHours, workingWeek } from "./hours";

function only(weekday: DayHours["weekday"], ...parts: [string | null, string | null][]): DayHours[] {
  return [{ weekday, parts: parts.map(([start, end]) => ({ start, end })) }];
}

it("opens a working week from Monday to Friday", () => {
  const hours = hoursOf(workingWeek("09:00", "17:00"));
  expect(hours.map(({ weekday }) => weekday)).toEqual(["monday", "tuesday", "wednesday", "thursday", "friday"]);
  expect(hours.every(({ start, end }) => start === "09:00" && end === "17:00")).toBe(true);
});

it("keeps days that have hours of their own when the usual ones change", () => {
  const days = workingWeek("09:00", "17:00").map((day): DayHours => {
    if (day.weekday === "friday") return { weekday: "friday", parts: [] };
    if (day.weekday === "monday") {
      return {
        weekday: "monday",
        parts: [
          { start: "08:00", end: "11:00" },
          { start: "12:00", end: "15:00" },
        ],
      };
    }
    return day;
  });
  const changed = hoursOf(withUsualHours(days, "10:00", "16:00"));
  expect(changed).toEqual([
    { weekday: "monday", start: "08:00", end: "11:00" },
    { weekday: "monday", start: "12:00", end: "15:00" },
    { weekday: "tuesday", start: "10:00", end: "16:00" },
    { weekday: "wednesday", start: "10:00", end: "16:00" },
    { weekday: "thursday", start: "10:00", end: "16:00" },
  ]);
});

it("takes up hours that are kept already, in the order of the day", () => {
  const kept = [
    { weekday: "monday" as const, start: "15:00", end: "18:00" },
    { weekday: "monday" as const, start: "09:00", end: "13:00" },
  ];
  expect(hoursOf(weekOf(kept))).toEqual([kept[1], kept[0]]);
});

describe("what is wrong", () => {
  it("is nothing where each day is whole", () => {
    expect(faultsOf(workingWeek("09:00", "24:00")).size).toBe(0);
  });

  it("is a time that is missing", () => {
    expect([...faultsOf(only("monday", [null, "12:00"]))]).toEqual([["monday-0-start", "needed"]]);
    expect([...faultsOf(only("monday", ["09:00", null]))]).toEqual([["monday-0-end", "needed"]]);
  });

  it("is a closing that is not later than the opening", () => {
    expect([...faultsOf(only("friday", ["12:00", "12:00"]))]).toEqual([["friday-0-end", "order"]]);
  });

  it("is a second part that begins before the first ends", () => {
    const faults = faultsOf(only("friday", ["09:00", "13:00"], ["12:59", "15:00"]));
    expect([...faults]).toEqual([["friday-1-start", "part_order"]]);
  });
});

it("leaves out parts that are not whole", () => {
  expect(hoursOf(only("monday", ["09:00", null]))).toEqual([]);
});
