import { describe, expect, it } from "vitest";
import { outsideHours } from "./draft_hours";
import { doingsOf, scopesOf, stepFor, type Choice } from "./draft_step";
import { sampleCard, sampleWeek } from "./week.fixture";

const card = sampleCard({ id: "gym", start: "10:00", room_id: "one", leader_id: "anna", capacity: 12 });
const slot = { date: "2026-03-12", start: "14:00", minutes: 45, room_id: "two", place: "" };

function choice(change: Partial<Choice>): Choice {
  return { doing: "move", scope: "following", slot, leader: null, reason: null, ...change };
}

describe("what can be tried with a session", () => {
  it("is nothing once it was held, or its month is closed", () => {
    expect(doingsOf(card, false)).toEqual(["move", "leader", "cancel", "remove"]);
    expect(doingsOf({ ...card, outcome: "held" }, false)).toEqual([]);
    expect(doingsOf(card, true)).toEqual([]);
  });

  it("begins with restoring one that is cancelled", () => {
    const cancelled = sampleCard({ id: "gym", start: "10:00", cancelled: "weather" });
    expect(doingsOf(cancelled, false)).toEqual(["restore", "remove"]);
  });

  it("reaches others only within a series", () => {
    expect(scopesOf(card, "move")).toEqual(["one", "following", "all"]);
    expect(scopesOf(card, "restore")).toEqual(["one"]);
    expect(scopesOf(sampleCard({ id: "trip", start: "10:00", series_id: null }), "move")).toEqual(["one"]);
  });
});

describe("a step", () => {
  it("moves", () => {
    expect(stepFor(card, choice({}))).toEqual({ step: "move", session_id: "gym", scope: "following", slot });
  });

  it("changes who leads and nothing else", () => {
    expect(stepFor(card, choice({ doing: "leader", leader: "jan" }))).toEqual({
      step: "reword",
      session_id: "gym",
      scope: "following",
      wording: { name: "gym", category_id: "category", capacity: 12, leader_id: "jan" },
    });
  });

  it("cancels with a reason only", () => {
    expect(stepFor(card, choice({ doing: "cancel" }))).toBeNull();
    expect(stepFor(card, choice({ doing: "cancel", reason: "weather" }))).toMatchObject({ reason: "weather" });
  });
});

it("tells sessions outside the opening hours from those that fit", () => {
  const early = sampleCard({ id: "early", start: "09:30", room_id: "one" });
  const late = sampleCard({ id: "late", start: "13:30", room_id: "one" });
  const outside = sampleCard({ id: "park", start: "17:00", place: "Park" });
  const gone = sampleCard({ id: "gone", start: "17:00", room_id: "one", cancelled: "weather" });
  const found = outsideHours(sampleWeek([card, early, late, outside, gone]));
  expect(found.outside.map(({ session }) => session.id)).toEqual(["early", "late"]);
  expect(found.closed).toEqual([]);
  const week = sampleWeek([card]);
  const [monday, ...days] = week.days;
  const holiday = { ...week, days: [{ ...monday, holiday: "epiphany" as const }, ...days] } as typeof week;
  expect(outsideHours(holiday).closed.map(({ session }) => session.id)).toEqual(["gym"]);
});
