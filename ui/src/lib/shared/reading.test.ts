import { fireEvent, render, screen, waitFor } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";
import { app } from "./app.svelte";
import FormSample from "./testing/FormSample.svelte";
import { sampleStatus } from "./testing/overview";

const user = userEvent.setup();

function form() {
  app.status = sampleStatus();
  const onsend = vi.fn();
  render(FormSample, { day: "Dzień", time: "Godzina", number: "Liczba", button: "Zapisz", onsend });
  const field = (name: string) => screen.getByLabelText<HTMLInputElement>(name);
  return { onsend, field, button: screen.getByRole("button", { name: "Zapisz" }) };
}

it.each([
  ["Dzień", "31.02.2026", /Nie ma takiego dnia/],
  ["Godzina", "25:00", /Nie ma takiej godziny/],
  ["Liczba", "dwa", /Wpisz liczbę/],
])("a form with an unreadable field is not sent as if it were empty: %s", async (name, text, sentence) => {
  const { onsend, field, button } = form();
  await user.type(field(name), text);
  await user.click(button);
  expect(onsend).not.toHaveBeenCalled();
  await waitFor(() => expect(screen.getByText(sentence)).toBeTruthy());
  await waitFor(() => expect(document.activeElement).toBe(field(name)));
});

it("Enter in an unreadable field tells about it and sends nothing", async () => {
  const { onsend, field } = form();
  await user.type(field("Dzień"), "31.02.2026{Enter}");
  expect(onsend).not.toHaveBeenCalled();
  expect(screen.getByText(/Nie ma takiego dnia/)).toBeTruthy();
});

it("a form whose fields can be read, or are empty, is sent", async () => {
  const { onsend, field, button } = form();
  await user.type(field("Dzień"), "12.3.2026");
  await user.type(field("Godzina"), "9");
  await user.click(button);
  expect(onsend).toHaveBeenCalledExactlyOnceWith(["2026-03-12", "09:00", null]);
});

it("the form does not move while the pointer is down on it", async () => {
  const { field, button } = form();
  await user.type(field("Godzina"), "25:00");
  await fireEvent.pointerDown(button);
  await fireEvent.blur(field("Godzina"));
  expect(screen.queryByText(/Nie ma takiej godziny/)).toBeNull();
  await fireEvent.pointerUp(button);
  await waitFor(() => expect(screen.getByText(/Nie ma takiej godziny/)).toBeTruthy());
});
