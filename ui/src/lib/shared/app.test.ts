import { describe, expect, it } from "vitest";
import { app, lock, openOverview, perform, redo, refreshStatus, start, undo } from "./app.svelte";
import { answer, failure } from "./testing/backend";
import { sampleCentre, sampleOverview, sampleStatus } from "./testing/overview";

const OFFER = { operation_id: "operation", sentence: "obecna Zofia Żółć" };

describe("asking for a command", () => {
  it("answers, and asks for the line at the bottom after a change", async () => {
    const asked = answer({
      get_overview: () => sampleOverview(),
      set_guests: () => ({}) as never,
      get_status: () => sampleStatus({ saved_at: "10:43" }),
    });
    await openOverview();
    expect(await perform("set_guests", { session_id: "s", guests: 2, children: 0 })).not.toBeNull();
    await expect.poll(() => app.status?.saved_at).toBe("10:43");
    expect(asked.map(({ name }) => name)).toEqual(["get_overview", "set_guests", "get_status"]);
  });

  it("shows a failure until something succeeds", async () => {
    answer({
      set_guests: () => {
        throw failure("disk_full", "Dysk jest pełny.");
      },
      confirm_list: () => ({}) as never,
    });
    expect(await perform("set_guests", { session_id: "s", guests: 2, children: 0 })).toBeNull();
    expect(app.failure?.message).toBe("Dysk jest pełny.");
    await perform("confirm_list", { session_id: "s", signatures: null });
    expect(app.failure).toBeNull();
  });

  it("keeps the failure while other things are only looked at", async () => {
    answer({
      set_guests: () => {
        throw failure("disk_full", "Dysk jest pełny.");
      },
      get_status: () => sampleStatus(),
    });
    await perform("set_guests", { session_id: "s", guests: 2, children: 0 });
    await perform("get_status", {});
    expect(app.failure?.code).toBe("disk_full");
  });

  it("puts whatever else is thrown into a sentence", async () => {
    answer({
      get_status: () => {
        throw new Error("no bridge");
      },
    });
    await perform("get_status", {});
    expect(app.failure?.code).toBe("unexpected");
    expect(app.failure?.message).toContain("no bridge");
    expect(app.waiting).toBe(0);
  });

  it("leads to the door where the file was locked meanwhile", async () => {
    answer({
      get_overview: () => sampleOverview(),
      get_today: () => {
        throw failure("locked", "Program jest zablokowany.");
      },
      get_door: () => ({ files: [], folder: "", documents: "", open: false, today: "2026-03-10" }),
    });
    await openOverview();
    await perform("get_today", { centre_id: "centre" });
    await expect.poll(() => app.screen).toBe("door");
    expect(app.overview).toBeNull();
  });
});

describe("the line at the bottom", () => {
  it("is that of the later question, whichever is answered first", async () => {
    const answers: ((status: ReturnType<typeof sampleStatus>) => void)[] = [];
    answer({
      get_overview: () => sampleOverview(),
      get_status: () => new Promise((resolve) => answers.push(resolve)),
    });
    await openOverview();
    const first = refreshStatus();
    const second = refreshStatus();
    answers[1]?.(sampleStatus({ saved_at: "10:45" }));
    answers[0]?.(sampleStatus({ saved_at: "10:44" }));
    await Promise.all([first, second]);
    expect(app.status?.saved_at).toBe("10:45");
  });
});

describe("taking back", () => {
  it("asks for the latest, lets views load again, and says what happened", async () => {
    const asked = answer({
      get_overview: () => sampleOverview({ status: sampleStatus({ undo: OFFER, redo: OFFER }) }),
      get_status: () => sampleStatus(),
      undo: () => ({ sentence: "obecna Zofia Żółć" }),
      redo: () => ({ sentence: "obecna Zofia Żółć" }),
    });
    await openOverview();
    await undo();
    expect(app.revision).toBe(1);
    expect(app.announcement).toContain("Cofnięto: obecna Zofia Żółć");
    await redo();
    expect(app.revision).toBe(2);
    expect(app.announcement).toContain("Ponowiono: obecna Zofia Żółć");
    expect(asked).toContainEqual({ name: "undo", request: { operation_id: null } });
  });

  it("asks for nothing where there is nothing to take back", async () => {
    const asked = answer({ get_overview: () => sampleOverview() });
    await openOverview();
    await undo();
    await redo();
    expect(asked.map(({ name }) => name)).toEqual(["get_overview"]);
  });
});

describe("starting", () => {
  it("shows the door where no file is open", async () => {
    answer({ get_door: () => ({ files: [], folder: "/f", documents: "/d", open: false, today: "2026-03-10" }) });
    await start();
    expect(app.screen).toBe("door");
    expect(app.door?.folder).toBe("/f");
  });

  it("goes on in the file that is open", async () => {
    answer({
      get_door: () => ({ files: [], folder: "", documents: "", open: true, today: "2026-03-10" }),
      get_overview: () => sampleOverview(),
    });
    await start();
    expect(app.screen).toBe("open");
  });
});

it("keeps nothing of the file once it is locked", async () => {
  answer({
    get_overview: () => sampleOverview(),
    lock_file: () => ({ files: [], folder: "", documents: "", open: false, today: "2026-03-10" }),
  });
  await openOverview();
  await lock();
  expect(app.screen).toBe("door");
  expect(app.overview).toBeNull();
  expect(app.status).toBeNull();
});

it("looks at the first centre until another is chosen", async () => {
  answer({
    get_overview: () => sampleOverview({ centres: [sampleCentre("a", "CAS Brzoza"), sampleCentre("b", "CAS Cis")] }),
  });
  await openOverview();
  expect(app.centre?.centre.name).toBe("CAS Brzoza");
  app.chooseCentre("b");
  expect(app.centre?.centre.name).toBe("CAS Cis");
});
