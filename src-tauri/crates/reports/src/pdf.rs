//! From pages to the bytes of a PDF; the only file that knows printpdf.
//!
//! printpdf draws the pages and embeds the fonts; it has neither subsets of fonts without a
//! second font stack, nor tags, language, archive metadata or repeatable numbers. So the subset
//! is made before it, and everything else is added to its `lopdf` document afterwards: PDF/A-3a
//! (ISO 19005-3) with the tags of PDF/UA-1 (ISO 14289-1) comes from [`finish`] and [`write`],
//! not from printpdf's `PdfConformance`.

mod finish;
mod images;
mod outline;
mod structure;
mod write;
mod xmp;

use std::collections::{BTreeMap, BTreeSet};

use md5::{Digest, Md5};
use printpdf::{
    Color, CurTransMat, DictItem, FontId, FontMetrics, FontType, Greyscale, Line, LinePoint, Mm,
    Op, PaintMode, ParsedFont, PdfDocument, PdfFont, PdfFontHandle, PdfFontMetricsStub, PdfPage,
    PdfSaveOptions, Point, Pt, Rect, Rgb, TextItem, TextMatrix, XObjectId, XObjectTransform,
    to_lopdf_doc,
};

use crate::Error;
use crate::document::Document;
use crate::fonts::{Face, Faces, Weight};
use crate::layout::{Ink, Laid, Mark, Owner, Page, Role, Style};

/// Writes a laid out document as PDF; a bookmark is a title and the page it leads to.
///
/// # Errors
/// [`Error::Font`] or [`Error::Pdf`], where the program is damaged.
pub(crate) fn write(
    document: &Document,
    laid: &Laid,
    bookmarks: &[(String, usize)],
    faces: &Faces,
) -> Result<Vec<u8>, Error> {
    let mut pdf = PdfDocument::new(&document.title);
    for (weight, characters) in used_characters(laid) {
        let font = subset(faces.of(weight), &characters)?;
        pdf.resources.fonts.map.insert(font_id(weight), PdfFont::new(font));
    }
    let mut marked = Vec::new();
    let mut pages = Vec::new();
    for page in &laid.pages {
        let mut drawing = Drawing::new(laid);
        drawing.page(page);
        pages.push(PdfPage::new(
            Mm::from(Pt(laid.size.0)),
            Mm::from(Pt(laid.size.1)),
            drawing.operations,
        ));
        marked.push(drawing.marked);
    }
    pdf.with_pages(pages);
    let options = PdfSaveOptions {
        optimize: false,
        subset_fonts: false,
        secure: true,
        image_optimization: None,
    };
    let mut warnings = Vec::new();
    let mut written = to_lopdf_doc(&pdf, &options, &mut warnings);
    finish::finish(&mut written, document, faces)?;
    outline::add(&mut written, bookmarks)?;
    images::add(&mut written, laid)?;
    structure::add(&mut written, laid, &marked)?;
    write::write(written)
}

/// printpdf counts its own names of fonts through the whole process; these stay the same.
fn font_id(weight: Weight) -> FontId {
    FontId(match weight {
        Weight::Regular => "Regular".to_owned(),
        Weight::Bold => "Bold".to_owned(),
    })
}

/// The characters of the document, by face.
fn used_characters(laid: &Laid) -> BTreeMap<Weight, BTreeSet<char>> {
    let mut used: BTreeMap<Weight, BTreeSet<char>> = BTreeMap::new();
    for mark in laid.pages.iter().flat_map(|page| &page.marks) {
        if let Mark::Text { style, text, .. } = mark {
            used.entry(style.weight).or_default().extend(text.chars());
        }
    }
    used
}

/// The face with the glyphs of these characters alone, as printpdf takes it.
fn subset(face: &Face, characters: &BTreeSet<char>) -> Result<ParsedFont, Error> {
    let mut glyphs = vec![0];
    let mut codepoint_to_glyph = BTreeMap::new();
    for character in characters {
        // Layout has refused what the face lacks.
        let Some(glyph) = face.glyph(*character) else { continue };
        let known = glyphs.iter().position(|known| *known == glyph);
        let place = known.unwrap_or_else(|| {
            glyphs.push(glyph);
            glyphs.len() - 1
        });
        codepoint_to_glyph.insert(u32::from(*character), place as u16);
    }
    let glyph_widths =
        (0..).zip(&glyphs).map(|(place, glyph)| (place, face.advance(*glyph))).collect();
    let [x_min, y_min, x_max, y_max] = face.bounds;
    Ok(ParsedFont {
        original_bytes: face.subset(&glyphs)?,
        font_index: 0,
        font_name: Some(format!("{}+{}", subset_tag(face, &glyphs), face.name)),
        codepoint_to_glyph,
        glyph_widths,
        units_per_em: face.units_per_em,
        font_metrics: FontMetrics { ascent: face.ascent, descent: face.descent },
        font_type: FontType::TrueType,
        pdf_font_metrics: PdfFontMetricsStub {
            units_per_em: face.units_per_em,
            x_min,
            y_min,
            x_max,
            y_max,
            caret_slope_rise: 1,
            caret_slope_run: 0,
            us_weight_class: face.weight_class,
        },
    })
}

/// Six letters that tell this subset from others (ISO 32000-1 §9.6.4), the same for the same one.
fn subset_tag(face: &Face, glyphs: &[u16]) -> String {
    let mut digest = Md5::new();
    digest.update(face.name);
    glyphs.iter().for_each(|glyph| digest.update(glyph.to_be_bytes()));
    digest.finalize().iter().take(6).map(|byte| char::from(b'A' + byte % 26)).collect()
}

/// Hundredths of a point are finer than any printer, and short to write.
fn rounded(length: f32) -> Pt {
    Pt((length * 100.0).round() / 100.0)
}

fn colour(ink: Ink) -> Color {
    let grey = |percent| Color::Greyscale(Greyscale { percent, icc_profile: None });
    match ink {
        Ink::Black => grey(0.0),
        Ink::Muted | Ink::Line => grey(0.34),
        Ink::Hair => grey(0.75),
        Ink::Head => grey(0.92),
        Ink::White => grey(1.0),
        // #12508C, the accent of the window.
        Ink::Accent => rgb([0x12, 0x50, 0x8c]),
        Ink::Category(ground) => rgb(GROUNDS[usize::from(ground) % GROUNDS.len()]),
    }
}

/// The grounds of categories, the same as in the window, each light under black text.
const GROUNDS: [[u8; 3]; 12] = [
    [0xdc, 0xe9, 0xf8],
    [0xe2, 0xf1, 0xe4],
    [0xfb, 0xe9, 0xd0],
    [0xf3, 0xe2, 0xf2],
    [0xff, 0xe1, 0xde],
    [0xe3, 0xe6, 0xfa],
    [0xdd, 0xf0, 0xef],
    [0xf1, 0xeb, 0xd2],
    [0xea, 0xe3, 0xda],
    [0xe9, 0xf0, 0xd8],
    [0xf8, 0xe3, 0xec],
    [0xe1, 0xe8, 0xec],
];

fn rgb(channels: [u8; 3]) -> Color {
    let [r, g, b] = channels.map(|channel| (f32::from(channel) / 2.55).round() / 100.0);
    Color::Rgb(Rgb { r, g, b, icc_profile: None })
}

/// The drawing of one page.
struct Drawing<'a> {
    laid: &'a Laid,
    operations: Vec<Op>,
    /// The element that each marked piece of content belongs to.
    marked: Vec<usize>,
}

impl<'a> Drawing<'a> {
    fn new(laid: &'a Laid) -> Self {
        Self { laid, operations: Vec::new(), marked: Vec::new() }
    }

    fn page(&mut self, page: &Page) {
        self.artifact("Layout", None);
        for mark in &page.marks {
            if let Mark::Ground { x, y, width, height, ink } = mark {
                self.ground((*x, *y), (*width, *height), *ink);
            }
        }
        let mut pen = None;
        for mark in &page.marks {
            if let Mark::Rule { from, to, thickness, ink } = mark {
                if pen != Some((*thickness, *ink)) {
                    self.operations.push(Op::SetOutlineThickness { pt: Pt(*thickness) });
                    self.operations.push(Op::SetOutlineColor { col: colour(*ink) });
                    pen = Some((*thickness, *ink));
                }
                let points = vec![self.point(*from), self.point(*to)];
                self.operations.push(Op::DrawLine { line: Line { points, is_closed: false } });
            }
        }
        self.operations.push(Op::EndMarkedContent);
        for mark in &page.marks {
            if let Mark::Picture { x, y, width, height, number, owner } = mark {
                self.picture((*x, *y), (*width, *height), *number, *owner);
            }
        }
        self.operations.push(Op::StartTextSection);
        let mut set = None;
        for mark in &page.marks {
            if let Mark::Text { x, y, style, text, owner } = mark {
                self.text((*x, *y), *style, text, *owner, set);
                set = Some(*style);
            }
        }
        self.operations.push(Op::EndTextSection);
    }

    fn ground(&mut self, (x, y): (f32, f32), (width, height): (f32, f32), ink: Ink) {
        self.operations.push(Op::SetFillColor { col: colour(ink) });
        let rectangle = Rect {
            x: rounded(x),
            y: rounded(self.laid.size.1 - y - height),
            width: rounded(width),
            height: rounded(height),
            mode: Some(PaintMode::Fill),
            winding_order: None,
        };
        self.operations.push(Op::DrawRectangle { rectangle });
    }

    fn picture(
        &mut self,
        (x, y): (f32, f32),
        (width, height): (f32, f32),
        number: usize,
        owner: usize,
    ) {
        self.marked(owner);
        self.operations.push(Op::SaveGraphicsState);
        let (x, y) = (rounded(x), rounded(self.laid.size.1 - y - height));
        let matrix = [rounded(width).0, 0.0, 0.0, rounded(height).0, x.0, y.0];
        let matrix = CurTransMat::Raw(matrix);
        self.operations.push(Op::SetTransformationMatrix { matrix });
        let id = XObjectId(images::resource(number));
        let transform = XObjectTransform { no_auto_scale: true, ..XObjectTransform::default() };
        self.operations.push(Op::UseXobject { id, transform });
        self.operations.push(Op::RestoreGraphicsState);
        self.operations.push(Op::EndMarkedContent);
    }

    fn point(&self, (x, y): (f32, f32)) -> LinePoint {
        let p = Point { x: rounded(x), y: rounded(self.laid.size.1 - y) };
        LinePoint { p, bezier: false }
    }

    fn text(
        &mut self,
        (x, y): (f32, f32),
        style: Style,
        text: &str,
        owner: Owner,
        set: Option<Style>,
    ) {
        match owner {
            Owner::Footer => self.artifact("Pagination", Some("Footer")),
            Owner::RepeatedHead => self.artifact("Pagination", Some("Header")),
            Owner::Element(element) => self.marked(element),
        }
        if set.map(|set| (set.weight, set.size)) != Some((style.weight, style.size)) {
            let font = PdfFontHandle::External(font_id(style.weight));
            self.operations.push(Op::SetFont { font, size: Pt(style.size) });
        }
        if set.map(|set| set.ink) != Some(style.ink) {
            self.operations.push(Op::SetFillColor { col: colour(style.ink) });
        }
        let matrix = TextMatrix::Translate(rounded(x), rounded(self.laid.size.1 - y));
        self.operations.push(Op::SetTextMatrix { matrix });
        self.operations.push(Op::ShowText { items: vec![TextItem::Text(text.to_owned())] });
        self.operations.push(Op::EndMarkedContent);
    }

    /// Begins what belongs to the page and not to the text: lines, grounds, the foot.
    fn artifact(&mut self, kind: &str, subtype: Option<&str>) {
        let name = |name: &str| DictItem::Name(name.as_bytes().to_vec());
        let mut map = BTreeMap::from([("Type".to_owned(), name(kind))]);
        if let Some(subtype) = subtype {
            map.insert("Subtype".to_owned(), name(subtype));
        }
        self.operations.push(Op::BeginMarkedContentWithProperties {
            tag: "Artifact".to_owned(),
            properties: DictItem::Dict { map },
        });
    }

    /// Begins content of an element.
    fn marked(&mut self, element: usize) {
        let number = DictItem::Int(self.marked.len() as i64);
        let role = self.laid.elements.get(element).map_or("P", |element| tag(&element.role));
        self.marked.push(element);
        self.operations.push(Op::BeginMarkedContentWithProperties {
            tag: role.to_owned(),
            properties: DictItem::Dict { map: BTreeMap::from([("MCID".to_owned(), number)]) },
        });
    }
}

/// The name of a role (ISO 32000-1 §14.8.4).
fn tag(role: &Role) -> &'static str {
    match role {
        Role::Document => "Document",
        Role::Title => "H1",
        Role::Section => "H2",
        Role::Part => "H3",
        Role::Paragraph => "P",
        Role::Figure { .. } => "Figure",
        Role::Letter { .. } => "Span",
        Role::List => "L",
        Role::ListItem => "LI",
        Role::ListBody => "LBody",
        Role::Table { .. } => "Table",
        Role::TableHead => "THead",
        Role::TableBody => "TBody",
        Role::TableRow => "TR",
        Role::ColumnHeader | Role::RowHeader => "TH",
        Role::TableCell => "TD",
    }
}
