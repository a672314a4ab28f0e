import { describe, expect, it } from "vitest";

import type { Changed } from "../bindings/Changed";
import type { SessionState } from "../bindings/SessionState";
import { samplePreview, sampleState } from "./preview.fixture";
import { changeLine, countWords, goneWords, isEmpty, leftWords, savedWords } from "./preview_words";

function line(what: Changed[], after: Partial<SessionState>, before: Partial<SessionState> = {}) {
  return changeLine({ session_id: "one", before: sampleState(before), after: sampleState(after), what });
}

describe("a session that changes", () => {
  it("says when it is, and only what becomes different", () => {
    expect(line(["time", "place"], { date: "2026-03-12", place: "Sala 2" })).toEqual({
      id: "one",
      when: "pn. 09.03, 10:00–11:00",
      differences: [
        { before: "", after: "czw. 12.03, 10:00–11:00" },
        { before: "Sala 1", after: "Sala 2" },
      ],
    });
    expect(line(["place"], { place: "" }).differences).toEqual([{ before: "Sala 1", after: "bez sali" }]);
    expect(line(["leader"], { leader: "Ewa Zięba" }).differences).toEqual([
      { before: "bez osoby prowadzącej", after: "Ewa Zięba" },
    ]);
  });

  it("tells another name from another category", () => {
    expect(line(["name"], { name: "Joga" }).differences).toEqual([{ before: "Gimnastyka", after: "Joga" }]);
    expect(line(["name"], {}).differences).toEqual([{ before: "kategoria", after: "" }]);
  });

  it("says whether it is cancelled or planned afterwards", () => {
    expect(line(["cancelled"], { cancelled: true }).differences).toEqual([{ before: "odwołane", after: "" }]);
    expect(line(["cancelled"], {}, { cancelled: true }).differences).toEqual([{ before: "w planie", after: "" }]);
    expect(line(["capacity", "details"], {}).differences).toEqual([
      { before: "udział lub limit miejsc", after: "" },
      { before: "pozostałe szczegóły", after: "" },
    ]);
  });
});

describe("sessions that stay or go", () => {
  it("say why", () => {
    expect(leftWords({ session_id: "one", state: sampleState(), why: "month_closed" })).toBe(
      "pn. 09.03, 10:00–11:00 – miesiąc jest zamknięty",
    );
    const removed = { session_id: "one", state: sampleState(), date: "2026-11-11" };
    expect(goneWords({ ...removed, holiday: "independence_day" })).toBe(
      "pn. 09.03, 10:00–11:00 – nowy dzień to śr. 11.11: Narodowe Święto Niepodległości",
    );
    expect(goneWords({ session_id: "one", state: sampleState() })).toBe("pn. 09.03, 10:00–11:00");
  });
});

describe("how many", () => {
  const nothing = { ...samplePreview({ step: { step: "restore", session_id: "one" } }), changes: [] };

  it("change, come and go, is said together", () => {
    expect(
      countWords({ ...nothing, added: ["2026-03-13"], removed: [{ session_id: "one", state: sampleState() }] }),
    ).toBe("Dojdzie: 1 · Zniknie z planu: 1");
    expect([countWords(nothing), isEmpty(nothing)]).toEqual(["Nic się nie zmieni.", true]);
    const left = { ...nothing, left: [{ session_id: "one", state: sampleState(), why: "held" as const }] };
    expect(countWords(left)).toBe("Żadnego z tych spotkań nie można zmienić.");
  });

  it("were changed, is said only of several, and what was left only where there is any", () => {
    expect(savedWords("Przeniesiono: Joga, wt. 10.03.", "Przeniesiono: Joga.", 1, 0)).toBe(
      "Przeniesiono: Joga, wt. 10.03.",
    );
    expect(savedWords("Jedno.", "Wiele.", 3, 2)).toBe("Wiele. Zmienione spotkania: 3. Bez zmian zostało: 2.");
  });
});
