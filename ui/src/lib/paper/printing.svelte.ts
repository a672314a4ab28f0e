/** How lists are printed; kept while the window is open, for one prints them alike. */
import type { SheetOptions } from "../bindings/SheetOptions";

/** How lists were printed last. */
export const options = $state<SheetOptions>({ blank_rows: 8, large_print: false, names: "full", clause: true });

/** The most blank rows that a list can have, as the core has it. */
export const MOST_BLANK_ROWS = 60;
