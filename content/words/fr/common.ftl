# Mots que plusieurs écrans partagent : horaires, coût, public et date d’un contact, et ce que l’on dit du fichier enregistré.
# Ni numéro, ni adresse : ils vivent dans directory/<pays>.toml. Ni « tu » ni « vous ».

### Horaires

hours_always = Jour et nuit, tous les jours
hours_unknown = Horaires non connus ici
# $days : des jours, déjà en toutes lettres. $from et $to : des heures.
hours_row = { $days }, de { $from } à { $to }
days_all = tous les jours
# $first et $last : deux jours de la semaine.
days_run = du { $first } au { $last }
day_mo = lundi
day_tu = mardi
day_we = mercredi
day_th = jeudi
day_fr = vendredi
day_sa = samedi
day_su = dimanche

### Coût et public

cost_free = Gratuit
cost_call-rates = Prix d’un appel ordinaire
who_anyone = Pour tout le monde
who_under-18 = Pour les moins de 18 ans
who_parents = Pour les parents et les proches
who_adults = À partir de 18 ans

### D’où vient un contact

# $date : le jour où une copie de la page a été lue. Personne n’a appelé.
consulted = Copie de la page lue le { $date }
# $copy : la date de la copie elle-même, plus ancienne.
consulted_copy = Copie du { $copy }, lue le { $date }

### Pays

country_none = Aucun pays choisi

### Le fichier enregistré

notice_recovered = Le fichier enregistré était abîmé. Sa copie de secours a été reprise : tout ou presque est là.
notice_damaged = Le fichier enregistré est abîmé et n’a pas pu être relu. Il est laissé tel quel, et rien de nouveau ne sera gardé. « Tout oublier », dans les réglages, permet de repartir.
notice_newer = Le fichier enregistré vient d’une version plus récente de Balise. Il est laissé tel quel, et rien de nouveau ne sera gardé.
notice_busy = Balise est déjà ouvert dans une autre fenêtre. Dans celle-ci, rien ne sera gardé.
notice_unwritable = Balise ne peut rien écrire sur cet ordinateur. Tout marche, mais rien ne sera gardé.
notice_needs-code = Une autre personne garde déjà des choses ici, sans code. Pour garder aussi, mettre un code dans les réglages.
