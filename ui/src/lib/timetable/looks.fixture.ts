// What a test sees of an element.

/** The words of an element, with single spaces. */
export function wordsOf(element: Element | null): string {
  return element?.textContent?.replace(/\s+/g, " ").trim() ?? "";
}

/** What stands in a field. */
export function valueOf(field: HTMLElement): string {
  if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) return field.value;
  throw new Error(`${field.tagName} is no field`);
}

/** Whether a box is ticked. */
export function isChecked(box: HTMLElement): boolean {
  if (box instanceof HTMLInputElement) return box.checked;
  throw new Error(`${box.tagName} is no box`);
}

/** What is read aloud after the name of an element. */
export function descriptionOf(element: HTMLElement): string {
  const ids = element.getAttribute("aria-describedby")?.split(" ") ?? [];
  return ids.map((id) => wordsOf(document.getElementById(id))).join(" ");
}
