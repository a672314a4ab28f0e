// The language of the window, watched by whatever prints words.

/** A language that Obecni speaks, by its ISO 639-1 code. */
export type Language = "pl" | "en";

/** Every language, the source first. */
export const LANGUAGES: readonly Language[] = ["pl", "en"];

let chosen = $state<Language>("pl");

/** The language in which words appear now. */
export function language(): Language {
  return chosen;
}

/** Changes the language; what is on the screen follows. */
export function setLanguage(next: Language): void {
  chosen = next;
  if (typeof document !== "undefined") document.documentElement.lang = next;
}
