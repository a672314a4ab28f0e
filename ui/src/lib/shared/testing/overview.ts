/** An open file for tests, with only what a test says and plain values for the rest. */
import type { CentreSettings } from "../../bindings/CentreSettings";
import type { CentreView } from "../../bindings/CentreView";
import type { Overview } from "../../bindings/Overview";
import type { Role } from "../../bindings/Role";
import type { Status } from "../../bindings/Status";

export function sampleStatus(change: Partial<Status> = {}): Status {
  return {
    today: "2026-03-10",
    now: "10:42",
    undo: null,
    redo: null,
    saved_at: "10:42",
    last_copy_on: null,
    ...change,
  };
}

/** The settings of a CAS as the wizard founds it, with a register that asks for little. */
export function sampleSettings(change: Partial<CentreSettings> = {}): CentreSettings {
  return {
    min_age: 60,
    residents_only: true,
    works_with_minors: false,
    counts_children: false,
    required_minutes_per_day: 240,
    required_days: ["monday", "tuesday", "wednesday", "thursday", "friday"],
    target_members: 75,
    teaching_hours: false,
    names_volunteers: false,
    free_entry_weeks: 8,
    unseen_weeks: 4,
    record: {
      birth: "required",
      sex: "optional",
      phone: "optional",
      email: "optional",
      district: "optional",
      notes: "optional",
      declaration: "required",
      residence: "required",
    },
    declaration_text: "",
    privacy_text: "",
    privacy_version: "1",
    ...change,
  };
}

export function sampleCentre(id = "centre", name = "CAS Słoneczna"): CentreView {
  return {
    centre: {
      id,
      kind: "cas",
      name,
      district: "",
      address: "",
      phone: "",
      email: "",
      coordinator: "",
      settings: sampleSettings(),
    },
    locations: [],
    rooms: [],
    categories: [],
  };
}

export function sampleOverview(change: Partial<Overview> = {}, role: Role = "manager"): Overview {
  return {
    organisation: { id: "organisation", name: "Fundacja", short_name: "", address: "", email: "", phone: "" },
    user: { id: "user", name: "Maria Kowal", role },
    centres: [sampleCentre()],
    leaders: [],
    demo: false,
    status: sampleStatus(),
    ...change,
  };
}
