//! Who helps at sessions: changed session by session, and at what their series will bring.

use super::Plan;
use crate::ids::PersonId;
use crate::refusal::Refusal;
use crate::timetable::reach::{Effect, Scope};
use crate::timetable::{ClassDetails, Session};

impl Plan {
    /// Changes who helps, or how many are needed, at the sessions that a scope means.
    ///
    /// Each session says for itself who helps there, so a series needs no parting: the sessions
    /// reached change, the others keep what they say, and the series says what those planned
    /// later begin with. One session by name can be put right afterwards, as long as its month
    /// is open.
    pub(super) fn staff(
        &mut self,
        anchor: &Session,
        scope: Scope,
        change: impl Fn(&mut ClassDetails),
    ) -> Result<Effect, Refusal> {
        let changed = |session: &Session| {
            let mut next = session.clone();
            change(&mut next.details);
            next
        };
        let Some(mut series) = self.series_of(anchor)?.filter(|_| scope != Scope::One) else {
            if anchor.cancelled.is_some() {
                return Err(Refusal::SessionCancelled);
            }
            let mut effect = Effect::default();
            self.put(&mut effect, anchor.clone(), changed(anchor));
            return Ok(effect);
        };
        let effect = self.each(anchor, scope, changed)?;
        change(&mut series.details);
        self.series.insert(series.id, series);
        Ok(effect)
    }
}

impl ClassDetails {
    /// Puts a person among the helpers, or takes her off them, under whichever of her records she
    /// is there.
    pub fn help(&mut self, person: PersonId, records: &[PersonId], helps: bool) {
        let is_her = |helper: &PersonId| *helper == person || records.contains(helper);
        if !helps {
            self.helper_ids.retain(|helper| !is_her(helper));
        } else if !self.helper_ids.iter().any(is_her) {
            self.helper_ids.push(person);
        }
    }

    /// The same as `session` has, with whatever differs between two states of one session changed
    /// likewise, where it was as its series has it. Answers whether something was not.
    ///
    /// Helpers are people, one by one: who comes and who goes at one session comes and goes at
    /// the others, and whoever helps there besides stays.
    pub(super) fn follow(
        &self,
        series: &Self,
        before: &Self,
        after: &Self,
        at_hand: bool,
    ) -> (Self, bool) {
        let mut next = self.clone();
        let mut alone = false;
        macro_rules! follow {
            ($($field:ident),+) => { $(
                if after.$field != before.$field {
                    if at_hand || self.$field == series.$field {
                        next.$field = after.$field.clone();
                    } else {
                        alone = true;
                    }
                }
            )+ };
        }
        follow!(
            kind,
            mode,
            level,
            minimum,
            co_leader_ids,
            helpers_needed,
            counts_in_report,
            with_minors,
            fee_note,
            description
        );
        for gone in before.helper_ids.iter().filter(|id| !after.helper_ids.contains(id)) {
            next.help(*gone, &[], false);
        }
        for come in after.helper_ids.iter().filter(|id| !before.helper_ids.contains(id)) {
            next.help(*come, &[], true);
        }
        (next, alone)
    }
}
