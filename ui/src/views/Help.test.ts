import { render, screen } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import { route } from "../lib/shared/route.svelte";
import Help from "./Help.svelte";

const user = userEvent.setup();

it("shows the page that was asked for, with its keys", () => {
  route.replace({ view: "help", page: "attendance" });
  render(Help);
  expect(screen.getByRole("heading", { level: 2, name: "Obecność" })).toBeTruthy();
  expect(screen.getByRole("table")).toBeTruthy();
});

it("shows what the search finds, and says how much that is", async () => {
  route.replace({ view: "help", page: "today" });
  render(Help);
  await user.type(screen.getByLabelText("Szukaj w pomocy"), "pendrive");
  expect(screen.getByRole("heading", { level: 2, name: "Hasło, klucz i kopie" })).toBeTruthy();
  expect(screen.getByText("Znalezione strony: 1")).toBeTruthy();
  await user.type(screen.getByLabelText("Szukaj w pomocy"), " samolot");
  expect(screen.getByText(/Nic nie znaleziono/)).toBeTruthy();
});
