/** Looks for people who may be the one whose data is being typed, whenever the typing pauses. */
import type { FindSimilar } from "../bindings/FindSimilar";
import type { PersonId } from "../bindings/PersonId";
import type { SimilarPerson } from "../bindings/SimilarPerson";
import { perform } from "./app.svelte";

/** How long typing has to pause before people are looked for, in milliseconds. */
const PAUSE = 300;

/** Those who may be meant, without those of whom it was said that they are somebody else. */
export class Similar {
  #found = $state.raw<SimilarPerson[]>([]);
  #others = $state.raw<readonly PersonId[]>([]);

  /** Follows what is typed; to be called where an effect may begin. */
  constructor(probe: () => FindSimilar | null) {
    $effect(() => {
      const wanted = probe();
      if (!wanted) {
        this.#found = [];
        return;
      }
      let overtaken = false;
      const timer = setTimeout(async () => {
        const answer = await perform("find_similar", wanted);
        if (answer && !overtaken) this.#found = answer.people;
      }, PAUSE);
      return () => {
        overtaken = true;
        clearTimeout(timer);
      };
    });
  }

  /** Those who may be meant, the surest first. */
  get people(): SimilarPerson[] {
    return this.#found.filter(({ person_id }) => !this.#others.includes(person_id));
  }

  /** None of those who are shown is meant. */
  dismiss(): void {
    this.#others = [...this.#others, ...this.#found.map(({ person_id }) => person_id)];
  }
}
