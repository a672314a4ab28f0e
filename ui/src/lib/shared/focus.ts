/** Where the keyboard begins. */

const FIELDS = "input:not([type=hidden]):not(:disabled), select:not(:disabled), textarea:not(:disabled)";

/** Puts the focus into the first field of what just appeared: `<form {@attach focusFirst}>`. */
export function focusFirst(node: Element): void {
  const field = node.querySelector<HTMLElement>("[data-first]") ?? node.querySelector<HTMLElement>(FIELDS);
  field?.focus();
}

/** Puts the focus into the first field that is marked as wrong. */
export function focusFault(node: Element): void {
  node.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
}
