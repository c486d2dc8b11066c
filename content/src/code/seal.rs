//! The lock on a document: a random key seals it (XChaCha20-Poly1305), and the code wraps that key (Argon2id).
//! Every failure to open is the same failure: it must not tell a wrong code from a changed byte.

use super::Code;
use crate::view::Theme;
use argon2::{Algorithm, Argon2, Params, Version};
use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{Key, XChaCha20Poly1305, XNonce};
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

/// What Argon2id costs. The second recommendation of RFC 9106 (64 MiB, 3 passes), on one lane: about half a second on a
/// slow computer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Cost {
    /// Memory, in KiB.
    pub memory: u32,
    /// Passes over it.
    pub passes: u32,
    /// Lanes.
    pub lanes: u32,
}

impl Cost {
    /// What a new code costs.
    pub const USUAL: Self = Self { memory: 64 * 1024, passes: 3, lanes: 1 };

    /// Whether a computer can bear it: a changed header must not take all its memory or its evening.
    fn is_bearable(self) -> bool {
        self.memory <= 1024 * 1024 && self.passes <= 10 && self.lanes <= 8
    }
}

/// What stands readable before the sealed bytes. All of it is bound to them: one changed byte, and nothing opens.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Header {
    /// What trying a code costs.
    pub cost: Cost,
    /// Salt of the code, unlike any other.
    #[serde(with = "hex::serde")]
    pub salt: [u8; 16],
    /// Nonce of the wrapped key.
    #[serde(with = "hex::serde")]
    pub nonce: [u8; 24],
    /// The key, wrapped by the code.
    #[serde(with = "hex::serde")]
    pub key: Vec<u8>,
    /// What the screen before the code looks like.
    pub shown: Shown,
    /// Everything is erased after ten wrong codes.
    pub erase: bool,
}

/// What may be seen without the code: the looks of the screen that asks for it, and the country of the contacts on it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Shown {
    /// The chosen language.
    pub language: Option<String>,
    /// The country whose urgent contacts stand on every screen.
    pub country: Option<String>,
    /// The colours.
    pub theme: Theme,
}

/// The code is wrong, or the file is not as it was sealed: nobody can tell which.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the code does not open this")]
pub struct WrongCode;

/// Nothing was sealed: the computer gives no random bytes, or no memory for the cost.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("nothing could be sealed")]
pub struct NotSealed;

/// A key that was made or opened, and the header it goes with. The key leaves the memory with it.
#[derive(Clone)]
pub struct Opened {
    header: Header,
    key: Zeroizing<[u8; 32]>,
}

impl Opened {
    /// A new key behind a code. Whoever had the code before cannot open what is sealed from now on.
    ///
    /// # Errors
    /// When the computer gives no random bytes, or no memory for the cost.
    pub fn new(code: &Code, cost: Cost, erase: bool) -> Result<Self, NotSealed> {
        let key = Zeroizing::new(random::<32>()?);
        let (salt, nonce) = (random()?, random()?);
        let cipher = cipher(&*derive(code, cost, &salt).map_err(|_| NotSealed)?);
        let payload = Payload { msg: &*key, aad: &bound(cost, &salt) };
        let wrapped = cipher.encrypt(&XNonce::from(nonce), payload).map_err(|_| NotSealed)?;
        let header = Header { cost, salt, nonce, key: wrapped, shown: Shown::default(), erase };
        Ok(Self { header, key })
    }

    /// The header as it stands.
    pub fn header(&self) -> &Header {
        &self.header
    }
}

/// Seals bytes under a key: header, nonce, and what only the key opens. `place` is bound to them and not repeated.
///
/// # Errors
/// When the computer gives no random bytes.
pub fn seal(place: &str, plain: &[u8], opened: &Opened, shown: Shown) -> Result<Vec<u8>, NotSealed> {
    let header = Header { shown, ..opened.header.clone() };
    let mut bytes = serde_json::to_vec(&header).map_err(|_| NotSealed)?;
    bytes.push(b'\n');
    let nonce = random::<24>()?;
    let aad = [place.as_bytes(), b"\n", &bytes].concat();
    let sealed = cipher(&opened.key).encrypt(&XNonce::from(nonce), Payload { msg: plain, aad: &aad });
    bytes.extend(nonce);
    bytes.extend(sealed.map_err(|_| NotSealed)?);
    Ok(bytes)
}

/// The header of sealed bytes, and where it ends; nothing when it is none.
pub fn header(bytes: &[u8]) -> Option<(Header, usize)> {
    let end = bytes.iter().position(|byte| *byte == b'\n')?;
    Some((serde_json::from_slice(&bytes[..end]).ok()?, end))
}

/// Opens sealed bytes with a code.
///
/// # Errors
/// [`WrongCode`], whatever is wrong.
pub fn open(place: &str, bytes: &[u8], code: &Code) -> Result<(Zeroizing<Vec<u8>>, Opened), WrongCode> {
    let (header, _) = header(bytes).filter(|(header, _)| header.cost.is_bearable()).ok_or(WrongCode)?;
    let cipher = cipher(&*derive(code, header.cost, &header.salt)?);
    let payload = Payload { msg: &header.key, aad: &bound(header.cost, &header.salt) };
    let unwrapped = cipher.decrypt(&XNonce::from(header.nonce), payload).map_err(|_| WrongCode)?;
    let unwrapped = Zeroizing::new(unwrapped);
    let key = Zeroizing::new(unwrapped.as_slice().try_into().map_err(|_| WrongCode)?);
    let opened = Opened { header, key };
    Ok((open_again(place, bytes, &opened)?, opened))
}

/// Opens sealed bytes with a key that is open already.
///
/// # Errors
/// [`WrongCode`], whatever is wrong.
pub fn open_again(place: &str, bytes: &[u8], opened: &Opened) -> Result<Zeroizing<Vec<u8>>, WrongCode> {
    let (_, end) = header(bytes).ok_or(WrongCode)?;
    let (head, body) = bytes.split_at(end + 1);
    let (nonce, sealed) = body.split_first_chunk::<24>().ok_or(WrongCode)?;
    let aad = [place.as_bytes(), b"\n", head].concat();
    let plain = cipher(&opened.key).decrypt(&XNonce::from(*nonce), Payload { msg: sealed, aad: &aad });
    Ok(Zeroizing::new(plain.map_err(|_| WrongCode)?))
}

/// The key that a code makes.
fn derive(code: &Code, cost: Cost, salt: &[u8; 16]) -> Result<Zeroizing<[u8; 32]>, WrongCode> {
    let params = Params::new(cost.memory, cost.passes, cost.lanes, Some(32)).map_err(|_| WrongCode)?;
    let mut key = Zeroizing::new([0; 32]);
    let argon = Argon2::new(Algorithm::Argon2id, Version::V0x13, params);
    argon.hash_password_into(code.text().as_bytes(), salt, &mut *key).map_err(|_| WrongCode)?;
    Ok(key)
}

fn cipher(key: &[u8; 32]) -> XChaCha20Poly1305 {
    XChaCha20Poly1305::new(&Key::from(*key))
}

/// What the wrapped key is bound to.
fn bound(cost: Cost, salt: &[u8; 16]) -> Vec<u8> {
    format!("balise-key argon2id {} {} {} {}", cost.memory, cost.passes, cost.lanes, hex::encode(salt)).into_bytes()
}

fn random<const N: usize>() -> Result<[u8; N], NotSealed> {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).map_err(|_| NotSealed)?;
    Ok(bytes)
}
