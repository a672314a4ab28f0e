import { render, screen } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, it } from "vitest";
import type { PersonRow } from "../lib/bindings/PersonRow";
import { sampleList, sampleRow } from "../lib/shared/testing/people";
import { answer, type Asked } from "../lib/shared/testing/backend";
import { app } from "../lib/shared/app.svelte";
import { route } from "../lib/shared/route.svelte";
import PeopleList from "./PeopleList.svelte";

const rows: PersonRow[] = [
  sampleRow({ person_id: "p1", list_name: "Łoś Stanisław", to_complete: true }),
  sampleRow({
    person_id: "p2",
    birth_year: 1950,
    phone: "600 700 800",
    declared_on: "2026-01-10",
    last_seen_on: "2026-03-03",
  }),
];
const user = userEvent.setup();
let asked: Asked[];

beforeEach(() => {
  route.replace({ view: "people" });
  asked = answer({
    list_people: ({ query, filter }) =>
      sampleList(
        filter === "former"
          ? []
          : rows.filter(({ list_name }) => query === "" || (query === "zolc" && list_name === "Żółć Zofia")),
        { members: 2 },
      ),
  });
});

it("the register shows everybody as they come, and what is missing", async () => {
  render(PeopleList);
  const names = (await screen.findAllByRole("rowheader")).map(({ textContent }) => textContent);
  expect(names).toEqual(["Łoś Stanisław", "Żółć Zofia"]);
  expect(screen.getByText("Uczestnicy: 2")).toBeTruthy();
  expect(screen.getByRole("row", { name: /Łoś Stanisław.*brak deklaracji.*do uzupełnienia/ })).toBeTruthy();
  expect(
    screen.getByRole("row", { name: /Żółć Zofia\s*1950\s*600 700 800\s*10\.01\.2026\s*03\.03\.2026/ }),
  ).toBeTruthy();
});

it("the search waits for a pause in typing, and stands in the address", async () => {
  render(PeopleList);
  await screen.findAllByRole("rowheader");
  await user.type(screen.getByRole("searchbox"), "zolc");
  expect(await screen.findByText(/znalezione osoby: 1/i)).toBeTruthy();
  expect(asked.map(({ request }) => (request as { query: string }).query)).toEqual(["", "zolc"]);
  expect(location.hash).toBe("#/people?query=zolc");
});

it("a search without success can be taken back", async () => {
  render(PeopleList);
  await user.type(screen.getByRole("searchbox"), "xyz");
  await user.click(await screen.findByRole("button", { name: "Wyczyść wyszukiwanie" }));
  expect(await screen.findAllByRole("rowheader")).toHaveLength(2);
  expect(screen.getByRole("searchbox")).toHaveProperty("value", "");
});

it("those who left are asked for apart", async () => {
  render(PeopleList);
  await user.click(screen.getByRole("button", { name: "Byli" }));
  expect(await screen.findByText("Nikt jeszcze nie zakończył udziału.")).toBeTruthy();
  expect(screen.getByRole("button", { name: "Byli" }).getAttribute("aria-pressed")).toBe("true");
  expect(asked.at(-1)?.request).toMatchObject({ filter: "former" });
});

it("the register is asked for again after an undo", async () => {
  render(PeopleList);
  await screen.findAllByRole("rowheader");
  const before = asked.length;
  app.revision += 1;
  await expect.poll(() => asked.length).toBe(before + 1);
});
