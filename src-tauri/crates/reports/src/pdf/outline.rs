//! The bookmarks: a flat list that readers show beside the pages (ISO 32000-1 §12.3.3).
//!
//! printpdf sorts its own and names the mode of the page wrongly, so they are added here.

use lopdf::{Document as Pdf, Object, ObjectId, dictionary, text_string};

use crate::Error;

use super::finish::{broken, name};

/// Adds the bookmarks, each a title and the page it leads to; none for a document without.
pub(super) fn add(pdf: &mut Pdf, bookmarks: &[(String, usize)]) -> Result<(), Error> {
    if bookmarks.is_empty() {
        return Ok(());
    }
    let pages: Vec<ObjectId> = pdf.get_pages().into_values().collect();
    let root = pdf.new_object_id();
    let ids: Vec<ObjectId> = bookmarks.iter().map(|_| pdf.new_object_id()).collect();
    for (index, (title, page)) in bookmarks.iter().enumerate() {
        let page = *pages
            .get(*page)
            .ok_or_else(|| Error::Pdf { reason: "a bookmark leads to no page".to_owned() })?;
        let destination = vec![Object::Reference(page), name("Fit")];
        let mut entry = dictionary! {
            "Title" => text_string(title),
            "Parent" => root,
            "Dest" => destination,
        };
        if index > 0 {
            entry.set("Prev", ids[index - 1]);
        }
        if let Some(next) = ids.get(index + 1) {
            entry.set("Next", *next);
        }
        pdf.objects.insert(ids[index], Object::Dictionary(entry));
    }
    let outlines = dictionary! {
        "Type" => name("Outlines"),
        "First" => ids[0],
        "Last" => ids[ids.len() - 1],
        "Count" => ids.len() as i64,
    };
    pdf.objects.insert(root, Object::Dictionary(outlines));
    let catalogue = pdf.catalog_mut().map_err(broken)?;
    catalogue.set("Outlines", root);
    catalogue.set("PageMode", name("UseOutlines"));
    Ok(())
}
