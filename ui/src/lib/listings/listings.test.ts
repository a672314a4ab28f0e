import { render, screen, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import type { Listing } from "../bindings/Listing";
import type { ListingCell } from "../bindings/ListingCell";
import type { ListingColumn } from "../bindings/ListingColumn";
import { answer } from "../shared/testing/backend";
import { MOST_ROWS, textOf } from "./cells";
import ListingDialog from "./ListingDialog.svelte";

const user = userEvent.setup();
const request = { kind: "leaders" } as const;

function column(title: string, kind: ListingColumn["kind"], short_title: string | null = null): ListingColumn {
  return { title, kind, short_title, on_paper: true };
}

function matrix(rows: number): Listing {
  const row = (number: number): ListingCell[] => [
    { kind: "text", value: `Żółć Zofia ${number}` },
    { kind: "mark", value: "present" },
    { kind: "empty" },
    { kind: "number", value: 1 },
  ];
  return {
    code: "attendance_matrix",
    title: "Obecność w miesiącu",
    subject: "Joga, CAS, marzec 2026",
    as_of: "2026-03-10",
    file_stem: "obecnosc-joga-2026-03-10",
    columns: [
      column("Nazwisko i imię", "name"),
      column("03.03.2026", "mark", "03.03"),
      column("10.03.2026", "mark", "10.03"),
      column("Obecności", "number"),
    ],
    rows: Array.from({ length: rows }, (_, number) => row(number)),
  };
}

function open(listing: Listing, paths: string[] = []) {
  const asked = answer(
    {
      get_listing: () => listing,
      get_door: () => ({ files: [], folder: "/d", documents: "/home/m", open: true, today: "2026-03-10" }),
      save_listing: ({ path }) => ({ path }),
    },
    paths,
  );
  let printed = 0;
  render(ListingDialog, { listing: request, onprint: () => (printed += 1), onclose: () => undefined });
  return { asked, printed: () => printed };
}

describe("a cell", () => {
  it("is said in words", () => {
    expect(textOf("year", { kind: "number", value: 1950 })).toBe("1950");
    expect(textOf("number", { kind: "number", value: 12345 })).toBe("12\u00a0345");
    expect(textOf("date", { kind: "date", value: "2026-03-10" })).toBe("10.03.2026");
    expect(textOf("yes_no", { kind: "yes_no", value: false })).toBe("nie");
    expect(textOf("mark", { kind: "mark", value: "announced" })).toBe("zgłoszona nieobecność");
    expect(textOf("text", { kind: "empty" })).toBe("");
  });
});

describe("a list", () => {
  it("shows its rows, each named, and reads marks and whole dates aloud", async () => {
    open(matrix(2));
    const row = await screen.findByRole("row", { name: /Żółć Zofia 0/ });
    expect(within(row).getByText("obecność")).toBeTruthy();
    expect(screen.getByRole("columnheader", { name: "10.03.2026" })).toBeTruthy();
    expect(screen.getByText("Pozycje: 2")).toBeTruthy();
    expect(screen.getByText("Joga, CAS, marzec 2026 · stan na 10.03.2026")).toBeTruthy();
  });

  it("is saved as the chosen kind under a name that follows it", async () => {
    const { asked } = open(matrix(1));
    const path = await screen.findByLabelText<HTMLInputElement>("Zapisz jako");
    expect(path.value).toBe("/home/m/obecnosc-joga-2026-03-10.xlsx");
    await user.selectOptions(screen.getByLabelText("Rodzaj pliku"), "csv");
    expect(path.value).toBe("/home/m/obecnosc-joga-2026-03-10.csv");
    await user.click(screen.getByRole("button", { name: "Zapisz listę" }));
    expect(await screen.findByText("Listę zapisano: /home/m/obecnosc-joga-2026-03-10.csv")).toBeTruthy();
    expect(asked.at(-1)).toEqual({
      name: "save_listing",
      request: { listing: request, format: "csv", path: "/home/m/obecnosc-joga-2026-03-10.csv" },
    });
    // A text file is no workbook: it is shown, not opened.
    expect(screen.queryByRole("button", { name: "Otwórz" })).toBeNull();
    await user.clear(path);
    await user.click(screen.getByRole("button", { name: "Zapisz listę" }));
    expect(screen.getByText("Wpisz, gdzie zapisać listę.")).toBeTruthy();
  });

  it("of many rows shows the first, and says so", async () => {
    open(matrix(MOST_ROWS + 7));
    expect(await screen.findByText(/pierwsze wiersze: 200 z 207/)).toBeTruthy();
    expect(screen.getAllByRole("row")).toHaveLength(MOST_ROWS + 1);
  });

  it("can be looked at as it would be printed", async () => {
    const { printed } = open(matrix(1));
    await user.click(await screen.findByRole("button", { name: "Podgląd wydruku…" }));
    expect(printed()).toBe(1);
  });

  it("with nobody on it says so", async () => {
    open(matrix(0));
    expect(await screen.findByText("Na tej liście nikogo nie ma.")).toBeTruthy();
  });
});
