# The content pack that an administrator put there: which one is in force, or why it is refused.
# No pack replaces this file. Nobody is spoken to, and no sentence names the subject. No number and no address.

### The screen

ui_pack_title = Content pack
ui_pack_refused = Refused. For the person who looks after this computer to mend

### What is in force

# $name: the name the pack gives itself. $version: a date.
pack_in-force = On this computer, a pack stands in for words or contacts of Balise: “{ $name }”, of { $version }.
pack_signed = The signature says who the pack comes from. It does not say that what is in it is right.
pack_review = Balise does not know whether anybody reviewed these words or checked these contacts.
pack_over-other = It was made for another version of these words. It should be made again.
pack_shipped = The words and contacts are those of Balise.

### Why it is refused
# $origin: a file or a folder. $why: a sentence below. $value and $ours: a path, a version, a date or a fault.

pack_refused = { $origin }: { $why }
pack_refused_several = there are several packs, and only one can count. The others have to be taken away.
pack_refused_exposed = any account of the computer can write here. Only the administrator should be able to.
pack_refused_denied = the system does not let it be read.
pack_refused_unsigned = there is no signature beside the pack.
pack_refused_key = the public key is missing, or is none.
pack_refused_signature = the signature is none that minisign writes.
pack_refused_other-key = another key signed this pack.
pack_refused_changed = the pack or its signature has changed since it was signed.
pack_refused_large = the file is too large for a pack.
pack_refused_torn = this is no pack, or not a whole one.
pack_refused_many = there are too many files in the pack.
pack_refused_empty = there are neither words nor contacts in the pack.
pack_refused_path = the path { $value } has no place in a pack.
pack_refused_not-a-file = { $value } is no ordinary file.
pack_refused_file-large = { $value } is too large.
pack_refused_twice = { $value } is there twice.
pack_refused_text = { $value } is not text in UTF-8.
pack_refused_kept = { $value } says what Balise is, or a pack. No pack replaces this file.
pack_refused_language = { $value } is in a language that Balise does not have.
pack_refused_label = what the pack says about itself is not right: { $value }
pack_refused_program = it asks for Balise { $value } or newer. This is Balise { $ours }.
pack_refused_older = it is of { $value }, older than the words of this Balise, which are of { $ours }.
pack_refused_content = the check of the content found a fault: { $value }
