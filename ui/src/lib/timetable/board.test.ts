import { describe, expect, it } from "vitest";

import { boxOf, dropAt, grabAt, heightOf, minuteAt, type DayBoard, type HourBoard } from "./board";
import type { Target } from "./target";

/** Two days of two rooms and elsewhere, 9:00 to 11:00; rows of five minutes, the first hour twice as high. */
const BOARD: HourBoard = {
  kind: "hours",
  columns: ["2026-03-09", "2026-03-10"].flatMap((date, day) =>
    ["one", "two", null].map((room, place) => {
      const left = 50 + (day * 3 + place) * 100;
      return { date, room, left, right: left + 100 };
    }),
  ),
  from: 540,
  step: 5,
  edges: Array.from({ length: 25 }, (_, row) => 40 + (row <= 12 ? row * 20 : 240 + (row - 12) * 10)),
};

const TOGETHER: HourBoard = {
  ...BOARD,
  columns: [
    { date: "2026-03-09", room: undefined, left: 50, right: 350 },
    { date: "2026-03-10", room: undefined, left: 350, right: 650 },
  ],
};

const AT: Target = { date: "2026-03-09", start: "09:30", minutes: 45, room_id: "one", place: "" };

describe("heights and minutes", () => {
  it("follow rows of different heights, both ways", () => {
    expect(minuteAt(BOARD, 40)).toBe(540);
    expect(minuteAt(BOARD, 160)).toBe(570);
    expect(minuteAt(BOARD, 290)).toBe(605);
    for (const minute of [540, 547, 600, 630, 660])
      expect(minuteAt(BOARD, heightOf(BOARD, minute))).toBeCloseTo(minute);
  });

  it("end where the board ends", () => {
    expect(minuteAt(BOARD, -100)).toBe(540);
    expect(minuteAt(BOARD, 9000)).toBe(660);
    expect(heightOf(BOARD, 0)).toBe(40);
    expect(heightOf(BOARD, 1440)).toBe(400);
  });
});

describe("dropping", () => {
  const grab = grabAt(BOARD, "move", AT, 180);

  it("keeps the point by which a session is held", () => {
    expect(grab).toEqual({ kind: "move", held: 5 });
    expect(dropAt(BOARD, grab, AT, 60, 180)).toEqual(AT);
  });

  it("snaps to quarters, on another day and in another room", () => {
    expect(dropAt(BOARD, grab, AT, 470, 180 + 66)).toEqual({
      ...AT,
      date: "2026-03-10",
      start: "09:45",
      room_id: "two",
    });
    const odd = { ...AT, start: "09:40" };
    expect(dropAt(BOARD, grabAt(BOARD, "move", odd, 200), odd, 60, 200)).toMatchObject({ start: "09:45" });
  });

  it("takes the nearest column beside the board", () => {
    expect(dropAt(BOARD, grab, AT, 0, 180)).toEqual(AT);
    expect(dropAt(TOGETHER, grab, AT, 2000, 180)).toEqual({ ...AT, date: "2026-03-10" });
  });

  it("keeps the room where a day is one column", () => {
    expect(dropAt(TOGETHER, grab, AT, 400, 180)).toEqual({ ...AT, date: "2026-03-10" });
  });

  it("goes elsewhere only with what is elsewhere already", () => {
    expect(dropAt(BOARD, grab, AT, 300, 180)).toBe("place");
    const park: Target = { ...AT, room_id: null, place: "Park" };
    expect(dropAt(BOARD, grab, park, 600, 180)).toEqual({ ...park, date: "2026-03-10" });
    expect(dropAt(BOARD, grab, park, 60, 180)).toEqual(AT);
  });

  it("stays within the day", () => {
    const late: HourBoard = { ...BOARD, from: 1320 };
    const night = { ...AT, start: "22:00", minutes: 60 };
    expect(dropAt(late, { kind: "move", held: 0 }, night, 60, 9000)).toMatchObject({ start: "23:00" });
    const trip = { ...night, minutes: 300 };
    expect(dropAt(late, { kind: "move", held: 0 }, trip, 60, 9000)).toMatchObject({ start: "23:45" });
    expect(dropAt({ ...BOARD, from: 0 }, { kind: "move", held: 30 }, AT, 60, 0)).toMatchObject({ start: "00:00" });
  });
});

describe("dragging the end", () => {
  it("changes the length alone, in quarters", () => {
    const grab = grabAt(BOARD, "resize", AT, 288);
    expect(dropAt(BOARD, grab, AT, 600, 288 + 30)).toEqual({ ...AT, minutes: 60 });
    expect(dropAt(BOARD, grab, AT, 60, 40)).toEqual({ ...AT, minutes: 15 });
  });

  it("stops at midnight", () => {
    const late: HourBoard = { ...BOARD, from: 1320 };
    expect(dropAt(late, { kind: "resize", held: 0 }, { ...AT, start: "22:30" }, 60, 9000)).toMatchObject({
      minutes: 90,
    });
  });
});

describe("the box of a target", () => {
  it("is in the column of its room, or of its day", () => {
    expect(boxOf(BOARD, { ...AT, room_id: "two" })).toEqual({ left: 150, top: 160, width: 100, height: 150 });
    expect(boxOf(TOGETHER, { ...AT, room_id: "two" })).toMatchObject({ left: 50, width: 300 });
    expect(boxOf(BOARD, { ...AT, date: "2026-03-14" })).toBeNull();
  });
});

describe("a month", () => {
  const month: DayBoard = {
    kind: "days",
    cells: [
      { date: "2026-03-09", left: 0, top: 0, width: 100, height: 80 },
      { date: "2026-03-10", left: 100, top: 0, width: 100, height: 80 },
    ],
  };

  it("changes the day alone, and nothing outside of its days", () => {
    const grab = grabAt(month, "resize", AT, 10);
    expect(dropAt(month, grab, AT, 150, 70)).toEqual({ ...AT, date: "2026-03-10" });
    expect(dropAt(month, grab, AT, 150, 90)).toEqual(AT);
    expect(boxOf(month, AT)).toMatchObject({ left: 0, height: 80 });
  });
});
