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
  sampleRow({ person_id: "p1", list_name: "Łoś Stanisław", to_complete: true, missing: ["phone"] }),
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
    list_duplicates: () => ({ pairs: [] }),
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
  const names = (await screen.findAllByRole("rowheader")).map(({ textContent }) => textContent?.trim());
  expect(names).toEqual(["Łoś Stanisław", "Żółć Zofia"]);
  expect(screen.getByText("Uczestnicy: 2")).toBeTruthy();
  expect(
    screen.getByRole("row", { name: /Łoś Stanisław.*brak deklaracji.*do uzupełnienia.*brakuje: telefon/ }),
  ).toBeTruthy();
  expect(
    screen.getByRole("row", { name: /Żółć Zofia\s*7\s*1950\s*600 700 800\s*10\.01\.2026\s*03\.03\.2026/ }),
  ).toBeTruthy();
});

it("the search waits for a pause in typing, and stands in the address", async () => {
  render(PeopleList);
  await screen.findAllByRole("rowheader");
  await user.type(screen.getByRole("searchbox"), "zolc");
  expect(await screen.findByText(/znalezione osoby: 1/i)).toBeTruthy();
  expect(
    asked.filter(({ name }) => name === "list_people").map(({ request }) => (request as { query: string }).query),
  ).toEqual(["", "zolc"]);
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
  await user.click(await screen.findByRole("button", { name: "Byli 0" }));
  expect(await screen.findByText("Nikt jeszcze nie zakończył udziału.")).toBeTruthy();
  expect(screen.getByRole("button", { name: "Byli 0" }).getAttribute("aria-pressed")).toBe("true");
  expect(asked.filter(({ name }) => name === "list_people").at(-1)?.request).toMatchObject({ filter: "former" });
});

it("the register is asked for again after an undo", async () => {
  render(PeopleList);
  await screen.findAllByRole("rowheader");
  const lists = () => asked.filter(({ name }) => name === "list_people").length;
  const before = lists();
  app.revision += 1;
  await expect.poll(lists).toBe(before + 1);
});

it("a long register comes a hundred rows at a time, and the keyboard goes on with the new ones", async () => {
  const many = Array.from({ length: 250 }, (_, index) =>
    sampleRow({ person_id: `m${index}`, list_name: `Osoba ${String(index).padStart(3, "0")}` }),
  );
  asked = answer({
    list_duplicates: () => ({ pairs: [] }),
    list_people: ({ offset, limit }) => ({
      ...sampleList(many.slice(offset, offset + (limit ?? many.length)), { members: 250 }),
      found: 250,
    }),
  });
  render(PeopleList);
  expect(await screen.findByText(/Pokazano 100 z 250/)).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Pokaż następne" }));
  await expect.poll(() => screen.getAllByRole("rowheader").length).toBe(200);
  expect(document.activeElement?.textContent).toBe("Osoba 100");
  expect(location.hash).toBe("#/people?rows=200");
  await user.click(screen.getByRole("button", { name: "Pokaż następne" }));
  await expect.poll(() => screen.getAllByRole("rowheader").length).toBe(250);
  expect(screen.queryByRole("button", { name: "Pokaż następne" })).toBeNull();
});

it("the arrows lead from the search to the rows and back", async () => {
  render(PeopleList);
  await screen.findAllByRole("rowheader");
  await user.click(screen.getByRole("searchbox"));
  await user.keyboard("{ArrowDown}");
  expect(document.activeElement?.textContent).toBe("Łoś Stanisław");
  await user.keyboard("{End}");
  expect(document.activeElement?.textContent).toBe("Żółć Zofia");
  await user.keyboard("{ArrowUp}{ArrowUp}");
  expect(document.activeElement).toBe(screen.getByRole("searchbox"));
});

it("coming back from a card the keyboard is where it was", async () => {
  route.replace({ view: "people", at: "p2" });
  render(PeopleList);
  await expect.poll(() => document.activeElement?.textContent).toBe("Żółć Zofia");
});

it("records that look alike are a link with their number", async () => {
  const record = { person_id: "p1", list_name: "Żółć Zofia", birth_year: null, phone: "", presences: 0 };
  const pair = { first: record, second: { ...record, person_id: "p2" }, likeness: "same_name" as const };
  asked = answer({ list_people: () => sampleList(rows), list_duplicates: () => ({ pairs: [pair, pair, pair] }) });
  render(PeopleList);
  const link = await screen.findByRole("link", { name: "Podobne wpisy (3)" });
  expect(link.getAttribute("href")).toBe("#/people?duplicates=all");
});
