/** The wizard as it stands: its page, what was typed in, the file once it exists. */
import type { CreatedFile } from "../bindings/CreatedFile";
import { app, openDoor, openOverview, perform } from "../shared/app.svelte";
import { type DayHours, withUsualHours, workingWeek } from "../shared/hours";
import { go } from "../shared/route.svelte";
import { type Draft, faultsOn, type Faults, PAGES, requestOf, usualFaults, type WizardPage } from "./wizard";

export class WizardState {
  readonly draft: Draft;
  /** What is wrong on the page, once somebody tried to go on; it follows what is typed. */
  readonly faults: Faults = $derived.by(() => (this.#tried ? this.#look() : {}));
  /** The file is being made. */
  creating = $state(false);
  created = $state.raw<CreatedFile | null>(null);
  /** The hours of single days are shown, so that they are looked at too. */
  eachDay = $state(false);
  #at = $state(0);
  #tried = $state(false);

  /** `today` is the first day on which hours hold unless another is typed. */
  constructor(today: string) {
    const draft: Draft = $state({
      organisation: "",
      name: "",
      password: "",
      repeated: "",
      kind: "cas",
      centre: "",
      address: "",
      district: "",
      rooms: "",
      start: null,
      end: null,
      days: workingWeek(null, null),
      // Lists of the current month can be entered after the first day too.
      valid_from: `${today.slice(0, 7)}-01`,
      folder: "",
    });
    this.draft = draft;
  }

  get page(): WizardPage {
    return PAGES[this.#at] ?? "you";
  }

  /** Number of the page, from 1. */
  get step(): number {
    return this.#at + 1;
  }

  /** Sets the usual hours, and those of each working day that has nothing else. */
  setUsual(start: string | null, end: string | null): void {
    this.draft.start = start;
    this.draft.end = end;
    this.draft.days = withUsualHours(this.draft.days, start, end);
  }

  setDays(days: DayHours[]): void {
    this.draft.days = days;
  }

  /** Goes a page back; nothing is forgotten. */
  back(): void {
    this.#tried = false;
    app.failure = null;
    if (this.#at > 0) this.#at -= 1;
  }

  /** Leaves for the door. */
  leave(): void {
    app.failure = null;
    void openDoor();
  }

  /** Goes on, unless something is missing; after the hours the file is made. */
  async next(): Promise<void> {
    if (this.creating) return;
    this.#tried = true;
    if (Object.keys(this.faults).length > 0) return;
    if (this.page === "hours" && !(await this.#create())) return;
    this.#tried = false;
    this.#at += 1;
  }

  /** Records that the key was typed back, and begins to work. */
  async confirm(): Promise<boolean> {
    return (await perform("confirm_recovery_key", {})) !== null && (await this.begin());
  }

  /** Begins to work in the new file. */
  async begin(): Promise<boolean> {
    if (!(await openOverview())) return false;
    go({ view: "today" });
    return true;
  }

  #look(): Faults {
    const faults = faultsOn(this.page, this.draft);
    // The usual hours fill every day, unless the days were typed in one by one.
    if (this.page !== "hours" || this.eachDay) return faults;
    return { ...faults, ...usualFaults(this.draft) };
  }

  async #create(): Promise<boolean> {
    this.creating = true;
    const created = await perform("create_file", requestOf(this.draft));
    this.creating = false;
    if (!created) return false;
    this.created = created;
    // It is in the key bag now, and nowhere else.
    this.draft.password = "";
    this.draft.repeated = "";
    return true;
  }
}
