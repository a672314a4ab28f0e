//! Why a file could not be read or made.

/// What reading answers.
pub type Result<T> = std::result::Result<T, Error>;

/// Why a file could not be read. Each asks something else of whoever chose it.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// The system does not give the file: it is not there, or may not be read.
    #[error("unreadable: {detail}")]
    Unreadable {
        /// What the system said; technical.
        detail: String,
    },
    /// It is a file of another kind.
    #[error("not a spreadsheet")]
    NotASpreadsheet,
    /// It is encrypted with a password.
    #[error("password protected")]
    PasswordProtected,
    /// No sheet holds anything.
    #[error("empty")]
    Empty,
    /// It says it is a spreadsheet and cannot be read as one.
    #[error("damaged: {detail}")]
    Damaged {
        /// What is wrong with it; technical.
        detail: String,
    },
    /// It is larger than one of the limits.
    #[error("too large")]
    TooLarge,
    /// A list is larger than a workbook can be, or a text longer than a cell.
    #[error("does not fit")]
    DoesNotFit,
    /// A workbook could not be put together.
    #[error("not made: {detail}")]
    NotMade {
        /// What the writer said; technical.
        detail: String,
    },
}

impl Error {
    /// The name of what is wrong, by which the outside finds its sentence.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Unreadable { .. } => "sheet_unreadable",
            Self::NotASpreadsheet => "sheet_not_one",
            Self::PasswordProtected => "sheet_locked",
            Self::Empty => "sheet_empty",
            Self::Damaged { .. } => "sheet_damaged",
            Self::TooLarge => "sheet_too_large",
            Self::DoesNotFit => "sheet_does_not_fit",
            Self::NotMade { .. } => "sheet_not_made",
        }
    }
}
