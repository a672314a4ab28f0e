//! Cells as real files have them, and what they are read as.

use super::*;
use crate::calendar::{Date, Weekday};
use crate::organisation::CentreKind;
use crate::timetable::{Entry, Mode};

fn text(text: &str) -> RawCell {
    RawCell::Text(text.to_owned())
}

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

/// A row of classes by the names of columns.
fn class(cells: &[(&str, RawCell)]) -> ClassRow {
    let names: Vec<String> = cells.iter().map(|(name, _)| (*name).to_owned()).collect();
    let cells: Vec<RawCell> = cells.iter().map(|(_, cell)| cell.clone()).collect();
    let columns = columns_of(Kind::Classes, &names);
    assert_eq!(columns.len(), names.len(), "every column of {names:?} is known: {columns:?}");
    read_class(&cells, &columns, &names)
}

fn codes(remarks: &[Remark]) -> Vec<&'static str> {
    remarks.iter().map(Remark::code).collect()
}

#[test]
fn times_are_read_in_every_way_they_are_written() {
    let at = |cell: RawCell| moment(&cell, "Start").map(|moment| (moment.start, moment.end));
    let (nine, half, eleven) = (9 * 60, 9 * 60 + 30, 11 * 60);
    for (cell, start, end) in [
        (text("9:30"), half, None),
        (text("9.30"), half, None),
        (text(" 09:30:00 "), half, None),
        (text("godz. 9.30"), half, None),
        (text("9h30"), half, None),
        (text("9"), nine, None),
        (text("09.30–11.00"), half, Some(eleven)),
        (text("9:30 - 11:00"), half, Some(eleven)),
        (text("9:30- 11:00"), half, Some(eleven)),
        (text("od 9.30 do 11.00"), half, Some(eleven)),
        (text("9\u{a0}–\u{a0}11"), nine, Some(eleven)),
        (text("22:00-24:00"), 22 * 60, Some(24 * 60)),
        (RawCell::DateTime(9.5 / 24.0), half, None),
        (RawCell::Number(9.5 / 24.0), half, None),
        (RawCell::Number(9.0), nine, None),
        (RawCell::Number(9.3), half, None),
        (RawCell::DateTime(45_859.416_666_666_66), 10 * 60, None),
    ] {
        assert_eq!(at(cell.clone()), Ok((Some(start), end)), "{cell:?}");
    }
    for wrong in ["25:00", "9:60", "24:01", "10:00-25:30"] {
        let remark = at(text(wrong)).unwrap_err();
        assert_eq!(remark.code(), "time_impossible", "{wrong}");
    }
    for unclear in [text("rano"), RawCell::Number(9.5), RawCell::Number(-1.0), text("9:30 rano")] {
        assert_eq!(at(unclear.clone()).unwrap_err().code(), "unreadable", "{unclear:?}");
    }
}

#[test]
fn dates_are_read_in_every_way_they_are_written() {
    let on = |cell: RawCell| moment(&cell, "Data").map(|moment| moment.date);
    for cell in [
        text("10.03.2026"),
        text("10.3.2026 r."),
        text("10/03/2026"),
        text("10-03-26"),
        text("2026-03-10"),
        text("wt. 10.03.2026"),
        text("wtorek, 10.03.2026"),
        text("2026-03-10T09:30:00"),
        RawCell::Number(46_091.0),
        RawCell::DateTime(46_091.0),
        RawCell::DateTime(46_091.75),
    ] {
        assert_eq!(on(cell.clone()), Ok(Some(day("2026-03-10"))), "{cell:?}");
    }
    for wrong in ["31.02.2026", "2026-02-30", "00.03.2026", "10.13.2026"] {
        let remark = on(text(wrong)).unwrap_err();
        assert_eq!(remark, Remark::DateImpossible { text: wrong.to_owned() }, "{wrong}");
    }
}

#[test]
fn weekdays_are_read_whole_short_and_as_spans() {
    use Weekday::{Friday, Monday, Saturday, Sunday, Thursday, Tuesday, Wednesday};
    let on = |cell: &str| moment(&text(cell), "Dzień").map(|moment| moment.weekdays);
    for (cell, days) in [
        ("poniedziałek", vec![Monday]),
        ("Wtorki", vec![Tuesday]),
        ("ŚRODA", vec![Wednesday]),
        ("w każdą środę", vec![Wednesday]),
        ("czw.", vec![Thursday]),
        ("pt", vec![Friday]),
        ("pn, śr i pt", vec![Monday, Wednesday, Friday]),
        ("wt/czw", vec![Tuesday, Thursday]),
        ("pn-pt", vec![Monday, Tuesday, Wednesday, Thursday, Friday]),
        ("sob. – pon.", vec![Monday, Saturday, Sunday]),
        ("niedziela oraz sobota", vec![Saturday, Sunday]),
    ] {
        assert_eq!(on(cell), Ok(days), "{cell}");
    }
    assert_eq!(on("co drugi tydzień").unwrap_err().code(), "unreadable");
}

#[test]
fn a_row_with_a_date_is_one_session() {
    let read = class(&[
        ("Nazwa", text("Zajęcia sportowo-\nruchowe ")),
        ("Kategoria", text("Aktywność\u{a0}fizyczna")),
        ("Start", RawCell::DateTime(45_839.5)),
        ("Koniec", RawCell::DateTime(45_839.520_833_333_34)),
        ("Oplata", RawCell::Number(0.0)),
        ("Tryb", text("Online")),
        ("Prowadzący", text("Jan Przykładny, Ewa Przykładna")),
        ("Limit miejsc", text("do 18 osób")),
    ]);
    assert_eq!(read.remarks, []);
    assert_eq!(
        (read.name.as_str(), read.category.as_str()),
        ("Zajęcia sportowo- ruchowe", "Aktywność fizyczna")
    );
    assert_eq!(read.occurrence, Some(Occurrence::Once { date: day("2025-07-01") }));
    assert_eq!((read.start.unwrap().to_string(), read.minutes), ("12:00".to_owned(), 30));
    assert_eq!((read.paid, read.mode, read.capacity), (false, Mode::Online, Some(18)));
    assert_eq!(read.leaders, ["Jan Przykładny", "Ewa Przykładna"]);
}

#[test]
fn a_row_with_a_weekday_is_a_series() {
    let read = class(&[
        ("Zajęcia", text("Joga")),
        ("Dzień tygodnia", text("wt, czw")),
        ("Godziny", text("9.30–11.00")),
        ("Od", text("2.03.2026")),
        ("Do", RawCell::Number(46_203.0)),
        ("Zapisy", text("wstęp wolny")),
    ]);
    assert_eq!(read.remarks, []);
    assert_eq!(
        read.occurrence,
        Some(Occurrence::Weekly {
            weekdays: vec![Weekday::Tuesday, Weekday::Thursday],
            first_date: Some(day("2026-03-02")),
            last_date: Some(day("2026-06-30")),
        })
    );
    assert_eq!((read.minutes, read.entry), (90, Some(Entry::Free)));
}

#[test]
fn what_cannot_be_is_said_once_and_by_its_name() {
    let with = |start: RawCell, end: RawCell| {
        let cells = [
            ("Nazwa", text("Joga")),
            ("Data", text("10.03.2026")),
            ("Start", start),
            ("Koniec", end),
        ];
        codes(&class(&cells).remarks)
    };
    assert_eq!(with(text("10:00"), text("9:00")), ["end_before_start"]);
    assert_eq!(with(text("10:00"), text("10:00")), ["end_before_start"]);
    assert_eq!(with(text("8:00"), text("24:00")), [""; 0], "sixteen hours are a trip");
    assert_eq!(with(text("7:59"), text("24:00")), ["too_long"]);
    assert_eq!(with(text("25:00"), text("26:00")), ["time_impossible", "time_impossible"]);
    assert_eq!(with(RawCell::Formula, text("9:00")), ["formula_without_value"]);
    assert_eq!(with(RawCell::Error("#REF!".to_owned()), text("9:00")), ["error_in_cell"]);
    assert_eq!(with(RawCell::Empty, text("9:00")), ["start_missing"]);
    assert_eq!(with(text("24:00"), RawCell::Empty), ["start_missing"], "midnight begins nothing");
    assert_eq!(with(text("10:00"), RawCell::Empty), ["end_assumed"]);
    let yearless =
        class(&[("Nazwa", text("Joga")), ("Data", text("10.03")), ("Start", text("10:00"))]);
    assert_eq!(codes(&yearless.remarks), ["unreadable"]);
    let span = class(&[
        ("Nazwa", text("Joga")),
        ("Dzień tygodnia", text("wt")),
        ("Godzina", text("10-11")),
        ("Od", text("30.06.2026")),
        ("Do", text("2.03.2026")),
    ]);
    assert_eq!((codes(&span.remarks), span.occurrence), (vec!["span_reversed"], None));
    assert_eq!(
        codes(&class(&[("Nazwa", RawCell::Empty), ("Start", text("10:00"))]).remarks)[..2],
        ["name_missing", "date_missing"]
    );
}

#[test]
fn an_end_on_another_day_counts_from_there() {
    let read = |end: f64| {
        let cells = [
            ("Nazwa", text("Plastyka")),
            ("Start", RawCell::DateTime(45_866.416_666_666_66)),
            ("Koniec", RawCell::DateTime(end)),
        ];
        class(&cells).remarks
    };
    assert_eq!(read(45_867.520_833_333_34), [Remark::TooLong { minutes: 26 * 60 + 30 }]);
    assert_eq!(codes(&read(45_865.5)), ["end_before_start"]);
    assert_eq!(read(45_867.0), [], "until midnight");
}

#[test]
fn lengths_are_read_in_every_way_they_are_written() {
    let minutes = |cell: RawCell| {
        let cells = [
            ("Nazwa", text("Joga")),
            ("Data", text("10.03.2026")),
            ("Start", text("10:00")),
            ("Czas trwania", cell),
        ];
        class(&cells).minutes
    };
    for (cell, expected) in [
        (text("90"), 90),
        (text("90 min"), 90),
        (text("1,5 h"), 90),
        (text("1:30"), 90),
        (text("1 godz. 30 min"), 90),
        (text("2 godziny"), 120),
        (RawCell::Number(45.0), 45),
        (RawCell::DateTime(1.5 / 24.0), 90),
    ] {
        assert_eq!(minutes(cell.clone()), expected, "{cell:?}");
    }
}

#[test]
fn what_is_passed_over_is_said() {
    let read = class(&[
        ("Nazwa", text("Joga")),
        ("Data", text("10.03.2026")),
        ("Dzień tygodnia", text("środa")),
        ("Start", text("10:00")),
        ("Koniec", text("11:00")),
        ("Tryb", text("hybrydowo")),
        ("Limit", text("bez limitu")),
        ("Opłata", text("20 zł")),
    ]);
    assert_eq!(codes(&read.remarks), ["weekday_differs", "ignored", "ignored"]);
    assert_eq!(verdict_of(&read.remarks), Verdict::Warning);
    assert_eq!((read.paid, read.fee.as_str()), (true, "20 zł"));
}

#[test]
fn the_table_is_found_under_its_title_and_told_what_it_is() {
    let row = |cells: &[&str]| cells.iter().map(|cell| text(cell)).collect::<Vec<_>>();
    let rows = vec![
        row(&["Plan zajęć na marzec"]),
        Vec::new(),
        row(&["Nazwa", "Kategoria", "Start", "Koniec", "Oplata", "Tryb", "Opis", "Id_CAS"]),
        row(&["Joga", "Ruch", "10:00", "11:00", "0", "Stacjonarny", "", "5"]),
    ];
    let found = table(&rows);
    assert_eq!(found.header, Some(2));
    let (kind, columns) = guess(&found.names, 0);
    let fields: Vec<Field> = columns.iter().map(|column| column.field).collect();
    use Field::{Category, Centre, Description, End, Fee, Mode, Name, Start};
    assert_eq!(kind, Kind::Classes);
    assert_eq!(fields, [Name, Category, Start, End, Fee, Mode, Description, Centre]);
    let names: Vec<String> = [
        "Lp",
        "Numer pozycji CAS",
        "Dzielnica",
        "Nazwa dzielnicy",
        "Nazwa",
        "Podmiot prowadzący",
        "Ulica",
        "Numer budynku",
        "Numer lokalu",
        "Kod pocztowy",
        "Miasto",
        "Uwagi",
        "Adres",
    ]
    .map(str::to_owned)
    .to_vec();
    let (kind, columns) = guess(&names, 0);
    assert_eq!(kind, Kind::Centres);
    let field =
        |index: u32| columns.iter().find(|column| column.index == index).map(|column| column.field);
    assert_eq!(field(1), Some(Field::Number));
    assert_eq!(field(2), Some(Field::District));
    assert_eq!(field(4), Some(Name), "not the name of the district");
    assert_eq!(field(3), None);
    assert_eq!(field(12), Some(Field::Address));
}

#[test]
fn a_centre_is_read_with_its_place() {
    let names: Vec<String> = [
        "Numer",
        "Dzielnica",
        "Nazwa",
        "Ulica",
        "Numer budynku",
        "Numer lokalu",
        "Kod pocztowy",
        "Miasto",
        "Adres",
    ]
    .map(str::to_owned)
    .to_vec();
    let columns = columns_of(Kind::Centres, &names);
    assert_eq!(columns.len(), names.len());
    let read = |cells: &[RawCell]| read_centre(cells, &columns, &names);
    let centre = read(&[
        text("2.0"),
        text("I"),
        text("CAS Senior w\u{a0}Centrum"),
        text("Batorego"),
        RawCell::Number(3.0),
        RawCell::Number(5.0),
        text("31-135"),
        text("Kraków"),
        text("Batorego 3/5"),
    ]);
    assert_eq!(centre.remarks, []);
    assert_eq!((centre.number.as_str(), centre.name.as_str()), ("2", "CAS Senior w Centrum"));
    assert_eq!((centre.kind, centre.district.as_str()), (CentreKind::Cas, "I"));
    assert_eq!(
        (centre.location.as_str(), centre.address.as_str()),
        ("Batorego 3/5", "Batorego 3/5, 31-135 Kraków")
    );
    let estate = read(&[
        RawCell::Number(57.0),
        text("Dzielnica XVIII Nowa Huta"),
        text("Klub Rodziców Tęcza"),
        text("Płoszczyny"),
        RawCell::Number(1.0),
        RawCell::Empty,
        RawCell::Empty,
        text("Kraków"),
        text("Osiedle Kościelniki"),
    ]);
    assert_eq!((estate.kind, estate.district.as_str()), (CentreKind::ParentsClub, "XVIII"));
    assert_eq!(estate.location, "Płoszczyny 1 (Osiedle Kościelniki)");
    let day = read(&[
        RawCell::Empty,
        RawCell::Empty,
        text("CAS w Willi"),
        RawCell::DateTime(15_915.0),
        text("17a"),
        RawCell::Empty,
        RawCell::Empty,
        text("Kraków"),
        text("28 lipca 1943 17a"),
    ]);
    assert_eq!((day.location.as_str(), day.remarks.len()), ("28 lipca 1943 17a", 0));
    let lost = read(&[
        RawCell::Empty,
        RawCell::Empty,
        text("CAS"),
        text("Długa"),
        RawCell::DateTime(46_208.0),
    ]);
    assert_eq!(
        (lost.location.as_str(), codes(&lost.remarks)),
        ("Długa 2026-07-05", vec!["date_in_text"])
    );
    let unknown = read(&[RawCell::Empty, text("Wieliczka"), text("PAL Płaszów")]);
    assert_eq!((codes(&unknown.remarks), unknown.kind), (vec!["ignored"], CentreKind::Pal));
}

#[test]
fn names_are_compared_as_people_mean_them() {
    assert_eq!(key("Zajęcia  RUCHOWE (grupa 1)"), key("zajecia ruchowe – grupa 1"));
    assert_eq!(person_key("Żółć-Kowalska Ewa"), person_key("ewa zolc kowalska"));
    assert_ne!(key("Joga 1"), key("Joga 2"));
    assert_eq!(place_key("ul. Długa 42"), place_key("Długa 42"));
    assert_eq!(place_key("os. Zielone 22"), place_key("Osiedle Zielone 22"));
    assert_eq!(place_key("Osiedle"), "osiedle");
}

#[test]
fn a_new_category_gets_a_letter_of_its_own() {
    let taken =
        |letters: &[&str]| letters.iter().map(|letter| (*letter).to_owned()).collect::<Vec<_>>();
    assert_eq!(letter_for("Żeglarstwo", &[]), "Z");
    assert_eq!(letter_for("Aktywność fizyczna", &taken(&["A"])), "F");
    assert_eq!(letter_for("Aa", &taken(&["A"])), "AA");
    let all: Vec<String> = ('A'..='Z').map(String::from).collect();
    assert_eq!(letter_for("Шахи 1", &all), "SZ");
    assert_eq!(letter_for("123", &taken(&["AA"])), "AB");
}

#[test]
fn overlaps_are_named_both_ways_and_touching_ends_are_not() {
    let stretch = |of: u8, start: i64, end: i64| Stretch { of, start, end };
    let found = first_overlaps(&[
        stretch(1, 600, 660),
        stretch(1, 660, 720),
        stretch(1, 700, 760),
        stretch(2, 600, 760),
        stretch(1, 500, 2000),
    ]);
    assert_eq!(found, [Some(4), Some(4), Some(4), None, Some(0)]);
    let many: Vec<Stretch<u8>> = (0..50_000).map(|_| stretch(1, 0, 60)).collect();
    assert!(first_overlaps(&many).iter().all(Option::is_some));
}
