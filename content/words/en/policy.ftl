# What the person who looks after the computer decided: what is in force, what has to be mended, and the pages for them.
# Anyone may read the sentences in force, and none names the subject. No number, no address.

### The screen

ui_policy_title = Settings of this computer
ui_policy_lead = The person who looks after this computer chose these settings. They can be read here, not changed.
ui_policy_faults = For that person to mend
ui_policy_faults_lead = Until then, the most careful setting always counts.
ui_policy_contact = Somebody near here
ui_policy_contact_source = Named by the person who looks after this computer. Balise has not checked it.
ui_policy_contact_name = Name
ui_policy_contact_role = Role
ui_policy_contact_place = Where
ui_policy_contact_phone = Phone
ui_policy_contact_hours = When

### What is in force: one sentence for each setting

policy_mode_home = Used at home: what the person chooses to keep is saved.
policy_mode_class = Used in class: nothing personal is saved, and everything starts afresh between two people.
policy_mode_session = Used in a session: nothing is kept afterwards, except what is printed or saved on purpose.
# $value: the name of a language, then of a country.
policy_language = First language: { $value }. Anyone may change it.
policy_country = First country: { $value }. Anyone may change it.
policy_persistence_none = Nothing is saved on this computer.
policy_persistence_settings = Only language, country and look are saved.
policy_persistence_all = Everything the person chooses to keep is saved.
policy_record-allowed_yes = Notes can be taken.
policy_record-allowed_no = Notes cannot be taken.
policy_print-allowed_yes = Printing is possible.
policy_print-allowed_no = Printing is not possible.
# $count: minutes.
policy_idle-minutes =
    { $count ->
        [one] After { $count } minute without a touch: what a code closes is closed, a session is hidden. Otherwise a question is asked, then everything starts afresh.
       *[other] After { $count } minutes without a touch: what a code closes is closed, a session is hidden. Otherwise a question is asked, then everything starts afresh.
    }
# $value: a name or a role, as the school wrote it.
policy_school-contact = Somebody near here is named: { $value }.
policy_kiosk_yes = The window fills the screen and does not close. Leaving quickly always works.
policy_kiosk_no = The window is an ordinary window.
policy_external-links_yes = An address can be opened in the browser, after a warning.
policy_external-links_no = An address does not open from here. It can be read, copied, or taken away on a phone.
policy_unset = As if nothing were written.

### To mend
# $origin: a file or a key. $key: a setting, as it is written. $expect and $value: sentences of this file.

policy_fault_bad-value = { $origin }: the value of { $key } cannot be used. { $expect } Until then: { $value }
policy_fault_unknown-key = { $origin }: { $key } is no setting of Balise and changes nothing. The settings are { $values }.
policy_fault_unreadable = { $origin }: { $why } What it says is not known. Until then each setting takes its most careful value, and the program is used as in class.
policy_fault_duplicate = { $origin }: { $key } is written otherwise in another file. The last one by name counts: { $value }

# $count: the number of a line, 0 where there are no lines.
policy_why_syntax =
    { $count ->
        [0] the content is not well written.
       *[other] the content is not well written, at line { $count }.
    }
policy_why_shape = the content is no list of settings.
policy_why_large = the file is too large for settings.
policy_why_not-a-file = it is no ordinary file.
policy_why_exposed = any account of the computer can change it. Only the administrator should be able to write it.
policy_why_denied = the system does not let it be read.

# $values: words to write as they are. $least, $most and $count: numbers.
policy_expect_word = Write one of these words: { $values }.
policy_expect_flag = Write true or false, without quotation marks.
policy_expect_minutes = Write a whole number from { $least } to { $most }, without quotation marks.
policy_expect_language = Write the code of a language of Balise: { $values }.
policy_expect_country = Write the code of a country of the directory, in two small letters, or int for another country.
policy_expect_contact = Write at least Name or Role, and at least Place or Phone.
policy_expect_contact-text = Write a text of one line, of { $count } characters at most.
policy_expect_contact-phone = Write a number: digits, with spaces or signs between them, and { $count } characters at most.

### For the person who looks after the computer

policy_about = Settings of Balise for a shared computer, a school or an office. A setting that is not written stays open. A value that cannot be used counts as the most careful one, and the program shows it. Nothing here can hide the urgent contacts or keep anyone from leaving quickly.
policy_supported = Every version of Balise
# $value: a sentence in force.
policy_wrong = If the value cannot be used: { $value }
policy_key_mode = Use
    .help = The way the program is used: at home, in class or in a session. The command line cannot choose another.
policy_key_language = First language
    .help = The language of the first words. Anyone may change it: finding help in one’s own language is part of being safe.
policy_key_country = First country
    .help = The country of the first contacts. Anyone may change it, for the same reason as the language.
policy_key_persistence = Saving
    .help = What may be written to the computer. In class and in a session nothing is, whatever the value.
policy_key_record-allowed = Notes
    .help = Lets what happened be noted, in words. On a shared computer others might read it.
policy_key_print-allowed = Printing
    .help = Lets papers be printed. A shared printer can keep in memory what it prints.
policy_key_idle-minutes = Minutes without a touch
    .help = The time after which a shared computer asks, then starts afresh. Somebody who reads slowly must be able to answer in time.
policy_key_school-contact = Contact on the spot
    .help = Somebody of the school or office, shown beside the contacts of the country and never instead of them.
policy_key_kiosk = Full screen
    .help = The window fills the screen and does not close by the usual means. Leaving quickly always works. This does not replace the locking-down of the system.
policy_key_external-links = Addresses in the browser
    .help = Lets an address be opened in the browser, where it leaves a trace. It can always be read, copied or taken away on a phone.
policy_table_key = Setting
policy_table_values = Values
policy_table_about = What it decides
policy_table_wrong = If the value cannot be used

### An example for the templates

policy_sample_role = School nurse
policy_sample_place = Building B, ground floor
policy_sample_hours = Monday to Friday, all day
