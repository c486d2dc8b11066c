# Ce que `balise --self-check` dit à la personne qui s'occupe de l'ordinateur. Le sujet n'y est pas nommé : d'autres peuvent lire.

# $version : le numéro de version du programme.
selfcheck_version = Balise { $version }
# $version : douze lettres et chiffres.
selfcheck_content = Contenu : { $version }
selfcheck_content_faults = { $count ->
    [one] Le contenu a un défaut.
   *[other] Le contenu a { $count } défauts.
}
# $languages : des codes en liste, comme « fr et en ».
selfcheck_languages = Langues : { $languages }
selfcheck_countries = { $count ->
    [one] Contacts : un pays
   *[other] Contacts : { $count } pays
}
# $policy : où les consignes ont été lues.
selfcheck_policy = Consignes de l’établissement : { $policy }
selfcheck_policy_none = Consignes de l’établissement : aucune
# $pack : le fichier ou le dossier où un paquet de contenu a été trouvé.
selfcheck_pack = Paquet de contenu : { $pack }
selfcheck_folder = Dossier des données : { $folder }
selfcheck_folder_none = Dossier des données : aucun n’a été trouvé, rien ne peut être enregistré.
selfcheck_folder_unwritable = Rien ne peut être écrit dans le dossier des données.
selfcheck_saved_none = Progression enregistrée : aucune
selfcheck_saved_readable = Progression enregistrée : lisible
selfcheck_saved_recovered = Progression enregistrée : abîmée, et lisible dans sa deuxième copie
selfcheck_saved_damaged = Progression enregistrée : abîmée. Balise la laisse telle quelle.
selfcheck_saved_newer = Progression enregistrée : écrite par une version plus récente de Balise. Celle-ci la laisse telle quelle.
selfcheck_saved_unreadable = Progression enregistrée : il y en a une, et elle ne peut pas être lue.
selfcheck_screen_none = Il n’y a pas d’écran ici : aucune fenêtre ne peut s’ouvrir dans cette session.
selfcheck_webview = Moteur de pages du système : { $version }
selfcheck_webview_none = Balise ne peut pas s’ouvrir ici : il manque la partie du système qui dessine ses pages, « Microsoft Edge WebView2 Runtime ». La personne qui s’occupe de cet ordinateur peut l’installer. Si tu as besoin d’aide maintenant, parle à un adulte de confiance ou à une ligne d’écoute pour les jeunes.
selfcheck_right = Tout ce qui a été regardé fonctionne.
selfcheck_wrong = { $count ->
    [one] Une chose ne va pas.
   *[other] { $count } choses ne vont pas.
}
