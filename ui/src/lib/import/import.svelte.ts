/** One import from the choice of a file to its undoing. */
import type { ImportKind } from "../bindings/ImportKind";
import type { ImportPreview } from "../bindings/ImportPreview";
import type { Imported } from "../bindings/Imported";
import type { PreviewImport } from "../bindings/PreviewImport";
import type { SheetView } from "../bindings/SheetView";
import type { SpreadsheetView } from "../bindings/SpreadsheetView";
import * as messages from "../messages";
import { announce, changedBehind, perform } from "../shared/app.svelte";
import { SvelteSet } from "svelte/reactivity";
import { broughtWords, type Choice, chosen, columnsOf, proposedFor, turnedRows } from "./choices";

/** What is being done just now. */
export type Busy = "" | "reading" | "previewing" | "running";

/** One import. What comes later is forgotten whenever something before it is chosen anew. */
export class ImportState {
  path = $state("");
  file = $state.raw<SpreadsheetView | null>(null);
  sheetIndex = $state(0);
  kind = $state<ImportKind>("classes");
  choices = $state.raw<Readonly<Record<number, Choice>>>({});
  centreId = $state("");
  categoryId = $state("");
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

  /** Reads the file. Answers whether it could be read. */
  async read(): Promise<boolean> {
    this.file = null;
    this.forget();
    const file = await this.#while("reading", () => perform("read_spreadsheet", { path: this.path.trim() }));
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
    this.chooseKind(this.sheet?.kind ?? "classes");
  }

  /** Takes the sheet for a list of something else. */
  chooseKind(kind: ImportKind): void {
    this.kind = kind;
    this.choices = this.sheet ? proposedFor(this.sheet, kind) : {};
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

  /** Brings in what was looked at. */
  async run(): Promise<void> {
    const { preview } = this;
    if (!preview || this.busy !== "") return;
    const request = {
      ...this.#request(),
      fingerprint: preview.fingerprint,
      ...turnedRows(preview, this.turned),
    };
    const command = this.kind === "centres" ? "import_centres" : "run_import";
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
    this.file = null;
    this.forget();
  }

  #request(): PreviewImport {
    const classes = this.kind === "classes";
    return {
      path: this.path.trim(),
      sheet: this.sheetIndex,
      kind: this.kind,
      columns: columnsOf(this.choices),
      centre_id: classes && this.centreId !== "" ? this.centreId : null,
      category_id: classes && this.categoryId !== "" ? this.categoryId : null,
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
