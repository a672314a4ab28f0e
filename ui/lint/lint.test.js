import { Linter } from "eslint";
import path from "node:path";
import parser from "svelte-eslint-parser";
import { describe, expect, it } from "vitest";
import tiers, { faultOf, placeOf } from "./tiers.js";
import words from "./words.js";

describe("the tiers", () => {
  const source = path.resolve("src");
  const place = (file) => placeOf(path.join(source, file), source);

  it.each([
    ["views/Plan.svelte", "lib/timetable/week.ts"],
    ["lib/timetable/week.ts", "lib/shared/dates.ts"],
    ["lib/timetable/week.ts", "lib/timetable/times.ts"],
    ["lib/shared/dates.ts", "lib/bindings/Week.ts"],
    ["App.svelte", "views/Plan.svelte"],
  ])("let %s import %s", (from, to) => {
    expect(faultOf(place(from), place(to))).toBeNull();
  });

  it.each([
    ["lib/shared/dates.ts", "lib/timetable/week.ts", "upwards"],
    ["lib/timetable/week.ts", "views/Plan.svelte", "upwards"],
    ["lib/backend.ts", "lib/shared/dates.ts", "upwards"],
    ["lib/timetable/week.ts", "lib/people/person.ts", "sideways"],
  ])("keep %s from importing %s", (from, to, fault) => {
    expect(faultOf(place(from), place(to))).toBe(fault);
  });

  it("are reported where the import stands", () => {
    const linter = new Linter({ cwd: path.resolve(".") });
    const found = linter.verify(
      `import { one } from "../people/person";\nexport * from "../shared/dates";\n`,
      [{ plugins: { obecni: { rules: { tiers } } }, rules: { "obecni/tiers": "error" } }],
      path.join(source, "lib/timetable/week.js"),
    );
    expect(found.map(({ line, messageId }) => [line, messageId])).toEqual([[1, "sideways"]]);
  });
});

describe("words in markup", () => {
  function found(code) {
    const config = {
      files: ["**/*.svelte"],
      languageOptions: { parser },
      plugins: { obecni: { rules: { words } } },
      rules: { "obecni/words": "error" },
    };
    return new Linter().verify(code, [config], "A.svelte").map(({ message }) => message);
  }

  it.each([
    "<p>Dzień dobry</p>",
    `<input placeholder="Szukaj" />`,
    `<button aria-label="Zamknij">×</button>`,
    `<img alt={"Znak"} src="a.png" />`,
    "{#if true}Tak{/if}",
  ])("are refused: %s", (code) => {
    expect(found(code)).toHaveLength(1);
  });

  it.each([
    "<p>{greeting}</p>",
    "<p>12 × 3 · –</p>",
    `<input class="control" type="search" />`,
    "<style>p { color: red; }</style>",
    `<script>const word = "Dzień";</script>`,
  ])("are not seen where there are none: %s", (code) => {
    expect(found(code)).toEqual([]);
  });
});
