# The words of the frame: menu, buttons, settings. Anyone may read them. No number, no address.
# No sentence takes a variable: the page composes nothing.

### Frame

ui_frame_skip = Skip to content
ui_frame_menu = Menu
ui_frame_local = Nothing leaves this computer.
ui_nav_home = Home
ui_nav_sheet = Understand
ui_nav_guide = What to do
ui_nav_help = Find help
ui_nav_record = Notes
ui_nav_settings = Settings
ui_nav_about = About
ui_notice_close = Close this message
ui_error_unknown-id = This choice is no longer here. Nothing is lost: another choice is possible.
ui_error_not-forgotten = A file could not be erased. Close the other windows of Balise, then try again.
ui_error_unknown = Something did not work. Nothing is lost, and the contacts stay at the bottom.

### Help at once, on every screen

ui_strip_label = Help at once
ui_strip_danger = Danger now
ui_strip_crisis = Thoughts of dying
ui_strip_talk = Talk to someone
# Behind the emergency number, while no country is chosen.
ui_strip_europe = (European Union)
ui_strip_all = All contacts

### Leaving quickly

ui_leave_button = Leave quickly
# The Shift key, pressed three times.
ui_leave_keys = Shift ×3
ui_leave_skip = Leave quickly: Balise closes at once
ui_leave_left = Balise is closing.
ui_leave_title = Leave quickly, if someone comes in
ui_leave_how = The “Leave quickly” button at the top, or the Shift key pressed three times: the screen goes blank and Balise closes.
ui_leave_how_kiosk = The “Leave quickly” button at the top, or the Shift key pressed three times: the screen empties and Balise starts again from nothing.
ui_leave_limits = This does not hide that Balise is on this computer, nor what monitoring software may have seen.
ui_leave_practise = Practise
ui_leave_practising = Try it now: the button, or Shift three times. Nothing will close.
ui_leave_practised = That’s it. For real, Balise closes at once.
ui_leave_understood = Got it

### Keeping progress

ui_keep_title = Keep progress on this computer?
ui_keep_body = The parts read, the answers, the steps ticked or added, the notes and the trusted person. Someone else who opens Balise here could see them.
ui_keep_yes = Yes, keep it
ui_keep_no = No, keep nothing

### Home

ui_home_title = It is never the fault of the person being threatened.
ui_home_lead = Blackmail with intimate images exists, and there is help. Balise explains what it is and guides step by step, without hurry.
ui_home_now_title = Something is happening
ui_home_now_body = Someone is making threats, asking for money or images: to oneself, to someone close, to a young person being supported.
ui_home_now_go = See what to do now
ui_home_now_resume = Go on from where it was
ui_home_read_title = To understand
ui_home_read_body = What sextortion is, how perpetrators act, what the law says, what to do.
ui_home_read_go = Read the sheet
ui_home_talk = Talk to someone
ui_home_contacts = Other contacts

### The sheet

ui_sheet_sections = Parts of the sheet
ui_sheet_depth = Length of the text
ui_sheet_brief = In brief
ui_sheet_complete = Complete
ui_sheet_done = (read)
ui_sheet_read = I have read this part
ui_sheet_next = Next part
ui_sheet_to-guide = See what to do
ui_sheet_statements = Show the references to the original sheet
ui_sheet_note = Editor’s note
ui_sheet_sources = Sources
ui_sheet_glossary = Words to know

### The guide

ui_guide_progress = Progress through the questions
ui_guide_several = Several answers are possible.
ui_guide_filter = Search the list
ui_guide_choose = Choose an answer to continue. “I don’t know” is one.
ui_guide_continue = Continue
ui_guide_back = Back
ui_guide_answered = Answers given
ui_guide_change = Change
ui_guide_restart = Start again from the beginning

### The plan

ui_plan_why = Why:
ui_plan_who = Who can help:
ui_plan_sources = Who advises this
ui_plan_contacts = Talk to someone
ui_plan_list = See the whole plan as a list
ui_plan_cards = Back to one step at a time
ui_plan_done = Done
ui_plan_undone = Not done yet
ui_plan_next = Next
ui_plan_previous = Previous
ui_plan_say = To say
ui_plan_avoid = To avoid
ui_plan_ticked = (done)
ui_plan_up = Move up
ui_plan_down = Move down
ui_plan_skip = Not for this person
ui_plan_park = For another day
ui_plan_restore = Back into the plan
ui_plan_skipped = Steps left out
ui_plan_parked = Steps for another day
ui_plan_moved = The plan has changed.
ui_plan_own = My own steps
ui_plan_own_label = A step to add, with no name and no image
ui_plan_own_add = Add
ui_plan_own_remove = Remove

### Contacts

ui_help_title = Find help
ui_help_lead = People whose job it is. No question will be asked here.
ui_help_country = Country
ui_help_country_choose = Choose my country
ui_help_search = Search all contacts
ui_help_search_hint = A name, a need or a country
ui_help_search_clear = Clear the search
ui_help_search_found = Contacts found
ui_help_needs = Go to a need
ui_contact_unverified = Each contact comes from a written source, with its date. Nobody has called to check.
ui_contact_elsewhere = European or worldwide service, also open in this country.
ui_contact_phone = Phone
ui_contact_sms = Text message
ui_contact_url = Address
ui_contact_copy = Copy
ui_contact_copied = Address copied.
ui_contact_not-copied = Copying did not work. The address can be copied by hand.
ui_contact_who = For whom:
ui_contact_hours = When:
ui_contact_cost = Price:
ui_contact_languages = Languages:
ui_contact_area = Country:
ui_contact_source = Where this contact comes from
ui_qr_call = Call with a phone
ui_qr_text = Text with a phone
ui_qr_open = Open on another device
ui_qr_call_how = Open a phone’s camera and point it at this drawing, or dial the number. The call stays in the phone’s call list.
ui_qr_text_how = Open a phone’s camera and point it at this drawing, or text the number. The message stays in the phone.
ui_qr_open_how = Open the other device’s camera and point it at this drawing, or type the address. The visit stays in its history.

### Settings

ui_settings_title = Settings
ui_settings_language = Language
ui_settings_country = Country of the contacts
ui_settings_theme = Colours
ui_settings_theme_system = As the computer
ui_settings_theme_light = Light
ui_settings_theme_dark = Dark
ui_forget_title = Forget everything
ui_forget_body = Erases from this computer the answers, the parts read, the steps ticked or added, the notes, the trusted person and the settings of Balise.
ui_forget_button = Forget everything
ui_forget_sure = Forget everything?
ui_forget_yes = Yes, forget everything
ui_forget_no = No, keep it
ui_forget_done = Everything is forgotten.
