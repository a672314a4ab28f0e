//! Pictures: their pixels, once each, and the names under which pages know them.
//!
//! printpdf could embed pictures too, but numbers them anew through the whole process.

use std::collections::BTreeSet;

use lopdf::{Dictionary, Document as Pdf, Object, ObjectId, Stream, dictionary};

use crate::Error;
use crate::layout::{Laid, Mark};

use super::finish::{broken, name};
use super::write::is_miscounted;

/// The name under which pages know a picture.
pub(super) fn resource(number: usize) -> String {
    format!("Picture{number}")
}

/// Adds the pictures and tells each page those it shows.
pub(super) fn add(pdf: &mut Pdf, laid: &Laid) -> Result<(), Error> {
    let pictures: Vec<ObjectId> = laid
        .pictures
        .iter()
        .map(|picture| {
            let dictionary = dictionary! {
                "Type" => name("XObject"),
                "Subtype" => name("Image"),
                "Width" => picture.width() as i64,
                "Height" => picture.height() as i64,
                "ColorSpace" => name("DeviceRGB"),
                "BitsPerComponent" => 8,
            };
            pdf.add_object(Stream::new(dictionary, countable(picture.pixels().to_vec())))
        })
        .collect();
    let ids: Vec<ObjectId> = pdf.get_pages().into_values().collect();
    for (page, id) in laid.pages.iter().zip(ids) {
        let shown: BTreeSet<usize> = page
            .marks
            .iter()
            .filter_map(|mark| match mark {
                Mark::Picture { number, .. } => Some(*number),
                _ => None,
            })
            .collect();
        if shown.is_empty() {
            continue;
        }
        let mut named = Dictionary::new();
        for number in shown {
            named.set(resource(number), pictures[number]);
        }
        let resources = pdf.get_dictionary(id).and_then(|page| page.get(b"Resources"));
        let resources = resources.and_then(Object::as_reference).map_err(broken)?;
        pdf.get_dictionary_mut(resources).map_err(broken)?.set("XObject", named);
    }
    Ok(())
}

/// The pixels, the last one a shade different where their deflated form would be miscounted.
fn countable(mut pixels: Vec<u8>) -> Vec<u8> {
    if is_miscounted(&pixels)
        && let Some(last) = pixels.last_mut()
    {
        *last = if *last == 0 { 1 } else { *last - 1 };
    }
    pixels
}
