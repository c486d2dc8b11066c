# Le paquet de contenu qu’un administrateur a posé : lequel est en vigueur, ou pourquoi il est refusé.
# Aucun paquet ne remplace ce fichier. Ni « tu » ni « vous » ; aucune phrase ne nomme le sujet. Ni numéro ni adresse.

### L’écran

ui_pack_title = Paquet de contenu
ui_pack_refused = Refusé. À corriger par la personne qui s’occupe de cet ordinateur

### Ce qui est en vigueur

# $name : le nom que le paquet se donne. $version : une date.
pack_in-force = Sur cet ordinateur, un paquet remplace des mots ou des contacts de Balise : « { $name } », du { $version }.
pack_signed = La signature dit de qui vient le paquet. Elle ne dit pas que son contenu est juste.
pack_review = Balise ne sait pas si quelqu’un a relu ces mots ni vérifié ces contacts.
pack_over-other = Il a été préparé pour une autre version de ces mots. Il faudrait le préparer de nouveau.
pack_shipped = Les mots et les contacts sont ceux de Balise.

### Pourquoi il est refusé
# $origin : un fichier ou un dossier. $why : une phrase ci-dessous. $value et $ours : un chemin, une version, une date ou un défaut.

pack_refused = { $origin } : { $why }
pack_refused_several = il y a plusieurs paquets, et un seul peut compter. Il faut retirer les autres.
pack_refused_exposed = n’importe quel compte de l’ordinateur peut écrire ici. Il faut en réserver l’écriture à l’administrateur.
pack_refused_denied = le système ne permet pas de le lire.
pack_refused_unsigned = il n’y a pas de signature à côté du paquet.
pack_refused_key = la clé publique manque, ou n’en est pas une.
pack_refused_signature = la signature n’est pas de celles que minisign écrit.
pack_refused_other-key = une autre clé a signé ce paquet.
pack_refused_changed = le paquet ou sa signature a changé depuis qu’il a été signé.
pack_refused_large = le fichier est trop grand pour un paquet.
pack_refused_torn = ce n’est pas un paquet, ou il n’est pas entier.
pack_refused_many = il y a trop de fichiers dans le paquet.
pack_refused_empty = il n’y a ni mots ni contacts dans le paquet.
pack_refused_path = le chemin { $value } n’a pas sa place dans un paquet.
pack_refused_not-a-file = { $value } n’est pas un fichier ordinaire.
pack_refused_file-large = { $value } est trop grand.
pack_refused_twice = { $value } y est deux fois.
pack_refused_text = { $value } n’est pas du texte en UTF-8.
pack_refused_kept = { $value } dit ce qu’est Balise, ou un paquet. Aucun paquet ne remplace ce fichier.
pack_refused_language = { $value } est dans une langue que Balise n’a pas.
pack_refused_label = ce que le paquet dit de lui-même ne convient pas : { $value }
pack_refused_program = il demande Balise { $value } ou une version plus récente. Ici, c’est Balise { $ours }.
pack_refused_older = il est du { $value }, plus ancien que les mots de ce Balise, qui sont du { $ours }.
pack_refused_content = la vérification du contenu a trouvé un défaut : { $value }
