import { fireEvent, render, screen } from "@testing-library/svelte";
import { beforeEach, expect, it } from "vitest";
import { app } from "../shared/app.svelte";
import { isRows } from "./handed";
import PasteRows from "./PasteRows.svelte";

const ROWS = "Kowalska\tMaria\nNowa\tAnna\n";
let taken: string[];

function pasteInto(target: Element, text: string): void {
  const event = new Event("paste", { bubbles: true, cancelable: true });
  Object.assign(event, { clipboardData: { getData: () => text } });
  target.dispatchEvent(event);
}

beforeEach(() => {
  taken = [];
  app.dialogs = 0;
  document.body.innerHTML = "";
  const field = document.createElement("input");
  field.setAttribute("aria-label", "Szukaj");
  document.body.append(field);
  render(PasteRows, { onrows: (text: string) => taken.push(text) });
});

it("rows pasted outside of a field are taken", () => {
  pasteInto(document.body, ROWS);
  expect(taken).toEqual([ROWS]);
});

it("what is pasted into a field stays there, and a word is no row", () => {
  pasteInto(screen.getByLabelText("Szukaj"), ROWS);
  pasteInto(document.body, "Kowalska");
  expect(taken).toEqual([]);
  expect(["Kowalska", " Kowalska\n"].some(isRows)).toBe(false);
  expect(["Kowalska\tMaria", "Kowalska\nNowa"].every(isRows)).toBe(true);
});

it("under a dialog nothing is taken", () => {
  app.dialogs = 1;
  pasteInto(document.body, ROWS);
  expect(taken).toEqual([]);
});

it("Ctrl+V goes to a field that nobody sees, and the focus comes back", async () => {
  const button = document.createElement("button");
  document.body.append(button);
  button.focus();
  await fireEvent.keyDown(button, { key: "v", ctrlKey: true });
  const catcher = document.activeElement;
  expect(catcher?.tagName).toBe("TEXTAREA");
  if (catcher) pasteInto(catcher, ROWS);
  expect(taken).toEqual([ROWS]);
  expect(document.activeElement).toBe(button);
});
