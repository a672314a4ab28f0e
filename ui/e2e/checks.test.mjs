/** The checks that every screen goes through do see what they are there to see. */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { axeFaults, layoutFaults } from "./testing/checks.mjs";
import { machineFor } from "./testing/machine.mjs";

/* global document */

const machine = machineFor(after);
let app;
before(async () => {
  app = await machine.start();
  await app.heading("Dzień dobry");
});

/** Spoils the first screen, looks at it, and mends it. */
async function spoilt(spoil, look) {
  await app.run(spoil);
  const faults = await look(app);
  await app.reload();
  return faults.join("\n");
}

test("the first screen is without a fault before it is spoilt", async () => {
  assert.deepEqual(await layoutFaults(app), []);
  assert.deepEqual(await axeFaults(app), []);
});

test("a text that is cut is seen", async () => {
  const faults = await spoilt(() => {
    Object.assign(document.querySelector("h1").parentElement.style, { width: "40px", overflow: "hidden" });
    document.querySelector("h1").style.whiteSpace = "nowrap";
  }, layoutFaults);
  assert.match(faults, /^cut: <h1/m);
});

test("a text that leaves the window is seen", async () => {
  const faults = await spoilt(() => {
    Object.assign(document.querySelector("h1").style, { position: "relative", left: "1200px" });
  }, layoutFaults);
  assert.match(faults, /^out of the window: <h1/m);
});

test("a text over another is seen", async () => {
  const faults = await spoilt(() => {
    document.querySelector("h1").style.marginBottom = "-2em";
  }, layoutFaults);
  assert.match(faults, /^one over the other: <h1/m);
});

test("a control over another is seen", async () => {
  const faults = await spoilt(() => {
    const [, second] = document.querySelectorAll("main button");
    Object.assign(second.style, { position: "relative", left: "-200px" });
  }, layoutFaults);
  assert.match(faults, /^one control over the other: <button/m);
});

test("a text that leaves its button is seen", async () => {
  const faults = await spoilt(() => {
    const button = document.querySelector("main button");
    Object.assign(button.style, { width: "60px", whiteSpace: "nowrap" });
  }, layoutFaults);
  assert.match(faults, /^leaves its box: <button/m);
});

test("a picture without words and a text too pale are seen", async () => {
  const faults = await spoilt(() => {
    document.querySelector("main").append(document.createElement("img"));
    document.querySelector("main p").style.color = "#ddd";
  }, axeFaults);
  assert.match(faults, /^image-alt: /m);
  assert.match(faults, /^color-contrast: /m);
});

test("what assistive technology is told of a control is what the tests look for", async () => {
  const button = await app.find("button", "Wypróbuj na danych przykładowych");
  assert.deepEqual(await app.told(button), { role: "button", name: "Wypróbuj na danych przykładowych" });
  await app.click("button", "Otwórz inny plik…");
  const field = await app.find("field", "Plik danych");
  assert.deepEqual(await app.told(field), { role: "textbox", name: "Plik danych" });
});
