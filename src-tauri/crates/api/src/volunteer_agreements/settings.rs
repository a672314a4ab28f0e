//! What the organisation sets about volunteers.

use domain::refusal::Refusal;
use domain::text::{tidy, tidy_lines};
use domain::volunteers::{Statute, VolunteeringSettings};
use messages::{Language, Messages};
use reports::volunteer_agreement::{placeholders, usual_risks, usual_text};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::overview::Nothing;
use crate::people::short;
use crate::{App, Caller, Result};

/// The longest text of a printed agreement, in characters.
const LONGEST_TEXT: usize = 30_000;

/// What is set about volunteers, with the texts that stand where none is set.
#[derive(Debug, Serialize, TS)]
pub struct VolunteeringView {
    /// Settings.
    pub settings: VolunteeringSettings,
    /// The usual ones.
    pub usual: VolunteeringSettings,
    /// The usual text of the agreement.
    pub usual_agreement: String,
    /// The usual information on risks.
    pub usual_risks: String,
    /// Every placeholder that the text can have, in braces.
    pub placeholders: Vec<String>,
}

/// Changes what is set about volunteers.
#[derive(Debug, Deserialize, TS)]
pub struct UpdateVolunteering {
    /// Settings.
    pub settings: VolunteeringSettings,
}

/// What is set about volunteers, and the usual texts.
pub(crate) fn get_volunteering(
    app: &App,
    _caller: &Caller,
    _request: Nothing,
) -> Result<VolunteeringView> {
    // The agreement is printed in Polish, whatever the window's language is.
    let polish = Messages::new(Language::Polish);
    app.store().read(|read| {
        Ok(VolunteeringView {
            settings: read.organisation()?.volunteering,
            usual: VolunteeringSettings::default(),
            usual_agreement: usual_text(polish),
            usual_risks: usual_risks(polish),
            placeholders: placeholders(polish),
        })
    })
}

/// Change what is set about volunteers.
pub(crate) fn update_volunteering(
    app: &App,
    caller: &Caller,
    request: UpdateVolunteering,
) -> Result<VolunteeringView> {
    let settings = tidied(request.settings)?;
    app.write(caller, "update_volunteering", None, move |write| {
        let mut organisation = write.organisation()?;
        organisation.volunteering = settings;
        write.put("organisation", organisation.id.0, organisation.id.0, &organisation)?;
        Ok(())
    })?;
    get_volunteering(app, caller, Nothing {})
}

/// The settings as they are kept; what is left empty is the usual, and so is a text that is the
/// usual one word for word, so that it follows the program's.
fn tidied(given: VolunteeringSettings) -> Result<VolunteeringSettings> {
    given.check()?;
    let polish = Messages::new(Language::Polish);
    let usual = VolunteeringSettings::default();
    let text = |text: &str, usual: String| {
        let text = tidy_lines(text);
        if text.chars().count() > LONGEST_TEXT {
            return Err(Refusal::TextTooLong { limit: LONGEST_TEXT as u32 }.into());
        }
        Ok::<_, crate::Error>(if text == tidy_lines(&usual) { String::new() } else { text })
    };
    let or = |text: &str, usual: &str| -> Result<String> {
        let text = short(text)?;
        Ok(if text.is_empty() { usual.to_owned() } else { text })
    };
    let act = tidy(&given.statute.act);
    if act.chars().count() > LONGEST_TEXT {
        return Err(Refusal::TextTooLong { limit: LONGEST_TEXT as u32 }.into());
    }
    let (law, known) = (&given.statute, &usual.statute);
    let mut vettings = given.vettings.clone();
    vettings.sort_unstable();
    vettings.dedup();
    Ok(VolunteeringSettings {
        agreement_pattern: or(&given.agreement_pattern, &usual.agreement_pattern)?,
        certificate_pattern: or(&given.certificate_pattern, &usual.certificate_pattern)?,
        agreement_text: text(&given.agreement_text, usual_text(polish))?,
        risk_text: text(&given.risk_text, usual_risks(polish))?,
        statute: Statute {
            act: if act.is_empty() { known.act.clone() } else { act },
            agreement: or(&law.agreement, &known.agreement)?,
            certificate: or(&law.certificate, &known.certificate)?,
            written: or(&law.written, &known.written)?,
            risk: or(&law.risk, &known.risk)?,
            costs: or(&law.costs, &known.costs)?,
            insurance: or(&law.insurance, &known.insurance)?,
            vetting: or(&law.vetting, &known.vetting)?,
        },
        vettings,
        ..given
    })
}
