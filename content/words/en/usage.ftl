# The code, the ways to use Balise, what is written on the computer. Anyone may read this.
# The screen that asks for the code does not name the subject. Promise no more than is true.

### The screen before the code

ui_lock_title = Balise is closed by a code
ui_lock_field = Code
ui_lock_open = Open
ui_lock_trying = Trying the code. After several wrong codes this takes longer.
ui_lock_pass = Go on without the code
ui_lock_pass_body = All of Balise still works. What the code closes stays closed.
ui_lock_lost = Forgotten the code?
ui_lock_lost_body = Nobody can bring it back. You can still go on without the code. In the settings, “What Balise writes here” can erase everything.
ui_error_code-wrong = This code opens nothing here. Check the capital letters and the keyboard language, then try again.
ui_error_code-erased = This code opens nothing. It was the last try: what the code closed has been erased, as chosen.
ui_error_code-length = It needs at least 6 letters or digits. A short sentence is safer.
ui_error_code-not-saved = The code could not be set. Nothing has changed.
ui_error_code-not-alike = The two codes are not the same. Write the same one twice.

### Setting a code

ui_code_title = A code to open
ui_code_ask_title = Set a code?
ui_code_ask_body = With a code, another person who opens Balise here does not see what is kept.
ui_code_ask_yes = Set a code
ui_code_ask_no = No, without a code
ui_code_body = A code closes what is kept: answers, notes, steps, trusted person. Without it, Balise does not open it.
ui_code_none-kept = A code closes what is kept. To set one, first choose to keep your progress.
ui_code_lost = A forgotten code cannot be found again: neither Balise nor anyone else can open what it closes. Note it outside the home, or with someone you trust. A copy has a phrase of its own.
ui_code_limits_title = What a code does not protect from
ui_code_limits_seen = What someone sees on the screen, or the code they see you type.
ui_code_limits_spy = Software that watches the computer: it can read the keyboard and the screen.
ui_code_limits_short = A short code: someone who copies the file can try all short codes.
ui_code_limits_there = The fact that Balise is here, and that a code is set.
ui_code_limits_before = What was saved before the code: the disk or a backup may keep a trace of it.
ui_code_limits_paper = What was printed or copied elsewhere.
ui_code_limits_erase = Someone who uses the computer can erase the file, even without opening it.
ui_code_now = Code there is now
ui_code_new = New code
ui_code_hint = At least 6 letters or digits. A few words put together are easy to remember and hard to guess.
ui_code_again = The same code once more
ui_code_erase = Erase everything after ten wrong codes
ui_code_erase_hint = Someone else could do that on purpose.
ui_code_set = Set this code
ui_code_change = Change the code
ui_code_cancel = Cancel
ui_code_done = The code is set. It will be asked for at the next start.
ui_code_others = Something else is closed by another code on this computer. Nothing of it can be seen from here.
ui_code_lock = Lock
ui_code_locked = It is locked.
ui_code_enter = Enter a code
ui_code_enter_sure = Go to the screen for the code? What is not saved will be lost.
ui_code_enter_yes = Yes, go there
ui_idle_title = Lock by itself
ui_idle_field = After this time without touching anything
ui_idle_never = Never
ui_idle_2 = 2 minutes
ui_idle_5 = 5 minutes
ui_idle_10 = 10 minutes
ui_idle_30 = 30 minutes
ui_idle_ask_title = Still there?
ui_idle_ask_body = Nobody has touched anything for a while. Without an answer, Balise starts again from nothing.
ui_idle_ask_here = Yes, go on

### A copy

ui_copy_title = A copy to take away
ui_copy_body = Everything that is open, in a file closed by a secret phrase. The file opens with Balise, and with the free tool “age”.
ui_copy_limits = The name of the file may stay in the computer’s list of recent files.
ui_copy_phrase = Secret phrase of the copy
ui_copy_again = The same phrase once more
ui_copy_save = Choose where, and copy
ui_copy_saved = The copy is made.
ui_copy_none = No file chosen. Nothing has changed.
ui_copy_read_title = Take up a copy
ui_copy_read_body = What is open now is replaced by the copy.
ui_copy_read = Choose the copy, and take it up
ui_copy_read_done = The copy is taken up.
ui_error_copy-not-saved = The copy could not be written. Choose another place.
ui_error_copy-foreign = This file is not a copy made by Balise. Nothing has changed.
ui_error_copy-newer = This copy comes from a newer version of Balise. Nothing has changed.
ui_error_copy-wrong = This phrase does not open the copy. Nothing has changed.
ui_error_copy-unreadable = This file could not be read. Nothing has changed.

### The ways to use Balise

ui_mode_title = Way to use Balise
ui_mode_home = At home
ui_mode_home_body = What the person chooses to keep is saved. A code can close it.
ui_mode_class = In a class
ui_mode_class_body = Nothing personal is written. One button clears everything for the next pupil.
ui_mode_session = In a session
ui_mode_session_body = Everything stays in memory. At the end: print, or make a copy. Then nothing is left.
ui_mode_until = Until Balise is closed.
ui_mode_lets-go = What is open and not saved is lost.
ui_mode_sure = Change the way to use Balise?
ui_mode_yes = Yes, change
ui_mode_no = No, stay
ui_mode_fixed = Chosen by the person who looks after this computer.
ui_mode_next = Next person
ui_mode_next_sure = Clear everything?
ui_mode_next_yes = Yes, clear
ui_mode_next_no = No, go on
ui_mode_next_done = Everything is cleared.
ui_mode_session_end = End the session
ui_mode_session_end_sure = End, and let everything go? What is neither printed nor copied will be lost.
ui_mode_not-kept = Nothing is kept on this computer in this way of using Balise.

### What Balise writes here

ui_files_title = What Balise writes here
ui_files_open = See what Balise writes on this computer
ui_files_lead = Every file, read from the disk just now.
ui_files_folder = Folder:
ui_files_none = No file of Balise in this folder.
ui_files_path = File
ui_files_size = Size
ui_files_purpose = What it is for
ui_files_again = Look again
ui_files_erase = Erase everything
ui_files_erase_body = Erases all files of Balise, even what a code closes, even what belongs to someone else. There is no way back.
ui_files_erase_sure = Erase all files of Balise?
ui_files_erase_yes = Yes, erase everything
ui_files_erase_no = No, keep
ui_files_hidden_title = What Balise can neither hide nor erase
ui_files_hidden_installed = Balise is in the computer’s list of programs.
ui_files_hidden_print = A printer, or its queue, may keep what was printed.
ui_files_hidden_backup = A backup of the computer may have copied these files.
ui_files_hidden_recent = The list of recent files may name a copy that was made or taken up.
ui_files_hidden_clipboard = A text that was copied stays on the computer’s clipboard, and in its history if it keeps one.
ui_files_hidden_spy = Monitoring software sees the screen and the keyboard.
ui_files_hidden_disk = An erased file can sometimes be found again on the disk. What a code closed does not open without that code.
ui_files_hidden_webview = On Windows, the part of the system that draws the pages (WebView2) makes a folder of its own, and Microsoft updates it over the internet.
# $count: bytes.
file_size =
    { $count ->
        [one] { $count } byte
       *[other] { $count } bytes
    }
# $count: a number of files. $size: a size in words.
file_sum =
    { $count ->
        [0] No file
        [one] { $count } file, { $size }
       *[other] { $count } files, { $size } together
    }
file_progress = What is kept: settings, and what the person chose to keep.
file_twin = The same, written first, in case the other is damaged.
file_lock = Says that Balise is open. Empty.
file_tries = The number of wrong codes in a row.
file_leftover = Left from a save that was cut off. Erased at the next start.
file_other = No file of Balise: written by the system, or put there by someone.

### Opening an address

ui_browse = Open in the browser
ui_browse_sure = The address will stay in the browser’s history, and the network at home or school may see it. Open?
ui_browse_yes = Yes, open
ui_browse_no = No
ui_browse_done = The address is open in the browser.
ui_error_not-opened = No browser could be opened. The address can be copied by hand.

### The neutral screen

ui_veil_title = Balise
ui_veil_begin = Begin
ui_veil_continue = Go on
