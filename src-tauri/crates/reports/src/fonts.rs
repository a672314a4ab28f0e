//! The two faces of Noto Sans: what they can show, how wide it is, and the part of them that a
//! document carries.

use std::collections::HashMap;
use std::sync::LazyLock;

use allsorts::binary::read::ReadScope;
use allsorts::font::read_cmap_subtable;
use allsorts::font_data::FontData;
use allsorts::subset::{CmapTarget, SubsetProfile, subset};
use allsorts::tables::cmap::Cmap;
use allsorts::tables::os2::Os2;
use allsorts::tables::{FontTableProvider, HeadTable, HheaTable, HmtxTable, MaxpTable};
use allsorts::tag;

use crate::Error;

/// Which of the two faces.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Weight {
    Regular,
    Bold,
}

/// Both faces.
#[derive(Debug)]
pub(crate) struct Faces {
    regular: Face,
    bold: Face,
}

impl Faces {
    /// The faces that the program carries, read once.
    pub(crate) fn get() -> Result<&'static Self, Error> {
        static FACES: LazyLock<Result<Faces, String>> = LazyLock::new(|| {
            Ok(Faces {
                regular: Face::read(
                    "NotoSans-Regular",
                    include_bytes!("../fonts/NotoSans-Regular.ttf"),
                )?,
                bold: Face::read("NotoSans-Bold", include_bytes!("../fonts/NotoSans-Bold.ttf"))?,
            })
        });
        FACES.as_ref().map_err(|reason| Error::Font { reason: reason.clone() })
    }

    /// The face of a weight.
    pub(crate) fn of(&self, weight: Weight) -> &Face {
        match weight {
            Weight::Regular => &self.regular,
            Weight::Bold => &self.bold,
        }
    }

    /// Whether both faces show the character.
    pub(crate) fn show(&self, character: char) -> bool {
        self.regular.glyph(character).is_some() && self.bold.glyph(character).is_some()
    }
}

/// One face. Lengths are in font units, of which [`Face::units_per_em`] make one em.
#[derive(Debug)]
pub(crate) struct Face {
    /// PostScript name.
    pub(crate) name: &'static str,
    pub(crate) units_per_em: u16,
    pub(crate) ascent: i16,
    pub(crate) descent: i16,
    pub(crate) cap_height: i16,
    /// Smallest x, smallest y, largest x, largest y.
    pub(crate) bounds: [i16; 4],
    /// 400 for regular, 700 for bold.
    pub(crate) weight_class: u16,
    program: &'static [u8],
    glyphs: HashMap<char, u16>,
    advances: Vec<u16>,
}

impl Face {
    fn read(name: &'static str, program: &'static [u8]) -> Result<Self, String> {
        let wrong = |what: &str| format!("{name}: {what}");
        let font = ReadScope::new(program)
            .read::<FontData<'_>>()
            .map_err(|error| wrong(&error.to_string()))?;
        let tables = font.table_provider(0).map_err(|error| wrong(&error.to_string()))?;
        let table = |tag: u32, title: &str| {
            tables.read_table_data(tag).map_err(|error| wrong(&format!("{title}: {error}")))
        };
        let (head, maxp) = (table(tag::HEAD, "head")?, table(tag::MAXP, "maxp")?);
        let (hhea, hmtx) = (table(tag::HHEA, "hhea")?, table(tag::HMTX, "hmtx")?);
        let (cmap, os2) = (table(tag::CMAP, "cmap")?, table(tag::OS_2, "OS/2")?);

        let head =
            ReadScope::new(&head).read::<HeadTable>().map_err(|error| wrong(&error.to_string()))?;
        let maxp =
            ReadScope::new(&maxp).read::<MaxpTable>().map_err(|error| wrong(&error.to_string()))?;
        let hhea =
            ReadScope::new(&hhea).read::<HheaTable>().map_err(|error| wrong(&error.to_string()))?;
        let sizes = (usize::from(maxp.num_glyphs), usize::from(hhea.num_h_metrics));
        let hmtx = ReadScope::new(&hmtx)
            .read_dep::<HmtxTable<'_>>(sizes)
            .map_err(|error| wrong(&error.to_string()))?;
        let os2 = ReadScope::new(&os2)
            .read_dep::<Os2>(os2.len())
            .map_err(|error| wrong(&error.to_string()))?;
        let cmap =
            ReadScope::new(&cmap).read::<Cmap<'_>>().map_err(|error| wrong(&error.to_string()))?;
        let (_, characters) = read_cmap_subtable(&cmap)
            .map_err(|error| wrong(&error.to_string()))?
            .ok_or_else(|| wrong("no table of Unicode characters"))?;

        let mut glyphs = HashMap::new();
        characters
            .mappings_fn(|character, glyph| {
                if let (Some(character), 1..) = (char::from_u32(character), glyph) {
                    glyphs.insert(character, glyph);
                }
            })
            .map_err(|error| wrong(&error.to_string()))?;
        let advances = (0..maxp.num_glyphs)
            .map(|glyph| hmtx.horizontal_advance(glyph).map_err(|error| wrong(&error.to_string())))
            .collect::<Result<_, _>>()?;
        Ok(Self {
            name,
            units_per_em: head.units_per_em,
            ascent: hhea.ascender,
            descent: hhea.descender,
            cap_height: os2.version2to4.map_or(hhea.ascender, |metrics| metrics.s_cap_height),
            bounds: [head.x_min, head.y_min, head.x_max, head.y_max],
            weight_class: os2.us_weight_class,
            program,
            glyphs,
            advances,
        })
    }

    /// The glyph of a character, if the face has it.
    pub(crate) fn glyph(&self, character: char) -> Option<u16> {
        self.glyphs.get(&character).copied()
    }

    /// How far a glyph moves the pen, in font units.
    pub(crate) fn advance(&self, glyph: u16) -> u16 {
        self.advances.get(usize::from(glyph)).copied().unwrap_or(0)
    }

    /// How far a character moves the pen, in font units; 0 for a mark upon another letter.
    pub(crate) fn advance_of(&self, character: char) -> u16 {
        self.glyph(character).map_or(0, |glyph| self.advance(glyph))
    }

    /// The width of a text in font units.
    pub(crate) fn units(&self, text: &str) -> u32 {
        text.chars().map(|character| u32::from(self.advance_of(character))).sum()
    }

    /// Font units in points, at a size in points.
    pub(crate) fn points(&self, units: u32, size: f32) -> f32 {
        units as f32 * size / f32::from(self.units_per_em)
    }

    /// The width of a text in points, at a size in points.
    pub(crate) fn width(&self, text: &str, size: f32) -> f32 {
        self.points(self.units(text), size)
    }

    /// The face with these glyphs alone: glyph `i` of the new face is `glyphs[i]`.
    ///
    /// The first must be 0, which stands for what is missing, and none may come twice.
    pub(crate) fn subset(&self, glyphs: &[u16]) -> Result<Vec<u8>, Error> {
        let wrong = |error: &dyn std::fmt::Display| Error::Font {
            reason: format!("{} cannot be reduced: {error}", self.name),
        };
        let font =
            ReadScope::new(self.program).read::<FontData<'_>>().map_err(|error| wrong(&error))?;
        let tables = font.table_provider(0).map_err(|error| wrong(&error))?;
        subset(&tables, glyphs, &SubsetProfile::Pdf, CmapTarget::Unicode)
            .map_err(|error| wrong(&error))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn polish_and_ukrainian_letters_are_there_in_both_faces() {
        let faces = Faces::get().unwrap();
        for letter in "ĄąĆćĘęŁłŃńÓóŚśŹźŻżҐґЄєІіЇїЩщЮюЯяʼ’„”–…§×·°½€№".chars()
        {
            assert!(faces.show(letter), "{letter:?}");
        }
    }

    #[test]
    fn digits_are_of_one_width_so_that_columns_of_figures_line_up() {
        for weight in [Weight::Regular, Weight::Bold] {
            let face = Faces::get().unwrap().of(weight);
            for digit in '1'..='9' {
                assert_eq!(face.advance_of(digit), face.advance_of('0'), "{digit} in {weight:?}");
            }
        }
    }

    #[test]
    fn a_subset_is_much_smaller_than_the_face() {
        let face = Faces::get().unwrap().of(Weight::Regular);
        let glyphs = [0, face.glyph('ż').unwrap(), face.glyph('Щ').unwrap()];
        let reduced = face.subset(&glyphs).unwrap();
        assert!(reduced.len() * 10 < face.program.len(), "{} bytes", reduced.len());
    }
}
