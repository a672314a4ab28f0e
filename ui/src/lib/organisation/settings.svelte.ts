/** The settings of a centre as they are in the file, and saving one of them. */
import type { CentreId } from "../bindings/CentreId";
import type { Commands } from "../bindings/commands";
import type { SettingsView } from "../bindings/SettingsView";
import { app, openOverview, perform } from "../shared/app.svelte";

export class SettingsState {
  #view = $state.raw<SettingsView | null>(null);
  readonly #centreId: CentreId;

  constructor(centreId: CentreId) {
    this.#centreId = centreId;
  }

  /** Everything that can be set; nothing while it is being loaded. */
  get view(): SettingsView | null {
    return this.#view;
  }

  get centreId(): CentreId {
    return this.#centreId;
  }

  /** Whether accounts, agreements and the organisation can be changed. */
  get manages(): boolean {
    return app.overview?.user.role === "manager";
  }

  async load(): Promise<void> {
    const view = await perform("get_settings", { centre_id: this.#centreId });
    if (view) this.#view = view;
  }

  /** Asks for a change; what the frame and the settings show is asked for anew. */
  async save<Name extends keyof Commands>(
    name: Name,
    request: Commands[Name]["request"],
  ): Promise<Commands[Name]["answer"] | null> {
    const answer = await perform(name, request);
    if (answer === null) return null;
    await Promise.all([this.load(), openOverview()]);
    return answer;
  }
}
