//! A PIN: the few digits that let a volunteer in at the door while the file is open.
//!
//! It is a convenience and no key: it unwraps nothing, and whoever holds the closed file can do
//! nothing with it. So it may be short, as long as guessing it is stopped early.

use crate::refusal::Refusal;

/// How many digits a PIN has.
pub const PIN_DIGITS: std::ops::RangeInclusive<usize> = 4..=8;

/// How many wrong PINs in a row block the PIN.
pub const PIN_TRIES: u32 = 10;

/// With how many tries left each refusal says so.
pub const PIN_TRIES_TOLD: u32 = 5;

/// Digits that can be a PIN. `Debug` never shows them.
#[derive(Clone, PartialEq, Eq)]
pub struct Pin(String);

impl Pin {
    /// The PIN that was typed to be let in; whether it is a good one was asked when it was set.
    ///
    /// # Errors
    /// [`Refusal::PinInvalid`] unless it is four to eight digits.
    pub fn typed(text: &str) -> Result<Self, Refusal> {
        if PIN_DIGITS.contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit()) {
            Ok(Self(text.to_owned()))
        } else {
            Err(Refusal::PinInvalid)
        }
    }

    /// The PIN that somebody chooses.
    ///
    /// # Errors
    /// [`Refusal::PinInvalid`]; [`Refusal::PinTooSimple`] for those that are tried first.
    pub fn chosen(text: &str) -> Result<Self, Refusal> {
        let pin = Self::typed(text)?;
        if pin.is_simple() { Err(Refusal::PinTooSimple) } else { Ok(pin) }
    }

    /// The digits.
    pub fn digits(&self) -> &str {
        &self.0
    }

    /// Whether it is one of those that anybody tries first: one digit throughout, two digits in
    /// turn, a run up or down, the middle column of the keys.
    fn is_simple(&self) -> bool {
        let digits: Vec<i32> = self.0.bytes().map(|byte| i32::from(byte - b'0')).collect();
        let every_step = |step: i32| {
            // 7890 and 3210 are runs too: on the keys 0 stands after 9 as well as before 1.
            digits.windows(2).all(|pair| (pair[1] - pair[0] - step).rem_euclid(10) == 0)
        };
        let in_turn = digits.windows(3).all(|three| three[0] == three[2]);
        [0, 1, -1].into_iter().any(every_step) || in_turn || ["2580", "0852"].contains(&&*self.0)
    }
}

impl std::fmt::Debug for Pin {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Pin(…)")
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn four_to_eight_digits_are_a_pin_and_nothing_else_is() {
        for text in ["4071", "40712", "40719283"] {
            assert_eq!(Pin::chosen(text).unwrap().digits(), text);
        }
        for text in ["", "407", "407192835", "40 71", "40a1", "４０７１", "-407", "407\n"] {
            assert_eq!(Pin::chosen(text), Err(Refusal::PinInvalid), "{text:?}");
        }
    }

    #[test]
    fn what_anybody_tries_first_is_no_pin() {
        let simple = [
            "0000", "1111", "99999999", "1234", "4321", "0123", "9876", "7890", "3210", "12345678",
            "1212", "121212", "9090", "2580", "0852",
        ];
        for text in simple {
            assert_eq!(Pin::chosen(text), Err(Refusal::PinTooSimple), "{text}");
            // It may be typed all the same: an older rule may have let it through.
            assert!(Pin::typed(text).is_ok());
        }
        for text in ["1235", "1224", "1221", "2581", "1939", "123421"] {
            assert!(Pin::chosen(text).is_ok(), "{text}");
        }
    }

    #[test]
    fn a_pin_is_not_told_by_mistake() {
        assert_eq!(format!("{:?}", Pin::typed("4071").unwrap()), "Pin(…)");
    }

    proptest! {
        #[test]
        fn few_pins_are_refused_as_simple(number in 0..10_000_u32) {
            let text = format!("{number:04}");
            let digits: Vec<u32> = text.bytes().map(|byte| u32::from(byte - b'0')).collect();
            let simple = Pin::chosen(&text).is_err();
            let up = digits.windows(2).all(|pair| (pair[0] + 1) % 10 == pair[1]);
            let down = digits.windows(2).all(|pair| pair[0] == (pair[1] + 1) % 10);
            let turn = digits[0] == digits[2] && digits[1] == digits[3];
            let column = number == 2580 || number == 852;
            prop_assert_eq!(simple, up || down || turn || column);
        }
    }
}
