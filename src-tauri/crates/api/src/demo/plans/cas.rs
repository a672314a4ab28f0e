//! An invented CAS: twelve categories, 24 classes a week, and what comes beside them.

use domain::calendar::Weekday;
use domain::calendar::Weekday::{Friday, Monday, Saturday, Thursday, Tuesday, Wednesday};
use domain::organisation::CentreKind;
use domain::settlement::GrantForm;

use super::Place::{Outside, Room};
use super::When::{Nth, Weekly};
use super::{AgreementPlan, ClassPlan, EventPlan, SitePlan, class, time};

/// What sets one invented CAS apart from another.
const NAMES: [(&str, &str, &str, &str); 4] = [
    ("CAS Łagodny Świt", "IV", "ul. Nieistniejąca 7, 30-000 Kraków", "PRZYKŁAD/CAS/1"),
    ("CAS Żółty Parasol", "VIII", "ul. Wymyślona 12, 30-000 Kraków", "PRZYKŁAD/CAS/2"),
    ("CAS Źródełko", "XVIII", "os. Zmyślone 3, 30-000 Kraków", "PRZYKŁAD/CAS/3"),
    ("CAS Pod Ćwiklą", "XI", "ul. Próbna 44, 30-000 Kraków", "PRZYKŁAD/CAS/4"),
];

/// The four CAS differ in size; the first is the one of 120 members and 25 sessions a week.
pub(in crate::demo) fn cas(which: usize) -> SitePlan {
    let (name, district, address, number) = NAMES[which % NAMES.len()];
    // Each smaller one leaves out other classes.
    let mut classes = CLASSES.to_vec();
    for left_out in 0..which {
        classes.remove((which * 5 + left_out * 7) % classes.len());
    }
    SitePlan {
        kind: CentreKind::Cas,
        name,
        district,
        address,
        rooms: &[("Sala duża", 40), ("Sala mała", 20), ("Pracownia komputerowa", 18)],
        hours: HOURS,
        leaders: 9,
        classes,
        events: EVENTS,
        members: [120, 104, 92, 84][which % 4],
        undeclared: 4,
        arrivals: (1, 3),
        departures: (0, 2),
        volunteers: 7,
        activities: &[
            "dyżur przy zapisach",
            "pomoc w prowadzeniu kawiarenki",
            "przygotowanie sali i nagłośnienia",
            "pomoc w obsłudze smartfonów",
            "opieka nad biblioteczką",
            "towarzyszenie w wyjściu",
            "przygotowanie wydarzenia",
        ],
        women: 810,
        ages: (60, 91),
        agreement: AgreementPlan {
            number,
            title: "Prowadzenie Centrum Aktywności Seniorów (dane przykładowe)",
            grantor: "Gmina Miejska Kraków",
            form: GrantForm::Entrusted,
            recipient: "Wydział Polityki Społecznej i Zdrowia",
        },
        sentences: &[
            "Zajęcia odbywały się zgodnie z harmonogramem, a zmiany ogłaszano na tablicy przy wejściu.",
            "Największym powodzeniem cieszyły się zajęcia ruchowe i gry.",
            "Seniorki i seniorzy sami poprowadzili kawiarenkę sąsiedzką.",
            "Nowe osoby poznały regulamin i złożyły deklaracje.",
            "Wolontariusze pomagali przy zapisach i w pracowni komputerowej.",
            "Uczestniczki prosiły o dodatkowe spotkania o bezpieczeństwie w sieci.",
        ],
    }
}

const HOURS: &[(Weekday, u32, u32)] = &[
    (Monday, time(9, 0), time(15, 0)),
    (Tuesday, time(9, 0), time(15, 30)),
    (Wednesday, time(9, 0), time(15, 0)),
    (Thursday, time(9, 0), time(15, 30)),
    (Friday, time(9, 0), time(15, 0)),
];

const CLASSES: &[ClassPlan] = &[
    class(
        "R",
        "Gimnastyka poranna",
        Weekly(1, &[Monday, Wednesday, Friday]),
        time(9, 15),
        60,
        Room(0),
        0,
    )
    .with_people((16, 20))
    .with_draw(1050),
    class("J", "Język angielski – podstawy", Weekly(1, &[Monday]), time(10, 30), 90, Room(1), 1),
    class("R", "Zdrowy kręgosłup", Weekly(1, &[Monday]), time(10, 30), 60, Room(0), 0)
        .with_draw(1050),
    class("N", "Smartfon bez tajemnic", Weekly(1, &[Monday]), time(10, 0), 90, Room(2), 2)
        .with_people((12, 15)),
    class("G", "Klub gier i brydża", Weekly(1, &[Monday]), time(12, 30), 120, Room(1), 7)
        .free((16, 24), (150, 3))
        .with_draw(700),
    class("R", "Joga na krzesłach", Weekly(1, &[Tuesday, Thursday]), time(9, 30), 45, Room(0), 3),
    class("N", "Komputer od podstaw", Weekly(1, &[Tuesday]), time(10, 0), 90, Room(2), 2)
        .with_people((12, 14)),
    class("A", "Rękodzieło", Weekly(1, &[Tuesday]), time(10, 30), 120, Room(1), 4).with_draw(950),
    class("A", "Chór „Łagodna Nuta”", Weekly(1, &[Tuesday, Friday]), time(11, 30), 90, Room(0), 5)
        .with_people((14, 18))
        .with_draw(1100),
    class("E", "Trening pamięci", Weekly(1, &[Tuesday]), time(13, 15), 60, Room(1), 6),
    class(
        "J",
        "Język angielski – konwersacje",
        Weekly(1, &[Wednesday]),
        time(10, 30),
        90,
        Room(1),
        1,
    )
    .with_people((12, 14)),
    class("R", "Taniec w kręgu", Weekly(1, &[Wednesday]), time(11, 0), 60, Room(0), 3),
    class("J", "Język włoski od zera", Weekly(1, &[Wednesday]), time(12, 30), 90, Room(2), 8)
        .with_people((12, 14))
        .with_draw(850),
    class("E", "Dyskusyjny klub książki", Weekly(1, &[Wednesday]), time(12, 30), 90, Room(1), 6)
        .with_draw(950),
    class(
        "R",
        "Nordic walking",
        Weekly(1, &[Thursday]),
        time(10, 30),
        75,
        Outside("Park Wymyślony, brama główna"),
        0,
    )
    .with_draw(850),
    class("A", "Malarstwo i rysunek", Weekly(1, &[Thursday]), time(10, 0), 120, Room(1), 4),
    class("N", "Bezpieczny internet", Weekly(1, &[Thursday]), time(11, 0), 90, Room(2), 2)
        .with_people((12, 15))
        .with_draw(900),
    class("W", "Dyżur wolontariatu", Weekly(1, &[Thursday]), time(13, 30), 60, Room(2), 7)
        .free((5, 9), (80, 2))
        .with_draw(800),
    class("R", "Tai-chi", Weekly(1, &[Friday]), time(10, 30), 60, Room(0), 3),
    class("G", "Kawiarenka sąsiedzka", Weekly(1, &[Friday]), time(13, 0), 120, Room(1), 7)
        .free((18, 28), (450, 6))
        .with_draw(650),
    class("S", "Wykład", Nth(2, Tuesday), time(13, 15), 90, Room(0), 8)
        .free((22, 34), (600, 9))
        .with_draw(650),
    class("S", "Spotkanie z pasją", Nth(4, Thursday), time(13, 0), 90, Room(0), 8)
        .free((18, 28), (500, 7))
        .with_draw(600),
    class("M", "Spotkanie międzypokoleniowe", Nth(3, Wednesday), time(13, 0), 90, Room(0), 7)
        .free((14, 22), (900, 14))
        .with_draw(600),
];

const EVENTS: &[EventPlan] = &[
    EventPlan {
        letter: "K",
        names: &[
            "Wyjście do muzeum",
            "Wyjście do teatru",
            "Spacer z przewodniczką",
            "Wyjście do kina",
            "Wyjście na wystawę",
            "Wyjście do filharmonii",
        ],
        every: 1,
        weekday: Thursday,
        start: time(16, 0),
        minutes: 150,
        place: Outside("zbiórka przed wejściem"),
        people: (10, 22),
        guests: (0, 2),
    },
    EventPlan {
        letter: "T",
        names: &[
            "Wycieczka do Ojcowa",
            "Wycieczka do Lanckorony",
            "Wycieczka do Tyńca",
            "Wycieczka w Gorce",
        ],
        every: 2,
        weekday: Saturday,
        start: time(8, 0),
        minutes: 600,
        place: Outside("autokar sprzed placówki"),
        people: (18, 32),
        guests: (0, 3),
    },
    EventPlan {
        letter: "Y",
        names: &[
            "Potańcówka",
            "Kiermasz rękodzieła",
            "Koncert chóru",
            "Święto placówki",
            "Wspólne śpiewanie",
            "Piknik sąsiedzki",
        ],
        every: 1,
        weekday: Friday,
        start: time(16, 0),
        minutes: 120,
        place: Room(0),
        people: (16, 34),
        guests: (4, 25),
    },
];
