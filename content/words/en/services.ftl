# Which service fits? Not addressed to anyone in particular: anybody may read this screen. No number, no address.
# “The image” is the one used to threaten. Nobody is asked to show it.

### The screen

ui_services_open = Which service can help with the image?
ui_services_title = Which service fits?
ui_services_lead = Several services help to have an image removed, or to stop it from spreading. Each has its own rules. Answering what is known is enough; nothing has to be answered.
ui_services_kept = These answers stay on this screen and are not kept.
ui_services_results = The services, best suited first
ui_services_reach = How to reach this service
ui_services_sources = Where this information comes from
ui_services_not = Services that do not fit, and why
ui_services_others = Services of one country only: choose the country to know
ui_services_table = Compare the services
ui_services_compared = What is compared
ui_services_after = None of these services erases the image from the device of the person making threats. Telling someone and reporting still help.
ui_services_careful = The image that already exists stays where it is. Make no copy of it. Do not show it to, ask it from or send it to anyone else.
ui_services_people = Someone to talk to
ui_services_back-help = Find help
ui_services_back-guide = What to do

### What may be told

services_ask_image = How old was the person in the image?
    .hint = Their age when the image was made, even if it is fake. Roughly is enough.
services_ask_image_under-18 = Under 18
services_ask_image_adult = 18 or over
services_ask_image_unknown = I don’t know
services_ask_now = And today?
    .hint = The age of that same person today.
services_ask_now_under-18 = Under 18
services_ask_now_adult = 18 or over
services_ask_now_unknown = I don’t know
services_ask_original = Is the image still on a device of that person?
    .hint = Knowing is enough. There is no need to look at it, search for it or ask for it.
services_ask_original_yes = Yes
services_ask_original_no = No
services_ask_original_unknown = I don’t know
services_ask_encrypted = Do the threats come through an encrypted messaging app?
    .hint = An app whose messages even the company cannot read. WhatsApp is one.
services_ask_encrypted_yes = Yes
services_ask_encrypted_no = No
services_ask_encrypted_unknown = I don’t know

### What was found

services_found_fits = At least one service fits what is said here.
services_found_may = A service may fit: each card says what is missing to know.
services_found_not = None of these services fits what is said here. A person can look for another way: the contacts are just below.
services_fit_fits = Fits
services_fit_may = May fit
services_fit_not = Does not fit

### Why

services_because_image-under-18 = It is made for an image from before 18.
services_because_image-adult = It is made for an image of an adult.
services_because_not-image-under-18 = It does not take images from before 18.
services_because_not-image-adult = It takes only images from before 18.
services_because_image-unknown = To find out: the age of the person in the image. It does not take every age, or does not say which.
services_because_image-unsaid = We do not know whether it takes an image from this age: ask it.
services_because_now-under-18 = It is open to those under 18.
services_because_now-adult = It is open to those who are 18 or over today.
services_because_not-now-under-18 = It is only for those who are 18 or over.
services_because_not-now-adult = It is only for those under 18.
services_because_now-unknown = To find out: the age of the person today. It is not open to every age, or does not say to which.
services_because_now-unsaid = We do not know to which ages it is open: ask it.
services_because_world = It can be used in every country.
services_because_here = It is a service of this country: { $country }.
services_because_elsewhere = It serves another country: { $country }.
services_because_country-unknown = To find out: the country. It serves this one: { $country }.
services_because_reach-unsaid = We do not know whether it serves every country: its page may say.
services_because_file = It needs the image, which is still on a device.
services_because_file-or-link = The image, or the address of the page where it is, is enough.
services_because_no-file = It needs the image on the device: without it, it may not work. Do not ask anyone for it.
services_because_file-unknown = To find out: whether the image is still on a device. Without it, it may not work.
services_because_file-unsaid = We do not know whether it needs the image: its page may say.
services_because_encrypted = It does not act inside an encrypted messaging app. It may still help on the sites and apps that take part.
services_because_encrypted-limit = It does not act inside encrypted messaging apps.
services_because_encrypted-unsaid = We do not know whether it acts inside encrypted messaging apps.
services_because_oneself = The young person makes the request; an adult may sit beside them, without looking at the image.

### What is compared

services_title_image = Age in the image
services_title_now = Age today
services_title_reach = Country
services_title_original = Is the image needed?
services_title_encrypted = Acts inside encrypted apps
services_title_identity = Account or identity
services_title_leaves = Does the image leave the device?
services_title_learns = Who learns what
services_title_police = Are the police told?
services_title_helper = May an adult do it?
services_title_cost = Price
services_unknown = Not said in what we read

services_age_yes_no = Under 18
services_age_no_yes = 18 or over
services_age_yes_yes = Any age
services_age_yes_unknown = Under 18; above, not said
services_age_unknown_yes = 18 or over; below, not said
services_reach_world = Every country
services_reach_country = { $country }
services_original_needed = Yes. A cropped or edited image counts as another image.
services_original_link = The image, or the address of the page where it is
services_encrypted_no = No
services_identity_none = Nothing: no name, no account
services_identity_code = No account: a case number and a code, to be written down, for they cannot be found again
services_identity_optional = One may stay anonymous
services_identity_account = A Childline account; proving one’s age is possible, and not required according to a later page
services_leaves_yes = Yes: it is given to the service in confidence
services_leaves_no = No: only a fingerprint, made on the device, is sent
services_police_yes = Yes
services_helper_yes = Yes
services_helper_no = No: no adult must look at the image

services_learns_int-takeitdown = NCMEC and the platforms that take part receive the fingerprint. Nobody sees the image, and no name is asked.
services_learns_int-stopncii = The service receives the fingerprint. The case number and the code serve to follow the request or to withdraw it.
services_learns_gb-reportremove = The Internet Watch Foundation receives the image or the address. The answer comes into the Childline account, where counsellors can help. Proof of age may go through another company.
services_learns_fr-3018 = One talks to a person, who learns what they are told. For a removal, the service alerts the platforms. Its app can keep proof; nothing obliges anyone to use it.
services_learns_be-childfocus = One talks to a team, who learn what they are told. They can come along to the police.
services_learns_be-hotline = A specialised team reads the form, then passes it to the federal police or to the INHOPE network.
services_learns_ca-cybertip = The team reads the report; reports go to the police.
services_learns_au-accce = It is a service of the federal police, who read the report.
services_learns_il-105 = It is a service of the police, who learn what they are told.
