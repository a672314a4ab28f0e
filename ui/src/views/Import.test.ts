import { render, screen, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, it } from "vitest";
import { handOver } from "../lib/import/handed";
import { samplePeoplePreview, samplePeopleSheet, samplePreview, sampleRow, sampleSheet, sampleTotals } from "../lib/import/import.fixture";
import { app } from "../lib/shared/app.svelte";
import { route } from "../lib/shared/route.svelte";
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
        brought: sampleTotals({ sessions: 5, series: 1 }),
      }),
      undo: () => ({ sentence: "wczytano zajęcia z pliku" }),
      ...answers,
    },
    ["/plan.xlsx"],
  );
}

beforeEach(() => {
  route.replace({ view: "import" });
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
  expect(requestOf("read_spreadsheet")).toEqual({ source: { file: "/plan.xlsx" } });
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
    source: { file: "/plan.xlsx" },
    sheet: 1,
    kind: "classes",
    columns: [
      { index: 0, field: "name" },
      { index: 1, field: "start" },
      { index: 3, field: "room" },
    ],
    centre_id: "centre",
    category_id: null,
    name_order: null,
    duplicates: "skip",
    class: null,
    month: null,
    people: [],
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
      brought: sampleTotals({ centres: 1, locations: 2 }),
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

/** People as they are pasted on their screen. */
function paste(answers: Answers = {}): void {
  open({
    read_spreadsheet: () => ({ name: "", sheets: [samplePeopleSheet()] }),
    preview_import: () => samplePeoplePreview(),
    import_people: () => ({ operation_id: "operation", rows: 2, brought: sampleTotals({ people: 2 }) }),
    list_classes: () => ({ rows: [{ series_id: "s1", label: "Gimnastyka, wt. 10:00–11:00" }] }),
    ...answers,
  });
  route.replace({ view: "import", kind: "people" });
  handOver("Kowalska Maria\t1950\nNowa Anna\t1950\n");
  render(Import);
}

it("pasted people are in the preview at once, and come in by one press", async () => {
  paste();
  expect(await screen.findByText("dobre: 1, do wyjaśnienia: 1")).toBeTruthy();
  expect(requestOf("read_spreadsheet")).toEqual({
    source: { pasted: "Kowalska Maria\t1950\nNowa Anna\t1950\n" },
  });
  expect(requestOf("preview_import")).toMatchObject({ kind: "people", centre_id: "centre", duplicates: "skip" });
  expect(screen.getByText("W arkuszu nie ma kolumn: deklaracja.")).toBeTruthy();
  expect(screen.getByText(/Pierwszy wiersz nie wygląda na nazwy kolumn/)).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Wczytaj 2 osoby" }));
  expect(await screen.findByText("Wczytano: 2 osoby.")).toBeTruthy();
  expect(screen.getByRole("link", { name: "Przejdź do uczestników" })).toBeTruthy();
});

it("the order of names and who is there already are decided with the rows in sight", async () => {
  paste();
  await screen.findByText("dobre: 1, do wyjaśnienia: 1");
  await user.selectOptions(screen.getByLabelText("Imię i nazwisko w jednej komórce"), "najpierw imię");
  await expect.poll(() => requestOf("preview_import")).toMatchObject({ name_order: "first_last" });
  await user.selectOptions(screen.getByLabelText("Osoby, które już są"), "uzupełnij puste pola");
  await expect.poll(() => requestOf("preview_import")).toMatchObject({ duplicates: "fill" });
});

it("past attendance asks for its class and for who is meant", async () => {
  const rows = [
    sampleRow({
      row: 2,
      verdict: "unusable",
      makes: "nothing",
      name: "Kowalska Maria",
      reasons: ["są 2 osoby o tym imieniu i nazwisku, wskaż właściwą"],
      candidates: [
        { person_id: "p1", name: "Kowalska Maria (1940)" },
        { person_id: "p2", name: "Kowalska Maria (1950)" },
      ],
    }),
  ];
  const day = { heading: "10.02", date: "10.02.2026", is_new: false, marks: 1 };
  paste({
    preview_import: () =>
      samplePeoplePreview({
        rows,
        name_order: null,
        days: [
          { ...day, taken: true, sentence: "10.02.2026: 1 oznaczenie." },
          { ...day, taken: false, sentence: "17.03.2026: ten dzień jeszcze nie nadszedł, oznaczeń nie wczytano." },
        ],
      }),
  });
  await screen.findByText("dobre: 1, do wyjaśnienia: 1");
  await user.selectOptions(screen.getByLabelText("Co jest w arkuszu"), "dawna obecność: osoby i dni");
  expect(screen.getByText("Wskaż kolumny z dniami zajęć.")).toBeTruthy();
  await user.selectOptions(screen.getByLabelText("Co jest w kolumnie Kolumna B"), "day");
  expect(screen.getByText("Wybierz zajęcia, których to lista.")).toBeTruthy();
  await screen.findByRole("option", { name: "Gimnastyka, wt. 10:00–11:00" });
  await user.selectOptions(screen.getByLabelText("Zajęcia"), "s1");
  await user.click(screen.getByRole("button", { name: "Pokaż podgląd" }));
  expect(await screen.findByText(/ten dzień jeszcze nie nadszedł/)).toBeTruthy();
  expect(requestOf("preview_import")).toMatchObject({ kind: "attendance", class: { series: "s1" } });
  await user.selectOptions(screen.getByLabelText("Kto to jest (wiersz 2)"), "p2");
  await expect.poll(() => requestOf("preview_import")).toMatchObject({ people: [{ row: 2, person_id: "p2" }] });
});
