/** How the window is on this computer: theme, size of the text, language, when it covers itself. */
import { LANGUAGES, language, setLanguage, type Language } from "../language.svelte";

/** The themes that can be chosen; the first follows the system. */
export const THEMES = ["system", "light", "dark", "contrast"] as const;
export type Theme = (typeof THEMES)[number];

/** The sizes of the text, in per cent. */
export const TEXT_SIZES = [100, 115, 130, 150, 175, 200] as const;
export type TextSize = (typeof TEXT_SIZES)[number];

/** After how many minutes without a key or a touch the program can step away. */
export const AUTO_LOCKS = [1, 2, 5, 10, 15, 30] as const;

const STORED = "obecni-appearance";

class Appearance {
  theme = $state<Theme>("system");
  textSize = $state<TextSize>(100);
  /** Minutes without a key or a touch until the program steps away. */
  autoLock = $state(5);

  setTheme(theme: Theme): void {
    this.theme = theme;
    apply();
    store();
  }

  setTextSize(size: TextSize): void {
    this.textSize = size;
    apply();
    store();
  }

  setAutoLock(minutes: number): void {
    this.autoLock = minutes;
    store();
  }

  setLanguage(language: Language): void {
    setLanguage(language);
    store();
  }
}

/** The look of the window. */
export const appearance = new Appearance();

/** Takes up the look chosen last time, and follows the system where it decides. */
export function startAppearance(): void {
  const stored = read();
  const theme = THEMES.find((known) => known === stored.theme);
  const textSize = TEXT_SIZES.find((known) => known === stored.textSize);
  const language = LANGUAGES.find((known) => known === stored.language);
  if (theme) appearance.theme = theme;
  if (textSize) appearance.textSize = textSize;
  // Anything sensible is taken, so that an administrator can set what the list does not offer.
  const { autoLock } = stored;
  if (typeof autoLock === "number" && autoLock > 0 && autoLock <= 120) appearance.autoLock = autoLock;
  setLanguage(language ?? "pl");
  apply();
  for (const wish of ["(prefers-color-scheme: dark)", "(prefers-contrast: more)"]) {
    matchMedia(wish).addEventListener("change", apply);
  }
}

/** The theme that is shown, after the system was asked. */
export function shownTheme(theme: Theme): Exclude<Theme, "system"> {
  if (theme !== "system") return theme;
  if (matchMedia("(prefers-contrast: more)").matches) return "contrast";
  return matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
}

function apply(): void {
  const root = document.documentElement;
  root.dataset.theme = shownTheme(appearance.theme);
  root.style.setProperty("--text-size", String(appearance.textSize / 100));
}

function store(): void {
  const { theme, textSize, autoLock } = appearance;
  try {
    localStorage.setItem(STORED, JSON.stringify({ theme, textSize, autoLock, language: language() }));
  } catch {
    // A look that cannot be kept is only chosen anew next time.
  }
}

function read(): Record<string, unknown> {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(STORED) ?? "{}");
    return typeof stored === "object" && stored !== null ? { ...stored } : {};
  } catch {
    return {};
  }
}
