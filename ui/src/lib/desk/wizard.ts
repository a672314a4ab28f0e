/** The rules of the wizard's pages: what each asks for and what is missing. */
import type { CentreKind } from "../bindings/CentreKind";
import type { CreateFile } from "../bindings/CreateFile";
import * as messages from "../messages";
import { type DayHours, faultsOf, hoursOf, type HoursFault } from "../shared/hours";
import { nameTwice, namesOf } from "../shared/names";
import { passwordFault, repeatFault } from "../shared/password";

/** The pages, in order; on the last the key is typed back. */
export const PAGES = ["you", "centre", "rooms", "hours", "key"] as const;
export type WizardPage = (typeof PAGES)[number];

/** Everything that is typed in. */
export interface Draft {
  organisation: string;
  name: string;
  password: string;
  repeated: string;
  kind: CentreKind;
  centre: string;
  address: string;
  district: string;
  rooms: string;
  start: string | null;
  end: string | null;
  /** The hours of each day, where they are not the same from Monday to Friday. */
  days: DayHours[];
  valid_from: string | null;
  /** Where the file goes; empty for the usual folder. */
  folder: string;
}

/** What is wrong on a page, by the name of the field. */
export type Faults = Partial<Record<keyof Draft, string>>;

/** What is wrong with the page, as sentences. */
export function faultsOn(page: WizardPage, draft: Draft): Faults {
  if (page === "you") {
    return {
      ...needed(draft, "organisation", "name"),
      ...fault("password", passwordFault(draft.password)),
      ...fault("repeated", repeatFault(draft.password, draft.repeated)),
    };
  }
  if (page === "centre") return needed(draft, "centre");
  if (page === "rooms") {
    const names = namesOf(draft.rooms);
    const twice = nameTwice(names);
    if (names.length === 0) return { rooms: messages.wizardRoomsNone() };
    return twice === null ? {} : { rooms: messages.wizardRoomsTwice({ name: twice }) };
  }
  if (page === "hours") {
    return {
      ...fault("days", dayFault(draft.days)),
      ...fault("valid_from", draft.valid_from ? null : messages.wizardDateNeeded()),
    };
  }
  return {};
}

/** What is wrong with the usual hours, as a sentence for each field. */
export function usualFaults(draft: Draft): Pick<Faults, "start" | "end"> {
  if (!draft.start || !draft.end) {
    return {
      ...fault("start", draft.start ? null : messages.wizardTimeNeeded()),
      ...fault("end", draft.end ? null : messages.wizardTimeNeeded()),
    };
  }
  return fault("end", draft.end <= draft.start ? messages.wizardTimeOrder() : null);
}

function dayFault(days: readonly DayHours[]): string | null {
  if (hoursOf(days).length === 0) return messages.wizardDayNeeded();
  const [first] = faultsOf(days).values();
  return first ? sentenceOf(first) : null;
}

function sentenceOf(fault: HoursFault): string {
  if (fault === "needed") return messages.wizardTimeNeeded();
  return fault === "order" ? messages.wizardTimeOrder() : messages.hoursPartOrder();
}

function needed(draft: Draft, ...names: ("organisation" | "name" | "centre")[]): Faults {
  return Object.fromEntries(
    names.filter((name) => draft[name].trim() === "").map((name) => [name, messages.wizardNeeded()]),
  );
}

function fault(name: keyof Draft, sentence: string | null): Faults {
  return sentence === null ? {} : { [name]: sentence };
}

/** The file to be made, of a draft without faults. */
export function requestOf(draft: Draft): CreateFile {
  return {
    folder: draft.folder.trim() || null,
    organisation: draft.organisation.trim(),
    centre: {
      kind: draft.kind,
      name: draft.centre.trim(),
      district: draft.district,
      address: draft.address.trim(),
      rooms: namesOf(draft.rooms),
      hours: hoursOf(draft.days),
      valid_from: draft.valid_from ?? "",
    },
    user_name: draft.name.trim(),
    password: draft.password,
  };
}
