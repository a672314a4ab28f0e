/** Texts as searching compares them. */

/** Small letters without their marks, so that `zolc` finds `Żółć`. */
export function folded(text: string): string {
  // The Polish l with a stroke is a letter of its own and does not fall apart.
  return text.toLocaleLowerCase("pl").normalize("NFD").replace(/\p{M}/gu, "").replaceAll("ł", "l");
}
