/** What a saved PDF says, read back by a program that is not ours. */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

/** The text of a PDF, its lines as they stand on the page. */
export function textOfPdf(path) {
  if (!readFileSync(path).subarray(0, 5).equals(Buffer.from("%PDF-"))) throw new Error(`${path} is no PDF`);
  return execFileSync("pdftotext", ["-layout", path, "-"], { encoding: "utf8" }).replace(/\u00a0/g, " ");
}

/** The words of the first line that begins with a text, after that text. */
export function afterWords(text, words) {
  const line = text.split("\n").find((line) => line.trim().startsWith(words));
  return line === undefined
    ? null
    : line
        .trim()
        .slice(words.length)
        .trim()
        .split(/\s{2,}/);
}
