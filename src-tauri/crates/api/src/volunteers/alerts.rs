//! Alerts about volunteers' papers, in words: what is missing, and under which article.

use domain::calendar::Date;
use domain::volunteers::{Alert, Severity, VolunteeringSettings};
use messages::Messages;
use serde::Serialize;
use ts_rs::TS;

use crate::words;

/// An alert in words.
#[derive(Clone, Debug, Serialize, TS)]
pub struct AlertView {
    /// Its name, such as `written_form`.
    pub code: String,
    /// How much it weighs.
    pub severity: Severity,
    /// The sentence, in the caller's language, with the article of the settings.
    pub message: String,
}

/// Alerts in words, the heaviest first.
pub(crate) fn views(
    alerts: &[Alert],
    settings: &VolunteeringSettings,
    messages: Messages,
) -> Vec<AlertView> {
    let mut views: Vec<AlertView> = alerts
        .iter()
        .map(|alert| AlertView {
            code: alert.code().to_owned(),
            severity: alert.severity(false),
            message: sentence(alert, settings, messages),
        })
        .collect();
    views.sort_by_key(|view| std::cmp::Reverse(view.severity));
    views
}

/// An alert as a sentence.
pub(crate) fn sentence(
    alert: &Alert,
    settings: &VolunteeringSettings,
    messages: Messages,
) -> String {
    let date = |day: Date| words::date(messages, day);
    let law = &settings.statute;
    match alert {
        Alert::NoAgreement { dates } => {
            let named: Vec<String> = dates.iter().map(|day| date(*day)).collect();
            messages.volunteer_alert_no_agreement(dates.len(), &law.agreement, &named.join(", "))
        }
        Alert::NotSigned { number, first_date, .. } => {
            messages.volunteer_alert_not_signed(number, &date(*first_date))
        }
        Alert::WrittenForm { number, days: Some(days), .. } => {
            let limit = settings.written_over_days;
            messages.volunteer_alert_written_form(*days, limit, number, &law.written)
        }
        Alert::WrittenForm { number, days: None, .. } => {
            messages.volunteer_alert_written_form_open(number, &law.written)
        }
        Alert::Insurance { number, days, .. } => {
            let limit = settings.insured_up_to_days;
            messages.volunteer_alert_insurance(*days, limit, number, &law.insurance)
        }
        Alert::Expired { number, last_date, .. } => {
            messages.volunteer_alert_expired(number, &date(*last_date))
        }
        Alert::Expiring { number, last_date, .. } => {
            messages.volunteer_alert_expiring(number, &date(*last_date))
        }
        Alert::MinorConsent { number, .. } => messages.volunteer_alert_minor_consent(number),
        Alert::RiskInformation { number, .. } => {
            messages.volunteer_alert_risk_information(number, &law.risk)
        }
        Alert::CardUnconfirmed { month, count } => {
            messages.volunteer_alert_card_unconfirmed(*count, &words::month(messages, *month))
        }
        Alert::LateBulk { entered_on, count } => {
            messages.volunteer_alert_late_bulk(*count, &date(*entered_on))
        }
        Alert::Vetting { kinds } => {
            let named: Vec<String> = kinds
                .iter()
                .filter_map(|kind| messages.by_code("vetting_kind", kind.code(), &[]))
                .collect();
            messages.volunteer_alert_vetting(&named.join(", "), &law.vetting)
        }
    }
}
