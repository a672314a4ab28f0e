//! HTML in the making: every text that comes from the data goes through one place that escapes it.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use crate::picture::Picture;

/// A page in the making.
#[derive(Default)]
pub(super) struct Html {
    written: String,
}

/// A table with its caption; its rows have a cell for every column.
pub(super) struct Table {
    pub(super) caption: String,
    pub(super) columns: Vec<String>,
    pub(super) rows: Vec<Vec<Cell>>,
}

/// A cell of a table.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Cell {
    /// Its lines.
    pub(super) lines: Vec<String>,
    /// Whether it names its row.
    pub(super) names_row: bool,
    /// Whether it is struck through: it does not take place, as its words say too.
    pub(super) struck: bool,
    /// The ground of a category, 0 to 11.
    pub(super) ground: Option<u32>,
}

impl Cell {
    pub(super) fn new(text: impl Into<String>) -> Self {
        Self { lines: vec![text.into()], ..Self::default() }
    }

    pub(super) fn naming(text: impl Into<String>, struck: bool) -> Self {
        Self { names_row: true, struck, ..Self::new(text) }
    }
}

impl Html {
    pub(super) fn finish(self) -> String {
        self.written
    }

    /// Markup of the program's own.
    pub(super) fn raw(&mut self, markup: &str) {
        self.written.push_str(markup);
    }

    pub(super) fn line(&mut self) {
        self.written.push('\n');
    }

    pub(super) fn open(&mut self, name: &str, attributes: &[(&str, &str)]) {
        self.written.push('<');
        self.written.push_str(name);
        for (attribute, value) in attributes {
            self.written.push(' ');
            self.written.push_str(attribute);
            self.written.push_str("=\"");
            self.text(value);
            self.written.push('"');
        }
        self.written.push('>');
    }

    pub(super) fn close(&mut self, name: &str) {
        self.written.push_str("</");
        self.written.push_str(name);
        self.written.push('>');
    }

    pub(super) fn element(&mut self, name: &str, attributes: &[(&str, &str)], text: &str) {
        self.open(name, attributes);
        self.text(text);
        self.close(name);
    }

    /// A text of the data, between tags or as an attribute's value.
    pub(super) fn text(&mut self, text: &str) {
        for character in text.chars() {
            match character {
                '&' => self.written.push_str("&amp;"),
                '<' => self.written.push_str("&lt;"),
                '>' => self.written.push_str("&gt;"),
                '"' => self.written.push_str("&quot;"),
                '\'' => self.written.push_str("&#39;"),
                '\n' => self.written.push('\n'),
                character if character.is_control() => {}
                character => self.written.push(character),
            }
        }
    }

    /// A picture, in the page itself.
    pub(super) fn picture(&mut self, picture: &Picture, alternative: &str) {
        let Some(png) = picture.png() else { return };
        let source = format!("data:image/png;base64,{}", STANDARD.encode(png));
        let (width, height) = (picture.width().to_string(), picture.height().to_string());
        let attributes = [
            ("src", source.as_str()),
            ("alt", alternative),
            ("width", &width),
            ("height", &height),
        ];
        self.open("img", &attributes);
    }

    /// A table, which can be moved sideways by keys where the window is narrower.
    pub(super) fn table(&mut self, table: &Table) {
        let attributes = [
            ("class", "wide"),
            ("role", "group"),
            ("aria-label", &table.caption),
            ("tabindex", "0"),
        ];
        self.open("div", &attributes);
        self.line();
        self.open("table", &[]);
        self.line();
        self.element("caption", &[], &table.caption);
        self.raw("\n<thead><tr>");
        for column in &table.columns {
            self.element("th", &[("scope", "col")], column);
        }
        self.raw("</tr></thead>\n<tbody>\n");
        for row in &table.rows {
            self.open("tr", &[]);
            for cell in row {
                self.cell(cell);
            }
            self.close("tr");
            self.line();
        }
        self.raw("</tbody>\n</table>\n</div>\n");
    }

    fn cell(&mut self, cell: &Cell) {
        let name = if cell.names_row { "th" } else { "td" };
        let ground = cell.ground.map(|ground| format!("g{}", ground % 12));
        let mut attributes = Vec::new();
        if cell.names_row {
            attributes.push(("scope", "row"));
        }
        if let Some(ground) = &ground {
            attributes.push(("class", ground.as_str()));
        }
        self.open(name, &attributes);
        for (index, line) in cell.lines.iter().filter(|line| !line.is_empty()).enumerate() {
            if index > 0 {
                self.raw("<br>");
            }
            if cell.struck {
                self.element("s", &[], line);
            } else {
                self.text(line);
            }
        }
        self.close(name);
    }
}
