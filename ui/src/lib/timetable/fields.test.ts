import { describe, expect, it } from "vitest";

import type { Ends } from "../bindings/Ends";
import type { Pattern } from "../bindings/Pattern";
import { offeredDetails, offeredOuting } from "./details";
import {
  type ClassFields,
  ELSEWHERE,
  endsOf,
  NEW_LEADER,
  offeredLastDate,
  offeredRecurrence,
  patternOf,
  problemsOf,
  recurrenceOf,
  seriesRequest,
  sessionRequest,
  withDate,
  withKind,
} from "./fields";

function filled(change: Partial<ClassFields> = {}): ClassFields {
  const date = change.date ?? "2026-11-04";
  return {
    ...offeredRecurrence(date),
    name: " Gimnastyka ",
    categoryId: "category",
    leader: "",
    newLeader: "",
    room: "room",
    place: "",
    entry: "enrolment",
    capacity: null,
    details: offeredDetails(),
    outing: offeredOuting(),
    date,
    start: "10:00",
    minutes: 60,
    ...change,
  };
}

describe("the recurrence of a form", () => {
  it("is offered for the weekday and the place in the month of the first day", () => {
    expect(offeredRecurrence("2026-11-10")).toMatchObject({
      weekdays: ["tuesday"],
      nth: 2,
      weekday: "tuesday",
    });
  });

  it("ends with the budget year, or with the next school year when that is near", () => {
    expect(offeredLastDate("2026-03-02")).toBe("2026-12-31");
    expect(offeredLastDate("2026-11-01")).toBe("2026-12-31");
    expect(offeredLastDate("2026-11-04")).toBe("2027-06-30");
  });

  it("ends with the agreement that pays, unless that is over", () => {
    expect(offeredLastDate("2026-03-02", "2026-09-30")).toBe("2026-09-30");
    expect(offeredLastDate("2026-10-01", "2026-09-30")).toBe("2026-12-31");
  });

  it("comes back from a pattern and an end as it was", () => {
    const patterns: Pattern[] = [
      { kind: "weekly", every: 1, weekdays: ["wednesday"] },
      { kind: "weekly", every: 3, weekdays: ["monday", "thursday"] },
      { kind: "monthly_nth", every: 1, nth: -1, weekday: "friday" },
      { kind: "monthly_nth", every: 2, nth: 3, weekday: "tuesday" },
    ];
    const ends: Ends[] = [
      { kind: "on", date: "2026-12-16" },
      { kind: "after", count: 8 },
    ];
    for (const pattern of patterns) {
      for (const end of ends) {
        const fields = recurrenceOf(pattern, end, "2026-11-04");
        expect(patternOf(fields)).toEqual(pattern);
        expect(endsOf(fields)).toEqual(end);
      }
    }
  });

  it("of days chosen one by one is these days in order, each once, and begins and ends with them", () => {
    const fields = filled({ recurs: "dates", date: null, dates: ["2026-12-02", "2026-11-06", "2026-12-02"] });
    expect(patternOf(fields)).toEqual({ kind: "dates", dates: ["2026-11-06", "2026-12-02"] });
    expect(seriesRequest(fields, "centre", null, [])).toMatchObject({
      first_date: "2026-11-06",
      ends: { kind: "on", date: "2026-12-02" },
    });
    const back = recurrenceOf(patternOf(fields), endsOf(fields), "2026-11-06");
    expect([patternOf(back), endsOf(back)]).toEqual([patternOf(fields), endsOf(fields)]);
  });

  it("names its weekdays from Monday, in whatever order they were ticked", () => {
    expect(patternOf(filled({ weekdays: ["friday", "monday"] }))).toEqual({
      kind: "weekly",
      every: 1,
      weekdays: ["monday", "friday"],
    });
  });
});

describe("another first day", () => {
  it("takes along what was only offered", () => {
    const moved = withDate(filled({ date: "2026-11-04" }), "2026-11-04", "2026-11-13");
    expect(moved).toMatchObject({ weekdays: ["friday"], weekday: "friday", nth: 2, lastDate: "2027-06-30" });
  });

  it("takes along the one day chosen, not several", () => {
    expect(withDate(filled(), "2026-11-04", "2026-11-13").dates).toEqual(["2026-11-13"]);
    const several = filled({ dates: ["2026-11-04", "2026-11-05"] });
    expect(withDate(several, "2026-11-04", "2026-11-13").dates).toEqual(["2026-11-04", "2026-11-05"]);
  });

  it("leaves what was chosen", () => {
    const chosen = filled({
      weekdays: ["monday", "wednesday"],
      nth: -1,
      weekday: "wednesday",
      lastDate: "2026-12-16",
    });
    expect(withDate(chosen, "2026-11-04", "2026-11-13")).toMatchObject({
      weekdays: ["monday", "wednesday"],
      nth: -1,
      weekday: "wednesday",
      lastDate: "2026-12-16",
    });
  });

  it("follows over the moments at which nothing readable is typed", () => {
    const typing = withDate(filled(), "2026-11-04", null);
    expect(typing).toMatchObject({ date: null, weekdays: ["wednesday"] });
    expect(withDate(typing, "2026-11-04", "2026-11-05")).toMatchObject({
      date: "2026-11-05",
      weekdays: ["thursday"],
    });
  });
});

describe("another kind", () => {
  it("brings what such meetings usually are, unless something was chosen", () => {
    expect(withKind(filled(), "outing")).toMatchObject({ recurs: "once", details: { kind: "outing" } });
    expect(withKind(filled(), "drop_in")).toMatchObject({ recurs: "weekly", entry: "free" });
    const trip = filled({ recurs: "monthly_nth", details: { ...offeredDetails(), kind: "trip" } });
    expect(withKind(trip, "event")).toMatchObject({ recurs: "monthly_nth", entry: "enrolment" });
  });
});

describe("what a form asks to correct", () => {
  it("is nothing when all is well", () => {
    expect(problemsOf(filled())).toEqual([]);
    expect(problemsOf(filled({ recurs: "monthly_nth", weekdays: [] }))).toEqual([]);
    expect(problemsOf(filled({ recurs: "once", weekdays: [], lastDate: null }))).toEqual([]);
  });

  it("is named in the order of the fields", () => {
    expect(
      problemsOf(
        filled({ name: " ", leader: NEW_LEADER, room: ELSEWHERE, date: null, start: null, minutes: 961, capacity: 0 }),
      ),
    ).toEqual(["name", "new_leader", "place", "capacity", "date", "start", "minutes"]);
  });

  it("concerns the recurrence only where there is one", () => {
    expect(problemsOf(filled({ every: 53 }))).toEqual(["every"]);
    expect(problemsOf(filled({ every: 13, recurs: "monthly_nth" }))).toEqual(["every"]);
    expect(problemsOf(filled({ weekdays: [] }))).toEqual(["weekdays"]);
    expect(problemsOf(filled({ lastDate: null }))).toEqual(["last_date"]);
    expect(problemsOf(filled({ lastDate: "2026-11-03" }))).toEqual(["last_date_early"]);
    expect(problemsOf(filled({ lastDate: "2026-11-04" }))).toEqual([]);
    expect(problemsOf(filled({ ends: "after", count: 0, lastDate: null }))).toEqual(["count"]);
    expect(problemsOf(filled({ recurs: "once", every: 99, count: null }))).toEqual([]);
    expect(problemsOf(filled({ recurs: "dates", date: null, lastDate: null, every: 99 }))).toEqual([]);
    expect(problemsOf(filled({ recurs: "dates", dates: [] }))).toEqual(["dates"]);
  });

  it("concerns fewest people and tickets too", () => {
    const details = (minimum: number | null) => ({ ...offeredDetails(), minimum });
    expect(problemsOf(filled({ details: details(0) }))).toEqual(["minimum"]);
    expect(problemsOf(filled({ details: details(9), capacity: 8 }))).toEqual(["minimum_high"]);
    expect(problemsOf(filled({ details: details(8), capacity: 8 }))).toEqual([]);
    expect(problemsOf(filled({ outing: { ...offeredOuting(), tickets: -1 } }))).toEqual(["tickets"]);
    expect(problemsOf(filled({ outing: { ...offeredOuting(), tickets: 0 } }))).toEqual([]);
  });
});

describe("the request of a form", () => {
  it("for a series holds the recurrence and the days left out", () => {
    expect(seriesRequest(filled({ capacity: 18 }), "centre", "leader", ["2026-11-18"])).toEqual({
      centre_id: "centre",
      name: "Gimnastyka",
      category_id: "category",
      leader_id: "leader",
      room_id: "room",
      place: "",
      first_date: "2026-11-04",
      start: "10:00",
      minutes: 60,
      pattern: { kind: "weekly", every: 1, weekdays: ["wednesday"] },
      ends: { kind: "on", date: "2027-06-30" },
      entry: "enrolment",
      capacity: 18,
      left_out: ["2026-11-18"],
      ...offeredDetails(),
    });
  });

  it("for a single session holds its day, and a place only where there is no room", () => {
    const outside = filled({ recurs: "once", room: ELSEWHERE, place: " Park Jordana " });
    expect(sessionRequest(outside, "centre", null)).toEqual({
      centre_id: "centre",
      name: "Gimnastyka",
      category_id: "category",
      leader_id: null,
      room_id: null,
      place: "Park Jordana",
      date: "2026-11-04",
      start: "10:00",
      minutes: 60,
      entry: "enrolment",
      capacity: null,
      ...offeredDetails(),
      ...offeredOuting(),
    });
    expect(sessionRequest(filled({ place: "Park" }), "centre", null).place).toBe("");
  });
});
