/** Before and after every test: a window that nothing of the test before clings to. */
import { afterEach, beforeEach } from "vitest";
import { app } from "../app.svelte";
import { route } from "../route.svelte";
import { forgetTyping } from "../unsaved";
import { forgetAnswers } from "./backend";

beforeEach(() => {
  Object.assign(app, {
    screen: "starting",
    door: null,
    overview: null,
    status: null,
    failure: null,
    notice: null,
    left: null,
    revision: 0,
    waiting: 0,
    dialogs: 0,
    announcement: "",
  });
  route.replace({ view: "today" });
  route.takeArrival();
});

afterEach(() => {
  forgetTyping();
  forgetAnswers();
});
