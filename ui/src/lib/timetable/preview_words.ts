// What a change would do, in words: each session before and after, and why others stay.
import type { ChangedSession } from "../bindings/ChangedSession";
import type { ChangePreview } from "../bindings/ChangePreview";
import type { LeftSession } from "../bindings/LeftSession";
import type { RemovedSession } from "../bindings/RemovedSession";
import type { SessionState } from "../bindings/SessionState";
import type { Slot } from "../bindings/Slot";
import * as format from "../format";
import * as messages from "../messages";

/** One thing about a session that is different afterwards; without an `after` it is only named. */
export interface Difference {
  before: string;
  after: string;
}

/** A session that changes. */
export interface ChangeLine {
  id: string;
  /** When it is so far. */
  when: string;
  differences: Difference[];
}

/** `wt. 10.03, 10:00–11:00` of whatever has a date, a start and a length. */
export function spanWords({ date, start, minutes }: Pick<Slot, "date" | "start" | "minutes">): string {
  return `${format.shortDate(date)}, ${format.timeSpan(start, minutes)}`;
}

/** What would be different of a session, with the time of before said once. */
export function changeLine({ session_id, before, after, what }: ChangedSession): ChangeLine {
  const differences: Difference[] = [];
  for (const one of what) {
    if (one === "time") differences.push({ before: "", after: spanWords(after) });
    else if (one === "place") differences.push({ before: placeWords(before), after: placeWords(after) });
    else if (one === "leader") differences.push({ before: leaderWords(before), after: leaderWords(after) });
    else if (one === "name" && before.name !== after.name) {
      differences.push({ before: before.name, after: after.name });
    } else if (one === "name") differences.push({ before: messages.changeCategory(), after: "" });
    else if (one === "cancelled") {
      differences.push({ before: after.cancelled ? messages.changeCancelled() : messages.changePlanned(), after: "" });
    } else differences.push({ before: messages.messageOf("change_what", one), after: "" });
  }
  return { id: session_id, when: spanWords(before), differences };
}

/** `pon. 02.03, 10:00–11:00 – odbyło się`. */
export function leftWords({ state, why }: LeftSession): string {
  return messages.changeLeftWhy({ when: spanWords(state), why: messages.messageOf("change_left", why) });
}

/** A session that is gone, and the day off because of which it is, if so. */
export function goneWords({ state, date, holiday, closure }: RemovedSession): string {
  const why = holiday
    ? messages.messageOf("holiday", holiday)
    : closure
      ? messages.messageOf("closure_kind", closure)
      : "";
  return date && why
    ? messages.changeGoneWhy({ when: spanWords(state), date: format.shortDate(date), why })
    : spanWords(state);
}

/** How many sessions a preview is about, in words: those that change, leave or are added. */
export function countWords(preview: ChangePreview): string {
  const [changes, gone, added] = [preview.changes.length, preview.removed.length, preview.added.length];
  const parts: string[] = [];
  if (changes > 0) parts.push(messages.changeCount({ count: format.number(changes) }));
  if (added > 0) parts.push(messages.changeCountAdded({ count: format.number(added) }));
  if (gone > 0) parts.push(messages.changeCountGone({ count: format.number(gone) }));
  if (parts.length > 0) return parts.join(" · ");
  return preview.left.length > 0 ? messages.changeNothingLeft() : messages.changeNothing();
}

/** Whether a preview says that nothing would be different. */
export function isEmpty({ changes, removed, added }: ChangePreview): boolean {
  return changes.length + removed.length + added.length === 0;
}

/** What was done, and how many other sessions with it and without it. */
export function savedWords(alone: string, together: string, changed: number, left: number): string {
  const many = changed > 1;
  const said = many ? messages.changeSavedMany({ sentence: together, count: format.number(changed) }) : alone;
  return left > 0 ? messages.changeSavedLeft({ sentence: said, count: format.number(left) }) : said;
}

function placeWords({ place }: SessionState): string {
  return place === "" ? messages.changeNoPlace() : place;
}

function leaderWords({ leader }: SessionState): string {
  return leader === "" ? messages.sessionNoLeader() : leader;
}
