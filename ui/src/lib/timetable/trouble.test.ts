import { describe, expect, it } from "vitest";

import type { Week } from "../bindings/Week";
import { targetOf } from "./target";
import { troublesAt } from "./trouble";
import { sampleCard, sampleWeek } from "./week.fixture";

const gym = sampleCard({ id: "gym", start: "10:00", room_id: "one", leader_id: "anna" }, { leader: "Anna Nowak" });

function found(weeks: Week[], change: Partial<ReturnType<typeof targetOf>>, there: Week[] = []) {
  const troubles = troublesAt(gym, { ...targetOf(gym), ...change }, { here: weeks, there });
  return troubles.map((trouble) => ("other" in trouble ? `${trouble.kind} ${trouble.other.session.id}` : trouble.kind));
}

describe("what stands in the way", () => {
  const choir = sampleCard({ id: "choir", start: "11:00", room_id: "one" });
  const yoga = sampleCard({ id: "yoga", start: "12:00", room_id: "two", leader_id: "anna" });
  const off = sampleCard({ id: "off", start: "13:00", room_id: "one", leader_id: "anna", cancelled: "weather" });
  const week = sampleWeek([gym, choir, yoga, off]);

  it("is nothing where it is, and touching ends are fine", () => {
    expect(found([week], {})).toEqual([]);
    expect(found([week], { start: "13:00" })).toEqual([]);
  });

  it("is a room that is taken", () => {
    expect(found([week], { start: "10:15" })).toEqual(["room choir"]);
    expect(found([week], { minutes: 61 })).toEqual(["room choir"]);
    expect(found([week], { start: "10:15", room_id: "three" })).toEqual([]);
  });

  it("is somebody who leads elsewhere at the time", () => {
    expect(found([week], { start: "11:30", room_id: "three" })).toEqual(["leader yoga"]);
    expect(found([week], { start: "11:30", room_id: "two" })).toEqual(["room yoga", "leader yoga"]);
  });

  it("counts those who lead together, and nobody where nobody leads", () => {
    const pair = sampleCard({
      id: "pair",
      start: "10:00",
      room_id: "two",
      leader_id: "ewa",
      co_leader_ids: ["anna"],
    });
    expect(found([sampleWeek([gym, pair])], {})).toEqual(["leader pair"]);
    const alone = sampleCard({ id: "alone", start: "10:00" });
    const other = sampleCard({ id: "other", start: "10:00" });
    const known = { here: [sampleWeek([alone, other])], there: [] };
    expect(troublesAt(alone, targetOf(alone), known)).toEqual([]);
  });

  it("is a class of another centre, by its leader alone", () => {
    const far = sampleCard({ id: "far", start: "10:30", room_id: "one", leader_id: "anna" });
    const near = sampleCard({ id: "near", start: "10:30", room_id: "one" });
    const [trouble, ...others] = troublesAt(gym, targetOf(gym), { here: [week], there: [sampleWeek([far, near])] });
    expect(trouble).toMatchObject({ kind: "leader", there: true, name: "Anna Nowak" });
    expect(others).toEqual([]);
  });

  it("reaches over midnight into the next day", () => {
    const night = sampleCard({ id: "night", start: "22:00", minutes: 240, room_id: "one" });
    expect(found([sampleWeek([gym, night])], { date: "2026-03-10", start: "01:30" })).toContain("room night");
  });

  it("is a day off or a closure that is not open, and else the hours", () => {
    const shut = sampleWeek([gym]);
    const [monday, tuesday, wednesday] = shut.days;
    if (!monday || !tuesday || !wednesday) throw new Error("a week has days");
    tuesday.holiday = "new_year";
    wednesday.closure = {
      id: "closure",
      centre_id: "centre",
      first_date: wednesday.date,
      last_date: wednesday.date,
      kind: "whole_day_trip",
      counts_as_open: true,
      reason: "",
    };
    expect(found([shut], { date: tuesday.date })).toEqual(["closed"]);
    expect(found([shut], { date: wednesday.date })).toEqual([]);
    expect(found([shut], { start: "13:30" })).toEqual(["outside_opening"]);
    expect(found([shut], { start: "13:30", room_id: null, place: "Park" })).toEqual([]);
  });
});
