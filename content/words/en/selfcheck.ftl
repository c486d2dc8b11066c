# What `balise --self-check` says to the person who looks after the computer. It names no subject: others may read along.

# $version: the version number of the program.
selfcheck_version = Balise { $version }
# $version: twelve letters and digits.
selfcheck_content = Content: { $version }
selfcheck_content_faults = { $count ->
    [one] The content has one fault.
   *[other] The content has { $count } faults.
}
# $languages: codes in a list, such as “fr and en”.
selfcheck_languages = Languages: { $languages }
selfcheck_countries = { $count ->
    [one] Contacts: one country
   *[other] Contacts: { $count } countries
}
# $policy: where the policy was read.
selfcheck_policy = Policy: { $policy }
selfcheck_policy_none = Policy: none
# $pack: the file or the folder where a content pack was found.
selfcheck_pack = Content pack: { $pack }
selfcheck_folder = Data folder: { $folder }
selfcheck_folder_none = Data folder: none was found, so nothing can be saved.
selfcheck_folder_unwritable = Nothing can be written in the data folder.
selfcheck_saved_none = Saved progress: none
selfcheck_saved_readable = Saved progress: readable
selfcheck_saved_recovered = Saved progress: damaged, and readable from its second copy
selfcheck_saved_damaged = Saved progress: damaged. Balise leaves it as it is.
selfcheck_saved_newer = Saved progress: written by a newer version of Balise. This one leaves it as it is.
selfcheck_saved_unreadable = Saved progress: there is some, and it cannot be read.
selfcheck_screen_none = There is no screen here, so no window can open in this session.
selfcheck_webview = Web view of the system: { $version }
selfcheck_webview_none = Balise cannot open here: a part of the system that draws its pages, “Microsoft Edge WebView2 Runtime”, is missing. The person who looks after this computer can install it. If you need help now, talk to an adult you trust or to a helpline for young people.
selfcheck_right = Everything that was looked at works.
selfcheck_wrong = { $count ->
    [one] One thing is wrong.
   *[other] { $count } things are wrong.
}
