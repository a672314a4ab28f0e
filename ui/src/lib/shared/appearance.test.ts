import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { language, setLanguage } from "../language.svelte";
import { appearance, startAppearance } from "./appearance.svelte";

let wishes: Record<string, boolean>;

beforeEach(() => {
  wishes = {};
  vi.stubGlobal("matchMedia", (query: string) => ({
    matches: wishes[query] ?? false,
    addEventListener: () => undefined,
  }));
  localStorage.clear();
  appearance.setTheme("system");
  appearance.setTextSize(100);
  localStorage.clear();
});

afterEach(() => {
  vi.unstubAllGlobals();
  setLanguage("pl");
});

const root = document.documentElement;

it("follows the system until a theme is chosen", () => {
  startAppearance();
  expect(root.dataset.theme).toBe("light");
  wishes["(prefers-color-scheme: dark)"] = true;
  startAppearance();
  expect(root.dataset.theme).toBe("dark");
  wishes["(prefers-contrast: more)"] = true;
  startAppearance();
  expect(root.dataset.theme).toBe("contrast");
  appearance.setTheme("light");
  expect(root.dataset.theme).toBe("light");
});

it("is as it was left, after a new start", () => {
  appearance.setTheme("dark");
  appearance.setTextSize(175);
  appearance.setLanguage("en");
  appearance.theme = "system";
  appearance.textSize = 100;
  setLanguage("pl");
  startAppearance();
  expect(root.dataset.theme).toBe("dark");
  expect(root.style.getPropertyValue("--text-size")).toBe("1.75");
  expect(language()).toBe("en");
  expect(root.lang).toBe("en");
});

it.each(["nonsense", "[]", "null", '{"theme":"pink","textSize":7,"language":"xx"}'])(
  "starts plainly from what it cannot use: %s",
  (stored) => {
    localStorage.setItem("obecni-appearance", stored);
    startAppearance();
    expect(root.dataset.theme).toBe("light");
    expect(root.style.getPropertyValue("--text-size")).toBe("1");
    expect(language()).toBe("pl");
  },
);
