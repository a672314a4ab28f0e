/** The pages of help: their texts, parted into blocks, and finding one. */
import * as messages from "../messages";
import { folded } from "../shared/folding";

export { folded };

/** The pages, in order: one for each screen, and what belongs to none. */
export const PAGES = [
  "today",
  "plan",
  "drafts",
  "people",
  "volunteers",
  "attendance",
  "paper",
  "door",
  "month",
  "settings",
  "import",
  "safety",
  "help",
] as const;
export type HelpPage = (typeof PAGES)[number];

/** A part of a page. */
export type Block =
  { kind: "heading"; text: string } | { kind: "paragraph"; text: string } | { kind: "list"; items: string[] };

/** The pages about what a volunteer sees. */
const AT_THE_DOOR: readonly HelpPage[] = ["door", "attendance"];

/** The pages that somebody needs. */
export function pagesFor(volunteer: boolean): readonly HelpPage[] {
  return volunteer ? AT_THE_DOOR : PAGES;
}

/** The page that an address names, or the first; practising and one's own hours belong to the door. */
export function pageNamed(name: string | undefined): HelpPage {
  if (name === "practice" || name === "hours") return "door";
  return PAGES.find((page) => page === name) ?? "today";
}

/** What a page is called. */
export function titleOf(page: HelpPage): string {
  return messages.messageOf("help_page", page);
}

/** A page's text. */
export function textOf(page: HelpPage): string {
  return messages.messageOf("help_text", page);
}

/** A text in blocks: `## ` begins a heading, `- ` a point; other lines are paragraphs. */
export function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  for (const line of text.split("\n").map((line) => line.trim())) {
    const last = blocks.at(-1);
    if (line === "") continue;
    if (line.startsWith("## ")) blocks.push({ kind: "heading", text: line.slice(3) });
    else if (!line.startsWith("- ")) blocks.push({ kind: "paragraph", text: line });
    else if (last?.kind === "list") last.items.push(line.slice(2));
    else blocks.push({ kind: "list", items: [line.slice(2)] });
  }
  return blocks;
}

/** A word without its ending, as Polish bends it: `kopia` finds `kopii`. */
function stemOf(word: string): string {
  if (!/^\p{L}+$/u.test(word) || word.length < 4) return word;
  return word.slice(0, word.length > 5 ? -2 : -1);
}

/** The pages in which every word of the question stands; all of them for an empty one. */
export function pagesAbout(question: string, pages: readonly HelpPage[] = PAGES): HelpPage[] {
  const stems = folded(question).split(/\s+/).filter(Boolean).map(stemOf);
  return pages.filter((page) => {
    const text = folded(`${titleOf(page)} ${textOf(page)} ${keysText(page)}`);
    return stems.every((stem) => text.includes(stem));
  });
}

/** A key, or several, and what they do. */
export interface KeyHelp {
  keys: string[];
  does: string;
}

/** The keys of a page's screen; on the page about keys, those that work everywhere. */
export function keyMap(page: HelpPage): KeyHelp[] {
  if (page === "help") {
    return [
      { keys: ["F1"], does: messages.helpKeyF1() },
      { keys: ["Ctrl+Z"], does: messages.helpKeyUndo() },
      { keys: ["Ctrl+Y", "Ctrl+Shift+Z"], does: messages.helpKeyRedo() },
      { keys: [messages.helpKeyNamePlaces()], does: messages.helpKeyPlaces() },
      { keys: ["Tab"], does: messages.helpKeyTab() },
      { keys: ["Esc"], does: messages.helpKeyEscape() },
    ];
  }
  if (page === "plan") {
    return [
      { keys: [messages.timetableKeyArrows()], does: messages.timetableKeyArrowsDo() },
      { keys: [messages.timetableKeyHome()], does: messages.timetableKeyHomeDo() },
      { keys: [messages.timetableKeyEnter()], does: messages.timetableKeyEnterDo() },
      { keys: [messages.timetableKeyCancel()], does: messages.timetableKeyCancelDo() },
      { keys: [messages.timetableKeyMove()], does: messages.timetableKeyMoveDo() },
      { keys: [messages.timetableKeyRoom()], does: messages.timetableKeyRoomDo() },
      { keys: [messages.timetableKeyLength()], does: messages.timetableKeyLengthDo() },
      { keys: [messages.timetableKeyPage()], does: messages.timetableKeyPageDo() },
      { keys: [messages.timetableKeyFind()], does: messages.timetableKeyFindDo() },
      { keys: [messages.timetableKeyAdd()], does: messages.timetableKeyAddDo() },
    ];
  }
  if (page === "door") {
    return [
      { keys: [messages.helpKeyNameDigits()], does: messages.doorKeyDigits() },
      { keys: ["Backspace"], does: messages.doorKeyErase() },
    ];
  }
  if (page === "attendance") {
    return [
      { keys: [messages.helpKeyNameArrows()], does: messages.helpKeyArrows() },
      { keys: [messages.helpKeyNameDigits()], does: messages.helpKeyNumber() },
      { keys: ["P"], does: messages.helpKeyPresent() },
      { keys: ["N"], does: messages.helpKeyAbsent() },
      { keys: ["Z"], does: messages.helpKeyAnnounced() },
      { keys: [messages.helpKeyNameToggle()], does: messages.helpKeyToggle() },
      { keys: ["Delete"], does: messages.helpKeyClear() },
    ];
  }
  return [];
}

function keysText(page: HelpPage): string {
  return keyMap(page)
    .map(({ keys, does }) => `${keys.join(" ")} ${does}`)
    .join(" ");
}
