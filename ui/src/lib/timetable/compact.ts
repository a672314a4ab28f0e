// How much of a name fits into a narrow column, where it stands upright. All lengths are in rem, so
// that nothing has to be measured.
import { ROW_MINUTES } from "./week";

/** The height of a row of five minutes at 100 %, where names are upright and where they are not. */
export const COMPACT_ROW = 0.5;
export const ROW = 0.4;

/** What the letter of the category takes of a block's height. */
const LETTER = 1.15;

/** The frame of a block along an upright line, and across. */
const ALONG = 0.3;
const ACROSS = 0.36;

/** The height of an upright line, and the length of a letter in it. */
const LINE = 0.72;
const CHARACTER = 0.37;

/** What a mark below the name takes of it, in letters. */
const MARK = 2;

/** Fewer letters of a name say nothing. */
const LEAST = 3;

const ELLIPSIS = "…";

/** How many upright lines a block has, and how many letters fit into each. */
export interface Space {
  lines: number;
  letters: number;
}

/** The room for a name in a block that lasts so many minutes. */
export function spaceOf(minutes: number, columnWidth: number, zoom: number): Space {
  const height = (minutes / ROW_MINUTES) * COMPACT_ROW * (zoom / 100);
  return {
    lines: Math.max(1, Math.floor((columnWidth - ACROSS) / LINE)),
    letters: Math.max(0, Math.floor((height - LETTER - ALONG) / CHARACTER)),
  };
}

/** The room that is left beside so many marks. */
export function beside({ lines, letters }: Space, marks: number): Space {
  return { lines, letters: Math.max(0, letters - marks * MARK) };
}

/** As much of a name as fits, with a mark where some of it does not; empty where next to nothing would. */
export function fitted(name: string, { lines, letters }: Space): string {
  if (letters < LEAST) return "";
  const words = name.split(" ");
  const kept: string[] = [];
  let line = 1;
  let used = 0;
  for (const word of words) {
    const before = used === 0 ? 0 : used + 1;
    if (before + word.length <= letters) {
      used = before + word.length;
      kept.push(word);
      continue;
    }
    const next = line + (used === 0 ? 0 : 1);
    const left = (lines - next + 1) * letters;
    if (next <= lines && word.length <= left) {
      // A word that is too long for one line goes on in the next.
      line = next + Math.ceil(word.length / letters) - 1;
      used = word.length - (line - next) * letters;
      kept.push(word);
      continue;
    }
    // What is left of this line, or of the lines below, takes as much of the word as it holds.
    const here = next <= lines ? left : letters - before;
    if (here > LEAST) kept.push(word.slice(0, here - 1) + ELLIPSIS);
    else if (kept.length > 0) kept.push(marked(kept.pop() ?? "", here));
    return kept.join(" ");
  }
  return kept.join(" ");
}

/** A word with the mark, which takes the place of the space after it, or of its last letter. */
function marked(word: string, left: number): string {
  return (left >= 0 ? word : word.slice(0, -1)) + ELLIPSIS;
}
