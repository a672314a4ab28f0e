/**
 * One session's list on the screen. A tap shows at once and is written at once; writes go one
 * after another in the order of the taps, and one that is refused is taken back from the screen.
 */
import type { Mark } from "../bindings/Mark";
import type { PersonId } from "../bindings/PersonId";
import type { SessionId } from "../bindings/SessionId";
import type { Sheet } from "../bindings/Sheet";
import type { SheetRow } from "../bindings/SheetRow";
import * as messages from "../messages";
import { announce, perform } from "../shared/app.svelte";
import { type Change, withChanges } from "./roster";
import { markWord } from "./words";
import { Writes } from "./writes";

/** Numbers of those without a name. */
interface Guests {
  guests: number;
  children: number;
}

export class SheetState {
  readonly session_id: SessionId;
  readonly #writes = new Writes();
  /** The list as it is in the file. */
  #saved = $state.raw<Sheet | null>(null);
  #waiting = $state.raw<readonly Change[]>([]);
  #waitingGuests = $state.raw<Guests | null>(null);
  #problem = $state("");

  /** The list as the screen shows it: the file's, with what is being written. */
  readonly sheet: Sheet | null = $derived.by(() => {
    if (!this.#saved) return null;
    const sheet = withChanges(this.#saved, this.#waiting);
    if (!this.#waitingGuests) return sheet;
    return { ...sheet, card: { ...sheet.card, session: { ...sheet.card.session, ...this.#waitingGuests } } };
  });

  constructor(session_id: SessionId) {
    this.session_id = session_id;
  }

  /** Whose mark was not saved last, in a sentence; empty once a mark of that person was. */
  get problem(): string {
    return this.#problem;
  }

  /** Whether marks can be made. */
  get open(): boolean {
    const { sheet } = this;
    if (!sheet || sheet.refused !== null) return false;
    return sheet.card.session.list_state !== "confirmed" && sheet.card.session.list_state !== "held_without_list";
  }

  /** Reads the list, after everything that is being written. */
  async load(): Promise<void> {
    await this.#run(() => perform("get_sheet", { session_id: this.session_id }));
  }

  /** Sets or takes back a mark of somebody on the list. */
  async mark(row: SheetRow, mark: Mark | null): Promise<void> {
    if (!this.open) return;
    const change: Change = { person_id: row.person_id, mark };
    this.#waiting = [...this.#waiting, change];
    announce(messages.attendanceSaid({ name: row.list_name, mark: markWord(mark, row.sex) }));
    const answered = await this.#run(
      () => perform("record_attendance", { session_id: this.session_id, ...change }),
      () => (this.#waiting = this.#waiting.filter((waiting) => waiting !== change)),
    );
    // The reason stands in the lasting area until something succeeds; a fast next tap would take
    // it away, so that what was lost is said here as well.
    const problem = messages.attendanceNotSaved({ name: row.list_name });
    if (!answered) this.#problem = problem;
    else if (this.#problem === problem) this.#problem = "";
  }

  /** Marks somebody present who may not be on the list yet. */
  async bring(person_id: PersonId, name: string): Promise<boolean> {
    const answered = await this.#run(() =>
      perform("record_attendance", { session_id: this.session_id, person_id, mark: "present" }),
    );
    if (answered) announce(messages.attendanceAdded({ name }));
    return answered;
  }

  /** Adds a new person, present. */
  async addWalkIn(first_name: string, last_name: string): Promise<boolean> {
    const answered = await this.#run(() =>
      perform("add_walk_in", { session_id: this.session_id, first_name, last_name }),
    );
    if (answered) announce(messages.attendanceAdded({ name: `${last_name} ${first_name}` }));
    return answered;
  }

  /** Sets the numbers of guests and children. */
  async setGuests(guests: number, children: number): Promise<void> {
    if (!this.open) return;
    const wanted: Guests = { guests: Math.max(0, guests), children: Math.max(0, children) };
    this.#waitingGuests = wanted;
    await this.#run(
      () => perform("set_guests", { session_id: this.session_id, ...wanted }),
      () => {
        // A later press stays on the screen until it is answered itself.
        if (this.#waitingGuests === wanted) this.#waitingGuests = null;
      },
    );
  }

  /** Marks absent everyone without a mark. */
  async markRestAbsent(): Promise<void> {
    await this.#run(() => perform("fill_attendance", { session_id: this.session_id, mark: "absent" }));
  }

  /** Ends the list; answers whether it was ended. */
  async confirm(signatures: number | null): Promise<boolean> {
    return this.#run(() => perform("confirm_list", { session_id: this.session_id, signatures }));
  }

  /** Opens a list again that was ended. */
  async reopen(): Promise<void> {
    await this.#run(() => perform("reopen_list", { session_id: this.session_id }));
  }

  /** Records that the session was held without a list. */
  async holdWithoutList(): Promise<void> {
    await this.#run(() => perform("hold_without_list", { session_id: this.session_id }));
  }

  /** Writes in turn; `settled` runs together with the answer, so that the screen never flickers. */
  #run(write: () => Promise<Sheet | null>, settled?: () => void): Promise<boolean> {
    return this.#writes.run(async () => {
      const answer = await write();
      settled?.();
      if (answer) this.#saved = answer;
      return answer !== null;
    });
  }
}
