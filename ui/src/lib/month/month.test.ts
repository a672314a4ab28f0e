import { describe, expect, it } from "vitest";
import type { Figure } from "../bindings/Figure";
import type { Unit } from "../bindings/Unit";
import { firstShown, isNothing, isWeighed, meanTenths, monthAfter, monthsAround } from "./month";
import { readLength } from "../shared/typed";

const figure = (value: number, unit: Unit = "people"): Figure => ({ key: "k", value, unit });
const mean = (presences: number, sessions: number) => ({
  key: "m",
  presences: figure(presences, "presences"),
  sessions: figure(sessions, "sessions"),
});

describe("months", () => {
  it("follow one another over the year's end", () => {
    expect(monthAfter("2025-12", 1)).toBe("2026-01");
    expect(monthAfter("2026-01", -1)).toBe("2025-12");
    expect(monthAfter("2026-03", -15)).toBe("2024-12");
    expect(monthAfter("2026-03", 0)).toBe("2026-03");
  });

  it("that can be chosen reach from the next one five years back, and hold the one shown", () => {
    const months = monthsAround("2026-03", "2026-03");
    expect(months[0]).toBe("2026-04");
    expect(months.at(-1)).toBe("2021-03");
    expect(months).toHaveLength(62);
    expect(monthsAround("2019-11", "2026-03").at(-1)).toBe("2019-11");
    expect(monthsAround("2027-01", "2026-03")[0]).toBe("2027-01");
  });

  it("begin with the last one while its report is due, then with this one", () => {
    expect(firstShown("2026-03-10", undefined)).toBe("2026-02");
    expect(firstShown("2026-03-11", undefined)).toBe("2026-03");
    expect(firstShown("2026-01-05", undefined)).toBe("2025-12");
  });

  it("begin with the one asked for, if it is a month", () => {
    expect(firstShown("2026-03-10", "2025-10")).toBe("2025-10");
    expect(firstShown("2026-03-20", "marzec")).toBe("2026-03");
  });
});

describe("a mean", () => {
  it("is rounded half up to tenths, as on paper", () => {
    expect(meanTenths(mean(25, 2))).toBe(125);
    expect(meanTenths(mean(1, 4))).toBe(3);
    expect(meanTenths(mean(1, 3))).toBe(3);
    expect(meanTenths(mean(2, 3))).toBe(7);
  });

  it("is nothing without a session", () => {
    expect(meanTenths(mean(0, 0))).toBeNull();
  });
});

describe("figures", () => {
  it("are weighed where each thing adds more than one", () => {
    expect(isWeighed(figure(60, "minutes"))).toBe(true);
    expect(isWeighed(figure(2, "guests"))).toBe(true);
    expect(isWeighed(figure(2, "people"))).toBe(false);
  });

  it("are nothing together when each is nothing", () => {
    expect(isNothing([figure(0), figure(0)])).toBe(true);
    expect(isNothing([figure(0), figure(1)])).toBe(false);
  });
});

describe("a length", () => {
  it.each([
    ["2", 120],
    ["1,5", 90],
    ["1.25", 75],
    ["0,75", 45],
    ["1:30", 90],
    ["1 h 30 min", 90],
    ["1h30min", 90],
    ["3 h", 180],
    ["2 godz.", 120],
    ["45 min", 45],
  ])("%s is read in minutes", (typed, minutes) => {
    expect(readLength(typed)).toBe(minutes);
  });

  it("is not read where it is something else", () => {
    for (const typed of ["", "dwie", "-1", "1:75", "h", "1,5,2"]) expect(readLength(typed), typed).toBeUndefined();
  });
});
