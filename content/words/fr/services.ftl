# Quel service convient ? Ni « tu » ni « vous » : n’importe qui peut lire cet écran. Ni numéro ni adresse.
# « L’image » est celle dont on se sert pour menacer. On ne demande à personne de la montrer.

### L’écran

ui_services_open = Quel service peut aider pour l’image ?
ui_services_title = Quel service convient ?
ui_services_lead = Plusieurs services aident à faire retirer une image ou à l’empêcher de circuler. Chacun a ses règles. Répondre à ce que l’on sait suffit ; rien n’est obligatoire.
ui_services_kept = Ces réponses restent sur cet écran et ne sont pas gardées.
ui_services_results = Les services, du plus adapté au moins adapté
ui_services_reach = Comment joindre ce service
ui_services_sources = D’où viennent ces informations
ui_services_not = Services qui ne conviennent pas, et pourquoi
ui_services_others = Services d’un seul pays : choisir le pays pour savoir
ui_services_table = Comparer les services
ui_services_compared = Ce qui est comparé
ui_services_after = Aucun de ces services n’efface l’image de l’appareil de la personne qui menace. En parler à quelqu’un et signaler restent utiles.
ui_services_careful = L’image qui existe déjà reste où elle est. Ne pas en faire de copie. Ne la montrer, ne la demander et ne l’envoyer à personne d’autre.
ui_services_people = Une personne à qui parler
ui_services_back-help = Trouver de l’aide
ui_services_back-guide = Que faire ?

### Ce que l’on peut dire

services_ask_image = Quel âge avait la personne sur l’image ?
    .hint = Son âge au moment de l’image, même si elle est truquée. À peu près suffit.
services_ask_image_under-18 = Moins de 18 ans
services_ask_image_adult = 18 ans ou plus
services_ask_image_unknown = Je ne sais pas
services_ask_now = Et aujourd’hui ?
    .hint = L’âge de cette même personne aujourd’hui.
services_ask_now_under-18 = Moins de 18 ans
services_ask_now_adult = 18 ans ou plus
services_ask_now_unknown = Je ne sais pas
services_ask_original = L’image est-elle encore sur un appareil de cette personne ?
    .hint = Il suffit de le savoir. Inutile de la regarder, de la chercher ou de la demander.
services_ask_original_yes = Oui
services_ask_original_no = Non
services_ask_original_unknown = Je ne sais pas
services_ask_encrypted = Les menaces passent-elles par une messagerie chiffrée ?
    .hint = Une messagerie dont même l’entreprise ne peut pas lire les messages. WhatsApp en est une.
services_ask_encrypted_yes = Oui
services_ask_encrypted_no = Non
services_ask_encrypted_unknown = Je ne sais pas

### Ce qui est trouvé

services_found_fits = Au moins un service convient à ce qui est dit ici.
services_found_may = Un service peut convenir : chaque fiche dit ce qui manque pour le savoir.
services_found_not = Aucun de ces services ne convient à ce qui est dit ici. Une personne peut chercher une autre solution : les contacts sont juste en dessous.
services_fit_fits = Convient
services_fit_may = Peut convenir
services_fit_not = Ne convient pas

### Pourquoi

services_because_image-under-18 = Il est fait pour une image d’avant 18 ans.
services_because_image-adult = Il est fait pour une image d’un adulte.
services_because_not-image-under-18 = Il ne prend pas les images d’avant 18 ans.
services_because_not-image-adult = Il ne prend que les images d’avant 18 ans.
services_because_image-unknown = À savoir : l’âge de la personne sur l’image. Il ne prend pas tous les âges, ou ne dit pas lesquels.
services_because_image-unsaid = Nous ne savons pas s’il prend une image de cet âge : lui demander.
services_because_now-under-18 = Il est ouvert aux moins de 18 ans.
services_because_now-adult = Il est ouvert à qui a 18 ans ou plus aujourd’hui.
services_because_not-now-under-18 = Il est réservé à qui a 18 ans ou plus.
services_because_not-now-adult = Il est réservé aux moins de 18 ans.
services_because_now-unknown = À savoir : l’âge de la personne aujourd’hui. Il n’est pas ouvert à tous les âges, ou ne dit pas auxquels.
services_because_now-unsaid = Nous ne savons pas à quels âges il est ouvert : lui demander.
services_because_world = On peut s’en servir dans tous les pays.
services_because_here = C’est un service de ce pays : { $country }.
services_because_elsewhere = Il sert un autre pays : { $country }.
services_because_country-unknown = À savoir : le pays. Il sert celui-ci : { $country }.
services_because_reach-unsaid = Nous ne savons pas s’il sert tous les pays : sa page peut le dire.
services_because_file = Il a besoin de l’image, et elle est encore sur un appareil.
services_because_file-or-link = L’image, ou l’adresse de la page où elle se trouve, lui suffit.
services_because_no-file = Il a besoin de l’image sur l’appareil : sans elle, il peut ne pas marcher. Ne la demander à personne.
services_because_file-unknown = À savoir : si l’image est encore sur un appareil. Sans elle, il peut ne pas marcher.
services_because_file-unsaid = Nous ne savons pas s’il a besoin de l’image : sa page peut le dire.
services_because_encrypted = Il n’agit pas dans une messagerie chiffrée. Il peut encore aider sur les sites et applis qui participent.
services_because_encrypted-limit = Il n’agit pas dans les messageries chiffrées.
services_because_encrypted-unsaid = Nous ne savons pas s’il agit dans les messageries chiffrées.
services_because_oneself = La jeune personne fait la demande elle-même ; un adulte peut être à côté, sans regarder l’image.

### Ce qui est comparé

services_title_image = Âge sur l’image
services_title_now = Âge aujourd’hui
services_title_reach = Pays
services_title_original = Faut-il avoir l’image ?
services_title_encrypted = Agit dans les messageries chiffrées
services_title_identity = Compte ou identité
services_title_leaves = L’image quitte-t-elle l’appareil ?
services_title_learns = Qui apprend quoi
services_title_police = La police est-elle prévenue ?
services_title_helper = Un adulte peut-il le faire ?
services_title_cost = Prix
services_unknown = Pas dit dans ce que nous avons lu

services_age_yes_no = Moins de 18 ans
services_age_no_yes = 18 ans ou plus
services_age_yes_yes = Tous les âges
services_age_yes_unknown = Moins de 18 ans ; au-delà, pas dit
services_age_unknown_yes = 18 ans ou plus ; avant, pas dit
services_reach_world = Tous les pays
services_reach_country = { $country }
services_original_needed = Oui. Une image recadrée ou modifiée compte comme une autre image.
services_original_link = L’image, ou l’adresse de la page où elle se trouve
services_encrypted_no = Non
services_identity_none = Rien : pas de nom, pas de compte
services_identity_code = Pas de compte : un numéro de dossier et un code, à noter, car ils ne se retrouvent pas
services_identity_optional = On peut rester anonyme
services_identity_account = Un compte Childline ; prouver son âge est possible, pas obligatoire selon une page plus récente
services_leaves_yes = Oui : elle est transmise au service, en confiance
services_leaves_no = Non : seule une empreinte, calculée sur l’appareil, est envoyée
services_police_yes = Oui
services_helper_yes = Oui
services_helper_no = Non : aucun adulte ne doit regarder l’image

services_learns_int-takeitdown = NCMEC et les plateformes qui participent reçoivent l’empreinte. Personne ne voit l’image, et aucun nom n’est demandé.
services_learns_int-stopncii = Le service reçoit l’empreinte. Le numéro de dossier et le code servent à suivre la demande ou à la retirer.
services_learns_gb-reportremove = L’Internet Watch Foundation reçoit l’image ou l’adresse. La réponse arrive dans le compte Childline, où des conseillers peuvent aider. La preuve de l’âge peut passer par une autre société.
services_learns_fr-3018 = On parle à une personne : elle apprend ce qu’on lui dit. Pour un retrait, le service alerte les plateformes. Son appli peut garder des preuves ; rien n’oblige à s’en servir.
services_learns_be-childfocus = On parle à une équipe : elle apprend ce qu’on lui dit. Elle peut accompagner à la police.
services_learns_be-hotline = Une équipe spécialisée lit le formulaire, puis le transmet à la police fédérale ou au réseau INHOPE.
services_learns_ca-cybertip = L’équipe lit le signalement ; les signalements vont à la police.
services_learns_au-accce = C’est un service de la police fédérale : elle lit le signalement.
services_learns_il-105 = C’est un service de la police : elle apprend ce qu’on lui dit.
