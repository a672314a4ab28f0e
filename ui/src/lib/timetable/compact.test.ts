import { describe, expect, it } from "vitest";

import { beside, fitted, spaceOf } from "./compact";

describe("an upright name", () => {
  it("has more room in a longer, wider or larger block", () => {
    expect(spaceOf(60, 1.86, 100)).toEqual({ lines: 2, letters: 12 });
    expect(spaceOf(60, 1.5, 100).lines).toBe(1);
    expect(spaceOf(60, 2.6, 100).lines).toBe(3);
    expect(spaceOf(120, 1.86, 100).letters).toBeGreaterThan(22);
    expect(spaceOf(60, 1.86, 200).letters).toBe(spaceOf(120, 1.86, 100).letters);
    expect(spaceOf(10, 0.4, 60)).toEqual({ lines: 1, letters: 0 });
  });

  it("leaves room for marks below it", () => {
    expect(beside({ lines: 2, letters: 11 }, 2)).toEqual({ lines: 2, letters: 7 });
    expect(beside({ lines: 2, letters: 1 }, 1)).toEqual({ lines: 2, letters: 0 });
  });

  it("stands whole where it fits, each word on a line that has room for it", () => {
    expect(fitted("Joga", { lines: 1, letters: 11 })).toBe("Joga");
    expect(fitted("Gimnastyka poranna", { lines: 2, letters: 11 })).toBe("Gimnastyka poranna");
    expect(fitted("Samoobsługowo", { lines: 2, letters: 8 })).toBe("Samoobsługowo");
  });

  it("says where something is left out", () => {
    expect(fitted("Gimnastyka poranna", { lines: 1, letters: 11 })).toBe("Gimnastyka…");
    expect(fitted("Gimnastyka poranna", { lines: 1, letters: 16 })).toBe("Gimnastyka pora…");
    expect(fitted("Gimnastyka", { lines: 1, letters: 6 })).toBe("Gimna…");
  });

  it("is left out where next to nothing of it would stand", () => {
    expect(fitted("Joga", { lines: 2, letters: 2 })).toBe("");
  });

  it("never takes more letters than there is room for", () => {
    const names = ["Język angielski – konwersacje", "Tai-chi", "Chór „Łagodna Nuta”", "A b c d e f g h i j k"];
    for (const name of names) {
      for (let lines = 1; lines <= 3; lines += 1) {
        for (let letters = 3; letters <= 20; letters += 1) {
          expect(fitted(name, { lines, letters }).length, `${name} ${lines} ${letters}`).toBeLessThanOrEqual(
            lines * (letters + 1),
          );
        }
      }
    }
  });
});
