/**
 * Imports go only downwards: views → lib/<noun> → lib/shared → lib. A noun never reaches into
 * another, so that each can be read alone.
 */
import path from "node:path";

const ORDER = ["root", "shared", "noun", "view", "app"];

/** Tier and noun of a file, by its path below `src`. */
export function placeOf(file, source) {
  const parts = path.relative(source, file).split(path.sep);
  if (parts[0] === "views") return { tier: "view", noun: "" };
  if (parts[0] !== "lib") return { tier: "app", noun: "" };
  if (parts.length === 2 || parts[1] === "bindings") return { tier: "root", noun: "" };
  if (parts[1] === "shared") return { tier: "shared", noun: "" };
  return { tier: "noun", noun: parts[1] };
}

/** What is wrong with an import, if anything. */
export function faultOf(from, to) {
  if (from.tier === "noun" && to.tier === "noun" && from.noun !== to.noun) return "sideways";
  return ORDER.indexOf(to.tier) > ORDER.indexOf(from.tier) ? "upwards" : null;
}

export default {
  meta: {
    type: "problem",
    schema: [],
    messages: {
      upwards: "Imports go down only: views → lib/<noun> → lib/shared → lib.",
      sideways: "A noun does not import another noun; what both need belongs to lib/shared.",
    },
  },
  create(context) {
    const source = path.join(context.cwd, "src");
    const from = placeOf(context.filename, source);
    function check(node) {
      const target = node.source?.value;
      if (typeof target !== "string" || !target.startsWith(".")) return;
      const file = path.resolve(path.dirname(context.filename), target);
      if (path.relative(source, file).startsWith("..")) return;
      const fault = faultOf(from, placeOf(file, source));
      if (fault) context.report({ node, messageId: fault });
    }
    return {
      ImportDeclaration: check,
      ImportExpression: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
    };
  },
};
