import { render, screen, waitFor } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { createRawSnippet, flushSync } from "svelte";
import { describe, expect, it } from "vitest";
import { app, openOverview } from "../shared/app.svelte";
import { route } from "../shared/route.svelte";
import { answer, type Answers, failure } from "../shared/testing/backend";
import { sampleCentre, sampleOverview, sampleStatus } from "../shared/testing/overview";
import Frame from "./Frame.svelte";

const user = userEvent.setup();
const OFFER = { operation_id: "operation", sentence: "obecna Zofia Żółć" };
const children = createRawSnippet(() => ({
  render: () => `<div><h1>Dzisiaj</h1><label for="text">Pole</label><input id="text"></div>`,
}));

async function openFrame(overview = sampleOverview(), answers: Answers = {}) {
  const asked = answer({
    get_overview: () => overview,
    get_status: () => overview.status,
    undo: () => ({ sentence: OFFER.sentence }),
    ...answers,
  });
  await openOverview();
  render(Frame, { children });
  return asked;
}

describe("the line at the bottom", () => {
  it("names what was done last, when it was saved and the last copy", async () => {
    await openFrame(sampleOverview({ status: sampleStatus({ undo: OFFER, last_copy_on: "2026-03-09" }) }));
    const line = screen.getByRole("contentinfo").textContent;
    expect(line).toContain("Ostatnio: obecna Zofia Żółć");
    expect(line).toContain("Zapisano 10:42");
    expect(line).toContain("Ostatnia kopia: wczoraj");
  });

  it("takes back by its button", async () => {
    const asked = await openFrame(sampleOverview({ status: sampleStatus({ undo: OFFER }) }));
    await user.click(screen.getByRole("button", { name: "Cofnij" }));
    await waitFor(() => expect(asked.some(({ name }) => name === "undo")).toBe(true));
  });

  it("offers nothing to take back where nothing was done", async () => {
    await openFrame();
    expect(screen.getByRole<HTMLButtonElement>("button", { name: "Cofnij" }).disabled).toBe(true);
    expect(screen.queryByRole("button", { name: "Ponów" })).toBeNull();
  });

  it("shows what failed, until it is dismissed", async () => {
    await openFrame();
    app.failure = failure("disk_full", "Dysk jest pełny.");
    flushSync();
    expect(screen.getByRole("alert").textContent).toContain("Dysk jest pełny.");
  });
});

describe("keys", () => {
  it("take back from anywhere but a text field", async () => {
    const asked = await openFrame(sampleOverview({ status: sampleStatus({ undo: OFFER }) }));
    await user.click(screen.getByLabelText("Pole"));
    await user.keyboard("{Control>}z{/Control}");
    expect(asked.some(({ name }) => name === "undo")).toBe(false);
    screen.getByRole("link", { name: "Plan" }).focus();
    await user.keyboard("{Control>}z{/Control}");
    await waitFor(() => expect(asked.some(({ name }) => name === "undo")).toBe(true));
  });

  it("change nothing behind a dialog", async () => {
    const asked = await openFrame(sampleOverview({ status: sampleStatus({ undo: OFFER }) }));
    app.dialogs = 1;
    await user.keyboard("{Control>}z{/Control}");
    expect(asked.some(({ name }) => name === "undo")).toBe(false);
  });

  it("open the help page of the screen with F1", async () => {
    await openFrame();
    route.replace({ view: "month" });
    await user.keyboard("{F1}");
    expect(route.view).toBe("help");
    expect(route.params.page).toBe("month");
  });
});

describe("the side bar", () => {
  it("marks where one is, the day for the list of a session", async () => {
    await openFrame();
    expect(screen.getByRole("link", { name: "Dzisiaj" }).getAttribute("aria-current")).toBe("page");
    route.replace({ view: "attendance", session_id: "s" });
    flushSync();
    expect(screen.getByRole("link", { name: "Dzisiaj" }).getAttribute("aria-current")).toBe("true");
  });

  it("changes the centre where there are several", async () => {
    await openFrame(sampleOverview({ centres: [sampleCentre("a", "CAS Brzoza"), sampleCentre("b", "CAS Cis")] }));
    await user.selectOptions(screen.getByLabelText("Placówka"), "CAS Cis");
    expect(app.centre?.centre.id).toBe("b");
  });

  it("shows the only centre by its name", async () => {
    await openFrame();
    expect(screen.queryByLabelText("Placówka")).toBeNull();
    expect(screen.getByText("CAS Słoneczna")).toBeTruthy();
  });
});

it("says in a demo that everybody is invented, and leads out of it", async () => {
  await openFrame(sampleOverview({ demo: true }), {
    lock_file: () => ({ files: [], folder: "", documents: "", open: false, today: "2026-03-10" }),
  });
  expect(screen.getByText(/wszystkie osoby są zmyślone/)).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Zakończ przykład" }));
  await waitFor(() => expect(app.screen).toBe("door"));
});
