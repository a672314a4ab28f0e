/** What is said of copies. */
import * as format from "../format";
import * as messages from "../messages";
import { daysBetween } from "./dates";

/** When the last copy was made: `dziś`, `wczoraj`, `12.03.2026`. */
export function copySentence(lastCopyOn: string | null, today: string): string {
  if (!lastCopyOn) return messages.fileNoCopy();
  const days = daysBetween(lastCopyOn, today);
  const near = days === 0 ? messages.commonToday() : days === 1 ? messages.commonYesterday() : null;
  return messages.fileLastCopy({ when: near ?? format.date(lastCopyOn) });
}
