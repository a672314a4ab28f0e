// The faces of a session's dialog.

/** What the dialog shows: the session itself, or one of the things that can be done with it. */
export type Panel =
  | "details"
  | "edit"
  | "move"
  | "cancel"
  | "remove"
  | "substitute"
  | "replace"
  | "notify"
  | "series"
  | "people"
  | "enrol";
