/** Where the focus goes when somebody comes to a screen. */
import { route } from "./route.svelte";

/** Gives the heading of a screen the focus, if somebody just came to it. */
export function arriveAt(heading: HTMLElement): void {
  if (!route.takeArrival()) return;
  heading.focus({ preventScroll: true });
  scrollTo(0, 0);
}
