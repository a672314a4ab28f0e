import { render, screen, waitFor, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import type { CreateFile } from "../lib/bindings/CreateFile";
import { app } from "../lib/shared/app.svelte";
import { route } from "../lib/shared/route.svelte";
import { answer, type Answers, failure } from "../lib/shared/testing/backend";
import { sampleOverview, sampleStatus } from "../lib/shared/testing/overview";
import Wizard from "./Wizard.svelte";

const user = userEvent.setup();
const GROUPS = ["7Q2ZK", "ABCDE", "12345", "QWERT", "ZXCVB", "M3X9D", "00000"];

function open(answers: Answers = {}, paths: string[] = []) {
  app.door = { files: [], folder: "/home/m/Obecni", documents: "/home/m/Dokumenty", open: false, today: "2026-03-10" };
  app.screen = "wizard";
  const asked = answer(
    {
      create_file: () => ({
        path: "/home/m/Obecni/Fundacja.obecni",
        recovery_key: { groups: GROUPS, sheet: "JVBERi0=" },
        warning: null,
      }),
      confirm_recovery_key: () => sampleStatus(),
      get_overview: () => sampleOverview(),
      save_sheet: ({ path }) => ({ path }),
      ...answers,
    },
    paths,
  );
  render(Wizard);
  return asked;
}

async function type(label: string | RegExp, text: string): Promise<void> {
  await user.type(screen.getByLabelText(label), text);
}

const next = () => user.click(screen.getByRole("button", { name: "Dalej" }));

async function fill(): Promise<void> {
  await type("Nazwa organizacji", "Fundacja Słoneczna");
  await type("Twoje imię i nazwisko", "Maria Kowal");
  await type("Hasło", "długie hasło");
  await type("Powtórz hasło", "długie hasło");
  await next();
  await type("Nazwa placówki", "CAS Słoneczna");
  await next();
  await type("Nazwy sal", "Sala 1, Sala 2");
  await next();
  await type("Otwarcie", "9");
  await type("Zamknięcie", "17");
  await next();
  await screen.findByRole("heading", { level: 1, name: "Klucz odzyskiwania" });
}

/** Types the groups that are asked for. */
async function typeBack(text: (group: string) => string = (group) => group): Promise<void> {
  for (const field of screen.getAllByLabelText(/^Grupa \d$/)) {
    const label = (field as HTMLInputElement).labels?.[0]?.textContent ?? "";
    await user.type(field, text(GROUPS[Number(label.replace(/\D/g, "")) - 1] ?? ""));
  }
}

it("founds a file in fourteen actions and lands on the day by itself", async () => {
  const asked = open();
  await fill();
  await typeBack((group) => group.toLowerCase());
  await waitFor(() => expect(app.screen).toBe("open"));
  expect(route.view).toBe("today");
  const created = asked.find(({ name }) => name === "create_file")?.request as CreateFile;
  expect(created.organisation).toBe("Fundacja Słoneczna");
  expect(created.user_name).toBe("Maria Kowal");
  expect(created.centre.kind).toBe("cas");
  expect(created.centre.rooms).toEqual(["Sala 1", "Sala 2"]);
  expect(created.centre.hours).toHaveLength(5);
  expect(created.centre.hours[0]).toEqual({ weekday: "monday", start: "09:00", end: "17:00" });
  expect(asked.map(({ name }) => name)).toEqual(["create_file", "confirm_recovery_key", "get_overview"]);
});

it("begins each page in its first field", async () => {
  open();
  expect(document.activeElement).toBe(screen.getByLabelText("Nazwa organizacji"));
});

describe("what is missing", () => {
  it("is told beside its field, which takes the focus, and goes away as it is typed", async () => {
    const asked = open();
    await next();
    const name = screen.getByLabelText("Nazwa organizacji");
    expect(name.getAttribute("aria-invalid")).toBe("true");
    expect(document.activeElement).toBe(name);
    await user.type(name, "Fundacja");
    expect(name.hasAttribute("aria-invalid")).toBe(false);
    expect(asked).toEqual([]);
  });

  it("keeps nobody from going back, and nothing is forgotten", async () => {
    open();
    await type("Nazwa organizacji", "Fundacja");
    await type("Twoje imię i nazwisko", "Maria");
    await type("Hasło", "długie hasło");
    await type("Powtórz hasło", "długie hasło");
    await next();
    await user.click(screen.getByRole("button", { name: "Wstecz" }));
    expect(screen.getByLabelText<HTMLInputElement>("Nazwa organizacji").value).toBe("Fundacja");
    expect(screen.getByLabelText<HTMLInputElement>("Hasło").value).toBe("długie hasło");
  });
});

it("keeps everything where the file could not be made, and tries again", async () => {
  let full = true;
  open({
    create_file: () => {
      if (full) throw failure("disk_full", "Dysk jest pełny.");
      return { path: "/f", recovery_key: { groups: GROUPS, sheet: "" }, warning: null };
    },
  });
  await fill().catch(() => undefined);
  expect(screen.getByRole("alert").textContent).toContain("Dysk jest pełny.");
  expect(screen.getByLabelText<HTMLInputElement>("Otwarcie").value).toBe("9:00");
  full = false;
  await next();
  await screen.findByRole("heading", { level: 1, name: "Klucz odzyskiwania" });
});

it("warns of a folder that is synchronised", async () => {
  open({
    create_file: () => ({
      path: "/f",
      recovery_key: { groups: GROUPS, sheet: "" },
      warning: "Ten folder jest synchronizowany.",
    }),
  });
  await fill();
  expect(screen.getByText("Ten folder jest synchronizowany.")).toBeTruthy();
});

it("takes other hours on single days", async () => {
  const asked = open();
  await type("Nazwa organizacji", "F");
  await type("Twoje imię i nazwisko", "M");
  await type("Hasło", "długie hasło");
  await type("Powtórz hasło", "długie hasło");
  await next();
  await type("Nazwa placówki", "CAS");
  await next();
  await type("Nazwy sal", "Sala");
  await next();
  await type("Otwarcie", "9");
  await type("Zamknięcie", "17");
  await user.click(screen.getByLabelText("piątek"));
  await user.click(screen.getByRole("button", { name: "Dodaj przerwę, poniedziałek" }));
  await user.clear(screen.getByLabelText("Zamknięcie, poniedziałek"));
  await type("Zamknięcie, poniedziałek", "12");
  await type("Po przerwie od, poniedziałek", "13");
  await type("Po przerwie do, poniedziałek", "18");
  await next();
  await screen.findByRole("heading", { level: 1, name: "Klucz odzyskiwania" });
  const { centre } = asked[0]?.request as CreateFile;
  expect(centre.hours).toEqual([
    { weekday: "monday", start: "09:00", end: "12:00" },
    { weekday: "monday", start: "13:00", end: "18:00" },
    { weekday: "tuesday", start: "09:00", end: "17:00" },
    { weekday: "wednesday", start: "09:00", end: "17:00" },
    { weekday: "thursday", start: "09:00", end: "17:00" },
  ]);
});

describe("the recovery key", () => {
  it("is not taken for typed back while a group is wrong", async () => {
    const asked = open();
    await fill();
    await typeBack(() => "XXXXX");
    expect(screen.getAllByText(/To nie jest grupa/)).toHaveLength(2);
    expect(asked.some(({ name }) => name === "confirm_recovery_key")).toBe(false);
  });

  it("can be typed back another day", async () => {
    const asked = open();
    await fill();
    await user.click(screen.getByRole("button", { name: "Przepiszę później" }));
    await waitFor(() => expect(app.screen).toBe("open"));
    expect(asked.some(({ name }) => name === "confirm_recovery_key")).toBe(false);
  });

  it("offers to try again where that could not be recorded", async () => {
    let full = true;
    open({
      confirm_recovery_key: () => {
        if (full) throw failure("disk_full", "Dysk jest pełny.");
        return sampleStatus();
      },
    });
    await fill();
    await typeBack();
    await screen.findByText("Dysk jest pełny.");
    full = false;
    await user.click(screen.getByRole("button", { name: "Zakończ" }));
    await waitFor(() => expect(app.screen).toBe("open"));
  });

  it("is written to a PDF where it is to be printed", async () => {
    const asked = open();
    await fill();
    await user.click(screen.getByRole("button", { name: "Drukuj" }));
    const path = screen.getByLabelText<HTMLInputElement>("Plik PDF do wydruku");
    expect(path.value).toBe("/home/m/Dokumenty/Klucz odzyskiwania.pdf");
    await user.click(screen.getByRole("button", { name: "Zapisz i otwórz do druku" }));
    await screen.findByText(/Zapisano: /);
    expect(asked).toContainEqual({ name: "save_sheet", request: { path: path.value, sheet: "JVBERi0=" } });
  });

  it("is shown group by group, numbered", async () => {
    open();
    await fill();
    const items = within(screen.getByRole("list", { name: "Grupy klucza" })).getAllByRole("listitem");
    expect(items.map((item) => item.querySelector("code")?.textContent)).toEqual(GROUPS);
  });
});
