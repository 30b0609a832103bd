//! Prepared messages: addresses that open the phone's own e-mail or text message with the words already there. Nothing
//! is sent before the person does so.

use super::link::digits;

/// An e-mail; without an address the person chooses to whom.
pub fn mail_href(to: Option<&str>, subject: &str, body: &str) -> String {
    format!("mailto:{}?subject={}&body={}", to.unwrap_or_default(), percent(subject), percent(body))
}

/// A text message; without a number the person chooses to whom.
pub fn text_message_href(to: Option<&str>, body: &str) -> String {
    format!("sms:{}?body={}", to.map(digits).unwrap_or_default(), percent(body))
}

/// As RFC 6068 asks for: a space is `%20`, since a plus would stay a plus, and a line ends with `%0D%0A`.
fn percent(text: &str) -> String {
    let mut encoded = String::with_capacity(text.len());
    for byte in text.replace('\n', "\r\n").bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            encoded.push(char::from(byte));
        } else {
            encoded.push_str(&format!("%{byte:02X}"));
        }
    }
    encoded
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_e_mail_keeps_every_letter_and_line() {
        assert_eq!(
            mail_href(Some("a@b.example"), "Hej å", "1 + 1 & 2?\n\"ä\""),
            "mailto:a@b.example?subject=Hej%20%C3%A5&body=1%20%2B%201%20%26%202%3F%0D%0A%22%C3%A4%22"
        );
        assert_eq!(mail_href(None, "", ""), "mailto:?subject=&body=");
    }

    #[test]
    fn a_text_message_is_to_a_number_or_to_whom_the_person_chooses() {
        assert_eq!(text_message_href(Some("+358 50 000"), "Hei!"), "sms:+35850000?body=Hei%21");
        assert_eq!(text_message_href(None, "Hei"), "sms:?body=Hei");
    }
}
