import { expect, it } from "vitest";

import { foundIn, isAsked, nextHit } from "./find";
import { sampleCard } from "./week.fixture";

const yoga = sampleCard(
  { id: "yoga", name: "Joga na krzesłach", start: "10:00" },
  { leader: "Łucja Żółć", place: "Sala duża" },
);
const choir = sampleCard({ id: "choir", name: "Chór", start: "11:00" }, { leader: "", place: "Park" });
const bridge = sampleCard({ id: "bridge", name: "Brydż", start: "12:00" }, { leader: "Jan Łoś", place: "Sala mała" });
const all = [yoga, choir, bridge];

function ids(question: string): string[] {
  return foundIn(all, question).map(({ session }) => session.id);
}

it("finds by name, leader and room, whatever the marks and the size of the letters", () => {
  expect(ids("krzeslach")).toEqual(["yoga"]);
  expect(ids("ŁOŚ")).toEqual(["bridge"]);
  expect(ids("zolc")).toEqual(["yoga"]);
  expect(ids("sala")).toEqual(["yoga", "bridge"]);
  expect(ids("chor")).toEqual(["choir"]);
  expect(ids("tango")).toEqual([]);
});

it("wants every word, in any order", () => {
  expect(ids("duza joga")).toEqual(["yoga"]);
  expect(ids("joga park")).toEqual([]);
});

it("asks from two letters on", () => {
  expect(ids("j")).toEqual([]);
  expect(ids(" j ")).toEqual([]);
  expect(isAsked("j")).toBe(false);
  expect(isAsked("jo")).toBe(true);
});

it("walks around the ends, from wherever it was", () => {
  expect(nextHit(all, null, 1)).toBe(yoga);
  expect(nextHit(all, null, -1)).toBe(bridge);
  expect(nextHit(all, "yoga", 1)).toBe(choir);
  expect(nextHit(all, "yoga", -1)).toBe(bridge);
  expect(nextHit(all, "bridge", 1)).toBe(yoga);
  expect(nextHit([], null, 1)).toBeNull();
});
