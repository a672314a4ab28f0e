/** The personal contribution, as its table reads it. */
import type { Columns } from "../../bindings/Columns";
import type { EntryKind } from "../../bindings/EntryKind";
import type { Figure } from "../../bindings/Figure";
import type { StatementLine } from "../../bindings/StatementLine";
import type { VolunteersSummary } from "../../bindings/VolunteersSummary";
import type { Work } from "../../bindings/Work";
import * as messages from "../../messages";

/** Work of a span; the month's opens down to the services it counted. */
export interface Span {
  span: string;
  work: Work;
  opens: boolean;
}

/** The spans that there are, each with its work: month, year, and agreement where there is one. */
export function columnsOf(work: Columns<Work>): Span[] {
  const columns = [
    { span: messages.contributionMonth(), work: work.month, opens: true },
    { span: messages.contributionYear(), work: work.year, opens: false },
  ];
  if (work.agreement) {
    columns.push({ span: messages.contributionAgreement(), work: work.agreement, opens: false });
  }
  return columns;
}

/** The month's figures of a line or of all lines. */
export interface Figures {
  people: Figure;
  minutes: Figure;
  value?: Figure | null;
}

/** The month's figures of a line; nothing where it has no work in the month. */
export function figuresOf(volunteers: VolunteersSummary, line: StatementLine): Figures | null {
  const same = (one: StatementLine | VolunteersSummary["contribution"][number]): string =>
    [one.kind, one.action_id ?? "", one.task_id ?? "", one.rate ?? "", one.source].join(" ");
  return volunteers.contribution.find((row) => same(row) === same(line)) ?? null;
}

/** The month's figures of all lines of a kind. */
export function figuresOfAll(volunteers: VolunteersSummary, kind: EntryKind): Figures {
  if (kind === "volunteer") return volunteers;
  const { members: people, member_minutes: minutes, member_value: value } = volunteers;
  return { people, minutes, value: value ?? null };
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
