/** Something that takes a while in the core: how far it is, and the wish to end it. */
import { call } from "../backend";
import type { DocumentRequest } from "../bindings/DocumentRequest";
import type { Progress } from "../bindings/Progress";

/** How often it is asked how far it is, in milliseconds. */
const PAUSE = 150;

/** Whether a document is many in one file, so that it takes a while. */
export function isBatch(document: DocumentRequest): boolean {
  return document.kind === "volunteer_cards" || document.kind === "attendance_lists";
}

/** One run of a command that takes a while. */
export class Task {
  /** The name by which the core knows it. */
  readonly id = Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(16)).join("-");
  /** How far it is; of nothing while that is not known. */
  progress = $state.raw<Progress>({ done: 0, total: 0 });
  /** Whether it is being ended. */
  cancelling = $state(false);
  #timer: ReturnType<typeof setTimeout> | undefined;
  #over = false;

  /** Asks from now on how far it is. */
  watch(): void {
    this.#timer = setTimeout(() => void this.#ask(), PAUSE);
  }

  /** Ends it before it leaves anything. It may not have begun yet, so it is asked until it is over. */
  cancel(): void {
    if (this.#over) return;
    this.cancelling = true;
    clearTimeout(this.#timer);
    void this.#ask();
  }

  /** It is over, one way or the other. */
  end(): void {
    this.#over = true;
    clearTimeout(this.#timer);
  }

  async #ask(): Promise<void> {
    try {
      if (this.cancelling) await call("cancel_task", { task_id: this.id });
      const progress = await call("get_progress", { task_id: this.id });
      // Once known, how much there is to do is not forgotten when the last part is done.
      if (progress.total > 0) this.progress = progress;
    } catch {
      // The command itself says what went wrong.
    }
    if (!this.#over) this.watch();
  }
}
