// What a dialog did to the timetable, told to whoever shows it.
import type { SessionCard } from "../bindings/SessionCard";
import type { Warning } from "../bindings/Warning";

/** A change that was saved. */
export interface Change {
  /** What happened, as a sentence. */
  sentence: string;
  /** What is worth knowing about it now. */
  warnings: Warning[];
  /** The session as it is now, where one was changed alone. */
  card: SessionCard | null;
}

/** Classes that were added. */
export interface Addition {
  sentence: string;
  warnings: Warning[];
  /** Their first day. */
  date: string;
  /** Tells their sessions from others. */
  holds: (card: SessionCard) => boolean;
}
