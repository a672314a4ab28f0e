//! The tags: what every piece of content is, and in which order it is read.

use lopdf::{Dictionary, Document as Pdf, Object, ObjectId, dictionary, text_string};

use crate::Error;
use crate::layout::{Laid, Mark, Role};

use super::finish::{broken, name};
use super::tag;

/// Where a piece of content is marked: number of the page, number on the page.
#[derive(Clone, Copy)]
struct Marked {
    page: usize,
    number: i64,
}

/// Adds the structure tree; `marked` tells for every page the element of each marked piece.
pub(super) fn add(pdf: &mut Pdf, laid: &Laid, marked: &[Vec<usize>]) -> Result<(), Error> {
    let elements = &laid.elements;
    let pages: Vec<ObjectId> = pdf.get_pages().into_values().collect();
    let root = pdf.new_object_id();
    let ids: Vec<ObjectId> = elements.iter().map(|_| pdf.new_object_id()).collect();
    let scopes = Scopes {
        column: pdf.add_object(dictionary! { "O" => name("Table"), "Scope" => name("Column") }),
        row: pdf.add_object(dictionary! { "O" => name("Table"), "Scope" => name("Row") }),
    };

    let mut children = vec![Vec::new(); elements.len()];
    for (number, element) in elements.iter().enumerate().skip(1) {
        children[element.parent].push(Object::Reference(ids[number]));
    }
    let mut content = vec![Vec::new(); elements.len()];
    for (page, marked) in marked.iter().enumerate() {
        for (number, element) in (0..).zip(marked) {
            content[*element].push(Marked { page, number });
        }
    }

    for (index, element) in elements.iter().enumerate() {
        let parent = if index == 0 { root } else { ids[element.parent] };
        let mut entry = dictionary! { "S" => name(tag(&element.role)), "P" => parent };
        let first = content[index].first().map(|marked| marked.page);
        if let Some(page) = first {
            entry.set("Pg", pages[page]);
        }
        let mut kids = std::mem::take(&mut children[index]);
        kids.extend(content[index].iter().map(|marked| match first {
            Some(page) if page == marked.page => Object::Integer(marked.number),
            _ => Object::Dictionary(dictionary! {
                "Type" => name("MCR"),
                "Pg" => pages[marked.page],
                "MCID" => marked.number,
            }),
        }));
        set_kids(&mut entry, kids);
        if let Some(attributes) = attributes(&element.role, &scopes) {
            entry.set("A", attributes);
        }
        match &element.role {
            Role::Figure { alternative } => {
                entry.set("Alt", text_string(alternative));
                if let Some(place) = place_of(laid, index) {
                    entry.set("A", place);
                }
            }
            Role::Letter { expanded } => entry.set("E", text_string(expanded)),
            _ => {}
        }
        pdf.objects.insert(ids[index], Object::Dictionary(entry));
    }

    let mut numbers = Vec::new();
    for (page, marked) in (0..).zip(marked) {
        let owners: Vec<Object> =
            marked.iter().map(|element| Object::Reference(ids[*element])).collect();
        numbers.push(Object::Integer(page));
        numbers.push(Object::Reference(pdf.add_object(owners)));
    }
    let parents = pdf.add_object(dictionary! { "Nums" => numbers });
    let tree = dictionary! {
        "Type" => name("StructTreeRoot"),
        "K" => vec![Object::Reference(ids[0])],
        "ParentTree" => parents,
        "ParentTreeNextKey" => marked.len() as i64,
    };
    pdf.objects.insert(root, Object::Dictionary(tree));
    pdf.catalog_mut().map_err(broken)?.set("StructTreeRoot", root);
    Ok(())
}

/// Where the picture of a figure stands, as its attributes say (ISO 32000-1 §14.8.5.4).
fn place_of(laid: &Laid, figure: usize) -> Option<Object> {
    laid.pages.iter().flat_map(|page| &page.marks).find_map(|mark| match mark {
        Mark::Picture { x, y, width, height, owner, .. } if *owner == figure => {
            let top = laid.size.1 - y;
            let corners = [*x, top - height, x + width, top];
            let corners = corners.map(|length| Object::Real((length * 100.0).round() / 100.0));
            Some(Object::Dictionary(dictionary! {
                "O" => name("Layout"),
                "Placement" => name("Block"),
                "BBox" => corners.to_vec(),
            }))
        }
        _ => None,
    })
}

/// The attributes that most cells share.
struct Scopes {
    column: ObjectId,
    row: ObjectId,
}

fn attributes(role: &Role, scopes: &Scopes) -> Option<Object> {
    match role {
        Role::ColumnHeader => Some(Object::Reference(scopes.column)),
        Role::RowHeader => Some(Object::Reference(scopes.row)),
        Role::Table { summary } if !summary.is_empty() => {
            let attributes =
                dictionary! { "O" => name("Table"), "Summary" => text_string(summary) };
            Some(Object::Dictionary(attributes))
        }
        _ => None,
    }
}

fn set_kids(entry: &mut Dictionary, mut kids: Vec<Object>) {
    if kids.len() > 1 {
        entry.set("K", kids);
    } else if let Some(kid) = kids.pop() {
        entry.set("K", kid);
    }
}
