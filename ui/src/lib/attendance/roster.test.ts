import { describe, expect, it } from "vitest";
import type { Sheet } from "../bindings/Sheet";
import {
  afterPress,
  afterTap,
  columnsFor,
  counted,
  keyAction,
  marksOf,
  namesFrom,
  placeAfterMove,
  reasonOf,
  rowNumber,
  signatureDifference,
  withChanges,
  withGuests,
} from "./roster";
import { sheetOf } from "./sheet.fixture";

describe("a tap", () => {
  it("marks present whoever has another mark or none, and takes back a presence", () => {
    expect(afterTap(null)).toBe("present");
    expect(afterTap("absent")).toBe("present");
    expect(afterTap("announced")).toBe("present");
    expect(afterTap("present")).toBeNull();
  });

  it("on a small button sets its mark, and a second one takes it back", () => {
    expect(afterPress("present", "absent")).toBe("absent");
    expect(afterPress("absent", "absent")).toBeNull();
    expect(afterPress("absent", "announced")).toBe("announced");
  });
});

describe("the sheet with changes not answered yet", () => {
  const sheet: Sheet = sheetOf(["present", null, "absent", "announced"], { guests: 2 });

  it("shows them and counts anew", () => {
    const changed = withChanges(sheet, [
      { person_id: "p2", mark: "present" },
      { person_id: "p3", mark: null },
    ]);
    expect(changed.rows.map((row) => row.mark)).toEqual(["present", "present", null, "announced"]);
    expect([changed.present, changed.absent, changed.announced, changed.unmarked]).toEqual([2, 0, 1, 1]);
  });

  it("shows the last of several changes of one person", () => {
    const changed = withChanges(sheet, [
      { person_id: "p2", mark: "present" },
      { person_id: "p2", mark: null },
    ]);
    expect(changed.rows[1]?.mark).toBeNull();
  });

  it("is the sheet itself when nothing waits", () => {
    expect(withChanges(sheet, [])).toBe(sheet);
  });
});

describe("the counter", () => {
  it("counts those present of everyone on the list, and the guests with them", () => {
    expect(counted(sheetOf(["present", "present", null], { guests: 2 }))).toEqual({
      present: 2,
      all: 3,
      guests: 2,
      sum: 4,
    });
  });

  it("expects nobody where entry is free", () => {
    expect(counted(sheetOf(["present", null], { entry: "free" })).all).toBeNull();
    expect(marksOf("free")).toEqual(["present"]);
  });

  it("compares signatures with the people present by name", () => {
    expect(signatureDifference(17, 17)).toBe(0);
    expect(signatureDifference(18, 17)).toBe(1);
    expect(signatureDifference(15, 17)).toBe(-2);
  });
});

describe("keys", () => {
  it.each([
    ["p", { kind: "mark", mark: "present" }],
    ["P", { kind: "mark", mark: "present" }],
    ["n", { kind: "mark", mark: "absent" }],
    ["Z", { kind: "mark", mark: "announced" }],
    ["Delete", { kind: "mark", mark: null }],
    ["ArrowRight", { kind: "move", to: "right" }],
    ["7", { kind: "digit", digit: "7" }],
  ])("%s on a row", (key, action) => {
    expect(keyAction(key, "enrolment")).toEqual(action);
  });

  it("that mean nothing here are left to others", () => {
    expect(keyAction("h", "enrolment")).toEqual({ kind: "history" });
    for (const key of ["a", "Tab", "Escape", "F1", "ż", " ", "Enter"]) expect(keyAction(key, "enrolment")).toBeNull();
  });

  it("for absences do nothing where entry is free", () => {
    expect(keyAction("n", "free")).toBeNull();
    expect(keyAction("z", "free")).toBeNull();
    expect(keyAction("p", "free")).toEqual({ kind: "mark", mark: "present" });
  });

  it("digits name a row, going on with the number begun while there is such a row", () => {
    expect(rowNumber("", "1", 18)).toEqual({ begun: "1", number: 1 });
    expect(rowNumber("1", "2", 18)).toEqual({ begun: "12", number: 12 });
    expect(rowNumber("1", "9", 18)).toEqual({ begun: "9", number: 9 });
    expect(rowNumber("", "0", 18)).toBeNull();
    expect(rowNumber("1", "0", 18)).toEqual({ begun: "10", number: 10 });
    expect(rowNumber("", "5", 3)).toBeNull();
  });
});

describe("a correction", () => {
  it("has a reason, and words where the reason is another", () => {
    expect(reasonOf("", "bo tak")).toBeNull();
    expect(reasonOf("other", "  ")).toBeNull();
    expect(reasonOf("other", " bo tak ")).toEqual({ reason: "other", words: "bo tak" });
    expect(reasonOf("paper", "")).toEqual({ reason: "paper", words: "" });
  });
});

describe("columns", () => {
  it("hold about ten people each, four at most", () => {
    expect([1, 10, 11, 20, 21, 30, 31, 40, 60].map(columnsFor)).toEqual([1, 1, 2, 2, 3, 3, 4, 4, 4]);
  });

  it("are walked right and left by their height", () => {
    // Forty people in four columns of ten.
    expect(placeAfterMove(3, "right", 40, 10)).toBe(13);
    expect(placeAfterMove(33, "right", 40, 10)).toBe(33);
    expect(placeAfterMove(13, "left", 40, 10)).toBe(3);
    expect(placeAfterMove(28, "right", 38, 10)).toBe(37);
  });
});

describe("what is over", () => {
  it("is counted anew with what is being written", () => {
    const sheet = sheetOf(["present", null], { capacity: 1 });
    expect(withChanges(sheet, [{ person_id: "p2", mark: "present" }])).toMatchObject({ over_capacity: true, total: 2 });
    expect(withGuests(sheet, { guests: 1, children: 2 })).toMatchObject({ over_capacity: true, total: 4 });
    expect(withGuests(sheetOf(["present"]), { guests: 500, children: 0 }).over_capacity).toBe(false);
  });
});

describe("moves", () => {
  it("stay within the list", () => {
    expect(placeAfterMove(0, "up", 5, 5)).toBe(0);
    expect(placeAfterMove(4, "down", 5, 5)).toBe(4);
    expect(placeAfterMove(2, "first", 5, 5)).toBe(0);
    expect(placeAfterMove(2, "last", 5, 5)).toBe(4);
  });

  it("cross between two columns, to the last row where the right one is shorter", () => {
    expect(placeAfterMove(0, "right", 5, 3)).toBe(3);
    expect(placeAfterMove(2, "right", 5, 3)).toBe(4);
    expect(placeAfterMove(3, "left", 5, 3)).toBe(0);
    expect(placeAfterMove(3, "right", 5, 3)).toBe(3);
    expect(placeAfterMove(1, "left", 5, 3)).toBe(1);
  });

  it("do not cross anything in one column", () => {
    expect(placeAfterMove(2, "right", 5, 5)).toBe(2);
    expect(placeAfterMove(2, "left", 5, 5)).toBe(2);
  });
});

describe("a new person's names", () => {
  it("come from what was typed, the last word being the last name", () => {
    expect(namesFrom("jan maria rokita")).toEqual({ first_name: "Jan Maria", last_name: "Rokita" });
    expect(namesFrom("  łucja nowak-żak ")).toEqual({ first_name: "Łucja", last_name: "Nowak-Żak" });
    expect(namesFrom("zolc")).toEqual({ first_name: "", last_name: "Zolc" });
    expect(namesFrom(" ")).toEqual({ first_name: "", last_name: "" });
  });
});
