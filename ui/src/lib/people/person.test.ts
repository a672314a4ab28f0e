import { describe, expect, it } from "vitest";
import { samplePerson } from "../shared/testing/people";
import { birthText, currentMembership, DISTRICTS, emptyForm, fieldsOf, formOf, fullName, readBirth } from "./person";

describe("a birth", () => {
  it("is a year where only that is typed", () => {
    expect(readBirth(" 1948 ")).toEqual({ birth_date: null, birth_year: 1948 });
  });

  it("is a date in the ways people write it", () => {
    for (const typed of ["12.3.1948", "12.03.1948", "12-03-1948", "12/3/1948", "12 03 1948", "1948-03-12"]) {
      expect(readBirth(typed), typed).toEqual({ birth_date: "1948-03-12", birth_year: null });
    }
  });

  it("may be left out", () => {
    expect(readBirth("")).toEqual({ birth_date: null, birth_year: null });
  });

  it("is not read where there is no such day or nothing to read", () => {
    for (const typed of ["31.02.1950", "29.02.1951", "13.13.1950", "48", "wczoraj", "1948-3"]) {
      expect(readBirth(typed), typed).toBeUndefined();
    }
    expect(readBirth("29.02.1952")?.birth_date).toBe("1952-02-29");
  });

  it("is shown as it can be read again", () => {
    for (const birth of [
      { birth_date: "1948-03-12", birth_year: null },
      { birth_date: null, birth_year: 1951 },
      { birth_date: null, birth_year: null },
    ]) {
      expect(readBirth(birthText(birth))).toEqual(birth);
    }
  });
});

describe("the form", () => {
  it("says of an unchanged record what the record says", () => {
    const person = samplePerson({
      birth_date: "1950-12-01",
      birth_year: null,
      phone: "600 700 800",
      district: "IV",
      address: "ul. Prosta 1",
      emergency_contact: "Jan Łoś 600 700 801",
      guardians: "Ewa Łoś",
      children: 2,
    });
    expect(fieldsOf(formOf(person))).toEqual({
      first_name: "Zofia",
      last_name: "Żółć",
      birth_date: "1950-12-01",
      birth_year: null,
      sex: "female",
      phone: "600 700 800",
      email: "",
      district: "IV",
      address: "ul. Prosta 1",
      emergency_contact: "Jan Łoś 600 700 801",
      guardians: "Ewa Łoś",
      children: 2,
      notes: "",
    });
    expect(fullName(person)).toBe("Zofia Żółć");
  });

  it("drops spaces around and gives no sex where none was chosen", () => {
    const fields = fieldsOf({ ...emptyForm(), first_name: " Jan ", last_name: "Łoś " });
    expect(fields).toMatchObject({ first_name: "Jan", last_name: "Łoś", sex: null, birth_year: null });
  });

  it("gives no record where the birth cannot be read", () => {
    expect(fieldsOf({ ...emptyForm(), birth: "maj" })).toBeUndefined();
  });

  it("offers the eighteen districts of Kraków", () => {
    expect(DISTRICTS).toHaveLength(18);
    expect(new Set(DISTRICTS).size).toBe(18);
  });
});

describe("the current membership", () => {
  it("is the one of this centre that has not ended", () => {
    const memberships = [
      { id: "a", centre_id: "c1", left_on: "2025-01-31" },
      { id: "b", centre_id: "c2", left_on: null },
      { id: "c", centre_id: "c1", left_on: null },
    ];
    expect(currentMembership(memberships, "c1")?.id).toBe("c");
    expect(currentMembership(memberships, "c3")).toBeUndefined();
  });
});
