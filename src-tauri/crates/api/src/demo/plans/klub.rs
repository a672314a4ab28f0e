//! An invented Klub Rodziców: five hours every working day, parents by name, children by number.

use domain::calendar::Weekday;
use domain::calendar::Weekday::{Friday, Monday, Saturday, Thursday, Tuesday, Wednesday};
use domain::organisation::CentreKind;
use domain::settlement::GrantForm;

use super::Place::Room;
use super::When::{Nth, Weekly};
use super::{AgreementPlan, ClassPlan, EventPlan, SitePlan, class, time};

/// The one club.
pub(in crate::demo) fn klub() -> SitePlan {
    SitePlan {
        kind: CentreKind::ParentsClub,
        name: "Klub Rodziców Wesoła Łyżeczka",
        district: "X",
        address: "ul. Niby 9, 30-000 Kraków",
        rooms: &[("Sala zabaw", 30), ("Sala warsztatowa", 16)],
        hours: HOURS,
        leaders: 5,
        classes: CLASSES.to_vec(),
        events: EVENTS,
        members: 46,
        undeclared: 3,
        arrivals: (1, 3),
        departures: (1, 2),
        volunteers: 3,
        activities: &["czytanie dzieciom", "porządkowanie zabawek", "przygotowanie sali"],
        women: 860,
        ages: (22, 43),
        agreement: AgreementPlan {
            number: "PRZYKŁAD/KR/6",
            title: "Prowadzenie Klubu Rodziców (dane przykładowe)",
            grantor: "Gmina Miejska Kraków",
            form: GrantForm::Supported,
            recipient: "Wydział Polityki Społecznej i Zdrowia",
        },
        sentences: &[
            "Klub był czynny codziennie przez pięć godzin, w środy także po południu.",
            "Rodzice najchętniej przychodzili na zabawę swobodną i rytmikę.",
            "Na spotkania ze specjalistami obowiązywały zapisy.",
            "Dzieci bawiły się pod opieką rodziców.",
            "Nowe rodziny poznały klub podczas czasu otwartego.",
        ],
    }
}

const HOURS: &[(Weekday, u32, u32)] = &[
    (Monday, time(9, 30), time(14, 30)),
    (Tuesday, time(9, 30), time(14, 30)),
    (Wednesday, time(9, 30), time(14, 30)),
    (Wednesday, time(16, 0), time(18, 0)),
    (Thursday, time(9, 30), time(14, 30)),
    (Friday, time(9, 30), time(14, 30)),
];

const CLASSES: &[ClassPlan] = &[
    class(
        "Z",
        "Zabawa swobodna",
        Weekly(1, &[Monday, Tuesday, Wednesday, Thursday, Friday]),
        time(10, 0),
        120,
        Room(0),
        0,
    )
    .free((14, 20), (200, 3))
    .with_draw(520),
    class("R", "Zajęcia sensoryczne", Weekly(1, &[Monday]), time(12, 30), 60, Room(0), 1)
        .with_draw(950),
    class("R", "Rytmika dla maluchów", Weekly(1, &[Tuesday]), time(12, 15), 45, Room(0), 2),
    class("R", "Muzyka dla najmłodszych", Weekly(1, &[Thursday]), time(12, 15), 45, Room(0), 2),
    class("W", "Warsztaty dla rodziców", Weekly(1, &[Friday]), time(12, 30), 90, Room(1), 3)
        .with_draw(850),
    class("S", "Spotkanie z logopedką", Weekly(2, &[Wednesday]), time(12, 30), 90, Room(1), 4)
        .with_people((8, 12))
        .with_draw(950),
    class("S", "Spotkanie z położną", Nth(2, Tuesday), time(13, 15), 60, Room(1), 4)
        .with_people((8, 12))
        .with_draw(900),
    class("I", "Kawa z rodzicami", Weekly(1, &[Wednesday]), time(16, 15), 90, Room(0), 0)
        .free((8, 14), (250, 3))
        .with_draw(600),
];

const EVENTS: &[EventPlan] = &[EventPlan {
    letter: "Y",
    names: &[
        "Sobota z bajką",
        "Rodzinne muzykowanie",
        "Kiermasz ubranek",
        "Dzień baniek mydlanych",
    ],
    every: 1,
    weekday: Saturday,
    start: time(10, 0),
    minutes: 180,
    place: Room(0),
    people: (10, 18),
    guests: (2, 12),
}];
