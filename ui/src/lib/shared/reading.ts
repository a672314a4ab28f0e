/** Fields whose text has to be read: as a day, a time, a number. */
import { tick } from "svelte";
import type { Attachment } from "svelte/attachments";

/**
 * `{@attach reading(isReadable, tell)}`: what cannot be read never counts as nothing. The field
 * tells when it is left, and its form is not sent before it was put right.
 */
export function reading(isReadable: () => boolean, tell: () => void): Attachment<HTMLInputElement> {
  return (input) => {
    const page = input.ownerDocument;
    let pressed = false;

    function press(): void {
      pressed = true;
    }

    function release(): void {
      pressed = false;
    }

    function leave(): void {
      // What it tells makes the form grow. While the pointer is down on a button, that would pull
      // the button away from under it, and the click would be lost.
      if (pressed) page.addEventListener("pointerup", () => setTimeout(tell), { once: true });
      else tell();
    }

    function send(event: Event): void {
      if (event.target !== input.form || isReadable()) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      tell();
      const fold = input.closest("details");
      if (fold) fold.open = true;
      void tick().then(() => input.focus());
    }

    input.addEventListener("blur", leave);
    // Before the form itself hears of it.
    page.addEventListener("submit", send, { capture: true });
    page.addEventListener("pointerdown", press, { capture: true });
    page.addEventListener("pointerup", release, { capture: true });
    page.addEventListener("pointercancel", release, { capture: true });
    return () => {
      input.removeEventListener("blur", leave);
      page.removeEventListener("submit", send, { capture: true });
      page.removeEventListener("pointerdown", press, { capture: true });
      page.removeEventListener("pointerup", release, { capture: true });
      page.removeEventListener("pointercancel", release, { capture: true });
    };
  };
}
