/** What assistive technology is told on every screen, in every theme: no fault of axe-core. */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { axeFaults } from "./testing/checks.mjs";
import { machineFor } from "./testing/machine.mjs";
import { backToDemo, choose, DOOR, furnish, INSIDE, leaveDialogs, openDemo } from "./testing/screens.mjs";

/* global document */

const machine = machineFor(after);
let app;
let ground;
before(async () => {
  app = await machine.start();
});

test("the first screen of all is told without a fault", async () => {
  await app.find("button", "Nowa organizacja");
  assert.deepEqual(await axeFaults(app), []);
  await openDemo(app);
  ground = await furnish(app);
});

for (const [choice, theme] of [
  ["Jasny", "light"],
  ["Ciemny", "dark"],
  ["Wysoki kontrast", "contrast"],
]) {
  test(`the theme „${choice}” is chosen in the settings`, async () => {
    await leaveDialogs(app);
    await choose(app, choice);
    assert.equal(await app.run(() => document.documentElement.dataset.theme), theme);
  });

  for (const { name, show } of INSIDE) {
    test(`${name} is told without a fault (${theme})`, async () => {
      await leaveDialogs(app);
      await show(app, ground);
      assert.deepEqual(await axeFaults(app), []);
    });
  }

  for (const { name, show } of DOOR) {
    test(`${name} is told without a fault (${theme})`, async () => {
      await leaveDialogs(app);
      await show(app, ground);
      assert.deepEqual(await axeFaults(app), []);
    });
  }

  test(`the demo is open again (${theme})`, () => backToDemo(app));
}
