/** A month's description while it is being written: it saves itself when typing pauses. */
import type { OneMonth } from "../bindings/OneMonth";
import { perform } from "../shared/app.svelte";

/** What became of the text in the field. */
export type Saving = "saved" | "waiting" | "saving" | "failed";

/** How long typing has to pause before the text is saved, in milliseconds. */
export const PAUSE = 1500;

export class DescriptionState {
  readonly #of: OneMonth;
  /** The text as it is in the file. */
  #saved: string;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #saving: Promise<void> | null = null;
  /** The text in the field. */
  text = $state("");
  /** What became of it. */
  state: Saving = $state("saved");

  constructor(of: OneMonth, text: string) {
    this.#of = of;
    this.#saved = text;
    this.text = text;
  }

  /** The field was typed into. */
  typed(): void {
    clearTimeout(this.#timer);
    if (this.text === this.#saved) {
      this.state = "saved";
      return;
    }
    this.state = "waiting";
    this.#timer = setTimeout(() => void this.save(), PAUSE);
  }

  /** Saves now what is not saved yet. */
  async save(): Promise<void> {
    clearTimeout(this.#timer);
    // What is typed while the text is being saved is saved after it.
    while (this.#saving) await this.#saving;
    if (this.text === this.#saved) return;
    this.#saving = this.#write(this.text);
    await this.#saving;
  }

  async #write(text: string): Promise<void> {
    this.state = "saving";
    const answer = await perform("describe_month", { ...this.#of, description: text });
    this.#saving = null;
    if (!answer) {
      this.state = "failed";
      return;
    }
    this.#saved = text;
    this.state = this.text === text ? "saved" : "waiting";
  }

  /** Takes over what the file says now, unless something typed here is not saved yet. */
  refresh(text: string): void {
    if (this.text !== this.#saved) return;
    this.#saved = text;
    this.text = text;
    this.state = "saved";
  }
}
