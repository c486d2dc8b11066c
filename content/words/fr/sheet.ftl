# La fiche, dans nos mots : aucune phrase de la fiche d’origine n’est recopiée. Deux couches qui ne se mélangent pas :
# ce que dit la fiche, et les notes de la rédaction (sheet_sextortion_note_…), datées et sourcées. Ni reproche, ni peur.
# Dire « images intimes », « actes sexuels » ; dire « l’enfant est forcé », jamais qu’il offre ou qu’il accepte.

sheet_sextortion = La sextorsion
    .lead = Ce que c’est, ce que dit la loi, comment agissent les auteurs, que faire. D’après une fiche d’ECPAT, redite avec nos mots.

### Définition

sheet_sextortion_definition = Qu’est-ce que c’est ?
sheet_sextortion_definition_what = La sextorsion est un <term>chantage</term>. Quelqu’un force une autre personne à faire ou à donner quelque chose : des actes sexuels, de l’argent, des objets, ou des images intimes.
sheet_sextortion_definition_power = La personne qui menace a plus de pouvoir, ou le fait croire. Elle s’en sert pour faire céder, pour du sexe ou pour de l’argent.
sheet_sextortion_definition_subject = Cette fiche a un seul sujet : la sextorsion. Les professionnels parlent aussi d’<term>extorsion sexuelle d’enfants</term>.
sheet_sextortion_definition_course = C’est un enchaînement. Pas à pas, une personne est <strong>forcée</strong> d’agir pour une autre. Ce qu’on lui arrache peut être :
sheet_sextortion_definition_acts = des actes sexuels ;
sheet_sextortion_definition_money = de l’argent ;
sheet_sextortion_definition_goods = d’autres choses qui ont de la valeur ;
sheet_sextortion_definition_images = la fabrication d’images ou de vidéos sexuelles.
sheet_sextortion_definition_imbalance = Sa marque est un rapport de force inégal entre les deux personnes. Il suffit que cette inégalité soit ressentie.
sheet_sextortion_definition_lever = C’est elle qui donne prise à l’<term>auteur</term> : il s’en sert pour faire céder la personne, sexuellement ou pour de l’argent.

### Infraction

sheet_sextortion_offence = Que dit la loi ?
sheet_sextortion_offence_gap = Quand la fiche a été écrite, aucun grand texte international sur l’exploitation sexuelle des enfants ne donnait un nom à la sextorsion.
sheet_sextortion_offence_lanzarote = Pour la fiche, la Convention de Lanzarote punit déjà une partie des faits : obliger un enfant à des scènes sexuelles, le solliciter pour avoir des images, ou avoir avec lui des actes sexuels par la menace, par l’autorité ou en profitant de sa fragilité.
sheet_sextortion_offence_treaties = Quatre traités punissent aussi les images d’abus : la Convention de Budapest, celle de Lanzarote, le protocole sur la vente d’enfants et la convention africaine. Leurs mots peuvent couvrir une autre partie.
sheet_sextortion_offence_unnamed = Au moment où la fiche est écrite, aucun des textes internationaux ou régionaux qui protègent les enfants de l’exploitation sexuelle ne cite la sextorsion comme une infraction à part.
sheet_sextortion_offence_shows = La <strong>Convention de Lanzarote</strong> punit pourtant celui qui oblige un mineur à se produire dans des scènes sexuelles, que le traité appelle « spectacles » (article 21).
sheet_sextortion_offence_solicitation = Selon la fiche, elle punit aussi le fait de solliciter un enfant pour fabriquer des images sexuelles de lui (article 23).
sheet_sextortion_offence_sexual-acts = Un acte sexuel avec un enfant y est une infraction dans trois situations :
sheet_sextortion_offence_force = quand il y a pression, force ou menace ;
sheet_sextortion_offence_authority = quand l’auteur profite d’un rôle reconnu qui lui donne la confiance de l’enfant, ou du pouvoir sur lui ;
sheet_sextortion_offence_vulnerability = quand l’auteur profite d’une fragilité particulière de l’enfant.
sheet_sextortion_offence_reading = Lus ainsi, ces articles peuvent saisir une partie de la sextorsion.
sheet_sextortion_offence_material = D’autres règles punissent ceux qui fabriquent, se procurent, diffusent ou proposent du <term>matériel d’abus sexuel d’enfants</term>. Leurs mots peuvent, eux aussi, couvrir une partie des faits. Elles se trouvent dans :
sheet_sextortion_offence_budapest = la Convention de Budapest ;
sheet_sextortion_offence_lanzarote-material = la Convention de Lanzarote ;
sheet_sextortion_offence_protocol = le Protocole facultatif sur la vente d’enfants ;
sheet_sextortion_offence_malabo = la convention de l’Union africaine sur la cybersécurité, dite de Malabo.

### Auteurs

sheet_sextortion_perpetrators = Comment agissent les auteurs ?
sheet_sextortion_perpetrators_pressure = L’<term>auteur</term> joue le plus souvent sur son autorité, ou sur un pouvoir ressenti, et non sur la violence physique. La pression est dans la tête : menacer, priver de quelque chose, annoncer des ennuis en cas de refus.
sheet_sextortion_perpetrators_aims = Il peut vouloir n’importe quel acte sexuel non voulu, montrer son corps ou poser par exemple. Il peut aussi se servir d’une image intime pour réclamer de l’argent, des biens ou un service.
sheet_sextortion_perpetrators_spread = Diffuser les images, ou seulement menacer de le faire, en fait partie. Si elles circulent, d’autres violences peuvent suivre, comme le cyberharcèlement, et faire souffrir encore plus.
sheet_sextortion_perpetrators_authority = Le plus souvent, l’auteur s’appuie sur son autorité ou sur un pouvoir que l’enfant ressent, plus que sur la force physique. C’est ainsi qu’il obtient des actes sexuels, de l’argent ou des biens.
sheet_sextortion_perpetrators_threats = La <term>contrainte</term> est psychologique : ce sont des menaces. C’est aussi :
sheet_sextortion_perpetrators_withholding = priver l’enfant de quelque chose dont il a besoin, ou envie ;
sheet_sextortion_perpetrators_consequences = lui annoncer de mauvaises suites s’il refuse.
sheet_sextortion_perpetrators_unwanted-acts = Le sexe peut être le but. L’auteur demande alors un acte que l’enfant ne veut pas, quel que soit cet acte. Par exemple :
sheet_sextortion_perpetrators_showing = montrer ses parties intimes ;
sheet_sextortion_perpetrators_posing = poser pour des images sexuelles.
sheet_sextortion_perpetrators_tool = Le sexe peut aussi être le moyen. Le but est alors de l’argent, des biens ou des services.
sheet_sextortion_perpetrators_example = Exemple : l’auteur met la main sur une image sexuelle que l’enfant avait faite de lui-même, parfois sous pression ou par tromperie. Il s’en sert comme d’une arme et réclame de l’argent.
sheet_sextortion_perpetrators_publication = Il peut y avoir diffusion d’images intimes de l’enfant, sur Internet ou auprès de jeunes de son âge. La simple menace de le faire compte déjà.
sheet_sextortion_perpetrators_harm = Une diffusion peut entraîner d’autres violences, comme le cyberharcèlement. L’enfant en souffre encore plus.

### Agir

sheet_sextortion_action = Que peut-on changer, ensemble ?
sheet_sextortion_action_laws-and-means = Demander des lois qui nomment et punissent la sextorsion, et plus de moyens pour la police et la justice.
sheet_sextortion_action_online = Agir avec les services d’Internet pour freiner la circulation des images d’abus, et signaler celles que l’on connaît. La fiche ajoute le <term>sexting</term> : une note, dans la version complète, dit où est la différence.
sheet_sextortion_action_inform = Informer les enfants, les parents et les autres adultes responsables des risques du <term>sexting</term> et de ses suites possibles.
sheet_sextortion_action_list = La fiche s’adresse à tous ceux qui peuvent faire bouger les choses :
sheet_sextortion_action_laws = demander des lois plus fortes, qui nomment la sextorsion et la punissent ;
sheet_sextortion_action_means = demander que la police et la justice aient les moyens d’y faire face ;
sheet_sextortion_action_providers = travailler avec les fournisseurs d’accès à Internet, pour que les images d’abus circulent moins ;
sheet_sextortion_action_teach = parler avec les enfants, les parents et ceux qui en ont la charge du <term>sexting</term>, de ses risques et de ses suites possibles ;
sheet_sextortion_action_report-material = signaler le <term>matériel d’abus sexuel d’enfants</term> dont on a connaissance en ligne ;
sheet_sextortion_action_report-sexting = la fiche invite aussi à parler aux services compétents du <term>sexting</term> dont on a connaissance : la note dit comment le comprendre.

### Pour aller plus loin

sheet_sextortion_pointer = Pour aller plus loin
sheet_sextortion_pointer_sister = Pour les images qu’un enfant a faites de lui-même, ECPAT a écrit une autre fiche : « Sexting ».
sheet_sextortion_pointer_companion = La fiche renvoie à une fiche sœur d’ECPAT, « Sexting », pour tout ce qui touche aux images faites par l’enfant lui-même.

### Notes de la rédaction

sheet_sextortion_note_n-1 = La loi a avancé depuis. Une directive européenne de 2024 demande aux pays de punir la menace de publier des images intimes pour forcer quelqu’un, d’ici juin 2027. Un accord européen du 22 juin 2026 prévoit de nommer l’extorsion sexuelle d’enfants ; son adoption reste à vérifier. Plusieurs pays punissent déjà la menace. Les quatre traités cités n’ont pas changé ; la convention africaine est entrée en vigueur le 8 juin 2023.
sheet_sextortion_note_n-2 = Dans l’article 21, une partie vise la contrainte, une autre le recrutement. Il pense surtout à des scènes en direct ; une webcam peut en être une.
sheet_sextortion_note_n-3 = L’article 23 est plus étroit. Il faut un adulte, un enfant sous l’âge fixé par le pays, une proposition de rencontre, et des actes qui suivent. En 2015, le comité du traité a invité les pays à viser aussi ce qui reste en ligne.
sheet_sextortion_note_n-4 = C’est l’article 18. Sous l’âge fixé par chaque pays, l’acte est puni même sans menace.
sheet_sextortion_note_n-5 = La fiche pense à quelqu’un qui a du pouvoir. Aujourd’hui, c’est souvent un inconnu derrière un faux profil, parfois un groupe organisé, parfois une image truquée. Cela peut aussi être un proche ou un autre jeune.
sheet_sextortion_note_n-6 = Des images d’abus ou un chantage : les signaler aide. Un échange privé entre jeunes, sans pression : il n’y a pas à le dénoncer comme un crime. Si quelqu’un est mal à l’aise, une <term>ligne d’écoute</term> peut en parler avec lui.

### Mots à connaître

term_sexual-extortion = extorsion sexuelle d’enfants
    .meaning = Le nom que les professionnels donnent à la sextorsion quand la personne menacée est un enfant.
term_blackmail = chantage
    .meaning = Menacer quelqu’un pour obtenir quelque chose de lui.
term_author = auteur
    .meaning = La personne qui menace ou qui force. C’est elle qui est responsable.
term_coercion = contrainte
    .meaning = Forcer quelqu’un, par la peur, la menace ou la force. Céder sous la contrainte, ce n’est pas être d’accord.
term_grooming = sollicitation
    .meaning = Gagner la confiance d’un enfant, en ligne ou non, dans un but sexuel. On dit aussi « grooming ».
term_sexting = sexting
    .meaning = S’envoyer des messages ou des images intimes.
term_abuse-material = matériel d’abus sexuel d’enfants
    .meaning = Toute image ou vidéo qui montre un enfant dans une situation sexuelle. Ce sont des traces de violence, pas autre chose.
term_altered-image = image truquée
    .meaning = Une image fabriquée ou modifiée, par exemple par une intelligence artificielle. La menace est la même, l’aide aussi.
term_helpline = ligne d’écoute
    .meaning = Un service où quelqu’un écoute et conseille, par téléphone ou par messages.
term_hotline = point de contact
    .meaning = Un service qui reçoit les signalements d’images illégales et agit pour leur retrait.
