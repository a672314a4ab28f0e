// How a session's dialog is opened.

/** What the dialog begins with: the session itself, or a thing that was asked for by a key. */
export type Opening = "details" | "cancel" | "move";
