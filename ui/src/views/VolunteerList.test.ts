import { render, screen } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { createRawSnippet } from "svelte";
import { beforeEach, expect, it } from "vitest";
import type { AgreementView } from "../lib/bindings/AgreementView";
import type { VolunteerRow } from "../lib/bindings/VolunteerRow";
import { app } from "../lib/shared/app.svelte";
import { route } from "../lib/shared/route.svelte";
import { answer, type Asked } from "../lib/shared/testing/backend";
import VolunteerList from "./VolunteerList.svelte";

const agreement: AgreementView = {
  agreement: {
    id: "a1",
    person_id: "p1",
    number: "W/1/2026",
    first_date: "2026-01-01",
    written: true,
    scope: "",
    manner: "",
    time: "",
    termination_clause: "",
    costs_waived: false,
    insurance_policy: "",
    rate_source: "",
    annexes: [],
  },
  state: "signed",
};
const quiet: VolunteerRow = {
  person_id: "p1",
  list_name: "Ćwik Ewa",
  active: true,
  participant: true,
  agreement,
  minutes: 150,
  unconfirmed: 0,
  duties: 2,
  alerts: [],
};
const alarming: VolunteerRow = {
  ...quiet,
  person_id: "p2",
  list_name: "Żółć Zofia",
  participant: false,
  agreement: null,
  minutes: 0,
  unconfirmed: 120,
  duties: 0,
  severity: "warning",
  alerts: [
    { code: "no_agreement", severity: "warning", message: "Godziny bez porozumienia." },
    { code: "card_unconfirmed", severity: "warning", message: "Karta niepotwierdzona." },
  ],
};
const user = userEvent.setup();
const parts = createRawSnippet(() => ({ render: () => "<nav></nav>" }));
let asked: Asked[];

beforeEach(() => {
  route.replace({ view: "volunteers" });
  app.status = { today: "2026-03-10" } as never;
  asked = answer({
    list_volunteers: ({ filter, query }) => {
      const rows = filter === "attention" ? [alarming] : filter === "former" ? [] : [quiet, alarming];
      const found = rows.filter(({ list_name }) => query === "" || list_name.startsWith("Ć"));
      const counts = { active: 2, attention: 1, unconfirmed: 1, former: 0 };
      return { rows: found, counts, minutes: 150, unconfirmed: 120 };
    },
  });
});

it("everybody active is shown with agreement, hours, duties and what is missing", async () => {
  render(VolunteerList, { centre_id: "c1", parts });
  expect(
    await screen.findByRole("row", {
      name: /Ćwik Ewa\s*także uczestnik\s*W\/1\/2026, podpisane\s*od 01\.01\.2026, bezterminowo\s*2.h.30.min\s*–\s*2/,
    }),
  ).toBeTruthy();
  expect(
    screen.getByRole("row", { name: /Żółć Zofia\s*brak\s*–\s*2.h\s*–\s*ostrzeżenie\s*Godziny.*Inne uwagi: 1/ }),
  ).toBeTruthy();
  expect(screen.getByText(/^2 osoby. marzec 2026: potwierdzone 2.h.30.min, czeka na potwierdzenie 2.h\.$/)).toBeTruthy();
});

it("a filter stands in the address and shows how many there are", async () => {
  render(VolunteerList, { centre_id: "c1", parts });
  await screen.findAllByRole("rowheader");
  await user.click(screen.getByRole("button", { name: "Do uzupełnienia 1" }));
  expect(await screen.findByText(/^1 osoba\./)).toBeTruthy();
  expect(location.hash).toBe("#/volunteers?filter=attention");
  await user.click(screen.getByRole("button", { name: "Dawni 0" }));
  expect(await screen.findByText("Nikogo takiego tu nie ma.")).toBeTruthy();
});

it("the search waits for a pause, and arrows lead into the rows and back", async () => {
  render(VolunteerList, { centre_id: "c1", parts });
  await screen.findAllByRole("rowheader");
  const search = screen.getByRole("searchbox");
  await user.type(search, "cwik");
  expect(await screen.findByText(/^1 osoba\./)).toBeTruthy();
  expect(asked.filter(({ name }) => name === "list_volunteers")).toHaveLength(2);
  await user.keyboard("{ArrowDown}");
  expect(document.activeElement?.textContent).toBe("Ćwik Ewa");
  await user.keyboard("{ArrowUp}");
  expect(document.activeElement).toBe(search);
});
