import { render, screen, waitFor } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { createRawSnippet, flushSync } from "svelte";
import { describe, expect, it, vi } from "vitest";
import { app } from "./app.svelte";
import DateField from "./DateField.svelte";
import FailureArea from "./FailureArea.svelte";
import Field from "./Field.svelte";
import NumberField from "./NumberField.svelte";
import Page from "./Page.svelte";
import PasswordField from "./PasswordField.svelte";
import PathField from "./PathField.svelte";
import { go } from "./route.svelte";
import SelectField from "./SelectField.svelte";
import Stepper from "./Stepper.svelte";
import { answer, failure } from "./testing/backend";
import DialogSample from "./testing/DialogSample.svelte";
import { sampleStatus } from "./testing/overview";
import TimeField from "./TimeField.svelte";

const user = userEvent.setup();
const nothing = createRawSnippet(() => ({ render: () => "<p>.</p>" }));

describe("a field", () => {
  it("is named by its label and described by its hint and its fault", () => {
    render(Field, { label: "Nazwa", hint: "Tak jak w umowie.", error: "To pole jest potrzebne." });
    const field = screen.getByLabelText("Nazwa");
    const described = (field.getAttribute("aria-describedby") ?? "").split(" ");
    const words = described.map((id) => document.getElementById(id)?.textContent);
    expect(words).toEqual(["Tak jak w umowie.", "To pole jest potrzebne."]);
    expect(field.getAttribute("aria-invalid")).toBe("true");
  });

  it("names nothing where there is neither hint nor fault", () => {
    render(Field, { label: "Nazwa" });
    const field = screen.getByLabelText("Nazwa");
    expect(field.hasAttribute("aria-describedby")).toBe(false);
    expect(field.hasAttribute("aria-invalid")).toBe(false);
  });
});

describe("a password", () => {
  it("is hidden until it is asked to be seen", async () => {
    render(PasswordField, { label: "Hasło" });
    const field = screen.getByLabelText("Hasło");
    expect(field.getAttribute("type")).toBe("password");
    await user.click(screen.getByRole("button", { name: "Pokaż: Hasło" }));
    expect(field.getAttribute("type")).toBe("text");
    await user.click(screen.getByRole("button", { name: "Ukryj: Hasło" }));
    expect(field.getAttribute("type")).toBe("password");
  });
});

describe("a day", () => {
  it("is understood while it is typed and written out when it is left", async () => {
    app.status = sampleStatus({ today: "2026-03-10" });
    const onchange = vi.fn();
    render(DateField, { label: "Od", value: null, onchange });
    const field = screen.getByLabelText<HTMLInputElement>("Od");
    await user.type(field, "jutro");
    expect(onchange).toHaveBeenLastCalledWith("2026-03-11");
    await user.tab();
    expect(field.value).toBe("11.03.2026");
  });

  it("says that there is no such day, and forgets that once it is typed anew", async () => {
    app.status = sampleStatus();
    const onchange = vi.fn();
    render(DateField, { label: "Od", value: "2026-03-10", onchange });
    const field = screen.getByLabelText<HTMLInputElement>("Od");
    expect(field.value).toBe("10.03.2026");
    await user.clear(field);
    await user.type(field, "31.4");
    await user.tab();
    expect(screen.getByText(/Nie ma takiego dnia/)).toBeTruthy();
    expect(onchange).toHaveBeenLastCalledWith(null);
    await user.clear(field);
    await user.type(field, "30.4");
    expect(screen.queryByText(/Nie ma takiego dnia/)).toBeNull();
    expect(onchange).toHaveBeenLastCalledWith("2026-04-30");
  });

  it("shows another day that it is given", async () => {
    const { rerender } = render(DateField, { label: "Od", value: "2026-03-10" });
    await rerender({ value: "2026-04-01" });
    expect(screen.getByLabelText<HTMLInputElement>("Od").value).toBe("01.04.2026");
  });
});

it("a time is typed without a colon and written with one", async () => {
  const onchange = vi.fn();
  render(TimeField, { label: "Godzina", value: null, onchange });
  const field = screen.getByLabelText<HTMLInputElement>("Godzina");
  await user.type(field, "930");
  await user.tab();
  expect(onchange).toHaveBeenLastCalledWith("09:30");
  expect(field.value).toBe("9:30");
});

it("a number outside its bounds is refused in words that name them", async () => {
  const onchange = vi.fn();
  render(NumberField, { label: "Wiek", value: null, min: 1, max: 120, onchange });
  await user.type(screen.getByLabelText("Wiek"), "121");
  await user.tab();
  expect(onchange).toHaveBeenLastCalledWith(null);
  expect(screen.getByText(/od 1 do 120/)).toBeTruthy();
});

it("a choice offers its options", async () => {
  render(SelectField, {
    label: "Rodzaj",
    value: "a",
    options: [
      { value: "a", label: "Pierwszy" },
      { value: "b", label: "Drugi" },
    ],
  });
  const field = screen.getByLabelText<HTMLSelectElement>("Rodzaj");
  await user.selectOptions(field, "Drugi");
  expect(field.value).toBe("b");
});

it("a stepper goes by one and not below its least", async () => {
  const onchange = vi.fn();
  const { rerender } = render(Stepper, { label: "Goście", value: 1, fewer: "Mniej", more: "Więcej", onchange });
  await user.click(screen.getByRole("button", { name: "Więcej" }));
  expect(onchange).toHaveBeenLastCalledWith(2);
  await user.click(screen.getByRole("button", { name: "Mniej" }));
  expect(onchange).toHaveBeenLastCalledWith(0);
  await rerender({ value: 0 });
  expect(screen.getByRole<HTMLButtonElement>("button", { name: "Mniej" }).disabled).toBe(true);
});

describe("a path", () => {
  it("is typed or chosen, and stays when the dialog is dismissed", async () => {
    answer({}, ["/media/stick"]);
    const onchange = vi.fn();
    render(PathField, { label: "Dokąd", value: "/home", purpose: "folder", onchange });
    const field = screen.getByLabelText<HTMLInputElement>("Dokąd");
    await user.click(screen.getByRole("button", { name: /Dokąd/ }));
    await waitFor(() => expect(field.value).toBe("/media/stick"));
    expect(onchange).toHaveBeenCalledWith("/media/stick");
    await user.click(screen.getByRole("button", { name: /Dokąd/ }));
    expect(field.value).toBe("/media/stick");
  });
});

describe("a dialog", () => {
  const props = { button: "Otwórz", title: "Nowa sala", label: "Nazwa sali" };

  it("is named by its heading and counts as open", async () => {
    render(DialogSample, props);
    await user.click(screen.getByRole("button", { name: "Otwórz" }));
    expect(screen.getByRole("dialog", { name: "Nowa sala" })).toBeTruthy();
    expect(app.dialogs).toBe(1);
  });

  it("closes with Escape, and the focus goes back where it was", async () => {
    render(DialogSample, props);
    const button = screen.getByRole("button", { name: "Otwórz" });
    await user.click(button);
    screen.getByLabelText("Nazwa sali").focus();
    screen.getByRole("dialog").dispatchEvent(new Event("cancel", { cancelable: true }));
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    expect(app.dialogs).toBe(0);
    expect(document.activeElement).toBe(button);
  });

  it("closes with Escape in a search field once that is empty", async () => {
    render(DialogSample, { ...props, type: "search" });
    await user.click(screen.getByRole("button", { name: "Otwórz" }));
    const field = screen.getByLabelText("Nazwa sali");
    await user.type(field, "a");
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("dialog")).toBeTruthy();
    await user.clear(field);
    await user.keyboard("{Escape}");
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  });

  it("shows inside it what failed while it is open, and nothing older", async () => {
    app.failure = failure("disk_full", "Dysk jest pełny.");
    render(DialogSample, props);
    await user.click(screen.getByRole("button", { name: "Otwórz" }));
    expect(screen.queryByText("Dysk jest pełny.")).toBeNull();
    app.failure = failure("name_missing", "Brakuje nazwy.");
    flushSync();
    expect(screen.getByRole("dialog").textContent).toContain("Brakuje nazwy.");
  });
});

it("a failure stands as an alert until it is dismissed", async () => {
  render(FailureArea);
  expect(screen.getByRole("alert").textContent).toBe("");
  app.failure = failure("disk_full", "Dysk jest pełny.");
  flushSync();
  expect(screen.getByRole("alert").textContent).toContain("Dysk jest pełny.");
  await user.click(screen.getByRole("button", { name: "Zamknij" }));
  expect(app.failure).toBeNull();
});

describe("a page", () => {
  it("gives its heading the focus when somebody arrives", () => {
    go({ view: "month" });
    render(Page, { title: "Miesiąc", children: nothing });
    expect(document.activeElement).toBe(screen.getByRole("heading", { level: 1, name: "Miesiąc" }));
  });

  it("leaves the focus alone otherwise", () => {
    render(Page, { title: "Miesiąc", children: nothing });
    expect(document.activeElement).toBe(document.body);
  });
});
