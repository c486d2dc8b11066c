# La page « À propos » : d’où vient le contenu, qui l’a relu ou non, ce qui reste sur l’ordinateur. Ni numéro, ni adresse.

about_title = À propos de Balise
about_what_title = Ce que c’est
about_what = Balise explique la sextorsion d’enfants à partir d’une fiche, et guide pas à pas vers de l’aide. Le programme marche sans réseau et ne demande aucun compte.
about_source_title = La fiche d’origine
about_source = Le texte part d’une fiche informative d’ECPAT, « Sextorsion », en français, sans date ni licence affichées. Elle est estimée à 2016 ou 2017. Ses idées sont redites avec nos mots, et rien n’est recopié. Ce qui a changé depuis est dans des notes à part, datées.
about_credit = D’après la fiche informative d’ECPAT « Sextorsion » (sans date, vers 2016-2017). Reformulée et mise à jour par la rédaction ; ECPAT n’a pas validé cette application.
about_review_title = Relecture
about_review = Aucun professionnel n’a encore relu ces textes, ni en français ni en anglais. Aucun organisme cité ici n’a approuvé Balise.
about_contacts_title = Les contacts
about_contacts = Chaque contact a une source, et le jour où une copie de cette source a été lue. Personne n’a appelé pour vérifier. Un numéro peut avoir changé.
about_law_title = La loi
about_law = Ce sont des informations générales, pas un conseil juridique. La loi change selon les pays ; une ligne d’écoute ou un professionnel peut dire ce qui s’applique.
about_kept_title = Ce qui reste sur l’ordinateur
about_kept = La langue, le pays et les couleurs choisis. Les réponses, les parties lues et les étapes cochées restent seulement si quelqu’un a dit oui. « Tout oublier » efface tout cela. Balise n’envoie rien.
about_licence_title = Licences
about_licence = Le programme est libre, sous licence MIT ou Apache-2.0. Les textes sont sous licence CC BY-SA 4.0.
about_sources_title = Sources des notes
# $version : le numéro de version du programme.
about_version = Balise { $version }
