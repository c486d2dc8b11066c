//! A copy of what is kept, to take away: a file of the age format, which the public tools `age` and `rage` open too.
//! It knows bytes and a passphrase, never where the file lies.

use crate::Document;
use crate::code::{Code, NotSealed};
use crate::progress::{self, Fault, Kept};
use age::scrypt::{Identity, Recipient};
use age::secrecy::SecretString;

/// What a try of the passphrase costs, as a power of two: about a second, and 256 MiB.
const WORK: u8 = 18;
/// The most a file may ask of this computer, as a power of two.
const MOST_WORK: u8 = 20;
/// Bytes a copy has at most. What a person writes in words is far below.
pub const LARGEST: u64 = 16 * 1024 * 1024;

/// Why a copy is not read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Unread {
    /// The passphrase is wrong, or the file was changed: nobody can tell which.
    #[error("the passphrase does not open this file")]
    WrongCode,
    /// It is no copy of ours.
    #[error("this is no copy made by this program")]
    Foreign,
    /// A newer version of the program made it.
    #[error("a newer version made this copy")]
    Newer,
}

/// Writes a copy.
///
/// # Errors
/// When the computer gives no random bytes, or no memory.
pub fn write(document: &Document, passphrase: &Code) -> Result<Vec<u8>, NotSealed> {
    let mut recipient = Recipient::new(secret(passphrase));
    recipient.set_work_factor(WORK);
    age::encrypt(&recipient, &progress::seal(0, document, None)?).map_err(|_| NotSealed)
}

/// Reads a copy.
///
/// # Errors
/// [`Unread`].
pub fn read(bytes: &[u8], passphrase: &Code) -> Result<Document, Unread> {
    if !bytes.starts_with(b"age-encryption.org/v1\n") {
        return Err(Unread::Foreign);
    }
    let mut identity = Identity::new(secret(passphrase));
    identity.set_max_work_factor(MOST_WORK);
    let plain = zeroize::Zeroizing::new(age::decrypt(&identity, bytes).map_err(|_| Unread::WrongCode)?);
    match progress::open(&plain) {
        Ok((_, Kept::Open(document))) => Ok(document),
        Err(Fault::Newer) => Err(Unread::Newer),
        _ => Err(Unread::Foreign),
    }
}

fn secret(passphrase: &Code) -> SecretString {
    SecretString::from(passphrase.text().to_owned())
}
