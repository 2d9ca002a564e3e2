//! Pure decisions about the way of a referral.

use base::Message;

use super::{Reason, Status, consent::Lack};

/// Where a referral may go from where it is. A closed one goes nowhere.
pub const fn steps(from: Status) -> &'static [Status] {
    match from {
        Status::Open => &[Status::Accepted, Status::Declined, Status::Ended],
        Status::Accepted => &[Status::Done, Status::Ended],
        Status::Declined | Status::Done | Status::Ended => &[],
    }
}

pub const fn is_closed(status: Status) -> bool {
    steps(status).is_empty()
}

/// The steps to offer: without a consent only ending is left.
pub fn offered(from: Status, covered: bool) -> Vec<Status> {
    steps(from).iter().copied().filter(|to| covered || *to == Status::Ended).collect()
}

/// Why a referral may come to this status; empty where no reason is asked.
pub const fn reasons(to: Status) -> &'static [Reason] {
    match to {
        Status::Declined => &[Reason::NoPlace, Reason::NotTheirs, Reason::OtherHelp, Reason::Other],
        Status::Ended => &[
            Reason::PersonsWish,
            Reason::NoConsent,
            Reason::NoAnswer,
            Reason::OtherHelp,
            Reason::MovedAway,
            Reason::Mistake,
            Reason::Other,
        ],
        Status::Open | Status::Accepted | Status::Done => &[],
    }
}

/// Why a step is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// The referral is closed already.
    Closed,
    /// There is no way from here to there.
    NoWay,
    /// The consent is gone, and this is not ending.
    NoConsent,
    ReasonMissing,
}

/// May it go from `from` to `to`? Answers the reason to write down.
pub fn step(
    from: Status,
    to: Status,
    reason: Option<Reason>,
    covered: bool,
) -> Result<Option<Reason>, Refusal> {
    if is_closed(from) {
        return Err(Refusal::Closed);
    }
    if !steps(from).contains(&to) {
        return Err(Refusal::NoWay);
    }
    if !covered && to != Status::Ended {
        return Err(Refusal::NoConsent);
    }
    match (reasons(to), reason) {
        ([], _) => Ok(None),
        (wanted, Some(reason)) if wanted.contains(&reason) => Ok(Some(reason)),
        _ => Err(Refusal::ReasonMissing),
    }
}

impl Refusal {
    pub fn message(self, lack: Option<Message>) -> Message {
        match (self, lack) {
            (Refusal::Closed, _) => Message::new("referral-problem-closed"),
            (Refusal::ReasonMissing, _) => Message::new("referral-problem-reason"),
            (Refusal::NoConsent, Some(lack)) => lack,
            (Refusal::NoWay | Refusal::NoConsent, _) => Message::new("referral-problem-no-way"),
        }
    }
}

/// Whether a letter may be printed now: only of a live referral, only with the consent valid now.
pub fn letter(status: Status, lack: Option<&Lack>, purpose: super::Target) -> Result<(), Message> {
    if is_closed(status) {
        return Err(Message::new("referral-problem-letter-closed"));
    }
    lack.map_or(Ok(()), |lack| Err(lack.message(purpose)))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use Status::{Accepted, Declined, Done, Ended, Open};

    #[test]
    fn every_step_from_every_status() {
        let ways: &[(Status, &[Status])] = &[
            (Open, &[Accepted, Declined, Ended]),
            (Accepted, &[Done, Ended]),
            (Declined, &[]),
            (Done, &[]),
            (Ended, &[]),
        ];
        for (from, to_there) in ways {
            for to in Status::ALL {
                let reason = reasons(*to).first().copied();
                let answer = step(*from, *to, reason, true);
                match (to_there.is_empty(), to_there.contains(to)) {
                    (true, _) => assert_eq!(answer, Err(Refusal::Closed), "{from} to {to}"),
                    (false, true) => assert_eq!(answer, Ok(reason), "{from} to {to}"),
                    (false, false) => assert_eq!(answer, Err(Refusal::NoWay), "{from} to {to}"),
                }
            }
        }
    }

    #[test]
    fn without_consent_only_ending_is_left() {
        assert_eq!(offered(Open, false), [Ended]);
        assert_eq!(offered(Accepted, false), [Ended]);
        assert_eq!(offered(Open, true), [Accepted, Declined, Ended]);
        assert!(offered(Done, true).is_empty());
        assert_eq!(step(Open, Accepted, None, false), Err(Refusal::NoConsent));
        assert_eq!(step(Accepted, Done, None, false), Err(Refusal::NoConsent));
        let reason = Some(Reason::NoConsent);
        assert_eq!(step(Accepted, Ended, reason, false), Ok(reason));
    }

    #[test]
    fn declining_and_ending_need_a_reason_of_their_own_list() {
        assert_eq!(step(Open, Declined, None, true), Err(Refusal::ReasonMissing));
        assert_eq!(step(Open, Declined, Some(Reason::MovedAway), true), Err(Refusal::ReasonMissing));
        assert_eq!(step(Open, Ended, None, false), Err(Refusal::ReasonMissing));
        // Where none is asked, none is kept.
        assert_eq!(step(Open, Accepted, Some(Reason::Other), true), Ok(None));
    }

    proptest! {
        /// Whatever is tried in whatever order: a referral moves only along its ways, a closed one never moves,
        /// what is offered is what is let through, and nothing but ending happens while there is no consent.
        #[test]
        fn any_walk_keeps_to_the_ways(tries in prop::collection::vec((0..5_usize, prop::option::of(0..9_usize), any::<bool>()), 0..40)) {
            let mut at = Open;
            let mut closed_at = None;
            for (to, reason, covered) in tries {
                let (to, reason) = (Status::ALL[to], reason.map(|index| Reason::ALL[index]));
                let answer = step(at, to, reason, covered);
                if let Some(closed) = closed_at {
                    prop_assert_eq!(answer, Err(Refusal::Closed));
                    prop_assert_eq!(at, closed);
                }
                prop_assert!(answer.is_err() || offered(at, covered).contains(&to));
                if offered(at, covered).contains(&to) {
                    let with = reason.filter(|reason| reasons(to).contains(reason));
                    prop_assert_eq!(answer.is_ok(), reasons(to).is_empty() || with.is_some());
                }
                if let Ok(kept) = answer {
                    prop_assert!(covered || to == Ended);
                    prop_assert_eq!(kept.is_some(), matches!(to, Declined | Ended));
                    prop_assert!(to != Open);
                    at = to;
                    closed_at = is_closed(at).then_some(at);
                }
            }
        }
    }
}
