import js from "@eslint/js";
import svelte from "eslint-plugin-svelte";
import globals from "globals";
import typescript from "typescript-eslint";
import tiers from "./lint/tiers.js";
import words from "./lint/words.js";
import svelteConfig from "./svelte.config.js";

export default typescript.config(
  { ignores: ["dist/", "node_modules/", "src/lib/bindings/", "src/lib/messages.ts", "test-results/"] },
  js.configs.recommended,
  ...typescript.configs.strict,
  ...svelte.configs.recommended,
  {
    languageOptions: { globals: { ...globals.browser } },
    plugins: { obecni: { rules: { tiers, words } } },
    rules: {
      "obecni/tiers": "error",
      "obecni/words": "error",
      "no-console": "error",
      "no-restricted-imports": [
        "error",
        {
          patterns: [{ group: ["@tauri-apps/*"], message: "Only lib/backend.ts knows how the core is reached." }],
        },
      ],
      // Addresses begin with `#` here; there is no router to resolve them.
      "svelte/no-navigation-without-resolve": "off",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
    },
  },
  { files: ["src/lib/backend.ts"], rules: { "no-restricted-imports": "off" } },
  {
    files: ["lint/**", "e2e/**", "*.config.js", "*.config.ts"],
    languageOptions: { globals: { ...globals.node } },
    // Functions that run in the page name what they find there.
    rules: { "no-redeclare": ["error", { builtinGlobals: false }], "@typescript-eslint/no-unused-vars": "error" },
  },
  {
    files: ["**/*.svelte", "**/*.svelte.ts"],
    languageOptions: {
      parserOptions: { extraFileExtensions: [".svelte"], parser: typescript.parser, svelteConfig },
    },
  },
);
