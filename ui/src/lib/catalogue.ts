// The loaded catalogue: a message by its id, with its values put in.

import { FluentBundle, FluentNumber, FluentResource } from "@fluent/bundle";
import { language, type Language } from "./language.svelte";

/** What a sentence names: texts, and whole numbers that choose the plural. */
export type Values = Record<string, string | number>;

const MINUS = "\u2212";
const SEPARATORS: Record<Language, string> = { pl: "\u00a0", en: "," };

/** A whole number with its thousands set apart, the same in the window and on paper. */
export function grouped(number: number, as: Language): string {
  const digits = String(Math.abs(Math.trunc(number)));
  const apart = digits.replace(/\B(?=(\d{3})+$)/g, SEPARATORS[as]);
  return number < 0 ? MINUS + apart : apart;
}

/** A number that chooses its plural like any other and prints as `grouped` says. */
class WholeNumber extends FluentNumber {
  override toString(): string {
    return grouped(this.value, language());
  }
}

function load(locale: Language, files: readonly string[]): FluentBundle {
  // Isolating marks around values would be copied out of the window.
  const bundle = new FluentBundle(locale, { useIsolating: false });
  for (const file of files) bundle.addResource(new FluentResource(file));
  return bundle;
}

/** The messages of the given files, in the language chosen when they are asked for. */
export function catalogue(files: Record<Language, readonly string[]>) {
  const bundles: Record<Language, FluentBundle> = { pl: load("pl", files.pl), en: load("en", files.en) };

  function find(id: string, values: Values): string | undefined {
    const bundle = bundles[language()];
    const pattern = bundle.getMessage(id)?.value;
    if (pattern === undefined || pattern === null) return undefined;
    const named = Object.fromEntries(
      Object.entries(values).map(([name, value]) => [name, typeof value === "number" ? new WholeNumber(value) : value]),
    );
    const errors: Error[] = [];
    const text = bundle.formatPattern(pattern, named, errors);
    const [error] = errors;
    if (error) throw new Error(`${id}: ${error.message}`);
    return text;
  }

  function format(id: string, values: Values): string {
    const text = find(id, values);
    if (text === undefined) throw new Error(`the catalogue has no ${id}`);
    return text;
  }

  return { find, format };
}
