//! Documents on paper: what is printed can be read back, page by page, to the last letter.

use domain::calendar::Date;
use lopdf::{Document as Pdf, Object};
use reports::document::{
    Align, Block, Cell, Column, ColumnWidth, Definition, Document, HeadingLevel, KeyFigure,
    Millimetres, PageFormat, Table, TableStyle, TextStyle, TypeSize,
};
use reports::{Error, read_back, render};

fn document(blocks: Vec<Block>) -> Document {
    Document {
        title: "Raport próbny".to_owned(),
        language: "pl-PL".to_owned(),
        organisation: "Fundacja Zażółć & Gęślą".to_owned(),
        prepared: Date::new(2026, 4, 2).unwrap(),
        footer: vec!["R-PRÓBA 2026-03".to_owned(), "Sporządzono: 02.04.2026".to_owned()],
        page_label: "Strona {page} z {pages}".to_owned(),
        format: PageFormat::Portrait,
        blocks,
    }
}

/// One of everything.
fn everything() -> Document {
    document(vec![
        Block::heading(HeadingLevel::Title, "Raport próbny"),
        Block::styled("marzec 2026", TextStyle::Lead),
        Block::AccentRule,
        Block::Notice("WERSJA ROBOCZA – miesiąc niezamknięty".to_owned()),
        Block::KeyFigures {
            figures: [("103", "Osoby"), ("1\u{a0}234", "Udziały"), ("96 h", "Godziny otwarcia")]
                .map(|(value, label)| KeyFigure { value: value.into(), label: label.into() })
                .to_vec(),
            per_row: 3,
        },
        Block::heading(HeadingLevel::Section, "1. Informacje ogólne"),
        Block::Definitions(vec![
            Definition {
                label: "Placówka".into(), value: "CAS „Słoneczne”\nul. Długa 5".into()
            },
            Definition { label: "Koordynator".into(), value: "Zofia Żółć".into() },
        ]),
        Block::heading(HeadingLevel::Part, "Podział"),
        Block::Table(table(3, TableStyle::Plain)),
        Block::styled("Suma może przekraczać liczbę osób.", TextStyle::Note),
        Block::paragraph("Привіт, Україно: ґ, є, і, ї. Pchnąć w tę łódź jeża lub ośm skrzyń fig."),
        Block::Spacer(Millimetres(5)),
        Block::Together(vec![
            Block::heading(HeadingLevel::Section, "2. Podpisy"),
            Block::Signatures(vec![
                "podpis koordynatora".into(),
                "podpis osoby upoważnionej".into(),
            ]),
        ]),
    ])
}

fn table(rows: usize, style: TableStyle) -> Table {
    let row = |number: usize| {
        let figure = |figure: usize| Cell::new(figure.to_string());
        vec![figure(number), Cell::naming(format!("Zajęcia numer {number}")), figure(number * 7)]
    };
    let total = vec![Cell::new(""), Cell::naming("Razem"), Cell::new("1\u{a0}234")];
    Table {
        summary: "Zajęcia i udziały".to_owned(),
        columns: vec![
            Column::figures("Lp."),
            Column::text("Nazwa zajęć", 1),
            Column::figures("Liczba udziałów"),
        ],
        rows: (1..=rows).map(row).collect(),
        total: Some(total),
        style,
        keep_end: false,
    }
}

#[test]
fn everything_printed_comes_back_in_reading_order() {
    let rendered = render(&everything()).unwrap();
    assert_eq!(rendered.pages, 1);
    insta::assert_snapshot!(read_back::text_of(&rendered.bytes).unwrap());
}

#[test]
fn the_foot_stands_on_every_page_with_its_number() {
    let rendered = render(&document(vec![Block::Table(table(100, TableStyle::Plain))])).unwrap();
    let pages = read_back::pages_of(&rendered.bytes).unwrap();
    assert_eq!(pages.len(), 3);
    assert_eq!(rendered.pages, 3);
    for (number, page) in (1..).zip(&pages) {
        assert!(page.contains("R-PRÓBA 2026-03 · Sporządzono: 02.04.2026\n"), "{page}");
        assert!(page.contains(&format!("Strona {number} z 3\n")), "{page}");
    }
}

#[test]
fn a_long_table_repeats_its_head_and_loses_no_row() {
    let rendered = render(&document(vec![Block::Table(table(200, TableStyle::Plain))])).unwrap();
    let pages = read_back::pages_of(&rendered.bytes).unwrap();
    assert!(pages.len() > 3);
    for page in &pages {
        assert_eq!(page.matches("Nazwa zajęć\n").count(), 1, "{page}");
    }
    let text = read_back::text_of(&rendered.bytes).unwrap();
    assert_eq!(text.matches("Nazwa zajęć").count(), 1, "the head is read out once");
    for number in 1..=200 {
        let row = format!("\n{number}\tZajęcia numer {number}\t{}\n", number * 7);
        assert_eq!(text.matches(&row).count(), 1, "{row}");
    }
    assert!(text.ends_with("\n\tRazem\t1 234\n"), "{text}");
}

#[test]
fn neither_a_first_row_nor_a_total_stands_alone_on_a_page() {
    for above in 0..60 {
        let lines = (0..above).map(|_| Block::styled("wiersz", TextStyle::Strong));
        let blocks = lines.chain([Block::Table(table(60, TableStyle::Plain))]).collect();
        let rendered = render(&document(blocks)).unwrap();
        for page in read_back::pages_of(&rendered.bytes).unwrap() {
            let rows = page.matches("Zajęcia numer").count();
            if page.contains("Nazwa zajęć") {
                assert!(rows >= 2 || page.contains("Razem") && rows >= 1, "{above}: {page}");
            }
        }
    }
}

#[test]
fn a_heading_is_never_the_last_thing_on_a_page() {
    for above in 30..60 {
        let mut blocks: Vec<Block> =
            (0..above).map(|_| Block::styled("wiersz", TextStyle::Strong)).collect();
        blocks.push(Block::heading(HeadingLevel::Section, "Nagłówek"));
        blocks.push(Block::paragraph("Pod nagłówkiem."));
        let rendered = render(&document(blocks)).unwrap();
        let pages = read_back::pages_of(&rendered.bytes).unwrap();
        let page = pages.iter().find(|page| page.contains("Nagłówek")).unwrap();
        assert!(page.contains("Pod nagłówkiem."), "{above} lines above: {page}");
    }
}

#[test]
fn a_note_stays_with_what_it_belongs_to() {
    for above in 30..60 {
        let mut blocks: Vec<Block> =
            (0..above).map(|_| Block::styled("wiersz", TextStyle::Strong)).collect();
        blocks.push(Block::paragraph("Do czego."));
        blocks.push(Block::styled("Przypis.", TextStyle::Note));
        let rendered = render(&document(blocks)).unwrap();
        let pages = read_back::pages_of(&rendered.bytes).unwrap();
        let page = pages.iter().find(|page| page.contains("Przypis.")).unwrap();
        assert!(page.contains("Do czego."), "{above} lines above: {page}");
    }
}

#[test]
fn blocks_held_together_stand_on_one_page() {
    for above in 20..60 {
        let mut blocks: Vec<Block> =
            (0..above).map(|_| Block::styled("wiersz", TextStyle::Strong)).collect();
        blocks.push(Block::Together(vec![
            Block::paragraph("pierwszy"),
            Block::Table(table(5, TableStyle::Plain)),
            Block::paragraph("ostatni"),
        ]));
        let rendered = render(&document(blocks)).unwrap();
        let pages = read_back::pages_of(&rendered.bytes).unwrap();
        let page = pages.iter().find(|page| page.contains("pierwszy")).unwrap();
        assert!(page.contains("Razem") && page.contains("ostatni"), "{above} lines above: {page}");
    }
}

#[test]
fn a_row_higher_than_a_page_goes_on_over_the_next() {
    let mut table = table(1, TableStyle::Plain);
    let words: Vec<String> = (0..3000).map(|number| format!("słowo{number}")).collect();
    table.rows[0][1] = Cell::new(words.join(" "));
    let rendered = render(&document(vec![Block::Table(table)])).unwrap();
    assert!(rendered.pages > 2, "{} pages", rendered.pages);
    let text = read_back::text_of(&rendered.bytes).unwrap();
    assert!(text.contains(&words.join(" ")), "every word is there, once and in order");
}

#[test]
fn very_long_words_stay_within_the_paper_and_whole() {
    let word = "Konstantynopolitańczykowianeczkówna".repeat(20);
    let mut table = table(1, TableStyle::Dense);
    table.rows[0][1] = Cell::new(word.clone());
    let blocks = vec![Block::paragraph(word.clone()), Block::Table(table)];
    let rendered = render(&document(blocks)).unwrap();
    let text = read_back::text_of(&rendered.bytes).unwrap();
    assert_eq!(text.matches(&word).count(), 2);
}

#[test]
fn many_columns_keep_their_words_whole_and_divide_titles_at_soft_hyphens() {
    let titles = ["Lp.", "Nazwa zajęć", "Kategoria", "Prowadzący", "Dzień i godzina"];
    let figures = ["Zapla\u{ad}nowane", "Zreali\u{ad}zowane", "Odwo\u{ad}łane", "Udziały"];
    let columns = titles.map(|title| Column::text(title, 1)).into_iter();
    let columns: Vec<Column> = columns.chain(figures.map(Column::figures)).collect();
    let texts = ["1", "Gimnastyka poranna", "Zajęcia ruchowe i prozdrowotne", "Anna Nowak"];
    let rest = ["pn. 10:00", "12", "12", "0", "1\u{a0}234"];
    let rows = vec![texts.iter().chain(&rest).map(|text| Cell::new(*text)).collect()];
    let table = Table {
        summary: String::new(),
        columns,
        rows,
        total: None,
        style: TableStyle::Dense,
        keep_end: false,
    };
    let rendered = render(&document(vec![Block::Table(table)])).unwrap();
    let drawn = read_back::pages_of(&rendered.bytes).unwrap().concat();
    for word in ["prozdrowotne\n", "1 234\n", "Zapla\nnowane\n"] {
        assert!(drawn.contains(word), "{word:?} in {drawn}");
    }
    let text = read_back::text_of(&rendered.bytes).unwrap();
    assert!(text.contains("Dzień i godzina\tZaplanowane\tZrealizowane\tOdwołane\tUdziały\n"));
}

#[test]
fn a_character_that_the_font_lacks_is_named_wherever_it_stands() {
    let missing = |blocks: Vec<Block>| render(&document(blocks)).unwrap_err();
    let expected = |text: &str| Error::CharacterMissing { character: '☐', text: text.to_owned() };
    assert_eq!(missing(vec![Block::paragraph("zgoda: ☐")]), expected("zgoda: ☐"));
    assert_eq!(missing(vec![Block::Signatures(vec!["☐".into()])]), expected("☐"));
    let mut table = table(2, TableStyle::Plain);
    table.rows[1][1] = Cell::new("☐ tak");
    assert_eq!(missing(vec![Block::Table(table)]), expected("☐ tak"));
    let footer = Document { footer: vec!["☐".to_owned()], ..document(vec![]) };
    assert_eq!(render(&footer).unwrap_err(), expected("☐"));
}

#[test]
fn a_document_without_blocks_is_one_page_with_a_foot() {
    let rendered = render(&document(vec![])).unwrap();
    let pages = read_back::pages_of(&rendered.bytes).unwrap();
    assert_eq!(pages, ["R-PRÓBA 2026-03 · Sporządzono: 02.04.2026\nStrona 1 z 1\n"]);
}

#[test]
fn level_pages_are_wider_than_high() {
    let level = Document { format: PageFormat::Landscape, ..everything() };
    let pdf = Pdf::load_mem(&render(&level).unwrap().bytes).unwrap();
    let page = pdf.get_pages()[&1];
    let corners = pdf.get_dictionary(page).unwrap().get(b"MediaBox").unwrap().as_array().unwrap();
    let length = |index: usize| corners[index].as_float().unwrap();
    assert!((length(2) - 841.89).abs() < 0.1 && (length(3) - 595.28).abs() < 0.1, "{corners:?}");
}

#[test]
fn signing_rows_are_nine_millimetres_high() {
    let table = Table {
        summary: "Podpisy".to_owned(),
        columns: vec![
            Column { width: ColumnWidth::Exactly(Millimetres(12)), ..Column::figures("Lp.") },
            Column::text("Imię i nazwisko", 1),
            Column {
                title: "Podpis".into(),
                width: ColumnWidth::Exactly(Millimetres(60)),
                align: Align::Left,
            },
        ],
        rows: (1..=60)
            .map(|n: u32| vec![Cell::new(n.to_string()), Cell::new("Zofia Żółć")])
            .collect(),
        total: None,
        style: TableStyle::Signing { row: Millimetres(9), type_size: TypeSize::Ordinary },
        keep_end: false,
    };
    let rendered = render(&document(vec![Block::Table(table)])).unwrap();
    // 297 mm less the margins hold 28 rows and the head.
    assert_eq!(rendered.pages, 3);
}

#[test]
fn the_file_says_its_title_language_author_and_date() {
    let pdf = Pdf::load_mem(&render(&everything()).unwrap().bytes).unwrap();
    let catalogue = pdf.catalog().unwrap();
    let text = |object: &Object| lopdf::decode_text_string(object).unwrap();
    assert_eq!(text(catalogue.get(b"Lang").unwrap()), "pl-PL");
    let preferences = catalogue.get(b"ViewerPreferences").unwrap().as_dict().unwrap();
    assert!(preferences.get(b"DisplayDocTitle").unwrap().as_bool().unwrap());
    let information = pdf.trailer.get(b"Info").unwrap().as_reference().unwrap();
    let information = pdf.get_dictionary(information).unwrap();
    assert_eq!(text(information.get(b"Title").unwrap()), "Raport próbny");
    assert_eq!(text(information.get(b"Author").unwrap()), "Fundacja Zażółć & Gęślą");
    assert_eq!(text(information.get(b"CreationDate").unwrap()), "D:20260402");
}

#[test]
fn fonts_are_embedded_in_part_and_the_file_stays_small() {
    let bytes = render(&everything()).unwrap().bytes;
    assert!(bytes.len() < 60_000, "{} bytes", bytes.len());
    let pdf = Pdf::load_mem(&bytes).unwrap();
    let names: Vec<String> = pdf
        .objects
        .values()
        .filter_map(|object| object.as_dict().ok())
        .filter(|dictionary| dictionary.has_type(b"FontDescriptor"))
        .inspect(|descriptor| assert!(descriptor.has(b"FontFile2")))
        .map(|font| String::from_utf8(font.get(b"FontName").unwrap().as_name().unwrap().to_vec()))
        .collect::<Result<_, _>>()
        .unwrap();
    assert_eq!(names.len(), 2);
    assert!(names.iter().all(|name| name[6..].starts_with("+NotoSans-")), "{names:?}");
}

#[test]
fn the_same_document_gives_the_same_bytes_again() {
    let first = render(&everything()).unwrap();
    assert_eq!(first, render(&everything()).unwrap());
    let other = document(vec![Block::paragraph("Inny.")]);
    assert_ne!(first.bytes, render(&other).unwrap().bytes);
    assert_eq!(first, render(&everything()).unwrap(), "also after another document");
}

/// Names the file that the other process writes.
const OTHER_PROCESS: &str = "REPORTS_TEST_WRITE_TO";

#[test]
fn the_same_document_gives_the_same_bytes_in_another_process() {
    let bytes = render(&everything()).unwrap().bytes;
    if let Some(path) = std::env::var_os(OTHER_PROCESS) {
        std::fs::write(path, bytes).unwrap();
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("other.pdf");
    let status = std::process::Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "paper::the_same_document_gives_the_same_bytes_in_another_process"])
        .env(OTHER_PROCESS, &path)
        .stdout(std::process::Stdio::null())
        .status()
        .unwrap();
    assert!(status.success());
    assert_eq!(bytes, std::fs::read(path).unwrap());
}
