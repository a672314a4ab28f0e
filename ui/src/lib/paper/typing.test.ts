import { describe, expect, it } from "vitest";
import type { EntryEcho } from "../bindings/EntryEcho";
import { isWhole, namesAwaited, namesIn, problemsOf, rowsWith, spoken, writtenPeople } from "./typing";

function echo(change: Partial<EntryEcho> = {}): EntryEcho {
  return {
    tokens: [],
    names: [],
    conflicts: [],
    guests_before: null,
    not_on_sheet: [],
    present: 0,
    all: 18,
    guests: 0,
    total: "0 z 18",
    problems: [],
    ready: false,
    ...change,
  };
}

const row = (row: number, list_name: string | null): { row: number; list_name: string | null } => ({ row, list_name });

describe("a code", () => {
  it("is whole once its letter is there", () => {
    for (const code of ["04127-L", "4127l", " 0412 7 L", "4127-L C"]) expect(isWhole(code), code).toBe(true);
    for (const code of ["", "04127", "04127-", "L", "joga"]) expect(isWhole(code), code).toBe(false);
  });
});

describe("names", () => {
  it("stand one per line or after a semicolon", () => {
    expect(namesIn("Jan Nowy; Ewa Nowa\n\n  Żółć, Zofia ")).toEqual(["Jan Nowy", "Ewa Nowa", "Żółć, Zofia"]);
  });

  it("keep whom somebody chose", () => {
    const chosen = new Map([
      ["Jan Nowy", "person"],
      ["Ewa Nowa", "new"],
    ]);
    expect(writtenPeople("Jan Nowy\nEwa Nowa\nAla Bąk", chosen)).toEqual([
      { name: "Jan Nowy", person_id: "person", is_new: false },
      { name: "Ewa Nowa", person_id: null, is_new: true },
      { name: "Ala Bąk", person_id: null, is_new: false },
    ]);
  });
});

describe("what was typed", () => {
  const token = { text: "", mark: null, rows: [], guests: null, problem: null };
  const typed = echo({
    total: "3 z 18",
    tokens: [
      { ...token, text: "7-8", mark: "present", rows: [row(7, "Nowak Jan"), row(8, null)] },
      { ...token, text: "z4", mark: "announced", rows: [row(4, "Łoś Stanisław")] },
      { ...token, text: "3", mark: "present", rows: [row(3, "Ćwik Ewa")] },
    ],
  });

  it("is shown in the order of the paper", () => {
    expect(rowsWith(typed, "present").map(({ row }) => row)).toEqual([3, 7, 8]);
    expect(rowsWith(typed, "announced")).toHaveLength(1);
  });

  it("waits for names where a blank row was signed", () => {
    expect(namesAwaited(typed)).toBe(true);
    expect(namesAwaited(echo())).toBe(false);
  });

  it("is said aloud piece by piece", () => {
    expect(spoken(typed)).toBe("Ćwik Ewa. 3 z 18");
    const wrong = echo({ tokens: [{ ...token, text: "99", problem: "Nie ma wiersza 99." }] });
    expect(spoken(wrong)).toBe("Nie ma wiersza 99. 0 z 18");
    expect(problemsOf(wrong)).toEqual(["Nie ma wiersza 99."]);
  });
});
