import { expect, it } from "vitest";
import { lastDayOf, monthAfter, monthOptions } from "./months";

it.each([
  ["2026-03", 1, "2026-04"],
  ["2026-12", 1, "2027-01"],
  ["2026-01", -1, "2025-12"],
  ["2026-03", -15, "2024-12"],
  ["2026-03", 0, "2026-03"],
])("counts from %s by %i to %s", (month, by, found) => {
  expect(monthAfter(month, by)).toBe(found);
});

it.each([
  ["2026-02", "2026-02-28"],
  ["2028-02", "2028-02-29"],
  ["2026-12", "2026-12-31"],
  ["2026-04", "2026-04-30"],
])("ends %s on %s", (month, day) => {
  expect(lastDayOf(month)).toBe(day);
});

it("offers half a year back and a year on, and the month that is chosen wherever it is", () => {
  const options = monthOptions("2026-03-10", "2026-03");
  expect(options[0]).toEqual({ value: "2025-09", label: "wrzesień 2025" });
  expect(options.at(-1)?.value).toBe("2027-03");
  const far = monthOptions("2026-03-10", "2024-01").map(({ value }) => value);
  expect(far[0]).toBe("2024-01");
  expect(far).toHaveLength(options.length + 1);
});
