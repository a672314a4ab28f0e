/**
 * One person's computer for a test: a home folder of its own, a screen nobody sees, and the
 * program with the window, driven through WebKitWebDriver.
 */
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync } from "node:fs";
import net from "node:net";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { Window } from "./window.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const target = resolve(here, "../../../target/debug");

/** The program with the window. */
export const DESKTOP = process.env.OBECNI_DESKTOP ?? join(target, "obecni-desktop");

/** How long anything may take before a test gives up, in milliseconds: a slow machine is no fault. */
export const PATIENCE = Number(process.env.OBECNI_PATIENCE ?? 60_000);

export const pause = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));

/** Asks until the answer is true enough, and answers it. */
export async function until(what, ask) {
  const end = Date.now() + PATIENCE;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > end) throw new Error(`waited in vain: ${what}`);
    await pause(50);
  }
}

const screens = [];
// `cargo xtask test` brings a screen; run by hand, the tests have one of their own.
let screen = (process.env.OBECNI_DESKTOP && process.env.DISPLAY) || null;

/** A screen of the size of the smallest laptop meant. */
async function display() {
  if (screen) return screen;
  const server = spawn("Xvfb", ["-displayfd", "1", "-screen", "0", "1366x768x24", "-nolisten", "tcp"], {
    stdio: ["ignore", "pipe", "ignore"],
  });
  screens.push(server);
  const number = await new Promise((found, failed) => {
    let line = "";
    // It says its number piece by piece, and is ready once the line is whole.
    server.stdout.on("data", (piece) => {
      line += piece;
      if (line.endsWith("\n")) found(line.trim());
    });
    server.once("exit", () => failed(new Error("Xvfb did not start")));
  });
  // The tests end when they are done, though it still runs.
  server.unref();
  server.stdout.unref();
  screen = `:${number}`;
  return screen;
}
const drivers = new Set();
process.on("exit", () => {
  for (const driver of drivers) {
    try {
      process.kill(-driver.pid);
    } catch {
      // It ended by itself.
    }
  }
  for (const server of screens) server.kill();
});
// Someone who stops the tests leaves nothing running behind.
for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => process.exit(1));

/** A computer on which the program was never started. */
export class Machine {
  constructor() {
    this.home = mkdtempSync(join(tmpdir(), "obecni-test-"));
    /** Where documents go unless another folder is chosen. */
    this.documents = join(this.home, "Obecni");
    this.windows = [];
    for (const folder of ["run", "data", "config", "cache"]) {
      mkdirSync(join(this.home, folder), { mode: 0o700 });
    }
  }

  /** A path in the home folder. */
  path(...parts) {
    return join(this.home, ...parts);
  }

  /** The data files in the usual folder. */
  dataFiles() {
    const folder = this.path("data", "pl.obecni.desktop");
    if (!existsSync(folder)) return [];
    return readdirSync(folder)
      .filter((name) => name.endsWith(".obecni"))
      .map((name) => join(folder, name));
  }

  /** What the program wrote to its log. */
  log() {
    const folder = this.path("data", "pl.obecni.desktop", "logs");
    if (!existsSync(folder)) return "";
    return readdirSync(folder)
      .map((name) => readFileSync(join(folder, name), "utf8"))
      .join("\n");
  }

  /**
   * Starts the program. Pictures can be taken of it only if `pictures`; otherwise it draws as it
   * does for people. The time zone is the one of the centres, whatever this computer's is.
   */
  async start({ pictures = false, zone = "Europe/Warsaw" } = {}) {
    const [port, on] = [await freePort(), await display()];
    const driver = spawn("dbus-run-session", ["--", "WebKitWebDriver", `--port=${port}`, "--host=127.0.0.1"], {
      detached: true,
      stdio: ["ignore", "ignore", "pipe"],
      env: {
        PATH: process.env.PATH,
        HOME: this.home,
        XDG_RUNTIME_DIR: this.path("run"),
        XDG_DATA_HOME: this.path("data"),
        XDG_CONFIG_HOME: this.path("config"),
        XDG_CACHE_HOME: this.path("cache"),
        TZ: zone,
        LANG: "C.UTF-8",
        DISPLAY: on,
        GDK_BACKEND: "x11",
        NO_AT_BRIDGE: "1",
        TAURI_WEBVIEW_AUTOMATION: "true",
        // WebKitGTK never answers a request for a picture while this is on.
        ...(pictures ? { WEBKIT_DISABLE_DMABUF_RENDERER: "0" } : {}),
      },
    });
    drivers.add(driver);
    driver.once("exit", () => drivers.delete(driver));
    let said = "";
    driver.stderr.on("data", (text) => (said += text));
    await until(`WebKitWebDriver answers\n${said}`, () => answers(port));
    const window = await Window.open(`http://127.0.0.1:${port}`, DESKTOP, () => stop(driver)).catch(async (error) => {
      await stop(driver);
      throw new Error(`the program did not open: ${error.message}\n${said}`, { cause: error });
    });
    window.program = () => programOf(driver.pid);
    window.display = on;
    this.windows.push(window);
    return window;
  }

  /** Ends what still runs and takes the home folder away. */
  async clear() {
    for (const window of this.windows) await window.end();
    rmSync(this.home, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  }
}

/**
 * Tests that go on from where the one before ended: after one that failed the rest cannot be
 * taken, and say so at once.
 */
export function inOrder(test) {
  let failed = null;
  return (name, step) =>
    test(name, async (t) => {
      if (failed) throw new Error(`not taken, because this failed: ${failed}`);
      failed = name;
      await step(t);
      failed = null;
    });
}

/** A computer for the length of a test file. */
export function machineFor(after) {
  const machine = new Machine();
  after(() => machine.clear());
  return machine;
}

function freePort() {
  return new Promise((found) => {
    const server = net.createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => found(port));
    });
  });
}

function answers(port) {
  return new Promise((told) => {
    const socket = net.connect(port, "127.0.0.1", () => {
      socket.end();
      told(true);
    });
    socket.on("error", () => told(false));
  });
}

async function stop(driver) {
  if (driver.exitCode !== null) return;
  const gone = new Promise((done) => driver.once("exit", done));
  try {
    // The session bus and all that was started on it.
    process.kill(-driver.pid, "SIGTERM");
  } catch {
    return;
  }
  await gone;
}

/** The process of the program among those that a process started, or nothing. */
function programOf(pid) {
  const children = readdirSync(`/proc/${pid}/task`).flatMap((task) => {
    try {
      return readFileSync(`/proc/${pid}/task/${task}/children`, "utf8").split(" ").filter(Boolean).map(Number);
    } catch {
      return [];
    }
  });
  for (const child of children) {
    try {
      if (readlinkSync(`/proc/${child}/exe`) === resolve(DESKTOP)) return child;
      const below = programOf(child);
      if (below) return below;
    } catch {
      // It ended while it was looked at.
    }
  }
  return null;
}
