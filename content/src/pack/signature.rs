//! Who signed a pack, as minisign says it. It must not know what is in the pack, nor why a key is trusted.

use super::Refused;
use minisign_verify::{Error, PublicKey, Signature};

/// Lines of a signature: a comment that nobody signed, the signature, a comment that is signed, its signature.
const LINES: usize = 4;

/// Whether this key signed these bytes. Only signatures of the digest are taken (`ED`), as minisign has made them since 2019.
///
/// # Errors
/// What does not fit. The first comment alone is signed by nobody, and read by nobody.
pub(super) fn verify(bytes: &[u8], signature: &str, key: &str) -> Result<(), Refused> {
    let key = PublicKey::decode(key).or_else(|_| PublicKey::from_base64(key.trim())).map_err(|_| Refused::Key)?;
    if signature.lines().count() != LINES || !signature.starts_with("untrusted comment: ") {
        return Err(Refused::Signature);
    }
    let signature = Signature::decode(signature).map_err(|_| Refused::Signature)?;
    key.verify(bytes, &signature, false).map_err(|error| match error {
        Error::UnexpectedKeyId => Refused::OtherKey,
        Error::InvalidSignature => Refused::Changed,
        _ => Refused::Signature,
    })
}
