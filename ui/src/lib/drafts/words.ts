// Steps, clashes and differences of a draft in the words of the catalogue.
import type { DraftStep } from "../bindings/DraftStep";
import type { Leader } from "../bindings/Leader";
import type { Room } from "../bindings/Room";
import type { Scope } from "../bindings/Scope";
import type { SessionCard } from "../bindings/SessionCard";
import type { SessionState } from "../bindings/SessionState";
import type { Slot } from "../bindings/Slot";
import type { Step } from "../bindings/Step";
import type { Week } from "../bindings/Week";
import * as format from "../format";
import * as messages from "../messages";

/** What the ids of a step are called. */
export interface Names {
  rooms: readonly Room[];
  leaders: readonly Leader[];
}

/** A step as a line: `Przeniesienie: Chór, wt. 10.03, 10:00–11:00, Sala 1 (tylko te)`. */
export function stepWords({ step, name: known }: DraftStep, names: Names): string {
  const name = known === "" ? messages.draftClassesUnknown() : known;
  switch (step.step) {
    case "move":
      return messages.draftStepMove({ name, to: slotWords(step.slot, names), scope: scopeWords(step.scope) });
    case "reword":
      return messages.draftStepReword({ name, to: wordingWords(step, names), scope: scopeWords(step.scope) });
    case "duty": {
      const scope = scopeWords(step.scope);
      return step.helps ? messages.draftDutyOn({ name, scope }) : messages.draftDutyOff({ name, scope });
    }
    case "helpers":
      return messages.draftHelpers({ name, count: format.number(step.needed), scope: scopeWords(step.scope) });
    case "cancel": {
      const why = messages.messageOf("cancel_reason", step.reason);
      return messages.draftStepCancel({ name, why: lowered(why), scope: scopeWords(step.scope) });
    }
    case "restore":
      return messages.draftStepRestore({ name });
    case "remove":
      return messages.draftStepRemove({ name, scope: scopeWords(step.scope) });
    case "add_session":
      return messages.draftStepAddSession({ name, to: slotWords(step.session, names) });
    case "add_series": {
      const { first_date, ...slot } = step.series;
      return messages.draftStepAddSeries({ name, to: slotWords({ ...slot, date: first_date }, names) });
    }
    case "extend":
      return messages.draftStepExtend({ name, to: format.date(step.until) });
  }
}

/** How far a step reaches: `te i następne`. */
function scopeWords(scope: Scope): string {
  return lowered(messages.messageOf("scope", scope));
}

function slotWords({ date, start, minutes, room_id, place }: Slot, { rooms }: Names): string {
  const where = room_id ? (rooms.find(({ id }) => id === room_id)?.name ?? "") : place;
  return [format.shortDate(date), format.timeSpan(start, minutes), where].filter((part) => part !== "").join(", ");
}

/** What a changed wording says that matters in a plan: what it is called, where that changes, and who leads. */
function wordingWords({ wording }: Step & { step: "reword" }, { leaders }: Names): string {
  const leader = leaders.find(({ id }) => id === wording.leader_id)?.name;
  return leader ? messages.draftLedBy({ name: leader }) : messages.draftNobodyLeads();
}

function lowered(text: string): string {
  return text.charAt(0).toLocaleLowerCase("pl") + text.slice(1);
}

/** A session before or after: `wt. 10.03, 10:00–11:00, Sala 1, Anna Nowak`. */
export function stateWords({ date, start, minutes, place, leader, cancelled }: SessionState): string {
  const parts = [format.shortDate(date), format.timeSpan(start, minutes), place, leader];
  if (cancelled) parts.push(messages.draftIsCancelled());
  return parts.filter((part) => part !== "").join(", ");
}

/** One clash of a week in words. */
export interface ClashLine {
  sentence: string;
  /** Whether today's plan does not have it. */
  isNew: boolean;
}

/**
 * The clashes of a week. Several people signed up for the same two sessions are one line; what
 * the week has as it is planned now is not new.
 */
export function clashLines(week: Week, planned: Week | null): ClashLine[] {
  const cards = new Map(week.days.flatMap(({ sessions }) => sessions).map((card) => [card.session.id, card]));
  const before = new Set((planned?.clashes ?? []).map(keyOf));
  const merged = new Map<string, { clash: Week["clashes"][number]; names: string[]; isNew: boolean }>();
  for (const clash of week.clashes) {
    const key = clash.over === "participant" ? [clash.first, clash.second].sort().join(" ") : keyOf(clash);
    const line = merged.get(key) ?? { clash, names: [], isNew: false };
    line.names.push(clash.name);
    line.isNew ||= !before.has(keyOf(clash));
    merged.set(key, line);
  }
  return [...merged.values()].map(({ clash, names, isNew }) => ({
    isNew,
    sentence:
      messages.findMessage("draft_clash", clash.over, {
        name: names.join(", "),
        first: sideWords(cards.get(clash.first)),
        second: sideWords(cards.get(clash.second)),
      }) ?? names.join(", "),
  }));
}

function keyOf({ first, second, over, name }: Week["clashes"][number]): string {
  return [...[first, second].sort(), over, name].join(" ");
}

function sideWords(card: SessionCard | undefined): string {
  if (!card) return messages.draftClashOther();
  const { name, date, start, minutes } = card.session;
  return `${name} (${format.shortDate(date)}, ${format.timeSpan(start, minutes)})`;
}
