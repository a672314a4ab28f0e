import { render, screen, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, it } from "vitest";
import { samplePreview, sampleSheet } from "../lib/import/import.fixture";
import { app } from "../lib/shared/app.svelte";
import { answer, type Answers, type Asked, failure } from "../lib/shared/testing/backend";
import { sampleCentre, sampleOverview, sampleStatus } from "../lib/shared/testing/overview";
import Import from "./Import.svelte";

const user = userEvent.setup();
let asked: Asked[];

function open(answers: Answers = {}): void {
  asked = answer(
    {
      get_overview: () => sampleOverview(),
      get_status: () => sampleStatus(),
      read_spreadsheet: () => ({ name: "plan.xlsx", sheets: [sampleSheet({ name: "", rows: 0 }), sampleSheet()] }),
      preview_import: () => samplePreview(),
      run_import: () => ({
        operation_id: "operation",
        rows: 2,
        brought: { sessions: 5, series: 1, centres: 0, locations: 0, rooms: 0 },
      }),
      undo: () => ({ sentence: "wczytano zajęcia z pliku" }),
      ...answers,
    },
    ["/plan.xlsx"],
  );
}

beforeEach(() => {
  const centre = sampleCentre();
  centre.categories = [
    { id: "c1", centre_id: "centre", name: "Ruch", letter: "R", ground: 0, position: 0, active: true },
  ];
  app.overview = sampleOverview({ centres: [centre] });
  open();
});

async function toColumns(): Promise<void> {
  render(Import);
  await user.click(screen.getByRole("button", { name: "Wybierz… Plik z arkuszem" }));
  await user.click(screen.getByRole("button", { name: "Otwórz plik" }));
  await screen.findByRole("heading", { name: "2. Kolumny" });
}

async function toPreview(): Promise<void> {
  await toColumns();
  await user.click(screen.getByRole("button", { name: "Pokaż podgląd" }));
  await screen.findByRole("heading", { name: "3. Podgląd" });
}

function requestOf(name: string): unknown {
  return asked.findLast((question) => question.name === name)?.request;
}

it("a file is read and its first sheet with rows is taken as proposed", async () => {
  await toColumns();
  expect(requestOf("read_spreadsheet")).toEqual({ path: "/plan.xlsx" });
  expect(screen.getByLabelText("Arkusz")).toHaveProperty("value", "1");
  expect(screen.getByLabelText("Co jest w kolumnie A: Nazwa")).toHaveProperty("value", "name");
  expect(screen.getByLabelText("Co jest w kolumnie Kolumna D")).toHaveProperty("value", "");
  expect(screen.getByText("Joga · Brydż")).toBeTruthy();
});

it("the preview is asked with the columns as chosen, and forgotten when they change", async () => {
  await toColumns();
  await user.selectOptions(screen.getByLabelText("Co jest w kolumnie Kolumna D"), "room");
  await user.click(screen.getByRole("button", { name: "Pokaż podgląd" }));
  expect(await screen.findByRole("heading", { name: "3. Podgląd" })).toBeTruthy();
  expect(requestOf("preview_import")).toEqual({
    path: "/plan.xlsx",
    sheet: 1,
    kind: "classes",
    columns: [
      { index: 0, field: "name" },
      { index: 1, field: "start" },
      { index: 3, field: "room" },
    ],
    centre_id: "centre",
    category_id: null,
  });
  await user.selectOptions(screen.getByLabelText("Co jest w kolumnie Kolumna D"), "");
  expect(screen.queryByRole("heading", { name: "3. Podgląd" })).toBeNull();
});

it("without a column of names nothing is asked", async () => {
  await toColumns();
  await user.selectOptions(screen.getByLabelText("Co jest w kolumnie A: Nazwa"), "");
  expect(screen.getByText(/Wskaż kolumnę z nazwą/)).toBeTruthy();
  expect(screen.getByRole("button", { name: "Pokaż podgląd" })).toHaveProperty("disabled", true);
});

it("every row shows its verdict in words, and why", async () => {
  await toPreview();
  const table = screen.getByRole("table", { name: "Wiersze arkusza i to, co z nich powstanie" });
  const row = (name: RegExp): HTMLElement => within(table).getByRole("row", { name });
  expect(row(/^2 .*dobry Joga termin · 10\.03\.2026, 10:00–11:00 · Sala 1/)).toBeTruthy();
  expect(row(/^3 .*dobry, z uwagą Brydż seria .*poza godzinami otwarcia/)).toBeTruthy();
  expect(row(/^4 .*już jest Śpiew/)).toBeTruthy();
  const unusable = row(/^5 .*nie do wczytania Taniec nic · Sala 1 .*data „31\.02\.2026” nie istnieje/);
  expect(within(unusable).queryByRole("checkbox")).toBeNull();
  expect(screen.getByText("Powstaną kategorie: Literatura.")).toBeTruthy();
  expect(screen.getByText("nie do wczytania: 1")).toBeTruthy();
});

it("the filter leaves the rows that need a look", async () => {
  await toPreview();
  await user.click(screen.getByRole("checkbox", { name: "Tylko do wyjaśnienia" }));
  expect(screen.queryByRole("rowheader", { name: "2" })).toBeNull();
  expect(screen.getByRole("rowheader", { name: "5" })).toBeTruthy();
});

it("what is ticked comes in, and is taken back as a whole", async () => {
  await toPreview();
  await user.click(screen.getByRole("checkbox", { name: "Wczytaj wiersz 3: Brydż" }));
  await user.click(screen.getByRole("checkbox", { name: "Wczytaj wiersz 4: Śpiew" }));
  await user.click(screen.getByRole("button", { name: "Wczytaj 2 terminy" }));
  expect(await screen.findByText("Wczytano: 1 seria, 5 terminów.")).toBeTruthy();
  expect(requestOf("run_import")).toMatchObject({
    fingerprint: "f1",
    leave_out: [3],
    take_duplicates: [4],
    sheet: 1,
    centre_id: "centre",
  });
  expect(app.announcement).toBe("Wczytano: 1 seria, 5 terminów.");
  await user.click(screen.getByRole("button", { name: "Cofnij wczytanie" }));
  expect(await screen.findByText(/Cofnięto wczytanie/)).toBeTruthy();
  expect(requestOf("undo")).toEqual({ operation_id: "operation" });
});

it("centres come in by a command of their own", async () => {
  open({
    import_centres: () => ({
      operation_id: "operation",
      rows: 2,
      brought: { sessions: 0, series: 0, centres: 1, locations: 2, rooms: 0 },
    }),
  });
  await toColumns();
  await user.selectOptions(screen.getByLabelText("Co jest w arkuszu"), "centres");
  expect(screen.queryByLabelText("Placówka")).toBeNull();
  await user.click(screen.getByRole("button", { name: "Pokaż podgląd" }));
  await user.click(await screen.findByRole("button", { name: "Wczytaj 2 wiersze" }));
  expect(await screen.findByText("Wczytano: 1 placówka, 2 lokale.")).toBeTruthy();
  expect(requestOf("import_centres")).toMatchObject({ kind: "centres", centre_id: null });
});

it("a coordinator is told who brings centres in", async () => {
  app.overview = sampleOverview({}, "coordinator");
  await toColumns();
  await user.selectOptions(screen.getByLabelText("Co jest w arkuszu"), "centres");
  expect(screen.getByText("Placówki wczytuje osoba zarządzająca.")).toBeTruthy();
  expect(screen.getByRole("button", { name: "Pokaż podgląd" })).toHaveProperty("disabled", true);
});

it("a file that cannot be read says why and leads nowhere", async () => {
  open({
    read_spreadsheet: () => {
      throw failure("sheet_locked", "Ten arkusz jest zabezpieczony hasłem.");
    },
  });
  render(Import);
  await user.type(screen.getByLabelText("Plik z arkuszem"), "/haslo.xlsx{Enter}");
  await expect.poll(() => app.failure?.code).toBe("sheet_locked");
  expect(screen.queryByRole("heading", { name: "2. Kolumny" })).toBeNull();
});
