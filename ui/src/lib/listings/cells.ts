/** Cells of a list, as the screen says them. */
import type { ColumnKind } from "../bindings/ColumnKind";
import type { ListingCell } from "../bindings/ListingCell";
import * as format from "../format";
import * as messages from "../messages";

/** The most rows that the screen shows; the file and the paper have all. */
export const MOST_ROWS = 200;

/** A cell in words. */
export function textOf(kind: ColumnKind, cell: ListingCell): string {
  switch (cell.kind) {
    case "empty":
      return "";
    case "text":
      return cell.value;
    case "number":
      // The digits of a year are not grouped.
      return kind === "year" ? String(cell.value) : format.number(cell.value);
    case "date":
      return format.date(cell.value);
    case "yes_no":
      return cell.value ? messages.listingYes() : messages.listingNo();
    case "mark":
      return {
        present: messages.listingMarkPresent,
        absent: messages.listingMarkAbsent,
        announced: messages.listingMarkAnnounced,
      }[cell.value]();
  }
}

/** The sign of a mark, beside its words. */
export function signOf(cell: ListingCell): string {
  return cell.kind === "mark" ? { present: "✓", absent: "–", announced: "z" }[cell.value] : "";
}

/** Whether the cells of a column stand at its right edge. */
export function isNumber(kind: ColumnKind): boolean {
  return kind === "number" || kind === "year";
}
