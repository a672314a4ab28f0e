/** A month's figures for tests. */
import type { Columns } from "../bindings/Columns";
import type { Figure } from "../bindings/Figure";
import type { Mean } from "../bindings/Mean";
import type { MonthSummary } from "../bindings/MonthSummary";
import type { Unit } from "../bindings/Unit";

function figure(key: string, value: number, unit: Unit): Figure {
  return { key, value, unit };
}

function mean(key: string, presences: number, sessions: number): Mean {
  return {
    key,
    presences: figure(`${key}.presences`, presences, "presences"),
    sessions: figure(`${key}.sessions`, sessions, "sessions"),
  };
}

function columns<T>(make: (column: string) => T): Columns<T> {
  return { month: make("month"), year: make("year"), agreement: null };
}

/** A month in which so many people came so many times, at two sessions of one series. */
export function summaryOf(month: string, came: { people: number; presences: number }): MonthSummary {
  const { people, presences } = came;
  const people_of = (key: string, value: number) =>
    columns((column) => figure(`participants.${key}.${column}`, value, "people"));
  const category = {
    name: "Zajęcia ruchowe",
    sessions: figure("categories.k1.sessions", 2, "sessions"),
    minutes: figure("categories.k1.minutes", 120, "minutes"),
    presences: figure("categories.k1.presences", presences, "presences"),
    people: figure("categories.k1.people", people, "people"),
    mean: mean("categories.k1.mean", presences, 2),
  };
  const sessions = (key: string, value: number) => figure(`balance.${key}`, value, "sessions");
  return {
    month,
    opening: {
      days: [
        { date: `${month}-10`, intervals: [["09:00", "13:00"]], minutes: 240, required_minutes: 240 },
        { date: `${month}-11`, intervals: [], minutes: 0, required_minutes: 240 },
      ],
      open_days: figure("opening.days", 1, "days"),
      open_minutes: figure("opening.minutes", 240, "minutes"),
      required_days: figure("opening.required_days", 2, "days"),
      required_minutes: 480,
      weeks: [
        { first_date: `${month}-09`, last_date: `${month}-15`, minutes: 240, required_minutes: 480, required_days: 2 },
      ],
    },
    participants: {
      declared: people_of("declared", people),
      new: people_of("new", 1),
      left: columns((column) => figure(`participants.left.${column}`, 0, "memberships")),
      unique: people_of("unique", people),
      presences: columns((column) => figure(`participants.presences.${column}`, presences, "presences")),
      mean: columns((column) => mean(`participants.mean.${column}`, presences, 2)),
      guests: columns((column) => figure(`participants.guests.${column}`, 3, "guests")),
      children: columns((column) => figure(`participants.children.${column}`, 0, "guests")),
      by_sex: [
        ["female", figure("participants.sex.female", people, "people")],
        ["male", figure("participants.sex.male", 0, "people")],
        ["not_given", figure("participants.sex.not_given", 0, "people")],
      ],
      by_age: [["from65", figure("participants.age.from65", people, "people")]],
      by_district: [["IV", figure("participants.district.IV", people, "people")]],
    },
    categories: [{ category_id: "k1", ...category }],
    total: { ...category, name: "" },
    series: [
      {
        series_id: "z1",
        name: "Gimnastyka",
        category: "Zajęcia ruchowe",
        leader_id: null,
        leader: "Anna Nowak",
        slots: [
          ["tuesday", "10:00"],
          ["thursday", "10:00"],
        ],
        minutes: 60,
        planned: figure("series.z1.planned", 3, "sessions"),
        held: figure("series.z1.held", 2, "sessions"),
        cancelled: figure("series.z1.cancelled", 1, "sessions"),
        presences: figure("series.z1.presences", presences, "presences"),
        mean: mean("series.z1.mean", presences, 2),
      },
    ],
    volunteers: {
      rows: [],
      people: figure("volunteers.people", 0, "people"),
      minutes: figure("volunteers.minutes", 0, "minutes"),
      unconfirmed: figure("volunteers.unconfirmed", 0, "minutes"),
      members: figure("members.people", 0, "people"),
      member_minutes: figure("members.minutes", 0, "minutes"),
      contribution: [],
    },
    changes: [],
    balance: {
      planned: sessions("planned", 3),
      moved_in: sessions("moved_in", 0),
      added: sessions("added", 0),
      held: sessions("held", 2),
      cancelled: sessions("cancelled", 1),
      moved_out: sessions("moved_out", 0),
      unsettled: sessions("unsettled", 0),
      ahead: sessions("ahead", 0),
    },
  };
}
