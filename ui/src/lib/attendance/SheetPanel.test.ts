import { render, screen, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it } from "vitest";
import type { Mark } from "../bindings/Mark";
import type { Sheet } from "../bindings/Sheet";
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

  sheet(): Sheet {
    const sheet = sheetOf(this.marks, {
      entry: this.entry,
      guests: this.guests,
      list_state: this.confirmed ? "confirmed" : "in_progress",
      signatures: this.signatures,
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
      add_walk_in: ({ first_name, last_name }) => {
        this.names.push(`${last_name} ${first_name}`);
        this.marks.push("present");
        return this.sheet();
      },
      find_people: ({ query }) => ({
        people: ["zolc", "żółć zofia"].includes(query)
          ? [{ person_id: "p6", list_name: "Żółć Zofia", sex: "female", mark: null, one_time: false }]
          : [],
      }),
      confirm_list: ({ signatures }) => {
        this.confirmed = true;
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

async function show(): Promise<void> {
  asked = core.answers();
  const list = new SheetState("s1");
  await list.load();
  render(SheetPanel, { list, office: true });
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
    await user.keyboard("p{ArrowDown}n{ArrowDown}z");
    expect(core.marks.slice(0, 3)).toEqual(["present", "absent", "announced"]);
    await user.keyboard("5 ");
    expect(core.marks[4]).toBe("present");
    await user.keyboard("{Delete}{Home}{Enter}{End}p");
    expect(core.marks).toEqual([null, "absent", "announced", null, null, "present"]);
  });

  it("one row at a time is in the tab order, with its small buttons", async () => {
    await show();
    row("Adamska").focus();
    await user.keyboard("{ArrowDown}");
    await user.tab();
    expect(document.activeElement?.getAttribute("aria-label")).toBe("N – nieobecność: Łoś Stanisław");
    await user.tab();
    await user.tab();
    expect(document.activeElement?.textContent).toContain("Gotowe");
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
    await user.clear(signatures);
    await user.type(signatures, "2");
    expect(screen.getByText("zgodne")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Zatwierdź listę" }));
    expect(await screen.findByText(/Lista jest zatwierdzona\.\s+Podpisy: 2 –\s+zgodne\./)).toBeTruthy();
    expect(row("Adamska")).toHaveProperty("disabled", true);
    await user.click(screen.getByRole("button", { name: "Otwórz ponownie" }));
    expect(row("Adamska")).toHaveProperty("disabled", false);
  });

  it("does not take letters for a number of signatures, and takes none for no paper", async () => {
    await show();
    await user.click(screen.getByRole("button", { name: "Gotowe" }));
    const signatures = await screen.findByRole("textbox", { name: "Liczba podpisów na liście" });
    await user.type(signatures, "dwa{Enter}");
    expect(screen.getByText(/Wpisz liczbę podpisów cyframi/)).toBeTruthy();
    expect(core.confirmed).toBe(false);
    await user.clear(signatures);
    await user.keyboard("{Enter}");
    expect(core.confirmed).toBe(true);
    expect(core.signatures).toBeNull();
  });
});
