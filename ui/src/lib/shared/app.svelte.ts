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
import type { SignedIn } from "../bindings/SignedIn";
import type { Status } from "../bindings/Status";
import type { UserId } from "../bindings/UserId";
import * as messages from "../messages";
import { HOME } from "./place";
import { route } from "./route.svelte";
import { standInFor } from "./stand_in";
import { forgetSent, hasUnsaved } from "./unsaved";

/** What the window shows: nothing yet, the door, the wizard, an open file, or who may come in at one. */
export type Screen = "starting" | "door" | "wizard" | "open" | "away";

/** Who sat here last, before stepping away from the open file. */
export interface Left {
  id: UserId;
  name: string;
  office: boolean;
  /** Whether the program did it, since nobody touched it. */
  alone: boolean;
  /** Whether the window stays as it was under the cover, for text in it is not saved. */
  kept: boolean;
}

const READING = /^(get|list|find|read|preview|propose|look_at|open_figure)/;

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
  /** Who stepped away from the open file; none while somebody is signed in. */
  left = $state.raw<Left | null>(null);
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
    const standIn = standInFor(request);
    if (standIn) return standIn.ask(name, request) as Commands[Name]["answer"] | null;
    const answer = await call(name, request);
    if (!READING.test(name)) {
      app.failure = null;
      forgetSent();
      if (app.overview && app.screen === "open") void refreshStatus();
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
  // Whoever ended it knows; that it left nothing is said aloud.
  if (failure.code === "cancelled") {
    app.announcement = failure.message;
    return;
  }
  // What was still asked for somebody who stepped away is nobody's failure.
  if (failure.code === "nobody_in" && app.screen === "away") return;
  app.failure = failure;
  const away = failure.code === "locked" || failure.code === "nobody_in";
  if (away && app.screen === "open") void openDoor();
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
  else app.screen = door.waiting ? "away" : "door";
}

/** Shows the first screen. */
export async function openDoor(): Promise<void> {
  app.overview = null;
  app.status = null;
  app.left = null;
  app.screen = "door";
  const door = await perform("get_door", {});
  if (!door) return;
  app.door = door;
  if (door.waiting) app.screen = "away";
}

/** Loads organisation and centres anew; answers whether that went well. */
export async function openOverview(): Promise<boolean> {
  const overview = await perform("get_overview", {});
  if (!overview) return false;
  app.overview = overview;
  app.status = overview.status;
  app.left = null;
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
  app.left = null;
  app.screen = "door";
}

/**
 * Signs out and leaves the file open, so that somebody else can come in. What is being written is
 * written first; a window with unsaved text stays as it is, under the cover, for its owner.
 */
export async function stepAway(alone = false): Promise<void> {
  if (app.screen !== "open" || !app.overview) return;
  await everythingAnswered();
  const { id, name, role } = app.overview.user;
  const kept = hasUnsaved();
  const door = await perform("step_away", {});
  if (!door) return;
  app.door = door;
  app.left = { id, name, office: role !== "volunteer", alone, kept };
  app.screen = "away";
  if (kept) return;
  app.overview = null;
  app.status = null;
}

/** Shows the open file to whoever just came in: her own window as she left it, or the first screen. */
export async function comeIn({ id }: SignedIn): Promise<void> {
  app.failure = null;
  if (app.left?.id !== id) {
    // Nothing of the one before is shown, not even for a moment.
    app.left = null;
    app.overview = null;
    app.status = null;
    app.notice = null;
    route.replace(HOME);
  }
  await openOverview();
}

/** Waits until no question is on its way, those that follow at once included; but not for ever. */
async function everythingAnswered(): Promise<void> {
  const PAUSE = 20;
  const MOST = 500;
  for (let quiet = 0, waited = 0; quiet < 3 && waited < MOST; waited += 1) {
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
    quiet = app.waiting === 0 ? quiet + 1 : 0;
  }
}
