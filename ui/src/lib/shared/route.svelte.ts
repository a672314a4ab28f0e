/** Which screen is shown. */
import { addressOf, HOME, type Place, placeOf, type View } from "./place";

export { addressOf, type Place, type View } from "./place";

class Route {
  #place = $state.raw<Place>(HOME);
  /** Whether somebody just came here, so that the heading should take the focus. */
  #arrived = false;

  /** The screen. */
  get view(): View {
    return this.#place.view;
  }

  /** What it shows; a name that was not given is `undefined`. */
  get params(): Readonly<Record<string, string | undefined>> {
    return this.#place;
  }

  /** Goes to a place. */
  go(place: Place): void {
    if (addressOf(place) === addressOf(this.#place)) return;
    history.pushState(null, "", addressOf(place));
    this.#show(place);
  }

  /** Changes what the place shows without a step for "back", such as a search. */
  replace(place: Place): void {
    history.replaceState(null, "", addressOf(place));
    this.#place = place;
  }

  /** Goes where the window was before. */
  back(): void {
    history.back();
  }

  /** Follows "back" and "forward"; answers how to stop. */
  follow(): () => void {
    const follow = (): void => this.#show(placeOf(location.hash));
    this.#place = placeOf(location.hash);
    addEventListener("popstate", follow);
    return () => removeEventListener("popstate", follow);
  }

  /** Whether somebody just came here; asked once by the heading of the new page. */
  takeArrival(): boolean {
    const arrived = this.#arrived;
    this.#arrived = false;
    return arrived;
  }

  #show(place: Place): void {
    this.#arrived = true;
    this.#place = place;
  }
}

/** Where the window is. */
export const route = new Route();

/** Goes to a screen: `go({ view: "attendance", session_id })`. */
export function go(place: Place): void {
  route.go(place);
}
