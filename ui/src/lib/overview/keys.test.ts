import { describe, expect, it } from "vitest";
import { wishOf } from "./keys";

function pressed(key: string, init: KeyboardEventInit = {}, target: Element = element("div")): KeyboardEvent {
  const event = new KeyboardEvent("keydown", { key, bubbles: true, ...init });
  document.body.append(target);
  target.dispatchEvent(event);
  return event;
}

function element(name: string, attributes: Record<string, string> = {}): Element {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  return made;
}

describe("Ctrl+Z", () => {
  it("undoes, and redoes with Shift", () => {
    expect(wishOf(pressed("z", { ctrlKey: true }))).toEqual({ wish: "undo" });
    expect(wishOf(pressed("Z", { ctrlKey: true, shiftKey: true }))).toEqual({ wish: "redo" });
    expect(wishOf(pressed("y", { ctrlKey: true }))).toEqual({ wish: "redo" });
  });

  it("belongs to the text where text is typed", () => {
    expect(wishOf(pressed("z", { ctrlKey: true }, element("input")))).toBeNull();
    expect(wishOf(pressed("z", { ctrlKey: true }, element("input", { type: "search" })))).toBeNull();
    expect(wishOf(pressed("z", { ctrlKey: true }, element("textarea")))).toBeNull();
  });

  it("undoes from a button, a checkbox and a list", () => {
    for (const target of [element("button"), element("input", { type: "checkbox" }), element("select")]) {
      expect(wishOf(pressed("z", { ctrlKey: true }, target))).toEqual({ wish: "undo" });
    }
  });

  it("is no Z alone, which marks an announced absence", () => {
    expect(wishOf(pressed("z"))).toBeNull();
  });
});

it("goes to a screen with Alt and a digit", () => {
  expect(wishOf(pressed("2", { altKey: true, code: "Digit2" }))).toEqual({ wish: "go", view: "plan" });
  expect(wishOf(pressed("9", { altKey: true, code: "Digit9" }))).toBeNull();
});

it("leaves Polish letters of the right Alt alone", () => {
  expect(wishOf(pressed("ż", { altKey: true, ctrlKey: true, code: "KeyZ" }))).toBeNull();
});

it("asks for help with F1 from everywhere", () => {
  expect(wishOf(pressed("F1", {}, element("input")))).toEqual({ wish: "help" });
});
