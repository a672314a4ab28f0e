import { render, screen } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { app } from "../shared/app.svelte";
import { answer, failure } from "../shared/testing/backend";
import DocumentPreview from "./DocumentPreview.svelte";

/** Stands for pdf.js, which needs a real canvas: what is drawn is remembered. */
const { openPaper, drawn } = vi.hoisted(() => {
  const drawn: [number, number][] = [];
  return { drawn, openPaper: vi.fn() };
});
vi.mock("./pdf", () => ({ openPaper }));

const document = { kind: "monthly_report" as const, centre_id: "c1", month: "2026-03" };
const answers: Parameters<typeof answer>[0] = {
  get_door: () => ({ files: [], folder: "/dane", documents: "/home/ania/Dokumenty", open: true, today: "2026-03-10" }),
  preview_document: () => ({ file_name: "raport-2026-03.pdf", pages: 2, bytes: "JVBERi0=" }),
  save_document: ({ path }) => ({ path }),
};
const user = userEvent.setup();

beforeEach(() => {
  drawn.length = 0;
  openPaper.mockReset().mockResolvedValue({
    pages: 2,
    width: 595,
    draw: async (page: number, _canvas: unknown, scale: number) => void drawn.push([page, scale]),
    text: async (page: number) => `Tekst strony ${page}`,
    close: async () => undefined,
  });
});

describe("the preview", () => {
  it("shows the very bytes page by page, with the text of each", async () => {
    answer(answers);
    render(DocumentPreview, { document, onclose: vi.fn() });
    expect(await screen.findByRole("img", { name: "Podgląd wydruku, strona 1 z 2" })).toBeTruthy();
    expect(openPaper).toHaveBeenCalledWith("JVBERi0=");
    expect(await screen.findByText("Tekst strony 1")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Następna" }));
    expect(screen.getByRole("img", { name: "Podgląd wydruku, strona 2 z 2" })).toBeTruthy();
    expect(await screen.findByText("Tekst strony 2")).toBeTruthy();
    expect(screen.getByRole("button", { name: "Następna" })).toHaveProperty("disabled", true);
    expect(drawn.at(-1)?.[0]).toBe(2);
  });

  it("shows how far a batch is, and ends it when asked to, without an error", async () => {
    let end: (reason: unknown) => void = () => undefined;
    let done = 0;
    const asked = answer({
      ...answers,
      preview_document: () => new Promise((_, reject) => (end = reject)),
      get_progress: () => ({ done: (done += 7), total: 40 }),
      cancel_task: () => {
        end(failure("cancelled", "Anulowano. Nic nie zapisano i nic się nie zmieniło."));
        return { cancelled: true };
      },
    });
    const onclose = vi.fn();
    const batch = { kind: "volunteer_cards" as const, centre_id: "c1", month: "2026-03", person_ids: [] };
    render(DocumentPreview, { document: batch, onclose });
    expect(await screen.findByText("Przygotowuję…")).toBeTruthy();
    expect(await screen.findByText("Gotowe: 14 z 40")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Anuluj" }));
    await vi.waitFor(() => expect(onclose).toHaveBeenCalledOnce());
    const named = asked.flatMap(({ request }) => (request as { task_id?: string }).task_id ?? []);
    expect(new Set(named).size).toBe(1);
    expect(asked.map(({ name }) => name)).toContain("cancel_task");
    expect(app.failure).toBeNull();
    expect(app.announcement).toContain("Nic nie zapisano");
  });

  it("asks nothing about one document alone", async () => {
    const asked = answer(answers);
    render(DocumentPreview, { document, onclose: vi.fn() });
    await screen.findByRole("img");
    expect(asked.find(({ name }) => name === "preview_document")?.request).toEqual({ document });
    expect(asked.some(({ name }) => name === "get_progress")).toBe(false);
  });

  it("draws larger when asked to", async () => {
    answer(answers);
    render(DocumentPreview, { document, onclose: vi.fn() });
    await screen.findByRole("img");
    const before = drawn.at(-1)?.[1] ?? 0;
    await user.click(screen.getByRole("button", { name: "Powiększ" }));
    expect(drawn.at(-1)?.[1]).toBeGreaterThan(before);
  });

  it("leaves the page to say why a document cannot be made", async () => {
    answer({
      ...answers,
      preview_document: () => {
        throw failure("character_missing", "W czcionce wydruku nie ma znaku „🎈”.");
      },
    });
    const onclose = vi.fn();
    render(DocumentPreview, { document, onclose });
    await vi.waitFor(() => expect(onclose).toHaveBeenCalledOnce());
    expect(app.failure?.code).toBe("character_missing");
    expect(openPaper).not.toHaveBeenCalled();
  });

  it("that cannot be drawn says so, and the document can still be saved", async () => {
    openPaper.mockRejectedValue(new Error("no canvas"));
    const asked = answer(answers);
    render(DocumentPreview, { document, onclose: vi.fn() });
    expect(await screen.findByText(/Nie udało się pokazać podglądu/)).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Zapisz PDF" }));
    expect(asked.at(-1)?.name).not.toBe("preview_document");
    expect(await screen.findByText("Zapisano: /home/ania/Dokumenty/raport-2026-03.pdf")).toBeTruthy();
  });
});

describe("saving", () => {
  it("goes to the usual folder under the usual name, and offers to open what was saved", async () => {
    const asked = answer(answers);
    render(DocumentPreview, { document, onclose: vi.fn() });
    await screen.findByRole("img");
    await user.click(screen.getByRole("button", { name: "Zapisz PDF" }));
    expect(asked.find(({ name }) => name === "save_document")?.request).toEqual({
      document,
      path: "/home/ania/Dokumenty/raport-2026-03.pdf",
    });
    expect(await screen.findByRole("button", { name: "Otwórz" })).toBeTruthy();
    expect(screen.getByRole("button", { name: "Pokaż w folderze" })).toBeTruthy();
  });

  it("goes where it is typed, or chosen in the system's dialog", async () => {
    const asked = answer(answers, ["/media/usb/marzec.pdf"]);
    render(DocumentPreview, { document, onclose: vi.fn() });
    await screen.findByRole("img");
    await user.click(screen.getByRole("button", { name: /Wybierz/ }));
    await user.click(screen.getByRole("button", { name: "Zapisz PDF" }));
    await user.clear(screen.getByLabelText("Plik"));
    await user.type(screen.getByLabelText("Plik"), "/tmp/inny.pdf{Enter}");
    const paths = asked
      .filter(({ name }) => name === "save_document")
      .map(({ request }) => (request as { path: string }).path);
    expect(paths).toEqual(["/media/usb/marzec.pdf", "/tmp/inny.pdf"]);
  });

  it("that fails says why and offers nothing to open", async () => {
    answer({
      ...answers,
      save_document: () => {
        throw failure("cannot_write", "Nie można zapisać pliku.");
      },
    });
    render(DocumentPreview, { document, onclose: vi.fn() });
    await screen.findByRole("img");
    await user.click(screen.getByRole("button", { name: "Zapisz PDF" }));
    expect(await screen.findByText("Nie można zapisać pliku.")).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Otwórz" })).toBeNull();
  });

  it("needs a path", async () => {
    const asked = answer(answers);
    render(DocumentPreview, { document, onclose: vi.fn() });
    await screen.findByRole("img");
    await user.clear(screen.getByLabelText("Plik"));
    await user.click(screen.getByRole("button", { name: "Zapisz PDF" }));
    expect(screen.getByText("Wpisz, gdzie zapisać plik.")).toBeTruthy();
    expect(asked.some(({ name }) => name === "save_document")).toBe(false);
  });
});
