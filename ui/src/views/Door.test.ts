import { render, screen, waitFor } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import type { KnownFile } from "../lib/bindings/KnownFile";
import { app } from "../lib/shared/app.svelte";
import { answer, type Answers, failure } from "../lib/shared/testing/backend";
import { sampleOverview } from "../lib/shared/testing/overview";
import Door from "./Door.svelte";

const user = userEvent.setup();

function file(name: string, change: Partial<KnownFile> = {}): KnownFile {
  const users = [
    { id: `${name}-maria`, name: "Maria Kowal" },
    { id: `${name}-jan`, name: "Jan Wolski" },
  ];
  return { path: `/home/${name}.obecni`, name, exists: true, is_copy: false, users, ...change };
}

function open(files: KnownFile[], answers: Answers = {}) {
  app.door = { files, folder: "/home/m/Obecni", documents: "/home/m/Dokumenty", open: false, today: "2026-03-10" };
  app.screen = "door";
  const asked = answer({
    open_file: ({ path }) => ({ path, warning: null }),
    get_overview: () => sampleOverview(),
    ...answers,
  });
  render(Door);
  return asked;
}

describe("the first start", () => {
  it("offers a new organisation", async () => {
    open([]);
    await user.click(screen.getByRole("button", { name: "Nowa organizacja" }));
    expect(app.screen).toBe("wizard");
  });

  it("offers sample data, and says when they are in the making", async () => {
    let made: (opened: { path: string; warning: null }) => void = () => undefined;
    const asked = open([], { create_demo: () => new Promise((resolve) => (made = resolve)) });
    await user.click(screen.getByRole("button", { name: "Wypróbuj na danych przykładowych" }));
    expect(screen.getByText(/Przygotowuję dane przykładowe/)).toBeTruthy();
    made({ path: "/demo", warning: null });
    await waitFor(() => expect(app.screen).toBe("open"));
    expect(asked[0]).toEqual({ name: "create_demo", request: { profile: "cas" } });
  });
});

describe("a known file", () => {
  it("is opened by the chosen user with the password", async () => {
    const asked = open([file("Fundacja"), file("Inna")]);
    expect(document.activeElement).toBe(screen.getByLabelText("Hasło"));
    await user.selectOptions(screen.getByLabelText("Plik"), "Inna");
    await user.selectOptions(screen.getByLabelText("Kto pracuje"), "Jan Wolski");
    await user.type(screen.getByLabelText("Hasło"), "długie hasło{Enter}");
    await waitFor(() => expect(app.screen).toBe("open"));
    expect(asked[0]?.request).toEqual({ path: "/home/Inna.obecni", user_id: "Inna-jan", password: "długie hasło" });
  });

  it("stays closed with a wrong password, which can be typed over at once", async () => {
    open([file("Fundacja")], {
      open_file: () => {
        throw failure("wrong_password", "Nazwa lub hasło się nie zgadza.");
      },
    });
    const field = screen.getByLabelText<HTMLInputElement>("Hasło");
    await user.type(field, "złe hasło{Enter}");
    expect((await screen.findByRole("alert")).textContent).toContain("Nazwa lub hasło się nie zgadza.");
    expect(document.activeElement).toBe(field);
    expect(field.selectionStart).toBe(0);
    expect(field.selectionEnd).toBe(field.value.length);
    expect(app.screen).toBe("door");
  });

  it("that is not there now is said to be away, and one that is there comes first", () => {
    open([file("Dawna", { exists: false }), file("Obecna")]);
    expect(screen.getByLabelText<HTMLSelectElement>("Plik").value).toBe("/home/Obecna.obecni");
  });

  it("without its keys says what to do", () => {
    open([file("Fundacja", { users: [] })]);
    expect(screen.getByText(/Nie można odczytać kont/)).toBeTruthy();
    expect(screen.queryByLabelText("Hasło")).toBeNull();
  });

  it("warns after opening where its folder is synchronised", async () => {
    open([file("Fundacja")], { open_file: ({ path }) => ({ path, warning: "Ten folder jest synchronizowany." }) });
    await user.type(screen.getByLabelText("Hasło"), "długie hasło{Enter}");
    await waitFor(() => expect(app.notice).toBe("Ten folder jest synchronizowany."));
  });
});

describe("a forgotten password", () => {
  it("is replaced with the recovery key", async () => {
    const asked = open([file("Fundacja")], { open_with_recovery: ({ path }) => ({ path, warning: null }) });
    await user.click(screen.getByRole("button", { name: "Nie pamiętam hasła" }));
    await user.selectOptions(screen.getByLabelText("Kto pracuje"), "Jan Wolski");
    await user.type(screen.getByLabelText("Klucz odzyskiwania"), "7q2zk-abcde");
    await user.type(screen.getByLabelText("Nowe hasło"), "nowe hasło 1");
    await user.type(screen.getByLabelText("Powtórz hasło"), "nowe hasło 2{Enter}");
    expect(screen.getByText(/Hasła się różnią/)).toBeTruthy();
    expect(asked).toEqual([]);
    await user.clear(screen.getByLabelText("Powtórz hasło"));
    await user.type(screen.getByLabelText("Powtórz hasło"), "nowe hasło 1{Enter}");
    await waitFor(() => expect(app.screen).toBe("open"));
    expect(asked[0]).toEqual({
      name: "open_with_recovery",
      request: {
        path: "/home/Fundacja.obecni",
        user_id: "Fundacja-jan",
        recovery_key: "7q2zk-abcde",
        new_password: "nowe hasło 1",
      },
    });
  });
});

describe("another file", () => {
  it("is looked at and then opened like any other", async () => {
    open([file("Fundacja")], { look_at_file: () => file("Pendrive") });
    await user.click(screen.getByRole("button", { name: "Otwórz inny plik…" }));
    await user.type(screen.getByLabelText("Plik danych"), "/media/Pendrive.obecni{Enter}");
    await waitFor(() => expect(screen.getByLabelText<HTMLSelectElement>("Plik").value).toBe("/home/Pendrive.obecni"));
  });

  it("that is a copy leads to restoring it", async () => {
    open([], { look_at_file: () => file("Kopia", { path: "/media/k.obecni-copy", is_copy: true }) });
    await user.click(screen.getByRole("button", { name: "Otwórz inny plik…" }));
    await user.type(screen.getByLabelText("Plik danych"), "/media/k.obecni-copy{Enter}");
    const buttons = await screen.findAllByRole("button", { name: "Przywróć z kopii…" });
    await user.click(buttons[0] as HTMLElement);
    expect(screen.getByLabelText<HTMLInputElement>("Kopia").value).toBe("/media/k.obecni-copy");
  });
});

describe("a copy", () => {
  it("becomes a file that can be opened", async () => {
    const asked = open([], { restore_copy: () => file("Przywrócona") });
    await user.click(screen.getByRole("button", { name: "Przywróć z kopii…" }));
    await user.type(screen.getByLabelText("Kopia"), "/media/k.obecni-copy{Enter}");
    expect(await screen.findByText(/Przywrócono dane z kopii/)).toBeTruthy();
    expect(screen.getByText("Przywrócona")).toBeTruthy();
    expect(asked[0]?.request).toEqual({ copy: "/media/k.obecni-copy", folder: null });
  });
});

describe("a full export", () => {
  const view = {
    organisation: "Fundacja Próbna",
    managers: [{ id: "anna", name: "Anna Próbna" }],
    others: 2,
    operations: 1234,
    made: "10.03.2026 12:00",
  };
  const groups = ["AAAAA", "BBBBB", "CCCCC", "DDDDD", "EEEEE", "FFFFF", "GGGGG"];
  const created = { path: "/n.obecni", recovery_key: { groups, sheet: "" }, warning: null };

  it("is looked through first, then made a file of, whose key is shown", async () => {
    const asked = open([], { look_at_export: () => view, create_from_export: () => created });
    await user.click(screen.getByRole("button", { name: "Utwórz plik z pełnego eksportu…" }));
    await user.type(screen.getByLabelText("Folder eksportu"), "/eksport");
    expect(screen.queryByLabelText("Twoje hasło do nowego pliku")).toBeNull();
    await user.click(screen.getByRole("button", { name: "Sprawdź eksport" }));
    expect(await screen.findByText("Fundacja Próbna")).toBeTruthy();
    expect(screen.getByText("1 234")).toBeTruthy();
    expect(screen.getByText(/Inne osoby \(jest ich 2\)/)).toBeTruthy();
    await user.type(screen.getByLabelText("Twoje hasło do nowego pliku"), "długie hasło");
    await user.click(screen.getByRole("button", { name: "Utwórz plik" }));
    expect(asked.some(({ name }) => name === "create_from_export")).toBe(false);
    await user.type(screen.getByLabelText("Powtórz hasło"), "długie hasło");
    await user.click(screen.getByRole("button", { name: "Utwórz plik" }));
    expect(await screen.findByRole("heading", { name: "Klucz odzyskiwania nowego pliku" })).toBeTruthy();
    expect(screen.getByText("CCCCC")).toBeTruthy();
    expect(asked.at(-1)).toEqual({
      name: "create_from_export",
      request: { path: "/eksport", folder: null, user_id: "anna", password: "długie hasło" },
    });
  });

  it("that is damaged makes nothing, and says why", async () => {
    open([], {
      look_at_export: () => {
        throw failure("export_damaged", "Plik journal.jsonl jest niepełny.");
      },
    });
    await user.click(screen.getByRole("button", { name: "Utwórz plik z pełnego eksportu…" }));
    await user.type(screen.getByLabelText("Folder eksportu"), "/eksport{Enter}");
    expect((await screen.findByRole("alert")).textContent).toContain("niepełny");
    expect(screen.queryByRole("button", { name: "Utwórz plik" })).toBeNull();
  });

  it("that is exchanged for another is looked through again", async () => {
    open([], { look_at_export: () => view });
    await user.click(screen.getByRole("button", { name: "Utwórz plik z pełnego eksportu…" }));
    const path = screen.getByLabelText("Folder eksportu");
    await user.type(path, "/eksport{Enter}");
    await screen.findByText("Fundacja Próbna");
    await user.type(path, "2");
    expect(screen.queryByText("Fundacja Próbna")).toBeNull();
    expect(screen.getByRole("button", { name: "Sprawdź eksport" })).toBeTruthy();
  });
});
