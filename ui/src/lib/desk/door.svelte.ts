/** The first screen as it stands: the files, and what is being done with one. */
import type { CreatedFile } from "../bindings/CreatedFile";
import type { ExportView } from "../bindings/ExportView";
import type { KnownFile } from "../bindings/KnownFile";
import type { OpenedFile } from "../bindings/OpenedFile";
import type { UserId } from "../bindings/UserId";
import * as messages from "../messages";
import { app, openOverview, perform } from "../shared/app.svelte";
import { go } from "../shared/route.svelte";

/** What the first screen is busy with. */
export type Task = "sign_in" | "recovery" | "other" | "restore" | "from_export";

export class DoorState {
  task = $state<Task>("sign_in");
  /** What just went well, as a sentence. */
  news = $state("");
  /** What is on its way, as a sentence. */
  busy = $state("");
  /** The full export that was looked through, if one was. */
  found = $state.raw<ExportView | null>(null);
  /** The file made of it, whose recovery key is shown. */
  created = $state.raw<CreatedFile | null>(null);
  #looked = $state.raw<KnownFile[]>([]);
  #path = $state<string | null>(null);
  #userId = $state<UserId | null>(null);

  /** The files that can be chosen: those looked at now, then those known. */
  get files(): KnownFile[] {
    const looked = this.#looked.map(({ path }) => path);
    return [...this.#looked, ...(app.door?.files ?? []).filter(({ path }) => !looked.includes(path))];
  }

  /** The chosen file: at first the latest that is there. */
  get file(): KnownFile | null {
    const { files } = this;
    return files.find(({ path }) => path === this.#path) ?? files.find(({ exists }) => exists) ?? files[0] ?? null;
  }

  /** The chosen user: at first the first of the file. */
  get userId(): UserId | null {
    const users = this.file?.users ?? [];
    return (users.find(({ id }) => id === this.#userId) ?? users[0])?.id ?? null;
  }

  chooseFile(path: string): void {
    this.#path = path;
    this.#userId = null;
    app.failure = null;
  }

  chooseUser(id: UserId): void {
    this.#userId = id;
  }

  turnTo(task: Task): void {
    this.task = task;
    this.news = "";
    this.found = null;
    app.failure = null;
  }

  /** Signs in; answers whether that went well. */
  async open(password: string): Promise<boolean> {
    const { file, userId } = this;
    if (!file || !userId) return false;
    const opened = await this.#during(messages.deskOpening(), () =>
      perform("open_file", { path: file.path, user_id: userId, password }),
    );
    return this.#begin(opened);
  }

  /** Signs in with the recovery key and a new password. */
  async recover(recovery_key: string, new_password: string): Promise<boolean> {
    const { file, userId } = this;
    if (!file || !userId) return false;
    const opened = await this.#during(messages.deskOpening(), () =>
      perform("open_with_recovery", { path: file.path, user_id: userId, recovery_key, new_password }),
    );
    return this.#begin(opened);
  }

  /** Makes the file of invented people and opens it. */
  async tryDemo(): Promise<boolean> {
    this.news = "";
    const opened = await this.#during(messages.deskDemoMaking(), () => perform("create_demo", { profile: "cas" }));
    return this.#begin(opened);
  }

  /** Offers a file from the disk. */
  async look(path: string): Promise<void> {
    const file = await this.#during(messages.commonLoading(), () => perform("look_at_file", { path }));
    if (file) this.#offer(file);
  }

  /** Makes a file from a copy and offers it. */
  async restore(copy: string, folder: string): Promise<void> {
    const file = await this.#during(messages.deskRestoring(), () =>
      perform("restore_copy", { copy, folder: folder || null }),
    );
    if (!file) return;
    this.#offer(file);
    this.news = messages.deskRestored();
  }

  /** Looks through a full export; answers whether it is whole. */
  async lookAtExport(path: string): Promise<boolean> {
    this.found = await this.#during(messages.exportWayLooking(), () => perform("look_at_export", { path }));
    if (this.found) app.failure = null;
    return this.found !== null;
  }

  /** Another export is meant than the one looked through. */
  forgetExport(): void {
    this.found = null;
    app.failure = null;
  }

  /** Makes a file of an export; its recovery key is shown next. */
  async createFromExport(path: string, folder: string, user_id: UserId, password: string): Promise<boolean> {
    this.created = await this.#during(messages.exportWayMaking(), () =>
      perform("create_from_export", { path, folder: folder || null, user_id, password }),
    );
    return this.created !== null;
  }

  /** Records that the key was typed back, and begins to work. */
  async confirmKey(): Promise<boolean> {
    return (await perform("confirm_recovery_key", {})) !== null && (await this.begin());
  }

  /** Begins to work in the file that was made. */
  async begin(): Promise<boolean> {
    return this.#begin(this.created);
  }

  #offer(file: KnownFile): void {
    this.#looked = [file, ...this.#looked.filter(({ path }) => path !== file.path)];
    this.chooseFile(file.path);
    this.turnTo("sign_in");
  }

  async #begin(opened: Pick<OpenedFile, "warning"> | null): Promise<boolean> {
    if (!opened || !(await openOverview())) return false;
    app.notice = opened.warning;
    go({ view: "today" });
    return true;
  }

  async #during<Answer>(sentence: string, run: () => Promise<Answer>): Promise<Answer> {
    this.busy = sentence;
    try {
      return await run();
    } finally {
      this.busy = "";
    }
  }
}
