//! Timetables as they come: a full week, a quiet one, one with a holiday, one with long names.

use domain::calendar::{Date, TimeOfDay, Weekday};
use domain::timetable::{Entry, Mode, SessionKind};
use reports::document::Logo;
use reports::document::week::Category;
use reports::picture::Picture;
use reports::timetable::{ListedSession, SessionState, SpecialDay, Subject, Timetable};

use crate::samples::{day, id, time};

/// A PNG of one colour; the program that reads it does not care what it shows.
pub(crate) fn png(width: u32, height: u32, rgb: [u8; 3]) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, width, height);
    encoder.set_color(png::ColorType::Rgb);
    let mut writer = encoder.write_header().unwrap();
    let pixels: Vec<u8> = rgb.iter().copied().cycle().take((width * height * 3) as usize).collect();
    writer.write_image_data(&pixels).unwrap();
    writer.finish().unwrap();
    bytes
}

pub(crate) fn logo(width: u32, height: u32, rgb: [u8; 3], alternative: &str) -> Logo {
    let picture = Picture::read(&png(width, height, rgb)).unwrap();
    Logo { picture, alternative: alternative.to_owned() }
}

/// A timetable without sessions.
pub(crate) fn empty() -> Timetable {
    Timetable {
        organisation: "Fundacja Dobrego Sąsiedztwa".to_owned(),
        centre: "CAS „Słoneczne”".to_owned(),
        address: "ul. Łąkowa 5, 30-600 Kraków".to_owned(),
        phone: "12 345 67 89".to_owned(),
        email: "sloneczne@example.org".to_owned(),
        funding_phrase: "Zadanie publiczne finansowane ze środków Miasta Krakowa".to_owned(),
        task: "Prowadzenie Centrum Aktywności Seniorów w Dzielnicy XI".to_owned(),
        logos: vec![
            logo(400, 200, [0x12, 0x50, 0x8c], "Logo: Fundacja Dobrego Sąsiedztwa"),
            logo(300, 300, [0xa0, 0x20, 0x20], "Logo: Miasto Kraków"),
        ],
        as_of: day("2026-03-08"),
        version: Some(2),
        subject: Subject::Everything,
        opening: Weekday::ALL[..5]
            .iter()
            .map(|weekday| (*weekday, time("09:00"), time("16:00")))
            .collect(),
        special_days: Vec::new(),
        sessions: Vec::new(),
    }
}

/// A session of a category, by the category's letter.
pub(crate) fn session(
    number: usize,
    at: (Date, TimeOfDay, u32),
    name: &str,
    leader: &str,
    place: &str,
    letter: &str,
) -> ListedSession {
    let (date, start, minutes) = at;
    let ground = "REJNAGKTSWMY".find(letter).unwrap_or(0) as u32;
    let names = [
        "Zajęcia ruchowe i prozdrowotne",
        "Zajęcia edukacyjne",
        "Języki obce",
        "Nowe technologie",
        "Zajęcia artystyczne i rękodzieło",
        "Gry i spotkania integracyjne",
        "Wyjścia kulturalne",
        "Wycieczki",
        "Wykłady i spotkania tematyczne",
        "Wolontariat",
        "Spotkania międzypokoleniowe",
        "Wydarzenia",
    ];
    ListedSession {
        id: id(1000 + number),
        series_id: Some(id(number)),
        planned: (date, start),
        date,
        start,
        minutes,
        name: name.to_owned(),
        leader: leader.to_owned(),
        substitute: false,
        place: place.to_owned(),
        elsewhere: false,
        category: Some(Category {
            letter: letter.to_owned(),
            ground,
            name: names[ground as usize].to_owned(),
        }),
        entry: Entry::Enrolment,
        level: String::new(),
        mode: Mode::OnSite,
        kind: SessionKind::Class,
        meeting_point: String::new(),
        fee_note: String::new(),
        state: SessionState::AsPlanned,
    }
}

/// Weekday from Monday 0, start, minutes, name, leader, place, category.
type Line = (i64, &'static str, u32, &'static str, &'static str, &'static str, &'static str);

const FULL: [Line; 25] = [
    (0, "09:00", 60, "Gimnastyka poranna", "Anna Nowak", "Sala 1", "R"),
    (0, "09:30", 90, "Język angielski", "Jan Kowal", "Sala 2", "J"),
    (0, "10:30", 90, "Malarstwo na szkle", "Ewa Ćwik", "Pracownia", "A"),
    (0, "10:30", 60, "Joga", "Anna Nowak", "Sala 1", "R"),
    (0, "12:30", 120, "Brydż", "Stanisław Łoś", "Sala 2", "G"),
    (1, "09:00", 60, "Nordic walking", "Anna Nowak", "Park Jordana", "R"),
    (1, "10:00", 90, "Smartfon na co dzień", "Piotr Żak", "Sala 2", "N"),
    (1, "10:00", 90, "Chór „Słoneczni”", "Ewa Ćwik", "Sala 1", "A"),
    (1, "10:30", 60, "Język włoski", "Jan Kowal", "Pracownia", "J"),
    (1, "13:00", 90, "Wykład: Kraków w czasach saskich", "dr Zofia Żółć", "Sala 1", "S"),
    (2, "09:00", 60, "Gimnastyka poranna", "Anna Nowak", "Sala 1", "R"),
    (2, "10:00", 120, "Rękodzieło", "Ewa Ćwik", "Pracownia", "A"),
    (2, "11:00", 90, "Język angielski", "Jan Kowal", "Sala 2", "J"),
    (2, "13:00", 120, "Klub gier planszowych", "Stanisław Łoś", "Sala 1", "G"),
    (2, "15:00", 60, "Dyżur wolontariuszy", "Maria Kowal", "Sala 2", "W"),
    (3, "09:00", 60, "Zdrowy kręgosłup", "Anna Nowak", "Sala 1", "R"),
    (3, "10:00", 90, "Warsztaty komputerowe", "Piotr Żak", "Sala 2", "N"),
    (3, "11:00", 120, "Muzeum Narodowe", "Ewa Ćwik", "Gmach Główny", "K"),
    (3, "11:00", 60, "Trening pamięci", "Zofia Żółć", "Sala 1", "E"),
    (3, "13:30", 60, "Spotkanie z przedszkolakami", "Maria Kowal", "Sala 1", "M"),
    (4, "09:00", 60, "Joga", "Anna Nowak", "Sala 1", "R"),
    (4, "10:00", 90, "Taniec w kręgu", "Anna Nowak", "Sala 1", "R"),
    (4, "10:00", 90, "Pisanie wspomnień", "Zofia Żółć", "Sala 2", "E"),
    (4, "10:00", 120, "Szydełko i druty", "Ewa Ćwik", "Pracownia", "A"),
    (4, "12:30", 120, "Herbatka piątkowa", "Maria Kowal", "Sala 2", "Y"),
];

/// The Monday of the sample weeks.
pub(crate) fn monday() -> Date {
    day("2026-03-09")
}

/// A week of 25 sessions, three of them side by side at times; one cancelled, two moved, one
/// led by somebody else, one new.
pub(crate) fn full() -> Timetable {
    let line = |(number, line): (usize, &Line)| {
        let (weekday, start, minutes, name, leader, place, letter) = line;
        let at = (monday().plus_days(*weekday), time(start), *minutes);
        session(number, at, name, leader, place, letter)
    };
    let mut sessions: Vec<ListedSession> = FULL.iter().enumerate().map(line).collect();
    sessions[1].level = "podstawowy".to_owned();
    sessions[4].entry = Entry::Free;
    sessions[5].mode = Mode::Outdoors;
    sessions[5].elsewhere = true;
    sessions[5].meeting_point = "brama od ul. Reymonta".to_owned();
    sessions[6].state =
        SessionState::Moved { from: Some((monday(), time("14:00"))), other_place: false };
    sessions[9].substitute = true;
    sessions[12].state = SessionState::Cancelled;
    sessions[14].kind = SessionKind::DropIn;
    sessions[17].kind = SessionKind::Outing;
    sessions[17].elsewhere = true;
    sessions[17].fee_note = "bilet 10 zł".to_owned();
    sessions[18].state = SessionState::Moved { from: None, other_place: true };
    sessions[24].state = SessionState::Added;
    sessions[24].entry = Entry::Free;
    Timetable { sessions, ..empty() }
}

/// The week of Corpus Christi, with three sessions.
pub(crate) fn with_holiday() -> Timetable {
    let monday = day("2026-06-01");
    let at = |days: i64, start: &str| (monday.plus_days(days), time(start), 60);
    let mut cancelled = session(3, at(4, "10:00"), "Spacer po Plantach", "", "Planty", "R");
    cancelled.state = SessionState::Cancelled;
    Timetable {
        as_of: day("2026-05-28"),
        version: None,
        special_days: vec![
            SpecialDay {
                date: monday.plus_days(3), words: "Boże Ciało".to_owned(), closed: true
            },
            SpecialDay { date: monday.plus_days(4), words: String::new(), closed: false },
        ],
        sessions: vec![
            session(1, at(0, "10:00"), "Gimnastyka", "Anna Nowak", "Sala 1", "R"),
            session(2, at(2, "11:30"), "Gry planszowe", "Stanisław Łoś", "Sala 2", "G"),
            cancelled,
        ],
        ..empty()
    }
}

/// Names as long as they come, on seven days, three at once.
pub(crate) fn long_names() -> Timetable {
    let name = "Międzypokoleniowe warsztaty fotograficzno-filmowe „Konstantynopolitańczykowianeczka \
                i jej przyjaciele” dla początkujących i zaawansowanych";
    let mut full = full();
    let mut extra = Vec::new();
    for days in 0..7 {
        for (room, number) in ["Sala widowiskowa im. Tadeusza Boya-Żeleńskiego", "Sala 2", "Sala 3"]
            .into_iter()
            .zip(0..)
        {
            let at = (monday().plus_days(days), time("16:00"), 120);
            let number = 100 + days as usize * 3 + number;
            let leader = "prof. Aleksandra Brzęczyszczykiewicz-Pawlikowska";
            extra.push(session(number, at, name, leader, room, "M"));
        }
    }
    full.sessions.extend(extra);
    full.centre = "Centrum Aktywności Seniorów „Przystań pod Kopcem Kościuszki” w Dzielnicy VII \
                   Zwierzyniec"
        .to_owned();
    full
}
