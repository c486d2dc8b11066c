# Le relevé des événements : des faits, en mots. À l’écran il s’appelle « Notes », ce qui ne dit rien à qui regarde en passant.
# Ni « tu » ni « vous » : n’importe qui peut lire. Écrire « peut aider », jamais « preuve ». Ni numéro ni adresse.

### L’écran

record_title = Notes
record_lead = Ce qui s’est passé, en mots. Ces notes peuvent aider les personnes qui aident.
record_optional = Chaque case peut rester vide. Il n’y a jamais besoin de notes pour avoir de l’aide.
record_no-picture = Seulement des mots : ni photo, ni capture d’une image, ni fichier. Une image reste où elle est, sans nouvelle copie, et ne va à personne. La police ou un contact de la liste dira quoi en faire.
record_kept = Ces notes sont gardées sur cet ordinateur. Une autre personne qui ouvre Balise ici peut les lire.
record_kept-code = Ces notes sont gardées sur cet ordinateur, fermées par le code.
record_not-kept = Ces notes restent en mémoire, jusqu’à la fermeture ou la remise à zéro. Rien n’en est écrit sur cet ordinateur.
record_keep = Choisir dans les réglages
record_print = Imprimer ces notes

### Une note

record_new = Nouvelle note
record_change = Changer la note
record_field_date = Date
record_field_time = Heure
record_field_offset = Fuseau horaire
record_field_platform = Appli, jeu ou site
record_field_user = Pseudo
record_field_profile = Adresse du profil
record_field_demanded = Ce qui a été réclamé
record_field_payment = Paiement réclamé ou fait
record_field_done = Ce que j’ai fait
record_hint_date = Pas connu ? Laisser vide.
record_date_day = Jour
record_date_month = Mois
record_date_year = Année
record_hint_offset = Celui de cet ordinateur est déjà choisi.
record_hint_profile = En toutes lettres. Balise ne l’ouvre jamais.
record_hint_demanded = Les mots de l’autre personne, ou un résumé.
record_hint_payment = Montant, moyen de paiement, compte ou portefeuille, et ce qui a été payé.
record_hint_done = Par exemple : plus répondu, bloqué, signalé, parlé à quelqu’un.
record_offset_unknown = Pas connu
record_save = Ajouter cette note
record_save-change = Enregistrer le changement
record_cancel = Annuler
record_saved = Note ajoutée.
record_saved-change = Le changement est là. Le texte d’avant reste lisible.

### Les notes écrites

record_list = Notes écrites
record_none = Pas encore de note.
record_entry = Note { $number }
# $time : une heure. $offset : son écart avec l’heure UTC, comme +01:00.
record_time = { $time } (UTC{ $offset })
record_offset = UTC{ $offset }
record_noted = Écrite le { $date } à { $time } (UTC{ $offset })
record_edited = Changée le { $date } à { $time } (UTC{ $offset })
record_removed = Retirée le { $date } à { $time } (UTC{ $offset }). Son texte est effacé ; sa place reste marquée.
record_earlier = Texte d’avant
record_button_change = Changer
record_button_remove = Retirer
record_remove_sure = Retirer cette note ?
record_remove_body = Son texte est effacé, avec ses versions d’avant. Une ligne dira qu’une note était là.
record_remove_yes = Oui, la retirer
record_remove_no = Non, la garder
record_gone = Note retirée.

### Ce que laisse un changement après coup

record_misfit = Cette note n’est plus comme elle a été écrite.
record_changed = Quelque chose dans ces notes a été changé hors de Balise après avoir été écrit. Les notes concernées le disent.
record_code = Code de contrôle
record_code_why = Le même code à l’écran et sur le papier : rien n’a changé depuis l’impression. Un autre code : une note a été ajoutée ou changée depuis. Il ne dit rien de plus.

### Pourquoi un texte est refusé

ui_error_text-empty = La note est vide : écrire dans une case au moins.
ui_error_text-long = Un texte est trop long : le raccourcir, ou en faire deux notes.
ui_error_text-unreadable = Un texte contient des signes illisibles. L’écrire de nouveau à la main.
ui_error_text-picture = Seulement des mots ici, ni image ni fichier. Une copie, même faite pour aider, pourrait la répandre. Ce qui s’est passé peut se dire en mots.
