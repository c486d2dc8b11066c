# What each contact of the directory is for, and what a country lacks. A child and an adult both read it.
# No number, address or opening hours here: they live in directory/<country>.toml.

### Countries

country_be = Belgium
country_ca = Canada
country_ch = Switzerland
country_eu = Europe (the whole European Union)
country_fr = France
country_gb = United Kingdom
country_int = Another country
country_lu = Luxembourg
country_us = United States

### Languages a contact speaks

language_de = German
language_en = English
language_es = Spanish
language_fr = French
language_it = Italian
language_lb = Luxembourgish
language_nl = Dutch

### A need with no known service in the country, when the country has no sentence of its own

gap_generic_emergency = We know of no emergency number in this country. An adult close by, the nearest police station or hospital knows the right number.
gap_generic_talk = We know of no child helpline in this country. The directory of Child Helpline International helps to look, and a trusted adult can listen right now.
gap_generic_report-content = We know of no service that takes reports of images in this country. INHOPE and the Internet Watch Foundation help to find where to report.
gap_generic_police = We know of no police service for this report in this country. The nearest police station can take it, with a trusted adult if possible.
gap_generic_remove = We know of no image-removal service in this country. Take It Down works in every country for a picture taken before 18; from 18 on, it is StopNCII.
gap_generic_crisis = We know of no crisis line in this country. The directory Find A Helpline helps to look. When a life is in danger, the emergency number comes first.
gap_generic_advice = We know of no advice service on online safety in this country. The pages of Meta and Thorn explain what to do.
gap_generic_parents = We know of no line for parents in this country. Meta’s page advises parents too, and the country’s helpline may show the way.

### France

contact_fr-3018 = Talk about what happens online, get advice, have pictures removed.
    .note = By phone, chat or app. For young people, parents and professionals.
contact_fr-119 = Talk to someone when a child is in danger or may be.
    .note = Also open to an adult worried about a child. The call does not show on the bill.
contact_fr-3114 = Talk to a professional about thoughts of suicide, or when worried about someone.
contact_fr-112 = Every emergency: police, fire brigade, medical help.
contact_fr-17 = Police or gendarmerie, when someone is in danger now.
contact_fr-15 = Medical help, when a life is in danger.
contact_fr-114 = Emergencies by text message, for anyone who cannot hear or cannot speak.
    .note = Also by app.
contact_fr-17cyber = Describe the attack online, get advice, chat with a police officer if it is serious.
contact_fr-masecurite = Chat with a police officer or a gendarme to know what to do.
contact_fr-pharos = Report to the police a picture or message that everyone can see online.
    .note = Open to minors. Not for private messages from a known person, nor for an emergency.
contact_fr-thesee = Report a fake online love story followed by blackmail for money.
    .note = Only when met online and when money is asked for. It is a report, not a formal complaint.
contact_fr-pointdecontact = Report an illegal picture seen online.
contact_fr-cybermalveillance = Read step by step what to do about sextortion.
contact_fr-filsantejeunes = A listening line for young people, about health and feeling low.
    .note = Taken from a list of 2021: to be checked.
contact_fr-116006 = Help for victims and their families: support, rights, advice.
    .note = Anonymous. Sources say it closes at 7 pm or 8 pm.

### Belgium

contact_be-childfocus = Talk about sextortion to a team that advises and can go along to the police.
contact_be-103 = A listening line in French for children and teenagers.
    .note = Anonymous. Opening hours are on its site.
contact_be-102 = A listening line in Dutch for children and young people.
    .note = Also by chat and e-mail. Opening hours to be checked.
contact_be-suicide-fr = Talk in French about thoughts of suicide, or when worried about someone.
contact_be-suicide-nl = Talk in Dutch about thoughts of suicide.
    .note = Taken from a list of 2021: to be checked.
contact_be-112 = Every emergency: medical help, fire brigade, police.
contact_be-101 = Police, when someone is in danger now.
    .note = Taken from an unofficial list. The European emergency number works too.
contact_be-hotline = Report images of child sexual abuse seen online.
    .note = Online form, anonymous if wished. Child Focus passes it to the police or to the country concerned.
contact_be-payboy = A site for young people about blackmail for money with pictures.
gap_be_police = No Belgian police service for online reports was found. Child Focus can go along to the police, and Europol’s page shows where to report.
gap_be_remove = No Belgian image-removal service was found. Take It Down works in every country for a picture taken before 18; from 18 on, it is StopNCII.

### Switzerland

contact_ch-147 = A listening line for children and young people, even at their lowest.
    .note = Phone, chat, e-mail.
contact_ch-clickandstop = Report an image of child sexual abuse and get advice.
    .note = Reports are anonymous. Advice for children, parents and professionals.
contact_ch-112 = Every emergency.
contact_ch-117 = Police, when someone is in danger now.
contact_ch-143 = A listening line for adults in distress.
    .note = The call may cost a little. Taken from a list of 2021: to be checked.
contact_ch-projuventute-parents = Advice for parents facing sextortion.
    .note = A page to read.
gap_ch_police = No Swiss police service for online reports was found. The nearest police station takes the report, with a trusted adult if possible.
gap_ch_remove = No Swiss image-removal service was found. Take It Down works in every country for a picture taken before 18; from 18 on, it is StopNCII.

### Luxembourg

contact_lu-kjt = A listening line for children and young people.
    .note = Opening hours seen in 2022: to be checked.
contact_lu-beesecure = Advice about what happens online, sextortion included.
    .note = Opening hours seen in 2019: to be checked.
contact_lu-112 = Every emergency.
contact_lu-113 = Police, when someone is in danger now.
    .note = Taken from an unofficial list. The European emergency number works too.
contact_lu-454545 = Talk when everything feels too hard.
    .note = Opening hours seen in 2021: to be checked. Sunday hours are not known.
contact_lu-stopline = Report illegal content seen online.
    .note = The form is reached from the home page.
contact_lu-elterentelefon = A listening ear and advice for parents.
gap_lu_police = No Luxembourg police service for online reports was found. The nearest police station takes the report, and Europol’s page shows where to report.
gap_lu_remove = No Luxembourg image-removal service was found. Take It Down works in every country for a picture taken before 18; from 18 on, it is StopNCII.

### Canada

contact_ca-khp = Talk to someone about what is wrong, at any hour.
    .note = Interpreters for many languages.
contact_ca-khp-text = Text with someone, without speaking aloud.
    .note = Send the word HOME in English, PARLER in French.
contact_ca-988 = Talk about thoughts of suicide, or when worried about someone.
    .note = By call or text. Under 18, saying so leads to a team for young people.
contact_ca-qc-appelle = Talk about thoughts of suicide, in Quebec.
    .note = In Quebec only.
contact_ca-911 = Every emergency: police, fire brigade, ambulance.
contact_ca-cybertip = Report the sextortion of a young person and get help to remove pictures.
    .note = Reports go to the police.
contact_ca-needhelpnow = Steps to take when a young person’s intimate picture is passed around.
    .note = A site to read.
gap_ca_police = No police service for the whole of Canada was found. The national tipline passes reports to the police, and the nearest police station takes the report too.
gap_ca_parents = No line for parents only was found. The national tipline is open to everyone, parents included.

### United Kingdom

contact_gb-childline = Talk to someone about what is wrong, at any hour.
    .note = Under 19. Also by chat and e-mail.
contact_gb-reportremove = Have an intimate picture of oneself removed or blocked, even before it is shared.
    .note = Under 18, in the UK. Look for “Report Remove” on the site. No adult must look at the picture.
contact_gb-ceop = Report online sexual abuse or blackmail to the police.
    .note = Read by child-protection advisers. Not for an emergency.
contact_gb-101 = Reach the police when it is not an emergency.
contact_gb-999 = Every emergency, also for a young person in severe distress.
contact_gb-hopeline = Talk about thoughts of suicide under 35, or when worried about a young person.
    .note = Opening hours are on its site.
contact_gb-samaritans = Talk when everything feels too hard, at any hour.
contact_gb-shout = Text with someone when everything feels too hard.
    .note = Send the word SHOUT. Text messages only.
contact_gb-iwf = Report images of child sexual abuse seen online.
contact_gb-nspcc = For an adult worried about a child.
contact_gb-posh = Advice on online safety for people who work with children.
    .note = Not for families. Opening hours to be checked.
contact_gb-rph = Help for adults whose intimate picture is shared or used as a threat.
    .note = 18 and over.

### United States

contact_us-boystown = Talk to someone about what is wrong, for young people and parents.
    .note = By text: send the word VOICE.
contact_us-childhelp = Talk to someone when a child is being hurt or threatened.
    .note = Call, text or chat.
contact_us-cybertipline = Report the sextortion of a child. Also helps victims and families.
contact_us-988 = Talk about thoughts of suicide, at any hour.
    .note = Call or text.
contact_us-crisistext = Text with someone when everything feels too hard.
    .note = Send the word HOME. Text messages only.
contact_us-trevor = A crisis line for LGBTQ young people.
    .note = By text: send the word START.
contact_us-911 = Every emergency: police, fire brigade, ambulance.
contact_us-fbi = Report sextortion to the federal police, by phone or online.
contact_us-know2protect = Report the sexual exploitation of a child online.
contact_us-ic3 = Report a scam or blackmail on the internet.
    .note = Online only.
contact_us-hsi = Report the exploitation of a child to federal investigators.
    .note = Taken from a news article: to be checked.
contact_us-runaway = For a young person who has left home or thinks of leaving.
contact_us-ccri = Help for adults whose intimate picture is shared.
    .note = 18 and over. To be checked.
gap_us_remove = No service for the United States alone was found. Take It Down, run by NCMEC, is for a picture taken before 18; from 18 on, it is StopNCII.

### Europe (the whole European Union)

contact_eu-112 = Every emergency, in every country of the European Union.
    .note = Also works from a mobile phone.
contact_eu-116111 = A number shared by several European countries, for children and teenagers who want to talk.
    .note = Not in every country: the country’s own helpline comes first.
contact_eu-europol = A page that shows where to report to the police, country by country.
    .note = Europol itself does not take reports from the public.
contact_eu-116000 = When a child has run away or is missing.
    .note = Only when a child is missing or has run away.

### Another country

contact_int-chi = Find the child helpline of one’s country.
    .note = An online directory, not itself a helpline.
contact_int-findahelpline = Find a crisis line in one’s country.
    .note = An online directory, in several languages.
contact_int-takeitdown = Stop an intimate picture taken before 18 from spreading, without sending it to anyone.
    .note = In every country, without giving a name. A parent may use it too, and an adult for a picture from before 18. Works on participating platforms, not in encrypted messaging.
contact_int-stopncii = Stop an adult’s intimate picture from spreading, without sending it to anyone.
    .note = 18 or over in the picture. Under 18: Take It Down.
contact_int-inhope = Find the service of one’s country that takes reports of images.
    .note = An online directory: to report an address or an image, not to talk.
contact_int-iwf-portals = Report an image of child sexual abuse, from a country with no service of its own.
    .note = Several countries have their own page on this site.
contact_int-meta-sextortion = What to do on Facebook and Instagram about sextortion.
    .note = A page to read, for teenagers, friends and parents.
contact_int-snap = What to do on Snapchat about sextortion, and how to report an account there.
    .note = A page to read.
contact_int-stopsextortion = What to do about sextortion, explained to teenagers.
    .note = A page to read, in English.
gap_int_emergency = No emergency number works all over the world. An adult close by, the nearest police station or hospital knows the country’s own.
gap_int_police = No police force takes reports from the whole world. The nearest police station takes them, with a trusted adult if possible.
