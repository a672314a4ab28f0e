/**
 * What runs inside the page: finding things as a person does, by what they are and what they are
 * called. The functions are sent to the page as text, so each holds all that it needs.
 */

/* global document, window, getComputedStyle, Element, Node */

/** Lays `window.obecniTest` into the page. */
export function prepare() {
  const SELECTORS = {
    button: "button, [role=button], summary, input[type=submit]",
    link: "a[href], [role=link]",
    field: "input:not([type=checkbox]):not([type=radio]):not([type=submit]), textarea",
    select: "select",
    checkbox: "input[type=checkbox], [role=checkbox], [role=switch]",
    radio: "input[type=radio], [role=radio]",
    option: "[role=option]",
    heading: "h1, h2, h3, h4, [role=heading]",
    dialog: "dialog, [role=dialog], [role=alertdialog]",
    alert: "[role=alert]",
    status: "[role=status]",
    row: "tr, [role=row]",
    item: "li",
    image: "img, [role=img]",
    region: "section, [role=region], nav, main, footer, form",
  };

  const tidy = (text) => text.replace(/[\s\u00a0]+/g, " ").trim();

  function textOf(node) {
    if (node.nodeType === Node.TEXT_NODE) return node.data;
    if (node.nodeType !== Node.ELEMENT_NODE || node.getAttribute("aria-hidden") === "true") return "";
    const style = getComputedStyle(node);
    if (style.display === "none" || style.visibility === "hidden") return "";
    const text = [...node.childNodes].map(textOf).join("");
    // What is hidden from sight only is laid out on its own, but belongs to the words around it.
    return style.display === "inline" || style.position === "absolute" ? text : ` ${text} `;
  }

  function nameOf(element) {
    const by = element.getAttribute("aria-labelledby");
    if (by)
      return tidy(
        by
          .split(" ")
          .map((id) => document.getElementById(id)?.textContent ?? "")
          .join(" "),
      );
    const label = element.getAttribute("aria-label");
    if (label) return tidy(label);
    if (element.matches("input, select, textarea")) {
      return tidy([...(element.labels ?? [])].map(textOf).join(" "));
    }
    return tidy(textOf(element));
  }

  function isShown(element) {
    if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false;
    const box = element.getBoundingClientRect();
    return box.width > 0 && box.height > 0;
  }

  /** The part of the page that can be used now: the dialog on top, or everything. */
  function usable() {
    return [...document.querySelectorAll("dialog:modal")].at(-1) ?? document;
  }

  function candidates(role, scope) {
    const selector = SELECTORS[role] ?? role;
    const itself = scope instanceof Element && scope.matches(selector) ? [scope] : [];
    return [...itself, ...scope.querySelectorAll(selector)].filter(isShown);
  }

  function matches(name, wanted) {
    return wanted.pattern ? new RegExp(wanted.pattern, wanted.flags).test(name) : name === tidy(wanted.text);
  }

  window.obecniTest = {
    find: (role, wanted, within) => {
      const scope = within ?? usable();
      return candidates(role, scope).filter((element) => matches(nameOf(element), wanted));
    },
    names: (role) => candidates(role, usable()).map(nameOf),
    nameOf,
    roleIs: (element, role) => element.matches(SELECTORS[role] ?? role),
    text: () => tidy(usable() === document ? document.body.innerText : usable().innerText),
    textOf: (element) => tidy(element.innerText),
  };
}
