// Two stretches of days: one whose classes are planned again, and one in which.

/** The two stretches, as they are typed. */
export interface Stretches {
  first_date: string | null;
  last_date: string | null;
  to_first: string | null;
  to_last: string | null;
}

/** What can be wrong with them. */
export type CopyProblem = keyof Stretches | "reversed" | "to_reversed" | "overlap";

/** What is wrong with two stretches: missing days first, then their order. */
export function copyProblems(stretches: Stretches): CopyProblem[] {
  const { first_date, last_date, to_first, to_last } = stretches;
  const problems: CopyProblem[] = [];
  for (const name of ["first_date", "last_date", "to_first", "to_last"] as const) {
    if (!stretches[name]) problems.push(name);
  }
  if (first_date && last_date && last_date < first_date) problems.push("reversed");
  if (last_date && to_first && to_first <= last_date) problems.push("overlap");
  if (to_first && to_last && to_last < to_first) problems.push("to_reversed");
  return problems;
}
