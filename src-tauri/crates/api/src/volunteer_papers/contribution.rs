//! The personal contribution: for a month, and cumulative for the year and the grant agreement.

use domain::calendar::{Date, Month};
use domain::facts::MonthFacts;
use domain::ids::CentreId;
use domain::volunteers::{Rates, Statement, StatementFacts, VolunteerEntry};
use messages::{Language, Messages};
use reports::contribution::{self, Contribution};
use reports::document::Document;
use storage::Read;

use super::ContributionView;
use super::gather::Gathered;
use crate::Result;
use crate::documents::slug;

/// The statement of a centre's month, with a name for its file.
pub(crate) fn contribution(
    read: Read<'_>,
    centre: CentreId,
    month: Month,
    today: Date,
) -> Result<(String, Document)> {
    let messages = Messages::new(Language::Polish);
    let gathered = Gathered::of(read, centre, month, today)?;
    let ContributionView { statement, unconfirmed, .. } = view(read, centre, month)?;
    let paper = Contribution { head: gathered.head(), statement, waiting: unconfirmed };
    let name =
        messages.document_contribution_file(&month.to_string(), &slug(&gathered.centre.name));
    Ok((name, contribution::document(&paper, messages)))
}

/// The figures of a centre up to a month.
///
/// The cumulative columns hold the months that the same grant agreement pays for, each counted as
/// its own report counts it, so that they are the sums of those reports.
pub(super) fn view(read: Read<'_>, centre: CentreId, month: Month) -> Result<ContributionView> {
    let agreement = read.agreement_for(centre, month)?;
    let paid_by = agreement.as_ref().map(|agreement| agreement.id);
    let since = MonthFacts::since(month, agreement.as_ref()).month();
    let mut paid = Vec::new();
    let mut one = since;
    while one <= month {
        let payer = read.agreement_for(centre, one)?.map(|agreement| agreement.id);
        if payer == paid_by {
            paid.push(one);
        }
        one = one.plus_months(1);
    }
    let mut entries = read.volunteer_entries(centre, since.first(), month.last())?;
    entries.retain(|entry| paid.contains(&entry.date.month()));
    let (listed, actions) = match &agreement {
        Some(agreement) => (read.volunteer_rates(agreement.id)?, read.actions(agreement.id)?),
        None => (Vec::new(), Vec::new()),
    };
    let (agreements, tasks) = (read.volunteer_agreements()?, read.volunteer_tasks()?);
    let statement = Statement::of(StatementFacts {
        month,
        entries: &entries,
        rates: Rates {
            wanted: agreement.as_ref().is_some_and(|agreement| agreement.values_volunteers),
            rates: &listed,
            agreements: &agreements,
        },
        agreed: agreement.is_some(),
        actions: &actions,
        tasks: &tasks,
    });
    let waits =
        |entry: &&VolunteerEntry| entry.confirmed_on.is_none() && month.contains(entry.date);
    let unconfirmed = entries.iter().filter(waits).map(|entry| i64::from(entry.minutes)).sum();
    Ok(ContributionView { agreement, statement, unconfirmed })
}
