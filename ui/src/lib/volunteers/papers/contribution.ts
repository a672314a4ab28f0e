/** The personal contribution, as its table reads it. */
import type { Columns } from "../../bindings/Columns";
import type { StatementLine } from "../../bindings/StatementLine";
import type { Work } from "../../bindings/Work";
import * as messages from "../../messages";

/** The spans that there are, each with its work: month, year, and agreement where there is one. */
export function columnsOf(work: Columns<Work>): { span: string; work: Work }[] {
  const columns = [
    { span: messages.contributionMonth(), work: work.month },
    { span: messages.contributionYear(), work: work.year },
  ];
  if (work.agreement) columns.push({ span: messages.contributionAgreement(), work: work.agreement });
  return columns;
}

/** The rates with their sources, each once, the lowest first. */
export function sourcesOf(lines: readonly StatementLine[]): { rate: number; source: string }[] {
  const found = new Map<string, { rate: number; source: string }>();
  for (const { rate, source } of lines) {
    if (rate != null) found.set(`${rate} ${source}`, { rate, source });
  }
  return [...found.values()].sort(
    (one, other) => one.rate - other.rate || one.source.localeCompare(other.source, "pl"),
  );
}
