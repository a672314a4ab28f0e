import { render, screen, waitFor, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { flushSync } from "svelte";
import { describe, expect, it } from "vitest";
import type { SettingsView } from "../lib/bindings/SettingsView";
import { app, openOverview } from "../lib/shared/app.svelte";
import { route } from "../lib/shared/route.svelte";
import { answer, type Answers, type Asked, failure } from "../lib/shared/testing/backend";
import { sampleCentre, sampleOverview, sampleStatus } from "../lib/shared/testing/overview";
import Settings from "./Settings.svelte";

const user = userEvent.setup();

function settings(change: Partial<SettingsView> = {}): SettingsView {
  return {
    organisation: { id: "o", name: "Fundacja", short_name: "", address: "", email: "", phone: "" },
    centre: sampleCentre(),
    leaders: [],
    opening_rules: [],
    closures: [],
    grant_agreements: [],
    users: [
      { id: "user", name: "Maria Kowal", role: "manager", active: true, person_id: null, person: "", pin: "missing" },
    ],
    ...change,
  };
}

async function open(section: string, view: SettingsView | (() => SettingsView), answers: Answers = {}) {
  const asked = answer({
    get_overview: () => sampleOverview(),
    get_status: () => sampleStatus(),
    get_settings: typeof view === "function" ? view : () => view,
    ...answers,
  });
  route.replace({ view: "settings", section });
  await openOverview();
  render(Settings);
  await waitFor(() => expect(app.waiting).toBe(0));
  return asked;
}

const requests = (asked: readonly Asked[], name: string): unknown[] =>
  asked.filter((question) => question.name === name).map(({ request }) => request);

describe("the parts", () => {
  it("are gone between by links, and the heading says where one is", async () => {
    await open("rooms", settings());
    const links = within(screen.getByRole("navigation", { name: "Działy ustawień" })).getAllByRole("link");
    expect(links.find((link) => link.getAttribute("aria-current") === "page")?.textContent.trim()).toBe("Sale");
    expect(screen.getByRole("heading", { level: 2, name: "Sale" })).toBeTruthy();
  });
});

describe("the register", () => {
  it("keeps of a person what is chosen here, and says after how many weeks she was not seen", async () => {
    const asked = await open("register", settings(), { update_centre: () => sampleCentre() });
    const chosen = (name: string) => screen.getByRole("radio", { name });
    expect(chosen("Data lub rok urodzenia: wymagane")).toHaveProperty("checked", true);
    // What the file does not name is not kept.
    expect(chosen("Adres: nie zbieramy")).toHaveProperty("checked", true);
    await user.click(chosen("Adres: jeśli poda"));
    const weeks = screen.getByLabelText(/Po ilu tygodniach/);
    await user.clear(weeks);
    await user.type(weeks, "6");
    await user.click(screen.getAllByRole("button", { name: "Zapisz" })[0] as HTMLElement);
    expect(await screen.findByText("Zapisano.")).toBeTruthy();
    expect(requests(asked, "update_centre")[0]).toMatchObject({
      settings: { unseen_weeks: 6, record: { address: "optional", birth: "required", activity_statement: "hidden" } },
    });
  });

  it("keeps the texts that people are given, with the version of the clause", async () => {
    const asked = await open("register", settings(), { update_centre: () => sampleCentre() });
    await user.type(screen.getByLabelText("Klauzula informacyjna (RODO, art. 13)"), "Administratorem jest Fundacja.");
    await user.clear(screen.getByLabelText("Wersja klauzuli"));
    await user.type(screen.getByLabelText("Wersja klauzuli"), "2");
    await user.click(screen.getAllByRole("button", { name: "Zapisz" })[1] as HTMLElement);
    expect(await screen.findByText("Zapisano.")).toBeTruthy();
    const { settings: before } = sampleCentre().centre;
    expect(requests(asked, "update_centre")[0]).toMatchObject({
      settings: { ...before, privacy_text: "Administratorem jest Fundacja.", privacy_version: "2" },
    });
  });
});

describe("the centre", () => {
  it("is saved as a whole, with its rules, and says so", async () => {
    const asked = await open("centre", settings(), { update_centre: () => sampleCentre() });
    await user.type(screen.getByLabelText("Telefon"), "12 345 67 89");
    await user.click(screen.getAllByRole("button", { name: "Zapisz" })[0] as HTMLElement);
    expect(await screen.findByText("Zapisano.")).toBeTruthy();
    const { centre } = sampleCentre();
    expect(requests(asked, "update_centre")).toEqual([
      {
        centre_id: "centre",
        name: centre.name,
        district: "",
        address: "",
        phone: "12 345 67 89",
        email: "",
        coordinator: "",
        settings: centre.settings,
      },
    ]);
  });

  it("takes required hours as hours and minutes, and days by their names", async () => {
    const asked = await open("centre", settings(), { update_centre: () => sampleCentre() });
    const hours = screen.getByLabelText("Wymagane godziny otwarcia dziennie");
    await user.clear(hours);
    await user.type(hours, "dużo");
    const save = screen.getAllByRole("button", { name: "Zapisz" })[1] as HTMLElement;
    await user.click(save);
    expect(hours.getAttribute("aria-invalid")).toBe("true");
    await user.clear(hours);
    await user.type(hours, "4:30");
    await user.click(screen.getByLabelText("piątek"));
    await user.click(screen.getByLabelText("sobota"));
    await user.clear(screen.getByLabelText("Najniższy wiek w dniu deklaracji"));
    await user.click(save);
    await screen.findByText("Zapisano.");
    expect(requests(asked, "update_centre")).toMatchObject([
      {
        settings: {
          required_minutes_per_day: 270,
          required_days: ["monday", "tuesday", "wednesday", "thursday", "saturday"],
          min_age: null,
        },
      },
    ]);
  });

  it("begins anew when the file changed behind it", async () => {
    let name = "CAS Przed";
    await open("centre", () => settings({ centre: sampleCentre("centre", name) }));
    await user.type(await screen.findByLabelText("Nazwa placówki"), " nową zmianą");
    name = "CAS Po cofnięciu";
    app.revision += 1;
    flushSync();
    await waitFor(() =>
      expect(screen.getByLabelText<HTMLInputElement>("Nazwa placówki").value).toBe("CAS Po cofnięciu"),
    );
  });
});

describe("rooms", () => {
  const room = { id: "r", location_id: "l", name: "Sala 1", capacity: 20, active: true };

  it("are added in a dialog, which closes once that is saved", async () => {
    const asked = await open("rooms", settings(), { save_room: () => sampleCentre() });
    await user.click(screen.getByRole("button", { name: "Dodaj salę" }));
    await user.type(screen.getByLabelText("Nazwa sali"), "Kuchnia");
    await user.type(screen.getByLabelText("Liczba miejsc"), "12{Enter}");
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    expect(requests(asked, "save_room")).toEqual([
      { centre_id: "centre", room_id: null, location_id: null, name: "Kuchnia", capacity: 12, active: true },
    ]);
  });

  it("are taken out of use, never removed", async () => {
    const view = settings({ centre: { ...sampleCentre(), rooms: [room] } });
    const asked = await open("rooms", view, { save_room: () => sampleCentre() });
    await user.click(await screen.findByRole("button", { name: "Zmień: Sala 1" }));
    await user.click(screen.getByLabelText("Można wybierać w planie"));
    await user.click(screen.getByRole("button", { name: "Zapisz" }));
    await waitFor(() => expect(requests(asked, "save_room")).toMatchObject([{ room_id: "r", active: false }]));
  });

  it("keep the dialog open with what was typed where the core refuses", async () => {
    await open("rooms", settings(), {
      save_room: () => {
        throw failure("name_missing", "Brakuje nazwy.");
      },
    });
    await user.click(screen.getByRole("button", { name: "Dodaj salę" }));
    await user.type(screen.getByLabelText("Liczba miejsc"), "12{Enter}");
    expect((await within(screen.getByRole("dialog")).findByRole("alert")).textContent).toContain("Brakuje nazwy.");
    expect(screen.getByLabelText<HTMLInputElement>("Liczba miejsc").value).toBe("12");
  });
});

it("a new category gets a ground that no other has", async () => {
  const category = { centre_id: "centre", letter: "R", position: 0, active: true };
  const categories = [
    { ...category, id: "a", name: "Ruch", ground: 0 },
    { ...category, id: "b", name: "Języki", ground: 1 },
  ];
  const asked = await open("categories", settings({ centre: { ...sampleCentre(), categories } }), {
    save_category: () => sampleCentre(),
  });
  await user.click(await screen.findByRole("button", { name: "Dodaj kategorię" }));
  await user.type(screen.getByLabelText("Nazwa"), "Ogród");
  await user.type(screen.getByLabelText("Litera"), "O{Enter}");
  await waitFor(() => expect(requests(asked, "save_category")).toMatchObject([{ category_id: null, ground: 2 }]));
});

it("a closure of one day needs one date", async () => {
  const asked = await open("closures", settings(), {
    save_closure: () => settings(),
    preview_closure: () => ({ sessions: [], held: 0 }),
  });
  await user.click(screen.getByRole("button", { name: "Dodaj dni zamknięcia" }));
  const first = screen.getByLabelText("Pierwszy dzień");
  await user.clear(first);
  await user.type(first, "24.12{Enter}");
  await waitFor(() =>
    expect(requests(asked, "save_closure")).toMatchObject([
      { closure_id: null, first_date: "2025-12-24", last_date: "2025-12-24", kind: "break", counts_as_open: false },
    ]),
  );
});

describe("a closure that hits sessions", () => {
  const hit = (id: string, name: string) => ({
    session_id: id,
    state: { name, date: "2025-12-24", start: "10:00", minutes: 60, place: "Sala 1", leader: "", cancelled: false },
  });
  const hits = { sessions: [hit("1", "Chór"), hit("2", "Joga")], held: 1 };

  async function show() {
    const asked = await open("closures", settings(), { preview_closure: () => hits, save_closure: () => settings() });
    await user.click(screen.getByRole("button", { name: "Dodaj dni zamknięcia" }));
    const first = screen.getByLabelText("Pierwszy dzień");
    await user.clear(first);
    await user.type(first, "24.12");
    await screen.findByText("W te dni są w planie 2 spotkania.");
    return asked;
  }

  it("names them, and those that stay as they are", async () => {
    const asked = await show();
    expect(screen.getByText("Chór – śr. 24.12, 10:00–11:00, Sala 1")).toBeTruthy();
    expect(
      screen.getByText("1 spotkanie już się odbyło albo ma zaznaczone obecności: zostaje bez zmian."),
    ).toBeTruthy();
    expect(requests(asked, "preview_closure").at(-1)).toEqual({
      centre_id: "centre",
      first_date: "2025-12-24",
      last_date: "2025-12-24",
    });
  });

  it("leaves them unless told otherwise", async () => {
    const asked = await show();
    await user.click(screen.getByRole("button", { name: "Zapisz" }));
    await screen.findByText("Zapisano dni zamknięcia: 24.12.2025.");
    expect(requests(asked, "save_closure")).toMatchObject([{ cancels: false }]);
  });

  it("cancels them where that is chosen, and says how many", async () => {
    const asked = await show();
    await user.click(screen.getByRole("radio", { name: "Odwołaj te spotkania" }));
    await user.click(screen.getByRole("button", { name: "Zapisz" }));
    await screen.findByText("Zapisano dni zamknięcia: 24.12.2025. Odwołano 2 spotkania.");
    expect(requests(asked, "save_closure")).toMatchObject([{ cancels: true }]);
  });
});

describe("the hours of a single day", () => {
  const own = {
    id: "2",
    centre_id: "centre",
    weekday: "friday" as const,
    start: "12:00",
    end: "15:00",
    valid_from: "2026-03-13",
    valid_to: "2026-03-13",
    overrides: true,
  };

  it("are typed in one part or two", async () => {
    const asked = await open("hours", settings(), { set_day_hours: () => settings() });
    await user.click(screen.getByRole("button", { name: "Ustal godziny dnia" }));
    const day = screen.getByLabelText("Dzień");
    await user.clear(day);
    await user.type(day, "13.3.2026");
    await user.type(screen.getByLabelText("Otwarcie"), "9");
    await user.type(screen.getByLabelText("Zamknięcie"), "8");
    await user.click(screen.getByRole("button", { name: "Zapisz" }));
    expect(screen.getByText("Zamknięcie musi być po otwarciu.")).toBeTruthy();
    const closes = screen.getByLabelText("Zamknięcie");
    await user.clear(closes);
    await user.type(closes, "12");
    await user.type(screen.getByLabelText("Otwarcie po przerwie"), "14");
    await user.type(screen.getByLabelText("Zamknięcie po przerwie"), "16.30");
    await user.click(screen.getByRole("button", { name: "Zapisz" }));
    await screen.findByText("Ustalono godziny: 13.03.2026, 9:00–12:00, 14:00–16:30.");
    expect(requests(asked, "set_day_hours")).toEqual([
      {
        centre_id: "centre",
        date: "2026-03-13",
        hours: [
          ["09:00", "12:00"],
          ["14:00", "16:30"],
        ],
      },
    ]);
  });

  it("are listed, and the weekly ones hold again where they are taken back", async () => {
    const asked = await open("hours", settings({ opening_rules: [own] }), { set_day_hours: () => settings() });
    expect(screen.getByText("piątek, 13 marca 2026 r.")).toBeTruthy();
    expect(screen.getByText("12:00–15:00")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Przywróć stałe godziny: 13.03.2026" }));
    await screen.findByText("Znów obowiązują stałe godziny: 13.03.2026.");
    expect(requests(asked, "set_day_hours")).toEqual([{ centre_id: "centre", date: "2026-03-13", hours: [] }]);
  });
});

describe("logos", () => {
  const logo = { kind: "city" as const, alternative: "Logo: Miasto Kraków", media_type: "image/png", image: "AAAA" };

  it("need words for whoever cannot see them", async () => {
    const asked = await open("logos", settings(), {
      get_logos: () => ({ logos: [] }),
      set_logo: () => ({ logos: [logo] }),
    });
    await user.click(screen.getByRole("button", { name: "Wybierz obraz: Logo miasta" }));
    await user.type(screen.getByLabelText("Plik z obrazem"), "/home/ewa/logo.png");
    await user.click(screen.getByRole("button", { name: "Zapisz" }));
    expect(screen.getByText("Napisz, co przedstawia obraz.")).toBeTruthy();
    await user.type(screen.getByLabelText("Co przedstawia obraz"), "Logo: Miasto Kraków");
    await user.click(screen.getByRole("button", { name: "Zapisz" }));
    const image = await screen.findByRole("img", { name: "Logo: Miasto Kraków" });
    expect(image.getAttribute("src")).toBe("data:image/png;base64,AAAA");
    expect(requests(asked, "set_logo")).toEqual([
      { kind: "city", path: "/home/ewa/logo.png", alternative: "Logo: Miasto Kraków" },
    ]);
  });

  it("are removed one by one", async () => {
    const asked = await open("logos", settings(), {
      get_logos: () => ({ logos: [logo] }),
      remove_logo: () => ({ logos: [] }),
    });
    await user.click(screen.getByRole("button", { name: "Usuń: Logo miasta" }));
    await waitFor(() => expect(screen.queryByRole("img")).toBeNull());
    expect(requests(asked, "remove_logo")).toEqual([{ kind: "city" }]);
  });
});

it("new opening hours begin as those of now and hold from today", async () => {
  const rule = { id: "1", centre_id: "centre", weekday: "monday" as const, start: "09:00", end: "13:00" };
  const weekly = { ...rule, valid_from: "2026-01-01", valid_to: null, overrides: false };
  const view = settings({ opening_rules: [weekly] });
  const asked = await open("hours", view, { set_opening_hours: () => view });
  await user.click(await screen.findByRole("button", { name: "Zmień godziny" }));
  const closes = screen.getByLabelText("Zamknięcie, poniedziałek");
  await user.clear(closes);
  await user.type(closes, "14");
  await user.click(screen.getByRole("button", { name: "Zapisz" }));
  await waitFor(() =>
    expect(requests(asked, "set_opening_hours")).toEqual([
      { centre_id: "centre", valid_from: "2026-03-10", hours: [{ weekday: "monday", start: "09:00", end: "14:00" }] },
    ]),
  );
});

it("an agreement needs its dates, and covers the centre unless another is chosen", async () => {
  const asked = await open("agreements", settings(), { save_grant_agreement: () => ({}) as never });
  await user.click(screen.getByRole("button", { name: "Dodaj umowę" }));
  await user.type(screen.getByLabelText("Numer umowy"), "W/I/1/2026");
  await user.type(screen.getByLabelText("Tytuł zadania publicznego"), "Prowadzenie CAS");
  await user.click(screen.getByRole("button", { name: "Zapisz" }));
  expect(screen.getAllByText("Wpisz datę.")).toHaveLength(3);
  await user.type(screen.getByLabelText("Data zawarcia"), "2.1.2026");
  await user.type(screen.getByLabelText("Pierwszy dzień realizacji"), "1.1.2026");
  await user.type(screen.getByLabelText("Ostatni dzień realizacji"), "31.12.2026{Enter}");
  await waitFor(() =>
    expect(requests(asked, "save_grant_agreement")).toMatchObject([
      {
        agreement_id: null,
        number: "W/I/1/2026",
        signed_on: "2026-01-02",
        last_date: "2026-12-31",
        form: "entrusted",
        centres: ["centre"],
      },
    ]),
  );
});

describe("accounts", () => {
  it("begin with a password that is long enough", async () => {
    const asked = await open("users", settings(), {
      add_user: ({ name, role }) => ({
        id: "new",
        name,
        role,
        active: true,
        person_id: null,
        person: "",
        pin: "missing",
      }),
    });
    await user.click(await screen.findByRole("button", { name: "Dodaj konto" }));
    await user.type(screen.getByLabelText("Imię i nazwisko"), "Jan Wolski");
    await user.click(screen.getByLabelText("Wolontariat"));
    await user.type(screen.getByLabelText("Pierwsze hasło"), "krótkie{Enter}");
    expect(requests(asked, "add_user")).toEqual([]);
    await user.type(screen.getByLabelText("Pierwsze hasło"), " i dłuższe{Enter}");
    expect(await screen.findByText("Dodano konto: Jan Wolski.")).toBeTruthy();
    expect(requests(asked, "add_user")).toEqual([
      { name: "Jan Wolski", role: "volunteer", password: "krótkie i dłuższe" },
    ]);
  });
});

describe("one's own password", () => {
  it("is changed, and the fields are empty again", async () => {
    const asked = await open("account", settings(), {
      change_password: () => ({
        id: "user",
        name: "Maria Kowal",
        role: "manager",
        active: true,
        person_id: null,
        person: "",
        pin: "missing",
      }),
    });
    await user.type(screen.getByLabelText("Obecne hasło"), "stare hasło");
    await user.type(screen.getByLabelText("Nowe hasło"), "nowe hasło");
    await user.type(screen.getByLabelText("Powtórz hasło"), "nowe hasło{Enter}");
    expect(await screen.findByText("Hasło zmienione.")).toBeTruthy();
    expect(requests(asked, "change_password")).toEqual([{ current: "stare hasło", new: "nowe hasło" }]);
    expect(screen.getByLabelText<HTMLInputElement>("Nowe hasło").value).toBe("");
  });

  it("comes with a new recovery key for whoever manages, shown after a warning", async () => {
    await open("account", settings(), {
      renew_recovery_key: () => ({ groups: ["7Q2ZK", "ABCDE"], sheet: "" }),
      confirm_recovery_key: () => sampleStatus(),
    });
    await user.click(screen.getByRole("button", { name: "Utwórz nowy klucz" }));
    await user.click(within(screen.getByRole("dialog")).getByRole("button", { name: "Utwórz nowy klucz" }));
    await user.type(await screen.findByLabelText("Grupa 1"), "7Q2ZK");
    await user.type(screen.getByLabelText("Grupa 2"), "ABCDE");
    expect(await screen.findByText("Klucz odzyskiwania jest zapisany.")).toBeTruthy();
  });
});

it("a copy says where it was saved", async () => {
  app.door = { files: [], folder: "", documents: "/home/m/Dokumenty", open: true, today: "2026-03-10" };
  const asked = await open("copy", settings(), { save_copy: ({ path }) => ({ path: `${path}/kopia.obecni-copy` }) });
  await user.click(screen.getByRole("button", { name: "Zapisz kopię…" }));
  expect(await screen.findByText(/\/home\/m\/Dokumenty\/kopia\.obecni-copy/)).toBeTruthy();
  expect(requests(asked, "save_copy")).toEqual([{ path: "/home/m/Dokumenty" }]);
});

describe("the history", () => {
  const row = { at: "10.03.2026 10:42", author: "Maria Kowal", undone: false, can_undo: true };
  const rows = [
    { ...row, operation_id: "c", sentence: "zapisano kopię", can_undo: false },
    { ...row, operation_id: "b", sentence: "zapisano salę" },
    { ...row, operation_id: "a", sentence: "dodano: Jan Nowak", undone: true, can_undo: false },
  ];

  it("takes back one operation, and loads again", async () => {
    const asked = await open("history", settings(), {
      list_history: () => ({ rows }),
      undo: () => ({ sentence: "zapisano salę" }),
    });
    expect(screen.getAllByRole("button", { name: /^Cofnij: / })).toHaveLength(1);
    expect(screen.getByText("cofnięte")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Cofnij: zapisano salę" }));
    await waitFor(() => expect(requests(asked, "list_history")).toHaveLength(2));
    expect(requests(asked, "undo")).toEqual([{ operation_id: "b" }]);
  });
});
