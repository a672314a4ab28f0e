/** Large text and small windows: nothing is cut, nothing lies over anything else, nothing runs out. */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { layoutFaults } from "./testing/checks.mjs";
import { machineFor } from "./testing/machine.mjs";
import { backToDemo, choose, DOOR, furnish, INSIDE, leaveDialogs, openDemo } from "./testing/screens.mjs";

/* global document, getComputedStyle */

const LOOKS = [
  {
    size: "200 %",
    pixels: "36px",
    windows: [
      [1366, 768],
      [1024, 768],
      [800, 600],
    ],
  },
  { size: "100 %", pixels: "18px", windows: [[800, 600]] },
];

const machine = machineFor(after);
let app;
let ground;
before(async () => {
  app = await machine.start();
  await openDemo(app);
  ground = await furnish(app);
});

for (const { size, pixels, windows } of LOOKS) {
  const [[width, height], ...others] = windows;
  const title = (name) => `${name} fits (${size}, ${windows.map((one) => one.join(" × ")).join(" and ")})`;

  test(`the size of the text is ${size}`, async () => {
    await leaveDialogs(app);
    await choose(app, size);
    assert.equal(await app.run(() => getComputedStyle(document.documentElement).fontSize), pixels);
  });

  for (const { name, show } of [...INSIDE, ...DOOR]) {
    test(title(name), async () => {
      await leaveDialogs(app);
      await app.resize(width, height);
      await show(app, ground);
      assert.deepEqual(await layoutFaults(app), [], `${width} × ${height}`);
      for (const other of others) {
        await app.resize(...other);
        assert.deepEqual(await layoutFaults(app), [], other.join(" × "));
      }
    });
  }

  test(`the demo is open again (${size})`, () => backToDemo(app));
}
