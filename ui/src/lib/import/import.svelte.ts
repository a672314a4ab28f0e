/** One import from the choice of a file to its undoing. */
import type { ImportClass } from "../bindings/ImportClass";
import type { ImportDuplicates } from "../bindings/ImportDuplicates";
import type { ImportKind } from "../bindings/ImportKind";
import type { ImportPreview } from "../bindings/ImportPreview";
import type { Imported } from "../bindings/Imported";
import type { NameOrder } from "../bindings/NameOrder";
import type { PreviewImport } from "../bindings/PreviewImport";
import type { SheetView } from "../bindings/SheetView";
import type { SpreadsheetView } from "../bindings/SpreadsheetView";
import * as messages from "../messages";
import { announce, changedBehind, perform } from "../shared/app.svelte";
import { SvelteMap, SvelteSet } from "svelte/reactivity";
import {
  broughtWords,
  type Choice,
  chosen,
  columnsOf,
  type Needed,
  neededFor,
  proposedFor,
  turnedRows,
} from "./choices";

/** What is being done just now. */
export type Busy = "" | "reading" | "previewing" | "running";

/** The class that comes to be, in the choice of one. */
export const NEW_CLASS = "new";

const COMMANDS = {
  classes: "run_import",
  centres: "import_centres",
  people: "import_people",
  attendance: "import_attendance",
} as const;

/** One import. What comes later is forgotten whenever something before it is chosen anew. */
export class ImportState {
  path = $state("");
  /** Rows copied in a spreadsheet; they go before the file. */
  pasted = $state("");
  /** What the user came to bring in. */
  wanted: ImportKind | null = null;
  file = $state.raw<SpreadsheetView | null>(null);
  sheetIndex = $state(0);
  kind = $state<ImportKind>("classes");
  choices = $state.raw<Readonly<Record<number, Choice>>>({});
  centreId = $state("");
  categoryId = $state("");
  order = $state<NameOrder | null>(null);
  duplicates = $state<ImportDuplicates>("skip");
  /** Of past attendance: a series, or [`NEW_CLASS`]. */
  classId = $state("");
  className = $state("");
  classStart = $state<string | null>("10:00");
  classMinutes = $state<number | null>(60);
  month = $state("");
  /** Of past attendance: who was said to be meant, by the number of the row. */
  readonly people = new SvelteMap<number, string | null>();
  preview = $state.raw<ImportPreview | null>(null);
  /** Numbers of rows that go the other way than their verdict says. */
  readonly turned = new SvelteSet<number>();
  result = $state.raw<Imported | null>(null);
  undone = $state(false);
  busy = $state<Busy>("");

  /** The chosen sheet. */
  get sheet(): SheetView | null {
    return this.file?.sheets[this.sheetIndex] ?? null;
  }

  /** What is still to be chosen before the rows can be looked at. */
  get needed(): Needed {
    return neededFor(this.kind, this.choices, this.#class() !== null);
  }

  /** Reads the rows. Answers whether they could be read. */
  async read(): Promise<boolean> {
    this.file = null;
    this.forget();
    const file = await this.#while("reading", () => perform("read_spreadsheet", { source: this.#source() }));
    if (!file) return false;
    this.file = file;
    // A first sheet with nothing in it is seldom the one that is meant.
    this.chooseSheet(
      Math.max(
        0,
        file.sheets.findIndex(({ rows }) => rows > 0),
      ),
    );
    return true;
  }

  /** Takes another sheet, as it is proposed. */
  chooseSheet(index: number): void {
    this.sheetIndex = index;
    const kind = this.sheet?.kind ?? "classes";
    // Days above marks are past attendance, wherever somebody came from.
    this.chooseKind(kind === "attendance" ? kind : (this.wanted ?? kind));
  }

  /** Takes the sheet for a list of something else. */
  chooseKind(kind: ImportKind): void {
    this.kind = kind;
    this.choices = this.sheet ? proposedFor(this.sheet, kind) : {};
    this.order = null;
    this.duplicates = "skip";
    this.forget();
  }

  /** Says what a column holds. */
  chooseField(index: number, field: Choice): void {
    this.choices = chosen(this.choices, index, field);
    this.forget();
  }

  /** Forgets what was looked at. */
  forget(): void {
    this.preview = null;
    this.turned.clear();
    this.people.clear();
    this.result = null;
    this.undone = false;
  }

  /** Turns a row the other way than its verdict says, or back. */
  turn(row: number): void {
    if (!this.turned.delete(row)) this.turned.add(row);
  }

  /** Looks at what the sheet would bring. Answers whether that went well. */
  async look(): Promise<boolean> {
    this.forget();
    const preview = await this.#while("previewing", () => perform("preview_import", this.#request()));
    this.preview = preview;
    return preview !== null;
  }

  /** Looks again with something chosen in the preview; what was turned by hand stays. */
  async lookAgain(): Promise<void> {
    const preview = await this.#while("previewing", () => perform("preview_import", this.#request()));
    if (preview) this.preview = preview;
  }

  /** Brings in what was looked at. */
  async run(): Promise<void> {
    const { preview } = this;
    if (!preview || this.busy !== "") return;
    const request = {
      ...this.#request(),
      fingerprint: preview.fingerprint,
      ...turnedRows(preview, this.turned),
    };
    const command = COMMANDS[this.kind];
    const result = await this.#while("running", () => perform(command, request));
    if (!result) return;
    this.result = result;
    await changedBehind(messages.importDone({ what: broughtWords(result.brought) }));
  }

  /** Takes the whole import back. */
  async undo(): Promise<void> {
    const { result } = this;
    if (!result || this.undone || this.busy !== "") return;
    const undone = await this.#while("running", () => perform("undo", { operation_id: result.operation_id }));
    if (!undone) return;
    this.undone = true;
    await changedBehind(messages.importUndone());
  }

  /** Begins anew with another file. */
  again(): void {
    this.path = "";
    this.pasted = "";
    this.file = null;
    this.forget();
  }

  #source(): PreviewImport["source"] {
    return this.pasted === "" ? { file: this.path.trim() } : { pasted: this.pasted };
  }

  #class(): ImportClass | null {
    if (this.classId === "") return null;
    if (this.classId !== NEW_CLASS) return { series: this.classId };
    const { className, categoryId, classStart, classMinutes } = this;
    if (className.trim() === "" || categoryId === "" || classStart === null || classMinutes === null) return null;
    return { new: { name: className, category_id: categoryId, start: classStart, minutes: classMinutes } };
  }

  #request(): PreviewImport {
    const { kind } = this;
    return {
      source: this.#source(),
      sheet: this.sheetIndex,
      kind,
      columns: columnsOf(this.choices),
      centre_id: kind !== "centres" && this.centreId !== "" ? this.centreId : null,
      category_id: kind === "classes" && this.categoryId !== "" ? this.categoryId : null,
      name_order: this.order,
      duplicates: this.duplicates,
      class: kind === "attendance" ? this.#class() : null,
      month: kind === "attendance" && this.month !== "" ? this.month : null,
      people: [...this.people].map(([row, person_id]) => ({ row, person_id })),
    };
  }

  async #while<Answer>(busy: Busy, ask: () => Promise<Answer>): Promise<Answer> {
    this.busy = busy;
    const words = {
      reading: messages.importReading,
      previewing: messages.importPreviewing,
      running: messages.importRunning,
    };
    if (busy !== "") announce(words[busy]());
    try {
      return await ask();
    } finally {
      this.busy = "";
    }
  }
}
