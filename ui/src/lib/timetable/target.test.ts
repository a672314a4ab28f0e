import { describe, expect, it } from "vitest";

import { refusalAt, refusalOf, steppedTarget, stepOf, targetOf, type Step, type Target } from "./target";
import { sampleCard, sampleRoom, sampleWeek } from "./week.fixture";

const NONE: Step = { later: 0, days: 0, rooms: 0, longer: 0 };
const DAYS = ["2026-03-09", "2026-03-10", "2026-03-12"];
const ROOMS = [sampleRoom("one"), sampleRoom("old", "old", false), sampleRoom("two")];
const AT: Target = { date: "2026-03-10", start: "10:00", minutes: 60, room_id: "one", place: "" };

function keyed(key: string, held: Partial<KeyboardEvent> = { altKey: true }) {
  return stepOf({ key, altKey: false, shiftKey: false, ctrlKey: false, metaKey: false, ...held });
}

function go(step: Partial<Step>, target = AT) {
  return steppedTarget(target, { ...NONE, ...step }, DAYS, ROOMS);
}

describe("a key", () => {
  it("with Alt moves by a quarter, a day or a room", () => {
    expect(keyed("ArrowDown")).toEqual({ ...NONE, later: 15 });
    expect(keyed("ArrowUp")).toEqual({ ...NONE, later: -15 });
    expect(keyed("ArrowRight")).toEqual({ ...NONE, days: 1 });
    expect(keyed("ArrowLeft")).toEqual({ ...NONE, days: -1 });
    expect(keyed("PageDown")).toEqual({ ...NONE, rooms: 1 });
    expect(keyed("PageUp")).toEqual({ ...NONE, rooms: -1 });
  });

  it("with Alt and Shift changes the length", () => {
    expect(keyed("ArrowDown", { altKey: true, shiftKey: true })).toEqual({ ...NONE, longer: 15 });
    expect(keyed("ArrowUp", { altKey: true, shiftKey: true })).toEqual({ ...NONE, longer: -15 });
    expect(keyed("ArrowLeft", { altKey: true, shiftKey: true })).toBeNull();
  });

  it("without Alt, or with more, moves nothing", () => {
    expect(keyed("ArrowDown", {})).toBeNull();
    expect(keyed("ArrowDown", { altKey: true, ctrlKey: true })).toBeNull();
    expect(keyed("2")).toBeNull();
  });
});

describe("a step", () => {
  it("leads to another time, day, room or length", () => {
    expect(go({ later: 15 })).toEqual({ ...AT, start: "10:15" });
    expect(go({ days: -1 })).toEqual({ ...AT, date: "2026-03-09" });
    expect(go({ days: 1 })).toEqual({ ...AT, date: "2026-03-12" });
    expect(go({ rooms: 1 })).toEqual({ ...AT, room_id: "two" });
    expect(go({ longer: -15 })).toEqual({ ...AT, minutes: 45 });
  });

  it("does not leave the day, the view or the rooms", () => {
    expect(go({ later: -15 }, { ...AT, start: "00:10" })).toBe("midnight");
    expect(go({ later: 15 }, { ...AT, start: "22:50" })).toBe("midnight");
    expect(go({ later: 15 }, { ...AT, start: "22:45" })).toEqual({ ...AT, start: "23:00" });
    expect(go({ longer: 15 }, { ...AT, start: "22:50" })).toBe("midnight");
    expect(go({ days: 1 }, { ...AT, date: "2026-03-12" })).toBe("last_day");
    expect(go({ days: -1 }, { ...AT, date: "2026-03-09" })).toBe("first_day");
    expect(go({ days: 1 }, { ...AT, date: "2026-04-01" })).toBe("last_day");
    expect(go({ rooms: -1 })).toBe("room");
    expect(go({ rooms: 1 }, { ...AT, room_id: "two" })).toBe("room");
  });

  it("keeps what passes midnight already beyond it", () => {
    const night = { ...AT, start: "22:00", minutes: 240 };
    expect(go({ later: 15 }, night)).toEqual({ ...night, start: "22:15" });
    expect(go({ later: -15 }, night)).toEqual({ ...night, start: "21:45" });
  });

  it("keeps the length between a quarter and sixteen hours", () => {
    expect(go({ longer: -15 }, { ...AT, minutes: 15 })).toBe("shortest");
    expect(go({ longer: 15 }, { ...AT, start: "05:00", minutes: 960 })).toBe("longest");
  });

  it("leads from elsewhere into the first or the last room, and forgets the place", () => {
    const park: Target = { ...AT, room_id: null, place: "Park" };
    expect(go({ rooms: 1 }, park)).toEqual({ ...AT, room_id: "one" });
    expect(go({ rooms: -1 }, park)).toEqual({ ...AT, room_id: "two" });
  });

  it("passes over a room out of use, unless the session is in it", () => {
    expect(go({ rooms: 1 }, { ...AT, room_id: "old" })).toEqual({ ...AT, room_id: "two" });
    expect(go({ rooms: -1 }, { ...AT, room_id: "two" })).toEqual({ ...AT, room_id: "one" });
  });
});

describe("a refusal", () => {
  const week = sampleWeek([]);
  const friday = week.days[4];
  if (friday) friday.month_closed = true;

  it("meets what was held or cancelled, and a closed month", () => {
    expect(refusalOf(sampleCard({ id: "a", start: "10:00" }), [week])).toBeNull();
    expect(refusalOf(sampleCard({ id: "a", start: "10:00" }, { outcome: "held" }), [week])).toBe("held");
    expect(refusalOf(sampleCard({ id: "a", start: "10:00", cancelled: "weather" }), [week])).toBe("cancelled");
    expect(refusalOf(sampleCard({ id: "a", start: "10:00", date: "2026-03-13" }), [week])).toBe("month_closed");
  });

  it("meets a way into a closed month", () => {
    const target = targetOf(sampleCard({ id: "a", start: "10:00" }));
    expect(refusalAt(target, [week])).toBeNull();
    expect(refusalAt({ ...target, date: "2026-03-13" }, [week])).toBe("month_closed");
  });
});
