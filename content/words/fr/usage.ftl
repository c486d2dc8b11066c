# Le code, les façons d’utiliser Balise, ce qui est écrit sur l’ordinateur. Ni « tu » ni « vous » : n’importe qui peut lire.
# L’écran qui demande le code ne nomme pas le sujet. Ne rien promettre de plus que ce qui est vrai.

### L’écran avant le code

ui_lock_title = Balise est fermé par un code
ui_lock_field = Code
ui_lock_open = Ouvrir
ui_lock_trying = Le code est essayé. Après plusieurs codes faux, c’est plus long.
ui_lock_pass = Continuer sans le code
ui_lock_pass_body = Tout Balise reste utilisable. Ce que le code ferme reste fermé.
ui_lock_lost = Code oublié ?
ui_lock_lost_body = Personne ne peut le retrouver. Il reste possible de continuer sans le code. Dans les réglages, « Ce que Balise écrit ici » permet de tout effacer.
ui_error_code-wrong = Ce code n’ouvre rien ici. Vérifier les majuscules et la langue du clavier, puis essayer encore.
ui_error_code-erased = Ce code n’ouvre rien. C’était le dernier essai : ce que le code fermait a été effacé, comme choisi.
ui_error_code-length = Il faut au moins 6 lettres ou chiffres. Une petite phrase est plus sûre.
ui_error_code-not-saved = Le code n’a pas pu être mis. Rien n’a changé.
ui_error_code-not-alike = Les deux codes ne sont pas les mêmes. Écrire deux fois le même.

### Mettre un code

ui_code_title = Un code pour ouvrir
ui_code_ask_title = Mettre un code ?
ui_code_ask_body = Avec un code, une autre personne qui ouvre Balise ici ne voit pas ce qui est gardé.
ui_code_ask_yes = Mettre un code
ui_code_ask_no = Non, sans code
ui_code_body = Un code ferme ce qui est gardé : réponses, notes, étapes, personne de confiance. Sans lui, Balise ne l’ouvre pas.
ui_code_none-kept = Un code ferme ce qui est gardé. Pour en mettre un, choisir d’abord de garder la progression.
ui_code_lost = Un code oublié ne se retrouve pas : ni Balise ni personne ne peut rouvrir. Le noter hors de la maison, ou chez une personne de confiance. Une copie a sa propre phrase.
ui_code_limits_title = Ce qu’un code ne protège pas
ui_code_limits_seen = Ce qu’une personne voit à l’écran, ou le code qu’elle voit taper.
ui_code_limits_spy = Un logiciel qui surveille l’ordinateur : il peut lire le clavier et l’écran.
ui_code_limits_short = Un code court : une personne qui copie le fichier peut essayer tous les codes courts.
ui_code_limits_there = Le fait que Balise est là, et qu’un code est mis.
ui_code_limits_before = Ce qui a été enregistré avant le code : le disque ou une sauvegarde peut en garder une trace.
ui_code_limits_paper = Ce qui a été imprimé ou copié ailleurs.
ui_code_limits_erase = Une personne qui utilise l’ordinateur peut effacer le fichier, même sans l’ouvrir.
ui_code_now = Code actuel
ui_code_new = Nouveau code
ui_code_hint = Au moins 6 lettres ou chiffres. Quelques mots mis ensemble : facile à retenir, difficile à deviner.
ui_code_again = Le même code, encore une fois
ui_code_erase = Tout effacer après dix codes faux
ui_code_erase_hint = Une autre personne pourrait le faire exprès.
ui_code_set = Mettre ce code
ui_code_change = Changer le code
ui_code_cancel = Annuler
ui_code_done = Le code est mis. Il sera demandé au prochain démarrage.
ui_code_others = Autre chose est fermé par un autre code sur cet ordinateur. On n’en voit rien d’ici.
ui_code_lock = Fermer à clé
ui_code_locked = C’est fermé à clé.
ui_code_enter = Entrer un code
ui_code_enter_sure = Aller à l’écran du code ? Ce qui n’est pas enregistré sera perdu.
ui_code_enter_yes = Oui, y aller
ui_idle_title = Se fermer à clé tout seul
ui_idle_field = Après ce temps sans toucher à rien
ui_idle_never = Jamais
ui_idle_2 = 2 minutes
ui_idle_5 = 5 minutes
ui_idle_10 = 10 minutes
ui_idle_30 = 30 minutes
ui_idle_ask_title = Toujours là ?
ui_idle_ask_body = Personne n’a rien touché depuis un moment. Sans réponse, Balise repart de zéro.
ui_idle_ask_here = Oui, continuer

### Une copie

ui_copy_title = Une copie à emporter
ui_copy_body = Tout ce qui est ouvert, dans un fichier fermé par une phrase secrète. Le fichier s’ouvre avec Balise, et avec l’outil libre « age ».
ui_copy_limits = Le nom du fichier peut rester dans la liste des fichiers récents de l’ordinateur.
ui_copy_phrase = Phrase secrète de la copie
ui_copy_again = La même phrase, encore une fois
ui_copy_save = Choisir où, et copier
ui_copy_saved = La copie est faite.
ui_copy_none = Aucun fichier choisi. Rien n’a changé.
ui_copy_read_title = Reprendre une copie
ui_copy_read_body = Ce qui est ouvert maintenant est remplacé par la copie.
ui_copy_read = Choisir la copie, et la reprendre
ui_copy_read_done = La copie est reprise.
ui_error_copy-not-saved = La copie n’a pas pu être écrite. Choisir un autre endroit.
ui_error_copy-foreign = Ce fichier n’est pas une copie faite par Balise. Rien n’a changé.
ui_error_copy-newer = Cette copie vient d’une version plus récente de Balise. Rien n’a changé.
ui_error_copy-wrong = Cette phrase n’ouvre pas la copie. Rien n’a changé.
ui_error_copy-unreadable = Ce fichier n’a pas pu être lu. Rien n’a changé.

### Les façons d’utiliser Balise

ui_mode_title = Façon d’utiliser Balise
ui_mode_home = Chez soi
ui_mode_home_body = Ce que la personne choisit de garder est enregistré. Un code peut le fermer.
ui_mode_class = En classe
ui_mode_class_body = Rien de personnel n’est écrit. Un bouton remet tout à zéro pour l’élève suivant.
ui_mode_session = En entretien
ui_mode_session_body = Tout reste en mémoire. À la fin : imprimer, ou faire une copie. Puis plus rien.
ui_mode_until = Jusqu’à la fermeture de Balise.
ui_mode_lets-go = Ce qui est ouvert et n’est pas enregistré est perdu.
ui_mode_sure = Changer de façon d’utiliser Balise ?
ui_mode_yes = Oui, changer
ui_mode_no = Non, rester
ui_mode_fixed = Choisi par la personne qui s’occupe de cet ordinateur.
ui_mode_next = Personne suivante
ui_mode_next_sure = Tout remettre à zéro ?
ui_mode_next_yes = Oui, à zéro
ui_mode_next_no = Non, continuer
ui_mode_next_done = C’est remis à zéro.
ui_mode_session_end = Finir l’entretien
ui_mode_session_end_sure = Finir, et tout laisser ? Ce qui n’est ni imprimé ni copié sera perdu.
ui_mode_not-kept = Rien n’est gardé sur cet ordinateur dans cette façon d’utiliser Balise.

### Ce que Balise écrit ici

ui_files_title = Ce que Balise écrit ici
ui_files_open = Voir ce que Balise écrit sur cet ordinateur
ui_files_lead = Chaque fichier, lu à l’instant sur le disque.
ui_files_folder = Dossier :
ui_files_none = Aucun fichier de Balise dans ce dossier.
ui_files_path = Fichier
ui_files_size = Taille
ui_files_purpose = À quoi il sert
ui_files_again = Regarder encore
ui_files_erase = Tout effacer
ui_files_erase_body = Efface tous les fichiers de Balise, même ce qu’un code ferme, même ce qui est à une autre personne. Il n’y a pas de retour.
ui_files_erase_sure = Effacer tous les fichiers de Balise ?
ui_files_erase_yes = Oui, tout effacer
ui_files_erase_no = Non, garder
ui_files_hidden_title = Ce que Balise ne peut ni cacher ni effacer
ui_files_hidden_installed = Balise est dans la liste des programmes de l’ordinateur.
ui_files_hidden_print = Une imprimante, ou sa file d’attente, peut garder ce qui a été imprimé.
ui_files_hidden_backup = Une sauvegarde de l’ordinateur peut avoir copié ces fichiers.
ui_files_hidden_recent = La liste des fichiers récents peut nommer une copie qui a été faite ou reprise.
ui_files_hidden_clipboard = Un texte copié reste dans le presse-papiers de l’ordinateur, et dans son historique s’il en garde un.
ui_files_hidden_spy = Un logiciel de surveillance voit l’écran et le clavier.
ui_files_hidden_disk = Un fichier effacé peut parfois être retrouvé sur le disque. Ce qu’un code fermait ne s’ouvre pas sans ce code.
ui_files_hidden_webview = Sous Windows, la partie du système qui dessine les pages (WebView2) crée son propre dossier, et Microsoft la met à jour par Internet.
# $count : des octets.
file_size =
    { $count ->
        [one] { $count } octet
       *[other] { $count } octets
    }
# $count : un nombre de fichiers. $size : une taille en mots.
file_sum =
    { $count ->
        [0] Aucun fichier
        [one] { $count } fichier, { $size }
       *[other] { $count } fichiers, { $size } en tout
    }
file_progress = Ce qui est gardé : réglages, et ce que la personne a choisi de garder.
file_twin = Le même, écrit d’abord, au cas où le premier serait abîmé.
file_lock = Dit que Balise est ouvert. Vide.
file_tries = Le nombre de codes faux à la suite.
file_leftover = Reste d’un enregistrement interrompu. Effacé au prochain démarrage.
file_other = Pas un fichier de Balise : écrit par le système, ou mis là par quelqu’un.

### Ouvrir une adresse

ui_browse = Ouvrir dans le navigateur
ui_browse_sure = L’adresse restera dans l’historique du navigateur, et le réseau de la maison ou de l’école peut la voir. Ouvrir ?
ui_browse_yes = Oui, ouvrir
ui_browse_no = Non
ui_browse_done = L’adresse est ouverte dans le navigateur.
ui_error_not-opened = Aucun navigateur n’a pu s’ouvrir. L’adresse peut être recopiée à la main.

### L’écran neutre

ui_veil_title = Balise
ui_veil_begin = Commencer
ui_veil_continue = Continuer
