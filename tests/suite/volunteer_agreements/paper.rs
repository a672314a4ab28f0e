//! The printed agreement (R-POR) and its annexes.

use reports::read_back;
use tempfile::TempDir;

use super::*;

/// Saves a document; answers the name of its file and what its pages say.
fn printed(office: &Office, document: Value) -> (String, Vec<String>) {
    let folder = TempDir::new().unwrap();
    let saved = office.ask("save_document", json!({ "document": document, "path": folder.path() }));
    let path = std::path::PathBuf::from(saved["path"].as_str().unwrap());
    let pages = read_back::pages_of(&std::fs::read(&path).unwrap()).unwrap();
    (path.file_name().unwrap().to_string_lossy().into_owned(), pages)
}

fn agreement_pages(office: &Office, agreement: &Value) -> String {
    let (_, pages) =
        printed(office, json!({ "kind": "volunteer_agreement", "agreement_id": agreement }));
    pages.join("\n").replace('\n', " ")
}

#[test]
fn the_paper_says_who_what_when_and_leaves_pesel_and_address_to_the_hand() {
    let office = Office::on("2026-03-10");
    let (_, agreement) = volunteer(&office, "Żółć-Ćwiąkała", "2026-03-01", Some("2026-03-31"));
    let (name, pages) =
        printed(&office, json!({ "kind": "volunteer_agreement", "agreement_id": agreement }));
    assert_eq!(name, "porozumienie-zolc-cwiakala-zolc-cwiakala-wanda.pdf");
    let text = pages.join("\n").replace('\n', " ");
    for expected in [
        "Porozumienie nr Żółć-Ćwiąkała",
        "Wanda Żółć-Ćwiąkała",
        "Fundacja Próbna",
        "art. 44 ust. 1, ustawa z dnia 24 kwietnia 2003 r.",
        "§ 1. Zakres, sposób i czas świadczeń",
        "Zakres: Pomoc na zajęciach",
        "Czas: We wtorki",
        "Miejsce: CAS Próbne",
        "Okres porozumienia: od 01.03.2026 do 31.03.2026.",
        "X Wolontariusz zwalnia Korzystającego",
        "Za 7-dniowym wypowiedzeniem",
        "PESEL (wpisuje wolontariusz)",
        "Adres (wpisuje wolontariusz)",
        "Załącznik nr 1. Informacja o ryzyku",
        "na zasadach określonych w odrębnych przepisach",
    ] {
        assert!(text.contains(expected), "{expected} in {text}");
    }
    // 31 days: no insurance by the organisation; nothing valued; an adult.
    for absent in ["Numer polisy", "Wycena świadczeń", "Przedstawiciel ustawowy", "{"] {
        assert!(!text.contains(absent), "{absent} in {text}");
    }
}

#[test]
fn insurance_value_and_guardian_stand_on_it_only_where_they_apply() {
    let office = Office::on("2026-03-10");
    let added = add_new(&office, json!({ "birth_date": "2010-05-01" }));
    let agreement = added["agreement_id"].clone();
    let says = fields(&office, "W/1/2026", "2026-03-01", Some("2026-03-30"));
    let says = with(says, "insurance_policy", json!("NNW 7/2026"));
    let says = with(with(says, "rate", json!(3550)), "rate_source", json!("regulamin konkursu"));
    let says = with(says, "costs_waived", json!(false));
    office.ask(
        "save_volunteer_agreement",
        json!({
            "agreement_id": agreement, "person_id": added["person_id"],
            "centre_id": office.centre(), "fields": says,
        }),
    );
    let text = agreement_pages(&office, &agreement);
    for expected in [
        "Numer polisy: NNW 7/2026; ochrona od 01.03.2026 do 30.03.2026.",
        "(art. 46 ust. 3)",
        "każde świadczenie: 35,50 zł (źródło: regulamin konkursu)",
        "Ustalenie to nie stanowi wynagrodzenia.",
        "X Wolontariusz nie zwalnia",
        "Przedstawiciel ustawowy",
        "Zgoda przedstawiciela ustawowego",
    ] {
        assert!(text.contains(expected), "{expected} in {text}");
    }
    assert!(!text.contains("X Wolontariusz zwalnia"), "{text}");
}

#[test]
fn the_organisations_own_text_is_printed_with_its_headings_counted() {
    let office = Office::on("2026-03-10");
    let (_, agreement) = volunteer(&office, "Obecna", "2026-03-01", None);
    let mut settings = office.ask("get_volunteering", json!({}))["settings"].clone();
    settings["agreement_text"] = json!(
        "Umawiamy się tak ({ustawa}).\n\n§ 7. Co robimy\n{zakres} – {ART. RYZYKO}\n\n\
         § Wycena\n\n{wycena}\n\n§ Na koniec\n\nNumer {numer}, {nieznane}."
    );
    settings["risk_text"] = json!("Uwaga na schody, {wolontariusz}.");
    settings["statute"]["act"] = json!("ustawa próbna");
    let request = json!({ "settings": settings });
    office.ask_as(Role::Manager, "update_volunteering", request).unwrap();
    let text = agreement_pages(&office, &agreement);
    for expected in [
        "Umawiamy się tak (ustawa próbna).",
        "§ 1. Co robimy",
        "Pomoc na zajęciach – art. 45 ust. 1 pkt 1",
        // Nothing is valued, so that heading is left out and the next one counted on.
        "§ 2. Na koniec",
        "Numer Obecna, {nieznane}.",
        "Uwaga na schody, Wanda Obecna.",
    ] {
        assert!(text.contains(expected), "{expected} in {text}");
    }
    assert!(!text.contains("Wycena"), "{text}");
    // The usual text, saved word for word, is the program's again.
    let view = office.ask("get_volunteering", json!({}));
    settings["agreement_text"] = view["usual_agreement"].clone();
    let request = json!({ "settings": settings });
    let view = office.ask_as(Role::Manager, "update_volunteering", request).unwrap();
    assert_eq!(view["settings"]["agreement_text"], "");
}

#[test]
fn an_annex_says_what_changes_from_when() {
    let office = Office::on("2026-03-10");
    let (_, agreement) = volunteer(&office, "Obecna", "2026-03-01", Some("2026-03-20"));
    let annex = office.ask(
        "save_volunteer_annex",
        json!({
            "annex_id": null, "agreement_id": agreement, "centre_id": office.centre(),
            "fields": {
                "from_date": "2026-03-21", "changes_end": true, "last_date": null,
                "scope": "Telefony", "text": "Miejsce: ul. Próbna 2.",
            },
        }),
    )["annex_id"]
        .clone();
    let (name, pages) = printed(&office, json!({ "kind": "volunteer_annex", "annex_id": annex }));
    assert_eq!(name, "aneks-1-porozumienie-obecna-obecna-wanda.pdf");
    assert_eq!(pages.len(), 1);
    let text = pages[0].replace('\n', " ");
    for expected in [
        "Aneks nr 1",
        "do porozumienia nr Obecna",
        "zawarte 01.03.2026. Zmiany obowiązują od 21.03.2026:",
        "1. Nowy okres porozumienia: od 01.03.2026, na czas nieokreślony.",
        "2. Nowy zakres świadczeń: Telefony",
        "3. Miejsce: ul. Próbna 2.",
        "4. Pozostałe postanowienia",
    ] {
        assert!(text.contains(expected), "{expected} in {text}");
    }
}
