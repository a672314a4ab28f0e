/** A session on its way: where it would go, what stands in the way, and its saving. */
import type { Room } from "../bindings/Room";
import type { SavedSession } from "../bindings/SavedSession";
import type { SessionCard } from "../bindings/SessionCard";
import * as messages from "../messages";
import { announce, perform } from "../shared/app.svelte";
import { refusalWords, targetWords, troubleWords } from "./speech";
import {
  isSame,
  refusalAt,
  refusalOf,
  steppedTarget,
  targetOf,
  type MovingRefusal,
  type Step,
  type Target,
} from "./target";
import { troublesAt, type Known, type Trouble } from "./trouble";

/** How long the keys have to pause before a move is saved, in milliseconds. */
export const PAUSE = 2000;

/** A move that asks how far it reaches. */
export interface ScopeQuestion {
  card: SessionCard;
  target: Target;
  /** Tells what was saved, or that nothing is to be. */
  answer: (saved: SavedSession | null) => void;
}

class Scopes {
  /** The move whose scope is being asked; none while nothing is. */
  question = $state.raw<ScopeQuestion | null>(null);

  /** Takes the question away, as if nothing were to be saved. */
  close(): void {
    this.question?.answer(null);
  }
}

/** The question that the screen shows while a move waits for its scope. */
export const scopes = new Scopes();

/**
 * Asks the core to move a session: the one way from the grid to the file. A session of a series
 * asks first how far the move reaches. Answers nothing when nothing was saved; a failure is shown.
 */
export async function requestMove(card: SessionCard, target: Target): Promise<SavedSession | null> {
  if (!card.session.series_id) return perform("move_session", { session_id: card.session.id, ...target });
  scopes.close();
  return new Promise((resolve) => {
    const answer = (saved: SavedSession | null): void => {
      scopes.question = null;
      resolve(saved);
    };
    scopes.question = { card, target, answer };
  });
}

/** What a mover has to know of the timetable that is shown. */
export interface Ground {
  /** The weeks, whole. */
  known: Known;
  /** The days that are shown, in order. */
  days: readonly string[];
  /** The rooms of the centre, in order. */
  rooms: readonly Room[];
}

/** Moves one session at a time, with the pointer or with keys. */
export class Mover {
  readonly #ground: () => Ground;
  readonly #save: (card: SessionCard, target: Target) => Promise<boolean>;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Who is on the way; none while nobody is. */
  card = $state.raw<SessionCard | null>(null);
  /** Where to. */
  target = $state.raw<Target | null>(null);
  /** What moves it. */
  by = $state<"pointer" | "keys" | null>(null);
  /** Why the last step was not taken. */
  refusal = $state.raw<MovingRefusal | null>(null);
  /** Whether it is being saved. */
  saving = $state(false);

  /** `save` answers whether the session was moved. */
  constructor(ground: () => Ground, save: (card: SessionCard, target: Target) => Promise<boolean>) {
    this.#ground = ground;
    this.#save = save;
  }

  /** What stands in the way where it would go now. */
  get troubles(): Trouble[] {
    if (!this.card || !this.target) return [];
    return troublesAt(this.card, this.target, this.#ground().known);
  }

  /** Whether a session is on the way by keys and not yet being saved. */
  get waits(): boolean {
    return this.by === "keys" && !this.saving;
  }

  /** Takes hold of a session; answers whether it may be moved, and says why not. */
  begin(card: SessionCard, by: "pointer" | "keys"): boolean {
    if (this.saving) return false;
    const refusal = refusalOf(card, this.#ground().known.here);
    if (refusal) {
      announce(refusalWords(refusal));
      return false;
    }
    clearTimeout(this.#timer);
    this.card = card;
    this.target = targetOf(card);
    this.refusal = null;
    this.by = by;
    if (by === "pointer") announce(messages.movingStarted({ name: card.session.name }));
    return true;
  }

  /** Says where it would go. A refusal is said and leaves it where it would have gone before. */
  aim(wanted: Target | MovingRefusal): void {
    if (!this.card || !this.target || this.saving) return;
    const refused = typeof wanted === "string" ? wanted : refusalAt(wanted, this.#ground().known.here);
    if (refused) {
      if (refused === this.refusal && this.by === "pointer") return;
      this.refusal = refused;
      announce(refusalWords(refused));
      return;
    }
    if (typeof wanted === "string") return;
    const stays = isSame(wanted, this.target) && this.refusal === null;
    this.refusal = null;
    if (stays) return;
    this.target = wanted;
    const sentences = [targetWords(wanted, this.#ground().rooms), ...this.troubles.map(troubleWords)];
    announce(sentences.map((sentence) => sentence.replace(/\.$/, "")).join(". ") + ".");
  }

  /** One step of the keyboard. Steps gather until the keys pause, Enter saves or Escape gives up. */
  step(card: SessionCard, step: Step): void {
    if (this.by !== "keys" || this.card?.session.id !== card.session.id) {
      if (!this.begin(card, "keys")) return;
    }
    if (!this.target || this.saving) return;
    const { days, rooms } = this.#ground();
    this.aim(steppedTarget(this.target, step, days, rooms));
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.commit(), PAUSE);
  }

  /** Saves where it went; nothing is saved where it did not go anywhere. */
  async commit(): Promise<void> {
    clearTimeout(this.#timer);
    const { card, target } = this;
    if (!card || !target || this.saving) return;
    // Let go over a place where it cannot be, it stays as it was.
    if (isSame(target, targetOf(card)) || (this.by === "pointer" && this.refusal)) {
      this.giveUp();
      return;
    }
    this.saving = true;
    const saved = await this.#save(card, target);
    this.saving = false;
    this.#forget();
    if (!saved) announce(messages.movingUnchanged({ name: card.session.name }));
  }

  /** Leaves the session where it is. */
  giveUp(): void {
    if (!this.card || this.saving) return;
    announce(messages.movingUnchanged({ name: this.card.session.name }));
    this.#forget();
  }

  /** Lets go without a word, when the timetable is left. */
  leave(): void {
    if (!this.saving) this.#forget();
  }

  #forget(): void {
    clearTimeout(this.#timer);
    this.card = null;
    this.target = null;
    this.by = null;
    this.refusal = null;
  }
}
