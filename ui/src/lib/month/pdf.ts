/**
 * Pictures and texts of a PDF's pages. This file brings pdf.js with it: it is imported only when
 * a document is shown. The legacy build runs in the oldest web views that Obecni meets; this
 * release evaluates no code, as the window's content security policy asks.
 */
import { getDocument, PDFWorker, type RenderTask } from "pdfjs-dist/legacy/build/pdf.mjs";
import PdfThread from "pdfjs-dist/legacy/build/pdf.worker.mjs?worker";

/** An opened document. */
export interface Paper {
  pages: number;
  /** The width of the first page, in PDF points. */
  width: number;
  /** Draws a page, from 1, so that a PDF point takes `scale` CSS pixels. */
  draw(page: number, canvas: HTMLCanvasElement, scale: number): Promise<void>;
  /** The text of a page, from 1, line by line. */
  text(page: number): Promise<string>;
  /** Frees what the document holds. */
  close(): Promise<void>;
}

/** Opens a PDF that comes in base64. */
export async function openPaper(base64: string): Promise<Paper> {
  const thread = new PdfThread();
  const worker = PDFWorker.create({ port: thread });
  const loading = getDocument({ data: bytesOf(base64), worker });
  const document = await loading.promise;
  const { width } = (await document.getPage(1)).getViewport({ scale: 1 });
  let drawing: RenderTask | undefined;

  return {
    pages: document.numPages,
    width,
    async draw(page, canvas, scale) {
      drawing?.cancel();
      const shown = await document.getPage(page);
      // A canvas serves one drawing at a time: the one that was cancelled must have let go.
      await drawing?.promise.catch(() => undefined);
      const viewport = shown.getViewport({ scale });
      const ratio = window.devicePixelRatio;
      canvas.width = Math.floor(viewport.width * ratio);
      canvas.height = Math.floor(viewport.height * ratio);
      canvas.style.width = `${Math.floor(viewport.width)}px`;
      canvas.style.height = `${Math.floor(viewport.height)}px`;
      drawing = shown.render({ canvas, viewport: shown.getViewport({ scale: scale * ratio }) });
      await drawing.promise;
    },
    async text(page) {
      const content = await (await document.getPage(page)).getTextContent();
      return content.items.map((item) => ("str" in item ? item.str + (item.hasEOL ? "\n" : "") : "")).join("");
    },
    async close() {
      drawing?.cancel();
      await loading.destroy();
      worker.destroy();
      thread.terminate();
    },
  };
}

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}
