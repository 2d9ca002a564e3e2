//! What the closed registers of one circle in one year add up to, and its bytes. (Outside a circle: in one month.)
//!
//! The bytes: the number of people (two bytes, little end first) and their ids of sixteen bytes, sorted; then one
//! meeting after the other: kind and format (a byte each), day of the year, minutes, the number of those who were there
//! and their places among the people (two bytes each). One register has one spelling, so two tallies are equal when
//! their bytes are.

use crate::model::{Format, Kind};

/// How a kind is written. The order is part of the format: new words go to the end.
const KINDS: &[Kind] =
    &[Kind::Group, Kind::Individual, Kind::Outing, Kind::Workshop, Kind::Guest, Kind::Family];
const FORMATS: &[Format] = &[Format::InPerson, Format::Phone, Format::Video, Format::Hybrid];

/// A meeting as it is counted; `there` are places among the people of its tally.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MeetingTally {
    /// Day of the year, from 1.
    pub day: i16,
    pub kind: Kind,
    pub format: Format,
    pub minutes: i64,
    pub there: Vec<u16>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    pub people: Vec<u128>,
    pub meetings: Vec<MeetingTally>,
}

/// One meeting of a register, on its way into a tally.
#[derive(Clone, Debug)]
pub struct Closed {
    /// Day of the year, from 1.
    pub day: i16,
    pub kind: Kind,
    pub format: Format,
    pub minutes: i64,
    pub there: Vec<u128>,
}

impl Tally {
    /// `None` when a year of a circle is larger than any that can be: more than 65,535 people.
    pub fn of(meetings: &[Closed]) -> Option<Tally> {
        let mut people: Vec<u128> =
            meetings.iter().flat_map(|meeting| meeting.there.iter().copied()).collect();
        people.sort_unstable();
        people.dedup();
        u16::try_from(people.len()).ok()?;
        let meetings = meetings.iter().map(|meeting| {
            let mut there: Vec<u16> = meeting
                .there
                .iter()
                .filter_map(|person| people.binary_search(person).ok())
                .map(|place| place as u16)
                .collect();
            there.sort_unstable();
            MeetingTally {
                day: meeting.day,
                kind: meeting.kind,
                format: meeting.format,
                minutes: meeting.minutes,
                there,
            }
        });
        let meetings = meetings.collect();
        Some(Tally { people, meetings })
    }

    pub fn write(&self) -> Vec<u8> {
        let mut bytes = Vec::with_capacity(2 + 16 * self.people.len() + 32 * self.meetings.len());
        bytes.extend((self.people.len() as u16).to_le_bytes());
        for person in &self.people {
            bytes.extend(person.to_be_bytes());
        }
        for meeting in &self.meetings {
            bytes.push(place(KINDS, meeting.kind));
            bytes.push(place(FORMATS, meeting.format));
            bytes.extend((meeting.day as u16).to_le_bytes());
            bytes.extend((meeting.minutes as u16).to_le_bytes());
            bytes.extend((meeting.there.len() as u16).to_le_bytes());
            for person in &meeting.there {
                bytes.extend(person.to_le_bytes());
            }
        }
        bytes
    }

    /// `None` for bytes that no tally wrote.
    pub fn read(bytes: &[u8]) -> Option<Tally> {
        let mut tally = Tally::default();
        tally.refill(bytes)?;
        Some(tally)
    }

    /// [`Tally::read`] into the memory of an earlier one.
    pub fn refill(&mut self, bytes: &[u8]) -> Option<()> {
        let mut rest = Bytes(bytes);
        self.people.clear();
        let people = rest.two()?;
        for _ in 0..people {
            self.people.push(u128::from_be_bytes(rest.take()?));
        }
        let mut used = 0;
        while !rest.0.is_empty() {
            if self.meetings.len() == used {
                let there = Vec::new();
                let (kind, format) = (Kind::Group, Format::InPerson);
                self.meetings.push(MeetingTally { day: 0, kind, format, minutes: 0, there });
            }
            let meeting = &mut self.meetings[used];
            used += 1;
            let [kind, format] = rest.take()?;
            meeting.kind = *KINDS.get(usize::from(kind))?;
            meeting.format = *FORMATS.get(usize::from(format))?;
            meeting.day = i16::try_from(rest.two()?).ok()?;
            meeting.minutes = i64::from(rest.two()?);
            meeting.there.clear();
            for _ in 0..rest.two()? {
                let person = rest.two()?;
                if person >= people {
                    return None;
                }
                meeting.there.push(person);
            }
        }
        self.meetings.truncate(used);
        Some(())
    }
}

fn place<W: PartialEq>(words: &[W], word: W) -> u8 {
    words.iter().position(|known| *known == word).unwrap_or(words.len()) as u8
}

struct Bytes<'a>(&'a [u8]);

impl Bytes<'_> {
    fn take<const N: usize>(&mut self) -> Option<[u8; N]> {
        let (first, rest) = self.0.split_first_chunk::<N>()?;
        self.0 = rest;
        Some(*first)
    }
    fn two(&mut self) -> Option<u16> {
        self.take().map(u16::from_le_bytes)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_has_its_place() {
        assert!(Kind::ALL.iter().all(|kind| KINDS.contains(kind)));
        assert!(Format::ALL.iter().all(|format| FORMATS.contains(format)));
    }

    #[test]
    fn what_was_written_is_read_and_one_register_has_one_spelling() {
        let meeting = |day, there: &[u128]| Closed {
            day,
            kind: Kind::Guest,
            format: Format::Video,
            minutes: 1440,
            there: there.to_vec(),
        };
        let one = Tally::of(&[meeting(3, &[9, 1]), meeting(366, &[u128::MAX, 9])]).unwrap();
        let other = Tally::of(&[meeting(3, &[1, 9]), meeting(366, &[9, u128::MAX])]).unwrap();
        assert_eq!(one.people, [1, 9, u128::MAX]);
        assert_eq!(one.write(), other.write());
        assert_eq!(Tally::read(&one.write()), Some(one));
        assert_eq!(Tally::read(&Tally::default().write()), Some(Tally::default()));
    }

    #[test]
    fn broken_bytes_are_no_tally() {
        let closed = Closed { day: 1, kind: Kind::Group, format: Format::Phone, minutes: 60, there: vec![7] };
        let bytes = Tally::of(&[closed]).unwrap().write();
        for length in (0..bytes.len()).filter(|length| *length != 18) {
            assert_eq!(Tally::read(&bytes[..length]), None, "{length}");
        }
        let mut wrong = bytes.clone();
        *wrong.last_mut().unwrap() = 9;
        assert_eq!(Tally::read(&wrong), None);
        let mut wrong = bytes;
        wrong[19] = 200;
        assert_eq!(Tally::read(&wrong), None);
    }
}
