//! Markup inside a message: three tags become a token tree. It must not know HTML, and lets no other tag through.

use crate::view::{Rich, Role, Token};

/// The tags a message may hold, each with how it is drawn. They do not nest.
const TAGS: [(&str, Role); 3] = [("strong", Role::Strong), ("em", Role::Em), ("term", Role::Term)];

/// Splits finished words into tokens.
///
/// # Errors
/// A sentence saying which tag is unknown, nested or not closed.
pub fn parse(text: &str) -> Result<Rich, String> {
    let mut tokens = Vec::new();
    let mut rest = text;
    while let Some(start) = rest.find('<') {
        push(&mut tokens, Role::Text, &rest[..start]);
        let after = &rest[start + 1..];
        let end = after.find('>').ok_or_else(|| "a `<` opens no tag".to_owned())?;
        let name = &after[..end];
        let (_, role) =
            TAGS.iter().find(|(tag, _)| *tag == name).ok_or_else(|| format!("unknown or misplaced tag `<{name}>`"))?;
        let inside = &after[end + 1..];
        let close = format!("</{name}>");
        let stop = inside.find(&close).ok_or_else(|| format!("`<{name}>` is not closed"))?;
        if inside[..stop].contains('<') {
            return Err(format!("a tag stands inside `<{name}>`"));
        }
        push(&mut tokens, *role, &inside[..stop]);
        rest = &inside[stop + close.len()..];
    }
    push(&mut tokens, Role::Text, rest);
    Ok(tokens)
}

/// Splits finished words into tokens; words whose markup is wrong come back whole and plain.
pub fn rich(text: &str) -> Rich {
    parse(text).unwrap_or_else(|_| vec![Token { role: Role::Text, text: text.to_owned() }])
}

fn push(tokens: &mut Rich, role: Role, text: &str) {
    if !text.is_empty() {
        tokens.push(Token { role, text: text.to_owned() });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_and_tags_become_tokens() {
        let tokens = parse("Tell <strong>someone</strong> you trust.").unwrap();
        assert_eq!(
            tokens.iter().map(|t| (t.role, t.text.as_str())).collect::<Vec<_>>(),
            [(Role::Text, "Tell "), (Role::Strong, "someone"), (Role::Text, " you trust."),]
        );
    }

    #[test]
    fn any_other_tag_is_refused() {
        for text in ["<b>x</b>", "<strong>x", "<strong><em>x</em></strong>", "a < b", "</em>"] {
            assert!(parse(text).is_err(), "{text}");
        }
    }
}
