import { render, screen, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, it, vi } from "vitest";
import type { VolunteerView } from "../bindings/VolunteerView";
import { app } from "../shared/app.svelte";
import { papers } from "../shared/papers.svelte";
import { answer, type Asked } from "../shared/testing/backend";
import AvailabilitySection from "./AvailabilitySection.svelte";

const volunteer: VolunteerView = {
  person_id: "ola",
  full_name: "Ola Próbna",
  list_name: "Próbna Ola",
  participant: false,
  leader: false,
  alerts: [],
  agreements: [],
  with_minors: false,
  vettings: [],
  certificates: [],
  availabilities: [
    { id: "hours", person_id: "ola", centre_id: "centre", weekday: "tuesday", start: "09:00", end: "12:00" },
  ],
  absences: [
    {
      id: "absence",
      person_id: "ola",
      centre_id: "centre",
      series_id: null,
      first_date: "2026-03-20",
      last_date: "2026-03-24",
    },
  ],
  months: [],
};
const user = userEvent.setup();
const onchanged = vi.fn();
let asked: Asked[];

beforeEach(() => {
  onchanged.mockClear();
  asked = answer({
    save_availability: () => ({ availabilities: [] }),
    remove_availability: () => ({ availabilities: [] }),
    announce_absence: () => ({}) as never,
    remove_absence: () => ({}) as never,
  });
  app.status = { today: "2026-03-10" } as never;
  render(AvailabilitySection, { volunteer, centre_id: "centre", onchanged });
});

const last = (name: string) => asked.filter((one) => one.name === name).at(-1)?.request;

it("tells her hours and absences, and takes them away by name", async () => {
  expect(screen.getByText("wtorek, 9:00–12:00")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Usuń: wtorek, 9:00–12:00" }));
  expect(last("remove_availability")).toEqual({ availability_id: "hours" });
  await user.click(screen.getByRole("button", { name: "Usuń nieobecność: 20.03.2026–24.03.2026" }));
  expect(last("remove_absence")).toEqual({ absence_id: "absence" });
  expect(onchanged).toHaveBeenCalledTimes(2);
});

it("adds hours from the keyboard, and sends none that end before they begin", async () => {
  await user.click(screen.getByRole("button", { name: "Dodaj godziny" }));
  const dialog = await screen.findByRole("dialog");
  await user.selectOptions(within(dialog).getByRole("combobox"), "friday");
  await user.type(within(dialog).getByRole("textbox", { name: /^Od/ }), "12");
  await user.type(within(dialog).getByRole("textbox", { name: /^Do/ }), "9{Enter}");
  expect(within(dialog).getByText("Koniec musi być później niż początek.")).toBeTruthy();
  expect(last("save_availability")).toBeUndefined();
  await user.clear(within(dialog).getByRole("textbox", { name: /^Do/ }));
  await user.type(within(dialog).getByRole("textbox", { name: /^Do/ }), "24{Enter}");
  expect(last("save_availability")).toEqual({
    availability_id: null,
    person_id: "ola",
    centre_id: "centre",
    weekday: "friday",
    start: "12:00",
    end: "24:00",
  });
  expect(onchanged).toHaveBeenCalledOnce();
});

it("changes hours where they are, and announces an absence with both its ends", async () => {
  await user.click(screen.getByRole("button", { name: "Zmień: wtorek, 9:00–12:00" }));
  const change = await screen.findByRole("dialog", { name: "Zmiana godzin" });
  expect(within(change).getByRole<HTMLInputElement>("textbox", { name: /^Od/ }).value).toBe("9:00");
  await user.click(within(change).getByRole("button", { name: "Zapisz" }));
  expect(last("save_availability")).toMatchObject({ availability_id: "hours", weekday: "tuesday", end: "12:00" });
  await user.click(screen.getByRole("button", { name: "Zgłoś nieobecność" }));
  const away = await screen.findByRole("dialog", { name: "Nowa nieobecność" });
  await user.click(within(away).getByRole("button", { name: "Zapisz" }));
  expect(within(away).getByText("Wpisz ostatni dzień, nie wcześniejszy niż pierwszy.")).toBeTruthy();
  await user.type(within(away).getByRole("textbox", { name: /^Ostatni dzień/ }), "12.3.2026{Enter}");
  expect(last("announce_absence")).toEqual({
    person_id: "ola",
    centre_id: "centre",
    series_id: null,
    first_date: "2026-03-10",
    last_date: "2026-03-12",
  });
});

it("prints her own duties", async () => {
  await user.click(screen.getByRole("button", { name: "Drukuj dyżury (4 tygodnie)" }));
  expect(papers.document).toEqual({
    kind: "duty_roster",
    centre_id: "centre",
    date: "2026-03-10",
    by: "person",
    person_id: "ola",
  });
});
