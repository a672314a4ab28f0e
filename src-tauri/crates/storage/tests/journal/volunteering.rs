//! What is written about volunteers is what is read, by the record that stands for each.

use domain::ids::{GrantAgreementId, VolunteerAgreementId, VolunteerCardId, VolunteerRateId};
use domain::settlement::Action;
use domain::volunteers::{
    Availability, Certificate, EntryKind, EntrySource, TaskUse, Vetting, VettingKind,
    VolunteerAgreement, VolunteerAnnex, VolunteerCard, VolunteerEntry, VolunteerRate,
    VolunteerTask,
};
use serde_json::json;
use storage::Write;

use crate::entities::comes_back;
use crate::samples::*;
use crate::world::Laptop;

fn task() -> VolunteerTask {
    VolunteerTask {
        id: id(0xc00),
        name: "Pomoc na zajęciach".to_owned(),
        usual_for: Some(TaskUse::Helping),
        position: 0,
        active: true,
    }
}

fn action() -> Action {
    Action {
        id: id(0xc10),
        agreement_id: agreement().id,
        number: "III.4.1".to_owned(),
        name: "Zajęcia ruchowe".to_owned(),
        position: 2,
        active: true,
    }
}

fn with_volunteer() -> VolunteerAgreement {
    VolunteerAgreement {
        id: id(0xc20),
        person_id: person_id(1),
        centre_id: Some(CENTRE),
        number: "W/1/2026".to_owned(),
        first_date: day("2026-03-01"),
        last_date: Some(day("2026-03-30")),
        signed_on: Some(day("2026-02-27")),
        written: true,
        terminated_on: Some(day("2026-03-20")),
        scope: "Pomoc na zajęciach".to_owned(),
        manner: "Osobiście".to_owned(),
        time: "2 godziny tygodniowo".to_owned(),
        termination_clause: "Z dnia na dzień".to_owned(),
        costs_waived: true,
        risk_info_given_on: Some(day("2026-02-27")),
        guardian_consent_on: Some(day("2026-02-26")),
        insurance_policy: "NNW/7".to_owned(),
        insured_from: Some(day("2026-03-01")),
        insured_to: Some(day("2026-03-30")),
        rate: Some(3140),
        rate_source: "Regulamin konkursu".to_owned(),
        annexes: Vec::new(),
    }
}

fn annex(number: u32) -> VolunteerAnnex {
    VolunteerAnnex {
        id: id(0xc30 + u128::from(number)),
        agreement_id: with_volunteer().id,
        number,
        from_date: day("2026-03-15"),
        signed_on: None,
        changes_end: true,
        last_date: None,
        scope: "Prowadzenie chóru".to_owned(),
        text: "Reszta bez zmian.".to_owned(),
    }
}

#[test]
fn a_service_comes_back_with_all_that_is_known_of_it() {
    let laptop = Laptop::founded(1);
    laptop.write(ANNA, |write| put(write, "volunteer_task", &task())).unwrap();
    laptop.write(ANNA, |write| put(write, "grant_agreement", &agreement())).unwrap();
    laptop.write(ANNA, |write| put(write, "action", &action())).unwrap();
    let whole = VolunteerEntry {
        start: Some(time("22:30")),
        kind: EntryKind::Member,
        task_id: Some(task().id),
        action_id: Some(action().id),
        session_id: Some(session_id(DATES[0])),
        place: "Park".to_owned(),
        source: EntrySource::Herself,
        confirmed_on: Some(day("2026-04-01")),
        confirmed_by: Some(BASIA),
        confirmed_because: "Dwie osoby na zmianę".to_owned(),
        ..service()
    };
    let id = service().id;
    comes_back(&laptop, "volunteer_entry", [whole, service()], |file| file.volunteer_entry(id));
}

#[test]
fn an_agreement_comes_back_with_its_annexes_in_order() {
    let laptop = Laptop::founded(1);
    let open = VolunteerAgreement {
        centre_id: None,
        last_date: None,
        signed_on: None,
        terminated_on: None,
        rate: None,
        ..with_volunteer()
    };
    let id: VolunteerAgreementId = open.id;
    comes_back(&laptop, "volunteer_agreement", [with_volunteer(), open], |file| {
        file.volunteer_agreement(id)
    });
    for number in [2, 1] {
        let signed = VolunteerAnnex {
            signed_on: Some(day("2026-03-14")),
            changes_end: false,
            last_date: Some(day("2026-12-31")),
            ..annex(number)
        };
        let annex_id = annex(number).id;
        comes_back(&laptop, "volunteer_annex", [signed, annex(number)], |file| {
            file.volunteer_annex(annex_id)
        });
    }
    let read = laptop.store().read(|file| file.volunteer_agreement(id)).unwrap();
    assert_eq!(read.annexes, [annex(1), annex(2)]);
    let hers = |person| {
        let read = laptop.store().read(|file| file.volunteer_agreements_of_person(person)).unwrap();
        read.len()
    };
    assert_eq!((hers(person_id(1)), hers(person_id(2))), (1, 0));
}

#[test]
fn tasks_actions_and_rates_come_back() {
    let laptop = Laptop::founded(1);
    let grant: GrantAgreementId = agreement().id;
    laptop.write(ANNA, |write| put(write, "grant_agreement", &agreement())).unwrap();
    let other = VolunteerTask { usual_for: None, position: 4, active: false, ..task() };
    let task_id = task().id;
    comes_back(&laptop, "volunteer_task", [task(), other], |file| file.volunteer_task(task_id));
    let other = Action { number: String::new(), active: false, ..action() };
    let action_id = action().id;
    comes_back(&laptop, "action", [action(), other], |file| file.action(action_id));
    let rate = |task, grosze| VolunteerRate {
        id: VolunteerRateId::of(grant, task),
        agreement_id: grant,
        task_id: task,
        rate: grosze,
        source: "Regulamin, § 7".to_owned(),
    };
    let (general, own) = (rate(None, 3000), rate(Some(task_id), 7500));
    assert_ne!(general.id, own.id);
    for value in [general.clone(), own.clone()] {
        laptop.write(ANNA, move |write| put(write, "volunteer_rate", &value)).unwrap();
    }
    let rates = laptop.store().read(|file| file.volunteer_rates(grant)).unwrap();
    assert_eq!(rates, [own, general]);
    laptop.rebuilt_digest();
}

#[test]
fn checks_weeks_certificates_and_cards_come_back() {
    let laptop = Laptop::founded(1);
    let vetting = Vetting {
        id: id(0xc40),
        person_id: Some(person_id(1)),
        leader_id: None,
        kind: VettingKind::Rspts,
        checked_on: day("2026-03-01"),
        checked_by: "Anna".to_owned(),
        filed: true,
    };
    let other = Vetting {
        person_id: None,
        leader_id: Some(LEADER),
        kind: VettingKind::Krk,
        filed: false,
        ..vetting.clone()
    };
    let vetting_id = vetting.id;
    comes_back(&laptop, "vetting", [vetting, other], |file| file.vetting(vetting_id));
    let week = Availability {
        id: id(0xc50),
        person_id: person_id(2),
        centre_id: CENTRE,
        weekday: day("2026-03-10").weekday(),
        start: time("09:00"),
        end: time("24:00"),
    };
    let other = Availability { start: time("10:30"), ..week.clone() };
    let week_id = week.id;
    comes_back(&laptop, "availability", [week, other], |file| file.availability(week_id));
    let certificate = Certificate {
        id: id(0xc60),
        person_id: person_id(1),
        number: "Z/1/2026".to_owned(),
        issued_on: day("2026-04-01"),
        first_date: day("2026-03-01"),
        last_date: day("2026-03-31"),
        minutes: 90,
        entry_ids: vec![service().id],
        scope: "Pomoc na zajęciach".to_owned(),
    };
    let other = Certificate { entry_ids: Vec::new(), scope: String::new(), ..certificate.clone() };
    let certificate_id = certificate.id;
    comes_back(&laptop, "certificate", [certificate, other], |file| {
        file.certificate(certificate_id)
    });
    let march = month("2026-03");
    let card = VolunteerCard {
        id: VolunteerCardId::of(person_id(1), CENTRE, march),
        person_id: person_id(1),
        centre_id: CENTRE,
        month: march,
        filed_on: Some(day("2026-04-02")),
    };
    let out = VolunteerCard { filed_on: None, ..card.clone() };
    for value in [card, out] {
        let written = value.clone();
        laptop.write(ANNA, move |write| put(write, "volunteer_card", &written)).unwrap();
        let read = laptop.store().read(|file| file.volunteer_cards(CENTRE, march)).unwrap();
        assert_eq!(read, [value]);
    }
    laptop.rebuilt_digest();
}

#[test]
fn a_merged_volunteer_is_read_as_the_one_who_stands_for_her() {
    let laptop = Laptop::founded(1);
    laptop
        .write(ANNA, |write: &mut Write<'_>| {
            put(write, "volunteer_agreement", &with_volunteer())?;
            put(write, "volunteer_entry", &service())?;
            let merged = json!({ "merged_into": person_id(2) });
            write.put("person", person_id(1).0, person_id(1).0, &merged)
        })
        .unwrap();
    laptop
        .store()
        .read(|file| {
            for person in [person_id(1), person_id(2)] {
                let agreements = file.volunteer_agreements_of_person(person)?;
                assert!(agreements.iter().all(|one| one.person_id == person_id(2)));
                let entries = file.volunteer_entries_of_person(person)?;
                assert!(entries.iter().all(|one| one.person_id == person_id(2)));
                assert_eq!((agreements.len(), entries.len()), (1, 1));
            }
            let march = (day("2026-03-01"), day("2026-03-31"));
            let everywhere = file.volunteer_entries_of_all(march.0, march.1)?;
            assert_eq!(everywhere[0].person_id, person_id(2));
            Ok::<_, storage::Error>(())
        })
        .unwrap();
}
