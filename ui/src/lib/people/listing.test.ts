import { describe, expect, it } from "vitest";
import { sampleRow } from "../shared/testing/people";
import { sampleSettings } from "../shared/testing/overview";
import { askOf, isDoubt } from "./asks";
import { filterName, FILTERS, lastList, listingOf, placeOfListing, rememberList, remarksOf } from "./listing";

describe("what is shown of the register", () => {
  it("stands in the address and is read from it", () => {
    const listing = { query: "zolc", filter: "unseen", rows: 300, at: "p1" } as const;
    expect(listingOf(placeOfListing(listing))).toEqual(listing);
    expect(placeOfListing(listingOf({}))).toEqual({ view: "people" });
    expect(listingOf({ who: "nobody", rows: "-3" })).toEqual({ query: "", filter: "members", rows: 100, at: null });
  });

  it("is what a card leads back to", () => {
    rememberList({ query: "", filter: "former", rows: 100, at: null });
    expect(lastList()).toEqual({ view: "people", who: "former" });
  });

  it("has a name for every filter, with the weeks of the settings", () => {
    const names = FILTERS.map((filter) => filterName(filter, sampleSettings({ unseen_weeks: 5 })));
    expect(names).toContain("Nie było od 5 tygodni");
    expect(new Set(names).size).toBe(FILTERS.length);
    expect(filterName("unseen", sampleSettings({ unseen_weeks: 1 }))).toBe("Nie było od tygodnia");
  });
});

describe("what stands out about a row", () => {
  it("is said in words: where she stands and what is missing", () => {
    expect(remarksOf(sampleRow({ status: "suspended", to_complete: true }), "members").tags).toEqual([
      "zawieszenie",
      "do uzupełnienia",
    ]);
    expect(remarksOf(sampleRow({ missing: ["phone", "email"] }), "members").words).toBe("brakuje: telefon, e-mail");
    expect(remarksOf(sampleRow({ status: "waiting", joined_on: "2026-03-02" }), "waiting").words).toBe(
      "oczekuje od 02.03.2026",
    );
    expect(remarksOf(sampleRow({ image: "withdrawn" }), "no_image_consent").words).toBe("wycofana");
    expect(remarksOf(sampleRow({ status: "former", missing: ["phone"] }), "former").words).toBe("");
  });
});

describe("what is missing on a card", () => {
  it("leads to where it is put right", () => {
    expect(askOf("phone")).toEqual({ kind: "data", field: "phone" });
    expect(askOf("declaration")).toEqual({ kind: "declaration" });
    expect(askOf("privacy_notice")).toEqual({ kind: "notice" });
    expect(askOf("image_consent")).toEqual({ kind: "consent", consent: "image" });
    expect(askOf("residence")).toEqual({ kind: "statements" });
    expect(askOf("under_age")).toEqual({ kind: "statements" });
    expect(isDoubt("under_age")).toBe(true);
    expect(isDoubt("residence")).toBe(false);
  });
});
