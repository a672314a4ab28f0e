/** A paper list being typed in. */
import { call, failureOf } from "../backend";
import type { CentreId } from "../bindings/CentreId";
import type { EnteredSheet } from "../bindings/EnteredSheet";
import type { EntryEcho } from "../bindings/EntryEcho";
import type { FoundSheet } from "../bindings/FoundSheet";
import type { PersonId } from "../bindings/PersonId";
import type { ReadEntry } from "../bindings/ReadEntry";
import type { SessionId } from "../bindings/SessionId";
import { SvelteMap, SvelteSet } from "svelte/reactivity";
import { perform } from "../shared/app.svelte";
import { writtenPeople, type Chosen } from "./typing";

/** What is typed from one list, the list it is typed from, and what the core reads in it. */
export class Entering {
  code = $state("");
  /** What is wrong with the code, in words; only once somebody asked. */
  codeProblem = $state<string | null>(null);
  found = $state.raw<FoundSheet | null>(null);
  sessionId = $state<SessionId | null>(null);
  text = $state("");
  names = $state("");
  signatures = $state<number | null>(null);
  filed = $state(false);
  echo = $state.raw<EntryEcho | null>(null);
  saving = $state(false);
  readonly #chosen = new SvelteMap<string, Chosen>();
  readonly #wins = new SvelteSet<PersonId>();
  #asked = 0;

  constructor(readonly centreId: CentreId) {}

  /** Whether something can be typed in now. */
  get isOpen(): boolean {
    return Boolean(this.found?.card) && !this.found?.refused;
  }

  /** Looks for the list; `quiet` says nothing of a code that is none, for it is still being typed. */
  async find(quiet: boolean): Promise<boolean> {
    this.#asked += 1;
    const asked = this.#asked;
    this.codeProblem = null;
    const request = { centre_id: this.centreId, code: this.code, session_id: this.sessionId };
    try {
      const found = await call("find_sheet", request);
      if (asked !== this.#asked) return false;
      this.found = found;
      // The list of one session is that session's.
      this.sessionId = found.card?.session.id ?? null;
      return true;
    } catch (failure) {
      if (asked !== this.#asked) return false;
      this.found = null;
      if (!quiet) this.codeProblem = failureOf(failure).message;
      return false;
    }
  }

  /** The code was changed: what was found by it is no longer meant. */
  forget(): void {
    this.#asked += 1;
    this.found = null;
    this.sessionId = null;
    this.codeProblem = null;
    this.echo = null;
  }

  /** Chooses one of the list's sessions. */
  async choose(session: SessionId): Promise<void> {
    this.sessionId = session;
    await this.find(false);
  }

  /** What was typed, as the core takes it. */
  get typed(): ReadEntry {
    return {
      centre_id: this.centreId,
      code: this.code,
      session_id: this.sessionId,
      text: this.text,
      names: writtenPeople(this.names, this.#chosen),
      paper_wins: [...this.#wins],
    };
  }

  /** Has what was typed read back; of two answers only the later question's is shown. */
  async read(typed: ReadEntry): Promise<EntryEcho | null> {
    this.#asked += 1;
    const asked = this.#asked;
    const echo = await perform("read_entry", typed);
    if (asked === this.#asked && echo) this.echo = echo;
    return echo;
  }

  /** Says who a written name is. */
  chooseName(name: string, who: Chosen | ""): void {
    if (who === "") this.#chosen.delete(name);
    else this.#chosen.set(name, who);
  }

  /** Whom somebody chose for a name, or nobody. */
  chosenFor(name: string): Chosen | "" {
    return this.#chosen.get(name) ?? "";
  }

  /** Says of somebody whose mark differs whether the paper is right. */
  letPaperWin(person: PersonId, wins: boolean): void {
    if (wins) this.#wins.add(person);
    else this.#wins.delete(person);
  }

  /** Saves, and ends the list if asked. */
  async save(confirm: boolean): Promise<EnteredSheet | null> {
    this.saving = true;
    const entered = await perform("enter_sheet", {
      ...this.typed,
      signatures: this.signatures,
      sheet_number: null,
      original_filed: this.filed,
      confirm,
    });
    this.saving = false;
    return entered;
  }
}
