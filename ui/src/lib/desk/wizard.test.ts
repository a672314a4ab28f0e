import { describe, expect, it } from "vitest";
import { workingWeek } from "../shared/hours";
import { type Draft, faultsOn, requestOf, usualFaults } from "./wizard";

function draft(change: Partial<Draft> = {}): Draft {
  return {
    organisation: "Fundacja",
    name: "Maria Kowal",
    password: "długie hasło",
    repeated: "długie hasło",
    kind: "cas",
    centre: "CAS Słoneczna",
    address: "",
    district: "",
    rooms: "Sala 1, Sala 2",
    start: "09:00",
    end: "17:00",
    days: workingWeek("09:00", "17:00"),
    valid_from: "2026-03-01",
    folder: "",
    ...change,
  };
}

it("finds nothing wrong with a whole draft", () => {
  for (const page of ["you", "centre", "rooms", "hours", "key"] as const) expect(faultsOn(page, draft())).toEqual({});
  expect(usualFaults(draft())).toEqual({});
});

describe("the first page", () => {
  it("needs the names, a long enough password and the same once more", () => {
    expect(Object.keys(faultsOn("you", draft({ organisation: " ", name: "" })))).toEqual(["organisation", "name"]);
    expect(Object.keys(faultsOn("you", draft({ password: "krótkie", repeated: "krótkie" })))).toEqual(["password"]);
    expect(Object.keys(faultsOn("you", draft({ repeated: "inne hasło" })))).toEqual(["repeated"]);
  });
});

it("needs a name of the centre", () => {
  expect(Object.keys(faultsOn("centre", draft({ centre: "" })))).toEqual(["centre"]);
});

it("needs a room, and no name twice", () => {
  expect(faultsOn("rooms", draft({ rooms: " , " })).rooms).toBeTruthy();
  expect(faultsOn("rooms", draft({ rooms: "Sala 1, sala 1" })).rooms).toContain("sala 1");
});

describe("the hours", () => {
  it("need both times, in order", () => {
    expect(Object.keys(usualFaults(draft({ start: null, end: null })))).toEqual(["start", "end"]);
    expect(Object.keys(usualFaults(draft({ start: "17:00", end: "09:00" })))).toEqual(["end"]);
  });

  it("need one open day, each of them whole", () => {
    expect(faultsOn("hours", draft({ days: [] })).days).toBeTruthy();
    const days = workingWeek("09:00", "17:00");
    days[6] = { weekday: "sunday", parts: [{ start: "10:00", end: null }] };
    expect(faultsOn("hours", draft({ days })).days).toBeTruthy();
  });

  it("need a first day", () => {
    expect(Object.keys(faultsOn("hours", draft({ valid_from: null })))).toEqual(["valid_from"]);
  });
});

it("asks for the file with names trimmed, rooms apart and the usual folder where none is named", () => {
  const request = requestOf(draft({ organisation: " Fundacja ", folder: "  " }));
  expect(request.organisation).toBe("Fundacja");
  expect(request.folder).toBeNull();
  expect(request.centre.rooms).toEqual(["Sala 1", "Sala 2"]);
  expect(request.centre.hours).toHaveLength(5);
  expect(request.centre.valid_from).toBe("2026-03-01");
  // A password may begin with a space.
  expect(requestOf(draft({ password: " hasło 12" })).password).toBe(" hasło 12");
});
