import { describe, expect, it } from "vitest";
import { sampleAgreement, sampleFields } from "./agreement.fixture";
import { annexFieldsOf, annexFormOf, fieldsOf, formOf, readZloty, saysNothing, zlotyText } from "./form";

describe("złoty", () => {
  it.each([
    ["35", 3500],
    ["35,5", 3550],
    ["35.05", 3505],
    ["1 200,00 zł", 120_000],
    ["0", 0],
    ["", null],
    ["  ", null],
  ])("reads “%s”", (text, grosze) => {
    expect(readZloty(text)).toBe(grosze);
  });

  it.each(["trzydzieści", "35,555", "-35", "35,5,5", "1234567"])("refuses “%s”", (text) => {
    expect(readZloty(text)).toBeUndefined();
  });

  it("writes what it reads", () => {
    for (const grosze of [0, 5, 50, 3500, 3505, 120_000]) expect(readZloty(zlotyText(grosze))).toBe(grosze);
    expect(zlotyText(null)).toBe("");
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
