import { render, screen } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, it } from "vitest";
import { app } from "../lib/shared/app.svelte";
import { answer } from "../lib/shared/testing/backend";
import { sampleCentre, sampleStatus } from "../lib/timetable/week.fixture";
import PlanMenu from "./PlanMenu.svelte";

const user = userEvent.setup();

beforeEach(() => {
  app.status = sampleStatus("2026-03-10");
});

const opener = () => screen.getByRole("button", { name: "Więcej" });

function show(): void {
  render(PlanMenu, { centre: sampleCentre(), date: "2026-04-02" });
}

it("opens with a key, is walked with the arrows, and Escape goes back to its button", async () => {
  answer({});
  show();
  expect(opener().getAttribute("aria-expanded")).toBe("false");
  opener().focus();
  await user.keyboard("{Enter}");
  const drafts = screen.getByRole("link", { name: "Układanka" });
  expect(document.activeElement).toBe(drafts);
  expect(drafts.getAttribute("href")).toBe("#/drafts");
  await user.keyboard("{ArrowUp}");
  expect(document.activeElement).toBe(screen.getByRole("link", { name: "Wczytaj z pliku" }));
  await user.keyboard("{ArrowDown}{ArrowDown}");
  expect(document.activeElement).toBe(screen.getByRole("button", { name: "Ogłoś plan…" }));
  await user.keyboard("{Escape}");
  expect(opener().getAttribute("aria-expanded")).toBe("false");
  expect(document.activeElement).toBe(opener());
});

it("announces the month that is looked at, and gives the focus back", async () => {
  const asked = answer({ get_announcements: () => ({ versions: [], planned: 0, changes: [] }) });
  show();
  await user.click(opener());
  await user.click(screen.getByRole("button", { name: "Ogłoś plan…" }));
  await screen.findByText("Plan tego miesiąca nie był jeszcze ogłoszony.");
  expect(asked).toEqual([{ name: "get_announcements", request: { centre_id: "centre", month: "2026-04" } }]);
  await user.click(screen.getByRole("button", { name: "Zamknij" }));
  expect(document.activeElement).toBe(opener());
});

it("closes when something else is gone to", async () => {
  answer({});
  show();
  await user.click(opener());
  await user.tab({ shift: true });
  await user.tab({ shift: true });
  expect(opener().getAttribute("aria-expanded")).toBe("false");
});
