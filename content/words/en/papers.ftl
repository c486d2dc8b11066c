# What can be taken away on paper, and the trusted person. Outside a folded card, no word may name the subject.
# Labels of the handover sheet are read by police officers and helpline staff too. No number, no address.

### Ways here, from the plan and from the contacts

paper_ways = Write down, prepare, print
paper_ways_record = Take notes
paper_ways_person = Choose my trusted person
paper_ways_papers = Print

### The screen

paper_title = Print
paper_lead = On paper, for oneself or for someone who helps.
paper_which = What to print
paper_which_plan = The plan
paper_which_record = The notes
paper_which_handover = Handover sheet, in two languages
paper_which_card = Contact card, to fold
paper_which_directory = Contacts of the country
paper_which_person = Card of my trusted person, to fold
paper_size = Letters
paper_size_normal = Normal
paper_size_large = Large
paper_language = Second language of the sheet
paper_warning_title = Before printing
paper_warning_printer = A shared printer may keep what it printed, and the sheet may lie there for anyone to see. At school or at work, an adult can print it instead.
paper_warning_paper = Who could find the paper? Keep it in a safe place, or hand it over at once.
paper_warning_leave = While the print window is open, leaving quickly may not answer: close that window first.
paper_print = Print
paper_shown = What will be printed
paper_none_country = A country must be chosen first: the numbers are not the same everywhere.
paper_none_plan = There is no plan yet: it comes after the questions.
paper_none_plan_go = Answer the questions
paper_none_record = There are no notes yet.
paper_none_record_go = Take notes
paper_none_person = Nobody is chosen yet.
paper_none_person_go = Choose my trusted person

### On paper

# Alone on the front of a folded card: it names no subject.
paper_card_outside = Useful contacts
paper_person_outside = To keep
paper_fold = Fold the top half to the back, then fold in two like a book.
paper_contacts = Contacts

### The trusted person

paper_person_title = My trusted person
paper_person_lead = Choosing today who to talk to makes the first step easier, whenever it comes.
paper_person_who = Who could it be?
paper_person_name = A first name, if wished
paper_person_sentence = The first sentence to say
paper_person_own = Or in one’s own words
paper_person_own_hint = Two lines at most.
paper_person_save = Choose
paper_person_forget = Forget this choice
paper_person_saved = The choice is made.
paper_person_forgotten = The choice is forgotten.
paper_person_kept = This choice is kept on this computer. Someone else who opens Balise here can read it.
paper_person_not-kept = This choice lasts until Balise is closed. Nothing of it is written on this computer.
paper_person_print = Print a card
paper_person_chosen = Chosen

paper_role_parent = A parent
paper_role_grandparent = A grandparent
paper_role_aunt-uncle = An aunt or an uncle
paper_role_sibling = A big brother or a big sister
paper_role_teacher = A teacher
paper_role_nurse = The school nurse
paper_role_coach = A coach
paper_role_friend-parent = A friend’s parent
paper_role_doctor = A doctor
paper_role_other = Another trusted adult

paper_sentence_listen = I have something hard to say. I need someone to listen to the end.
paper_sentence_online = Someone is threatening me online. I need help.
paper_sentence_afraid = I am afraid and I don’t know what to do. Can we talk now?
paper_sentence_slowly = I can’t say it all at once. Can we start slowly?
paper_sentence_written = It is too hard to say. I wrote it down: here it is.

### The handover sheet

paper_handover = Handover sheet
paper_handover_lead = The labels are in two languages. What was typed stays as it was typed. An empty line: not known yet, or to be asked.
paper_handover_who = Who is making threats
paper_handover_who_user = User names
paper_handover_who_profile = Profile addresses
paper_handover_who_other = Phone, e-mail, other accounts
paper_handover_who_known = Known how
paper_handover_where = Where
paper_handover_where_apps = Apps, games or sites
paper_handover_where_country = Country where help is sought
paper_handover_when = When
paper_handover_when_first = First contact
paper_handover_when_dates = Days and times noted
paper_handover_when_last = Last message
paper_handover_what = What happened
paper_handover_what_demanded = What was demanded
paper_handover_what_happened = What has happened already
paper_handover_what_payment = Payment asked for or made
paper_handover_what_done = What was done since
paper_handover_young = The young person
paper_handover_young_age = Age
paper_handover_young_name = Name
paper_handover_young_contact = How to reach them safely
paper_handover_young_person = Trusted adult
paper_handover_young_prepared = This sheet was prepared
paper_handover_danger = Danger
paper_handover_danger_now = Danger now, or thoughts of dying
paper_handover_after = After the report
paper_handover_after_report = Report number
paper_handover_after_next = Day of the next contact
paper_handover_notes = Notes, as typed
