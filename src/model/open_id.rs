//! Ids for other programs: the same for the same entry in every language and version of the site.

use uuid::Uuid;

/// The namespace of all ids: the UUID of version 5 of the name `suoraan` in the namespace of domain names. The id of a
/// service or an organisation is the UUID of version 5 of our own id in this namespace.
pub const NAMESPACE: Uuid = Uuid::from_u128(0x337d_c462_65f2_5ae5_a1f8_9d0a_15b4_adfa);

/// The id of one of our ids, or of a part of something, such as `ID/phone/CONTACT`.
pub fn open_id(name: &str) -> Uuid {
    Uuid::new_v5(&NAMESPACE, name.as_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_namespace_is_that_of_the_name() {
        assert_eq!(NAMESPACE, Uuid::new_v5(&Uuid::NAMESPACE_DNS, b"suoraan"));
    }
}
