/** What is looked at before it leaves: a list or a document, over whatever screen asked for it. */
import type { DocumentRequest } from "../bindings/DocumentRequest";
import type { ListingRequest } from "../bindings/ListingRequest";

class Papers {
  /** The list that is open, if one is. */
  listing = $state.raw<ListingRequest | null>(null);
  /** The document that is open, if one is; a list waits under it. */
  document = $state.raw<DocumentRequest | null>(null);
}

/** What is open over the screen. */
export const papers = new Papers();

/** Opens a list: to look at, to save as a spreadsheet, to print. */
export function openListing(listing: ListingRequest): void {
  papers.listing = listing;
}

/** Opens a document as it would be printed. */
export function openDocument(document: DocumentRequest): void {
  papers.document = document;
}

/** Closes both; where the file is closed there is nothing to look at. */
export function closePapers(): void {
  papers.listing = null;
  papers.document = null;
}
