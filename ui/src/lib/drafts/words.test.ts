import { describe, expect, it } from "vitest";
import type { ClashView } from "../bindings/ClashView";
import type { Leader } from "../bindings/Leader";
import type { Room } from "../bindings/Room";
import type { Session } from "../bindings/Session";
import type { Series } from "../bindings/Series";
import type { Week } from "../bindings/Week";
import { MOVE, sampleState, sampleStep } from "./draft.fixture";
import { clashLines, stateWords, stepWords } from "./words";

const names = {
  rooms: [{ id: "two", name: "Sala 2" }] as Room[],
  leaders: [{ id: "anna", name: "Anna Nowak" }] as Leader[],
};

describe("a step in words", () => {
  it("says where a session goes and how many with it", () => {
    expect(stepWords(sampleStep(MOVE), names)).toBe(
      "Przeniesienie: Chór, czw. 12.03, 14:00–15:30, Sala 2 (te i następne)",
    );
  });

  it("says who leads", () => {
    const wording = { name: "Chór", category_id: "category", leader_id: "anna" };
    const step = { step: "reword", session_id: "choir", scope: "one", wording } as const;
    expect(stepWords(sampleStep(step), names)).toBe("Zmiana: Chór, prowadzi Anna Nowak (tylko te)");
    const nobody = { ...step, wording: { ...wording, leader_id: null } };
    expect(stepWords(sampleStep(nobody), names)).toBe("Zmiana: Chór, nikt jeszcze nie prowadzi (tylko te)");
  });

  it("says why something is cancelled", () => {
    const step = { step: "cancel", session_id: "choir", scope: "all", reason: "weather", decided_by: "" } as const;
    expect(stepWords(sampleStep(step), names)).toBe("Odwołanie: Chór, pogoda (wszystkie)");
  });

  it.each([
    [{ step: "restore", session_id: "choir" } as const, "Przywrócenie: Chór"],
    [{ step: "remove", session_id: "choir", scope: "following" } as const, "Usunięcie z planu: Chór (te i następne)"],
    [{ step: "extend", series_id: "series", until: "2026-06-30" } as const, "Przedłużenie: Chór, do 30.06.2026"],
  ])("knows %j", (step, words) => {
    expect(stepWords(sampleStep(step), names)).toBe(words);
  });

  it("says when and where new classes are", () => {
    const slot = { start: "09:00", minutes: 60, room_id: null, place: "Park" };
    const session = { ...slot, date: "2026-03-14" } as Session;
    expect(stepWords(sampleStep({ step: "add_session", session }), names)).toBe(
      "Nowe spotkanie: Chór, sob. 14.03, 9:00–10:00, Park",
    );
    const series = { ...slot, first_date: "2026-03-14" } as Series;
    expect(stepWords(sampleStep({ step: "add_series", series }), names)).toBe(
      "Nowe zajęcia: Chór, od sob. 14.03, 9:00–10:00, Park",
    );
  });

  it("has words for what is no longer in the timetable", () => {
    const step = sampleStep({ step: "restore", session_id: "choir" }, { name: "" });
    expect(stepWords(step, names)).toBe("Przywrócenie: zajęcia spoza planu");
  });
});

it("says what a session is, cancelled or not", () => {
  expect(stateWords(sampleState())).toBe("wt. 10.03, 10:00–11:00, Sala 1, Anna Nowak");
  expect(stateWords(sampleState({ place: "", leader: "", cancelled: true }))).toBe("wt. 10.03, 10:00–11:00, odwołane");
});

describe("clashes", () => {
  function clash(over: string, name: string): ClashView {
    return { first: "choir", second: "gym", over, name, accepted: null };
  }
  function week(clashes: ClashView[]): Week {
    const card = (id: string, name: string) => ({
      session: { id, name, date: "2026-03-10", start: "10:00", minutes: 60 },
    });
    const days = [{ sessions: [card("choir", "Chór"), card("gym", "Gimnastyka")] }];
    return { clashes, days } as unknown as Week;
  }

  it("name what both need", () => {
    const [line] = clashLines(week([clash("room", "Sala 1")]), null);
    expect(line?.sentence).toBe("Sala 1: Chór (wt. 10.03, 10:00–11:00) i Gimnastyka (wt. 10.03, 10:00–11:00)");
  });

  it("are new unless today's plan has them, whichever session comes first", () => {
    const turned = { ...clash("room", "Sala 1"), first: "gym", second: "choir" };
    const lines = clashLines(week([clash("room", "Sala 1"), clash("leader", "Anna Nowak")]), week([turned]));
    expect(lines.map(({ isNew }) => isNew)).toEqual([false, true]);
  });

  it("put people who are signed up for both into one line", () => {
    const lines = clashLines(week([clash("participant", "Ewa Ćwik"), clash("participant", "Jan Mazur")]), null);
    expect(lines).toHaveLength(1);
    expect(lines[0]?.sentence).toMatch(/^Zapisane na oba, Ewa Ćwik, Jan Mazur: Chór/);
  });

  it("call a session of another centre what it is", () => {
    const elsewhere = { ...clash("leader", "Anna Nowak"), second: "unknown" };
    expect(clashLines(week([elsewhere]), null)[0]?.sentence).toMatch(/ i inne zajęcia$/);
  });
});
