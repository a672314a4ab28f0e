import { describe, expect, it } from "vitest";
import type { OpeningRule } from "../bindings/OpeningRule";
import { hoursText, readHours } from "./length";
import { hoursOn, ownDays, spansOf, standsTo, usualOn } from "./rules";
import { SECTIONS, sectionNamed, sectionsOf, sectionTitle } from "./sections";

describe("hours a day", () => {
  it.each([
    ["4", 240],
    ["4:30", 270],
    ["4,5", 270],
    ["4.25", 255],
    ["0", 0],
    ["24", 1440],
  ])("reads %s", (text, minutes) => {
    expect(readHours(text)).toBe(minutes);
  });

  it.each(["", "25", "4:60", "24:01", "cztery", "-4"])("refuses “%s”", (text) => {
    expect(readHours(text)).toBeNull();
  });

  it("writes what it reads", () => {
    for (const minutes of [0, 60, 240, 255, 270, 1440]) expect(readHours(hoursText(minutes))).toBe(minutes);
  });
});

describe("opening rules", () => {
  function rule(weekday: OpeningRule["weekday"], from: string, to: string | null, start = "09:00"): OpeningRule {
    const id = `${weekday}${from}`;
    return { id, centre_id: "c", weekday, start, end: "17:00", valid_from: from, valid_to: to, overrides: false };
  }
  const rules = [
    rule("tuesday", "2026-01-01", "2026-06-30"),
    rule("monday", "2026-01-01", "2026-06-30"),
    rule("monday", "2026-07-01", null, "08:00"),
  ];

  it("stand together where they hold over the same days, Monday first", () => {
    const [first, second] = spansOf(rules);
    expect(first?.hours.map(({ weekday }) => weekday)).toEqual(["monday", "tuesday"]);
    expect(second).toEqual({
      valid_from: "2026-07-01",
      valid_to: null,
      hours: [{ weekday: "monday", start: "08:00", end: "17:00" }],
    });
  });

  it("hold from their first day to their last", () => {
    const [span] = spansOf(rules);
    expect(span).toBeDefined();
    if (!span) return;
    expect(standsTo(span, "2025-12-31")).toBe("ahead");
    expect(standsTo(span, "2026-01-01")).toBe("now");
    expect(standsTo(span, "2026-06-30")).toBe("now");
    expect(standsTo(span, "2026-07-01")).toBe("before");
  });

  it("of a single day stand apart from the weekly ones", () => {
    const own = (date: string, start: string): OpeningRule => ({
      ...rule("wednesday", date, date, start),
      overrides: true,
    });
    const all = [...rules, own("2026-07-08", "14:00"), own("2026-07-08", "10:00"), own("2026-07-01", "12:00")];
    expect(ownDays(all)).toEqual([
      { date: "2026-07-01", hours: [{ start: "12:00", end: "17:00" }] },
      {
        date: "2026-07-08",
        hours: [
          { start: "10:00", end: "17:00" },
          { start: "14:00", end: "17:00" },
        ],
      },
    ]);
    expect(spansOf(all)).toEqual(spansOf(rules));
    expect(hoursOn(all, "2026-07-08")).toEqual(hoursOn(rules, "2026-07-08"));
    expect(usualOn(all, "2026-07-06")).toEqual([{ weekday: "monday", start: "08:00", end: "17:00" }]);
    expect(usualOn(all, "2026-07-08")).toEqual([]);
  });

  it("give the hours of a day", () => {
    expect(hoursOn(rules, "2026-07-01")).toEqual([{ weekday: "monday", start: "08:00", end: "17:00" }]);
    expect(hoursOn(rules, "2025-01-01")).toEqual([]);
  });
});

describe("the parts of the settings", () => {
  it("keep agreements and the organisation to the manager; a coordinator sets PINs", () => {
    expect(sectionsOf("manager")).toEqual(SECTIONS);
    expect(sectionsOf("coordinator")).toContain("users");
    expect(sectionsOf("coordinator")).not.toContain("agreements");
    expect(sectionsOf("coordinator")).toContain("account");
  });

  it("begin with the centre where an address names none that the role may see", () => {
    expect(sectionNamed(undefined, "manager")).toBe("centre");
    expect(sectionNamed("agreements", "coordinator")).toBe("centre");
    expect(sectionNamed("users", "manager")).toBe("users");
  });

  it("all have different names", () => {
    expect(new Set(SECTIONS.map(sectionTitle)).size).toBe(SECTIONS.length);
  });
});
