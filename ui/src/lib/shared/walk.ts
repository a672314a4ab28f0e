/** Arrows that walk from row to row of a table, on the first link of each. */

/** How many rows Page Up and Page Down leap. */
const LEAP = 10;

/** Lets the keys walk over the rows' links; `above` is where Up leads from the first. */
export function walkRows(above?: () => void): (body: HTMLElement) => () => void {
  return (body) => {
    // The rows listen to keys of their links; the body itself is no control.
    function walk(event: KeyboardEvent): void {
      if (event.altKey || event.ctrlKey || event.metaKey) return;
      const links = [...body.querySelectorAll<HTMLElement>("th a")];
      const at = links.indexOf(event.target as HTMLElement);
      if (at < 0) return;
      const next: Record<string, number> = {
        ArrowDown: at + 1,
        ArrowUp: at - 1,
        PageDown: at + LEAP,
        PageUp: at - LEAP,
        Home: 0,
        End: links.length - 1,
      };
      const wanted = next[event.key];
      if (wanted === undefined) return;
      event.preventDefault();
      if (wanted < 0 && event.key === "ArrowUp") above?.();
      else links[Math.max(0, Math.min(links.length - 1, wanted))]?.focus();
    }
    body.addEventListener("keydown", walk);
    return () => body.removeEventListener("keydown", walk);
  };
}
