//! The head of the first page: logos at both sides, whose paper it is between them.

use crate::Error;
use crate::document::{Align, Logo, Masthead};
use crate::fonts::Weight;

use super::blocks::{Flow, style};
use super::paginate::Piece;
use super::{Ink, MILLIMETRE, Mark, Role, Style};

/// The height of a logo at most.
const LOGO_HEIGHT: f32 = 18.0 * MILLIMETRE;
/// The width of a logo at most.
const LOGO_WIDTH: f32 = 55.0 * MILLIMETRE;
/// Between a logo and what stands beside it.
const BESIDE: f32 = 5.0 * MILLIMETRE;

/// The styles of a masthead's lines.
struct Look {
    owner: Style,
    title: Style,
    subject: Style,
    line: Style,
}

const ORDINARY: Look = Look {
    owner: style(Weight::Bold, 10.5, 14.0, Ink::Black),
    title: style(Weight::Bold, 21.0, 26.0, Ink::Black),
    subject: style(Weight::Bold, 13.0, 17.0, Ink::Black),
    line: style(Weight::Regular, 10.0, 13.5, Ink::Black),
};

const LARGE: Look = Look {
    owner: style(Weight::Bold, 15.0, 19.0, Ink::Black),
    title: style(Weight::Bold, 28.0, 34.0, Ink::Black),
    subject: style(Weight::Bold, 20.0, 25.0, Ink::Black),
    line: style(Weight::Regular, 15.0, 19.0, Ink::Black),
};

impl Flow<'_> {
    pub(super) fn masthead(&mut self, masthead: &Masthead) -> Result<(), Error> {
        let look = if masthead.large { LARGE } else { ORDINARY };
        self.large = masthead.large;
        let (first, others) = match masthead.logos.split_first() {
            Some((first, others)) => (std::slice::from_ref(first), others),
            None => (&[][..], &[][..]),
        };
        let right = others.iter().map(|logo| printed(logo).0 + BESIDE).sum::<f32>();
        let left = first.iter().map(|logo| printed(logo).0 + BESIDE).sum::<f32>();
        let mut marks = Vec::new();
        for logo in first {
            marks.push(self.logo(logo, 0.0));
        }
        let width = self.width - left - right;
        let mut y = 0.0;
        let texts = [
            (&masthead.owner, look.owner, Role::Paragraph),
            (&masthead.title, look.title, Role::Title),
            (&masthead.subject, look.subject, Role::Paragraph),
        ];
        let lines = masthead.lines.iter().map(|line| (line, look.line, Role::Paragraph));
        for (text, style, role) in texts.into_iter().chain(lines) {
            if text.is_empty() {
                continue;
            }
            let lines = self.lines(text, style, width)?;
            let owner = self.element(0, role);
            marks.extend(self.draw(&lines, style, (left, y), width, Align::Left, owner));
            y += lines.len() as f32 * style.leading;
        }
        let mut x = self.width - right + BESIDE;
        for logo in others {
            marks.push(self.logo(logo, x));
            x += printed(logo).0 + BESIDE;
        }
        let logos = masthead.logos.iter().map(|logo| printed(logo).1);
        let height = logos.fold(y, f32::max);
        self.piece(0.0, Piece { height, keep: true, marks, ..Piece::default() });
        self.leave_below(3.0);
        Ok(())
    }

    /// Draws a logo at the top of a piece.
    fn logo(&mut self, logo: &Logo, x: f32) -> Mark {
        let (width, height) = printed(logo);
        let owner = self.element(0, Role::Figure { alternative: logo.alternative.clone() });
        self.pictures.push(logo.picture.clone());
        let number = self.pictures.len() - 1;
        Mark::Picture { x, y: 0.0, width, height, number, owner }
    }
}

/// The width and height of a logo on paper.
fn printed(logo: &Logo) -> (f32, f32) {
    let (width, height) = (logo.picture.width() as f32, logo.picture.height() as f32);
    let scale = (LOGO_HEIGHT / height).min(LOGO_WIDTH / width);
    (width * scale, height * scale)
}
