// How a session's dialog is opened.

/** What the dialog begins with: the session itself, a thing that was asked for by a key, or those signed up. */
export type Opening = "details" | "cancel" | "move" | "people";
