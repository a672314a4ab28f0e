/** Rows pasted on one screen and taken up by another: too long for an address. */

let rows: string | null = null;

/** Hands rows over to the screen that opens next. */
export function handOver(text: string): void {
  rows = text;
}

/** The rows that were handed over, once. */
export function takeOver(): string | null {
  const taken = rows;
  rows = null;
  return taken;
}

/** Whether a text is rows of a spreadsheet, or a list of names: more than one cell. */
export function isRows(text: string): boolean {
  return text.includes("\t") || text.trim().includes("\n");
}

/** Whether what is typed or pasted goes into this element. */
export function isField(target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false;
  return target.closest("input, textarea, select, [contenteditable]") !== null;
}
