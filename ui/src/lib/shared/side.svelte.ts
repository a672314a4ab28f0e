/** The side bar, which makes way for what needs the whole window. */
class Side {
  /** Whether the screen needs the whole window. */
  folded = $state(false);
  /** Whether it was asked for all the same. */
  called = $state(false);

  /** Whether it is out of the way. */
  get away(): boolean {
    return this.folded && !this.called;
  }

  /** Folds it while a screen is shown; answers how to bring it back. */
  fold(): () => void {
    this.folded = true;
    this.called = false;
    return () => {
      this.folded = false;
      this.called = false;
    };
  }
}

/** The side bar. */
export const side = new Side();
