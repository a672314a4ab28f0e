// What the choices of the forms offer: what can be chosen now, and what is chosen already.
import type { Category } from "../bindings/Category";
import type { Leader } from "../bindings/Leader";
import type { Room } from "../bindings/Room";
import * as messages from "../messages";
import { ELSEWHERE, NEW_LEADER } from "./fields";

/** One choice. */
export interface Option {
  value: string;
  label: string;
}

/** The categories in use, and the chosen one. */
export function categoryOptions(categories: readonly Category[], chosen: string): Option[] {
  return categories
    .filter(({ id, active }) => active || id === chosen)
    .map(({ id, name }) => ({ value: id, label: name }));
}

/** The rooms in use, the chosen one, and a place elsewhere. */
export function roomOptions(rooms: readonly Room[], chosen: string): Option[] {
  return [
    ...rooms.filter(({ id, active }) => active || id === chosen).map(({ id, name }) => ({ value: id, label: name })),
    { value: ELSEWHERE, label: messages.seriesElsewhere() },
  ];
}

/** Nobody yet, those who can lead, the one chosen before (by name), and somebody new. */
export function leaderOptions(leaders: readonly Leader[], chosen: string, chosenName: string): Option[] {
  const known = leaders.some(({ id }) => id === chosen);
  const kept = chosen !== "" && chosen !== NEW_LEADER && !known ? [{ value: chosen, label: chosenName }] : [];
  return [
    { value: "", label: messages.seriesNoLeader() },
    ...kept,
    ...leaders.filter(({ id, active }) => active || id === chosen).map(({ id, name }) => ({ value: id, label: name })),
    { value: NEW_LEADER, label: messages.seriesNewLeader() },
  ];
}
