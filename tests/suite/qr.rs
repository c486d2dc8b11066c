//! The codes a phone reads: each is drawn, read back by a decoder, and compared with the directory.

use crate::person::{CATALOGUE, Person};
use content::view::{QrCodeView, Reach};

const QUIET: usize = 4;
const PIXELS: usize = 4;

/// Paints the path as the page does, black on white with its quiet zone, then reads it as a camera would.
fn read(code: &QrCodeView) -> String {
    let size = usize::try_from(code.size).unwrap();
    let side = size + 2 * QUIET;
    let mut dark = vec![false; side * side];
    for part in code.path.split_terminator('z') {
        let (x, rest) = part.strip_prefix('M').unwrap().split_once(' ').unwrap();
        let (y, rest) = rest.split_once('h').unwrap();
        let (width, back) = rest.split_once("v1h-").unwrap();
        assert_eq!(width, back, "a rectangle that is not closed: {part}");
        let (x, y): (usize, usize) = (x.parse().unwrap(), y.parse().unwrap());
        for step in 0..width.parse().unwrap() {
            assert!(x + step < size && y < size, "outside the square: {part}");
            let module = &mut dark[(y + QUIET) * side + x + step + QUIET];
            assert!(!*module, "drawn twice: {part}");
            *module = true;
        }
    }
    let paint = |x: usize, y: usize| if dark[y / PIXELS * side + x / PIXELS] { 0 } else { 255 };
    let mut image = rqrr::PreparedImage::prepare_from_greyscale(side * PIXELS, side * PIXELS, paint);
    let grids = image.detect_grids();
    assert_eq!(grids.len(), 1, "{}", code.label);
    grids[0].decode().unwrap().1
}

#[test]
fn every_contact_can_be_reached_by_its_codes() {
    let person = Person::reads("fr");
    let mut read_back = 0;
    for (_, entry) in CATALOGUE.directory.entries() {
        let codes = person.0.qr_codes(&entry.id).unwrap().codes;
        let found: Vec<_> = codes.iter().map(|code| (code.reach, read(code), code.text.clone())).collect();
        let call = entry.dial.as_ref().map(|dial| {
            let shown = entry.phone.clone().unwrap();
            (Reach::Call, format!("tel:{}", dial.replace('#', "%23")), shown)
        });
        let text = entry.sms.as_ref().map(|sms| (Reach::Text, format!("sms:{}", sms.replace('#', "%23")), sms.clone()));
        let open = entry.url.as_ref().map(|url| (Reach::Open, url.clone(), url.clone()));
        let expected: Vec<_> = [call, text, open].into_iter().flatten().collect();
        assert_eq!(found, expected, "{}", entry.id);
        read_back += found.len();
    }
    assert!(read_back > 600, "only {read_back} codes were read back");
}

#[test]
fn a_code_says_its_number_or_address_to_those_who_do_not_see_it() {
    for (language, call, open) in [
        ("fr", "Code QR pour appeler le 3018", "Code QR pour ouvrir https://3018.fr"),
        ("en", "QR code to call 3018", "QR code to open https://3018.fr"),
    ] {
        let codes = Person::reads(language).0.qr_codes("fr-3018").unwrap().codes;
        let labels: Vec<_> = codes.iter().map(|code| code.label.as_str()).collect();
        assert_eq!(labels, [call, open]);
    }
}

#[test]
fn a_contact_that_is_not_ours_has_no_codes() {
    for id in ["", "fr", "fr-", "xx-3018", "fr-3018 ", "../fr-3018"] {
        assert!(Person::reads("fr").0.qr_codes(id).is_err(), "{id}");
    }
}
