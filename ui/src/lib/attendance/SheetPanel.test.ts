import { render, screen, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it } from "vitest";
import type { Elsewhere } from "../bindings/Elsewhere";
import type { Mark } from "../bindings/Mark";
import type { PastMark } from "../bindings/PastMark";
import type { Sheet } from "../bindings/Sheet";
import { app } from "../shared/app.svelte";
import { answer, type Asked, failure } from "../shared/testing/backend";
import { sheetOf } from "./sheet.fixture";
import { SheetState } from "./sheet.svelte";
import SheetPanel from "./SheetPanel.svelte";

/** A core that keeps one list: marks in the order of the rows, guests, the state of the list. */
class Core {
  marks: (Mark | null)[] = [null, null, null, null, null, null];
  names: string[] = [];
  guests = 0;
  signatures: number | null = null;
  confirmed = false;
  entry: "enrolment" | "free" = "enrolment";
  refusing = false;
  capacity: number | undefined;
  away: number[] = [];
  elsewhere: Record<number, Elsewhere> = {};
  sheet_number = "";
  original_filed = false;
  past: PastMark[] = [];

  sheet(): Sheet {
    const sheet = sheetOf(this.marks, {
      entry: this.entry,
      guests: this.guests,
      list_state: this.confirmed ? "confirmed" : "in_progress",
      signatures: this.signatures,
      away: this.away,
      elsewhere: this.elsewhere,
      sheet_number: this.sheet_number,
      original_filed: this.original_filed,
      ...(this.capacity === undefined ? {} : { capacity: this.capacity }),
    });
    this.names.forEach((name, index) => {
      const row = sheet.rows[6 + index];
      if (row) Object.assign(row, { list_name: name, sex: null, to_complete: true });
    });
    return sheet;
  }

  answers(): Asked[] {
    return answer({
      get_sheet: () => this.sheet(),
      record_attendance: ({ person_id, mark }) => {
        if (this.refusing) throw failure("disk_full", "Dysk jest pełny.");
        this.marks[Number(person_id.slice(1)) - 1] = mark ?? null;
        return this.sheet();
      },
      fill_attendance: ({ mark }) => {
        this.marks = this.marks.map((each) => each ?? mark);
        return this.sheet();
      },
      set_guests: ({ guests }) => {
        this.guests = guests;
        return this.sheet();
      },
      correct_attendance: ({ person_id, mark }) => {
        this.marks[Number(person_id.slice(1)) - 1] = mark ?? null;
        return this.sheet();
      },
      correct_guests: ({ guests }) => {
        this.guests = guests;
        return this.sheet();
      },
      file_original: ({ sheet_number, original_filed }) => {
        Object.assign(this, { sheet_number, original_filed });
        return this.sheet();
      },
      get_mark_history: () => ({ list_name: "", confirmed: this.confirmed, rows: this.past }),
      undo: () => {
        this.marks[0] = null;
        this.past = [];
        return { sentence: "obecna Helena Adamska" };
      },
      get_overview: () => {
        throw failure("not_found", "");
      },
      add_walk_in: ({ first_name, last_name }) => {
        this.names.push(`${last_name} ${first_name}`);
        this.marks.push("present");
        return this.sheet();
      },
      find_people: ({ query }) => ({
        people: ["zolc", "żółć zofia"].includes(query)
          ? [{ person_id: "p6", list_name: "Żółć Zofia", mark: null, sex: "female", one_time: false }]
          : query === "gosc"
            ? [{ person_id: "p9", list_name: "Gość Iwona", mark: null, sex: "female", one_time: true }]
            : [],
      }),
      confirm_list: ({ signatures, sheet_number, original_filed }) => {
        this.confirmed = true;
        this.sheet_number = sheet_number ?? "";
        this.original_filed = original_filed ?? false;
        this.signatures = signatures ?? null;
        return this.sheet();
      },
      reopen_list: () => {
        this.confirmed = false;
        return this.sheet();
      },
    });
  }
}

let core: Core;
let asked: Asked[];
const user = userEvent.setup();

async function show(office = true): Promise<void> {
  asked = core.answers();
  const list = new SheetState("s1");
  await list.load();
  render(SheetPanel, { list, office });
}

/** A change of the past, taken back in a way if in any. */
function past(back: PastMark["back"], change: Partial<PastMark> = {}): PastMark {
  return {
    operation_id: "o1",
    at: "10.03.2026 10:02",
    author: "Kora Próbna",
    way: "zaznaczono na liście",
    from: "bez oznaczenia",
    to: "obecna",
    because: "",
    undone: false,
    back,
    mark_before: null,
    guests_before: 0,
    children_before: 0,
    ...change,
  };
}

/** The large button of a row, whose name begins with its number. */
function row(words: string): HTMLElement {
  const name = new RegExp(`^\\d+\\s*${words.replaceAll(" ", "\\s*")}`);
  return within(screen.getByRole("list", { name: "Lista osób" })).getByRole("button", { name });
}

function written(): unknown[] {
  return asked.filter(({ name }) => name === "record_attendance").map(({ request }) => request);
}

beforeEach(() => {
  core = new Core();
});

describe("by pointer", () => {
  it("a tap marks present by the person's sex, a second one takes the mark back", async () => {
    await show();
    await user.click(row("Adamska Helena"));
    expect(row("Adamska Helena obecna")).toBeTruthy();
    expect(screen.getByText("1 z 6")).toBeTruthy();
    await user.click(row("Łoś Stanisław"));
    expect(row("Łoś Stanisław obecny")).toBeTruthy();
    await user.click(row("Kowalska Maria"));
    expect(row("Kowalska Maria jest")).toBeTruthy();
    await user.click(row("Adamska Helena"));
    expect(row("Adamska Helena bez oznaczenia")).toBeTruthy();
    expect(screen.getByText("2 z 6")).toBeTruthy();
    expect(core.marks).toEqual([null, "present", "present", null, null, null]);
  });

  it("the small buttons mark an absence and an announced one, and take them back", async () => {
    await show();
    const absent = screen.getByRole("button", { name: "N – nieobecność: Adamska Helena" });
    await user.click(absent);
    expect(row("Adamska Helena nieobecna")).toBeTruthy();
    expect(absent.getAttribute("aria-pressed")).toBe("true");
    await user.click(screen.getByRole("button", { name: "Z – zgłoszona nieobecność: Adamska Helena" }));
    expect(row("Adamska Helena zgłoszona")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Z – zgłoszona nieobecność: Adamska Helena" }));
    expect(core.marks[0]).toBeNull();
  });

  it("a refused tap goes back and says whose it was", async () => {
    await show();
    core.refusing = true;
    await user.click(row("Adamska Helena"));
    expect(row("Adamska Helena bez oznaczenia")).toBeTruthy();
    expect(screen.getByRole("alert").textContent).toContain("Nie zapisano oznaczenia: Adamska Helena");
    expect(screen.getByText("0 z 6")).toBeTruthy();
  });

  it("guests are added to those present", async () => {
    core.marks[0] = "present";
    await show();
    const more = screen.getByRole("button", { name: "O jednego gościa więcej" });
    await user.click(more);
    await user.click(more);
    expect(screen.getByText("1 z 6 + goście 2 = 3")).toBeTruthy();
    expect(core.guests).toBe(2);
  });
});

describe("by keyboard", () => {
  it("letters mark the row that has the focus, arrows and digits walk", async () => {
    await show();
    row("Adamska").focus();
    // A letter marks and goes on to the next.
    await user.keyboard("pnz");
    expect(core.marks.slice(0, 3)).toEqual(["present", "absent", "announced"]);
    await user.keyboard("5 ");
    expect(core.marks[4]).toBe("present");
    await user.keyboard("{Delete}{Home}{Enter}{End}p");
    expect(core.marks).toEqual([null, "absent", "announced", null, null, "present"]);
  });

  it("the signs of the numeric keypad mark as the letters do", async () => {
    await show();
    row("Adamska").focus();
    await user.keyboard("+-*");
    expect(core.marks.slice(0, 3)).toEqual(["present", "absent", "announced"]);
  });

  it("from anywhere arrows and digits lead into the list, letters do nothing there", async () => {
    await show();
    await user.keyboard("p4");
    expect(document.activeElement).toBe(row("Ćwik"));
    expect(written()).toEqual([]);
    await user.keyboard("p");
    expect(core.marks[3]).toBe("present");
  });

  it("a slash and Ctrl+F lead to the search, which takes letters", async () => {
    await show();
    const search = screen.getByRole("combobox");
    row("Adamska").focus();
    await user.keyboard("/");
    expect(document.activeElement).toBe(search);
    await user.keyboard("pnz/");
    expect(search).toHaveProperty("value", "pnz/");
    row("Adamska").focus();
    await user.keyboard("{Control>}f{/Control}");
    expect(document.activeElement).toBe(search);
    expect(written()).toEqual([]);
  });

  it("one row at a time is in the tab order, with its small buttons", async () => {
    await show();
    row("Adamska").focus();
    await user.keyboard("{ArrowDown}");
    await user.tab();
    expect(document.activeElement?.getAttribute("aria-label")).toBe("N – nieobecność: Łoś Stanisław");
    await user.tab();
    await user.tab();
    expect(document.activeElement?.textContent).toContain("Klawisze");
  });
});

describe("where entry is free", () => {
  it("nobody is expected and nobody is absent", async () => {
    core.entry = "free";
    core.marks[0] = "present";
    await show();
    expect(screen.getByText("Obecne osoby: 1")).toBeTruthy();
    expect(screen.queryByRole("button", { name: /^N – / })).toBeNull();
    expect(screen.queryByRole("button", { name: "Pozostali nieobecni" })).toBeNull();
    row("Łoś").focus();
    await user.keyboard("nz");
    expect(written()).toEqual([]);
  });
});

describe("the search", () => {
  it("finds without diacritics; Enter marks present, and the field is ready for the next", async () => {
    await show();
    const search = screen.getByRole("combobox", { name: "Szukaj lub dodaj osobę…" });
    await user.click(search);
    await user.keyboard("zolc{Enter}");
    expect(await screen.findByText("1 z 6")).toBeTruthy();
    expect(core.marks[5]).toBe("present");
    expect(document.activeElement).toBe(search);
    expect(search).toHaveProperty("value", "");
  });

  it("takes a new person in with two fields, to be completed, and comes back", async () => {
    await show();
    const search = screen.getByRole("combobox", { name: "Szukaj lub dodaj osobę…" });
    await user.click(search);
    await user.keyboard("nowicki{Enter}");
    const first = await screen.findByRole("textbox", { name: "Imię" });
    expect(document.activeElement).toBe(first);
    expect(screen.getByRole("textbox", { name: "Nazwisko" })).toHaveProperty("value", "Nowicki");
    await user.keyboard("Jan{Enter}");
    expect(await screen.findByText("1 z 7")).toBeTruthy();
    expect(row("Nowicki Jan").textContent).toContain("do uzupełnienia");
    expect(document.activeElement).toBe(search);
  });

  it("names what is missing of a new person", async () => {
    await show();
    await user.click(screen.getByRole("combobox"));
    await user.keyboard("nowicki{Enter}");
    await screen.findByRole("textbox", { name: "Imię" });
    await user.keyboard("{Enter}");
    expect(screen.getByText("Wpisz imię i nazwisko.")).toBeTruthy();
    expect(asked.some(({ name }) => name === "add_walk_in")).toBe(false);
  });

  it("offers whoever has the new person's names already", async () => {
    await show();
    await user.click(screen.getByRole("combobox"));
    await user.keyboard("xx{Enter}");
    const first = await screen.findByRole("textbox", { name: "Imię" });
    const last = screen.getByRole("textbox", { name: "Nazwisko" });
    await user.clear(last);
    await user.type(last, "zofia");
    await user.type(first, "żółć");
    await user.tab();
    await user.click(await screen.findByRole("button", { name: "To ta osoba: Żółć Zofia" }));
    expect(await screen.findByText("1 z 6")).toBeTruthy();
    expect(screen.queryByRole("textbox", { name: "Imię" })).toBeNull();
  });
});

describe("what is worth knowing", () => {
  it("an absence announced ahead is told in the words of the person's sex, until there is a mark", async () => {
    core.away = [0, 1];
    await show();
    expect(row("Adamska Helena zgłoszona wcześniej")).toBeTruthy();
    expect(row("Łoś Stanisław zgłoszony wcześniej")).toBeTruthy();
    await user.click(row("Adamska"));
    expect(row("Adamska Helena obecna").textContent).not.toContain("wcześniej");
  });

  it("somebody in two places at once is named on her row, above the list and aloud", async () => {
    core.elsewhere = { 0: { session_id: "s2", name: "Joga", start: "10:30", end: "11:30" } };
    await show();
    expect(row("Adamska").textContent).toContain("teraz: Joga, 10:30–11:30");
    expect(screen.queryByText(/W dwóch miejscach naraz/)).toBeNull();
    await user.click(row("Adamska"));
    expect(row("Adamska").textContent).toContain("też tu: Joga, 10:30–11:30");
    expect(screen.getByText("W dwóch miejscach naraz: Adamska Helena")).toBeTruthy();
    expect(app.announcement).toBe("Adamska Helena ma obecność także tu: Joga, 10:30–11:30.");
  });

  it("more people than places are shown and taken", async () => {
    core.capacity = 1;
    core.marks[0] = "present";
    await show();
    expect(screen.queryByText(/miejsca:/)).toBeNull();
    await user.click(screen.getByRole("button", { name: "O jednego gościa więcej" }));
    expect(screen.getByText("Osoby: 2, miejsca: 1. Można zapisać wszystkich.")).toBeTruthy();
    expect(core.guests).toBe(1);
  });

  it("a guest of before is offered as one, and a new one is added without joining", async () => {
    await show();
    await user.click(screen.getByRole("combobox"));
    await user.keyboard("gosc");
    expect((await screen.findByRole("option", { name: /Gość Iwona/ })).textContent).toContain("była gościem");
    await user.keyboard("{Escape}nowak anna{Enter}");
    await screen.findByRole("textbox", { name: "Imię" });
    await user.click(screen.getByRole("button", { name: "Tylko gość, bez zapisu" }));
    expect(asked.find(({ name }) => name === "add_walk_in")?.request).toMatchObject({ one_time: true });
  });
});

describe("the history of a mark", () => {
  it("is opened by H, and a change that stands is undone from there", async () => {
    core.marks[0] = "present";
    core.past = [past("undo")];
    await show();
    row("Adamska").focus();
    await user.keyboard("h");
    const dialog = await screen.findByRole("dialog", { name: "Historia: Adamska Helena" });
    expect(within(dialog).getByText("bez oznaczenia → obecna")).toBeTruthy();
    expect(dialog.textContent).toContain("Kora Próbna");
    await user.click(within(dialog).getByRole("button", { name: "Cofnij zmianę z 10.03.2026 10:02" }));
    expect(asked.find(({ name }) => name === "undo")?.request).toEqual({ operation_id: "o1" });
    expect(await within(dialog).findByText(/nikt jeszcze tu nic nie zaznaczył/)).toBeTruthy();
  });

  it("is opened by the pointer once it is asked for, and marks nothing meanwhile", async () => {
    core.past = [past("set_back", { from: "obecna", to: "nieobecna", mark_before: "present" })];
    await show();
    await user.click(screen.getByRole("button", { name: "Historia oznaczeń" }));
    await user.click(row("Adamska"));
    const dialog = await screen.findByRole("dialog", { name: "Historia: Adamska Helena" });
    expect(core.marks[0]).toBeNull();
    expect(dialog.textContent).toContain("powstanie nowy wpis z poprzednim oznaczeniem");
    await user.click(within(dialog).getByRole("button", { name: /^Przywróć stan sprzed zmiany/ }));
    expect(core.marks[0]).toBe("present");
  });

  it("is the office's: at the door there is none", async () => {
    await show(false);
    expect(screen.queryByRole("button", { name: "Historia oznaczeń" })).toBeNull();
    row("Adamska").focus();
    await user.keyboard("h");
    expect(screen.queryByRole("dialog")).toBeNull();
  });
});

describe("a correction", () => {
  async function confirmed(): Promise<void> {
    core.marks = ["present", "absent", "absent", "absent", "absent", "absent"];
    core.confirmed = true;
    await show();
  }

  it("needs the right mark and a reason, and words for another reason", async () => {
    await confirmed();
    await user.click(screen.getByRole("button", { name: "Popraw: Łoś Stanisław" }));
    const dialog = await screen.findByRole("dialog", { name: "Poprawka: Łoś Stanisław" });
    expect(within(dialog).getByText("Teraz na liście: nieobecny")).toBeTruthy();
    const save = within(dialog).getByRole("button", { name: "Zapisz poprawkę" });
    await user.click(save);
    expect(within(dialog).getByText(/Wybierz inne oznaczenie/)).toBeTruthy();
    expect(within(dialog).getByText("Wybierz powód poprawki.")).toBeTruthy();
    expect(within(dialog).queryByRole("radio", { name: "nieobecny" })).toBeNull();
    await user.click(within(dialog).getByRole("radio", { name: "obecny" }));
    await user.click(within(dialog).getByRole("radio", { name: "Inny powód" }));
    await user.click(save);
    expect(within(dialog).getByText("Napisz, jaki jest powód.")).toBeTruthy();
    expect(asked.some(({ name }) => name === "correct_attendance")).toBe(false);
    await user.type(within(dialog).getByRole("textbox", { name: "Uwagi do poprawki" }), " pomylone wiersze ");
    await user.click(save);
    expect(asked.find(({ name }) => name === "correct_attendance")?.request).toEqual({
      session_id: "s1",
      person_id: "p2",
      mark: "present",
      reason: "other",
      words: "pomylone wiersze",
    });
    expect(await screen.findByText("2 z 6")).toBeTruthy();
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  it("sets back an old mark only with a reason", async () => {
    core.past = [past("set_back", { from: "zgłoszona", to: "obecna", mark_before: "announced" })];
    await confirmed();
    await user.click(row("Adamska"));
    const dialog = await screen.findByRole("dialog");
    await user.click(await within(dialog).findByRole("button", { name: /^Przywróć stan sprzed zmiany/ }));
    expect(within(dialog).getByRole("radio", { name: "zgłoszona" })).toHaveProperty("checked", true);
    expect(core.marks[0]).toBe("present");
    await user.click(within(dialog).getByRole("radio", { name: "Zgodnie z listą papierową" }));
    await user.click(within(dialog).getByRole("button", { name: "Zapisz poprawkę" }));
    expect(core.marks[0]).toBe("announced");
  });

  it("of the guests has a reason as well", async () => {
    await confirmed();
    await user.click(screen.getByRole("button", { name: "Popraw gości" }));
    const dialog = await screen.findByRole("dialog", { name: "Poprawka: goście i dzieci" });
    await user.click(within(dialog).getByRole("button", { name: "O jednego gościa więcej" }));
    await user.click(within(dialog).getByRole("button", { name: "Zapisz poprawkę" }));
    expect(core.guests).toBe(0);
    await user.click(within(dialog).getByRole("radio", { name: "Pomyłka przy zaznaczaniu" }));
    await user.click(within(dialog).getByRole("button", { name: "Zapisz poprawkę" }));
    expect(core.guests).toBe(1);
  });

  it("is not for the door", async () => {
    core.marks[0] = "present";
    core.confirmed = true;
    await show(false);
    expect(screen.queryByRole("button", { name: /^Popraw/ })).toBeNull();
    expect(row("Adamska")).toHaveProperty("disabled", true);
  });
});

describe("the end of the list", () => {
  it("marks the rest absent, compares the signatures, and confirms", async () => {
    core.marks = ["present", "present", null, "announced", null, null];
    await show();
    await user.click(screen.getByRole("button", { name: "Pozostali nieobecni" }));
    expect(core.marks).toEqual(["present", "present", "absent", "announced", "absent", "absent"]);
    await user.click(screen.getByRole("button", { name: "Gotowe" }));
    const signatures = await screen.findByRole("textbox", { name: "Liczba podpisów na liście" });
    await user.type(signatures, "3");
    expect(screen.getByText("różnica: +1")).toBeTruthy();
    expect(screen.getByText(/Podpisy: 3, obecne osoby: 2/)).toBeTruthy();
    await user.clear(signatures);
    await user.type(signatures, "2");
    expect(screen.getByText("zgodne")).toBeTruthy();
    await user.type(screen.getByRole("textbox", { name: "Numer papierowej listy" }), "14/2026");
    await user.click(screen.getByRole("checkbox", { name: "Podpisany oryginał jest w segregatorze" }));
    await user.click(screen.getByRole("button", { name: "Zatwierdź listę" }));
    expect(await screen.findByText(/Lista jest zatwierdzona\.\s+Podpisy: 2 –\s+zgodne\./)).toBeTruthy();
    expect(screen.getByText(/Numer listy: 14\/2026\.\s+Oryginał jest w\ssegregatorze\./)).toBeTruthy();
    expect(screen.queryByRole("button", { name: /^N – / })).toBeNull();
    await user.click(screen.getByRole("button", { name: "Otwórz ponownie" }));
    await user.click(row("Adamska"));
    expect(core.marks[0]).toBeNull();
  });

  it("asks what of those without a mark, and says who announced ahead", async () => {
    core.marks = ["present", null, null, null, null, null];
    core.away = [1];
    await show();
    await user.click(screen.getByRole("button", { name: "Gotowe" }));
    const dialog = await screen.findByRole("dialog");
    expect(within(dialog).getByText("Bez oznaczenia: 5 osób")).toBeTruthy();
    expect(within(dialog).getByText(/W tym zgłoszone wcześniej: 1\./)).toBeTruthy();
    await user.click(within(dialog).getByRole("button", { name: "Zatwierdź listę" }));
    expect(within(dialog).getByText("Wybierz, co zapisać przy osobach bez oznaczenia.")).toBeTruthy();
    expect(core.confirmed).toBe(false);
    await user.click(within(dialog).getByRole("radio", { name: "Zapisz nieobecność" }));
    await user.click(within(dialog).getByRole("button", { name: "Zatwierdź listę" }));
    expect(await screen.findByText(/Lista jest zatwierdzona/)).toBeTruthy();
    expect(core.marks.filter((mark) => mark === "absent")).toHaveLength(5);
    const names = asked.map(({ name }) => name);
    expect(names.indexOf("fill_attendance")).toBeLessThan(names.indexOf("confirm_list"));
  });

  it("does not take letters for a number of signatures, and takes none for no paper", async () => {
    await show();
    await user.click(screen.getByRole("button", { name: "Gotowe" }));
    await user.click(await screen.findByRole("radio", { name: "Zostaw bez oznaczenia" }));
    const signatures = screen.getByRole("textbox", { name: "Liczba podpisów na liście" });
    await user.type(signatures, "dwa{Enter}");
    expect(screen.getByText(/Wpisz liczbę podpisów cyframi/)).toBeTruthy();
    expect(core.confirmed).toBe(false);
    await user.clear(signatures);
    await user.keyboard("{Enter}");
    expect(core.confirmed).toBe(true);
    expect(core.signatures).toBeNull();
    expect(core.marks).toEqual([null, null, null, null, null, null]);
  });

  it("says later where the signed original is", async () => {
    core.confirmed = true;
    core.signatures = 1;
    await show();
    expect(screen.getByText(/Oryginału nie ma w\ssegregatorze/)).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Papierowa lista…" }));
    await user.type(await screen.findByRole("textbox", { name: "Numer papierowej listy" }), "7");
    await user.click(screen.getByRole("checkbox", { name: "Podpisany oryginał jest w segregatorze" }));
    await user.click(screen.getByRole("button", { name: "Zapisz" }));
    expect(await screen.findByText(/Numer listy: 7\.\s+Oryginał jest w\ssegregatorze\./)).toBeTruthy();
  });
});
