//! The declaration form.

use domain::organisation::{Centre, Organisation};
use domain::people::{Need, Person, RecordField, Sex};
use reports::declaration::{self, DeclarationForms, Signer};
use reports::{read_back, render};

use crate::samples::{day, empty_month, id, polish};

fn centre() -> Centre {
    empty_month().centre
}

fn organisation() -> Organisation {
    empty_month().organisation
}

fn signer() -> Signer {
    let person = Person {
        birth_date: Some(day("1951-02-03")),
        sex: Some(Sex::Female),
        phone: "601 222 333".to_owned(),
        email: "zofia@przyklad.example".to_owned(),
        district: "IV".to_owned(),
        address: "ul. Zmyślona 2, 30-001 Kraków".to_owned(),
        emergency_contact: "Adam Żółć, 601 000 000".to_owned(),
        ..Person::new(id(7), "Zofia".to_owned(), "Żółć-Ćwiąkała".to_owned())
    };
    Signer { person, number: Some(27) }
}

fn of(centre: Centre, forms: Vec<Option<Signer>>) -> DeclarationForms {
    DeclarationForms { organisation: organisation(), centre, prepared: day("2026-03-09"), forms }
}

/// One filled in, one to be filled in by hand.
pub(crate) fn forms() -> DeclarationForms {
    of(centre(), vec![Some(signer()), None])
}

fn pages(forms: &DeclarationForms) -> Vec<String> {
    let rendered = render(&declaration::document(forms, polish())).unwrap();
    read_back::pages_of(&rendered.bytes).unwrap()
}

#[test]
fn a_form_is_filled_in_with_what_is_known() {
    let pages = pages(&of(centre(), vec![Some(signer())]));
    assert_eq!(pages.len(), 1, "a form takes one page");
    insta::assert_snapshot!(pages[0]);
}

#[test]
fn a_batch_has_a_page_for_each_and_one_to_fill_in_by_hand() {
    let pages = pages(&forms());
    assert_eq!(pages.len(), 2);
    assert!(pages[0].contains("Zofia Żółć-Ćwiąkała") && pages[0].contains("03.02.1951"));
    for page in &pages {
        assert_eq!(page.matches("Deklaracja uczestnictwa\n").count(), 1, "{page}");
        assert!(page.contains("czytelny podpis"), "{page}");
    }
    let known = ["Zofia", "1951", "601 222 333", "zofia@przyklad.example", "27", "kobieta"];
    assert!(known.iter().all(|text| !pages[1].contains(text)), "{}", pages[1]);
}

#[test]
fn only_what_the_centre_keeps_is_asked() {
    let every = |need: Need| {
        let mut centre = centre();
        centre.settings.record = RecordField::ALL.into_iter().map(|field| (field, need)).collect();
        centre.settings.min_age = Some(60);
        pages(&of(centre, vec![None])).join("\n")
    };
    let labels = [
        "Data albo rok urodzenia",
        "Płeć",
        "Telefon",
        "E-mail",
        "Dzielnica",
        "Adres",
        "Do kogo zadzwonić",
        "Inni opiekunowie",
        "Liczba dzieci",
        "Gminy Miejskiej Kraków.",
        "regulamin",
        "zajęciach ruchowych",
        "mojego wizerunku",
        "telefonicznie lub",
        "art. 13 RODO",
    ];
    let (all, none) = (every(Need::Optional), every(Need::Hidden));
    for label in labels {
        assert!(all.contains(label), "{label} in\n{all}");
        assert!(!none.contains(label), "{label} in\n{none}");
    }
    for text in [&all, &none] {
        assert!(text.contains("Imię i nazwisko") && text.contains("mam ukończone 60 lat."));
        // Nothing that was never kept is asked for (domain.md §4.5).
        assert!(!text.contains("PESEL"));
    }
}

#[test]
fn the_centres_own_words_take_the_place_of_the_usual_ones() {
    let mut centre = centre();
    centre.settings.declaration_text =
        "Przystępuję do {PLACÓWKA}.\n\nProwadzi ją {organizacja}; {nieznane}.".to_owned();
    centre.settings.privacy_text = "Administrator: {organizacja}, {adres}.".to_owned();
    let name = centre.name.clone();
    let text = pages(&of(centre, vec![None])).join("\n").replace('\n', " ");
    assert!(text.contains(&format!("Przystępuję do {name}.")), "{text}");
    assert!(text.contains("{nieznane}"), "{text}");
    assert!(!text.contains("Deklaruję chęć"), "{text}");
    assert!(text.contains(&format!("Administrator: {}", organisation().name)), "{text}");
}
