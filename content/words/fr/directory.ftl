# À quoi sert chaque contact de l’annuaire, et ce qui manque dans un pays. Se lit par un enfant comme par un adulte.
# Pas de numéro, d’adresse ni d’horaire ici : ils vivent dans directory/<pays>.toml. Ni « tu » ni « vous ».

### Pays

country_ae = Émirats arabes unis
country_al = Albanie
country_am = Arménie
country_ar = Argentine
country_at = Autriche
country_au = Australie
country_ba = Bosnie-Herzégovine
country_bd = Bangladesh
country_be = Belgique
country_bf = Burkina Faso
country_bg = Bulgarie
country_bi = Burundi
country_bj = Bénin
country_bo = Bolivie
country_br = Brésil
country_by = Biélorussie
country_ca = Canada
country_cd = République démocratique du Congo
country_ch = Suisse
country_ci = Côte d’Ivoire
country_cl = Chili
country_cm = Cameroun
country_cn = Chine
country_co = Colombie
country_cr = Costa Rica
country_cy = Chypre
country_cz = Tchéquie
country_de = Allemagne
country_dj = Djibouti
country_dk = Danemark
country_do = République dominicaine
country_dz = Algérie
country_ec = Équateur
country_ee = Estonie
country_eg = Égypte
country_es = Espagne
country_et = Éthiopie
country_fi = Finlande
country_fr = France
country_gb = Royaume-Uni
country_ge = Géorgie
country_gh = Ghana
country_gn = Guinée
country_gr = Grèce
country_gt = Guatemala
country_hk = Hong Kong
country_hn = Honduras
country_hr = Croatie
country_ht = Haïti
country_hu = Hongrie
country_id = Indonésie
country_ie = Irlande
country_il = Israël
country_in = Inde
country_int = Autre pays
country_iq = Irak
country_is = Islande
country_it = Italie
country_jo = Jordanie
country_jp = Japon
country_ke = Kenya
country_kh = Cambodge
country_km = Comores
country_kr = Corée du Sud
country_kw = Koweït
country_kz = Kazakhstan
country_lb = Liban
country_li = Liechtenstein
country_lk = Sri Lanka
country_lt = Lituanie
country_lu = Luxembourg
country_lv = Lettonie
country_ma = Maroc
country_mc = Monaco
country_md = Moldavie
country_me = Monténégro
country_mg = Madagascar
country_mk = Macédoine du Nord
country_ml = Mali
country_mr = Mauritanie
country_mt = Malte
country_mu = Maurice
country_mw = Malawi
country_mx = Mexique
country_my = Malaisie
country_ne = Niger
country_ng = Nigeria
country_nl = Pays-Bas
country_no = Norvège
country_np = Népal
country_nz = Nouvelle-Zélande
country_pa = Panama
country_pe = Pérou
country_ph = Philippines
country_pk = Pakistan
country_pl = Pologne
country_ps = Palestine
country_pt = Portugal
country_py = Paraguay
country_qa = Qatar
country_ro = Roumanie
country_rs = Serbie
country_ru = Russie
country_rw = Rwanda
country_sa = Arabie saoudite
country_se = Suède
country_sg = Singapour
country_si = Slovénie
country_sk = Slovaquie
country_sn = Sénégal
country_sv = Salvador
country_td = Tchad
country_tg = Togo
country_th = Thaïlande
country_tn = Tunisie
country_tr = Turquie
country_tw = Taïwan
country_tz = Tanzanie
country_ua = Ukraine
country_ug = Ouganda
country_us = États-Unis
country_uy = Uruguay
country_ve = Venezuela
country_vn = Viêt Nam
country_xk = Kosovo
country_za = Afrique du Sud
country_zm = Zambie
country_zw = Zimbabwe

### Langues parlées par un contact

language_af = afrikaans
language_am = amharique
language_ar = arabe
language_ay = aymara
language_be = biélorusse
language_bem = bemba
language_bg = bulgare
language_bn = bengali
language_bs = bosniaque
language_cnr = monténégrin
language_cs = tchèque
language_da = danois
language_de = allemand
language_el = grec
language_en = anglais
language_es = espagnol
language_et = estonien
language_fi = finnois
language_fil = filipino
language_fr = français
language_ga = irlandais
language_he = hébreu
language_hi = hindi
language_hr = croate
language_ht = créole haïtien
language_hu = hongrois
language_hy = arménien
language_id = indonésien
language_is = islandais
language_it = italien
language_ja = japonais
language_ka = géorgien
language_kk = kazakh
language_km = khmer
language_ko = coréen
language_ku = kurde
language_lb = luxembourgeois
language_lt = lituanien
language_lv = letton
language_mi = maori
language_mk = macédonien
language_ms = malais
language_mt = maltais
language_nd = ndébélé
language_ne = népalais
language_nl = néerlandais
language_no = norvégien
language_ny = chichewa
language_pl = polonais
language_pt = portugais
language_qu = quechua
language_rn = kirundi
language_ro = roumain
language_ru = russe
language_rw = kinyarwanda
language_si = cingalais
language_sk = slovaque
language_sl = slovène
language_sn = shona
language_sq = albanais
language_sr = serbe
language_sv = suédois
language_sw = swahili
language_ta = tamoul
language_th = thaï
language_tl = tagalog
language_toi = tonga
language_tr = turc
language_uk = ukrainien
language_ur = ourdou
language_vi = vietnamien
language_xh = xhosa
language_zh = chinois
language_zu = zoulou

### Besoin sans service connu dans le pays, quand le pays n’a pas sa phrase

gap_generic_emergency = Aucun numéro d’urgence n’est connu de nous dans ce pays. Un adulte proche, le poste de police ou l’hôpital le plus près connaît le bon numéro.
gap_generic_talk = Aucune ligne d’écoute pour enfants n’est connue de nous dans ce pays. L’annuaire de Child Helpline International aide à chercher, et un adulte de confiance peut écouter dès maintenant.
gap_generic_report-content = Aucun service de signalement d’images n’est connu de nous dans ce pays. INHOPE et l’Internet Watch Foundation aident à trouver où signaler.
gap_generic_police = Aucun service de police pour ce signalement n’est connu de nous dans ce pays. Le poste de police le plus proche peut le recevoir, si possible avec un adulte de confiance.
gap_generic_remove = Aucun service de retrait d’images n’est connu de nous dans ce pays. Take It Down marche dans tous les pays pour une image prise avant 18 ans ; à partir de 18 ans, c’est StopNCII.
gap_generic_crisis = Aucune ligne de crise n’est connue de nous dans ce pays. L’annuaire Find A Helpline aide à chercher. Quand une vie est en danger, le numéro d’urgence passe d’abord.
gap_generic_advice = Aucun service de conseil sur la sécurité en ligne n’est connu de nous dans ce pays. Les pages de Meta et de Thorn expliquent que faire.
gap_generic_parents = Aucune ligne pour les parents n’est connue de nous dans ce pays. La page de Meta conseille aussi les parents, et la ligne d’écoute du pays peut orienter.

### France

contact_fr-3018 = Parler de ce qui se passe en ligne, recevoir des conseils, faire retirer des images.
    .note = Par téléphone, tchat ou application. Pour les jeunes, les parents et les professionnels.
contact_fr-119 = Parler à quelqu’un quand un enfant est en danger ou risque de l’être.
    .note = Ouvert aussi à l’adulte qui s’inquiète pour un enfant. L’appel n’apparaît pas sur la facture.
contact_fr-3114 = Parler à un professionnel en cas d’idées de suicide, ou d’inquiétude pour quelqu’un.
contact_fr-112 = Toutes les urgences : police, pompiers, secours médicaux.
contact_fr-17 = Police ou gendarmerie, quand quelqu’un est en danger maintenant.
contact_fr-15 = Secours médicaux, quand une vie est en danger.
contact_fr-114 = Urgence par SMS, pour qui n’entend pas ou ne peut pas parler.
    .note = Aussi par application.
contact_fr-17cyber = Décrire l’attaque en ligne, recevoir des conseils, parler à un policier ou un gendarme si c’est grave.
contact_fr-masecurite = Tchatter avec un policier ou un gendarme pour savoir quoi faire.
contact_fr-pharos = Signaler à la police une image ou un message que tout le monde peut voir en ligne.
    .note = Ouvert aux mineurs. Pas pour les messages privés d’une personne connue, ni pour une urgence.
contact_fr-thesee = Signaler une fausse histoire d’amour en ligne suivie d’un chantage à l’argent.
    .note = Seulement si la rencontre a eu lieu en ligne et si de l’argent est demandé. C’est un signalement, pas une plainte.
contact_fr-pointdecontact = Signaler une image illégale vue en ligne.
contact_fr-cybermalveillance = Lire, pas à pas, que faire face à la sextorsion.
contact_fr-filsantejeunes = Une écoute pour les jeunes, sur la santé et le mal-être.
    .note = Relevé dans une liste de 2021 : à vérifier.
contact_fr-116006 = Aide aux victimes et à leurs proches : soutien, droits, conseils.
    .note = Anonyme. Les sources donnent une fermeture à 19 h ou à 20 h.

### Belgique

contact_be-childfocus = Parler de sextorsion à une équipe qui conseille et peut accompagner à la police.
contact_be-103 = Une écoute en français pour les enfants et les adolescents.
    .note = Anonyme. Horaires à vérifier sur le site.
contact_be-102 = Une écoute en néerlandais pour les enfants et les jeunes.
    .note = Aussi par tchat et par courriel. Horaires à vérifier.
contact_be-suicide-fr = Parler en français d’idées de suicide, ou d’inquiétude pour quelqu’un.
contact_be-suicide-nl = Parler en néerlandais d’idées de suicide.
    .note = Relevé dans une liste de 2021 : à vérifier.
contact_be-112 = Toutes les urgences : secours médicaux, pompiers, police.
contact_be-101 = Police, quand quelqu’un est en danger maintenant.
    .note = Relevé dans une liste non officielle. Le numéro européen d’urgence marche aussi.
contact_be-hotline = Signaler des images d’abus sexuels d’enfants vues en ligne.
    .note = Formulaire en ligne, anonyme si on le souhaite. Child Focus transmet à la police ou au pays concerné.
contact_be-payboy = Un site pour les jeunes sur le chantage à l’argent avec des images.
gap_be_police = Aucun service de la police belge pour signaler en ligne n’a été relevé ici. Child Focus peut accompagner jusqu’à la police, et la page d’Europol indique où signaler.
gap_be_remove = Aucun service belge de retrait d’images n’a été relevé ici. Take It Down marche dans tous les pays pour une image prise avant 18 ans ; à partir de 18 ans, c’est StopNCII.

### Suisse

contact_ch-147 = Une écoute pour les enfants et les jeunes, même au plus mal.
    .note = Téléphone, tchat, courriel.
contact_ch-clickandstop = Signaler une image d’abus sexuel d’enfant et recevoir des conseils.
    .note = Signalement anonyme. Conseils pour les enfants, les parents et les professionnels.
contact_ch-112 = Toutes les urgences.
contact_ch-117 = Police, quand quelqu’un est en danger maintenant.
contact_ch-143 = Une écoute pour les adultes en détresse.
    .note = L’appel peut coûter un peu. Relevé dans une liste de 2021 : à vérifier.
contact_ch-projuventute-parents = Conseils aux parents face à la sextorsion.
    .note = Une page à lire.
gap_ch_police = Aucun service de la police suisse pour signaler en ligne n’a été relevé ici. Le poste de police le plus proche reçoit le signalement, si possible avec un adulte de confiance.
gap_ch_remove = Aucun service suisse de retrait d’images n’a été relevé ici. Take It Down marche dans tous les pays pour une image prise avant 18 ans ; à partir de 18 ans, c’est StopNCII.

### Luxembourg

contact_lu-kjt = Une écoute pour les enfants et les jeunes.
    .note = Horaires relevés en 2022 : à vérifier.
contact_lu-beesecure = Conseils sur ce qui se passe en ligne, sextorsion comprise.
    .note = Horaires relevés en 2019 : à vérifier.
contact_lu-112 = Toutes les urgences.
contact_lu-113 = Police, quand quelqu’un est en danger maintenant.
    .note = Relevé dans une liste non officielle. Le numéro européen d’urgence marche aussi.
contact_lu-454545 = Parler quand tout semble trop dur.
    .note = Horaires relevés en 2021 : à vérifier. Ceux du dimanche ne sont pas connus.
contact_lu-stopline = Signaler un contenu illégal vu en ligne.
    .note = Le formulaire se trouve à partir de la page d’accueil.
contact_lu-elterentelefon = Une écoute et des conseils pour les parents.
gap_lu_police = Aucun service de la police luxembourgeoise pour signaler en ligne n’a été relevé ici. Le poste de police le plus proche reçoit le signalement, et la page d’Europol indique où signaler.
gap_lu_remove = Aucun service luxembourgeois de retrait d’images n’a été relevé ici. Take It Down marche dans tous les pays pour une image prise avant 18 ans ; à partir de 18 ans, c’est StopNCII.

### Canada

contact_ca-khp = Parler à quelqu’un de ce qui ne va pas, à toute heure.
    .note = Des interprètes existent pour beaucoup de langues.
contact_ca-khp-text = Écrire par SMS à quelqu’un, sans parler à voix haute.
    .note = Envoyer le mot PARLER en français, HOME en anglais.
contact_ca-988 = Parler d’idées de suicide, ou d’inquiétude pour quelqu’un.
    .note = Par téléphone ou par SMS. Avant 18 ans, le dire permet de joindre une équipe pour jeunes.
contact_ca-qc-appelle = Parler d’idées de suicide, au Québec.
    .note = Au Québec seulement.
contact_ca-911 = Toutes les urgences : police, pompiers, ambulance.
contact_ca-cybertip = Signaler la sextorsion d’un jeune et être aidé à faire retirer les images.
    .note = Les signalements sont transmis à la police.
contact_ca-needhelpnow = Les étapes à suivre quand une image intime d’un jeune circule.
    .note = Un site à lire.
gap_ca_police = Aucun service de police commun à tout le Canada n’a été relevé ici. La ligne nationale de signalement transmet à la police, et le poste de police le plus proche reçoit aussi le signalement.
gap_ca_parents = Aucune ligne réservée aux parents n’a été relevée ici. La ligne nationale de signalement répond à tout le monde, parents compris.

### Royaume-Uni

contact_gb-childline = Parler à quelqu’un de ce qui ne va pas, à toute heure.
    .note = Avant 19 ans. Aussi par tchat et par courriel.
contact_gb-reportremove = Faire retirer ou bloquer une image intime de soi, même avant qu’elle circule.
    .note = Avant 18 ans, au Royaume-Uni. Chercher « Report Remove » sur le site. Aucun adulte ne doit regarder l’image.
contact_gb-ceop = Signaler en ligne un abus sexuel ou un chantage à la police.
    .note = Lu par des spécialistes de la protection de l’enfance. Pas pour une urgence.
contact_gb-101 = Joindre la police quand ce n’est pas une urgence.
contact_gb-999 = Toutes les urgences, aussi pour un jeune en grande détresse.
contact_gb-hopeline = Parler d’idées de suicide avant 35 ans, ou d’inquiétude pour un jeune.
    .note = Horaires à vérifier sur le site.
contact_gb-samaritans = Parler quand tout semble trop dur, à toute heure.
contact_gb-shout = Écrire par SMS à quelqu’un quand tout semble trop dur.
    .note = Envoyer le mot SHOUT. SMS seulement.
contact_gb-iwf = Signaler des images d’abus sexuels d’enfants vues en ligne.
contact_gb-nspcc = Pour l’adulte qui s’inquiète pour un enfant.
contact_gb-posh = Conseils sur la sécurité en ligne pour les professionnels de l’enfance.
    .note = Pas pour les familles. Horaires à vérifier.
contact_gb-rph = Aide aux adultes dont une image intime circule ou sert de menace.
    .note = À partir de 18 ans.

### États-Unis

contact_us-boystown = Parler à quelqu’un de ce qui ne va pas, pour les jeunes et les parents.
    .note = Par SMS : envoyer le mot VOICE.
contact_us-childhelp = Parler à quelqu’un quand un enfant est maltraité ou menacé.
    .note = Par téléphone, SMS ou tchat.
contact_us-cybertipline = Signaler la sextorsion d’un enfant. Aide aussi les victimes et leurs familles.
contact_us-988 = Parler d’idées de suicide, à toute heure.
    .note = Par téléphone ou par SMS.
contact_us-crisistext = Écrire par SMS à quelqu’un quand tout semble trop dur.
    .note = Envoyer le mot HOME. SMS seulement.
contact_us-trevor = Une écoute de crise pour les jeunes LGBTQ.
    .note = Par SMS : envoyer le mot START.
contact_us-911 = Toutes les urgences : police, pompiers, ambulance.
contact_us-fbi = Signaler la sextorsion à la police fédérale, par téléphone ou en ligne.
contact_us-know2protect = Signaler l’exploitation sexuelle d’un enfant en ligne.
contact_us-ic3 = Déclarer en ligne une escroquerie ou un chantage sur Internet.
    .note = En ligne seulement.
contact_us-hsi = Signaler l’exploitation d’un enfant aux enquêteurs fédéraux.
    .note = Vient d’un article de presse : à vérifier.
contact_us-runaway = Pour un jeune qui est parti de chez lui ou qui y pense.
contact_us-ccri = Aide aux adultes dont une image intime circule.
    .note = À partir de 18 ans. À vérifier.
gap_us_remove = Aucun service réservé aux États-Unis n’a été relevé ici. Take It Down, tenu par le NCMEC, sert pour une image prise avant 18 ans ; à partir de 18 ans, c’est StopNCII.

### Europe (toute l’Union européenne)

contact_eu-112 = Toutes les urgences, dans tous les pays de l’Union européenne.
    .note = Marche aussi depuis un téléphone portable.
contact_eu-116111 = Un numéro commun à plusieurs pays d’Europe pour parler quand on est enfant ou adolescent.
    .note = N’existe pas dans tous les pays : la ligne d’écoute du pays passe d’abord.
contact_eu-europol = Une page qui indique où signaler à la police, pays par pays.
    .note = Europol ne reçoit pas de signalement directement.
contact_eu-116000 = Quand un enfant a fugué ou disparu.
    .note = Ne sert qu’en cas de disparition ou de fugue.

### Autre pays

contact_int-chi = Trouver la ligne d’écoute pour enfants de son pays.
    .note = Un annuaire en ligne, pas une ligne d’écoute.
contact_int-findahelpline = Trouver une ligne d’écoute de crise dans son pays.
    .note = Un annuaire en ligne, qui existe en plusieurs langues.
contact_int-takeitdown = Empêcher une image intime prise avant 18 ans de circuler, sans l’envoyer à personne.
    .note = Dans tous les pays, sans donner son nom. Un parent peut aussi s’en servir, et un adulte pour une image d’avant ses 18 ans. Marche sur les plateformes participantes, pas dans les messageries chiffrées. Existe en d’autres langues.
contact_int-stopncii = Empêcher une image intime d’un adulte de circuler, sans l’envoyer à personne.
    .note = À partir de 18 ans sur l’image. Avant 18 ans : Take It Down.
contact_int-inhope = Trouver le service de son pays qui reçoit les signalements d’images.
    .note = Un annuaire en ligne : pour signaler une adresse ou une image, pas pour parler.
contact_int-iwf-portals = Signaler une image d’abus sexuel d’enfant, depuis un pays sans service propre.
    .note = Plusieurs pays ont leur propre page sur ce site.
contact_int-meta-sextortion = Que faire sur Facebook et Instagram face à la sextorsion.
    .note = Une page à lire, pour les jeunes, les amis et les parents.
contact_int-snap = Que faire sur Snapchat face à la sextorsion, et comment y signaler un compte.
    .note = Une page à lire.
contact_int-stopsextortion = Que faire face à la sextorsion, expliqué aux adolescents.
    .note = Une page à lire, en anglais.
gap_int_emergency = Aucun numéro d’urgence ne marche dans le monde entier. Un adulte proche, le poste de police ou l’hôpital le plus près connaît celui du pays.
gap_int_police = Aucune police ne reçoit les signalements du monde entier. Le poste de police le plus proche les reçoit, si possible avec un adulte de confiance.

### Émirats arabes unis

contact_ae-116111 = Appeler quand un enfant est maltraité ou en danger.
    .note = À vérifier.
contact_ae-800111 = Appeler quand un enfant ou une femme subit des violences.
    .note = Dubaï seulement. Aussi par tchat et WhatsApp.
contact_ae-800700 = Une ligne à appeler quand un enfant a besoin d’aide.
    .note = Charjah seulement.
contact_ae-999 = Police, quand quelqu’un est en danger maintenant.
contact_ae-aman = Signaler à la police un chantage en ligne, en toute discrétion.
    .note = Abou Dabi.
contact_ae-ecrime = Signaler à la police une menace ou un chantage en ligne.
    .note = Dubaï. Pas pour une urgence.

### Albanie

contact_al-116111 = Une écoute pour les enfants et les jeunes.
    .note = Horaires à vérifier. Aussi par tchat et WhatsApp.
contact_al-112 = Police, quand quelqu’un est en danger maintenant.
    .note = Certaines sources donnent un autre numéro. S’il ne répond pas, demander à un adulte proche.
contact_al-isigurt = Signaler ce qui fait du mal à un enfant en ligne.

### Arménie

contact_am-far = Une ligne à appeler quand un enfant a besoin d’aide.
    .note = Horaires à vérifier.
contact_am-911 = Urgences : quand quelqu’un est en danger maintenant.

### Argentine

contact_ar-102 = Une écoute pour les enfants et les jeunes.
    .note = Tenue par chaque province.
contact_ar-911 = Urgences : quand quelqu’un est en danger maintenant.
contact_ar-135 = Parler quand tout semble trop dur, ou d’idées de suicide.
    .note = Ce numéro marche à Buenos Aires et autour ; un autre sert dans le reste du pays. Relevé dans une liste de 2021 : à vérifier.
contact_ar-137 = Être conseillé et aidé à signaler un abus sexuel ou un adulte qui manipule un enfant en ligne.

### Autriche

contact_at-147 = Une écoute pour les enfants et les jeunes.
contact_at-112 = Urgences : quand quelqu’un est en danger maintenant.
contact_at-142 = Parler quand tout semble trop dur.
contact_at-stopline = Signaler des images d’abus sexuels d’enfants vues en ligne.
    .note = Anonyme. Donner l’adresse de la page, jamais l’image.

### Australie

contact_au-kidshelpline = Une écoute pour les enfants et les jeunes.
    .note = De 5 à 25 ans.
contact_au-000 = Urgences : quand quelqu’un est en danger maintenant.
contact_au-lifeline = Parler quand tout semble trop dur, ou d’idées de suicide.
contact_au-accce = Signaler à la police la sextorsion d’un moins de 18 ans.
contact_au-crimestoppers = Donner une information à la police sans donner son nom.
contact_au-esafety = Faire retirer une image intime partagée, ou qui sert de menace.
    .note = La sextorsion d’un adulte se signale d’abord ici.
contact_au-esafety-illegal = Signaler des images d’abus sexuels d’enfants vues en ligne.
    .note = Peut rester anonyme.

### Bosnie-Herzégovine

contact_ba-plavitelefon = Une écoute pour les enfants, et pour les adultes inquiets pour un enfant.
    .note = Anonyme. Aussi par tchat et par courriel. Horaires relevés en 2022 : à vérifier.
contact_ba-122 = Police, quand quelqu’un est en danger maintenant.

### Bangladesh

contact_bd-1098 = Une écoute pour les enfants et les jeunes.
contact_bd-13219 = Parler entre jeunes d’un problème en ligne.
    .note = Horaires à vérifier.
contact_bd-999 = Urgences : quand quelqu’un est en danger maintenant.
contact_bd-kaanpeteroi = Parler quand tout semble trop dur.

### Burkina Faso

contact_bf-116 = Une ligne à appeler quand un enfant a besoin d’aide.
    .note = À vérifier.
contact_bf-17 = Police, quand quelqu’un est en danger maintenant.

### Bulgarie

contact_bg-116111 = Une écoute pour les enfants, et pour les adultes inquiets pour un enfant.
    .note = Anonyme.
contact_bg-124123 = Conseils sur ce qui se passe en ligne, sextorsion comprise.
    .note = Aussi par tchat. Horaires à vérifier.
contact_bg-112 = Urgences : quand quelqu’un est en danger maintenant.
contact_bg-safenet = Signaler un contenu illégal vu en ligne.

### Burundi

contact_bi-116 = Une écoute pour les enfants et les jeunes.
contact_bi-112 = Police, quand quelqu’un est en danger maintenant.
    .note = Certaines sources donnent un autre numéro. S’il ne répond pas, demander à un adulte proche.

### Bénin

contact_bj-138 = Une ligne à appeler quand un enfant a besoin d’aide.
    .note = Horaires à vérifier.
contact_bj-117 = Police, quand quelqu’un est en danger maintenant.

### Bolivie

contact_bo-110 = Police, quand quelqu’un est en danger maintenant.
    .note = Certaines sources donnent un autre numéro. S’il ne répond pas, demander à un adulte proche.

### Brésil

contact_br-100 = Appeler quand un enfant est maltraité ou en danger.
    .note = Aussi par WhatsApp.
contact_br-190 = Police, quand quelqu’un est en danger maintenant.
contact_br-cvv = Parler quand tout semble trop dur, ou d’idées de suicide.
    .note = Horaires à vérifier.
contact_br-safernet = Signaler un contenu illégal et parler à quelqu’un par tchat.
    .note = Pas de téléphone. Horaires du tchat à vérifier sur le site.

### Biélorussie

contact_by-8011001611 = Une ligne à appeler quand un enfant a besoin d’aide.
    .note = Anonyme. Relevé dans une liste de 2021 : à vérifier.
contact_by-102 = Police, quand quelqu’un est en danger maintenant.

### République démocratique du Congo

contact_cd-117 = Une écoute pour les enfants et les jeunes.
    .note = À l’est du pays. La page source est ancienne : à vérifier.

### Côte d’Ivoire

contact_ci-116 = Une ligne à appeler quand un enfant a besoin d’aide.
contact_ci-111 = Police, quand quelqu’un est en danger maintenant.
    .note = Relevé dans une liste non officielle : à vérifier.
contact_ci-iwf = Signaler des images d’abus sexuels d’enfants vues en ligne.
    .note = Une page pour la Côte d’Ivoire.

### Chili

contact_cl-1515 = Une écoute pour les enfants et les jeunes.
    .note = Aussi par tchat et par courriel. Horaires relevés en 2022 : à vérifier.
contact_cl-fonoinfancia = Une écoute pour les enfants, et pour les adultes inquiets pour un enfant.
    .note = Aussi par tchat. Horaires relevés en 2022 : à vérifier.
contact_cl-133 = Police, quand quelqu’un est en danger maintenant.
contact_cl-saludresponde = Parler à un service de santé, aussi quand tout semble trop dur.
    .note = Horaires à vérifier. Relevé dans une liste de 2021 : à vérifier.

### Cameroun

contact_cm-116 = Une ligne à appeler quand un enfant a besoin d’aide.
contact_cm-117 = Police, quand quelqu’un est en danger maintenant.
    .note = Certaines sources donnent un autre numéro. S’il ne répond pas, demander à un adulte proche.

### Chine

contact_cn-110 = Police, quand quelqu’un est en danger maintenant.
contact_cn-beijing = Parler quand tout semble trop dur.

### Colombie

contact_co-141 = Une ligne à appeler quand un enfant a besoin d’aide.
contact_co-123 = Urgences : quand quelqu’un est en danger maintenant.
contact_co-106 = Parler quand tout semble trop dur.
    .note = Bogotá seulement.
contact_co-165 = Police qui lutte contre le chantage, aussi pour la sextorsion de mineurs.
contact_co-122 = Signaler un chantage à la justice.
    .note = À vérifier.
contact_co-teprotejo = Signaler des images d’abus sexuels d’enfants vues en ligne.

### Costa Rica

contact_cr-1147 = Parler à un psychologue, pour les moins de 18 ans.
    .note = Horaires relevés en 2022 : à vérifier.
contact_cr-911 = Urgences : quand quelqu’un est en danger maintenant.

### Chypre

contact_cy-116111 = Une écoute pour les enfants et les jeunes.
    .note = Seulement pour les enfants et les adolescents. Horaires relevés en 2022 : à vérifier.
contact_cy-1480 = Conseils sur ce qui se passe en ligne, pour les enfants, les parents et l’école.
    .note = Horaires à vérifier.
contact_cy-112 = Urgences : quand quelqu’un est en danger maintenant.
contact_cy-samaritans = Parler quand tout semble trop dur.
    .note = Relevé dans une liste de 2021 : à vérifier.
contact_cy-1480-hotline = Signaler un contenu illégal vu en ligne.
    .note = Par téléphone, formulaire ou tchat.

### Tchéquie

contact_cz-linkabezpeci = Une écoute pour les enfants et les jeunes.
    .note = Jusqu’à 26 ans.
contact_cz-112 = Urgences : quand quelqu’un est en danger maintenant.
contact_cz-stoponline = Signaler un contenu illégal vu en ligne.
contact_cz-rodicovska = Une écoute et des conseils pour les parents.
    .note = Anonyme. Aussi par tchat et par courriel. Horaires à vérifier sur le site.

### Allemagne

contact_de-nummergegenkummer = Une écoute pour les enfants et les jeunes.
contact_de-juuuport = Des jeunes conseillent des jeunes sur ce qui se passe en ligne.
    .note = En ligne seulement.
contact_de-missbrauch = Parler d’un abus sexuel, pour les victimes et leurs proches.
    .note = Horaires à vérifier. D’autres langues aussi.
contact_de-110 = Police, quand quelqu’un est en danger maintenant.
contact_de-112 = Urgences : quand quelqu’un est en danger maintenant.
contact_de-telefonseelsorge = Parler quand tout semble trop dur.
contact_de-beschwerdestelle = Signaler un contenu illégal vu en ligne.
    .note = Anonyme si on le souhaite.
contact_de-jugendschutznet = Signaler un contenu illégal vu en ligne.
    .note = Anonyme si on le souhaite.
contact_de-elterntelefon = Une écoute et des conseils pour les parents.
    .note = Horaires à vérifier sur le site.

### Djibouti

contact_dj-17 = Police, quand quelqu’un est en danger maintenant.

### Danemark

contact_dk-bornetelefonen = Une écoute pour les enfants et les jeunes.
    .note = Aussi par SMS et par tchat. Horaires relevés en 2022 : à vérifier.
contact_dk-sletdet = Conseils aux jeunes dont des images circulent.
    .note = À chercher à partir de la page d’accueil.
contact_dk-112 = Urgences : quand quelqu’un est en danger maintenant.
contact_dk-livslinien = Parler quand tout semble trop dur, ou d’idées de suicide.
    .note = Horaires à vérifier. Relevé dans une liste de 2021 : à vérifier.
contact_dk-redbarnet-report = Signaler des images d’abus sexuels d’enfants vues en ligne.
    .note = Anonyme. Donner l’adresse de la page, jamais l’image.

### République dominicaine

contact_do-contigo = Une écoute pour les familles.
    .note = Aussi par WhatsApp. La page source est ancienne : à vérifier.
contact_do-911 = Urgences : quand quelqu’un est en danger maintenant.
contact_do-iwf = Signaler des images d’abus sexuels d’enfants vues en ligne.
    .note = Une page pour la République dominicaine. À vérifier.

### Algérie

contact_dz-3033 = Une écoute pour les enfants et les jeunes.
contact_dz-1111 = Signaler qu’un enfant est menacé ou maltraité.
    .note = L’identité de la personne qui signale reste secrète.
contact_dz-1055 = Gendarmerie, quand quelqu’un est en danger maintenant.
contact_dz-17 = Police, quand quelqu’un est en danger maintenant.

### Équateur

contact_ec-911 = Urgences : quand quelqu’un est en danger maintenant.

### Estonie

contact_ee-lasteabi = Une écoute pour les enfants, et pour les adultes inquiets pour un enfant.
    .note = Aussi par tchat.
contact_ee-112 = Urgences : quand quelqu’un est en danger maintenant.
contact_ee-eluliin = Parler quand tout semble trop dur.
    .note = Relevé dans une liste de 2021 : à vérifier.
contact_ee-vihjeliin = Signaler des images d’abus sexuels d’enfants vues en ligne.
    .note = Anonyme.

### Égypte

contact_eg-16000 = Appeler quand un enfant est maltraité ou en danger.
    .note = Aussi par WhatsApp.
contact_eg-122 = Police, quand quelqu’un est en danger maintenant.
contact_eg-16328 = Parler quand tout semble trop dur.
    .note = À vérifier.
contact_eg-108 = Signaler à la police une menace ou un chantage en ligne.

### Espagne

contact_es-anar = Une écoute pour les enfants et les jeunes.
    .note = Aussi par tchat.
contact_es-017 = Conseils sur ce qui se passe en ligne, pour les jeunes, les parents et l’école.
    .note = Ne reçoit pas de plainte. Aussi par WhatsApp et Telegram.
contact_es-112 = Urgences : quand quelqu’un est en danger maintenant.
contact_es-024 = Parler quand tout semble trop dur, ou d’idées de suicide.
contact_es-policia = Signaler en ligne des images d’abus sexuels d’enfants.
    .note = Pour une plainte, il faut aller au poste.
contact_es-aepd = Faire retirer vite une image sexuelle ou violente publiée en ligne.
    .note = Il existe une condition d’âge, à vérifier sur le site.
contact_es-anar-familia = Une écoute et des conseils pour les parents.
    .note = La page source est ancienne : à vérifier.

### Éthiopie

contact_et-ecfa = Une ligne à appeler quand un enfant a besoin d’aide.
    .note = Région d’Oromia. Ouvre à 8 h ; l’heure de fermeture n’est pas connue.
contact_et-911 = Urgences : quand quelqu’un est en danger maintenant.
    .note = Certaines sources donnent un autre numéro. S’il ne répond pas, demander à un adulte proche.

### Finlande

contact_fi-mll = Une écoute pour les enfants et les jeunes.
    .note = Horaires relevés en 2022 : à vérifier.
contact_fi-112 = Urgences : quand quelqu’un est en danger maintenant.
contact_fi-mieli = Parler quand tout semble trop dur.
    .note = Souvent occupé : rappeler. Autres langues à certaines heures, sur d’autres numéros.
contact_fi-nettivihje = Signaler des images d’abus sexuels d’enfants vues en ligne.

### Géorgie

contact_ge-112 = Urgences : quand quelqu’un est en danger maintenant.

### Ghana

contact_gh-gisf = Conseils quand quelque chose ne va pas en ligne.
    .note = Horaires à vérifier.
contact_gh-112 = Urgences : quand quelqu’un est en danger maintenant.
    .note = Relevé dans une liste non officielle : à vérifier.
contact_gh-999 = Urgences : quand quelqu’un est en danger maintenant.
    .note = Certaines sources donnent un autre numéro. S’il ne répond pas, demander à un adulte proche.
contact_gh-iwf = Signaler des images d’abus sexuels d’enfants vues en ligne.
    .note = Choisir le Ghana sur le site.

### Guinée

contact_gn-116 = Une écoute pour les enfants et les jeunes.
    .note = À vérifier.

### Grèce

contact_gr-1056 = Une ligne à appeler quand un enfant a besoin d’aide.
contact_gr-112 = Urgences : quand quelqu’un est en danger maintenant.
contact_gr-1018 = Parler quand tout semble trop dur, ou d’idées de suicide.
    .note = Relevé dans une liste de 2021 : à vérifier.
contact_gr-11188 = Signaler à la police une menace ou un chantage en ligne.
    .note = Relevé dans une liste de 2021 : à vérifier.
contact_gr-safeline = Signaler un contenu illégal vu en ligne.
    .note = Anonyme.
contact_gr-11525 = Conseils pour les parents, l’école et les adolescents.

### Guatemala

contact_gt-110 = Police, quand quelqu’un est en danger maintenant.
contact_gt-1574 = Signaler un chantage à la justice.
contact_gt-1546 = Quand un enfant a disparu.
    .note = N’est pas une ligne d’écoute.

### Hong Kong

contact_hk-aca = Une écoute pour les parents et les enfants.
    .note = Horaires relevés en 2022 : à vérifier.
contact_hk-999 = Urgences : quand quelqu’un est en danger maintenant.

### Honduras

contact_hn-911 = Urgences : quand quelqu’un est en danger maintenant.

### Croatie

contact_hr-hrabritelefon = Une écoute pour les enfants et les jeunes.
    .note = Aussi par tchat et par courriel. Horaires relevés en 2022 : à vérifier.
contact_hr-112 = Urgences : quand quelqu’un est en danger maintenant.
contact_hr-cnzd = Signaler un contenu illégal vu en ligne.
    .note = Transmis à la police.

### Haïti

contact_ht-122 = Police, quand quelqu’un est en danger maintenant.
    .note = Certaines sources donnent un autre numéro. S’il ne répond pas, demander à un adulte proche.

### Hongrie

contact_hu-kekvonal = Une écoute pour les enfants et les jeunes.
    .note = Aussi par tchat et par courriel.
contact_hu-112 = Urgences : quand quelqu’un est en danger maintenant.
contact_hu-116123 = Parler quand tout semble trop dur.
    .note = Anonyme. Relevé dans une liste de 2021 : à vérifier.
contact_hu-biztonsagosinternet = Signaler un contenu illégal vu en ligne.
    .note = Anonyme si on le souhaite.

### Indonésie

contact_id-tepsa = Une ligne à appeler quand un enfant a besoin d’aide.
    .note = L’appel est peut-être payant. La page source est ancienne : à vérifier.
contact_id-110 = Police, quand quelqu’un est en danger maintenant.
contact_id-119-8 = Parler quand tout semble trop dur.
    .note = Composer le numéro, puis le 8.

### Irlande

contact_ie-childline = Une écoute pour les enfants et les jeunes.
    .note = Aussi par SMS et par tchat.
contact_ie-112 = Urgences : quand quelqu’un est en danger maintenant.
contact_ie-samaritans = Parler quand tout semble trop dur.
contact_ie-text50808 = Écrire par SMS à quelqu’un quand tout semble trop dur.
    .note = Envoyer le mot HELLO. SMS seulement. Relevé dans une liste de 2021 : à vérifier.
contact_ie-hotline = Signaler des images d’abus sexuels d’enfants vues en ligne.
    .note = Anonyme.

### Israël

contact_il-eran = Parler quand tout semble trop dur.
    .note = Pour tout le monde. Aussi par SMS et par tchat.
contact_il-100 = Police, quand quelqu’un est en danger maintenant.
contact_il-105 = Signaler la sextorsion d’un enfant, être conseillé, faire retirer des images.
    .note = Horaires relevés en 2018 : à vérifier.

### Inde

contact_in-1098 = Une ligne à appeler quand un enfant a besoin d’aide.
    .note = D’autres langues aussi.
contact_in-112 = Urgences : quand quelqu’un est en danger maintenant.
contact_in-telemanas = Parler quand tout semble trop dur.
    .note = D’autres langues aussi.
contact_in-1930 = Signaler à la police une menace ou un chantage en ligne.
    .note = Appeler vite si de l’argent a été envoyé.
contact_in-ncrp = Signaler en ligne des images intimes ou d’abus sexuels d’enfants.
    .note = Anonyme si on le souhaite.

### Irak

contact_iq-116 = Une écoute pour les enfants et les jeunes.
    .note = Région du Kurdistan. Horaires relevés en 2022 : à vérifier.
contact_iq-104 = Police, quand quelqu’un est en danger maintenant.
    .note = Certaines sources donnent un autre numéro. S’il ne répond pas, demander à un adulte proche.

### Islande

contact_is-1717 = Une écoute ouverte à tout le monde, enfants compris.
    .note = Aussi par tchat.
contact_is-112 = Urgences : quand quelqu’un est en danger maintenant.

### Italie

contact_it-19696 = Une écoute pour les enfants et les jeunes.
    .note = Aussi par tchat.
contact_it-114 = Appeler quand un enfant est maltraité ou en danger.
contact_it-112 = Urgences : quand quelqu’un est en danger maintenant.
contact_it-telefonoamico = Parler quand tout semble trop dur.
    .note = Anonyme. Prix d’un appel ordinaire. Horaires relevés en 2020 : à vérifier.
contact_it-poliziapostale = Signaler à la police une menace ou un chantage en ligne.
contact_it-cliccaesegnala = Signaler des images d’abus sexuels d’enfants vues en ligne.
    .note = Donner l’adresse de la page, jamais l’image.

### Jordanie

contact_jo-110 = Une écoute pour les enfants et les familles.
    .note = Horaires relevés en 2022 : à vérifier.
contact_jo-911 = Urgences : quand quelqu’un est en danger maintenant.

### Japon

contact_jp-sos24 = Parler de tout souci, pour les enfants et les parents.
contact_jp-childline = Une écoute pour les enfants et les jeunes.
contact_jp-jinken110 = Parler quand les droits d’un enfant ne sont pas respectés.
    .note = Horaires à vérifier.
contact_jp-110 = Police, quand quelqu’un est en danger maintenant.
contact_jp-yorisoi = Parler quand tout semble trop dur.
    .note = Pour tout le monde, en beaucoup de langues.
contact_jp-8103 = Parler à la police d’une infraction sexuelle.
contact_jp-ihc = Signaler un contenu illégal vu en ligne.

### Kenya

contact_ke-116 = Une ligne à appeler quand un enfant a besoin d’aide.
contact_ke-999 = Urgences : quand quelqu’un est en danger maintenant.
    .note = Relevé dans une liste non officielle : à vérifier.
contact_ke-befrienders = Parler quand tout semble trop dur.
    .note = Relevé dans une liste de 2021 : à vérifier.
contact_ke-dci = Donner une information à la police sans donner son nom.
    .note = Aussi par WhatsApp.
contact_ke-iwf = Signaler des images d’abus sexuels d’enfants vues en ligne.
    .note = Choisir le Kenya sur le site. Anonyme.

### Cambodge

contact_kh-1280 = Une écoute pour les enfants et les jeunes.
    .note = Jusqu’à 25 ans.
contact_kh-internethotline = Signaler une image d’abus sexuel d’enfant ou une menace avec des images.
    .note = Peut transmettre à la police.

### Comores

contact_km-1710 = Une ligne à appeler quand un enfant a besoin d’aide.
    .note = La page source est ancienne : à vérifier.

### Corée du Sud

contact_kr-1388 = Parler à quelqu’un, aussi de sextorsion, pour les jeunes.
    .note = Depuis un portable, composer d’abord l’indicatif de la région.
contact_kr-112 = Police, quand quelqu’un est en danger maintenant.
contact_kr-109 = Parler quand tout semble trop dur, ou d’idées de suicide.
    .note = Anonyme.
contact_kr-1366 = Aide aux victimes d’images sexuelles diffusées, pour les faire effacer.
    .note = À vérifier.
contact_kr-1377 = Signaler une image sexuelle et savoir comment la faire effacer ou bloquer.
    .note = Composer le numéro, puis le 3.

### Koweït

contact_kw-147 = Une ligne à appeler quand un enfant a besoin d’aide.
    .note = Horaires à vérifier.
contact_kw-112 = Urgences : quand quelqu’un est en danger maintenant.

### Kazakhstan

contact_kz-150 = Une écoute pour les enfants et les jeunes.
    .note = Aussi par WhatsApp.
contact_kz-102 = Police, quand quelqu’un est en danger maintenant.

### Liban

contact_lb-caritas = Une ligne à appeler quand un enfant a besoin d’aide.
    .note = Beyrouth et Mont-Liban. Une équipe d’aide, d’abord pour les réfugiés.
contact_lb-himaya = Une ligne à appeler quand un enfant a besoin d’aide.
    .note = Nord du pays. Une équipe d’aide, d’abord pour les réfugiés.
contact_lb-irc = Une ligne à appeler quand un enfant a besoin d’aide.
    .note = Bekaa et Baalbek-Hermel. Une équipe d’aide, d’abord pour les réfugiés.
contact_lb-tdh = Une ligne à appeler quand un enfant a besoin d’aide.
    .note = Sud et Nabatieh. Une équipe d’aide, d’abord pour les réfugiés.
contact_lb-112 = Police, quand quelqu’un est en danger maintenant.
contact_lb-embrace = Parler quand tout semble trop dur, ou d’idées de suicide.
    .note = Une source plus ancienne donne moins d’heures.

### Liechtenstein

contact_li-147 = Une écoute pour les enfants et les jeunes.
    .note = Aussi par tchat et par courriel.
contact_li-117 = Police, quand quelqu’un est en danger maintenant.

### Sri Lanka

contact_lk-1929 = Une ligne à appeler quand un enfant a besoin d’aide.

### Lituanie

contact_lt-vaikulinija = Une écoute pour les enfants et les jeunes.
    .note = Anonyme. Aussi par tchat et par courriel. Horaires relevés en 2022 : à vérifier.
contact_lt-112 = Urgences : quand quelqu’un est en danger maintenant.
contact_lt-jaunimolinija = Une écoute pour les jeunes quand tout semble trop dur.
    .note = Anonyme. Aussi par tchat et par courriel. Relevé dans une liste de 2021 : à vérifier.
contact_lt-viltieslinija = Une écoute pour les adultes quand tout semble trop dur.
    .note = Anonyme. Relevé dans une liste de 2021 : à vérifier.
contact_lt-rrt = Signaler un contenu illégal vu en ligne.
    .note = À chercher à partir de la page d’accueil.

### Lettonie

contact_lv-116111 = Une écoute pour les enfants et les jeunes.
    .note = Le tchat a des horaires plus courts.
contact_lv-112 = Urgences : quand quelqu’un est en danger maintenant.
contact_lv-skalbes = Parler quand tout semble trop dur.
    .note = Relevé dans une liste de 2021 : à vérifier.
contact_lv-drossinternets = Signaler un contenu illégal vu en ligne.
    .note = Anonyme si on le souhaite.

### Maroc

contact_ma-2511 = Une ligne à appeler quand un enfant a besoin d’aide.
    .note = Horaires à vérifier.
contact_ma-emc = Être aidé et conseillé, faire retirer des images par les plateformes.
    .note = Aussi par WhatsApp et par courriel.
contact_ma-15 = Pompiers et secours médicaux.
contact_ma-177 = Gendarmerie, hors des villes.
contact_ma-19 = Police, quand quelqu’un est en danger maintenant.
contact_ma-eblagh = Signaler à la police une menace ou un chantage en ligne.
    .note = Peut rester anonyme.
contact_ma-plaintes = Porter plainte en ligne auprès de la justice.
contact_ma-eblagh-contenu = Signaler un contenu illégal vu en ligne.
    .note = Peut rester anonyme.

### Monaco

contact_mc-112 = Urgences : quand quelqu’un est en danger maintenant.

### Moldavie

contact_md-116111 = Une ligne à appeler quand un enfant a besoin d’aide.
    .note = Aussi par tchat.
contact_md-112 = Urgences : quand quelqu’un est en danger maintenant.

### Monténégro

contact_me-116111 = Une écoute pour les enfants et les jeunes.
    .note = Anonyme.
contact_me-112 = Urgences : quand quelqu’un est en danger maintenant.

### Madagascar

contact_mg-147 = Une ligne à appeler quand un enfant a besoin d’aide.

### Macédoine du Nord

contact_mk-alobushavko = Une écoute pour les enfants, et pour les adultes inquiets pour un enfant.
    .note = Aussi par tchat et par courriel. Ouvre à 8 h ; l’heure de fermeture n’est pas connue. Un numéro de portable : le prix n’est pas connu.
contact_mk-192 = Police, quand quelqu’un est en danger maintenant.

### Mali

contact_ml-17 = Police, quand quelqu’un est en danger maintenant.

### Mauritanie

contact_mr-latef = Une écoute pour les enfants et les jeunes.
    .note = À vérifier.
contact_mr-117 = Police, quand quelqu’un est en danger maintenant.

### Malte

contact_mt-179 = Une écoute pour les enfants et pour tout le monde.
    .note = Aussi par tchat.
contact_mt-kellimni = Écrire à quelqu’un par tchat ou par courriel, pour les jeunes.
    .note = Pas de téléphone.
contact_mt-112 = Urgences : quand quelqu’un est en danger maintenant.
contact_mt-179-crisis = Parler quand tout semble trop dur.
    .note = À tout âge.
contact_mt-childwebalert = Signaler des images d’abus sexuels d’enfants vues en ligne.
    .note = Anonyme. Donner l’adresse de la page, jamais l’image.

### Maurice

contact_mu-halley = Une écoute pour les enfants et les parents.
    .note = Horaires à vérifier.
contact_mu-999 = Urgences : quand quelqu’un est en danger maintenant.
contact_mu-befrienders = Parler quand tout semble trop dur.
    .note = Relevé dans une liste de 2021 : à vérifier.

### Malawi

contact_mw-116 = Une ligne à appeler quand un enfant a besoin d’aide.
    .note = Aussi par tchat. Horaires relevés en 2022 : à vérifier.
contact_mw-990 = Police, quand quelqu’un est en danger maintenant.
    .note = Certaines sources donnent un autre numéro. S’il ne répond pas, demander à un adulte proche.

### Mexique

contact_mx-911 = Urgences : quand quelqu’un est en danger maintenant.
contact_mx-lineadelavida = Parler quand tout semble trop dur, ou d’idées de suicide.
contact_mx-saptel = Parler quand tout semble trop dur, ou d’idées de suicide.
contact_mx-089 = Donner une information à la police sans donner son nom.
contact_mx-teprotejo = Signaler la sextorsion ou un abus sexuel d’enfant en ligne.

### Malaisie

contact_my-taliankasih = Parler de violences ou d’un souci, enfants compris.
    .note = Aussi par WhatsApp.
contact_my-cyber999 = Aide quand quelque chose ne va pas en ligne, sextorsion comprise.
    .note = Aux heures de bureau. Faire aussi un signalement à la police.
contact_my-999 = Urgences : quand quelqu’un est en danger maintenant.

### Niger

contact_ne-17 = Police, quand quelqu’un est en danger maintenant.

### Nigeria

contact_ng-ceceyara = Parler d’un abus sexuel, pour les enfants.
contact_ng-hdi = Une écoute pour les enfants et les jeunes.
    .note = Un numéro de portable : le prix n’est pas connu.
contact_ng-112 = Urgences : quand quelqu’un est en danger maintenant.
    .note = Relevé dans une liste non officielle : à vérifier.
contact_ng-nccc = Signaler à la police une menace ou un chantage en ligne.
    .note = À vérifier.
contact_ng-acsai = Signaler des images d’abus sexuels d’enfants vues en ligne.
    .note = Le service se trouve dans la liste d’INHOPE.

### Pays-Bas

contact_nl-kindertelefoon = Une écoute pour les enfants et les jeunes.
    .note = Aussi par tchat.
contact_nl-offlimits = Parler d’un abus sexuel en ligne, pour les jeunes, les parents et l’école.
contact_nl-112 = Urgences : quand quelqu’un est en danger maintenant.
contact_nl-113 = Parler quand tout semble trop dur, ou d’idées de suicide.
    .note = Aussi par tchat.
contact_nl-politie = Joindre la police quand ce n’est pas une urgence, aussi pour porter plainte.
contact_nl-meldpunt = Signaler des images d’abus sexuels d’enfants vues en ligne.
    .note = Anonyme. Seulement pour une image à une adresse publique, pas pour des messages privés.

### Norvège

contact_no-116111 = Une écoute pour les enfants, et pour les adultes inquiets pour un enfant.
    .note = Aussi par SMS et par tchat.
contact_no-korspahalsen = Une écoute pour les enfants et les jeunes.
contact_no-112 = Police, quand quelqu’un est en danger maintenant.
contact_no-mentalhelse = Parler quand tout semble trop dur.
    .note = Relevé dans une liste de 2021 : à vérifier.
contact_no-kripos = Signaler à la police l’exploitation sexuelle d’un enfant en ligne.
contact_no-slettmeg = Être conseillé pour faire retirer des images ou des propos.
contact_no-kripos-nettsted = Signaler des images d’abus sexuels d’enfants vues en ligne.
    .note = Pour une plainte : la police du lieu.

### Népal

contact_np-1098 = Une écoute pour les enfants et les jeunes.
    .note = Des centres dans six villes. Ouvre à 8 h ; l’heure de fermeture n’est pas connue.

### Nouvelle-Zélande

contact_nz-whatsup = Une écoute pour les enfants et les jeunes.
    .note = Horaires relevés en 2022 : à vérifier.
contact_nz-netsafe = Conseils quand quelque chose ne va pas en ligne.
    .note = Tous les jours, heures à vérifier. D’autres langues aussi.
contact_nz-111 = Urgences : quand quelqu’un est en danger maintenant.
contact_nz-1737 = Parler quand tout semble trop dur.
    .note = Par téléphone ou par SMS.
contact_nz-youthline = Une écoute pour les jeunes quand tout semble trop dur.
    .note = Aussi par SMS.
contact_nz-dia = Signaler des images d’abus sexuels d’enfants vues en ligne.

### Panama

contact_pa-911 = Urgences : quand quelqu’un est en danger maintenant.

### Pérou

contact_pe-100 = Parler de violences, dans la famille ou sexuelles, enfants compris.
    .note = Un tchat existe aussi, pour les adolescents surtout.
contact_pe-105 = Police, quand quelqu’un est en danger maintenant.

### Philippines

contact_ph-1383 = Une ligne à appeler quand un enfant a besoin d’aide.
contact_ph-163 = Une ligne à appeler quand un enfant a besoin d’aide.
contact_ph-911 = Urgences : quand quelqu’un est en danger maintenant.
contact_ph-alengpulis = Signaler à la police une menace ou un chantage en ligne.
contact_ph-eprotectkids = Signaler des images d’abus sexuels d’enfants vues en ligne.
    .note = Anonyme.

### Pakistan

contact_pk-1098 = Appeler quand un enfant est maltraité ou en danger.
contact_pk-15 = Police, quand quelqu’un est en danger maintenant.
contact_pk-nccia = Signaler à la police une menace ou un chantage en ligne.

### Pologne

contact_pl-116111 = Une écoute pour les enfants et les jeunes.
    .note = Jour et nuit en polonais ; l’après-midi et le soir en ukrainien et en russe.
contact_pl-112 = Urgences : quand quelqu’un est en danger maintenant.
contact_pl-800702222 = Une écoute pour les adultes quand tout semble trop dur.
    .note = Aussi par tchat et par courriel.
contact_pl-dyzurnet = Signaler un contenu illégal vu en ligne.
contact_pl-800100100 = Une écoute pour les parents et l’école.

### Palestine

contact_ps-sawa = Une ligne à appeler quand un enfant a besoin d’aide.
    .note = Le numéro se trouve sur le site.
contact_ps-100 = Police, quand quelqu’un est en danger maintenant.

### Portugal

contact_pt-soscrianca = Une écoute pour les enfants et les jeunes.
    .note = Aussi par tchat, courriel et WhatsApp.
contact_pt-lis = Conseils quand quelque chose ne va pas en ligne.
contact_pt-112 = Urgences : quand quelqu’un est en danger maintenant.
contact_pt-lis-denuncia = Signaler un contenu illégal vu en ligne.

### Paraguay

contact_py-147 = Être conseillé et aidé quand un enfant a besoin d’aide.
    .note = Peut transmettre à la police ou à la justice.
contact_py-911 = Urgences : quand quelqu’un est en danger maintenant.

### Qatar

contact_qa-919 = Appeler quand un enfant ou une femme subit des violences.
    .note = Aussi par tchat.
contact_qa-999 = Urgences : quand quelqu’un est en danger maintenant.

### Roumanie

contact_ro-116111 = Une écoute pour les enfants et les jeunes.
contact_ro-119 = Signaler qu’un enfant est maltraité ou exploité.
    .note = Pour les enfants et les adultes.
contact_ro-112 = Urgences : quand quelqu’un est en danger maintenant.
contact_ro-antisuicid = Parler quand tout semble trop dur, ou d’idées de suicide.
    .note = Horaires à vérifier. Relevé dans une liste de 2021 : à vérifier.
contact_ro-escabuz = Signaler des images d’abus sexuels d’enfants vues en ligne.
    .note = Anonyme si on le souhaite.

### Serbie

contact_rs-nadel = Une écoute pour les enfants et les jeunes.
    .note = Aussi par tchat.
contact_rs-192 = Police, quand quelqu’un est en danger maintenant.
contact_rs-srce = Parler quand tout semble trop dur.
    .note = Relevé dans une liste de 2021 : à vérifier.
contact_rs-19833 = Signaler un contenu illégal et être conseillé.
    .note = Pour les enfants, les parents et l’école.

### Russie

contact_ru-detdoverie = Une écoute pour les enfants, les adolescents et les parents.
contact_ru-112 = Urgences : quand quelqu’un est en danger maintenant.
contact_ru-8003334434 = Parler quand tout semble trop dur.

### Rwanda

contact_rw-112 = Urgences : quand quelqu’un est en danger maintenant.

### Arabie saoudite

contact_sa-116111 = Appeler quand un enfant est maltraité ou en danger.
    .note = Horaires relevés en 2022 : à vérifier.
contact_sa-911 = Police, quand quelqu’un est en danger maintenant.
    .note = Dans les grandes régions ; ailleurs, le numéro est différent.

### Suède

contact_se-bris = Une écoute pour les enfants et les jeunes.
contact_se-112 = Urgences : quand quelqu’un est en danger maintenant.
contact_se-mind = Parler quand tout semble trop dur, ou d’idées de suicide.
    .note = Aussi par tchat.
contact_se-11414 = Joindre la police quand ce n’est pas une urgence.
    .note = Relevé dans une liste non officielle : à vérifier.
contact_se-ecpat = Signaler des images d’abus sexuels d’enfants vues en ligne.
    .note = Anonyme si on le souhaite.

### Singapour

contact_sg-tinkle = Une écoute pour les enfants de l’école primaire.
    .note = Aussi par tchat. Horaires relevés en 2022 : à vérifier.
contact_sg-scamshield = Conseils en cas de doute sur une arnaque en ligne.
    .note = Faire aussi un signalement à la police.
contact_sg-999 = Police, quand quelqu’un est en danger maintenant.
contact_sg-police-hotline = Signaler à la police une menace ou un chantage en ligne.
    .note = Horaires à vérifier.

### Slovénie

contact_si-tom = Une écoute pour les enfants et les jeunes.
    .note = Anonyme. Aussi par tchat et par courriel. Horaires relevés en 2022 : à vérifier.
contact_si-112 = Urgences : quand quelqu’un est en danger maintenant.
contact_si-samarijan = Parler quand tout semble trop dur.
    .note = Relevé dans une liste de 2021 : à vérifier.
contact_si-spletno-oko = Signaler des images d’abus sexuels d’enfants vues en ligne.
    .note = Anonyme.

### Slovaquie

contact_sk-ldi = Une écoute pour les enfants et les jeunes.
    .note = Aussi par tchat et par courriel.
contact_sk-112 = Urgences : quand quelqu’un est en danger maintenant.
contact_sk-ochranma = Signaler un contenu illégal vu en ligne.

### Sénégal

contact_sn-116 = Une écoute pour les enfants et les parents.
    .note = Horaires à vérifier.
contact_sn-17 = Police, quand quelqu’un est en danger maintenant.
contact_sn-gendarmerie = Joindre la gendarmerie pour signaler.
    .note = À vérifier.

### Salvador

contact_sv-911 = Urgences : quand quelqu’un est en danger maintenant.

### Tchad

contact_td-2020 = Police, quand quelqu’un est en danger maintenant.
    .note = Certaines sources donnent un autre numéro. S’il ne répond pas, demander à un adulte proche.

### Togo

contact_tg-1011 = Une ligne à appeler quand un enfant a besoin d’aide.
contact_tg-117 = Police, quand quelqu’un est en danger maintenant.

### Thaïlande

contact_th-1387 = Une écoute pour les enfants et les jeunes.
contact_th-191 = Police, quand quelqu’un est en danger maintenant.
contact_th-ticac = Signaler à la police un abus sexuel d’enfant en ligne.
    .note = À vérifier.

### Tunisie

contact_tn-1809 = Appeler quand un enfant est menacé, en ligne aussi.
contact_tn-197 = Police, quand quelqu’un est en danger maintenant.

### Turquie

contact_tr-183 = Une ligne à appeler quand un enfant a besoin d’aide.
    .note = La page source est ancienne : à vérifier.
contact_tr-141 = Conseils quand quelque chose ne va pas en ligne.
contact_tr-112 = Urgences : quand quelqu’un est en danger maintenant.
contact_tr-ihbarweb = Signaler un contenu illégal vu en ligne.

### Taïwan

contact_tw-113 = Appeler quand un enfant est maltraité ou en danger.
    .note = Aussi par tchat.
contact_tw-110 = Police, quand quelqu’un est en danger maintenant.
contact_tw-1925 = Parler quand tout semble trop dur, ou d’idées de suicide.
    .note = Relevé dans une liste de 2021 : à vérifier.
contact_tw-1995 = Parler quand tout semble trop dur.
    .note = Relevé dans une liste de 2021 : à vérifier.

### Tanzanie

contact_tz-116 = Une ligne à appeler quand un enfant a besoin d’aide.
contact_tz-112 = Urgences : quand quelqu’un est en danger maintenant.

### Ukraine

contact_ua-116111 = Une écoute pour les enfants et les jeunes.
    .note = Ne marche pas avec une carte ukrainienne à l’étranger.
contact_ua-lastrada-0800 = Une écoute pour les enfants et les jeunes.
    .note = Le second numéro de la même ligne.
contact_ua-102 = Police, quand quelqu’un est en danger maintenant.
contact_ua-7333 = Parler quand tout semble trop dur, ou d’idées de suicide.
    .note = Horaires à vérifier. Relevé dans une liste de 2021 : à vérifier.
contact_ua-cyberpolice = Signaler à la police une menace ou un chantage en ligne.
    .note = Le formulaire s’utilise à toute heure. Horaires relevés en 2021 : à vérifier.
contact_ua-stopcrime = Signaler des images d’abus sexuels d’enfants vues en ligne.
    .note = Anonyme. Donner l’adresse de la page, jamais l’image.

### Ouganda

contact_ug-116 = Une ligne à appeler quand un enfant a besoin d’aide.
    .note = D’autres langues aussi.
contact_ug-999 = Urgences : quand quelqu’un est en danger maintenant.

### Uruguay

contact_uy-lineaazul = Appeler quand un enfant est maltraité ou en danger.
    .note = Horaires relevés en 2022 : à vérifier.
contact_uy-0767 = Parler quand tout semble trop dur, ou d’idées de suicide.
    .note = Relevé dans une liste de 2021 : à vérifier.

### Venezuela

contact_ve-911 = Urgences : quand quelqu’un est en danger maintenant.

### Viêt Nam

contact_vn-111 = Signaler qu’un enfant est en danger, ou parler à quelqu’un.
    .note = Aussi par SMS et par tchat.
contact_vn-113 = Police, quand quelqu’un est en danger maintenant.

### Kosovo

contact_xk-192 = Police, quand quelqu’un est en danger maintenant.
contact_xk-080012345 = Parler quand tout semble trop dur, ou d’idées de suicide.
    .note = Relevé dans une liste de 2021 : à vérifier.

### Afrique du Sud

contact_za-116 = Une écoute pour les enfants et les jeunes.
contact_za-10111 = Police, quand quelqu’un est en danger maintenant.
contact_za-sadag = Parler quand tout semble trop dur, ou d’idées de suicide.
    .note = À vérifier.
contact_za-fpb = Signaler un contenu illégal vu en ligne.
    .note = La page source est ancienne : à vérifier.

### Zambie

contact_zm-116 = Une écoute pour les enfants et les jeunes.
    .note = Aussi par tchat et WhatsApp.
contact_zm-991 = Police, quand quelqu’un est en danger maintenant.
    .note = Certaines sources donnent un autre numéro. S’il ne répond pas, demander à un adulte proche.
contact_zm-iwf = Signaler des images d’abus sexuels d’enfants vues en ligne.
    .note = Une page pour la Zambie. À vérifier.

### Zimbabwe

contact_zw-116 = Une écoute pour les enfants et les jeunes.
    .note = Aussi par tchat et WhatsApp.
contact_zw-112 = Urgences : quand quelqu’un est en danger maintenant.
    .note = Certaines sources donnent un autre numéro. S’il ne répond pas, demander à un adulte proche.
