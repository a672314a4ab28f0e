import { svelte } from "@sveltejs/vite-plugin-svelte";
import { svelteTesting } from "@testing-library/svelte/vite";
import { defineConfig } from "vitest/config";

export default defineConfig({
  plugins: [svelte(), svelteTesting()],
  clearScreen: false,
  // The words lie beside the core that shares them.
  server: { port: 1420, strictPort: true, fs: { allow: [".."] } },
  worker: { format: "es" },
  build: {
    // The oldest web views in which the window opens: WebKitGTK 2.40 and WebView2 of its year.
    target: ["safari16.4", "chrome110"],
    // pdf.js is large and loaded only when a page is looked at.
    chunkSizeWarningLimit: 1500,
    // The content security policy allows no scripts inside the page, so none may be put there.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
  },
  test: {
    environment: "happy-dom",
    include: ["src/**/*.test.ts", "lint/**/*.test.js"],
    setupFiles: ["src/lib/shared/testing/setup.ts"],
  },
});
