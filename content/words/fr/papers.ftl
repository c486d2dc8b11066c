# Ce qui s’emporte sur papier, et la personne de confiance. Au dehors d’une carte pliée, aucun mot ne nomme le sujet.
# La police et les lignes d’écoute lisent aussi les intitulés de la feuille à remettre. Ni numéro ni adresse.

### Les chemins, depuis le plan et les contacts

paper_ways = Noter, préparer, imprimer
paper_ways_record = Prendre des notes
paper_ways_person = Choisir ma personne de confiance
paper_ways_papers = Imprimer

### L’écran

paper_title = Imprimer
paper_lead = Sur papier, pour soi ou pour quelqu’un qui aide.
paper_which = Que faut-il imprimer ?
paper_which_plan = Le plan
paper_which_record = Les notes
paper_which_handover = Feuille à remettre, en deux langues
paper_which_card = Carte de contacts, à plier
paper_which_directory = Contacts du pays
paper_which_person = Carte de ma personne de confiance, à plier
paper_size = Lettres
paper_size_normal = Normales
paper_size_large = Grandes
paper_language = Deuxième langue de la feuille
paper_warning_title = Avant d’imprimer
paper_warning_printer = Une imprimante partagée peut garder en mémoire ce qu’elle imprime, et la feuille peut y rester sous les yeux de tous. À l’école ou au travail, un adulte peut l’imprimer à la place.
paper_warning_paper = Qui pourrait trouver le papier ? Le ranger en lieu sûr, ou le remettre tout de suite.
paper_warning_leave = Quand la fenêtre d’impression est ouverte, quitter vite peut ne pas répondre : fermer d’abord cette fenêtre.
paper_print = Imprimer
paper_shown = Ce qui sera imprimé
paper_none_country = Il faut d’abord choisir un pays : les numéros ne sont pas les mêmes partout.
paper_none_plan = Il n’y a pas encore de plan : il vient après les questions.
paper_none_plan_go = Répondre aux questions
paper_none_record = Il n’y a pas encore de notes.
paper_none_record_go = Prendre des notes
paper_none_person = Personne n’est encore choisi.
paper_none_person_go = Choisir ma personne de confiance

### Sur le papier

# Seuls mots au dehors d’une carte pliée : ils ne nomment pas le sujet.
paper_card_outside = Contacts utiles
paper_person_outside = À garder
paper_fold = Plier la moitié du haut vers l’arrière, puis plier en deux comme un livre.
paper_contacts = Contacts

### La personne de confiance

paper_person_title = Ma personne de confiance
paper_person_lead = Choisir dès aujourd’hui à qui parler rend le premier pas plus facile, le jour où il faut.
paper_person_who = Qui cela pourrait-il être ?
paper_person_name = Un prénom, si on le souhaite
paper_person_sentence = La première phrase à dire
paper_person_own = Ou avec ses propres mots
paper_person_own_hint = Deux lignes au plus.
paper_person_save = Choisir
paper_person_forget = Oublier ce choix
paper_person_saved = Le choix est fait.
paper_person_forgotten = Le choix est oublié.
paper_person_kept = Ce choix est gardé sur cet ordinateur. Une autre personne qui ouvre Balise ici peut le lire.
paper_person_not-kept = Ce choix reste jusqu’à la fermeture de Balise. Rien n’en est écrit sur cet ordinateur.
paper_person_print = Imprimer une carte
paper_person_chosen = Choix fait

paper_role_parent = Un parent
paper_role_grandparent = Un grand-parent
paper_role_aunt-uncle = Une tante ou un oncle
paper_role_sibling = Un grand frère ou une grande sœur
paper_role_teacher = Un ou une prof
paper_role_nurse = L’infirmier ou l’infirmière de l’école
paper_role_coach = Un entraîneur ou une entraîneuse
paper_role_friend-parent = Le parent d’un ami ou d’une amie
paper_role_doctor = Un ou une médecin
paper_role_other = Un autre adulte de confiance

paper_sentence_listen = J’ai quelque chose de difficile à dire. J’ai besoin qu’on m’écoute jusqu’au bout.
paper_sentence_online = Quelqu’un me menace en ligne. J’ai besoin d’aide.
paper_sentence_afraid = J’ai peur et je ne sais pas quoi faire. On peut parler maintenant ?
paper_sentence_slowly = Je n’arrive pas à tout dire d’un coup. On peut commencer doucement ?
paper_sentence_written = C’est trop dur à dire. Je l’ai écrit : voilà.

### La feuille à remettre

paper_handover = Feuille à remettre
paper_handover_lead = Les intitulés sont en deux langues. Ce qui a été tapé reste comme il a été tapé. Une ligne vide : pas encore connu, ou à demander.
paper_handover_who = Qui menace
paper_handover_who_user = Pseudos
paper_handover_who_profile = Adresses de profil
paper_handover_who_other = Téléphone, e-mail, autres comptes
paper_handover_who_known = Connu comment
paper_handover_where = Où
paper_handover_where_apps = Applis, jeux ou sites
paper_handover_where_country = Pays où chercher de l’aide
paper_handover_when = Quand
paper_handover_when_first = Premier contact
paper_handover_when_dates = Jours et heures notés
paper_handover_when_last = Dernier message
paper_handover_what = Ce qui s’est passé
paper_handover_what_demanded = Ce qui a été réclamé
paper_handover_what_happened = Ce qui est déjà arrivé
paper_handover_what_payment = Paiement réclamé ou fait
paper_handover_what_done = Ce qui a été fait depuis
paper_handover_young = La jeune personne
paper_handover_young_age = Âge
paper_handover_young_name = Nom
paper_handover_young_contact = Comment la joindre sans risque
paper_handover_young_person = Adulte de confiance
paper_handover_young_prepared = Cette feuille a été préparée
paper_handover_danger = Danger
paper_handover_danger_now = Danger maintenant, ou idées de mourir
paper_handover_after = Après le signalement
paper_handover_after_report = Numéro du signalement
paper_handover_after_next = Jour du prochain contact
paper_handover_notes = Notes, telles qu’elles ont été tapées
