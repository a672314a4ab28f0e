import { describe, expect, it } from "vitest";
import type { MergePreview } from "../bindings/MergePreview";
import { samplePerson } from "../shared/testing/people";
import { likelySide, rowsOf } from "./merge";

function preview(kept: Parameters<typeof samplePerson>[0], other: Parameters<typeof samplePerson>[0]): MergePreview {
  return {
    kept: samplePerson({ id: "kept", ...kept }),
    other: samplePerson({ id: "other", ...other }),
    differ: ["name", "phone"],
    kept_presences: 0,
    other_presences: 0,
    together: [],
    closed_months: [],
  };
}

describe("the side that is offered", () => {
  it("is the one with the whole birth date", () => {
    expect(likelySide(preview({ birth_year: 1950 }, { birth_date: "1950-03-12" }), "birth")).toBe("other");
    expect(likelySide(preview({ birth_date: "1950-03-12" }, { birth_year: 1950, to_complete: false }), "birth")).toBe(
      "kept",
    );
  });

  it("is the name with its Polish letters", () => {
    expect(likelySide(preview({ first_name: "Zofia", last_name: "Zolc" }, {}), "name")).toBe("other");
    expect(likelySide(preview({}, { last_name: "Zolc" }), "name")).toBe("kept");
  });

  it("is the newer contact and the older rest", () => {
    const pair = preview({ phone: "600 000 001", notes: "a" }, { phone: "600 000 002", notes: "b" });
    expect(likelySide(pair, "phone")).toBe("other");
    expect(likelySide(pair, "notes")).toBe("kept");
  });

  it("is not that of a record made at the door, which nobody looked at since", () => {
    expect(likelySide(preview({ to_complete: true }, {}), "notes")).toBe("other");
    expect(likelySide(preview({}, { to_complete: true }), "phone")).toBe("kept");
  });
});

describe("the rows", () => {
  it("are the parts that at least one record says anything of", () => {
    const rows = rowsOf(preview({ phone: "600 000 001", children: 0 }, { last_name: "Zolc", phone: "600 000 002" }));
    expect(rows.map(({ part, kept, other, differs }) => [part, kept, other, differs])).toEqual([
      ["name", "Zofia Żółć", "Zofia Zolc", true],
      ["birth", "1950", "1950", false],
      ["sex", "kobieta", "kobieta", false],
      ["phone", "600 000 001", "600 000 002", true],
      ["children", "0", "", false],
    ]);
  });
});
