/**
 * Runs writes one after another, in the order in which they were asked for, however fast that
 * was; a write that fails does not hold up the next.
 */
export class Writes {
  #last: Promise<unknown> = Promise.resolve();

  /** Runs `write` after all those asked for before; answers as it does. */
  run<T>(write: () => Promise<T>): Promise<T> {
    const next = this.#last.then(write);
    this.#last = next.catch(() => undefined);
    return next;
  }
}
