//! A first and a last name in one cell: which is which.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::key;
use crate::text::{fold, tidy};

/// Which comes first where both names stand in one cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum NameOrder {
    /// `Kowalska Maria`.
    LastFirst,
    /// `Maria Kowalska`.
    FirstLast,
}

/// First names that are common in Poland, among the old and among Ukrainians too; folded and
/// sorted, so that they can be searched. A name that is also a usual last name is left out.
const FIRST_NAMES: &[&str] = &[
    "adam",
    "adela",
    "adelajda",
    "adolf",
    "adrian",
    "adrianna",
    "agata",
    "agnieszka",
    "albert",
    "albin",
    "aldona",
    "aleksander",
    "aleksandra",
    "aleksy",
    "alfred",
    "alfreda",
    "alicja",
    "alina",
    "aliona",
    "alojzy",
    "amelia",
    "anastazja",
    "anatol",
    "andrij",
    "andrzej",
    "aneta",
    "angela",
    "aniela",
    "anita",
    "anna",
    "antoni",
    "antonina",
    "apolonia",
    "arkadiusz",
    "artur",
    "august",
    "augustyn",
    "balbina",
    "barbara",
    "bartlomiej",
    "bartosz",
    "beata",
    "benedykt",
    "bernadeta",
    "bernard",
    "bernarda",
    "blandyna",
    "boguslaw",
    "boguslawa",
    "bogdan",
    "bogumil",
    "bogumila",
    "bohdan",
    "boleslaw",
    "boleslawa",
    "bozena",
    "bronislaw",
    "bronislawa",
    "brygida",
    "cecylia",
    "celina",
    "cezary",
    "czeslaw",
    "czeslawa",
    "dagmara",
    "damian",
    "danuta",
    "daniel",
    "daria",
    "dariusz",
    "dawid",
    "dominik",
    "dominika",
    "dorota",
    "edmund",
    "edward",
    "edyta",
    "eleonora",
    "elwira",
    "elzbieta",
    "emil",
    "emilia",
    "ernest",
    "eryk",
    "eugenia",
    "eugeniusz",
    "euzebiusz",
    "ewa",
    "ewelina",
    "fabian",
    "felicja",
    "feliks",
    "ferdynand",
    "filip",
    "filomena",
    "franciszek",
    "franciszka",
    "fryderyk",
    "gabriel",
    "gabriela",
    "genowefa",
    "gertruda",
    "grazyna",
    "grzegorz",
    "gustaw",
    "halina",
    "halyna",
    "hanna",
    "helena",
    "henryk",
    "henryka",
    "hieronim",
    "honorata",
    "hubert",
    "ignacy",
    "igor",
    "ilona",
    "ireneusz",
    "irena",
    "iryna",
    "irmina",
    "iwan",
    "iwona",
    "izabela",
    "izydor",
    "jacek",
    "jadwiga",
    "jakub",
    "jan",
    "janina",
    "janusz",
    "jaroslaw",
    "jerzy",
    "joachim",
    "joanna",
    "jolanta",
    "jozef",
    "jozefa",
    "julia",
    "julian",
    "julianna",
    "juliusz",
    "justyna",
    "kacper",
    "kamil",
    "kamila",
    "karol",
    "karolina",
    "katarzyna",
    "kazimiera",
    "kazimierz",
    "kinga",
    "klara",
    "klaudia",
    "klemens",
    "konrad",
    "konstanty",
    "kornel",
    "kornelia",
    "krystian",
    "krystyna",
    "krzysztof",
    "ksawery",
    "ksenia",
    "larysa",
    "lech",
    "leokadia",
    "leon",
    "leonarda",
    "leopold",
    "leslaw",
    "leszek",
    "lidia",
    "liliana",
    "lucja",
    "lucjan",
    "lucyna",
    "ludmila",
    "ludwik",
    "ludwika",
    "lukasz",
    "maciej",
    "magdalena",
    "maksymilian",
    "malgorzata",
    "malwina",
    "marcel",
    "marceli",
    "marcelina",
    "marcin",
    "marek",
    "maria",
    "marian",
    "marianna",
    "mariola",
    "mariusz",
    "marlena",
    "marta",
    "martyna",
    "maryla",
    "maryna",
    "marzanna",
    "marzena",
    "mateusz",
    "matylda",
    "melania",
    "michal",
    "michalina",
    "mieczyslaw",
    "mieczyslawa",
    "mikolaj",
    "milena",
    "miroslaw",
    "miroslawa",
    "monika",
    "mykola",
    "nadia",
    "nadija",
    "natalia",
    "nikodem",
    "nina",
    "norbert",
    "oksana",
    "ola",
    "oleg",
    "olena",
    "olga",
    "olha",
    "oliwia",
    "otylia",
    "patrycja",
    "patryk",
    "paulina",
    "pawel",
    "pelagia",
    "petro",
    "piotr",
    "przemyslaw",
    "rafal",
    "regina",
    "remigiusz",
    "renata",
    "robert",
    "roman",
    "romana",
    "romuald",
    "rozalia",
    "roza",
    "rudolf",
    "ryszard",
    "ryszarda",
    "sabina",
    "salomea",
    "sebastian",
    "serhij",
    "seweryn",
    "slawomir",
    "slawomira",
    "sofia",
    "stanislaw",
    "stanislawa",
    "stefan",
    "stefania",
    "swietlana",
    "switlana",
    "sylwester",
    "sylwia",
    "szczepan",
    "szymon",
    "tadeusz",
    "tamara",
    "taras",
    "teodor",
    "teodora",
    "teofil",
    "teofila",
    "teresa",
    "tetiana",
    "tomasz",
    "urszula",
    "waclaw",
    "waclawa",
    "waldemar",
    "walenty",
    "walentyna",
    "waleria",
    "walerian",
    "wanda",
    "wasyl",
    "weronika",
    "wieslaw",
    "wieslawa",
    "wiktor",
    "wiktoria",
    "wilhelm",
    "wincenty",
    "wioletta",
    "wiola",
    "wira",
    "witold",
    "wladyslaw",
    "wladyslawa",
    "wlodzimierz",
    "wojciech",
    "wolodymyr",
    "zbigniew",
    "zdzislaw",
    "zdzislawa",
    "zenobia",
    "zenon",
    "zofia",
    "zuzanna",
    "zygmunt",
    "zyta",
];

/// Whether a word is a common first name.
pub(super) fn is_first_name(word: &str) -> bool {
    FIRST_NAMES.contains(&fold(word).as_str())
}

/// The order that most of these cells have, as far as it can be told; a heading that says it
/// decides where the cells do not. The second value says whether that is sure.
pub fn name_order<'a>(
    heading: &str,
    cells: impl IntoIterator<Item = &'a str>,
) -> (NameOrder, bool) {
    let (mut last_first, mut first_last, mut told) = (0_u32, 0_u32, 0_u32);
    for cell in cells {
        let words: Vec<&str> = cell.split_whitespace().collect();
        let (Some(first), Some(last)) = (words.first(), words.last()) else { continue };
        if words.len() < 2 {
            continue;
        }
        told += 1;
        if cell.contains(',') {
            last_first += 1;
            continue;
        }
        match (is_first_name(first), is_first_name(last)) {
            (true, false) => first_last += 1,
            (false, true) => last_first += 1,
            _ => {}
        }
    }
    let heading = key(heading);
    let said = match heading.find("nazwisk").zip(heading.find("imi")) {
        Some((last, first)) if last < first => Some(NameOrder::LastFirst),
        Some(_) => Some(NameOrder::FirstLast),
        None => None,
    };
    let known = last_first + first_last;
    let sure = known * 2 >= told && last_first.max(first_last) >= known - known / 10;
    match last_first.cmp(&first_last) {
        std::cmp::Ordering::Greater => (NameOrder::LastFirst, sure),
        std::cmp::Ordering::Less => (NameOrder::FirstLast, sure),
        std::cmp::Ordering::Equal => (said.unwrap_or(NameOrder::LastFirst), said.is_some()),
    }
}

/// First and last name of a cell in this order; the last value says whether a cell of more than
/// two words was parted by a first name that is known. A comma parts them by itself.
pub fn split_name(cell: &str, order: NameOrder) -> (String, String, bool) {
    let cell = tidy(cell);
    if let Some((last, first)) = cell.split_once(',') {
        return (tidy(first), tidy(last), true);
    }
    let words: Vec<&str> = cell.split(' ').collect();
    let join = |words: &[&str]| words.join(" ");
    if words.len() < 2 {
        return (String::new(), cell, true);
    }
    let known = |word: &&str| is_first_name(word);
    match order {
        NameOrder::LastFirst => {
            let at = words.iter().skip(1).position(known).map(|at| at + 1);
            // Without a name that is known, the last word alone is the first name.
            let from = at.unwrap_or(words.len() - 1);
            (join(&words[from..]), join(&words[..from]), at.is_some() || words.len() == 2)
        }
        NameOrder::FirstLast => {
            let run = words[..words.len() - 1].iter().take_while(|word| known(word)).count();
            let to = run.max(1);
            (join(&words[..to]), join(&words[to..]), run > 0 || words.len() == 2)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_is_folded_and_holds_each_name_once() {
        let mut seen = std::collections::HashSet::new();
        for name in FIRST_NAMES {
            assert_eq!(fold(name), *name);
            assert!(seen.insert(name), "{name}");
        }
    }

    #[test]
    fn the_order_is_told_by_first_names_and_else_by_the_heading() {
        let order = |heading: &str, cells: &[&str]| name_order(heading, cells.iter().copied());
        assert_eq!(order("", &["Kowalska Maria", "Żółć Łucja"]), (NameOrder::LastFirst, true));
        assert_eq!(order("", &["Maria Kowalska", "Jan Żółć"]), (NameOrder::FirstLast, true));
        assert_eq!(order("Imię i nazwisko", &["Abc Def"]), (NameOrder::FirstLast, true));
        assert_eq!(order("Nazwisko i imię", &["Abc Def"]), (NameOrder::LastFirst, true));
        assert_eq!(order("", &["Abc Def"]), (NameOrder::LastFirst, false));
        assert_eq!(order("", &["Abc, Def"]), (NameOrder::LastFirst, true));
        let mixed = order("", &["Maria Kowalska", "Kowalska Maria", "Jan Żółć"]);
        assert_eq!(mixed, (NameOrder::FirstLast, false));
    }

    #[test]
    fn names_of_many_words_are_parted_where_a_first_name_is_known() {
        use NameOrder::{FirstLast, LastFirst};
        for (cell, order, first, last, sure) in [
            ("Kowalska Maria", LastFirst, "Maria", "Kowalska", true),
            ("Maria Kowalska", FirstLast, "Maria", "Kowalska", true),
            (
                "Nowak Zięba-Kot Kos Anna Maria",
                LastFirst,
                "Anna Maria",
                "Nowak Zięba-Kot Kos",
                true,
            ),
            ("Anna Maria Nowak Zięba Kos", FirstLast, "Anna Maria", "Nowak Zięba Kos", true),
            ("Kowalska, Maria", FirstLast, "Maria", "Kowalska", true),
            ("Abc Def Ghi", LastFirst, "Ghi", "Abc Def", false),
            ("Abc Def Ghi", FirstLast, "Abc", "Def Ghi", false),
            ("O'Przykładna Żaneta", LastFirst, "Żaneta", "O'Przykładna", true),
            ("Kowalska", LastFirst, "", "Kowalska", true),
        ] {
            assert_eq!(
                split_name(cell, order),
                (first.to_owned(), last.to_owned(), sure),
                "{cell}"
            );
        }
    }
}
