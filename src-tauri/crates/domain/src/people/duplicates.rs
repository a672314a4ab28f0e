//! Two records that may be of one person: found without regard to case, diacritics, order of
//! names and one slip of the finger.

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Person;
use crate::ids::PersonId;
use crate::text::fold;

/// Why two records may be of one person, the surer first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Likeness {
    /// The same name, and the same birth year or telephone.
    Same,
    /// The same name; nothing else is known of one of them.
    SameName,
    /// A name one letter apart, and the same birth year or telephone.
    NearName,
    /// The same telephone and first name.
    SamePhone,
}

impl Likeness {
    /// The name used on the wire.
    pub fn code(self) -> &'static str {
        match self {
            Self::Same => "same",
            Self::SameName => "same_name",
            Self::NearName => "near_name",
            Self::SamePhone => "same_phone",
        }
    }
}

/// What two records are compared by.
#[derive(Clone, Debug)]
struct Features {
    /// The words of the folded name, sorted, so that `Jan Nowak` is `Nowak Jan`.
    words: Vec<String>,
    first_name: String,
    birth_year: Option<i32>,
    /// The last nine digits of the telephone.
    phone: String,
}

impl Features {
    fn of(person: &Person) -> Self {
        let mut words: Vec<String> =
            fold(&person.list_name()).split(' ').map(str::to_owned).collect();
        words.sort_unstable();
        let digits: String = person.phone.chars().take_while(|c| !c.is_alphabetic()).collect();
        let digits: String = digits.chars().filter(char::is_ascii_digit).collect();
        let phone = digits[digits.len().saturating_sub(9)..].to_owned();
        Self {
            words,
            first_name: fold(&person.first_name),
            birth_year: person.known_birth_year(),
            phone,
        }
    }

    fn name(&self) -> String {
        self.words.join(" ")
    }

    fn alike(&self, other: &Self) -> Option<Likeness> {
        let same_phone = !self.phone.is_empty() && self.phone == other.phone;
        let years = (self.birth_year, other.birth_year);
        let same_year = matches!(years, (Some(one), Some(two)) if one == two);
        let other_year = matches!(years, (Some(one), Some(two)) if one != two);
        if self.name().is_empty() || other.name().is_empty() {
            return None;
        }
        if self.words == other.words {
            return if same_year || same_phone {
                Some(Likeness::Same)
            } else if other_year {
                // Two people of one name and different years are two people.
                None
            } else {
                Some(Likeness::SameName)
            };
        }
        if (same_year || same_phone) && is_near(&self.words, &other.words) {
            return Some(Likeness::NearName);
        }
        (same_phone && !self.first_name.is_empty() && self.first_name == other.first_name)
            .then_some(Likeness::SamePhone)
    }
}

/// Why two records may be of one person, if they may.
pub fn likeness(one: &Person, other: &Person) -> Option<Likeness> {
    Features::of(one).alike(&Features::of(other))
}

/// Those of many who may be this person, the surest first; never the record itself.
pub fn similar<'a>(
    person: &Person,
    people: impl IntoIterator<Item = &'a Person>,
) -> Vec<(PersonId, Likeness)> {
    let features = Features::of(person);
    let mut found: Vec<(PersonId, Likeness)> = people
        .into_iter()
        .filter(|other| other.id != person.id)
        .filter_map(|other| Some((other.id, features.alike(&Features::of(other))?)))
        .collect();
    found.sort_by_key(|(id, likeness)| (*likeness, *id));
    found
}

/// Whether two names of people are one slip of the finger apart, in whichever order their words
/// are; the same name is not.
pub fn is_near_name(one: &str, other: &str) -> bool {
    let words = |name: &str| {
        let folded = fold(name);
        let mut words: Vec<String> = folded.split(' ').map(str::to_owned).collect();
        words.sort_unstable();
        words
    };
    let (one, other) = (words(one), words(other));
    one != other && is_near(&one, &other)
}

/// Whether the names are one slip apart: one letter more, less, other or swapped in one word, or
/// one word more (a second first name, the other half of a double last name).
fn is_near(one: &[String], other: &[String]) -> bool {
    let (short, long) = if one.len() <= other.len() { (one, other) } else { (other, one) };
    if long.len() == short.len() + 1 && short.len() >= 2 {
        return unmatched(short, long).is_empty() && unmatched(long, short).len() == 1;
    }
    // A name of one word has nothing else that would vouch for it.
    if long.len() != short.len() || short.len() < 2 {
        return false;
    }
    match (&unmatched(one, other)[..], &unmatched(other, one)[..]) {
        ([one], [other]) => is_one_slip(one, other),
        _ => false,
    }
}

/// The words of one that the other lacks.
fn unmatched<'a>(one: &'a [String], other: &[String]) -> Vec<&'a String> {
    one.iter().filter(|word| !other.contains(word)).collect()
}

/// The shortest word in which a slip is looked for, in letters.
const SHORTEST: usize = 4;

/// Whether two words are one edit apart (Damerau: a letter in, out, changed, or two swapped).
/// Words of up to three letters must be equal: `Jan` is not `Jana`'s slip.
fn is_one_slip(one: &str, other: &str) -> bool {
    let (one, other): (Vec<char>, Vec<char>) = (one.chars().collect(), other.chars().collect());
    if one.len().min(other.len()) < SHORTEST {
        return false;
    }
    let head = one.iter().zip(&other).take_while(|(one, other)| one == other).count();
    let (one, other) = (&one[head..], &other[head..]);
    let tail =
        one.iter().rev().zip(other.iter().rev()).take_while(|(one, other)| one == other).count();
    let (one, other) = (&one[..one.len() - tail], &other[..other.len() - tail]);
    match (one, other) {
        ([], [_]) | ([_], []) | ([_], [_]) => true,
        ([a, b], [c, d]) => a == d && b == c,
        _ => false,
    }
}

/// Many records, indexed so that those like one of them are found without looking at all.
#[derive(Debug, Default)]
pub struct Likenesses {
    features: Vec<(PersonId, Features)>,
    /// By every key that two like records share.
    index: HashMap<u64, Vec<usize>>,
}

impl Likenesses {
    /// An index of these people.
    pub fn of<'a>(people: impl IntoIterator<Item = &'a Person>) -> Self {
        let mut index = Self::default();
        people.into_iter().for_each(|person| index.add(person));
        index
    }

    /// Adds a person.
    pub fn add(&mut self, person: &Person) {
        let features = Features::of(person);
        let place = self.features.len();
        for key in keys(&features) {
            self.index.entry(key).or_default().push(place);
        }
        self.features.push((person.id, features));
    }

    /// Those who may be this person, the surest first; never the record itself.
    pub fn like(&self, person: &Person) -> Vec<(PersonId, Likeness)> {
        let features = Features::of(person);
        let mut places: Vec<usize> = keys(&features)
            .iter()
            .filter_map(|key| self.index.get(key))
            .flatten()
            .copied()
            .collect();
        places.sort_unstable();
        places.dedup();
        let mut found: Vec<(PersonId, Likeness)> = places
            .into_iter()
            .map(|place| &self.features[place])
            .filter(|(id, _)| *id != person.id)
            .filter_map(|(id, other)| Some((*id, features.alike(other)?)))
            .collect();
        found.sort_by_key(|(id, likeness)| (*likeness, *id));
        found
    }

    /// Every pair that may be one person, the surest first, each pair once.
    pub fn pairs(&self) -> Vec<(PersonId, PersonId, Likeness)> {
        let mut seen = std::collections::HashSet::new();
        let mut pairs = Vec::new();
        for places in self.index.values() {
            for (at, one) in places.iter().enumerate() {
                for other in &places[at + 1..] {
                    if !seen.insert((*one, *other)) {
                        continue;
                    }
                    let ((first, one), (second, other)) =
                        (&self.features[*one], &self.features[*other]);
                    if let Some(likeness) = one.alike(other) {
                        pairs.push((*first, *second, likeness));
                    }
                }
            }
        }
        pairs.sort_by_key(|(first, second, likeness)| (*likeness, *first, *second));
        pairs
    }
}

/// Keys such that two like records share at least one, and few others do, so that a register of
/// thousands with the same first names and years is not compared each with each: the whole name,
/// the telephone, and, with the birth year, every name that is one slip away. Two words one edit
/// apart become the same when a letter is left out of each or of one of them; a name with one word
/// more becomes the other when that word is left out.
fn keys(features: &Features) -> Vec<u64> {
    let key = |part: (&str, i32, &[&str], &str)| {
        let mut hasher = DefaultHasher::new();
        part.hash(&mut hasher);
        hasher.finish()
    };
    let mut words: Vec<&str> = features.words.iter().map(String::as_str).collect();
    let mut keys = vec![key(("name", 0, &words, ""))];
    if !features.phone.is_empty() {
        keys.push(key(("phone", 0, &[], &features.phone)));
    }
    words.dedup();
    if let Some(year) = features.birth_year {
        keys.push(key(("words", year, &words, "")));
        for (at, word) in words.iter().enumerate() {
            let mut others = words.clone();
            others.remove(at);
            keys.push(key(("words", year, &others, "")));
            let ends = word.char_indices().map(|(at, letter)| (at, at + letter.len_utf8()));
            if word.chars().count() >= SHORTEST {
                keys.push(key(("slip", year, &others, word)));
                keys.extend(ends.map(|(start, end)| {
                    let left = format!("{}{}", &word[..start], &word[end..]);
                    key(("slip", year, &others, &left))
                }));
            }
        }
    }
    keys.sort_unstable();
    keys.dedup();
    keys
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use uuid::Uuid;

    use super::*;

    fn person(number: u128, last: &str, first: &str, year: Option<i32>, phone: &str) -> Person {
        let mut person =
            Person::new(PersonId(Uuid::from_u128(number)), first.to_owned(), last.to_owned());
        person.birth_year = year;
        person.phone = phone.to_owned();
        person
    }

    #[test]
    fn slips_and_diacritics_do_not_hide_a_duplicate() {
        let zofia = person(1, "Żółć", "Zofia", Some(1950), "600 100 200");
        for (last, first, year, phone, expected) in [
            ("Zolc", "Zofia", Some(1950), "", Some(Likeness::Same)),
            ("Zofia", "Żółć", None, "+48 600 100 200", Some(Likeness::Same)),
            ("Żółć", "Zofia", None, "", Some(Likeness::SameName)),
            ("Żółć", "Zofia", Some(1949), "", None),
            ("Żółć", "Zofja", Some(1950), "", Some(Likeness::NearName)),
            ("Żółć", "Zfoia", Some(1950), "", Some(Likeness::NearName)),
            ("Żółć", "Zofia Maria", Some(1950), "", Some(Likeness::NearName)),
            ("Żółć-Nowak", "Zofia", Some(1950), "", Some(Likeness::NearName)),
            ("Nowak", "Zofia", None, "600100200", Some(Likeness::SamePhone)),
            ("Nowak", "Jan", None, "600100200", None),
            ("Nowak", "Zofia", Some(1950), "", None),
        ] {
            let other = person(2, last, first, year, phone);
            assert_eq!(likeness(&zofia, &other), expected, "{last} {first} {year:?} {phone}");
            assert_eq!(likeness(&other, &zofia), expected, "{last} {first}, the other way round");
        }
    }

    fn a_person(number: u128) -> impl Strategy<Value = Person> {
        let name =
            prop::sample::select(vec!["Nowak", "Nowek", "Noak", "Żółć", "Zolc", "Kowal-Nowak"]);
        let first = prop::sample::select(vec!["Anna", "Ana", "Zofia", "Zofja", "Jan"]);
        let year = prop::option::of(1950_i32..1952);
        let phone = prop::sample::select(vec!["", "600 100 200", "600100201"]);
        (name, first, year, phone)
            .prop_map(move |(last, first, year, phone)| person(number, last, first, year, phone))
    }

    proptest! {
        #[test]
        fn the_index_finds_what_comparing_every_pair_finds(
            people in (0_u128..12).prop_map(a_person).prop_flat_map(|one| prop::collection::vec(one, 0..12))
        ) {
            let people: Vec<Person> = people
                .into_iter()
                .enumerate()
                .map(|(number, person)| Person { id: PersonId(Uuid::from_u128(number as u128)), ..person })
                .collect();
            let mut expected = Vec::new();
            for (at, one) in people.iter().enumerate() {
                for other in &people[at + 1..] {
                    expected.extend(likeness(one, other).map(|likeness| (one.id, other.id, likeness)));
                }
            }
            expected.sort_by_key(|(first, second, likeness)| (*likeness, *first, *second));
            let index = Likenesses::of(&people);
            prop_assert_eq!(index.pairs(), expected.clone());
            for person in &people {
                let mut of_pairs: Vec<PersonId> = expected
                    .iter()
                    .filter_map(|(first, second, _)| {
                        if *first == person.id { Some(*second) }
                        else if *second == person.id { Some(*first) } else { None }
                    })
                    .collect();
                let mut found: Vec<PersonId> =
                    index.like(person).into_iter().map(|(id, _)| id).collect();
                of_pairs.sort_unstable();
                found.sort_unstable();
                prop_assert_eq!(found, of_pairs);
            }
        }
    }
}
