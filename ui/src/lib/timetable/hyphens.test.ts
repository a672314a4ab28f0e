import { expect, it } from "vitest";

import { hyphenated } from "./hyphens";

function shown(text: string): string {
  return hyphenated(text).replaceAll("\u00ad", "-");
}

it("long words may be parted between their syllables", () => {
  expect(shown("komputerowa")).toBe("kom-pu-te-rowa");
  expect(shown("Gimnastyka poranna")).toBe("Gim-nas-tyka poranna");
  expect(shown("dla początkujących")).toBe("dla począt-ku-ją-cych");
  expect(shown("Niepodległości")).toBe("Nie-po-dle-głości");
  expect(shown("Przykładowska")).toBe("Przy-kła-dowska");
});

it("sounds of two letters stay whole, and short words too", () => {
  expect(shown("Brzęczyszczykiewicz")).toBe("Brzę-czysz-czy-kie-wicz");
  expect(shown("Joga, angielski")).toBe("Joga, angielski");
});

it("only hyphens are added", () => {
  for (const text of ["Międzypokoleniowe warsztaty rękodzielnicze", "Chór „Łagodna Nuta”", "PSYCHOLOGIA", ""]) {
    expect(hyphenated(text).replaceAll("\u00ad", "")).toBe(text);
  }
});
