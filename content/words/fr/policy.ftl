# Ce qu’a décidé la personne qui s’occupe de l’ordinateur : ce qui est en vigueur, ce qui est à corriger, et les pages pour elle.
# Ni « tu » ni « vous » ; n’importe qui peut lire les phrases en vigueur, aucune ne nomme le sujet. Ni numéro ni adresse.

### L’écran

ui_policy_title = Réglages de cet ordinateur
ui_policy_lead = La personne qui s’occupe de cet ordinateur a choisi ces réglages. Ici, on peut les lire, pas les changer.
ui_policy_faults = À corriger par cette personne
ui_policy_faults_lead = En attendant, c’est toujours le réglage le plus prudent qui compte.
ui_policy_contact = Quelqu’un près d’ici
ui_policy_contact_source = Indiqué par la personne qui s’occupe de cet ordinateur. Balise ne l’a pas vérifié.
ui_policy_contact_name = Nom
ui_policy_contact_role = Fonction
ui_policy_contact_place = Où
ui_policy_contact_phone = Téléphone
ui_policy_contact_hours = Quand

### Ce qui est en vigueur : une phrase pour chaque réglage

policy_mode_home = Usage chez soi : ce que la personne choisit de garder est enregistré.
policy_mode_class = Usage en classe : rien de personnel n’est enregistré, et tout recommence entre deux personnes.
policy_mode_session = Usage en entretien : rien n’est gardé après, sauf ce que l’on imprime ou enregistre exprès.
# $value : le nom d’une langue, puis d’un pays.
policy_language = Langue de départ : { $value }. Chacun peut en changer.
policy_country = Pays de départ : { $value }. Chacun peut en changer.
policy_persistence_none = Rien n’est enregistré sur cet ordinateur.
policy_persistence_settings = Seuls la langue, le pays et l’aspect sont enregistrés.
policy_persistence_all = Tout ce que la personne choisit de garder est enregistré.
policy_record-allowed_yes = On peut prendre des notes.
policy_record-allowed_no = On ne peut pas prendre de notes.
policy_print-allowed_yes = On peut imprimer.
policy_print-allowed_no = On ne peut pas imprimer.
# $count : des minutes.
policy_idle-minutes =
    { $count ->
        [one] Après { $count } minute sans rien toucher : ce qu’un code ferme est fermé, un entretien est caché. Sinon une question est posée, puis tout recommence.
       *[other] Après { $count } minutes sans rien toucher : ce qu’un code ferme est fermé, un entretien est caché. Sinon une question est posée, puis tout recommence.
    }
# $value : un nom ou une fonction, écrits par l’école.
policy_school-contact = Quelqu’un près d’ici est indiqué : { $value }.
policy_kiosk_yes = La fenêtre remplit l’écran et ne se ferme pas. Quitter vite marche toujours.
policy_kiosk_no = La fenêtre est une fenêtre ordinaire.
policy_external-links_yes = Une adresse peut être ouverte dans le navigateur, après un avertissement.
policy_external-links_no = Une adresse ne s’ouvre pas d’ici. On peut la lire, la copier, ou la prendre avec un téléphone.
policy_unset = Comme si rien n’était écrit.

### À corriger
# $origin : un fichier ou une clé. $key : un réglage, comme il s’écrit. $expect et $value : des phrases de ce fichier.

policy_fault_bad-value = { $origin } : la valeur de { $key } ne convient pas. { $expect } En attendant : { $value }
policy_fault_unknown-key = { $origin } : { $key } n’est pas un réglage de Balise, et ne change rien. Les réglages sont { $values }.
policy_fault_unreadable = { $origin } : { $why } Ce qu’il dit n’est pas connu. En attendant, chaque réglage prend sa valeur la plus prudente, et l’usage est celui de la classe.
policy_fault_duplicate = { $origin } : { $key } est écrit autrement dans un autre fichier. Le dernier dans l’ordre des noms compte : { $value }

# $count : un numéro de ligne, 0 quand il n’y a pas de lignes.
policy_why_syntax =
    { $count ->
        [0] le contenu n’est pas bien écrit.
       *[other] le contenu n’est pas bien écrit, à la ligne { $count }.
    }
policy_why_shape = le contenu n’est pas une liste de réglages.
policy_why_large = le fichier est trop grand pour des réglages.
policy_why_not-a-file = ce n’est pas un fichier ordinaire.
policy_why_exposed = n’importe quel compte de l’ordinateur peut le modifier. Il faut en réserver l’écriture à l’administrateur.
policy_why_denied = le système ne permet pas de le lire.

# $values : des mots à écrire tels quels. $least, $most et $count : des nombres.
policy_expect_word = Écrire l’un de ces mots : { $values }.
policy_expect_flag = Écrire true ou false, sans guillemets.
policy_expect_minutes = Écrire un nombre entier de { $least } à { $most }, sans guillemets.
policy_expect_language = Écrire le code d’une langue de Balise : { $values }.
policy_expect_country = Écrire le code d’un pays du répertoire, en deux petites lettres, ou int pour un autre pays.
policy_expect_contact = Écrire au moins Name ou Role, et au moins Place ou Phone.
policy_expect_contact-text = Écrire un texte d’une ligne, de { $count } caractères au plus.
policy_expect_contact-phone = Écrire un numéro : des chiffres, avec des espaces ou des signes entre eux, et { $count } caractères au plus.

### Pour la personne qui s’occupe de l’ordinateur

policy_about = Réglages de Balise pour un ordinateur partagé, une école ou un bureau. Un réglage qui n’est pas écrit reste ouvert. Une valeur qui ne convient pas prend la valeur la plus prudente, et le programme le montre. Rien ici ne peut cacher les contacts d’urgence ni empêcher de quitter vite.
policy_supported = Toutes les versions de Balise
# $value : une phrase en vigueur.
policy_wrong = Si la valeur ne convient pas : { $value }
policy_key_mode = Usage
    .help = La façon d’utiliser le programme : chez soi, en classe ou en entretien. La ligne de commande ne peut pas en choisir une autre.
policy_key_language = Langue de départ
    .help = La langue des premiers mots. Chacun peut en changer : trouver de l’aide dans sa langue fait partie de la sécurité.
policy_key_country = Pays de départ
    .help = Le pays des premiers contacts. Chacun peut en changer, pour la même raison que la langue.
policy_key_persistence = Enregistrement
    .help = Ce qui peut être écrit sur l’ordinateur. En classe et en entretien, rien ne l’est, quelle que soit la valeur.
policy_key_record-allowed = Notes
    .help = Permettre de noter ce qui s’est passé, en mots. Sur un ordinateur partagé, d’autres pourraient les lire.
policy_key_print-allowed = Impression
    .help = Permettre d’imprimer. Une imprimante partagée peut garder en mémoire ce qu’elle imprime.
policy_key_idle-minutes = Minutes sans rien toucher
    .help = Le temps après lequel un ordinateur partagé pose une question, puis recommence. Une personne qui lit lentement doit pouvoir répondre à temps.
policy_key_school-contact = Contact sur place
    .help = Quelqu’un de l’école ou du bureau, montré à côté des contacts du pays et jamais à leur place.
policy_key_kiosk = Plein écran
    .help = La fenêtre remplit l’écran et ne se ferme pas par les moyens habituels. Quitter vite marche toujours. Ce réglage ne remplace pas le verrouillage du système.
policy_key_external-links = Adresses dans le navigateur
    .help = Permettre d’ouvrir une adresse dans le navigateur, où elle laisse une trace. On peut toujours la lire, la copier ou la prendre avec un téléphone.
policy_table_key = Réglage
policy_table_values = Valeurs
policy_table_about = Ce qu’il décide
policy_table_wrong = Si la valeur ne convient pas

### Un exemple pour les modèles

policy_sample_role = Infirmière scolaire
policy_sample_place = Bâtiment B, rez-de-chaussée
policy_sample_hours = Du lundi au vendredi, toute la journée
