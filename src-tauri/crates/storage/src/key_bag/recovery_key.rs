//! The recovery key: random bits that a person can print, read out and type.

use sha2::{Digest, Sha256};
use zeroize::{Zeroize, Zeroizing};

use crate::durable;
use crate::error::{Error, Result};

/// Crockford's Base32: no I, L, O, U, which are taken for 1, 1, 0 and V.
const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/// 160 random bits are 32 characters; 15 bits of their SHA-256 are three more.
const KEY_CHARACTERS: usize = 32;
const CHECK_CHARACTERS: usize = 3;
const GROUP: usize = 5;

/// 160 random bits, shown as seven groups of five characters: `7Q2ZK-…-M3X9D`. The last three
/// characters check the others, so that a slip of the pen is told from a wrong key.
///
/// Wiped from memory when dropped, and never shown by `Debug`.
#[derive(Clone, PartialEq, Eq)]
pub struct RecoveryKey([u8; 20]);

impl RecoveryKey {
    /// A new random recovery key.
    pub(super) fn random() -> Result<Self> {
        Ok(Self(durable::random()?))
    }

    pub(super) fn bytes(&self) -> &[u8; 20] {
        &self.0
    }

    /// The recovery key as it is shown and printed: seven groups joined by hyphens.
    pub fn text(&self) -> Zeroizing<String> {
        let mut text = Zeroizing::new(String::with_capacity(48));
        let mut values = digits(&self.0);
        values.extend_from_slice(&check_digits(&self.0));
        for (position, value) in values.iter().enumerate() {
            if position > 0 && position % GROUP == 0 {
                text.push('-');
            }
            text.push(char::from(ALPHABET[usize::from(*value)]));
        }
        text
    }

    /// The recovery key that a person typed. Case, spaces and hyphens do not matter; O is read
    /// as 0, I and L as 1.
    ///
    /// Fails with [`Error::RecoveryKeyMistyped`] when it cannot have been printed so.
    pub fn parse(text: &str) -> Result<Self> {
        let mut values = Zeroizing::new(Vec::with_capacity(KEY_CHARACTERS + CHECK_CHARACTERS));
        for letter in text.chars().filter(|c| !c.is_whitespace() && !is_dash(*c)) {
            values.push(value(letter).ok_or(Error::RecoveryKeyMistyped)?);
        }
        if values.len() != KEY_CHARACTERS + CHECK_CHARACTERS {
            return Err(Error::RecoveryKeyMistyped);
        }
        let (key, check) = values.split_at(KEY_CHARACTERS);
        let mut bytes = Zeroizing::new([0u8; 20]);
        for (position, value) in key.iter().enumerate() {
            for bit in 0..5 {
                if value & (0b10000 >> bit) != 0 {
                    let at = position * 5 + bit;
                    bytes[at / 8] |= 0b1000_0000 >> (at % 8);
                }
            }
        }
        if check != check_digits(&bytes) {
            return Err(Error::RecoveryKeyMistyped);
        }
        Ok(Self(*bytes))
    }
}

impl Drop for RecoveryKey {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

impl std::fmt::Debug for RecoveryKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("RecoveryKey(…)")
    }
}

/// The first bits of the bytes, five at a time.
fn digits(bytes: &[u8]) -> Zeroizing<Vec<u8>> {
    let bit = |at: usize| (bytes[at / 8] >> (7 - at % 8)) & 1;
    let digit = |position: usize| (0..5).fold(0, |value, k| value << 1 | bit(position * 5 + k));
    Zeroizing::new((0..bytes.len() * 8 / 5).map(digit).collect())
}

fn check_digits(bytes: &[u8; 20]) -> [u8; CHECK_CHARACTERS] {
    let digest =
        Sha256::new().chain_update(b"obecni recovery check 1").chain_update(bytes).finalize();
    let digits = digits(&digest[..5]);
    [digits[0], digits[1], digits[2]]
}

fn value(letter: char) -> Option<u8> {
    let letter = match letter.to_ascii_uppercase() {
        'O' => '0',
        'I' | 'L' => '1',
        other => other,
    };
    let position = ALPHABET.iter().position(|known| char::from(*known) == letter)?;
    u8::try_from(position).ok()
}

fn is_dash(letter: char) -> bool {
    matches!(letter, '-' | '\u{2010}'..='\u{2015}' | '\u{2212}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(text: &str) -> Option<RecoveryKey> {
        RecoveryKey::parse(text).ok()
    }

    #[test]
    fn a_recovery_key_is_read_back_as_it_was_shown() {
        for fill in [0x00, 0xff, 0x5a] {
            let key = RecoveryKey([fill; 20]);
            let text = key.text();
            assert_eq!(text.len(), 35 + 6, "seven groups of five");
            assert_eq!(parse(&text).as_ref(), Some(&key));
        }
        let key = RecoveryKey::random().unwrap();
        assert_eq!(parse(&key.text()), Some(key));
    }

    #[test]
    fn the_text_of_a_recovery_key_never_changes() {
        let key = RecoveryKey(*b"abcdefghijklmnopqrst");
        assert_eq!(key.text().as_str(), "C5H66-S35CS-KPGTB-ADDP6-TVKFE-1RQ4W-VMS45");
    }

    #[test]
    fn case_spaces_hyphens_and_look_alikes_do_not_matter() {
        let key = RecoveryKey([0x00; 20]);
        let text = key.text();
        assert_eq!(parse(&text.to_lowercase()).as_ref(), Some(&key));
        assert_eq!(parse(&text.replace('0', "O")).as_ref(), Some(&key));
        assert_eq!(parse(&text.replace('0', "o").replace('1', "l")).as_ref(), Some(&key));
        assert_eq!(parse(&text.replace('-', " – ")).as_ref(), Some(&key));
        assert_eq!(parse(&format!("  {}\n", text.replace('-', ""))).as_ref(), Some(&key));
    }

    #[test]
    fn every_single_slip_of_the_pen_is_noticed() {
        let text = RecoveryKey(*b"abcdefghijklmnopqrst").text();
        for at in (0..text.len()).filter(|at| text.as_bytes()[*at] != b'-') {
            for other in ALPHABET.iter().filter(|other| **other != text.as_bytes()[at]) {
                let mut typed = text.as_bytes().to_vec();
                typed[at] = *other;
                let typed = String::from_utf8(typed).unwrap();
                assert_eq!(parse(&typed), None, "{typed}");
            }
            assert_eq!(parse(&format!("{}{}", &text[..at], &text[at + 1..])), None, "one missing");
        }
    }

    #[test]
    fn letters_outside_the_alphabet_are_refused() {
        assert_eq!(parse("ąbcde"), None);
        assert_eq!(parse(""), None);
        assert_eq!(parse(&"U".repeat(35)), None);
    }
}
