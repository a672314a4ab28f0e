//! The monthly report: its words are those of the city, its figures those of the summary.

use domain::facts::MonthFacts;
use domain::organisation::CentreKind;
use domain::summary::MonthSummary;
use domain::volunteers::{EntryKind, VolunteerRate};
use messages::{Language, Messages};
use reports::document::{Block, Document, HeadingLevel};
use reports::{monthly, read_back, render};

use crate::samples::{day, empty_month, id, large_month, polish, small_month};

fn report(facts: &MonthFacts) -> Document {
    monthly::document(facts, &MonthSummary::of(facts), polish(), "Maria Kowal", false)
}

/// The report's text, read back out of its PDF.
fn text(facts: &MonthFacts) -> String {
    read_back::text_of(&render(&report(facts)).unwrap().bytes).unwrap()
}

#[test]
fn a_small_month_as_a_document() {
    insta::assert_debug_snapshot!(report(&small_month()));
}

#[test]
fn a_small_month_read_back_from_paper() {
    insta::assert_snapshot!(text(&small_month()));
}

#[test]
fn an_empty_month_says_so_in_every_section() {
    insta::assert_snapshot!(text(&empty_month()));
}

#[test]
fn the_sections_are_numbered_one_after_another() {
    let titles = |facts: &MonthFacts| -> Vec<String> {
        let mut titles = Vec::new();
        collect_titles(&report(facts).blocks, &mut titles);
        titles
    };
    let numbers = |titles: &[String]| -> Vec<String> {
        titles.iter().map(|title| title.split(' ').next().unwrap().to_owned()).collect()
    };
    let with_description = titles(&small_month());
    assert_eq!(numbers(&with_description), ["1.", "2.", "3.", "4.", "5.", "6.", "7.", "8.", "9."]);
    assert_eq!(with_description[7], "8. Opis działań");
    let without = titles(&empty_month());
    assert_eq!(numbers(&without), ["1.", "2.", "3.", "4.", "5.", "6.", "7.", "8."]);
    assert_eq!(without[7], "8. Podpisy");
}

fn collect_titles(blocks: &[Block], titles: &mut Vec<String>) {
    for block in blocks {
        match block {
            Block::Heading { level: HeadingLevel::Section, text } => titles.push(text.clone()),
            Block::Together(blocks) => collect_titles(blocks, titles),
            _ => {}
        }
    }
}

#[test]
fn every_figure_of_the_summary_stands_on_the_paper() {
    let facts = large_month();
    let summary = MonthSummary::of(&facts);
    let text = text(&facts);
    let number = |value: i64| polish().number(value).replace('\u{a0}', " ");
    let tenths = |value: Option<i64>| polish().tenths(value.unwrap());
    for category in summary.categories.iter().chain([&summary.total]) {
        let name = if category.name.is_empty() { "Razem" } else { &category.name };
        let row = [
            name.to_owned(),
            number(category.sessions.value),
            polish().decimal_hours(category.minutes.value),
            number(category.presences.value),
            number(category.people.value),
            tenths(category.mean.tenths()),
        ];
        assert!(text.contains(&format!("\n{}\n", row.join("\t"))), "{row:?} in\n{text}");
    }
    for (index, series) in summary.series.iter().enumerate() {
        let figures = [
            number(series.planned.value),
            number(series.held.value),
            number(series.cancelled.value),
            number(series.presences.value),
            tenths(series.mean.tenths()),
        ];
        let line = text
            .lines()
            .find(|line| line.starts_with(&format!("{}\t{}\t", index + 1, series.name)))
            .unwrap_or_else(|| panic!("{} is missing", series.name));
        assert!(line.ends_with(&figures.join("\t")), "{line} should end with {figures:?}");
    }
    let presences = &summary.participants.presences;
    let agreement = presences.agreement.as_ref().unwrap();
    let row = [presences.month.value, presences.year.value, agreement.value].map(number).join("\t");
    assert!(text.contains(&format!("\nLiczba udziałów (obecności)\t{row}\n")), "{text}");
    let balance = &summary.balance;
    assert!(balance.holds());
    let sentence = format!(
        "Rozliczenie spotkań: zaplanowane {} + przeniesione z innego miesiąca {} + dodane {} = \
         zrealizowane {} + odwołane {} + przeniesione na inny miesiąc {} + nierozliczone {}.\n",
        balance.planned.value,
        balance.moved_in.value,
        balance.added.value,
        balance.held.value,
        balance.cancelled.value,
        balance.moved_out.value,
        balance.unsettled.value,
    );
    assert!(text.contains(&sentence), "{text}");
}

#[test]
fn without_an_agreement_its_column_has_no_data() {
    let mut facts = small_month();
    facts.agreement = None;
    let text = text(&facts);
    assert!(text.contains("\nOsoby, które zakończyły udział\t1\t1\t–\n"), "{text}");
    assert!(text.contains("\nUmowa\t–\n"), "{text}");
}

#[test]
fn sessions_still_ahead_stand_in_the_balance() {
    let mut facts = small_month();
    facts.today = day("2026-03-11");
    assert!(text(&facts).contains("+ jeszcze przed nami "));
    assert!(!text(&small_month()).contains("jeszcze przed nami"));
}

#[test]
fn children_are_printed_only_where_they_are_counted() {
    let mut facts = small_month();
    assert!(!text(&facts).contains("w tym dzieci"));
    facts.centre.settings = CentreKind::ParentsClub.default_settings();
    facts.sessions[0].children = 7;
    assert!(text(&facts).contains("\nw tym dzieci\t7\t7\t7\n"));
}

#[test]
fn teaching_hours_are_printed_only_where_they_are_wanted() {
    let mut facts = small_month();
    assert!(!text(&facts).contains("Godziny dydaktyczne"));
    facts.centre.settings.teaching_hours = true;
    let text = text(&facts);
    assert!(text.contains("Godziny zegarowe\tGodziny dydaktyczne\t"), "{text}");
    assert!(text.contains("\nZajęcia ruchowe i prozdrowotne\t2\t1,5\t2,0\t"), "{text}");
}

#[test]
fn volunteers_have_numbers_unless_the_centre_names_them() {
    let mut facts = small_month();
    let unnamed = text(&facts);
    assert!(unnamed.contains("\nwolontariusz nr 1\t"), "{unnamed}");
    assert!(!unnamed.contains("Ćwik"), "{unnamed}");
    facts.centre.settings.names_volunteers = true;
    let named = text(&facts);
    let head = "\nImię i nazwisko\tPorozumienie nr\tZakres czynności\tGodziny\n";
    assert!(named.contains(head), "{named}");
    assert!(named.contains("\nĆwik Ewa\t–\tDyżur przy telefonie, Pomoc przy wycieczce\t3,5\n"));
    assert!(!named.contains("Wycena") && !named.contains("zł"), "{named}");
}

#[test]
fn services_are_valued_where_the_agreement_wants_it_and_members_and_waiting_hours_stand_apart() {
    let mut facts = small_month();
    if let Some(agreement) = &mut facts.agreement {
        agreement.values_volunteers = true;
    }
    facts.volunteer_rates = vec![VolunteerRate {
        id: id(1),
        agreement_id: id(1),
        task_id: None,
        rate: 3333,
        source: "regulamin konkursu".to_owned(),
    }];
    let [first, second, third] = &mut facts.volunteer_entries[..] else { unreachable!() };
    // 90 minutes are 49.995 zł.
    second.kind = EntryKind::Member;
    third.confirmed_on = None;
    assert_eq!((first.minutes, second.minutes, third.minutes), (90, 120, 45));
    let text = text(&facts);
    for said in [
        "Liczba godzin\t1 h 30 min\nWycena wkładu osobowego\t50,00 zł\n",
        "\tZakres czynności\tGodziny\tWartość\n",
        "\twolontariusz nr 1\t–\tDyżur przy telefonie\t1,5\t50,00 zł\n",
        "liczona osobno: 1 osoba, 2 h, wycena 66,66 zł.",
        "Godziny czekające na potwierdzenie, nieujęte powyżej: 45 min.",
        "Ustalenie nie stanowi wynagrodzenia",
    ] {
        let said = said.trim_start_matches('\t');
        assert!(text.replace('\u{a0}', " ").contains(said), "{said} in\n{text}");
    }
}

#[test]
fn a_centre_without_required_hours_shows_no_difference() {
    let mut facts = small_month();
    assert!(text(&facts).contains("\nWymagane godziny (dni robocze × 4)\t88 h\nRóżnica\t–4 h\n"));
    facts.centre.settings.required_minutes_per_day = 0;
    let text = text(&facts);
    assert!(!text.contains("Wymagane godziny") && !text.contains("Różnica"), "{text}");
}

#[test]
fn a_closed_month_is_no_draft() {
    let facts = small_month();
    let closed =
        monthly::document(&facts, &MonthSummary::of(&facts), polish(), "Maria Kowal", true);
    let text = read_back::text_of(&render(&closed).unwrap().bytes).unwrap();
    assert!(!text.contains("wersja robocza"));
    assert!(self::text(&facts).contains("\nMiesiąc niezamknięty: wersja robocza\n"));
}

#[test]
fn no_identifier_and_no_participant_is_printed() {
    let facts = small_month();
    let text = text(&facts);
    assert!(!text.contains("00000000-"), "{text}");
    for person in &facts.people {
        assert!(!text.contains(&person.list_name), "{}", person.list_name);
    }
}

#[test]
fn the_foot_of_every_page_says_what_when_and_by_whom() {
    let rendered = render(&report(&large_month())).unwrap();
    assert!(rendered.pages > 2, "{} pages", rendered.pages);
    let foot = "R-MIES 2026-03 · CAS „Słoneczne” · Sporządzono: 02.04.2026 · Sporządził(a): ";
    for (number, page) in (1..).zip(read_back::pages_of(&rendered.bytes).unwrap()) {
        assert!(page.contains(foot), "{page}");
        assert!(page.contains(&format!("Strona {number} z {}", rendered.pages)), "{page}");
    }
}

#[test]
fn the_report_is_complete_in_english_too() {
    let facts = small_month();
    let english = Messages::new(Language::English);
    let document = monthly::document(&facts, &MonthSummary::of(&facts), english, "", false);
    let text = read_back::text_of(&render(&document).unwrap().bytes).unwrap();
    for words in ["Monthly report\nMarch 2026", "Month not closed: draft", "Cancelled and changed"]
    {
        assert!(text.contains(words), "{words} in\n{text}");
    }
}
