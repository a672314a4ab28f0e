//! What a PDF says, read back out of its bytes; so that tests can compare paper with figures.

use std::collections::BTreeMap;

use lopdf::{Dictionary, Document as Pdf, Encoding, Object, ObjectId, content::Content};

use crate::Error;

/// The text in reading order, as a screen reader is told it: one line for every heading,
/// paragraph and item, and one for every row of a table, its cells divided by tabs.
///
/// The feet of the pages and repeated heads of tables are not in it. Soft hyphens are taken out.
///
/// # Errors
/// [`Error::Pdf`] where the bytes are not a PDF with tags.
pub fn text_of(bytes: &[u8]) -> Result<String, Error> {
    let pdf = load(bytes)?;
    let mut content = BTreeMap::new();
    for page in pdf.get_pages().into_values() {
        for run in runs(&pdf, page)? {
            if let Some(number) = run.number {
                let text: &mut String = content.entry((page, number)).or_default();
                text.push_str(&run.text);
            }
        }
    }
    let root = pdf.catalog().and_then(|catalogue| follow(&pdf, catalogue, b"StructTreeRoot"));
    let tree = root.and_then(Object::as_dict).map_err(broken)?;
    let mut lines = Vec::new();
    read(&pdf, tree, &content, &mut lines)?;
    let mut text = lines.join("\n");
    text.push('\n');
    Ok(text)
}

/// Everything that each page shows, in the order in which it is drawn, one line for every run of
/// text: with the feet of the pages and the repeated heads of tables.
///
/// # Errors
/// [`Error::Pdf`] where the bytes are not a PDF.
pub fn pages_of(bytes: &[u8]) -> Result<Vec<String>, Error> {
    let pdf = load(bytes)?;
    let page = |page| {
        let runs = runs(&pdf, page)?;
        Ok(runs.iter().map(|run| clean(&run.text) + "\n").collect())
    };
    pdf.get_pages().into_values().map(page).collect()
}

fn load(bytes: &[u8]) -> Result<Pdf, Error> {
    Pdf::load_mem(bytes).map_err(broken)
}

fn broken(error: lopdf::Error) -> Error {
    Error::Pdf { reason: error.to_string() }
}

/// A run of text, and the number under which it is marked.
struct Run {
    number: Option<i64>,
    text: String,
}

fn runs(pdf: &Pdf, page: ObjectId) -> Result<Vec<Run>, Error> {
    let fonts = pdf.get_page_fonts(page).map_err(broken)?;
    let encodings: BTreeMap<Vec<u8>, Encoding<'_>> = fonts
        .into_iter()
        .map(|(name, font)| Ok((name, font.get_font_encoding(pdf)?)))
        .collect::<Result<_, _>>()
        .map_err(broken)?;
    let content = Content::decode(&pdf.get_page_content(page)).map_err(broken)?;
    let (mut runs, mut number, mut encoding) = (Vec::new(), None, None);
    for operation in &content.operations {
        let operands = &operation.operands;
        match operation.operator.as_str() {
            "BDC" => {
                let properties = operands.get(1).and_then(|properties| properties.as_dict().ok());
                number = properties
                    .and_then(|properties| properties.get(b"MCID").and_then(Object::as_i64).ok());
            }
            "EMC" => number = None,
            "Tf" => {
                let name = operands.first().and_then(|name| name.as_name().ok());
                encoding = name.and_then(|name| encodings.get(name));
            }
            "Tj" => {
                let Some((encoding, Object::String(codes, _))) = encoding.zip(operands.first())
                else {
                    return Err(Error::Pdf { reason: "text without a font".to_owned() });
                };
                let text = Pdf::decode_text(encoding, codes).map_err(broken)?;
                runs.push(Run { number, text });
            }
            _ => {}
        }
    }
    Ok(runs)
}

fn follow<'a>(
    pdf: &'a Pdf,
    dictionary: &'a Dictionary,
    key: &[u8],
) -> Result<&'a Object, lopdf::Error> {
    pdf.dereference(dictionary.get(key)?).map(|(_, object)| object)
}

type ContentByMark = BTreeMap<(ObjectId, i64), String>;

/// Reads an element and all below it.
fn read(
    pdf: &Pdf,
    element: &Dictionary,
    content: &ContentByMark,
    lines: &mut Vec<String>,
) -> Result<(), Error> {
    let role = element.get(b"S").and_then(Object::as_name).unwrap_or_default();
    let below = elements_below(pdf, element)?;
    match role {
        b"TR" => {
            let cells: Vec<String> = below
                .iter()
                .map(|cell| whole_text(pdf, cell, content))
                .collect::<Result<_, _>>()?;
            lines.push(cells.join("\t"));
            return Ok(());
        }
        b"Figure" => {
            let words = element.get(b"Alt").and_then(lopdf::decode_text_string);
            lines.push(format!("[{}]", words.map_err(broken)?));
            return Ok(());
        }
        _ => {}
    }
    if below.iter().all(|below| is_within_text(below)) {
        let text = whole_text(pdf, element, content)?;
        if !text.is_empty() {
            lines.push(text);
        }
        return Ok(());
    }
    below.iter().try_for_each(|below| read(pdf, below, content, lines))
}

/// Whether an element is part of a line, and not a line of its own.
fn is_within_text(element: &Dictionary) -> bool {
    element.get(b"S").and_then(Object::as_name).unwrap_or_default() == b"Span"
}

fn kids<'a>(pdf: &'a Pdf, element: &'a Dictionary) -> Result<Vec<&'a Object>, Error> {
    let Ok(kids) = element.get(b"K") else { return Ok(Vec::new()) };
    let (_, kids) = pdf.dereference(kids).map_err(broken)?;
    let list = kids.as_array().map_or_else(|_| vec![kids], |kids| kids.iter().collect());
    list.into_iter().map(|kid| pdf.dereference(kid).map(|(_, kid)| kid).map_err(broken)).collect()
}

fn elements_below<'a>(pdf: &'a Pdf, element: &'a Dictionary) -> Result<Vec<&'a Dictionary>, Error> {
    let kids = kids(pdf, element)?;
    Ok(kids.into_iter().filter_map(|kid| kid.as_dict().ok()).filter(|kid| kid.has(b"S")).collect())
}

/// The text of an element and of all within it; paragraphs are divided by a bar.
fn whole_text(pdf: &Pdf, element: &Dictionary, content: &ContentByMark) -> Result<String, Error> {
    let page_of = |entry: &Dictionary| entry.get(b"Pg").and_then(Object::as_reference).ok();
    let mut text = String::new();
    for kid in kids(pdf, element)? {
        let mark = match kid {
            Object::Integer(number) => page_of(element).map(|page| (page, *number)),
            Object::Dictionary(mark) if mark.has_type(b"MCR") => {
                page_of(mark).zip(mark.get(b"MCID").and_then(Object::as_i64).ok())
            }
            Object::Dictionary(below) if below.has(b"S") => {
                let inner = whole_text(pdf, below, content)?;
                if is_within_text(below) {
                    text.push_str(&inner);
                    text.push(' ');
                } else if !inner.is_empty() {
                    let divider = if text.is_empty() { "" } else { " | " };
                    text.push_str(divider);
                    text.push_str(&inner);
                }
                None
            }
            _ => None,
        };
        if let Some(part) = mark.and_then(|mark| content.get(&mark)) {
            text.push_str(part);
        }
    }
    Ok(clean(&text))
}

fn clean(text: &str) -> String {
    text.replace('\u{ad}', "").trim_end().to_owned()
}
