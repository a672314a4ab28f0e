import { render, screen } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import { papers } from "../lib/shared/papers.svelte";
import PeopleMenu from "./PeopleMenu.svelte";

const user = userEvent.setup();

it("is walked by arrows and left by Escape, Tab or a press elsewhere", async () => {
  render(PeopleMenu, { centre_id: "c1", filter: "members" });
  const opener = screen.getByRole("button", { name: "Więcej" });
  const shown = () => opener.getAttribute("aria-expanded");
  await user.click(opener);
  const links = screen.getAllByRole("link");
  await user.keyboard("{ArrowUp}");
  expect(document.activeElement).toBe(links.at(-1));
  await user.keyboard("{Escape}");
  expect([shown(), document.activeElement]).toEqual(["false", opener]);
  await user.click(opener);
  await user.click(document.body);
  await expect.poll(shown).toBe("false");
});

it("opens the list of those who are looked at", async () => {
  render(PeopleMenu, { centre_id: "c1", filter: "no_declaration" });
  await user.click(screen.getByRole("button", { name: "Więcej" }));
  const [first] = screen.getAllByRole("listitem");
  await user.click(first?.querySelector("button") as HTMLElement);
  expect(papers.listing).toEqual({ kind: "register", centre_id: "c1", filter: "no_declaration" });
  papers.listing = null;
});
