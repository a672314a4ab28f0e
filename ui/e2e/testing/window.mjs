/** The window of the program as a person uses it, through the WebDriver protocol. */
/* global window, document, history, localStorage, requestAnimationFrame */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { pressCloseButton } from "./close_button.mjs";
import { pause, PATIENCE, until } from "./machine.mjs";
import { prepare } from "./page.mjs";

/** Where pictures of the window are kept; not part of the repository. */
export const PICTURES = resolve(dirname(fileURLToPath(import.meta.url)), "../screenshots");

/** How the protocol marks an element. */
const ELEMENT = "element-6066-11e4-a52e-4f735466cecf";

/** The protocol's letters for keys. */
const KEYS = {
  Control: "\uE009",
  Shift: "\uE008",
  Alt: "\uE00A",
  Tab: "\uE004",
  Enter: "\uE007",
  Space: " ",
  Escape: "\uE00C",
  Backspace: "\uE003",
  Delete: "\uE017",
  Insert: "\uE016",
  ArrowLeft: "\uE012",
  ArrowUp: "\uE013",
  ArrowRight: "\uE014",
  ArrowDown: "\uE015",
  PageUp: "\uE00E",
  PageDown: "\uE00F",
  Home: "\uE011",
  End: "\uE010",
  F1: "\uE031",
};

export class Window {
  /** Clicks, key chords and fields typed so far: what a person does, one by one. */
  actions = 0;
  #address;
  #stop;
  #ended = false;

  constructor(address, stop) {
    this.#address = address;
    this.#stop = stop;
  }

  /** Starts the program by way of a driver. */
  static async open(driver, binary, stop) {
    const answer = await request("POST", `${driver}/session`, {
      capabilities: { alwaysMatch: { "webkitgtk:browserOptions": { binary, args: [] } } },
    });
    const window = new Window(`${driver}/session/${answer.sessionId}`, stop);
    await window.#ask("POST", "/timeouts", { script: PATIENCE, pageLoad: PATIENCE, implicit: 0 });
    await until("the page is there", () => window.run(() => document.querySelector("h1") !== null));
    return window;
  }

  /** Closes the window as its close button does, and waits until the program has ended. */
  async close() {
    if (this.#ended) return;
    const pid = this.program();
    await pressCloseButton(this.display, "Obecni");
    await until("the program ended", () => !isRunning(pid));
    await this.end();
  }

  /** Kills the program, as a power cut does. */
  async kill() {
    const pid = this.program();
    process.kill(pid, "SIGKILL");
    await until("the program is gone", () => !isRunning(pid));
    await this.end();
  }

  /** Ends the session and its driver, however the program is. */
  async end() {
    if (this.#ended) return;
    this.#ended = true;
    await this.#ask("DELETE", "").catch(() => {});
    await this.#stop();
  }

  // ── Looking ──

  /** Runs a function in the page; what it needs is handed over as arguments. */
  async run(script, ...args) {
    const body = `if (!window.obecniTest) (${prepare})(); return (${script}).apply(null, arguments);`;
    return this.#ask("POST", "/execute/sync", { script: body, args });
  }

  /** Runs an asynchronous function in the page. */
  async runAsync(script, ...args) {
    const body = `const done = arguments[arguments.length - 1];
      Promise.resolve((${script}).apply(null, [...arguments].slice(0, -1)))
        .then((value) => done({ value }), (error) => done({ error: error?.stack ?? JSON.stringify(error) }));`;
    const { value, error } = await this.#ask("POST", "/execute/async", { script: body, args });
    if (error) throw new Error(error);
    return value;
  }

  /**
   * The one thing of a role with a name, once it is there. A name is the whole name, or a
   * regular expression. `within` is another thing that holds it.
   */
  async find(role, name, { within = null, nth = null, many = false } = {}) {
    const wanted = wantedOf(name);
    let found = [];
    try {
      await until("", async () => {
        found = await this.#findAll(role, wanted, within);
        return many || nth !== null ? found.length > (nth ?? 0) : found.length === 1;
      });
    } catch {
      const names = await this.run((role) => window.obecniTest.names(role), role);
      const failure = await this.run(() =>
        window.obecniTest.find("alert", { pattern: "." }).map((one) => one.innerText),
      );
      throw new Error(
        `${found.length} × ${role} “${name}”; there are: ${names.join(" | ")}; alerts: ${failure.join(" | ")}\n` +
          (await this.text()).slice(0, 1500),
      );
    }
    return many ? found : found[nth ?? 0];
  }

  /** Everything of a role with a name, now. */
  async findAll(role, name, { within = null } = {}) {
    return this.#findAll(role, wantedOf(name), within);
  }

  async #findAll(role, wanted, within) {
    return this.run((role, wanted, within) => window.obecniTest.find(role, wanted, within), role, wanted, within);
  }

  /** Everything that can be read in the part of the window that can be used now. */
  text() {
    return this.run(() => window.obecniTest.text());
  }

  /** Everything that can be read in a thing. */
  textOf(element) {
    return this.run((element) => window.obecniTest.textOf(element), element);
  }

  /** Waits until a text, or what a regular expression describes, can be read. */
  async see(text) {
    const seen = (all) => (text instanceof RegExp ? text.test(all) : all.includes(text.replace(/\u00a0/g, " ")));
    let all = "";
    try {
      await until("", async () => seen((all = await this.text())));
    } catch {
      throw new Error(`“${text}” cannot be read in:\n${all}`);
    }
  }

  /** Waits until a text cannot be read any more. */
  async unsee(text) {
    await until(`“${text}” is gone`, async () => !(await this.text()).includes(text));
  }

  /** Waits for a page with this heading. */
  async heading(name) {
    await this.find("h1", name);
  }

  /** The value of a field. */
  value(element) {
    return this.run((element) => element.value, element);
  }

  /** Whether a box or a switch is on. */
  checked(element) {
    return this.run((element) => element.checked, element);
  }

  /** What assistive technology is told: role and name, as the web view computed them. */
  async told(element) {
    const id = element[ELEMENT];
    const role = await this.#ask("GET", `/element/${id}/computedrole`);
    const name = await this.#ask("GET", `/element/${id}/computedlabel`);
    return { role, name: name.replace(/[\s\u00a0]+/g, " ").trim() };
  }

  // ── The pointer ──

  /** Clicks the one thing of a role with a name. */
  async click(role, name, options) {
    const wanted = wantedOf(name);
    for (let attempt = 0; ; attempt += 1) {
      const element = await this.find(role, name, options);
      await this.run((element) => element.scrollIntoView({ block: "center", behavior: "instant" }), element);
      try {
        await this.#ask("POST", `/element/${element[ELEMENT]}/click`, {});
        break;
      } catch (error) {
        // The page drew it anew between looking and clicking.
        if (attempt > 4 || !/stale|detached|not found|intercept/i.test(error.message)) {
          throw new Error(`${role} “${JSON.stringify(wanted)}” cannot be clicked: ${error.message}`, { cause: error });
        }
        await pause(100);
      }
    }
    this.actions += 1;
  }

  /** Types a text into a field, over what stands there. */
  async type(name, text, options) {
    const element = await this.find("field", name, options);
    await this.run((element) => element.scrollIntoView({ block: "center", behavior: "instant" }), element);
    await this.#ask("POST", `/element/${element[ELEMENT]}/click`, {});
    if ((await this.value(element)) !== "") await this.#chord(["Control", "a"]);
    await this.#letters(text);
    this.actions += 1;
  }

  /** Chooses what a list offers, by its words. */
  async choose(name, option, options) {
    const select = await this.find("select", name, options);
    const found = await this.run(
      (select, option) => [...select.options].find((one) => one.label.replace(/\u00a0/g, " ") === option) ?? null,
      select,
      option,
    );
    if (!found) throw new Error(`“${name}” does not offer “${option}”`);
    await this.#ask("POST", `/element/${found[ELEMENT]}/click`, {});
    this.actions += 1;
  }

  /**
   * Takes the mouse through steps: `[x, y]` goes there, `"down"` and `"up"` press and let go, a
   * number waits so many milliseconds. Points are those of the window.
   */
  async point(steps) {
    const actions = steps.map((step) => {
      if (step === "down") return { type: "pointerDown", button: 0 };
      if (step === "up") return { type: "pointerUp", button: 0 };
      if (typeof step === "number") return { type: "pause", duration: step };
      const [x, y] = step.map(Math.round);
      return { type: "pointerMove", origin: "viewport", x, y, duration: 40 };
    });
    await this.#ask("POST", "/actions", {
      actions: [{ type: "pointer", id: "mouse", parameters: { pointerType: "mouse" }, actions }],
    });
    if (steps.includes("up")) this.actions += 1;
  }

  // ── The keyboard ──

  /** Presses a key or a chord: `Tab`, `Control+z`. */
  async press(chord, times = 1) {
    for (let time = 0; time < times; time += 1) await this.#chord(chord.split("+"));
    this.actions += times;
  }

  /** Types letters to whatever has the focus. */
  async write(text) {
    await this.#letters(text);
    this.actions += 1;
  }

  /** What has the focus: its name and whether it is of a role. */
  focused() {
    return this.run(() => {
      const element = document.activeElement;
      return element === null || element === document.body ? "" : window.obecniTest.nameOf(element);
    });
  }

  /** Presses Tab, or Shift+Tab when `back`, until the one thing of a role with a name has the focus. */
  async tabTo(role, name, { back = false } = {}) {
    const target = await this.find(role, name);
    const passed = [];
    for (let presses = 0; presses < 250; presses += 1) {
      if (await this.run((element) => document.activeElement === element, target)) return target;
      await this.press(back ? "Shift+Tab" : "Tab");
      passed.push(await this.focused());
    }
    throw new Error(`Tab does not reach ${role} “${name}”; it went to: ${passed.slice(0, 60).join(" | ")}`);
  }

  async #chord(keys) {
    const letters = keys.map((key) => KEYS[key] ?? key);
    const down = letters.map((value) => ({ type: "keyDown", value }));
    const up = letters.toReversed().map((value) => ({ type: "keyUp", value }));
    await this.#ask("POST", "/actions", { actions: [{ type: "key", id: "keys", actions: [...down, ...up] }] });
  }

  /* Letters are sent as they are: the driver types them whatever the keyboard's language is. */
  async #letters(text) {
    const actions = [...text].flatMap((letter) => {
      const value = letter === "\n" ? KEYS.Enter : letter;
      return [
        { type: "keyDown", value },
        { type: "keyUp", value },
      ];
    });
    await this.#ask("POST", "/actions", { actions: [{ type: "key", id: "keys", actions }] });
  }

  // ── The window itself ──

  /** Gives the window a size, in pixels. */
  async resize(width, height) {
    await this.#ask("POST", "/window/rect", { x: 0, y: 0, width, height });
    await until(`the window is ${width} wide`, () => this.run((width) => window.innerWidth === width, width));
  }

  /** Sets theme and text size as the settings keep them, and shows the same place again. */
  async look({ theme = "light", textSize = 100, language = "pl" }) {
    await this.run((look) => localStorage.setItem("obecni-appearance", JSON.stringify(look)), {
      theme,
      textSize,
      language,
    });
    await this.reload();
  }

  /** Goes to a place by its address, as after a start, and waits until it shows what it found. */
  async place(address) {
    await this.run((address) => history.replaceState(null, "", address), address);
    await this.reload();
    await this.ready();
  }

  /** Waits until nothing is being loaded any more. */
  async ready() {
    await until("everything is loaded", () =>
      this.run(() => !/Wczytywanie…|Przygotowanie wydruku…/.test(document.body.innerText)),
    );
  }

  /** Loads the page anew; the file stays open. */
  async reload() {
    await this.#ask("POST", "/refresh", {});
    await until("the page is there again", () =>
      this.run(() => document.readyState === "complete" && document.querySelector("main:not(.starting) h1") !== null),
    );
  }

  /** Keeps a picture of the window, and answers where. */
  async picture(name) {
    const file = join(PICTURES, `${name}.png`);
    mkdirSync(dirname(file), { recursive: true });
    // What is drawn may be behind what is there: the same picture twice, after a frame, is it.
    let before = "";
    await until("the window stands still", async () => {
      await this.runAsync(async () => {
        await document.fonts.ready;
        // A caret that blinks never stands still.
        document.documentElement.style.caretColor = "transparent";
        for (let frame = 0; frame < 2; frame += 1) await new Promise((drawn) => requestAnimationFrame(drawn));
        return null;
      });
      const now = await this.#ask("GET", "/screenshot");
      const still = now === before;
      before = now;
      return still;
    });
    writeFileSync(file, Buffer.from(before, "base64"));
    return file;
  }

  #ask(method, path, body) {
    return request(method, this.#address + path, body);
  }
}

function wantedOf(name) {
  return name instanceof RegExp ? { pattern: name.source, flags: name.flags } : { text: name };
}

function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

async function request(method, address, body) {
  const response = await fetch(address, {
    method,
    headers: { "content-type": "application/json" },
    body: body === undefined ? undefined : JSON.stringify(body),
    // Longer than anything that the driver itself waits for.
    signal: AbortSignal.timeout(2 * PATIENCE),
  }).catch((error) => {
    throw new Error(`the driver is gone: ${error.cause?.message ?? error.message}`, { cause: error });
  });
  const { value } = await response.json();
  if (!response.ok) throw new Error(`${value.error}: ${value.message}`);
  return value;
}
