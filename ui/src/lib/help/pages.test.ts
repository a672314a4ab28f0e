import { afterEach, describe, expect, it } from "vitest";
import { setLanguage } from "../language.svelte";
import { VIEWS } from "../shared/place";
import { blocksOf, folded, PAGES, pageNamed, pagesAbout, textOf } from "./pages";

afterEach(() => setLanguage("pl"));

it("has a page for every screen", () => {
  const atTheDoor = ["practice", "hours"];
  for (const view of VIEWS) expect(pageNamed(view)).toBe(atTheDoor.includes(view) ? "door" : view);
});

it("has words, headings parted from them, on every page in both languages", () => {
  for (const language of ["pl", "en"] as const) {
    setLanguage(language);
    for (const page of PAGES) {
      const blocks = blocksOf(textOf(page));
      expect(blocks[0]?.kind).toBe("paragraph");
      for (const block of blocks) {
        if (block.kind === "list") expect(block.items.every((item) => !item.startsWith("-"))).toBe(true);
        else expect(block.text).not.toMatch(/^(#|- )/);
      }
    }
  }
});

it("names buttons and headings exactly as the screens do, in both languages", () => {
  const words = {
    pl: import.meta.glob("../../../../src-tauri/crates/messages/locales/pl/*.ftl", {
      query: "?raw",
      eager: true,
      import: "default",
    }),
    en: import.meta.glob("../../../../src-tauri/crates/messages/locales/en/*.ftl", {
      query: "?raw",
      eager: true,
      import: "default",
    }),
  };
  for (const language of ["pl", "en"] as const) {
    setLanguage(language);
    const values = new Set(
      Object.values(words[language]).flatMap((file) =>
        String(file)
          .split("\n")
          .map((line) => line.split(" = ")[1]),
      ),
    );
    const quoted = PAGES.flatMap((page) => [...textOf(page).matchAll(/[„“]([^”]+)”/g)].map(([, text]) => text));
    expect(quoted.length).toBeGreaterThan(10);
    // What is typed into a field is nobody's name.
    expect(quoted.filter((text) => text !== "zolc" && !values.has(text))).toEqual([]);
  }
});

it("parts a text into paragraphs, headings and lists", () => {
  expect(blocksOf("One.\n\n## Two\nThree:\n- four\n- five\nSix.")).toEqual([
    { kind: "paragraph", text: "One." },
    { kind: "heading", text: "Two" },
    { kind: "paragraph", text: "Three:" },
    { kind: "list", items: ["four", "five"] },
    { kind: "paragraph", text: "Six." },
  ]);
});

describe("searching", () => {
  it("does not mind Polish letters and capitals", () => {
    expect(folded("Żółć ŁĄKA")).toBe("zolc laka");
    expect(pagesAbout("ZOLC")).toEqual(["people"]);
  });

  it("does not mind how Polish bends a word", () => {
    expect(pagesAbout("pendrive")).toEqual(["safety"]);
    expect(pagesAbout("kopia")).toContain("safety");
  });

  it("finds pages in which every word stands", () => {
    expect(pagesAbout("klucz odzyskiwania")).toContain("safety");
    expect(pagesAbout("klucz goście")).toEqual([]);
  });

  it("looks into the map of the keyboard", () => {
    expect(pagesAbout("ctrl+y")).toEqual(["help"]);
  });

  it("shows every page before anything is typed", () => {
    expect(pagesAbout("  ")).toEqual(PAGES);
  });
});
