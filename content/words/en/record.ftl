# The record of events: facts in words. On the screen it is called “Notes”, which tells nothing to someone who looks in passing.
# Anyone may read these words. Say “may help”, never “proof”. No number, no address.

### The screen

record_title = Notes
record_lead = What happened, in words. These notes may help the people who help.
record_optional = Every box can stay empty. Notes are never needed to get help.
record_no-picture = Words only: no photo, no screenshot of a picture, no file. A picture stays where it is, with no new copy, and goes to nobody. The police or a contact of the list will say what to do with it.
record_kept = These notes are kept on this computer. Someone else who opens Balise here can read them.
record_kept-code = These notes are kept on this computer, closed by the code.
record_not-kept = These notes stay in memory, until Balise is closed or cleared. Nothing of them is written on this computer.
record_keep = Choose in the settings
record_print = Print these notes

### One note

record_new = New note
record_change = Change the note
record_field_date = Date
record_field_time = Time
record_field_offset = Time zone
record_field_platform = App, game or site
record_field_user = User name
record_field_profile = Profile address
record_field_demanded = What was demanded
record_field_payment = Payment asked for or made
record_field_done = What I did
record_hint_date = Not known? Leave it empty.
record_date_day = Day
record_date_month = Month
record_date_year = Year
record_hint_offset = The one of this computer is already chosen.
record_hint_profile = As text. Balise never opens it.
record_hint_demanded = The other person’s words, or a summary.
record_hint_payment = Amount, way to pay, account or wallet, and what was paid.
record_hint_done = For example: stopped answering, blocked, reported, told someone.
record_offset_unknown = Not known
record_save = Add this note
record_save-change = Save the change
record_cancel = Cancel
record_saved = Note added.
record_saved-change = The change is there. The earlier text stays readable.

### The notes written

record_list = Notes written
record_none = No note yet.
record_entry = Note { $number }
# $time: an hour. $offset: its distance from UTC, such as +01:00.
record_time = { $time } (UTC{ $offset })
record_offset = UTC{ $offset }
record_noted = Written on { $date } at { $time } (UTC{ $offset })
record_edited = Changed on { $date } at { $time } (UTC{ $offset })
record_removed = Removed on { $date } at { $time } (UTC{ $offset }). Its text is erased; its place stays marked.
record_earlier = Earlier text
record_button_change = Change
record_button_remove = Remove
record_remove_sure = Remove this note?
record_remove_body = Its text is erased, with its earlier versions. A line will say that a note was there.
record_remove_yes = Yes, remove it
record_remove_no = No, keep it
record_gone = Note removed.

### What a later change leaves

record_misfit = This note is no longer as it was written.
record_changed = Something in these notes was changed outside Balise after it was written. The notes concerned say so.
record_code = Check code
record_code_why = The same code on the screen and on paper: nothing was changed after printing. Another code: a note was added or changed since. It says nothing more.

### Why a text is refused

ui_error_text-empty = The note is empty: write in one box at least.
ui_error_text-long = A text is too long: shorten it, or make two notes of it.
ui_error_text-unreadable = A text holds signs that cannot be read. Write it again by hand.
ui_error_text-picture = Only words can go here, no picture and no file. A copy, even made to help, could spread it. What happened can be told in words.
