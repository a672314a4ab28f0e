//! An invented PAL: open to everybody, so most who come are guests without a name.

use domain::calendar::Weekday;
use domain::calendar::Weekday::{Friday, Monday, Saturday, Thursday, Tuesday, Wednesday};
use domain::organisation::CentreKind;
use domain::settlement::GrantForm;

use super::Place::{Outside, Room};
use super::When::{Nth, Weekly};
use super::{AgreementPlan, ClassPlan, EventPlan, SitePlan, class, time};

/// The one PAL.
pub(in crate::demo) fn pal() -> SitePlan {
    SitePlan {
        kind: CentreKind::Pal,
        name: "PAL Zmyślone Podwórko",
        district: "II",
        address: "ul. Zmyślona 5, 30-000 Kraków",
        rooms: &[("Sala wspólna", 60), ("Pokój porad", 6)],
        hours: HOURS,
        leaders: 5,
        classes: CLASSES.to_vec(),
        events: EVENTS,
        members: 32,
        undeclared: 9,
        arrivals: (0, 2),
        departures: (0, 1),
        volunteers: 5,
        activities: &[
            "rozmowy z mieszkańcami na podwórku",
            "przygotowanie wydarzenia",
            "pomoc sąsiedzka",
            "roznoszenie ulotek",
            "sadzenie roślin",
        ],
        women: 640,
        ages: (24, 82),
        agreement: AgreementPlan {
            number: "PRZYKŁAD/PAL/5",
            title: "Program Aktywności Lokalnej (dane przykładowe)",
            grantor: "Gmina Miejska Kraków – Miejski Ośrodek Pomocy Społecznej",
            form: GrantForm::Entrusted,
            recipient: "Miejski Ośrodek Pomocy Społecznej",
        },
        sentences: &[
            "Wszystkie spotkania były otwarte i bezpłatne.",
            "Mieszkańcy zgłaszali sprawy zieleni i ławek na podwórku.",
            "Z punktu porad korzystano anonimowo, liczono tylko osoby.",
            "Zespół mieszkańców ustalił plan na kolejny miesiąc.",
            "W organizacji wydarzeń pomogli wolontariusze z okolicy.",
        ],
    }
}

const HOURS: &[(Weekday, u32, u32)] = &[
    (Monday, time(10, 0), time(16, 0)),
    (Tuesday, time(12, 0), time(18, 0)),
    (Wednesday, time(10, 0), time(16, 0)),
    (Thursday, time(12, 0), time(18, 0)),
    (Friday, time(9, 0), time(14, 0)),
];

const CLASSES: &[ClassPlan] = &[
    class(
        "P",
        "Punkt porad obywatelskich",
        Weekly(1, &[Monday, Thursday]),
        time(13, 0),
        120,
        Room(1),
        0,
    )
    .free((0, 0), (900, 6)),
    class(
        "P",
        "Konsultacje psychologiczne",
        Weekly(1, &[Wednesday]),
        time(10, 30),
        180,
        Room(1),
        1,
    )
    .free((0, 0), (850, 4)),
    class("E", "Klub rozmów obywatelskich", Weekly(1, &[Tuesday]), time(16, 0), 90, Room(0), 2)
        .free((5, 9), (900, 14))
        .with_draw(800),
    class("T", "Warsztaty umiejętności", Weekly(1, &[Wednesday]), time(11, 0), 90, Room(0), 3)
        .with_people((8, 12))
        .with_draw(900),
    class("Z", "Zespół mieszkańców", Weekly(2, &[Thursday]), time(16, 0), 90, Room(0), 2)
        .free((6, 10), (700, 6))
        .with_draw(850),
    class(
        "G",
        "Grupa „Zielone Podwórko”",
        Weekly(1, &[Tuesday]),
        time(13, 0),
        90,
        Outside("podwórko"),
        4,
    )
    .free((4, 8), (800, 10))
    .with_draw(750),
    class("W", "Wolontariat sąsiedzki", Weekly(1, &[Friday]), time(10, 0), 120, Room(0), 4)
        .free((4, 7), (600, 5))
        .with_draw(800),
    class("I", "Narada z instytucjami", Nth(1, Wednesday), time(14, 0), 90, Room(0), 2)
        .free((3, 5), (950, 9))
        .with_draw(800),
];

const EVENTS: &[EventPlan] = &[
    EventPlan {
        letter: "K",
        names: &[
            "Pokaz filmu na podwórku",
            "Koncert sąsiedzki",
            "Wymiana książek",
            "Śniadanie na trawie",
            "Wieczór opowieści",
            "Święto ulicy",
        ],
        every: 1,
        weekday: Saturday,
        start: time(15, 0),
        minutes: 180,
        place: Outside("podwórko przed placówką"),
        people: (3, 9),
        guests: (20, 90),
    },
    EventPlan {
        letter: "E",
        names: &["Debata o dzielnicy", "Spotkanie z radą dzielnicy", "Mapa zasobów i potrzeb"],
        every: 2,
        weekday: Thursday,
        start: time(17, 45),
        minutes: 90,
        place: Room(0),
        people: (4, 10),
        guests: (8, 35),
    },
];
