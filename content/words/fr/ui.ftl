# Les mots du cadre : menu, boutons, réglages. Ni « tu » ni « vous » : n’importe qui peut les lire. Ni numéro ni adresse.
# Aucune phrase ne reçoit de variable : la page ne compose rien.

### Cadre

ui_frame_skip = Aller au contenu
ui_frame_menu = Menu
ui_frame_local = Rien ne quitte cet ordinateur.
ui_nav_home = Accueil
ui_nav_sheet = Comprendre
ui_nav_guide = Que faire ?
ui_nav_help = Trouver de l’aide
ui_nav_record = Notes
ui_nav_settings = Réglages
ui_nav_about = À propos
ui_notice_close = Fermer ce message
ui_error_unknown-id = Ce choix n’existe plus ici. Rien n’est perdu : un autre choix est possible.
ui_error_not-forgotten = Un fichier n’a pas pu être effacé. Fermer les autres fenêtres de Balise, puis essayer encore.
ui_error_unknown = Quelque chose n’a pas marché. Rien n’est perdu, et les contacts restent affichés en bas.

### Aide immédiate, sur chaque écran

ui_strip_label = Aide immédiate
ui_strip_danger = Danger maintenant
ui_strip_crisis = Idées de mourir
ui_strip_talk = Parler à quelqu’un
# Behind the emergency number, while no country is chosen.
ui_strip_europe = (Union européenne)
ui_strip_all = Tous les contacts

### Quitter vite

ui_leave_button = Quitter vite
# La touche Maj (Shift), appuyée trois fois.
ui_leave_keys = Maj ×3
ui_leave_skip = Quitter vite : Balise se ferme tout de suite
ui_leave_left = Balise se ferme.
ui_leave_title = Quitter vite, si quelqu’un arrive
ui_leave_how = Le bouton « Quitter vite », en haut, ou la touche Maj pressée trois fois : l’écran se vide et Balise se ferme.
ui_leave_how_kiosk = Le bouton « Quitter vite », en haut, ou la touche Maj pressée trois fois : l’écran se vide et Balise repart de zéro.
ui_leave_limits = Cela ne cache pas que Balise est sur cet ordinateur, ni ce qu’un logiciel de surveillance a pu voir.
ui_leave_practise = S’entraîner
ui_leave_practising = Essayer maintenant : le bouton, ou Maj trois fois. Rien ne se fermera.
ui_leave_practised = C’est ça. En vrai, Balise se ferme aussitôt.
ui_leave_understood = Compris

### Garder la progression

ui_keep_title = Garder la progression sur cet ordinateur ?
ui_keep_body = Les parties lues, les réponses, les étapes cochées ou ajoutées, les notes et la personne de confiance. Une autre personne qui ouvre Balise ici pourrait les voir.
ui_keep_yes = Oui, garder
ui_keep_no = Non, ne rien garder

### Accueil

ui_home_title = Ce n’est jamais la faute de la personne menacée.
ui_home_lead = Un chantage avec des images intimes, cela existe, et il y a de l’aide. Balise explique ce que c’est et guide pas à pas, sans presser.
ui_home_now_title = Il se passe quelque chose
ui_home_now_body = Quelqu’un menace, réclame de l’argent ou des images : pour soi, pour un proche, pour un jeune à accompagner.
ui_home_now_go = Savoir que faire maintenant
ui_home_now_resume = Reprendre là où c’était
ui_home_read_title = Pour comprendre
ui_home_read_body = Ce qu’est la sextorsion, comment agissent les auteurs, ce que dit la loi, que faire.
ui_home_read_go = Lire la fiche
ui_home_talk = Parler à quelqu’un
ui_home_contacts = Autres contacts

### La fiche

ui_sheet_sections = Parties de la fiche
ui_sheet_depth = Longueur du texte
ui_sheet_brief = En bref
ui_sheet_complete = Complet
ui_sheet_done = (lu)
ui_sheet_read = J’ai lu cette partie
ui_sheet_next = Partie suivante
ui_sheet_to-guide = Savoir que faire
ui_sheet_statements = Montrer les repères de la fiche d’origine
ui_sheet_note = Note de la rédaction
ui_sheet_sources = Sources
ui_sheet_glossary = Mots à connaître

### Le guide

ui_guide_progress = Avancement des questions
ui_guide_several = Plusieurs réponses sont possibles.
ui_guide_filter = Chercher dans la liste
ui_guide_choose = Choisir une réponse pour continuer. « Je ne sais pas » en est une.
ui_guide_continue = Continuer
ui_guide_back = Revenir
ui_guide_answered = Réponses données
ui_guide_change = Changer
ui_guide_restart = Recommencer depuis le début

### Le plan

ui_plan_why = Pourquoi :
ui_plan_who = Qui peut aider :
ui_plan_sources = Qui le conseille
ui_plan_contacts = Parler à quelqu’un
ui_plan_list = Voir tout le plan en liste
ui_plan_cards = Revoir une étape à la fois
ui_plan_done = C’est fait
ui_plan_undone = Pas encore fait
ui_plan_next = Suivant
ui_plan_previous = Précédent
ui_plan_say = À dire
ui_plan_avoid = À éviter
ui_plan_ticked = (fait)
ui_plan_up = Monter
ui_plan_down = Descendre
ui_plan_skip = Pas pour cette personne
ui_plan_park = Pour un autre jour
ui_plan_restore = Remettre dans le plan
ui_plan_skipped = Étapes écartées
ui_plan_parked = Étapes pour un autre jour
ui_plan_moved = Le plan a changé.
ui_plan_own = Mes étapes à moi
ui_plan_own_label = Une étape à ajouter, sans nom ni image
ui_plan_own_add = Ajouter
ui_plan_own_remove = Retirer

### Les contacts

ui_help_title = Trouver de l’aide
ui_help_lead = Des personnes dont c’est le métier. Aucune question ne sera posée ici.
ui_help_country = Pays
ui_help_country_choose = Choisir mon pays
ui_help_search = Chercher parmi tous les contacts
ui_help_search_hint = Un nom, un besoin ou un pays
ui_help_search_clear = Effacer la recherche
ui_help_search_found = Contacts trouvés
ui_help_needs = Aller à un besoin
ui_contact_unverified = Chaque contact vient d’une source écrite, avec sa date. Personne n’a appelé pour vérifier.
ui_contact_elsewhere = Service européen ou mondial, ouvert aussi dans ce pays.
ui_contact_phone = Téléphone
ui_contact_sms = SMS
ui_contact_url = Adresse
ui_contact_copy = Copier
ui_contact_copied = Adresse copiée.
ui_contact_not-copied = La copie n’a pas marché. L’adresse peut être recopiée à la main.
ui_contact_who = Pour qui :
ui_contact_hours = Quand :
ui_contact_cost = Prix :
ui_contact_languages = Langues :
ui_contact_area = Pays :
ui_contact_source = D’où vient ce contact
ui_qr_call = Appeler avec un téléphone
ui_qr_text = Écrire avec un téléphone
ui_qr_open = Ouvrir sur un autre appareil
ui_qr_call_how = Ouvrir l’appareil photo d’un téléphone et viser ce dessin, ou composer le numéro. L’appel reste dans le journal du téléphone.
ui_qr_text_how = Ouvrir l’appareil photo d’un téléphone et viser ce dessin, ou écrire au numéro. Le message reste dans le téléphone.
ui_qr_open_how = Ouvrir l’appareil photo de l’autre appareil et viser ce dessin, ou recopier l’adresse. La visite reste dans son historique.

### Réglages

ui_settings_title = Réglages
ui_settings_language = Langue
ui_settings_country = Pays des contacts
ui_settings_theme = Couleurs
ui_settings_theme_system = Comme l’ordinateur
ui_settings_theme_light = Claires
ui_settings_theme_dark = Sombres
ui_forget_title = Tout oublier
ui_forget_body = Efface de cet ordinateur les réponses, les parties lues, les étapes cochées ou ajoutées, les notes, la personne de confiance et les réglages de Balise.
ui_forget_button = Tout oublier
ui_forget_sure = Tout oublier ?
ui_forget_yes = Oui, tout oublier
ui_forget_no = Non, garder
ui_forget_done = Tout est oublié.
