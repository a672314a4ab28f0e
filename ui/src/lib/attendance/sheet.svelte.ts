/**
 * One session's list on the screen. A tap shows at once and is written at once; writes go one
 * after another in the order of the taps, and one that is refused is taken back from the screen.
 */
import type { CorrectionReason } from "../bindings/CorrectionReason";
import type { Mark } from "../bindings/Mark";
import type { PersonId } from "../bindings/PersonId";
import type { SessionId } from "../bindings/SessionId";
import type { Sheet } from "../bindings/Sheet";
import type { SheetRow } from "../bindings/SheetRow";
import * as messages from "../messages";
import { announce, perform } from "../shared/app.svelte";
import { type Change, withChanges, withGuests } from "./roster";
import { markWord, twiceSentence } from "./words";
import { Writes } from "./writes";

/** Why a confirmed list is corrected. */
export interface Reason {
  reason: CorrectionReason;
  words: string;
}

/** Numbers of those without a name. */
export interface Guests {
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
    return this.#waitingGuests ? withGuests(sheet, this.#waitingGuests) : sheet;
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
    if (answered && mark === "present") this.#sayTwice(row.person_id);
  }

  /** Marks somebody present who may not be on the list yet. */
  async bring(person_id: PersonId, name: string): Promise<boolean> {
    const answered = await this.#run(() =>
      perform("record_attendance", { session_id: this.session_id, person_id, mark: "present" }),
    );
    if (answered) {
      announce(messages.attendanceAdded({ name }));
      this.#sayTwice(person_id);
    }
    return answered;
  }

  /** Adds a new person, present: a participant to be, or a guest of this once. */
  async addWalkIn(first_name: string, last_name: string, one_time = false): Promise<boolean> {
    const answered = await this.#run(() =>
      perform("add_walk_in", { session_id: this.session_id, first_name, last_name, one_time }),
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

  /** Marks absent everyone without a mark; answers whether that was saved. */
  async markRestAbsent(): Promise<boolean> {
    return this.#run(() => perform("fill_attendance", { session_id: this.session_id, mark: "absent" }));
  }

  /** Ends the list; answers whether it was ended. */
  async confirm(signatures: number | null, sheet_number: string, original_filed: boolean): Promise<boolean> {
    const paper = { signatures, sheet_number, original_filed };
    return this.#run(() => perform("confirm_list", { session_id: this.session_id, ...paper }));
  }

  /** Says of the paper list where it is. */
  async file(sheet_number: string, original_filed: boolean): Promise<boolean> {
    return this.#run(() => perform("file_original", { session_id: this.session_id, sheet_number, original_filed }));
  }

  /** Corrects a mark of a confirmed list. */
  async correct(person_id: PersonId, name: string, mark: Mark | null, reason: Reason): Promise<boolean> {
    const answered = await this.#run(() =>
      perform("correct_attendance", { session_id: this.session_id, person_id, mark, ...reason }),
    );
    if (answered) announce(messages.correctionSaved({ name }));
    return answered;
  }

  /** Corrects the guests and children of a confirmed list. */
  async correctGuests(numbers: Guests, reason: Reason): Promise<boolean> {
    return this.#run(() => perform("correct_guests", { session_id: this.session_id, ...numbers, ...reason }));
  }

  /** Opens a list again that was ended. */
  async reopen(): Promise<void> {
    await this.#run(() => perform("reopen_list", { session_id: this.session_id }));
  }

  /** Records that the session was held without a list. */
  async holdWithoutList(): Promise<void> {
    await this.#run(() => perform("hold_without_list", { session_id: this.session_id }));
  }

  /** Says aloud that somebody is present at two sessions at once, if she is. */
  #sayTwice(person_id: PersonId): void {
    const row = this.#saved?.rows.find((row) => row.person_id === person_id);
    if (row?.elsewhere) announce(twiceSentence(row, row.elsewhere));
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
