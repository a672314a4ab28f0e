import { expect, it } from "vitest";
import { addressOf, HOME, placeOf, VIEWS } from "./place";

it.each([
  [{ view: "today" as const }, "#/today"],
  [{ view: "plan" as const, week: "2026-03-09" }, "#/plan?week=2026-03-09"],
  [{ view: "people" as const, search: "Żółć & syn" }, "#/people?search=%C5%BB%C3%B3%C5%82%C4%87+%26+syn"],
])("a place and its address lead to one another: %o", (place, address) => {
  expect(addressOf(place)).toBe(address);
  expect(placeOf(address)).toEqual(place);
});

it("takes an unknown address for home", () => {
  expect(placeOf("")).toEqual(HOME);
  expect(placeOf("#/nowhere?week=1")).toEqual(HOME);
});

it("lets no parameter name another view", () => {
  expect(placeOf("#/plan?view=month").view).toBe("plan");
});

it("knows every view by its address", () => {
  for (const view of VIEWS) expect(placeOf(`#/${view}`)).toEqual({ view });
});
