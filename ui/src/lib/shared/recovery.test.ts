import { expect, it } from "vitest";
import { normal, standOf, twoGroups } from "./recovery";

it("asks for two different groups, in order, whatever is drawn", () => {
  for (let first = 0; first < 1; first += 0.05) {
    for (let second = 0; second < 1; second += 0.05) {
      const drawn = [first, second];
      const [one, other] = twoGroups(7, () => drawn.shift() ?? 0);
      expect(one).toBeLessThan(other);
      expect(one).toBeGreaterThanOrEqual(0);
      expect(other).toBeLessThan(7);
    }
  }
});

it("can ask for any group", () => {
  const asked = new Set<number>();
  for (let first = 0; first < 7; first += 1) {
    for (let second = 0; second < 6; second += 1) {
      const drawn = [first / 7 + 0.01, second / 6 + 0.01];
      twoGroups(7, () => drawn.shift() ?? 0).forEach((place) => asked.add(place));
    }
  }
  expect([...asked].sort()).toEqual([0, 1, 2, 3, 4, 5, 6]);
});

it("does not mind small letters, hyphens and letters that look like digits", () => {
  expect(normal("7q2z-k")).toBe("7Q2ZK");
  expect(normal("oIlu0")).toBe("011V0");
  expect(standOf("oil1u", "0111V")).toBe("right");
});

it("waits for the whole group before it calls it wrong", () => {
  expect(standOf("", "7Q2ZK")).toBe("short");
  expect(standOf("XX", "7Q2ZK")).toBe("short");
  expect(standOf("XXXXX", "7Q2ZK")).toBe("wrong");
  expect(standOf("7Q2ZK9", "7Q2ZK")).toBe("wrong");
});
