# Ce que dit l’annuaire autour d’un contact : où il est, s’il faut confirmer, ce que la recherche a trouvé. Ni « tu » ni « vous ».
# Ni numéro, ni adresse : ils vivent dans directory/<pays>.toml.

### Où

area_eu = Union européenne
area_int = Monde entier
# $hours : des jours et des heures, en toutes lettres, à l’heure du service. $country : le pays du service.
hours_local = { $hours } (heure locale : { $country })

### D’où vient un contact, et s’il est récent

verified_source = Lu dans sa source. Personne n’a appelé pour vérifier.
confirm_call = Appeler pour confirmer : cette information date peut-être.
# Un contact sans téléphone : un site, ou un numéro de SMS.
confirm_reach = À confirmer au premier contact : cette information date peut-être.
# Un numéro d’urgence : en danger, personne ne doit vérifier avant d’appeler.
confirm_emergency = Ce numéro date peut-être. En danger, appeler quand même.

### La recherche

# $count : un nombre de contacts.
found_count = { $count ->
    [one] { $count } contact trouvé
   *[other] { $count } contacts trouvés
}
# Sous les premiers contacts trouvés. $count : combien d’autres ne sont pas montrés.
found_more = { $count ->
    [one] Il y en a { $count } autre. Un mot de plus, ou le nom d’un pays, le fera apparaître.
   *[other] Il y en a { $count } autres. Un mot de plus, ou le nom d’un pays, les fera apparaître.
}
found_none = Rien trouvé pour ces mots. Voici qui peut aider, quoi qu’il arrive.
found_none_no-country = Rien trouvé pour ces mots. Choisir un pays, juste au-dessus, montre qui peut y aider.
found_try = Essayer un seul mot, ou son début : le nom d’un service, d’un pays, ou un besoin comme « parler », « police », « image ».

### Les codes à lire avec un autre appareil

# Dit aux personnes qui ne voient pas le dessin. $to : un numéro.
qr_call = Code QR pour appeler le { $to }
# $to : un numéro.
qr_text = Code QR pour écrire un SMS au { $to }
# $to : une adresse.
qr_open = Code QR pour ouvrir { $to }
