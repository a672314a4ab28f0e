// Where the focus goes when a dialog shows something else.

const CONTROLS = "input, select, textarea, button, a[href]";

/** Puts the focus on the first control. */
export function focusFirst(inside: HTMLElement | undefined): void {
  inside?.querySelector<HTMLElement>(CONTROLS)?.focus();
}

/** Puts the focus on the first control that has to be corrected. */
export function focusFirstWrong(inside: HTMLElement | undefined): void {
  inside?.querySelector<HTMLElement>("[aria-invalid='true']")?.focus();
}
