/** axe-core finds nothing to say against any screen, in light, dark and high contrast. */
import assert from "node:assert/strict";
import { after, test } from "node:test";
import { axeFaults } from "./testing/checks.mjs";
import { machineFor } from "./testing/machine.mjs";
import { everyScreen } from "./testing/screens.mjs";

for (const theme of ["light", "dark", "contrast"]) {
  test(`every screen can be used with assistive technology, theme: ${theme}`, async () => {
    const app = await machineFor(after).start();
    await app.look({ theme });
    const found = {};
    await everyScreen(app, async (name) => {
      await app.ready();
      const faults = await axeFaults(app);
      if (faults.length > 0) found[name] = faults;
    });
    assert.deepEqual(found, {});
  });
}
