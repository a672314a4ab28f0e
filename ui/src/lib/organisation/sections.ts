/** The parts of the settings, and who sees which. */
import type { Role } from "../bindings/Role";
import * as messages from "../messages";

/** The parts, in order. */
export const SECTIONS = [
  "centre",
  "rooms",
  "hours",
  "closures",
  "register",
  "categories",
  "leaders",
  "volunteer_tasks",
  "logos",
  "organisation",
  "agreements",
  "volunteering",
  "users",
  "import",
  "account",
  "copy",
  "appearance",
  "history",
] as const;
export type SectionName = (typeof SECTIONS)[number];

const OF_THE_MANAGER: readonly SectionName[] = ["organisation", "agreements", "volunteering"];

/** The parts that a role can use. */
export function sectionsOf(role: Role): SectionName[] {
  return SECTIONS.filter((section) => role === "manager" || !OF_THE_MANAGER.includes(section));
}

/** The part that an address names, or the first. */
export function sectionNamed(name: string | undefined, role: Role): SectionName {
  const sections = sectionsOf(role);
  return sections.find((section) => section === name) ?? "centre";
}

/** What a part is called. */
export function sectionTitle(section: SectionName): string {
  const titles: Record<SectionName, () => string> = {
    centre: messages.settingsCentre,
    rooms: messages.settingsRooms,
    hours: messages.settingsHours,
    closures: messages.settingsClosures,
    register: messages.registerSettingsTitle,
    categories: messages.settingsCategories,
    leaders: messages.settingsLeaders,
    volunteer_tasks: messages.volunteerTaskTitle,
    logos: messages.logoTitle,
    organisation: messages.settingsOrganisation,
    agreements: messages.settingsAgreements,
    volunteering: messages.volunteeringSettingsTitle,
    users: messages.settingsUsers,
    import: messages.importTitle,
    account: messages.settingsAccount,
    copy: messages.settingsCopy,
    appearance: messages.settingsAppearance,
    history: messages.settingsHistory,
  };
  return titles[section]();
}
