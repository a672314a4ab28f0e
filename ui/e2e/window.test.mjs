/** The program among the others on the screen: it is there once, and where it was. */
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { after, test } from "node:test";
import { DESKTOP, machineFor } from "./testing/machine.mjs";

/* global window, document */

/** Starts the program once more, as the one that runs was started. Answers how it ended. */
function startAgain(pid) {
  const env = Object.fromEntries(
    readFileSync(`/proc/${pid}/environ`, "utf8")
      .split("\0")
      .filter(Boolean)
      .map((line) => [line.slice(0, line.indexOf("=")), line.slice(line.indexOf("=") + 1)])
      // The driver talks to the first one.
      .filter(([name]) => !name.startsWith("WEBKIT_INSPECTOR") && name !== "TAURI_WEBVIEW_AUTOMATION"),
  );
  const second = spawn(DESKTOP, { env, stdio: "ignore" });
  return new Promise((ended) => second.once("exit", (code) => ended(code)));
}

test("a second start ends at once, and the first window works on", async () => {
  const app = await machineFor(after).start();
  assert.equal(await startAgain(app.program()), 0);
  await app.click("button", "Nowa organizacja");
  await app.heading("Organizacja i Ty");
  await app.end();
});

test("the window has the size of a small laptop and its name", async () => {
  const app = await machineFor(after).start();
  assert.deepEqual(await app.run(() => [window.innerWidth, window.innerHeight]), [1366, 768]);
  assert.equal(await app.run(() => document.title), "Obecni");
  await app.end();
});

test("a window that was made smaller is as small the next time", async () => {
  const machine = machineFor(after);
  const app = await machine.start();
  await app.resize(1000, 700);
  await app.close();
  const again = await machine.start();
  assert.equal(await again.run(() => window.innerWidth), 1000);
  await again.end();
});
