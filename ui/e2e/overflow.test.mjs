/** With the largest text no screen cuts a word, lays one over another or leaves the window. */
import assert from "node:assert/strict";
import { after, test } from "node:test";
import { layoutFaults } from "./testing/checks.mjs";
import { machineFor } from "./testing/machine.mjs";
import { everyScreen } from "./testing/screens.mjs";

const SIZES = [
  [1366, 768, 200],
  [1024, 768, 200],
  [800, 600, 200],
  [800, 600, 100],
];

for (const [width, height, textSize] of SIZES) {
  test(`every screen can be read at ${textSize} % in ${width}×${height}`, async () => {
    const app = await machineFor(after).start();
    await app.resize(width, height);
    await app.look({ textSize });
    const found = {};
    await everyScreen(app, async (name) => {
      await app.ready();
      const faults = await layoutFaults(app);
      if (faults.length > 0) found[name] = faults;
    });
    assert.deepEqual(found, {});
  });
}
