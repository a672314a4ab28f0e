/** Before every test: what a web view has and the imitation of one lacks. */
import { afterEach, beforeEach } from "vitest";
import { forgetAnswers } from "./backend";

beforeEach(() => {
  history.replaceState(null, "", "#/");
});

afterEach(() => {
  forgetAnswers();
});
