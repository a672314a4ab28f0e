/** Several names in one field. */

/** The names in a text where commas, semicolons or line ends part them. */
export function namesOf(text: string): string[] {
  return text
    .split(/[,;\n]/)
    .map((name) => name.trim().replace(/\s+/g, " "))
    .filter((name) => name !== "");
}

/** The first name that is there twice, if any; capitals do not make another name. */
export function nameTwice(names: readonly string[]): string | null {
  const seen = new Set<string>();
  for (const name of names) {
    const folded = name.toLocaleLowerCase("pl");
    if (seen.has(folded)) return name;
    seen.add(folded);
  }
  return null;
}
