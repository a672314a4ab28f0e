import { expect, it } from "vitest";

import { endOf, lengthOf, timeOf } from "./times";

it("times are written with two digits and turn over at midnight", () => {
  expect(timeOf(545)).toBe("09:05");
  expect(timeOf(1440)).toBe("00:00");
  expect(timeOf(-30)).toBe("23:30");
});

it("an end follows from a start and a length, and a length from both", () => {
  expect(endOf("10:00", 90)).toBe("11:30");
  expect(endOf("22:00", 240)).toBe("02:00");
  expect(lengthOf("10:00", "11:30")).toBe(90);
  expect(lengthOf("22:00", "02:00")).toBe(240);
  expect(lengthOf("10:00", "10:00")).toBe(1440);
});
