# What each contact of the directory is for, and what a country lacks. A child and an adult both read it.
# No number, address or opening hours here: they live in directory/<country>.toml.

### Countries

country_ae = United Arab Emirates
country_al = Albania
country_am = Armenia
country_ar = Argentina
country_at = Austria
country_au = Australia
country_ba = Bosnia and Herzegovina
country_bd = Bangladesh
country_be = Belgium
country_bf = Burkina Faso
country_bg = Bulgaria
country_bi = Burundi
country_bj = Benin
country_bo = Bolivia
country_br = Brazil
country_by = Belarus
country_ca = Canada
country_cd = Democratic Republic of the Congo
country_ch = Switzerland
country_ci = Côte d’Ivoire
country_cl = Chile
country_cm = Cameroon
country_cn = China
country_co = Colombia
country_cr = Costa Rica
country_cy = Cyprus
country_cz = Czechia
country_de = Germany
country_dj = Djibouti
country_dk = Denmark
country_do = Dominican Republic
country_dz = Algeria
country_ec = Ecuador
country_ee = Estonia
country_eg = Egypt
country_es = Spain
country_et = Ethiopia
country_fi = Finland
country_fr = France
country_gb = United Kingdom
country_ge = Georgia
country_gh = Ghana
country_gn = Guinea
country_gr = Greece
country_gt = Guatemala
country_hk = Hong Kong
country_hn = Honduras
country_hr = Croatia
country_ht = Haiti
country_hu = Hungary
country_id = Indonesia
country_ie = Ireland
country_il = Israel
country_in = India
country_int = Another country
country_iq = Iraq
country_is = Iceland
country_it = Italy
country_jo = Jordan
country_jp = Japan
country_ke = Kenya
country_kh = Cambodia
country_km = Comoros
country_kr = South Korea
country_kw = Kuwait
country_kz = Kazakhstan
country_lb = Lebanon
country_li = Liechtenstein
country_lk = Sri Lanka
country_lt = Lithuania
country_lu = Luxembourg
country_lv = Latvia
country_ma = Morocco
country_mc = Monaco
country_md = Moldova
country_me = Montenegro
country_mg = Madagascar
country_mk = North Macedonia
country_ml = Mali
country_mr = Mauritania
country_mt = Malta
country_mu = Mauritius
country_mw = Malawi
country_mx = Mexico
country_my = Malaysia
country_ne = Niger
country_ng = Nigeria
country_nl = Netherlands
country_no = Norway
country_np = Nepal
country_nz = New Zealand
country_pa = Panama
country_pe = Peru
country_ph = Philippines
country_pk = Pakistan
country_pl = Poland
country_ps = Palestine
country_pt = Portugal
country_py = Paraguay
country_qa = Qatar
country_ro = Romania
country_rs = Serbia
country_ru = Russia
country_rw = Rwanda
country_sa = Saudi Arabia
country_se = Sweden
country_sg = Singapore
country_si = Slovenia
country_sk = Slovakia
country_sn = Senegal
country_sv = El Salvador
country_td = Chad
country_tg = Togo
country_th = Thailand
country_tn = Tunisia
country_tr = Turkey
country_tw = Taiwan
country_tz = Tanzania
country_ua = Ukraine
country_ug = Uganda
country_us = United States
country_uy = Uruguay
country_ve = Venezuela
country_vn = Vietnam
country_xk = Kosovo
country_za = South Africa
country_zm = Zambia
country_zw = Zimbabwe

### Languages a contact speaks

language_af = Afrikaans
language_am = Amharic
language_ar = Arabic
language_ay = Aymara
language_be = Belarusian
language_bem = Bemba
language_bg = Bulgarian
language_bn = Bengali
language_bs = Bosnian
language_cnr = Montenegrin
language_cs = Czech
language_da = Danish
language_de = German
language_el = Greek
language_en = English
language_es = Spanish
language_et = Estonian
language_fi = Finnish
language_fil = Filipino
language_fr = French
language_ga = Irish
language_he = Hebrew
language_hi = Hindi
language_hr = Croatian
language_ht = Haitian Creole
language_hu = Hungarian
language_hy = Armenian
language_id = Indonesian
language_is = Icelandic
language_it = Italian
language_ja = Japanese
language_ka = Georgian
language_kk = Kazakh
language_km = Khmer
language_ko = Korean
language_ku = Kurdish
language_lb = Luxembourgish
language_lt = Lithuanian
language_lv = Latvian
language_mi = Māori
language_mk = Macedonian
language_ms = Malay
language_mt = Maltese
language_nd = Ndebele
language_ne = Nepali
language_nl = Dutch
language_no = Norwegian
language_ny = Chichewa
language_pl = Polish
language_pt = Portuguese
language_qu = Quechua
language_rn = Kirundi
language_ro = Romanian
language_ru = Russian
language_rw = Kinyarwanda
language_si = Sinhala
language_sk = Slovak
language_sl = Slovenian
language_sn = Shona
language_sq = Albanian
language_sr = Serbian
language_sv = Swedish
language_sw = Swahili
language_ta = Tamil
language_th = Thai
language_tl = Tagalog
language_toi = Tonga
language_tr = Turkish
language_uk = Ukrainian
language_ur = Urdu
language_vi = Vietnamese
language_xh = Xhosa
language_zh = Chinese
language_zu = Zulu

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
    .note = Anonymous. Opening hours to be checked on its site.
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
    .note = Opening hours to be checked on its site.
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
    .note = In every country, without giving a name. A parent may use it too, and an adult for a picture from before 18. Works on participating platforms, not in encrypted messaging. Other languages too.
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

### United Arab Emirates

contact_ae-116111 = Call when a child is being hurt or is in danger.
    .note = To be checked.
contact_ae-800111 = Call when a child or a woman suffers violence.
    .note = Dubai only. Also by chat and WhatsApp.
contact_ae-800700 = A line to call when a child needs help.
    .note = Sharjah only.
contact_ae-999 = Police, when someone is in danger now.
contact_ae-aman = Report online blackmail to the police, in confidence.
    .note = Abu Dhabi.
contact_ae-ecrime = Report a threat or blackmail online to the police.
    .note = Dubai. Not for an emergency.

### Albania

contact_al-116111 = A listening line for children and young people.
    .note = Opening hours to be checked. Also by chat and WhatsApp.
contact_al-112 = Police, when someone is in danger now.
    .note = Some sources give another number. If there is no answer, ask an adult close by.
contact_al-isigurt = Report what harms a child online.

### Armenia

contact_am-far = A line to call when a child needs help.
    .note = Opening hours to be checked.
contact_am-911 = Emergencies: when someone is in danger now.

### Argentina

contact_ar-102 = A listening line for children and young people.
    .note = Run by each province.
contact_ar-911 = Emergencies: when someone is in danger now.
contact_ar-135 = Talk when everything feels too hard, or about thoughts of suicide.
    .note = This number works in and around Buenos Aires; another serves the rest of the country. Taken from a list of 2021: to be checked.
contact_ar-137 = Get advice and help to report sexual abuse, or an adult who manipulates a child online.

### Austria

contact_at-147 = A listening line for children and young people.
contact_at-112 = Emergencies: when someone is in danger now.
contact_at-142 = Talk when everything feels too hard.
contact_at-stopline = Report images of child sexual abuse seen online.
    .note = Anonymous. Give the address of the page, never the picture.

### Australia

contact_au-kidshelpline = A listening line for children and young people.
    .note = From 5 to 25.
contact_au-000 = Emergencies: when someone is in danger now.
contact_au-lifeline = Talk when everything feels too hard, or about thoughts of suicide.
contact_au-accce = Report to the police the sextortion of someone under 18.
contact_au-crimestoppers = Give the police information without giving a name.
contact_au-esafety = Have an intimate picture removed when it is shared or used as a threat.
    .note = The sextortion of an adult is reported here first.
contact_au-esafety-illegal = Report images of child sexual abuse seen online.
    .note = May stay anonymous.

### Bosnia and Herzegovina

contact_ba-plavitelefon = A listening line for children, and for adults worried about a child.
    .note = Anonymous. Also by chat and e-mail. Opening hours seen in 2022: to be checked.
contact_ba-122 = Police, when someone is in danger now.

### Bangladesh

contact_bd-1098 = A listening line for children and young people.
contact_bd-13219 = Young people helping young people with online problems.
    .note = Opening hours to be checked.
contact_bd-999 = Emergencies: when someone is in danger now.
contact_bd-kaanpeteroi = Talk when everything feels too hard.

### Burkina Faso

contact_bf-116 = A line to call when a child needs help.
    .note = To be checked.
contact_bf-17 = Police, when someone is in danger now.

### Bulgaria

contact_bg-116111 = A listening line for children, and for adults worried about a child.
    .note = Anonymous.
contact_bg-124123 = Advice about what happens online, sextortion included.
    .note = Also by chat. Opening hours to be checked.
contact_bg-112 = Emergencies: when someone is in danger now.
contact_bg-safenet = Report illegal content seen online.

### Burundi

contact_bi-116 = A listening line for children and young people.
contact_bi-112 = Police, when someone is in danger now.
    .note = Some sources give another number. If there is no answer, ask an adult close by.

### Benin

contact_bj-138 = A line to call when a child needs help.
    .note = Opening hours to be checked.
contact_bj-117 = Police, when someone is in danger now.

### Bolivia

contact_bo-110 = Police, when someone is in danger now.
    .note = Some sources give another number. If there is no answer, ask an adult close by.

### Brazil

contact_br-100 = Call when a child is being hurt or is in danger.
    .note = Also on WhatsApp.
contact_br-190 = Police, when someone is in danger now.
contact_br-cvv = Talk when everything feels too hard, or about thoughts of suicide.
    .note = Opening hours to be checked.
contact_br-safernet = Report illegal content and chat with someone.
    .note = No phone. Chat hours to be checked on its site.

### Belarus

contact_by-8011001611 = A line to call when a child needs help.
    .note = Anonymous. Taken from a list of 2021: to be checked.
contact_by-102 = Police, when someone is in danger now.

### Democratic Republic of the Congo

contact_cd-117 = A listening line for children and young people.
    .note = In the east of the country. The source page is old: to be checked.

### Côte d’Ivoire

contact_ci-116 = A line to call when a child needs help.
contact_ci-111 = Police, when someone is in danger now.
    .note = Taken from an unofficial list: to be checked.
contact_ci-iwf = Report images of child sexual abuse seen online.
    .note = A page for Côte d’Ivoire.

### Chile

contact_cl-1515 = A listening line for children and young people.
    .note = Also by chat and e-mail. Opening hours seen in 2022: to be checked.
contact_cl-fonoinfancia = A listening line for children, and for adults worried about a child.
    .note = Also by chat. Opening hours seen in 2022: to be checked.
contact_cl-133 = Police, when someone is in danger now.
contact_cl-saludresponde = Reach a health service, also when everything feels too hard.
    .note = Opening hours to be checked. Taken from a list of 2021: to be checked.

### Cameroon

contact_cm-116 = A line to call when a child needs help.
contact_cm-117 = Police, when someone is in danger now.
    .note = Some sources give another number. If there is no answer, ask an adult close by.

### China

contact_cn-110 = Police, when someone is in danger now.
contact_cn-beijing = Talk when everything feels too hard.

### Colombia

contact_co-141 = A line to call when a child needs help.
contact_co-123 = Emergencies: when someone is in danger now.
contact_co-106 = Talk when everything feels too hard.
    .note = Bogotá only.
contact_co-165 = Police against blackmail, also for the sextortion of minors.
contact_co-122 = Report blackmail to the prosecutor.
    .note = To be checked.
contact_co-teprotejo = Report images of child sexual abuse seen online.

### Costa Rica

contact_cr-1147 = Talk to a psychologist, for under-18s.
    .note = Opening hours seen in 2022: to be checked.
contact_cr-911 = Emergencies: when someone is in danger now.

### Cyprus

contact_cy-116111 = A listening line for children and young people.
    .note = Only for children and teenagers. Opening hours seen in 2022: to be checked.
contact_cy-1480 = Advice about what happens online, for children, parents and schools.
    .note = Opening hours to be checked.
contact_cy-112 = Emergencies: when someone is in danger now.
contact_cy-samaritans = Talk when everything feels too hard.
    .note = Taken from a list of 2021: to be checked.
contact_cy-1480-hotline = Report illegal content seen online.
    .note = By phone, form or chat.

### Czechia

contact_cz-linkabezpeci = A listening line for children and young people.
    .note = Up to 26.
contact_cz-112 = Emergencies: when someone is in danger now.
contact_cz-stoponline = Report illegal content seen online.
contact_cz-rodicovska = A listening ear and advice for parents.
    .note = Anonymous. Also by chat and e-mail. Opening hours to be checked on its site.

### Germany

contact_de-nummergegenkummer = A listening line for children and young people.
contact_de-juuuport = Young people advise young people about what happens online.
    .note = Online only.
contact_de-missbrauch = Talk about sexual abuse, for victims and families.
    .note = Opening hours to be checked. Other languages too.
contact_de-110 = Police, when someone is in danger now.
contact_de-112 = Emergencies: when someone is in danger now.
contact_de-telefonseelsorge = Talk when everything feels too hard.
contact_de-beschwerdestelle = Report illegal content seen online.
    .note = Anonymous if wished.
contact_de-jugendschutznet = Report illegal content seen online.
    .note = Anonymous if wished.
contact_de-elterntelefon = A listening ear and advice for parents.
    .note = Opening hours to be checked on its site.

### Djibouti

contact_dj-17 = Police, when someone is in danger now.

### Denmark

contact_dk-bornetelefonen = A listening line for children and young people.
    .note = Also by text and chat. Opening hours seen in 2022: to be checked.
contact_dk-sletdet = Advice for young people whose pictures are shared.
    .note = Reached from the home page.
contact_dk-112 = Emergencies: when someone is in danger now.
contact_dk-livslinien = Talk when everything feels too hard, or about thoughts of suicide.
    .note = Opening hours to be checked. Taken from a list of 2021: to be checked.
contact_dk-redbarnet-report = Report images of child sexual abuse seen online.
    .note = Anonymous. Give the address of the page, never the picture.

### Dominican Republic

contact_do-contigo = A listening line for families.
    .note = Also on WhatsApp. The source page is old: to be checked.
contact_do-911 = Emergencies: when someone is in danger now.
contact_do-iwf = Report images of child sexual abuse seen online.
    .note = A page for the Dominican Republic. To be checked.

### Algeria

contact_dz-3033 = A listening line for children and young people.
contact_dz-1111 = Report that a child is threatened or hurt.
    .note = The identity of the person who reports stays secret.
contact_dz-1055 = Gendarmerie, when someone is in danger now.
contact_dz-17 = Police, when someone is in danger now.

### Ecuador

contact_ec-911 = Emergencies: when someone is in danger now.

### Estonia

contact_ee-lasteabi = A listening line for children, and for adults worried about a child.
    .note = Also by chat.
contact_ee-112 = Emergencies: when someone is in danger now.
contact_ee-eluliin = Talk when everything feels too hard.
    .note = Taken from a list of 2021: to be checked.
contact_ee-vihjeliin = Report images of child sexual abuse seen online.
    .note = Anonymous.

### Egypt

contact_eg-16000 = Call when a child is being hurt or is in danger.
    .note = Also on WhatsApp.
contact_eg-122 = Police, when someone is in danger now.
contact_eg-16328 = Talk when everything feels too hard.
    .note = To be checked.
contact_eg-108 = Report a threat or blackmail online to the police.

### Spain

contact_es-anar = A listening line for children and young people.
    .note = Also by chat.
contact_es-017 = Advice about what happens online, for young people, parents and schools.
    .note = Does not take formal complaints. Also on WhatsApp and Telegram.
contact_es-112 = Emergencies: when someone is in danger now.
contact_es-024 = Talk when everything feels too hard, or about thoughts of suicide.
contact_es-policia = Report images of child sexual abuse online.
    .note = A formal complaint is made at a station.
contact_es-aepd = Have a sexual or violent picture posted online removed quickly.
    .note = An age rule may apply: see its site.
contact_es-anar-familia = A listening ear and advice for parents.
    .note = The source page is old: to be checked.

### Ethiopia

contact_et-ecfa = A line to call when a child needs help.
    .note = Oromia region. Opens at 8 am; closing time is not known.
contact_et-911 = Emergencies: when someone is in danger now.
    .note = Some sources give another number. If there is no answer, ask an adult close by.

### Finland

contact_fi-mll = A listening line for children and young people.
    .note = Opening hours seen in 2022: to be checked.
contact_fi-112 = Emergencies: when someone is in danger now.
contact_fi-mieli = Talk when everything feels too hard.
    .note = Often busy: call again. Other languages at some hours, on other numbers.
contact_fi-nettivihje = Report images of child sexual abuse seen online.

### Georgia

contact_ge-112 = Emergencies: when someone is in danger now.

### Ghana

contact_gh-gisf = Advice when something goes wrong online.
    .note = Opening hours to be checked.
contact_gh-112 = Emergencies: when someone is in danger now.
    .note = Taken from an unofficial list: to be checked.
contact_gh-999 = Emergencies: when someone is in danger now.
    .note = Some sources give another number. If there is no answer, ask an adult close by.
contact_gh-iwf = Report images of child sexual abuse seen online.
    .note = Choose Ghana on the site.

### Guinea

contact_gn-116 = A listening line for children and young people.
    .note = To be checked.

### Greece

contact_gr-1056 = A line to call when a child needs help.
contact_gr-112 = Emergencies: when someone is in danger now.
contact_gr-1018 = Talk when everything feels too hard, or about thoughts of suicide.
    .note = Taken from a list of 2021: to be checked.
contact_gr-11188 = Report a threat or blackmail online to the police.
    .note = Taken from a list of 2021: to be checked.
contact_gr-safeline = Report illegal content seen online.
    .note = Anonymous.
contact_gr-11525 = Advice for parents, teachers and teenagers.

### Guatemala

contact_gt-110 = Police, when someone is in danger now.
contact_gt-1574 = Report blackmail to the prosecutor.
contact_gt-1546 = When a child is missing.
    .note = Not a counselling line.

### Hong Kong

contact_hk-aca = A listening line for parents and children.
    .note = Opening hours seen in 2022: to be checked.
contact_hk-999 = Emergencies: when someone is in danger now.

### Honduras

contact_hn-911 = Emergencies: when someone is in danger now.

### Croatia

contact_hr-hrabritelefon = A listening line for children and young people.
    .note = Also by chat and e-mail. Opening hours seen in 2022: to be checked.
contact_hr-112 = Emergencies: when someone is in danger now.
contact_hr-cnzd = Report illegal content seen online.
    .note = Passed to the police.

### Haiti

contact_ht-122 = Police, when someone is in danger now.
    .note = Some sources give another number. If there is no answer, ask an adult close by.

### Hungary

contact_hu-kekvonal = A listening line for children and young people.
    .note = Also by chat and e-mail.
contact_hu-112 = Emergencies: when someone is in danger now.
contact_hu-116123 = Talk when everything feels too hard.
    .note = Anonymous. Taken from a list of 2021: to be checked.
contact_hu-biztonsagosinternet = Report illegal content seen online.
    .note = Anonymous if wished.

### Indonesia

contact_id-tepsa = A line to call when a child needs help.
    .note = The call may not be free. The source page is old: to be checked.
contact_id-110 = Police, when someone is in danger now.
contact_id-119-8 = Talk when everything feels too hard.
    .note = Dial the number, then 8.

### Ireland

contact_ie-childline = A listening line for children and young people.
    .note = Also by text and chat.
contact_ie-112 = Emergencies: when someone is in danger now.
contact_ie-samaritans = Talk when everything feels too hard.
contact_ie-text50808 = Text with someone when everything feels too hard.
    .note = Send the word HELLO. Text messages only. Taken from a list of 2021: to be checked.
contact_ie-hotline = Report images of child sexual abuse seen online.
    .note = Anonymous.

### Israel

contact_il-eran = Talk when everything feels too hard.
    .note = For everyone. Also by text and chat.
contact_il-100 = Police, when someone is in danger now.
contact_il-105 = Report the sextortion of a child, get advice, have pictures removed.
    .note = Opening hours seen in 2018: to be checked.

### India

contact_in-1098 = A line to call when a child needs help.
    .note = Other languages too.
contact_in-112 = Emergencies: when someone is in danger now.
contact_in-telemanas = Talk when everything feels too hard.
    .note = Other languages too.
contact_in-1930 = Report a threat or blackmail online to the police.
    .note = Call quickly if money was sent.
contact_in-ncrp = Report intimate pictures or images of child sexual abuse online.
    .note = Anonymous if wished.

### Iraq

contact_iq-116 = A listening line for children and young people.
    .note = Kurdistan Region. Opening hours seen in 2022: to be checked.
contact_iq-104 = Police, when someone is in danger now.
    .note = Some sources give another number. If there is no answer, ask an adult close by.

### Iceland

contact_is-1717 = A listening line open to everyone, children included.
    .note = Also by chat.
contact_is-112 = Emergencies: when someone is in danger now.

### Italy

contact_it-19696 = A listening line for children and young people.
    .note = Also by chat.
contact_it-114 = Call when a child is being hurt or is in danger.
contact_it-112 = Emergencies: when someone is in danger now.
contact_it-telefonoamico = Talk when everything feels too hard.
    .note = Anonymous. The price of an ordinary call. Opening hours seen in 2020: to be checked.
contact_it-poliziapostale = Report a threat or blackmail online to the police.
contact_it-cliccaesegnala = Report images of child sexual abuse seen online.
    .note = Give the address of the page, never the picture.

### Jordan

contact_jo-110 = A listening line for children and families.
    .note = Opening hours seen in 2022: to be checked.
contact_jo-911 = Emergencies: when someone is in danger now.

### Japan

contact_jp-sos24 = Talk about any worry, for children and parents.
contact_jp-childline = A listening line for children and young people.
contact_jp-jinken110 = Talk when a child’s rights are not respected.
    .note = Opening hours to be checked.
contact_jp-110 = Police, when someone is in danger now.
contact_jp-yorisoi = Talk when everything feels too hard.
    .note = For everyone, in many languages.
contact_jp-8103 = Talk to the police about a sexual crime.
contact_jp-ihc = Report illegal content seen online.

### Kenya

contact_ke-116 = A line to call when a child needs help.
contact_ke-999 = Emergencies: when someone is in danger now.
    .note = Taken from an unofficial list: to be checked.
contact_ke-befrienders = Talk when everything feels too hard.
    .note = Taken from a list of 2021: to be checked.
contact_ke-dci = Give the police information without giving a name.
    .note = Also on WhatsApp.
contact_ke-iwf = Report images of child sexual abuse seen online.
    .note = Choose Kenya on the site. Anonymous.

### Cambodia

contact_kh-1280 = A listening line for children and young people.
    .note = Up to 25.
contact_kh-internethotline = Report an image of child sexual abuse or a threat with pictures.
    .note = May pass it to the police.

### Comoros

contact_km-1710 = A line to call when a child needs help.
    .note = The source page is old: to be checked.

### South Korea

contact_kr-1388 = Talk to someone, also about sextortion, for young people.
    .note = From a mobile, dial the area code first.
contact_kr-112 = Police, when someone is in danger now.
contact_kr-109 = Talk when everything feels too hard, or about thoughts of suicide.
    .note = Anonymous.
contact_kr-1366 = Help for victims of sexual pictures being spread, to have them deleted.
    .note = To be checked.
contact_kr-1377 = Report a sexual picture and learn how to have it deleted or blocked.
    .note = Dial the number, then 3.

### Kuwait

contact_kw-147 = A line to call when a child needs help.
    .note = Opening hours to be checked.
contact_kw-112 = Emergencies: when someone is in danger now.

### Kazakhstan

contact_kz-150 = A listening line for children and young people.
    .note = Also on WhatsApp.
contact_kz-102 = Police, when someone is in danger now.

### Lebanon

contact_lb-caritas = A line to call when a child needs help.
    .note = Beirut and Mount Lebanon. An aid team, first for refugees.
contact_lb-himaya = A line to call when a child needs help.
    .note = North. An aid team, first for refugees.
contact_lb-irc = A line to call when a child needs help.
    .note = Bekaa and Baalbek-Hermel. An aid team, first for refugees.
contact_lb-tdh = A line to call when a child needs help.
    .note = South and Nabatieh. An aid team, first for refugees.
contact_lb-112 = Police, when someone is in danger now.
contact_lb-embrace = Talk when everything feels too hard, or about thoughts of suicide.
    .note = An older source gives fewer hours.

### Liechtenstein

contact_li-147 = A listening line for children and young people.
    .note = Also by chat and e-mail.
contact_li-117 = Police, when someone is in danger now.

### Sri Lanka

contact_lk-1929 = A line to call when a child needs help.

### Lithuania

contact_lt-vaikulinija = A listening line for children and young people.
    .note = Anonymous. Also by chat and e-mail. Opening hours seen in 2022: to be checked.
contact_lt-112 = Emergencies: when someone is in danger now.
contact_lt-jaunimolinija = A listening line for young people when everything feels too hard.
    .note = Anonymous. Also by chat and e-mail. Taken from a list of 2021: to be checked.
contact_lt-viltieslinija = A listening line for adults when everything feels too hard.
    .note = Anonymous. Taken from a list of 2021: to be checked.
contact_lt-rrt = Report illegal content seen online.
    .note = Reached from the home page.

### Latvia

contact_lv-116111 = A listening line for children and young people.
    .note = The chat has shorter hours.
contact_lv-112 = Emergencies: when someone is in danger now.
contact_lv-skalbes = Talk when everything feels too hard.
    .note = Taken from a list of 2021: to be checked.
contact_lv-drossinternets = Report illegal content seen online.
    .note = Anonymous if wished.

### Morocco

contact_ma-2511 = A line to call when a child needs help.
    .note = Opening hours to be checked.
contact_ma-emc = Get help and advice, have pictures removed by platforms.
    .note = Also on WhatsApp and by e-mail.
contact_ma-15 = Fire brigade and medical help.
contact_ma-177 = Gendarmerie, outside towns.
contact_ma-19 = Police, when someone is in danger now.
contact_ma-eblagh = Report a threat or blackmail online to the police.
    .note = May stay anonymous.
contact_ma-plaintes = File a complaint online with the prosecutor.
contact_ma-eblagh-contenu = Report illegal content seen online.
    .note = May stay anonymous.

### Monaco

contact_mc-112 = Emergencies: when someone is in danger now.

### Moldova

contact_md-116111 = A line to call when a child needs help.
    .note = Also by chat.
contact_md-112 = Emergencies: when someone is in danger now.

### Montenegro

contact_me-116111 = A listening line for children and young people.
    .note = Anonymous.
contact_me-112 = Emergencies: when someone is in danger now.

### Madagascar

contact_mg-147 = A line to call when a child needs help.

### North Macedonia

contact_mk-alobushavko = A listening line for children, and for adults worried about a child.
    .note = Also by chat and e-mail. Opens at 8 am; closing time is not known. A mobile number: the cost is not known.
contact_mk-192 = Police, when someone is in danger now.

### Mali

contact_ml-17 = Police, when someone is in danger now.

### Mauritania

contact_mr-latef = A listening line for children and young people.
    .note = To be checked.
contact_mr-117 = Police, when someone is in danger now.

### Malta

contact_mt-179 = A listening line for children and for everyone.
    .note = Also by chat.
contact_mt-kellimni = Write to someone by chat or e-mail, for young people.
    .note = No phone.
contact_mt-112 = Emergencies: when someone is in danger now.
contact_mt-179-crisis = Talk when everything feels too hard.
    .note = At any age.
contact_mt-childwebalert = Report images of child sexual abuse seen online.
    .note = Anonymous. Give the address of the page, never the picture.

### Mauritius

contact_mu-halley = A listening line for children and parents.
    .note = Opening hours to be checked.
contact_mu-999 = Emergencies: when someone is in danger now.
contact_mu-befrienders = Talk when everything feels too hard.
    .note = Taken from a list of 2021: to be checked.

### Malawi

contact_mw-116 = A line to call when a child needs help.
    .note = Also by chat. Opening hours seen in 2022: to be checked.
contact_mw-990 = Police, when someone is in danger now.
    .note = Some sources give another number. If there is no answer, ask an adult close by.

### Mexico

contact_mx-911 = Emergencies: when someone is in danger now.
contact_mx-lineadelavida = Talk when everything feels too hard, or about thoughts of suicide.
contact_mx-saptel = Talk when everything feels too hard, or about thoughts of suicide.
contact_mx-089 = Give the police information without giving a name.
contact_mx-teprotejo = Report sextortion or child sexual abuse online.

### Malaysia

contact_my-taliankasih = Talk about violence or a worry, children included.
    .note = Also on WhatsApp.
contact_my-cyber999 = Help when something goes wrong online, sextortion included.
    .note = In office hours. A police report is needed too.
contact_my-999 = Emergencies: when someone is in danger now.

### Niger

contact_ne-17 = Police, when someone is in danger now.

### Nigeria

contact_ng-ceceyara = Talk about sexual abuse, for children.
contact_ng-hdi = A listening line for children and young people.
    .note = A mobile number: the cost is not known.
contact_ng-112 = Emergencies: when someone is in danger now.
    .note = Taken from an unofficial list: to be checked.
contact_ng-nccc = Report a threat or blackmail online to the police.
    .note = To be checked.
contact_ng-acsai = Report images of child sexual abuse seen online.
    .note = The service is found in INHOPE’s list.

### Netherlands

contact_nl-kindertelefoon = A listening line for children and young people.
    .note = Also by chat.
contact_nl-offlimits = Talk about online sexual abuse, for young people, parents and teachers.
contact_nl-112 = Emergencies: when someone is in danger now.
contact_nl-113 = Talk when everything feels too hard, or about thoughts of suicide.
    .note = Also by chat.
contact_nl-politie = Reach the police when it is not an emergency, also to press charges.
contact_nl-meldpunt = Report images of child sexual abuse seen online.
    .note = Anonymous. Only for an image at a public address, not for private messages.

### Norway

contact_no-116111 = A listening line for children, and for adults worried about a child.
    .note = Also by text and chat.
contact_no-korspahalsen = A listening line for children and young people.
contact_no-112 = Police, when someone is in danger now.
contact_no-mentalhelse = Talk when everything feels too hard.
    .note = Taken from a list of 2021: to be checked.
contact_no-kripos = Report to the police the sexual exploitation of a child online.
contact_no-slettmeg = Get advice on having pictures or posts removed.
contact_no-kripos-nettsted = Report images of child sexual abuse seen online.
    .note = To press charges: the local police.

### Nepal

contact_np-1098 = A listening line for children and young people.
    .note = Centres in six cities. Opens at 8 am; closing time is not known.

### New Zealand

contact_nz-whatsup = A listening line for children and young people.
    .note = Opening hours seen in 2022: to be checked.
contact_nz-netsafe = Advice when something goes wrong online.
    .note = Every day, hours to be checked. Other languages too.
contact_nz-111 = Emergencies: when someone is in danger now.
contact_nz-1737 = Talk when everything feels too hard.
    .note = By call or text.
contact_nz-youthline = A listening line for young people when everything feels too hard.
    .note = Also by text.
contact_nz-dia = Report images of child sexual abuse seen online.

### Panama

contact_pa-911 = Emergencies: when someone is in danger now.

### Peru

contact_pe-100 = Talk about violence, at home or sexual, children included.
    .note = There is a chat too, mostly used by teenagers.
contact_pe-105 = Police, when someone is in danger now.

### Philippines

contact_ph-1383 = A line to call when a child needs help.
contact_ph-163 = A line to call when a child needs help.
contact_ph-911 = Emergencies: when someone is in danger now.
contact_ph-alengpulis = Report a threat or blackmail online to the police.
contact_ph-eprotectkids = Report images of child sexual abuse seen online.
    .note = Anonymous.

### Pakistan

contact_pk-1098 = Call when a child is being hurt or is in danger.
contact_pk-15 = Police, when someone is in danger now.
contact_pk-nccia = Report a threat or blackmail online to the police.

### Poland

contact_pl-116111 = A listening line for children and young people.
    .note = Day and night in Polish; afternoons and evenings in Ukrainian and Russian.
contact_pl-112 = Emergencies: when someone is in danger now.
contact_pl-800702222 = A listening line for adults when everything feels too hard.
    .note = Also by chat and e-mail.
contact_pl-dyzurnet = Report illegal content seen online.
contact_pl-800100100 = A listening line for parents and teachers.

### Palestine

contact_ps-sawa = A line to call when a child needs help.
    .note = The number is on its site.
contact_ps-100 = Police, when someone is in danger now.

### Portugal

contact_pt-soscrianca = A listening line for children and young people.
    .note = Also by chat, e-mail and WhatsApp.
contact_pt-lis = Advice when something goes wrong online.
contact_pt-112 = Emergencies: when someone is in danger now.
contact_pt-lis-denuncia = Report illegal content seen online.

### Paraguay

contact_py-147 = Get advice and support when a child needs help.
    .note = May pass reports to the police or prosecutors.
contact_py-911 = Emergencies: when someone is in danger now.

### Qatar

contact_qa-919 = Call when a child or a woman suffers violence.
    .note = Also by chat.
contact_qa-999 = Emergencies: when someone is in danger now.

### Romania

contact_ro-116111 = A listening line for children and young people.
contact_ro-119 = Report that a child is being hurt or exploited.
    .note = For children and adults.
contact_ro-112 = Emergencies: when someone is in danger now.
contact_ro-antisuicid = Talk when everything feels too hard, or about thoughts of suicide.
    .note = Opening hours to be checked. Taken from a list of 2021: to be checked.
contact_ro-escabuz = Report images of child sexual abuse seen online.
    .note = Anonymous if wished.

### Serbia

contact_rs-nadel = A listening line for children and young people.
    .note = Also by chat.
contact_rs-192 = Police, when someone is in danger now.
contact_rs-srce = Talk when everything feels too hard.
    .note = Taken from a list of 2021: to be checked.
contact_rs-19833 = Report illegal content and get advice.
    .note = For children, parents and teachers.

### Russia

contact_ru-detdoverie = A listening line for children, teenagers and parents.
contact_ru-112 = Emergencies: when someone is in danger now.
contact_ru-8003334434 = Talk when everything feels too hard.

### Rwanda

contact_rw-112 = Emergencies: when someone is in danger now.

### Saudi Arabia

contact_sa-116111 = Call when a child is being hurt or is in danger.
    .note = Opening hours seen in 2022: to be checked.
contact_sa-911 = Police, when someone is in danger now.
    .note = In the main regions; elsewhere the number is different.

### Sweden

contact_se-bris = A listening line for children and young people.
contact_se-112 = Emergencies: when someone is in danger now.
contact_se-mind = Talk when everything feels too hard, or about thoughts of suicide.
    .note = Also by chat.
contact_se-11414 = Reach the police when it is not an emergency.
    .note = Taken from an unofficial list: to be checked.
contact_se-ecpat = Report images of child sexual abuse seen online.
    .note = Anonymous if wished.

### Singapore

contact_sg-tinkle = A listening line for primary-school children.
    .note = Also by chat. Opening hours seen in 2022: to be checked.
contact_sg-scamshield = Advice when in doubt about an online scam.
    .note = A police report is needed too.
contact_sg-999 = Police, when someone is in danger now.
contact_sg-police-hotline = Report a threat or blackmail online to the police.
    .note = Opening hours to be checked.

### Slovenia

contact_si-tom = A listening line for children and young people.
    .note = Anonymous. Also by chat and e-mail. Opening hours seen in 2022: to be checked.
contact_si-112 = Emergencies: when someone is in danger now.
contact_si-samarijan = Talk when everything feels too hard.
    .note = Taken from a list of 2021: to be checked.
contact_si-spletno-oko = Report images of child sexual abuse seen online.
    .note = Anonymous.

### Slovakia

contact_sk-ldi = A listening line for children and young people.
    .note = Also by chat and e-mail.
contact_sk-112 = Emergencies: when someone is in danger now.
contact_sk-ochranma = Report illegal content seen online.

### Senegal

contact_sn-116 = A listening line for children and parents.
    .note = Opening hours to be checked.
contact_sn-17 = Police, when someone is in danger now.
contact_sn-gendarmerie = Reach the gendarmerie to report.
    .note = To be checked.

### El Salvador

contact_sv-911 = Emergencies: when someone is in danger now.

### Chad

contact_td-2020 = Police, when someone is in danger now.
    .note = Some sources give another number. If there is no answer, ask an adult close by.

### Togo

contact_tg-1011 = A line to call when a child needs help.
contact_tg-117 = Police, when someone is in danger now.

### Thailand

contact_th-1387 = A listening line for children and young people.
contact_th-191 = Police, when someone is in danger now.
contact_th-ticac = Report child sexual abuse online to the police.
    .note = To be checked.

### Tunisia

contact_tn-1809 = Call when a child is threatened, online too.
contact_tn-197 = Police, when someone is in danger now.

### Turkey

contact_tr-183 = A line to call when a child needs help.
    .note = The source page is old: to be checked.
contact_tr-141 = Advice when something goes wrong online.
contact_tr-112 = Emergencies: when someone is in danger now.
contact_tr-ihbarweb = Report illegal content seen online.

### Taiwan

contact_tw-113 = Call when a child is being hurt or is in danger.
    .note = Also by chat.
contact_tw-110 = Police, when someone is in danger now.
contact_tw-1925 = Talk when everything feels too hard, or about thoughts of suicide.
    .note = Taken from a list of 2021: to be checked.
contact_tw-1995 = Talk when everything feels too hard.
    .note = Taken from a list of 2021: to be checked.

### Tanzania

contact_tz-116 = A line to call when a child needs help.
contact_tz-112 = Emergencies: when someone is in danger now.

### Ukraine

contact_ua-116111 = A listening line for children and young people.
    .note = Does not work with a Ukrainian SIM card abroad.
contact_ua-lastrada-0800 = A listening line for children and young people.
    .note = The second number of the same line.
contact_ua-102 = Police, when someone is in danger now.
contact_ua-7333 = Talk when everything feels too hard, or about thoughts of suicide.
    .note = Opening hours to be checked. Taken from a list of 2021: to be checked.
contact_ua-cyberpolice = Report a threat or blackmail online to the police.
    .note = The form can be used at any hour. Opening hours seen in 2021: to be checked.
contact_ua-stopcrime = Report images of child sexual abuse seen online.
    .note = Anonymous. Give the address of the page, never the picture.

### Uganda

contact_ug-116 = A line to call when a child needs help.
    .note = Other languages too.
contact_ug-999 = Emergencies: when someone is in danger now.

### Uruguay

contact_uy-lineaazul = Call when a child is being hurt or is in danger.
    .note = Opening hours seen in 2022: to be checked.
contact_uy-0767 = Talk when everything feels too hard, or about thoughts of suicide.
    .note = Taken from a list of 2021: to be checked.

### Venezuela

contact_ve-911 = Emergencies: when someone is in danger now.

### Vietnam

contact_vn-111 = Report that a child is in danger, or talk to someone.
    .note = Also by text and chat.
contact_vn-113 = Police, when someone is in danger now.

### Kosovo

contact_xk-192 = Police, when someone is in danger now.
contact_xk-080012345 = Talk when everything feels too hard, or about thoughts of suicide.
    .note = Taken from a list of 2021: to be checked.

### South Africa

contact_za-116 = A listening line for children and young people.
contact_za-10111 = Police, when someone is in danger now.
contact_za-sadag = Talk when everything feels too hard, or about thoughts of suicide.
    .note = To be checked.
contact_za-fpb = Report illegal content seen online.
    .note = The source page is old: to be checked.

### Zambia

contact_zm-116 = A listening line for children and young people.
    .note = Also by chat and WhatsApp.
contact_zm-991 = Police, when someone is in danger now.
    .note = Some sources give another number. If there is no answer, ask an adult close by.
contact_zm-iwf = Report images of child sexual abuse seen online.
    .note = A page for Zambia. To be checked.

### Zimbabwe

contact_zw-116 = A listening line for children and young people.
    .note = Also by chat and WhatsApp.
contact_zw-112 = Emergencies: when someone is in danger now.
    .note = Some sources give another number. If there is no answer, ask an adult close by.
