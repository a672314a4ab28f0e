//! The guide for the door.

use messages::{Language, Messages};
use reports::{guide, read_back, render};

use crate::samples::{day, polish};

#[test]
fn the_guide_is_one_page_in_every_language() {
    for language in Language::ALL {
        let document = guide::document(
            "Fundacja Dobrego Sąsiedztwa",
            day("2026-03-10"),
            Messages::new(language),
        );
        assert_eq!(render(&document).unwrap().pages, 1, "{language:?}");
    }
    // A long name of an organisation takes lines, and the page holds them.
    let long =
        "Fundacja na rzecz Międzypokoleniowego Dobrego Sąsiedztwa i Wspólnych Podwórek ".repeat(3);
    assert_eq!(render(&guide::document(&long, day("2026-03-10"), polish())).unwrap().pages, 1);
}

#[test]
fn the_guide_reads_step_by_step() {
    let document = guide::document("Fundacja Dobrego Sąsiedztwa", day("2026-03-10"), polish());
    insta::assert_snapshot!(read_back::text_of(&render(&document).unwrap().bytes).unwrap());
}
