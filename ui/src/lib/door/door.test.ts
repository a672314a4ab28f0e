import { describe, expect, it } from "vitest";
import type { SessionCard } from "../bindings/SessionCard";
import type { Sheet } from "../bindings/Sheet";
import type { TodayView } from "../bindings/TodayView";
import type { Waiting } from "../bindings/Waiting";
import { PracticeList } from "./practice";
import { countText, stateText, tileOfKey, tilesOf } from "./tiles";
import { likely } from "./who";

function card(id: string, start: string, change: Partial<SessionCard["session"]> = {}): SessionCard {
  const session = { id, name: id, start, date: "2026-03-10", minutes: 60, entry: "enrolment", guests: 0 };
  return {
    session: { ...session, list_state: "none", ...change },
    end: "11:00",
    place: "Sala 1",
    enrolled: 18,
    present: 12,
    letter: "R",
    ground: 1,
    category: "Ruch",
  } as SessionCard;
}

function day(change: Partial<TodayView>): TodayView {
  return { date: "2026-03-10", now: [], later: [], earlier: [], tasks: [], ...change };
}

const ids = (tiles: { card: SessionCard }[]): string[] => tiles.map(({ card }) => card.session.id);

describe("the tiles of the day", () => {
  const today = day({
    now: [card("joga", "10:00")],
    later: [card("chór", "12:00"), card("szachy", "11:00", { cancelled: "weather" })],
    earlier: [card("język", "08:00")],
  });

  it("are all there where nobody said which person she is", () => {
    const tiles = tilesOf([{ centre: "CAS", today: { ...today, mine: null } }]);
    expect(tiles.known).toBe(false);
    expect(ids(tiles.mine)).toEqual(["joga", "szachy", "chór", "język"]);
    expect(tiles.others).toEqual([]);
  });

  it("begin with her own, and each that has a list has a key", () => {
    const tiles = tilesOf([{ centre: "CAS", today: { ...today, mine: ["chór"] } }]);
    expect([ids(tiles.mine), ids(tiles.others)]).toEqual([["chór"], ["joga", "szachy", "język"]]);
    expect([...tiles.mine, ...tiles.others].map(({ key }) => key)).toEqual([1, 2, null, 3]);
    expect(tileOfKey(tiles, "2")?.card.session.id).toBe("joga");
    expect(tileOfKey(tiles, "4")).toBeNull();
    expect(tileOfKey(tiles, "x")).toBeNull();
  });

  it("name the centre where there are several", () => {
    const other = day({ later: [card("tańce", "10:30")] });
    const tiles = tilesOf([
      { centre: "CAS", today },
      { centre: "PAL", today: other },
    ]);
    expect(ids(tiles.mine)).toEqual(["joga", "tańce", "szachy", "chór", "język"]);
    expect(tiles.mine[1]?.centre).toBe("PAL");
  });

  it("say how many came and how far the list is", () => {
    expect(countText(card("joga", "10:00"))).toBe("12 z 18");
    const of = (moment: "now" | "later" | "earlier", change: Partial<SessionCard["session"]> = {}): string =>
      stateText({ card: card("joga", "10:00", change), key: 1, centre: "", moment });
    expect(of("now")).toBe("teraz");
    expect(of("later")).toBe("");
    expect(of("earlier")).toBe("po zajęciach");
    expect(of("now", { list_state: "in_progress" })).toBe("teraz, lista zaczęta");
    expect(of("earlier", { list_state: "confirmed" })).toBe("lista gotowa");
    expect(of("later", { cancelled: "weather" })).toBe("odwołane");
  });
});

describe("who comes in is guessed", () => {
  const user = (id: string, pin_digits: number | null) => ({
    id,
    name: id,
    office: pin_digits === null,
    pin_digits,
    pin_blocked: false,
  });
  const waiting: Waiting = {
    path: "/f",
    organisation: "Fundacja",
    demo: false,
    users: [user("wola", 4), user("ola", 4), user("anna", null)],
  };
  const left = { id: "wola", name: "Wola", office: false, alone: false, kept: false };

  it("as the one who sat here, where the program covered itself or her text waits", () => {
    expect(likely(waiting, { ...left, alone: true }, "ola")?.id).toBe("wola");
    expect(likely(waiting, { ...left, kept: true }, "ola")?.id).toBe("wola");
  });

  it("as nobody, where a volunteer makes room", () => {
    expect(likely(waiting, left, "ola")).toBeNull();
  });

  it("as the last volunteer, where somebody of the office makes room", () => {
    const anna = { ...left, id: "anna", office: true };
    expect(likely(waiting, anna, "ola")?.id).toBe("ola");
    expect(likely(waiting, anna, "gone")).toBeNull();
    expect(likely(waiting, anna, "anna")).toBeNull();
    expect(likely(waiting, null, null)).toBeNull();
  });
});

describe("a practice list", () => {
  const row = (person_id: string, list_name: string) => ({
    number: 1,
    person_id,
    list_name,
    sex: null,
    mark: null,
    expected: true,
    to_complete: false,
  });
  const sheet = {
    card: card("practice", "10:00"),
    rows: [row("a", "Łoś Zenon"), row("b", "Żółć Zofia")],
    present: 0,
    absent: 0,
    announced: 0,
    unmarked: 2,
    counts_children: false,
    refused: null,
  } as unknown as Sheet;
  const begin = (): PracticeList => new PracticeList(sheet);

  it("is marked, filled, counted and ended like a real one", () => {
    const list = begin();
    list.ask("record_attendance", { person_id: "b", mark: "present" });
    list.ask("fill_attendance", { mark: "absent" });
    list.ask("set_guests", { guests: 2, children: 0 });
    list.ask("add_walk_in", { first_name: "Iwona", last_name: "Nowa" });
    list.ask("confirm_list", { signatures: 2 });
    expect(list.sheet).toMatchObject({ present: 2, absent: 1, unmarked: 0 });
    expect(list.sheet.card.session).toMatchObject({ guests: 2, list_state: "confirmed", signatures: 2 });
    expect(list.sheet.rows.map(({ list_name, mark }) => `${list_name} ${mark ?? ""}`)).toEqual([
      "Łoś Zenon absent",
      "Żółć Zofia present",
      "Nowa Iwona present",
    ]);
  });

  it("is taken back step by step, or begun anew", () => {
    const list = begin();
    list.ask("record_attendance", { person_id: "b", mark: "present" });
    list.ask("record_attendance", { person_id: "a", mark: "present" });
    list.undo();
    expect(list.sheet.present).toBe(1);
    list.undo();
    expect([list.sheet, list.undoable]).toEqual([sheet, false]);
    list.undo();
    list.ask("confirm_list", {});
    list.reset();
    expect(list.sheet).toBe(sheet);
  });

  it("finds people as the register does, and takes what is no practice for nothing", () => {
    const list = begin();
    expect(list.ask("find_people", { query: "zolc" })).toMatchObject({ people: [{ person_id: "b" }] });
    expect(list.ask("find_people", { query: "z" })).toEqual({ people: [] });
    expect(list.ask("reopen_list", {})).toBeNull();
    expect(list.sheet).toBe(sheet);
  });
});
