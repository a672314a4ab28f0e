//! What printpdf leaves out of the catalogue: language, tags, metadata, colours.

use lopdf::{Document as Pdf, Object, Stream, dictionary, text_string};

use crate::Error;
use crate::document::Document;
use crate::fonts::{Faces, Weight};

use super::xmp::xmp;

/// What made the file, as its properties say.
pub(super) const CREATOR: &str = "Obecni";
/// What wrote the file, as its properties say.
pub(super) const PRODUCER: &str = "Obecni (printpdf)";

/// The sRGB colours that the file is meant in: the 480-byte profile "sRGB-v4" of
/// Compact-ICC-Profiles, dedicated to the public domain (CC0-1.0).
const SRGB: &[u8] = include_bytes!("../../fonts/sRGB-v4.icc");

/// Completes the catalogue, the properties, the pages and the fonts.
pub(super) fn finish(pdf: &mut Pdf, document: &Document, faces: &Faces) -> Result<(), Error> {
    pages(pdf)?;
    cap_heights(pdf, faces);

    let profile = pdf.add_object(Stream::new(dictionary! { "N" => 3 }, SRGB.to_vec()));
    let intent = dictionary! {
        "Type" => name("OutputIntent"),
        "S" => name("GTS_PDFA1"),
        "OutputConditionIdentifier" => text_string("sRGB"),
        "Info" => text_string("sRGB"),
        "DestOutputProfile" => profile,
    };
    let metadata = dictionary! { "Type" => name("Metadata"), "Subtype" => name("XML") };
    let metadata = pdf.add_object(Stream::new(metadata, xmp(document).into_bytes()));

    let information = pdf.trailer.get(b"Info").and_then(Object::as_reference).map_err(broken)?;
    let date = document.prepared.to_string().replace('-', "");
    let date = format!("D:{date}");
    pdf.objects.insert(
        information,
        Object::Dictionary(dictionary! {
            "Title" => text_string(&document.title),
            "Author" => text_string(&document.organisation),
            "Creator" => text_string(CREATOR),
            "Producer" => text_string(PRODUCER),
            "CreationDate" => text_string(&date),
            "ModDate" => text_string(&date),
        }),
    );

    let catalogue = pdf.catalog_mut().map_err(broken)?;
    catalogue.set("Lang", text_string(&document.language));
    catalogue.set("MarkInfo", dictionary! { "Marked" => true });
    catalogue.set("ViewerPreferences", dictionary! { "DisplayDocTitle" => true });
    catalogue.set("Metadata", metadata);
    catalogue.set("OutputIntents", vec![Object::Dictionary(intent)]);
    Ok(())
}

/// Ties every page to the structure, and drops the empty lists of annotations.
fn pages(pdf: &mut Pdf) -> Result<(), Error> {
    for (number, page) in (0..).zip(pdf.get_pages().into_values()) {
        let page = pdf.get_dictionary_mut(page).map_err(broken)?;
        page.remove(b"Annots");
        page.set("StructParents", Object::Integer(number));
        page.set("Tabs", name("S"));
    }
    Ok(())
}

/// printpdf puts the ascent where the height of capitals belongs.
fn cap_heights(pdf: &mut Pdf, faces: &Faces) {
    let faces = [Weight::Regular, Weight::Bold].map(|weight| faces.of(weight));
    for object in pdf.objects.values_mut() {
        let Ok(descriptor) = object.as_dict_mut() else { continue };
        if !descriptor.has_type(b"FontDescriptor") {
            continue;
        }
        let font = descriptor.get(b"FontName").and_then(Object::as_name).unwrap_or_default();
        let face = faces.iter().find(|face| font.ends_with(face.name.as_bytes()));
        if let Some(face) = face {
            let height = i64::from(face.cap_height) * 1000 / i64::from(face.units_per_em);
            descriptor.set("CapHeight", Object::Integer(height));
        }
    }
}

/// A name object.
pub(super) fn name(name: &str) -> Object {
    Object::Name(name.as_bytes().to_vec())
}

/// printpdf's document lacks something that every PDF has.
pub(super) fn broken(error: lopdf::Error) -> Error {
    Error::Pdf { reason: error.to_string() }
}
