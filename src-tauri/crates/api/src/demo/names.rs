//! Names that nobody bears: ordinary first names beside surnames that say they are invented.

use std::collections::HashSet;

use domain::people::Sex;

use super::dice::Dice;

const WOMEN: &[&str] = &[
    "Zofia",
    "Łucja",
    "Grażyna",
    "Żaneta",
    "Bożena",
    "Małgorzata",
    "Elżbieta",
    "Krystyna",
    "Halina",
    "Jadwiga",
    "Danuta",
    "Teresa",
    "Stanisława",
    "Władysława",
    "Zdzisława",
    "Genowefa",
    "Wanda",
    "Irena",
    "Urszula",
    "Lucyna",
    "Aniela",
    "Róża",
    "Stefania",
    "Felicja",
    "Marianna",
    "Czesława",
    "Bronisława",
    "Ludmiła",
    "Kazimiera",
    "Józefa",
];

const MEN: &[&str] = &[
    "Stanisław",
    "Józef",
    "Łukasz",
    "Wiesław",
    "Zdzisław",
    "Mieczysław",
    "Kazimierz",
    "Władysław",
    "Tadeusz",
    "Zbigniew",
    "Ryszard",
    "Bolesław",
    "Henryk",
    "Jerzy",
    "Czesław",
    "Błażej",
    "Grzegorz",
    "Ludwik",
    "Zenon",
    "Michał",
];

const YOUNG_WOMEN: &[&str] = &[
    "Zofia",
    "Agnieszka",
    "Magdalena",
    "Julia",
    "Łucja",
    "Kinga",
    "Oliwia",
    "Paulina",
    "Żaneta",
    "Weronika",
    "Małgorzata",
    "Dominika",
    "Róża",
    "Aleksandra",
    "Natalia",
    "Elżbieta",
];

const YOUNG_MEN: &[&str] = &[
    "Michał",
    "Paweł",
    "Łukasz",
    "Błażej",
    "Krzysztof",
    "Mikołaj",
    "Rafał",
    "Wojciech",
    "Grzegorz",
    "Marcin",
];

/// Surnames of a woman and of a man.
const SURNAMES: &[(&str, &str)] = &[
    ("Przykładowska", "Przykładowski"),
    ("Wymyślna", "Wymyślny"),
    ("Zmyślona", "Zmyślony"),
    ("Fikcyjna", "Fikcyjny"),
    ("Bajeczna", "Bajeczny"),
    ("Próbna", "Próbny"),
    ("Testowa", "Testowy"),
    ("Umowna", "Umowny"),
    ("Pozorna", "Pozorny"),
    ("Urojona", "Urojony"),
    ("Hipotetyczna", "Hipotetyczny"),
    ("Teoretyczna", "Teoretyczny"),
    ("Modelowa", "Modelowy"),
    ("Wzorcowa", "Wzorcowy"),
    ("Papierowa", "Papierowy"),
    ("Kartonowa", "Kartonowy"),
    ("Anonimowa", "Anonimowy"),
    ("Zagadkowa", "Zagadkowy"),
    ("Nieistniejąca", "Nieistniejący"),
    ("Wyśniona", "Wyśniony"),
    ("Księżycowa", "Księżycowy"),
    ("Gwiezdna", "Gwiezdny"),
    ("Tęczowa", "Tęczowy"),
    ("Świetlista", "Świetlisty"),
    ("Źródlana", "Źródlany"),
    ("Żartobliwa", "Żartobliwy"),
    ("Ktosińska", "Ktosiński"),
    ("Iksińska", "Iksiński"),
    ("Igrekowska", "Igrekowski"),
    ("Zetowska", "Zetowski"),
    ("Gdzieśtamska", "Gdzieśtamski"),
    ("Żółć", "Żółć"),
    ("Łoś", "Łoś"),
    ("Ćwik", "Ćwik"),
    ("Ćma", "Ćma"),
    ("Ósemka", "Ósemka"),
    ("Źdźbło", "Źdźbło"),
    ("Śnieżynka", "Śnieżynka"),
    ("Ślimaczek", "Ślimaczek"),
    ("Łamigłówka", "Łamigłówka"),
    ("Gżegżółka", "Gżegżółka"),
    ("Chrząszczyk", "Chrząszczyk"),
    ("Dmuchawiec", "Dmuchawiec"),
    ("Naparstek", "Naparstek"),
    ("Parasolka", "Parasolka"),
    ("Żonkil", "Żonkil"),
    ("Kapelusz", "Kapelusz"),
    ("Ołóweczek", "Ołóweczek"),
    ("Piórko", "Piórko"),
    ("Wstążka", "Wstążka"),
    ("Kłębuszek", "Kłębuszek"),
    ("Żółć-Przykładowska", "Żółć-Przykładowski"),
];

/// A few who write themselves in Cyrillic, as in every centre: "invented", "example", "unreal".
const CYRILLIC: &[(&str, &str, Sex)] = &[
    ("Оксана", "Вигадана", Sex::Female),
    ("Галина", "Прикладна", Sex::Female),
    ("Тарас", "Вигаданий", Sex::Male),
    ("Людмила", "Несправжня", Sex::Female),
    ("Ірина", "Уявна", Sex::Female),
    ("Надія", "Казкова", Sex::Female),
];

/// Firms that lead classes.
pub(super) const FIRMS: &[&str] = &[
    "Pracownia Na Niby",
    "Studio Wymyślone",
    "Warsztat „Ślimaczek”",
    "Spółdzielnia Zmyślona",
    "Zespół „Źdźbło”",
];

/// First name, last name and sex.
pub(super) type Name = (&'static str, &'static str, Sex);

/// Gives names, each once.
pub(super) struct Names {
    given: HashSet<(&'static str, &'static str)>,
    cyrillic: usize,
}

impl Names {
    /// Nobody has a name yet.
    pub(super) fn new() -> Self {
        Self { given: HashSet::new(), cyrillic: 0 }
    }

    /// This very name, which from then on is nobody else's.
    pub(super) fn take(&mut self, name: Name) -> Name {
        self.given.insert((name.0, name.1));
        name
    }

    /// A new name: of a woman so many times in a thousand; of a young person or an old one.
    pub(super) fn next(&mut self, dice: &mut Dice, women: u32, young: bool) -> Name {
        if dice.chance(15) && self.cyrillic < CYRILLIC.len() {
            self.cyrillic += 1;
            return self.take(CYRILLIC[self.cyrillic - 1]);
        }
        let sex = if dice.chance(women) { Sex::Female } else { Sex::Male };
        let first = match (sex, young) {
            (Sex::Female, false) => WOMEN,
            (Sex::Female, true) => YOUNG_WOMEN,
            (Sex::Male, false) => MEN,
            (Sex::Male, true) => YOUNG_MEN,
        };
        let mut name = (first[0], SURNAMES[0].0);
        for _ in 0..1000 {
            let (woman, man) = *dice.pick(SURNAMES);
            name = (*dice.pick(first), if sex == Sex::Female { woman } else { man });
            if !self.given.contains(&name) {
                break;
            }
        }
        self.take((name.0, name.1, sex))
    }
}
