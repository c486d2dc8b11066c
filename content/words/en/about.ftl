# The “About” page: where the content comes from, who has or has not reviewed it, what stays on the computer. No number, no address.

about_title = About Balise
about_what_title = What it is
about_what = Balise explains the sextortion of children from a fact sheet, and guides step by step to help. The program works without a network and asks for no account.
about_source_title = The original sheet
about_source = The text starts from an ECPAT information sheet in French, “Sextorsion”, which shows neither date nor licence. It is estimated to be from 2016 or 2017. Its ideas are retold in our own words, and nothing is copied. What has changed since is in separate, dated notes.
about_credit = Based on ECPAT’s information sheet “Sextorsion” (French, undated, c. 2016-2017). Reworded and updated by the editors; not reviewed by ECPAT.
about_review_title = Review
about_review = No professional has reviewed these texts yet, in French or in English. No body named here has endorsed Balise.
about_contacts_title = The contacts
about_contacts = Each contact has a source, and the day a copy of that source was read. Nobody has called to check. A number may have changed.
about_law_title = The law
about_law = This is general information, not legal advice. Law differs from country to country; a helpline or a professional can say what applies.
about_kept_title = What stays on the computer
about_kept = The chosen language, country and colours. The answers, the parts read and the ticked steps stay only if someone said yes. “Forget everything” erases all of this. Balise sends nothing.
about_licence_title = Licences
about_licence = The program is free software, under the MIT or Apache-2.0 licence. The texts are under the CC BY-SA 4.0 licence.
about_sources_title = Sources of the notes
# $version: the version number of the program.
about_version = Balise { $version }
