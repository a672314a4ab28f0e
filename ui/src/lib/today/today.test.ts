import { describe, expect, it } from "vitest";

import type { SessionCard } from "../bindings/SessionCard";
import type { Task } from "../bindings/Task";
import { actionOfTask, peopleWords, placeOfTask, whereAndWho } from "./today";

type Change = Partial<Omit<SessionCard, "session">> & { session?: Partial<SessionCard["session"]> };

function card(change: Change = {}): SessionCard {
  const { session, ...rest } = change;
  return {
    end: "11:00",
    outcome: "planned",
    moved: false,
    category: "Ruch",
    letter: "R",
    ground: 1,
    leader: "Anna Nowak",
    place: "Sala 1",
    enrolled: 18,
    present: 0,
    ...rest,
    session: {
      id: "session",
      centre_id: "centre",
      name: "Gimnastyka",
      category_id: "category",
      place: "",
      date: "2026-03-10",
      start: "10:00",
      minutes: 60,
      original_date: "2026-03-10",
      original_start: "10:00",
      entry: "enrolment",
      list_state: "none",
      guests: 0,
      children: 0,
      sheet_number: "",
      original_filed: false,
      decided_by: "",
      kind: "class",
      mode: "on_site",
      level: "",
      minimum: null,
      co_leader_ids: [],
      helper_ids: [],
      helpers_needed: 0,
      counts_in_report: true,
      with_minors: false,
      fee_note: "",
      description: "",
      meeting_point: "",
      partner: "",
      transport: "",
      tickets: null,
      notes: "",
      ...session,
    },
  };
}

function task(code: string, change: Partial<Task> = {}): Task {
  return { code, message: "", session_id: null, month: null, ...change };
}

describe("the people of a session", () => {
  it("are those enrolled before it begins, with the places", () => {
    expect(peopleWords(card({ enrolled: 14 }), "later")).toBe("zapisane osoby: 14");
    expect(peopleWords(card({ enrolled: 14, session: { capacity: 16 } }), "later")).toBe(
      "zapisane osoby: 14, miejsca: 16",
    );
    expect(peopleWords(card({ session: { entry: "free" } }), "later")).toBe("wstęp wolny");
  });

  it("are those who came of those expected from then on", () => {
    expect(peopleWords(card({ present: 12 }), "now")).toBe("12 z 18 obecnych");
    expect(peopleWords(card({ present: 2 }), "later")).toBe("2 z 18 obecnych");
    expect(peopleWords(card({ present: 12 }), "earlier")).toBe("12 z 18 obecnych");
  });

  it("are everyone who came where nobody was expected by name", () => {
    expect(peopleWords(card({ present: 9, session: { entry: "free" } }), "now")).toBe("obecne osoby: 9");
    expect(peopleWords(card({ present: 12, session: { guests: 2 } }), "now")).toBe("obecne osoby: 14");
  });

  it("stand beside room and leader as far as these are known", () => {
    expect(whereAndWho(card())).toBe("Sala 1 · Anna Nowak");
    expect(whereAndWho(card({ place: "" }))).toBe("Anna Nowak");
  });
});

describe("a task", () => {
  it("leads to where it is done", () => {
    expect(placeOfTask(task("lists_missing", { session_id: "s" }))).toEqual({ view: "attendance", session_id: "s" });
    expect(placeOfTask(task("lists_missing", { month: "2026-02" }))).toEqual({ view: "month", month: "2026-02" });
    expect(placeOfTask(task("declarations_missing"))).toEqual({ view: "people", who: "no_declaration" });
    expect(placeOfTask(task("records_incomplete"))).toEqual({ view: "people", who: "incomplete" });
    expect(placeOfTask(task("place_free", { session_id: "s1" }))).toEqual({
      view: "plan",
      session_id: "s1",
      people: "1",
    });
    expect(placeOfTask(task("month_open", { month: "2026-02" }))).toEqual({ view: "month", month: "2026-02" });
    expect(placeOfTask(task("opening_short", { month: "2026-03" }))).toEqual({ view: "month", month: "2026-03" });
    expect(placeOfTask(task("copy_old"))).toEqual({ view: "settings", section: "copy" });
    expect(placeOfTask(task("recovery_unconfirmed"))).toEqual({ view: "settings", section: "users" });
  });

  it("of a later version still has a button with words", () => {
    expect(actionOfTask(task("copy_old"))).toBe("Zapisz kopię");
    expect(actionOfTask(task("something_new"))).toBe("Pokaż");
    expect(placeOfTask(task("something_new"))).toEqual({ view: "today" });
  });
});
