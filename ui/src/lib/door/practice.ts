/** An invented list as the screen alone keeps it: it is marked, searched and ended like a real one. */
import type { Mark } from "../bindings/Mark";
import type { Sheet } from "../bindings/Sheet";
import type { SheetRow } from "../bindings/SheetRow";
import { folded } from "../shared/folding";
import type { StandIn } from "../shared/stand_in";

interface Request {
  person_id?: string;
  mark?: Mark | null;
  guests?: number;
  children?: number;
  first_name?: string;
  last_name?: string;
  query?: string;
  signatures?: number | null;
  one_time?: boolean;
}

export class PracticeList implements StandIn {
  readonly session_id: string;
  readonly #begin: Sheet;
  #sheet: Sheet;
  #before: Sheet[] = [];
  #added = 0;

  constructor(sheet: Sheet) {
    this.session_id = sheet.card.session.id;
    this.#begin = sheet;
    this.#sheet = sheet;
  }

  /** The list as it is now. */
  get sheet(): Sheet {
    return this.#sheet;
  }

  /** Whether something can be taken back. */
  get undoable(): boolean {
    return this.#before.length > 0;
  }

  /** Takes back what was done last. */
  undo(): void {
    this.#sheet = this.#before.pop() ?? this.#sheet;
  }

  /** Begins anew. */
  reset(): void {
    this.#sheet = this.#begin;
    this.#before = [];
  }

  ask(name: string, request: Request): unknown {
    switch (name) {
      case "get_sheet":
        return this.#sheet;
      case "record_attendance":
        return this.#change(
          this.#marked((row) => (row.person_id === request.person_id ? (request.mark ?? null) : row.mark)),
        );
      case "fill_attendance":
        // An absence announced ahead stays one.
        return this.#change(this.#marked((row) => row.mark ?? (row.away ? "announced" : (request.mark ?? null))));
      case "set_guests":
        return this.#change(this.#sheet.rows, { guests: request.guests ?? 0, children: request.children ?? 0 });
      case "add_walk_in":
        return this.#change([...this.#sheet.rows, this.#walkIn(request)]);
      case "find_people":
        return { people: this.#found(request.query ?? "") };
      case "confirm_list":
        return this.#change(this.#sheet.rows, { list_state: "confirmed", signatures: request.signatures ?? null });
      default:
        return null;
    }
  }

  #marked(mark: (row: SheetRow) => Mark | null): SheetRow[] {
    return this.#sheet.rows.map((row) => ({ ...row, mark: mark(row) }));
  }

  #walkIn({ first_name = "", last_name = "", one_time = false }: Request): SheetRow {
    this.#added += 1;
    const first = this.#begin.rows[0];
    if (!first) throw new Error("an invented list has people");
    return {
      ...first,
      number: this.#sheet.rows.length + 1,
      person_id: `${this.session_id}-${this.#added}`,
      list_name: `${last_name} ${first_name}`.trim(),
      sex: null,
      mark: "present",
      expected: false,
      to_complete: !one_time,
      one_time,
    };
  }

  /** Those on the list whose names hold every word; two letters are the least, as in earnest. */
  #found(query: string): object[] {
    const words = folded(query).split(/\s+/).filter(Boolean);
    if (words.join("").length < 2) return [];
    return this.#sheet.rows.filter(({ list_name }) => words.every((word) => folded(list_name).includes(word)));
  }

  #change(rows: SheetRow[], session: Partial<Sheet["card"]["session"]> = {}): Sheet {
    this.#before.push(this.#sheet);
    const count = (mark: Mark | null): number => rows.filter((row) => row.mark === mark).length;
    const { card } = this.#sheet;
    const present = count("present");
    const now = { ...card.session, ...session };
    const signatures = now.signatures ?? null;
    this.#sheet = {
      ...this.#sheet,
      rows,
      card: { ...card, present, session: now },
      present,
      total: present + now.guests + now.children,
      signature_difference: signatures === null ? null : signatures - present,
      absent: count("absent"),
      announced: count("announced"),
      unmarked: count(null),
    };
    return this.#sheet;
  }
}
