/** Every visible word comes from the catalogue: no text of letters in markup. */

const VISIBLE = [
  "alt",
  "aria-description",
  "aria-label",
  "aria-roledescription",
  "aria-valuetext",
  "label",
  "placeholder",
  "title",
];
const LETTERS = /\p{L}{2}/u;

export default {
  meta: {
    type: "problem",
    schema: [],
    messages: { literal: "“{{text}}” is visible: put it in the catalogue (locales/*/*.ftl)." },
  },
  create(context) {
    function check(node, text) {
      if (LETTERS.test(text)) context.report({ node, messageId: "literal", data: { text: text.trim() } });
    }
    return {
      SvelteText(node) {
        // Styles and scripts are texts of their elements too.
        if (!["SvelteStyleElement", "SvelteScriptElement"].includes(node.parent.type)) check(node, node.value);
      },
      SvelteAttribute(node) {
        if (!VISIBLE.includes(node.key.name)) return;
        for (const part of node.value) {
          if (part.type === "SvelteLiteral") check(part, part.value);
          else if (part.type === "SvelteMustacheTag" && part.expression.type === "Literal") {
            check(part, String(part.expression.value));
          }
        }
      },
    };
  },
};
