import { afterEach, describe, expect, it } from "vitest";

import { setLanguage } from "../messages";
import { sampleCard, sampleRoom, sampleWeek } from "./week.fixture";
import {
  clashSentences,
  closedBecause,
  leaderWords,
  movedFrom,
  nthWords,
  peopleBriefly,
  peopleOf,
  problemWords,
  recurrenceWords,
  whenOf,
} from "./words";

afterEach(() => setLanguage("pl"));

const rooms = [sampleRoom("one", "Sala 1"), sampleRoom("two", "Sala 2")];

describe("a session in words", () => {
  it("says when it is", () => {
    expect(whenOf(sampleCard({ id: "a", date: "2026-03-10", start: "09:30", minutes: 90 }))).toBe(
      "wt. 10.03, 9:30–11:00",
    );
  });

  it("says of a moved one only what has changed", () => {
    const moved = (change: object) =>
      movedFrom(sampleCard({ id: "a", start: "10:00", room_id: "one", ...change }, { moved: true }), rooms);
    expect(moved({ original_date: "2026-03-06" })).toBe("przeniesione z: pt. 06.03, 10:00");
    expect(moved({ original_start: "12:00" })).toBe("przeniesione z: 12:00");
    expect(moved({ original_room_id: "two" })).toBe("przeniesione z: Sala 2");
    expect(moved({ original_room_id: null })).toBe("przeniesione z: poza salami");
    expect(moved({})).toBe("przeniesione");
    expect(movedFrom(sampleCard({ id: "a", start: "10:00" }), rooms)).toBe("");
  });

  it("counts those enrolled before it, and those who came after it, guests too", () => {
    const ahead = sampleCard({ id: "a", start: "10:00", capacity: 18 }, { enrolled: 12 });
    expect(peopleBriefly(ahead)).toBe("12/18");
    expect(peopleOf(ahead)).toBe("zapisane osoby: 12, miejsca: 18");
    expect(peopleBriefly(sampleCard({ id: "a", start: "10:00" }, { enrolled: 12 }))).toBe("12");
    const free = sampleCard({ id: "a", start: "10:00", entry: "free" });
    expect([peopleBriefly(free), peopleOf(free)]).toEqual(["", "wstęp wolny"]);
    const held = sampleCard({ id: "a", start: "10:00", guests: 2, entry: "free" }, { outcome: "held", present: 11 });
    expect([peopleBriefly(held), peopleOf(held)]).toEqual(["13", "obecne osoby: 13"]);
  });

  it("names what it clashes with", () => {
    const yoga = sampleCard({ id: "yoga", name: "Joga", start: "10:00" });
    const choir = sampleCard({ id: "choir", name: "Chór", start: "10:30" });
    const week = sampleWeek([yoga, choir], rooms, {
      clashes: [{ first: "yoga", second: "choir", over: "room", name: "Sala 1" }],
    });
    expect(clashSentences(week, yoga)).toEqual([
      "Kolizja: sala „Sala 1” jest w tym czasie zajęta. Zajęcia: Chór, 10:30–11:30.",
    ]);
    expect(clashSentences(week, choir)[0]).toContain("Joga, 10:00–11:00");
    const people = sampleWeek([yoga, choir], rooms, {
      clashes: [{ first: "yoga", second: "choir", over: "participant", name: "Zofia Żółć" }],
    });
    expect(clashSentences(people, yoga)).toEqual([
      "Kolizja z zajęciami „Chór”, 10:30–11:30. Na oba zapisane osoby: Zofia Żółć.",
    ]);
  });

  it("says who leads, and for whom where it is a substitute", () => {
    const anna = { id: "anna", name: "Anna Nowak", person_id: null, active: true };
    const led = sampleCard({ id: "a", start: "10:00", leader_id: "ewa" }, { leader: "Ewa Zięba" });
    const instead = { ...led, session: { ...led.session, substitutes_id: "anna" } };
    expect(leaderWords(led, [anna])).toBe("Ewa Zięba");
    expect(leaderWords(instead, [anna])).toBe("Ewa Zięba (zastępstwo za: Anna Nowak)");
    // Who left the list is not named any more.
    expect(leaderWords(instead, [])).toBe("Ewa Zięba (zastępstwo)");
    expect(leaderWords({ ...instead, leader: "" }, [anna])).toBe("jeszcze nikt (zastępstwo za: Anna Nowak)");
  });
});

describe("a closed day in words", () => {
  const day = sampleWeek([]).days[0];
  if (!day) throw new Error("the sample week has days");
  const closure = {
    id: "closure",
    centre_id: "centre",
    first_date: day.date,
    last_date: day.date,
    kind: "break",
    reason: "",
    counts_as_open: false,
  } as const;

  it("gives the holiday, the reason, or the kind of closure", () => {
    expect(closedBecause(day)).toBe("");
    expect(closedBecause({ ...day, holiday: "new_year" })).toBe("Dzień wolny: Nowy Rok");
    expect(closedBecause({ ...day, closure })).toBe("Zamknięte: Przerwa");
    expect(closedBecause({ ...day, closure: { ...closure, reason: "Malowanie" } })).toBe("Zamknięte: Malowanie");
    expect(closedBecause({ ...day, closure: { ...closure, reason: "Wyjazd", counts_as_open: true } })).toBe("Wyjazd");
  });
});

describe("a recurrence in words", () => {
  it("names weekdays, steps and the end", () => {
    expect(
      recurrenceWords(
        { kind: "weekly", every: 1, weekdays: ["monday", "wednesday"] },
        { kind: "on", date: "2026-12-16" },
      ),
    ).toBe("co tydzień w poniedziałki, w środy, do 16.12.2026");
    expect(recurrenceWords({ kind: "weekly", every: 2, weekdays: ["tuesday"] }, { kind: "after", count: 5 })).toBe(
      "co 2 tygodnie we wtorki, 5 terminów",
    );
    expect(
      recurrenceWords({ kind: "monthly_nth", every: 1, nth: -1, weekday: "friday" }, { kind: "after", count: 1 }),
    ).toBe("co miesiąc: ostatni piątek miesiąca, 1 termin");
  });

  it("agrees with the gender of the weekday", () => {
    expect(nthWords(3, "wednesday")).toBe("trzecia środa");
    expect(nthWords(3, "tuesday")).toBe("trzeci wtorek");
    setLanguage("en");
    expect(nthWords(-1, "wednesday")).toBe("last Wednesday");
  });
});

it("a problem is worded only where the form has it", () => {
  expect(problemWords(["last_date_early"], "last_date", "last_date_early")).toBe(
    "Ostatni dzień jest wcześniejszy niż pierwszy.",
  );
  expect(problemWords(["name"], "date")).toBe("");
});
