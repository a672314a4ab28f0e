import { describe, expect, it } from "vitest";
import { copySentence } from "./copy";
import { nameTwice, namesOf } from "./names";
import { passwordFault, repeatFault } from "./password";

describe("names in one field", () => {
  it("are parted by commas, semicolons and line ends", () => {
    expect(namesOf("Sala 1, Sala  2;Kuchnia\n\n Ogród ,")).toEqual(["Sala 1", "Sala 2", "Kuchnia", "Ogród"]);
  });

  it("are the same whatever their capitals", () => {
    expect(nameTwice(["Sala Łącznikowa", "Kuchnia", "sala łącznikowa"])).toBe("sala łącznikowa");
    expect(nameTwice(["Sala 1", "Sala 2"])).toBeNull();
  });
});

describe("a new password", () => {
  it("has at least eight characters, counted as people count them", () => {
    expect(passwordFault("siedem7")).not.toBeNull();
    expect(passwordFault("żółć ćma")).toBeNull();
    expect(passwordFault("🌻🌻🌻🌻🌻🌻🌻")).not.toBeNull();
  });

  it("is typed twice", () => {
    expect(repeatFault("hasło", "hasło")).toBeNull();
    expect(repeatFault("hasło", "Hasło")).not.toBeNull();
  });
});

describe("the last copy", () => {
  it.each([
    [null, "Nie ma jeszcze kopii"],
    ["2026-03-10", "Ostatnia kopia: dziś"],
    ["2026-03-09", "Ostatnia kopia: wczoraj"],
    ["2026-02-28", "Ostatnia kopia: 28.02.2026"],
  ])("of %s is “%s”", (day, sentence) => {
    expect(copySentence(day, "2026-03-10")).toBe(sentence);
  });
});
