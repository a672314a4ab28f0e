/** Cards of services, as their list reads them. */
import type { CardState } from "../../bindings/CardState";
import type { PersonId } from "../../bindings/PersonId";

/** Whether there is a card to print: something of the month is confirmed. */
export function hasCard(card: CardState): boolean {
  return card.minutes + card.member_minutes > 0;
}

/** Whose cards are still to be put in the binder. */
export function toFile(cards: readonly CardState[]): PersonId[] {
  return cards.filter((card) => hasCard(card) && !card.filed_on).map((card) => card.person_id);
}
