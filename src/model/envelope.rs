//! The envelope of every data file: what it is, and a hash that tells a whole file from a damaged one.
//! Four bytes `SUO1`, the FNV-1a 64 hash of the payload in eight little-endian bytes, then the payload.

const MAGIC: &[u8; 4] = b"SUO1";

/// Puts a payload into an envelope.
pub fn seal(payload: &[u8]) -> Vec<u8> {
    let mut sealed = Vec::with_capacity(MAGIC.len() + 8 + payload.len());
    sealed.extend_from_slice(MAGIC);
    sealed.extend_from_slice(&hash(payload).to_le_bytes());
    sealed.extend_from_slice(payload);
    sealed
}

/// The payload, or `None` when the file is not one of ours or is not whole.
pub fn unseal(sealed: &[u8]) -> Option<&[u8]> {
    let (expected, payload) = sealed.strip_prefix(MAGIC)?.split_first_chunk::<8>()?;
    (hash(payload) == u64::from_le_bytes(*expected)).then_some(payload)
}

/// FNV-1a, 64 bits: <http://www.isthe.com/chongo/tech/comp/fnv/>. It finds damage, not malice.
pub fn hash(payload: &[u8]) -> u64 {
    payload.iter().fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3))
}

#[cfg(test)]
#[cfg(not(target_arch = "wasm32"))]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn the_hash_is_fnv_1a() {
        assert_eq!(hash(b""), 0xcbf2_9ce4_8422_2325);
        assert_eq!(hash(b"foobar"), 0x8594_4171_f739_67e8);
    }

    proptest! {
        #[test]
        fn what_was_sealed_comes_back(payload: Vec<u8>) {
            let sealed = seal(&payload);
            prop_assert_eq!(unseal(&sealed), Some(&payload[..]));
        }

        #[test]
        fn a_changed_byte_or_a_missing_end_is_noticed(payload: Vec<u8>, at: prop::sample::Index, change in 1_u8..) {
            let sealed = seal(&payload);
            let at = at.index(sealed.len());
            let mut damaged = sealed.clone();
            damaged[at] ^= change;
            prop_assert_eq!(unseal(&damaged), None);
            prop_assert_eq!(unseal(&sealed[..at]), None);
        }
    }
}
