import { expect, it } from "vitest";
import { placeAfterStep } from "./suggestions";

it("steps through the offers go around at the ends", () => {
  expect(placeAfterStep(0, 1, 3)).toBe(1);
  expect(placeAfterStep(2, 1, 3)).toBe(0);
  expect(placeAfterStep(0, -1, 3)).toBe(2);
  expect(placeAfterStep(-1, 1, 3)).toBe(0);
  expect(placeAfterStep(-1, -1, 3)).toBe(2);
  expect(placeAfterStep(-1, 1, 0)).toBe(-1);
});
