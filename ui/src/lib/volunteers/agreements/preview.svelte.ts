/** What the law asks of an agreement, asked again whenever the typing pauses. */
import type { AgreementPreview } from "../../bindings/AgreementPreview";

/** How long typing has to pause before it is asked, in milliseconds. */
const PAUSE = 250;

/** A question about what is typed so far. */
type Question = () => Promise<AgreementPreview | null>;

export class Preview {
  #answer = $state.raw<AgreementPreview | null>(null);

  /**
   * Follows what is typed; to be called where an effect may begin. `question` reads the form, and
   * answers nothing while it says too little.
   */
  constructor(question: () => Question | null, onanswer: (answer: AgreementPreview) => void = () => undefined) {
    $effect(() => {
      const ask = question();
      if (!ask) {
        this.#answer = null;
        return;
      }
      let overtaken = false;
      const timer = setTimeout(async () => {
        const answer = await ask();
        if (!answer || overtaken) return;
        this.#answer = answer;
        onanswer(answer);
      }, PAUSE);
      return () => {
        overtaken = true;
        clearTimeout(timer);
      };
    });
  }

  /** What follows from what is typed; nothing while too little is. */
  get answer(): AgreementPreview | null {
    return this.#answer;
  }
}
