# À quoi sert chaque contact de l’annuaire, et ce qui manque dans un pays. Se lit par un enfant comme par un adulte.
# Pas de numéro, d’adresse ni d’horaire ici : ils vivent dans directory/<pays>.toml. Ni « tu » ni « vous ».

### Pays

country_be = Belgique
country_ca = Canada
country_ch = Suisse
country_eu = Europe (toute l’Union européenne)
country_fr = France
country_gb = Royaume-Uni
country_int = Autre pays
country_lu = Luxembourg
country_us = États-Unis

### Langues parlées par un contact

language_de = allemand
language_en = anglais
language_es = espagnol
language_fr = français
language_it = italien
language_lb = luxembourgeois
language_nl = néerlandais

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
contact_fr-cybermalveillance = Lire pas à pas que faire face à la sextorsion.
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
    .note = Dans tous les pays, sans donner son nom. Un parent peut aussi s’en servir, et un adulte pour une image d’avant ses 18 ans. Marche sur les plateformes participantes, pas dans les messageries chiffrées.
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
