import { describe, expect, it } from "vitest";

import { inView, lookOf, mondaysOf, placeOfLook, shows, stepped, VIEWS, zoomed, ZOOMS, type Look } from "./looks";

const TODAY = "2026-03-11";
const LOOK: Look = { view: "week", date: TODAY, room: "", leader: "", zoom: 100 };

describe("the address of the timetable", () => {
  it("is this week where it asks for nothing, or for nothing that can be read", () => {
    expect(lookOf({}, TODAY)).toEqual(LOOK);
    expect(lookOf({ as: "year", week: "2026-02-31", zoom: "99", day: "x" }, TODAY)).toEqual(LOOK);
  });

  it("leads back to what was shown", () => {
    for (const view of VIEWS) {
      for (const zoom of ZOOMS) {
        const look: Look = { view, date: "2026-06-15", room: "one", leader: "", zoom };
        expect(lookOf(placeOfLook(look), TODAY)).toEqual({
          ...look,
          date: view === "month" ? "2026-06-01" : look.date,
        });
      }
    }
  });

  it("holds only what differs from the usual", () => {
    expect(placeOfLook(LOOK)).toEqual({ view: "plan", week: "2026-03-09" });
    expect(placeOfLook({ ...LOOK, view: "day", leader: "anna", zoom: 140 })).toEqual({
      view: "plan",
      as: "day",
      day: TODAY,
      leader: "anna",
      zoom: "140",
    });
  });
});

describe("a step", () => {
  it("is a day, a week or a month long", () => {
    expect(stepped({ ...LOOK, view: "day", date: "2026-03-31" }, 1)).toBe("2026-04-01");
    expect(stepped(LOOK, 1)).toBe("2026-03-16");
    expect(stepped(LOOK, -1)).toBe("2026-03-02");
    expect(stepped({ ...LOOK, view: "month", date: "2026-01-31" }, 1)).toBe("2026-02-01");
    expect(stepped({ ...LOOK, view: "month", date: "2026-01-31" }, -1)).toBe("2025-12-01");
    expect(stepped({ ...LOOK, view: "month", date: "2026-12-05" }, 1)).toBe("2027-01-01");
  });

  it("to a shorter view comes to today, if it was part of the longer one", () => {
    expect(inView({ ...LOOK, date: "2026-03-09" }, "day", TODAY).date).toBe(TODAY);
    expect(inView({ ...LOOK, view: "month", date: "2026-03-01" }, "week", TODAY).date).toBe(TODAY);
    expect(inView({ ...LOOK, view: "month", date: "2026-04-01" }, "week", TODAY).date).toBe("2026-04-01");
    expect(inView({ ...LOOK, view: "day", date: "2026-03-12" }, "week", TODAY).date).toBe("2026-03-12");
  });
});

describe("what a view shows", () => {
  it("is its day, week or month", () => {
    expect(shows(LOOK, "2026-03-15")).toBe(true);
    expect(shows(LOOK, "2026-03-16")).toBe(false);
    expect(shows({ ...LOOK, view: "day" }, "2026-03-12")).toBe(false);
    expect(shows({ ...LOOK, view: "month" }, "2026-03-31")).toBe(true);
  });

  it("needs whole weeks", () => {
    expect(mondaysOf(LOOK)).toEqual(["2026-03-09"]);
    expect(mondaysOf({ ...LOOK, view: "month" })).toEqual([
      "2026-02-23",
      "2026-03-02",
      "2026-03-09",
      "2026-03-16",
      "2026-03-23",
      "2026-03-30",
    ]);
    // February 2027 begins on a Monday and ends on a Sunday.
    expect(mondaysOf({ ...LOOK, view: "month", date: "2027-02-10" })).toHaveLength(4);
  });
});

it("zooming ends at either end", () => {
  expect(zoomed(100, 1)).toBe(140);
  expect(zoomed(100, -1)).toBe(80);
  expect(zoomed(200, 1)).toBe(200);
  expect(zoomed(60, -1)).toBe(60);
});
