# Words that several screens share: hours, cost, audience and date of a contact, and what is said about the saved file.
# No number, no address: they live in directory/<country>.toml.

### Hours

hours_always = Day and night, every day
hours_unknown = Hours not known here
# $days: days, already in words. $from and $to: hours.
hours_row = { $days }, { $from } to { $to }
days_all = every day
# $first and $last: two days of the week.
days_run = { $first } to { $last }
day_mo = Monday
day_tu = Tuesday
day_we = Wednesday
day_th = Thursday
day_fr = Friday
day_sa = Saturday
day_su = Sunday

### Cost and audience

cost_free = Free
cost_call-rates = Price of an ordinary call
who_anyone = For everyone
who_under-18 = For people under 18
who_parents = For parents and carers
who_adults = From 18 years old

### Where a contact comes from

# $date: the day a copy of the page was read. Nobody has called.
consulted = Copy of the page read on { $date }
# $copy: the date of the copy itself, which is older.
consulted_copy = Copy of { $copy }, read on { $date }

### Country

country_none = No country chosen

### The saved file

notice_recovered = The saved file was damaged. Its spare copy was used instead: all or nearly all of it is here.
notice_damaged = The saved file is damaged and could not be read. It is left as it is, and nothing new will be kept. “Forget everything”, in the settings, lets you start again.
notice_newer = The saved file comes from a newer version of Balise. It is left as it is, and nothing new will be kept.
notice_busy = Balise is already open in another window. In this one, nothing will be kept.
notice_unwritable = Balise cannot write anything on this computer. Everything works, but nothing will be kept.
notice_needs-code = Someone else already keeps things here, without a code. To keep yours too, set a code in the settings.
