import { describe, expect, it } from "vitest";
import { sampleAgreement, sampleFields } from "./agreement.fixture";
import { annexFieldsOf, annexFormOf, fieldsOf, formOf, rateOf, saysNothing } from "./form";

describe("a rate", () => {
  it.each([
    ["35,5", 3550],
    ["", null],
    ["  ", null],
    ["trzydzieści", undefined],
  ])("reads “%s”", (text, grosze) => {
    expect(rateOf(text)).toBe(grosze);
  });
});

describe("an agreement", () => {
  it("comes back from the form as it was", () => {
    expect(fieldsOf(formOf(sampleAgreement()))).toEqual(sampleFields());
  });

  it("says nothing while a day is missing, or the rate cannot be read", () => {
    const form = formOf(sampleAgreement());
    expect(fieldsOf({ ...form, first_date: null })).toBeNull();
    expect(fieldsOf({ ...form, last_date: null })).toBeNull();
    expect(fieldsOf({ ...form, last_date: null, open_ended: true })?.last_date).toBeNull();
    expect(fieldsOf({ ...form, rate: "dużo" })).toBeNull();
  });

  it("with no fixed end forgets the last day that was typed before", () => {
    expect(fieldsOf({ ...formOf(sampleAgreement()), open_ended: true })?.last_date).toBeNull();
  });
});

describe("an annex", () => {
  it("changes the end only where it is said to", () => {
    const form = { ...annexFormOf(null, "2026-03-10"), last_date: "2026-12-31", scope: "Telefony" };
    expect(annexFieldsOf(form)).toMatchObject({ changes_end: true, last_date: "2026-12-31" });
    expect(annexFieldsOf({ ...form, changes_end: false })).toMatchObject({ changes_end: false, last_date: null });
    expect(annexFieldsOf({ ...form, open_ended: true })).toMatchObject({ changes_end: true, last_date: null });
    expect(annexFieldsOf({ ...form, last_date: null })).toBeNull();
    expect(annexFieldsOf({ ...form, from_date: null })).toBeNull();
  });

  it("that changes nothing is told apart", () => {
    const form = annexFormOf(null, "2026-03-10");
    expect(saysNothing(form)).toBe(false);
    expect(saysNothing({ ...form, changes_end: false, scope: " " })).toBe(true);
    expect(saysNothing({ ...form, changes_end: false, text: "Miejsce" })).toBe(false);
  });
});
