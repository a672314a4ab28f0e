/** What no screen may do: keep something from assistive technology, cut a text, lay one over another. */
import { readFileSync } from "node:fs";

/* global document, window, getComputedStyle, NodeFilter */

const AXE = readFileSync(new URL("../../node_modules/axe-core/axe.min.js", import.meta.url), "utf8");

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What axe-core has against the screen as it is. */
export async function axeFaults(app) {
  await app.run(`function () { if (!window.axe) { (function () { ${AXE} }).call(window); } return null; }`);
  return app.runAsync(async (tags) => {
    // Colours on their way from one theme to another are no colours of the screen.
    await Promise.all(document.getAnimations().map((one) => one.finished.catch(() => null)));
    const { violations } = await window.axe.run(document, { runOnly: { type: "tag", values: tags } });
    const small = violations.find(({ id }) => id === "target-size");
    if (small) {
      // A target that the line at the bottom covers in part is judged where a scroll brings it.
      const still = [];
      for (const node of small.nodes) {
        const target = document.querySelector(node.target.at(-1));
        target?.scrollIntoView({ block: "center" });
        const rules = { runOnly: { type: "rule", values: ["target-size"] } };
        const again = target ? (await window.axe.run(target, rules)).violations : [small];
        if (again.length > 0) still.push(node);
      }
      small.nodes = still;
    }
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} – ${failureSummary}`),
    );
  }, RULES);
}

/**
 * Texts that are cut or leave the window, texts that lie over each other, and controls that do.
 * Parts that can be scrolled are no fault; parts that only assistive technology reads neither.
 */
export function layoutFaults(app) {
  return app.run(() => {
    const faults = [];
    const root = document.documentElement;
    const modal = [...document.querySelectorAll("dialog:modal")].at(-1) ?? null;
    const scope = modal ?? document.body;
    if (root.scrollWidth > root.clientWidth + 1) {
      faults.push(`the page is ${root.scrollWidth} wide in a window of ${root.clientWidth}`);
    }
    const label = (element) => {
      const text = (element.innerText || element.getAttribute("aria-label") || "").trim().slice(0, 60);
      return `<${element.tagName.toLowerCase()} class="${element.getAttribute("class") ?? ""}"> “${text}”`;
    };
    const hiddenFromSight = (element) => {
      for (let one = element; one && one !== root; one = one.parentElement) {
        const style = getComputedStyle(one);
        if (style.clipPath !== "none" || style.clip !== "auto" || style.opacity === "0") return true;
        if (one.offsetWidth <= 1 && one.offsetHeight <= 1 && style.overflow !== "visible") return true;
        if (style.color === "rgba(0, 0, 0, 0)") return true;
      }
      return false;
    };
    const layerOf = (element) => {
      for (let one = element; one && one !== root; one = one.parentElement) {
        const { position, zIndex } = getComputedStyle(one);
        // What opens over the page, such as the offers of a field, is meant to lie over it.
        if (position === "fixed" || position === "sticky" || (position === "absolute" && zIndex !== "auto")) return one;
      }
      return null;
    };
    /** What is left of a box inside all that scrolls or cuts around it, and who cut it. */
    const seen = (box, element) => {
      let { left, top, right, bottom } = box;
      let cutter = null;
      for (let one = element.parentElement; one && one !== root; one = one.parentElement) {
        const style = getComputedStyle(one);
        if (style.overflowX === "visible" && style.overflowY === "visible") continue;
        const frame = one.getBoundingClientRect();
        const cuts = (axis) => style[axis] === "hidden" || style[axis] === "clip";
        if (cuts("overflowX") && (left < frame.left - 1 || right > frame.right + 1)) cutter ??= one;
        if (cuts("overflowY") && (top < frame.top - 1 || bottom > frame.bottom + 1)) cutter ??= one;
        if (style.overflowX !== "visible") [left, right] = [Math.max(left, frame.left), Math.min(right, frame.right)];
        if (style.overflowY !== "visible") [top, bottom] = [Math.max(top, frame.top), Math.min(bottom, frame.bottom)];
      }
      return { left, top, right, bottom, cutter };
    };
    const CONTROLS = "button, a[href], input, select, textarea, summary, [role=option]";
    const texts = [];
    const walker = document.createTreeWalker(scope, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      if (!node.data.trim() || element.closest("option, script, style")) continue;
      if (!element.checkVisibility({ visibilityProperty: true }) || hiddenFromSight(element)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const box of range.getClientRects()) {
        if (box.width < 1 || box.height < 1) continue;
        const part = seen(box, element);
        if (part.cutter) faults.push(`cut: ${label(element)} by ${label(part.cutter)}`);
        if (part.right - part.left < 1 || part.bottom - part.top < 1) continue;
        if (part.left < -1 || part.right > root.clientWidth + 1) faults.push(`out of the window: ${label(element)}`);
        const control = element.closest("button, a.button, .tag");
        if (control) {
          const frame = control.getBoundingClientRect();
          const out = box.left < frame.left - 1 || box.right > frame.right + 1;
          if (out || box.top < frame.top - 2 || box.bottom > frame.bottom + 2)
            faults.push(`leaves its box: ${label(control)}`);
        }
        texts.push({ element, layer: layerOf(element), ...part });
      }
    }
    const meet = (one, other, slack) =>
      one.layer === other.layer &&
      Math.min(one.right, other.right) - Math.max(one.left, other.left) > slack &&
      Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > slack;
    const related = (one, other) => one.contains(other) || other.contains(one);
    texts.forEach((one, index) => {
      for (const other of texts.slice(index + 1)) {
        // The line boxes of two lines may touch by the room that their accents need.
        if (one.element !== other.element && meet(one, other, 5)) {
          faults.push(`one over the other: ${label(one.element)} and ${label(other.element)}`);
        }
      }
    });
    const controls = [...scope.querySelectorAll(CONTROLS)]
      .filter((one) => one.checkVisibility({ visibilityProperty: true }) && !hiddenFromSight(one))
      .map((element) => ({ element, layer: layerOf(element), ...seen(element.getBoundingClientRect(), element) }))
      .filter((one) => one.right - one.left > 1 && one.bottom - one.top > 1);
    controls.forEach((one, index) => {
      for (const other of controls.slice(index + 1)) {
        if (!related(one.element, other.element) && meet(one, other, 2)) {
          faults.push(`one control over the other: ${label(one.element)} and ${label(other.element)}`);
        }
      }
    });
    return [...new Set(faults)];
  });
}
