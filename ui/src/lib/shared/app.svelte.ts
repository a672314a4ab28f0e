/**
 * What the whole window shares: whether a file is open, its overview, the line at the bottom and
 * the last failure. Nothing else of the file is kept here; views ask for what they show, and ask
 * again when `app.revision` changes.
 */
import { untrack } from "svelte";
import { call, failureOf } from "../backend";
import type { CentreId } from "../bindings/CentreId";
import type { CentreView } from "../bindings/CentreView";
import type { Commands } from "../bindings/commands";
import type { Door } from "../bindings/Door";
import type { Failure } from "../bindings/Failure";
import type { Overview } from "../bindings/Overview";
import type { Status } from "../bindings/Status";
import * as messages from "../messages";

/** What the window shows: nothing yet, the door, the wizard, or an open file. */
export type Screen = "starting" | "door" | "wizard" | "open";

const READING = /^(get|list|find|read|preview|look_at|open_figure)/;

class App {
  screen = $state<Screen>("starting");
  /** What the first screen needs; none while a file is open. */
  door = $state.raw<Door | null>(null);
  /** Organisation, centres, leaders, who is signed in; none at the door. */
  overview = $state.raw<Overview | null>(null);
  /** The line at the bottom. */
  status = $state.raw<Status | null>(null);
  /** What could not be done last; stands until dismissed or until something succeeds. */
  failure = $state.raw<Failure | null>(null);
  /** Something worth knowing about the file that was just opened, until it is dismissed. */
  notice = $state<string | null>(null);
  /** Grows when the file changed behind a view (undo, redo, settings): views load again. */
  revision = $state(0);
  /** How many questions are on their way. */
  waiting = $state(0);
  /** How many dialogs are open. */
  dialogs = $state(0);
  /** What is read aloud without moving the focus. */
  announcement = $state("");
  #centreId = $state<CentreId | null>(null);

  /** The centre that is looked at. */
  get centre(): CentreView | null {
    const centres = this.overview?.centres ?? [];
    return centres.find(({ centre }) => centre.id === this.#centreId) ?? centres[0] ?? null;
  }

  /** Today, as the core's clock has it; empty until the core has been asked. */
  get today(): string {
    return this.status?.today ?? this.door?.today ?? "";
  }

  /** Looks at another centre. */
  chooseCentre(id: CentreId): void {
    this.#centreId = id;
  }
}

/** What the whole window shares. */
export const app = new App();

/**
 * Asks for a command. Success clears the failure of before and, after a change, asks for the line
 * at the bottom; a failure is shown in the lasting area and answers nothing.
 */
export async function perform<Name extends keyof Commands>(
  name: Name,
  request: Commands[Name]["request"],
): Promise<Commands[Name]["answer"] | null> {
  // Counting reads what it writes: an effect that asks must not run again for that.
  untrack(() => (app.waiting += 1));
  try {
    const answer = await call(name, request);
    if (!READING.test(name)) {
      app.failure = null;
      if (app.overview) void refreshStatus();
    }
    return answer;
  } catch (error) {
    fail(error);
    return null;
  } finally {
    app.waiting -= 1;
  }
}

/** Shows what went wrong in the lasting area; a file that was locked meanwhile leads to the door. */
export function fail(error: unknown): void {
  const failure = failureOf(error);
  app.failure = failure;
  if (failure.code === "locked" && app.screen === "open") void openDoor();
}

/** Reads a sentence aloud. */
export function announce(sentence: string): void {
  app.announcement = sentence;
}

/** Loads the first screen, or goes on where a file is open already. */
export async function start(): Promise<void> {
  const door = await perform("get_door", {});
  if (!door) return;
  app.door = door;
  if (door.open) await openOverview();
  else app.screen = "door";
}

/** Shows the first screen. */
export async function openDoor(): Promise<void> {
  app.overview = null;
  app.status = null;
  app.screen = "door";
  const door = await perform("get_door", {});
  if (door) app.door = door;
}

/** Loads organisation and centres anew; answers whether that went well. */
export async function openOverview(): Promise<boolean> {
  const overview = await perform("get_overview", {});
  if (!overview) return false;
  app.overview = overview;
  app.status = overview.status;
  app.screen = "open";
  return true;
}

let statusAsked = 0;

/** Loads the line at the bottom anew. */
export async function refreshStatus(): Promise<void> {
  statusAsked += 1;
  const asked = statusAsked;
  try {
    const status = await call("get_status", {});
    // Of two answers only the later question's counts.
    if (asked === statusAsked && app.overview) app.status = status;
  } catch (error) {
    fail(error);
  }
}

/** Takes back what was done last. */
export async function undo(): Promise<void> {
  if (!app.status?.undo) return;
  const undone = await perform("undo", { operation_id: null });
  if (undone) await changedBehind(messages.frameUndone({ what: undone.sentence }));
}

/** Does again what was taken back last. */
export async function redo(): Promise<void> {
  if (!app.status?.redo) return;
  const redone = await perform("redo", {});
  if (redone) await changedBehind(messages.frameRedone({ what: redone.sentence }));
}

/** Loads everything that may have changed, and says what happened. */
export async function changedBehind(sentence: string): Promise<void> {
  await openOverview();
  app.revision += 1;
  announce(sentence);
}

/** Closes the file; the door asks for a password again. */
export async function lock(): Promise<void> {
  const door = await perform("lock_file", {});
  if (!door) return;
  app.door = door;
  app.overview = null;
  app.status = null;
  app.screen = "door";
}
