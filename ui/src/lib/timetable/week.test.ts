import { describe, expect, it } from "vitest";

import { sampleCard, sampleRoom, sampleWeek } from "./week.fixture";
import {
  clashesOf,
  columnsWide,
  dayDrawingFor,
  drawingFor,
  onlyOf,
  placeDay,
  placeMonth,
  placeWeek,
  sessionsOf,
  shownDays,
  shownRooms,
  walk,
} from "./week";

const rooms = [sampleRoom("one"), sampleRoom("two")];

describe("the shown part of a week", () => {
  it("is Monday to Friday, and the weekend where something is on", () => {
    expect(shownDays(sampleWeek([])).map((day) => day.date)).toEqual([
      "2026-03-09",
      "2026-03-10",
      "2026-03-11",
      "2026-03-12",
      "2026-03-13",
    ]);
    const trip = sampleCard({ id: "trip", date: "2026-03-14", start: "09:00" });
    expect(shownDays(sampleWeek([trip]))).toHaveLength(6);
    const open = sampleWeek([]);
    open.days[6]?.open.push(["10:00", "12:00"]);
    expect(shownDays(open).at(-1)?.date).toBe("2026-03-15");
  });

  it("runs in whole hours from the first to the last that matters", () => {
    const early = sampleCard({ id: "early", start: "07:45", minutes: 45 });
    const late = sampleCard({ id: "late", start: "18:30", minutes: 50 });
    expect(placeWeek(sampleWeek([]), "together")).toMatchObject({ from: 540, to: 900 });
    expect(placeWeek(sampleWeek([early, late]), "together")).toMatchObject({ from: 420, to: 1200 });
  });

  it("cuts a session that passes midnight at the end of its day", () => {
    const night = sampleCard({ id: "night", start: "22:00", minutes: 240 });
    const week = placeWeek(sampleWeek([night]), "together");
    expect(week.to).toBe(1440);
    expect(week.days[0]?.columns[0]?.placed[0]).toMatchObject({ start: 1320, end: 1440 });
  });

  it("keeps a room out of use only while it still holds a session", () => {
    const all = [...rooms, sampleRoom("old", "old", false)];
    expect(shownRooms(sampleWeek([], all)).map((room) => room.id)).toEqual(["one", "two"]);
    const left = sampleCard({ id: "left", start: "10:00", room_id: "old" });
    expect(shownRooms(sampleWeek([left], all)).map((room) => room.id)).toEqual(["one", "two", "old"]);
  });
});

describe("the columns of a day", () => {
  const gym = sampleCard({ id: "gym", start: "10:00", room_id: "one" });
  const english = sampleCard({ id: "english", start: "10:30", room_id: "two" });
  const walkOut = sampleCard({ id: "walk", start: "10:30", place: "Park" });

  it("are the rooms, with one more for what is elsewhere", () => {
    const week = sampleWeek([gym, english, walkOut], rooms);
    const day = placeWeek(week, "rooms").days[0];
    expect(day?.columns.map((column) => column.key)).toEqual(["one", "two", "elsewhere"]);
    expect(day?.columns.map((column) => column.placed.map((placed) => placed.card.session.id))).toEqual([
      ["gym"],
      ["english"],
      ["walk"],
    ]);
  });

  it("are one when there is no width, and what overlaps shares it", () => {
    const after = sampleCard({ id: "after", start: "11:30" });
    const day = placeWeek(sampleWeek([gym, english, walkOut, after], rooms), "together").days[0];
    expect(day?.columns).toHaveLength(1);
    const lanes = day?.columns[0]?.placed.map(({ card, lane, lanes }) => [card.session.id, lane, lanes]);
    expect(lanes).toEqual([
      ["gym", 0, 3],
      ["english", 1, 3],
      ["walk", 2, 3],
      ["after", 0, 1],
    ]);
  });

  it("use a lane again as soon as it is free, and touching ends do not overlap", () => {
    const long = sampleCard({ id: "long", start: "10:00", minutes: 120 });
    const first = sampleCard({ id: "first", start: "10:00", minutes: 30 });
    const second = sampleCard({ id: "second", start: "10:30", minutes: 30 });
    const next = sampleCard({ id: "next", start: "12:00" });
    const placed = placeWeek(sampleWeek([second, next, first, long]), "together").days[0]?.columns[0]?.placed;
    expect(placed?.map(({ card, lane, lanes }) => [card.session.id, lane, lanes])).toEqual([
      ["long", 0, 2],
      ["first", 1, 2],
      ["second", 1, 2],
      ["next", 0, 1],
    ]);
  });
});

describe("other spans of days", () => {
  it("a day alone has its rooms, and elsewhere even where nothing is", () => {
    const gym = sampleCard({ id: "gym", date: "2026-03-10", start: "10:00", room_id: "one" });
    const day = placeDay(sampleWeek([gym], rooms), "2026-03-10", "rooms");
    expect(day.days.map(({ day: { date } }) => date)).toEqual(["2026-03-10"]);
    expect(day.days[0]?.columns.map(({ key, placed }) => [key, placed.length])).toEqual([
      ["one", 1],
      ["two", 0],
      ["elsewhere", 0],
    ]);
  });

  it("a month has whole weeks, and the weekend where any of them needs it", () => {
    const trip = sampleCard({ id: "trip", date: "2026-03-14", start: "09:00" });
    const [first, second] = [sampleWeek([]), sampleWeek([trip])];
    expect(placeMonth([first, first]).days).toHaveLength(10);
    expect(placeMonth([first, second]).days).toHaveLength(12);
  });
});

describe("walking with the keys", () => {
  const monday10 = sampleCard({ id: "mon10", start: "10:00", room_id: "two" });
  const monday10too = sampleCard({ id: "mon10one", start: "10:00", room_id: "one" });
  const monday13 = sampleCard({ id: "mon13", start: "13:00", room_id: "one" });
  const wednesday9 = sampleCard({ id: "wed9", date: "2026-03-11", start: "09:00", room_id: "one" });
  const wednesday12 = sampleCard({ id: "wed12", date: "2026-03-11", start: "12:00", room_id: "two" });
  const week = placeWeek(sampleWeek([monday10, monday10too, monday13, wednesday9, wednesday12], rooms), "rooms");

  it("goes down and up through a day and on into the next", () => {
    expect(sessionsOf(week).map((card) => card.session.id)).toEqual(["mon10one", "mon10", "mon13", "wed9", "wed12"]);
    expect(walk(week, "mon10one", "ArrowDown", false)).toBe("mon10");
    expect(walk(week, "mon13", "ArrowDown", false)).toBe("wed9");
    expect(walk(week, "wed9", "ArrowUp", false)).toBe("mon13");
    expect(walk(week, "mon10one", "ArrowUp", false)).toBeNull();
    expect(walk(week, "wed12", "ArrowDown", false)).toBeNull();
  });

  it("goes sideways to the session nearest in time, over days without any", () => {
    expect(walk(week, "mon10", "ArrowRight", false)).toBe("wed9");
    expect(walk(week, "mon13", "ArrowRight", false)).toBe("wed12");
    expect(walk(week, "wed12", "ArrowLeft", false)).toBe("mon13");
    expect(walk(week, "wed12", "ArrowRight", false)).toBeNull();
  });

  it("goes to the ends of the day, or of the week", () => {
    expect(walk(week, "mon10", "End", false)).toBe("mon13");
    expect(walk(week, "mon10", "End", true)).toBe("wed12");
    expect(walk(week, "wed12", "Home", false)).toBe("wed9");
    expect(walk(week, "wed12", "Home", true)).toBe("mon10one");
  });

  it("leaves other keys and unknown sessions alone", () => {
    expect(walk(week, "mon10", "Enter", false)).toBeNull();
    expect(walk(week, "gone", "ArrowDown", false)).toBeNull();
  });
});

describe("clashes", () => {
  it("names the other session of each clash", () => {
    const one = sampleCard({ id: "one", start: "10:00" });
    const two = sampleCard({ id: "two", start: "10:30" });
    const week = sampleWeek([one, two], [], {
      clashes: [
        { first: "one", second: "two", over: "room", name: "Sala 1" },
        { first: "gone", second: "two", over: "leader", name: "Anna Nowak" },
      ],
    });
    expect(clashesOf(week, "one").map(({ other }) => other?.session.id)).toEqual(["two"]);
    expect(clashesOf(week, "two").map(({ clash, other }) => [clash.over, other?.session.id])).toEqual([
      ["room", "one"],
      ["leader", undefined],
    ]);
  });
});

describe("the width of a week", () => {
  const cards = [
    sampleCard({ id: "a", start: "10:00", room_id: "one" }),
    sampleCard({ id: "b", start: "10:00", room_id: "two" }),
    sampleCard({ id: "c", start: "10:30", place: "Park" }),
    sampleCard({ id: "d", start: "13:00", room_id: "one" }),
    sampleCard({ id: "e", start: "13:00", room_id: "two" }),
  ];
  const week = sampleWeek(cards, rooms);

  it("counts what stands side by side", () => {
    expect(columnsWide(placeWeek(week, "rooms"))).toBe(15);
    expect(columnsWide(placeWeek(week, "together"))).toBe(3 + 4);
  });

  it("decides between rooms, days, narrow columns and a list", () => {
    const wide = (width: number) => drawingFor(week, width);
    expect(wide(15 * 5.6)).toEqual({ arrangement: "rooms", compact: false });
    expect(wide(15 * 5.6 - 0.1)).toEqual({ arrangement: "together", compact: false });
    expect(wide(7 * 4.6)).toEqual({ arrangement: "together", compact: false });
    expect(wide(7 * 4.6 - 0.1)).toEqual({ arrangement: "list", compact: false });
  });

  it("holds five days of six rooms on the smallest laptop, and not in a small window", () => {
    const six = ["a", "b", "c", "d", "e", "f"].map((id) => sampleRoom(id));
    const dates = ["2026-03-09", "2026-03-10", "2026-03-11", "2026-03-12", "2026-03-13"];
    const full = dates.flatMap((date) =>
      six.map(({ id }) => sampleCard({ id: `${date}${id}`, date, start: "10:00", room_id: id })),
    );
    // 1366 px less the side bar, the margins and the hours, at 18 px a rem.
    expect(drawingFor(sampleWeek(full, six), 56)).toEqual({ arrangement: "rooms", compact: true });
    expect(drawingFor(sampleWeek(full, six), 43.9)).toEqual({ arrangement: "list", compact: false });
  });

  it("puts everything of a day together where even narrow rooms are too many", () => {
    const many = Array.from({ length: 12 }, (_, index) => sampleRoom(`r${index}`));
    const busy = many
      .slice(0, 7)
      .flatMap(({ id }) =>
        ["2026-03-09", "2026-03-10"].map((date) =>
          sampleCard({ id: `${date}${id}`, date, start: "10:00", room_id: id }),
        ),
      );
    expect(drawingFor(sampleWeek(busy, many), 56)).toEqual({ arrangement: "together", compact: true });
  });

  it("gives one day its rooms as long as they can be told apart", () => {
    expect(dayDrawingFor(week, "2026-03-09", 3 * 4.6)).toEqual({ arrangement: "rooms", compact: false });
    expect(dayDrawingFor(week, "2026-03-10", 3 * 4.6 - 0.1)).toEqual({ arrangement: "rooms", compact: true });
    expect(dayDrawingFor(week, "2026-03-09", 2)).toEqual({ arrangement: "list", compact: false });
  });

  it("is cut so that every lane covers whole tracks", () => {
    const column = placeWeek(week, "together").days[0]?.columns[0];
    expect(column?.tracks).toBe(6);
    expect(column?.widest).toBe(3);
  });

  it("may be narrowed to one room or one leader", () => {
    const led = sampleCard({ id: "f", start: "15:00", room_id: "two", leader_id: "anna" });
    const all = sampleWeek([...cards, led], rooms);
    const ids = (shown: typeof all) => shown.days.flatMap((day) => day.sessions.map((card) => card.session.id));
    expect(ids(onlyOf(all, "two", ""))).toEqual(["b", "e", "f"]);
    expect(shownRooms(onlyOf(all, "two", "")).map((room) => room.id)).toEqual(["two"]);
    expect(ids(onlyOf(all, "", "anna"))).toEqual(["f"]);
    expect(onlyOf(all, "", "")).toBe(all);
  });
});
