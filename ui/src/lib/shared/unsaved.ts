/**
 * Text that somebody typed and nobody saved yet. Fields are remembered when they are typed into,
 * and forgotten when the form they stand in was sent and taken, or when they are gone.
 */

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const typed = new Set<Field>();
const sent = new Set<Element>();

/** Begins to watch; answers how to stop. */
export function watchTyping(): () => void {
  addEventListener("input", remember, true);
  addEventListener("change", remember, true);
  addEventListener("submit", send, true);
  return () => {
    removeEventListener("input", remember, true);
    removeEventListener("change", remember, true);
    removeEventListener("submit", send, true);
  };
}

/** Whether something in the window was typed and not saved. */
export function hasUnsaved(): boolean {
  for (const field of typed) if (!field.isConnected) typed.delete(field);
  return [...typed].some((field) => (isText(field) ? field.value.trim() !== "" : true));
}

/** What was sent has been taken. */
export function forgetSent(): void {
  for (const field of typed) {
    if ([...sent].some((form) => form.contains(field))) typed.delete(field);
  }
  sent.clear();
}

/** Forgets everything that was typed. */
export function forgetTyping(): void {
  typed.clear();
  sent.clear();
}

function remember({ target }: Event): void {
  if (isField(target) && target.closest("form, dialog") && !isSearch(target)) typed.add(target);
}

function send({ target }: Event): void {
  if (target instanceof HTMLFormElement) sent.add(target);
}

function isField(target: EventTarget | null): target is Field {
  return (
    target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement
  );
}

/** A question for a search is asked again as quickly as it was typed. */
function isSearch(field: Field): boolean {
  return field instanceof HTMLInputElement && (field.type === "search" || field.closest("search") !== null);
}

function isText(field: Field): boolean {
  if (field instanceof HTMLTextAreaElement) return true;
  return field instanceof HTMLInputElement && !["checkbox", "radio"].includes(field.type);
}
