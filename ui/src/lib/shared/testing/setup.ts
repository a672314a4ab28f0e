/** Before every test: what a web view has and the imitation of one lacks. */
import { afterEach, beforeEach } from "vitest";
import { forgetAnswers } from "./backend";

beforeEach(() => {
  history.replaceState(null, "", "#/");
});

afterEach(() => {
  forgetAnswers();
});

// happy-dom finds no `:checked` option, by which Svelte reads a select.
const found = HTMLSelectElement.prototype.querySelector;
HTMLSelectElement.prototype.querySelector = function (this: HTMLSelectElement, selector: string): Element | null {
  return selector === ":checked" ? (this.selectedOptions[0] ?? null) : found.call(this, selector);
} as typeof found;
