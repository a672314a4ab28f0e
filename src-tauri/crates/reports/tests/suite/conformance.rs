//! Every kind of document is an archive file (PDF/A-3a) that can be read aloud (PDF/UA-1).

use domain::summary::MonthSummary;
use page_validation::{ValidationOptions, ValidationProfile, validate_pdf_bytes};
use reports::declaration;
use reports::document::Document;
use reports::recovery_sheet::{self, RecoverySheet};
use reports::{guide, listing, monthly, render, render_together, timetable};

use crate::samples::{day, empty_month, large_month, polish};
use crate::{
    declarations, duty_rosters, listings, lists, volunteer_agreements, volunteer_papers, weeks,
};

fn documents() -> Vec<Document> {
    let (large, empty) = (large_month(), empty_month());
    let sheet = RecoverySheet {
        organisation: "Fundacja".to_owned(),
        file_name: "fundacja.obecni".to_owned(),
        issued: day("2026-03-09"),
        groups: vec!["7Q2ZK".to_owned(); 7],
    };
    let documents = vec![
        monthly::document(&large, &MonthSummary::of(&large), polish(), "Maria Kowal", true),
        monthly::document(&empty, &MonthSummary::of(&empty), polish(), "", false),
        recovery_sheet::document(&sheet, polish()),
        guide::document("Fundacja", day("2026-03-09"), polish()),
        declaration::document(&declarations::forms(), polish()),
        listing::document(&listings::register(60), polish()),
        listing::document(&listings::matrix(25), polish()),
        listing::document(&listings::register(0), polish()),
        timetable::weekly(&weeks::full(), weeks::monday(), false, polish()),
        timetable::weekly(&weeks::full(), weeks::monday(), true, polish()),
        timetable::weekly(&weeks::long_names(), weeks::monday(), false, polish()),
        timetable::weekly(&weeks::with_holiday(), day("2026-06-03"), false, polish()),
        timetable::weekly(&weeks::empty(), weeks::monday(), true, polish()),
        timetable::monthly(&weeks::long_names(), weeks::monday().month(), polish()),
        timetable::monthly(&weeks::empty(), weeks::monday().month(), polish()),
    ];
    let volunteers =
        volunteer_agreements::every_kind().into_iter().chain(volunteer_papers::every());
    documents
        .into_iter()
        .chain(lists::every_list())
        .chain(volunteers)
        .chain(duty_rosters::every())
        .collect()
}

fn check(profile: ValidationProfile) {
    for document in documents() {
        let bytes = render(&document).unwrap().bytes;
        let report =
            validate_pdf_bytes(&bytes, &ValidationOptions::default().profile(profile)).unwrap();
        assert!(report.failures.is_empty(), "{}: {:#?}", document.title, report.failures);
    }
    let lists: Vec<Document> = lists::every_list().into_iter().take(4).collect();
    let bytes = render_together("Listy obecności", &lists).unwrap().bytes;
    let report =
        validate_pdf_bytes(&bytes, &ValidationOptions::default().profile(profile)).unwrap();
    assert!(report.failures.is_empty(), "lists together: {:#?}", report.failures);
}

#[test]
fn every_document_conforms_to_pdf_a_3a() {
    check(ValidationProfile::PdfA3a);
}

#[test]
fn every_document_conforms_to_pdf_ua_1() {
    check(ValidationProfile::PdfUa1);
}
