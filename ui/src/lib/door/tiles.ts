/** Today's sessions as the tiles at the door: hers first, then the others of the day. */
import type { SessionCard } from "../bindings/SessionCard";
import type { TodayView } from "../bindings/TodayView";
import * as format from "../format";
import * as messages from "../messages";

/** One tile. */
export interface Tile {
  card: SessionCard;
  /** The key that opens it, from 1; none beyond nine. */
  key: number | null;
  /** The centre's name; empty where there is only one. */
  centre: string;
  moment: "now" | "later" | "earlier";
}

/** The tiles of the day. */
export interface Tiles {
  /** Her own, where it is known which person she is; else all. */
  mine: Tile[];
  others: Tile[];
  /** Whether it is known which person she is. */
  known: boolean;
}

/** A centre's day. */
export interface CentreDay {
  centre: string;
  today: TodayView;
}

const MOMENTS = ["now", "later", "earlier"] as const;

/** The tiles of several centres' days: what is on first, then what comes, then what is over. */
export function tilesOf(days: readonly CentreDay[]): Tiles {
  const known = days.some(({ today }) => (today.mine ?? null) !== null);
  const hers = new Set(days.flatMap(({ today }) => today.mine ?? []));
  const all = MOMENTS.flatMap((moment) =>
    days
      .flatMap(({ centre, today }) =>
        today[moment].map((card): Tile => ({ card, key: null, centre: days.length > 1 ? centre : "", moment })),
      )
      .sort((one, other) => begin(one).localeCompare(begin(other))),
  );
  const isHers = ({ card }: Tile): boolean => !known || hers.has(card.session.id);
  const ordered = [...all.filter(isHers), ...all.filter((tile) => !isHers(tile))];
  // A cancelled session has no list, and takes no key from one that has.
  let next = 1;
  for (const tile of ordered) {
    if (opens(tile) && next <= 9) tile.key = next++;
  }
  return { mine: ordered.filter(isHers), others: ordered.filter((tile) => !isHers(tile)), known };
}

/** Whether a tile leads to a list. */
export function opens({ card }: Tile): boolean {
  return !card.session.cancelled;
}

/** The tile of a key. */
export function tileOfKey({ mine, others }: Tiles, key: string): Tile | null {
  return [...mine, ...others].find((tile) => String(tile.key) === key) ?? null;
}

/** "12 z 18", with guests and where entry is free only those who came. */
export function countText({ session, present, enrolled }: SessionCard): string {
  const came = format.number(present + session.guests);
  if (session.entry === "free" || session.guests > 0) return messages.sessionPresent({ count: came });
  return messages.doorCount({ present: format.number(present), all: format.number(enrolled) });
}

/** How far the list is, and when the session is, in words. */
export function stateText({ card, moment }: Tile): string {
  const { session } = card;
  if (session.cancelled) return messages.doorCancelled();
  const list = {
    none: "",
    in_progress: messages.doorListOpen(),
    confirmed: messages.doorListDone(),
    held_without_list: messages.doorListWithout(),
  }[session.list_state];
  const when = { now: messages.doorNow(), later: "", earlier: list ? "" : messages.doorOver() }[moment];
  return [when, list].filter(Boolean).join(", ");
}

function begin({ card }: Tile): string {
  return `${card.session.date} ${card.session.start}`;
}
