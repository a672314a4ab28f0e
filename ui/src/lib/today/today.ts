// What the first page of the day says about a session, and where a task is done.
import type { SessionCard } from "../bindings/SessionCard";
import type { Task } from "../bindings/Task";
import * as format from "../format";
import * as messages from "../messages";
import type { Place } from "../shared/route.svelte";

/** When a session is, in the day. */
export type Moment = "now" | "later" | "earlier";

/** How many people: those who came, of those expected, or those enrolled for later. */
export function peopleWords(card: SessionCard, moment: Moment): string {
  const { session } = card;
  const came = card.present + session.guests;
  if (moment === "later" && came === 0) {
    if (session.entry === "free") return messages.entryFree();
    const count = format.number(card.enrolled);
    return session.capacity
      ? messages.sessionEnrolledOf({ count, capacity: format.number(session.capacity) })
      : messages.sessionEnrolled({ count });
  }
  if (session.entry === "free" || session.guests > 0) return messages.sessionPresent({ count: format.number(came) });
  return messages.sessionPresentOf({ present: format.number(card.present), all: format.number(card.enrolled) });
}

/** That volunteers are missing: `wolontariusz: brak` where none comes at all, else how many. */
export function vacancyWords({ vacancies = 0, session }: SessionCard): string {
  const none = vacancies === session.helpers_needed;
  return none ? messages.dutyNoneToday() : messages.dutyVacant({ count: vacancies });
}

/** Room or place and leader, as far as they are known. */
export function whereAndWho(card: SessionCard): string {
  return [card.place, card.leader].filter((part) => part !== "").join(" · ");
}

/** Where a task is done; the first page itself where the core names one that is not known here. */
export function placeOfTask(task: Task): Place {
  const month: Record<string, string> = task.month ? { month: task.month } : {};
  switch (task.code) {
    case "lists_missing":
      return task.session_id ? { view: "attendance", session_id: task.session_id } : { view: "month", ...month };
    case "declarations_missing":
      return { view: "people", who: "no_declaration" };
    case "records_incomplete":
      return { view: "people", who: "incomplete" };
    case "volunteers_missing":
      return { view: "volunteers", part: "duties", show: "vacant" };
    case "place_free":
      return task.session_id ? { view: "plan", session_id: task.session_id, people: "1" } : { view: "plan" };
    case "month_open":
    case "opening_short":
      return { view: "month", ...month };
    case "copy_old":
      return { view: "settings", section: "copy" };
    case "recovery_unconfirmed":
      return { view: "settings", section: "users" };
    default:
      return { view: "today" };
  }
}

/** What the button beside a task says. */
export function actionOfTask(task: Task): string {
  return messages.findMessage("task_action", task.code) ?? messages.taskActionOther();
}
