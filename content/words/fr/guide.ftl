# Les questions du guide, les étapes du plan et les besoins : ce qu’une personne lit quand elle cherche quoi faire.
# Ni numéro de téléphone, ni adresse, ni nom de service : ils vivent dans directory/<pays>.toml. Ni reproche, ni menace, ni promesse.
#
# $reader dit à qui l’on parle. young : la personne menacée, « tu ». friend : quelqu’un de son âge qui l’aide, « tu » ; ne pas dire
# si la personne aidée est une fille ou un garçon (« Aide à signaler », jamais « Aide-la »). adult : parent, école, ou quelqu’un qui
# ne dit pas qui il est, même un enfant : « vous », sans « votre enfant ». professional : « vous ». Les réponses et leurs formes
# courtes (_said) se lisent sans $reader. Un enfant de 12 ans doit comprendre. Écrire « la personne menacée », jamais « victime » ;
# « la personne qui menace », jamais « prédateur ».

### Plan

plan_title =
    { $reader ->
        [young] Ton plan, étape par étape
        [friend] Ton plan pour aider, étape par étape
        [professional] Plan d’accompagnement, étape par étape
       *[adult] Votre plan, étape par étape
    }
plan_lead =
    { $reader ->
        [young] Ce n’est pas ta faute. Avance à ton rythme : une seule étape suffit pour commencer.
        [friend] Ce n’est ni sa faute, ni la tienne. Merci d’être là : une seule étape suffit pour commencer.
        [professional] La personne menacée n’est jamais responsable. Adaptez l’ordre des étapes à la situation et à vos règles locales.
       *[adult] La personne menacée n’y est pour rien. Avancez pas à pas : une seule étape suffit pour commencer.
    }
plan_urgent =
    { $reader ->
        [young] D’abord, te mettre en sécurité. Tout le reste peut attendre.
       *[adult] D’abord, la sécurité. Tout le reste peut attendre.
    }
# $count est le nombre d’étapes qui restent à cocher.
plan_left =
    { $count ->
        [0] Toutes les étapes sont cochées.
        [one] Il reste une étape.
       *[other] Il reste { $count } étapes.
    }

### Phases

phase_now =
    { $reader ->
        [young] Les dix premières minutes
        [friend] Les dix premières minutes
       *[adult] Maintenant
    }
phase_soon =
    { $reader ->
        [young] La première heure
        [friend] La première heure
       *[adult] Dans l’heure
    }
phase_today =
    { $reader ->
        [young] Le premier jour
        [friend] Le premier jour
       *[adult] Aujourd’hui
    }
phase_week =
    { $reader ->
        [young] Après, cette semaine
        [friend] Après, cette semaine
       *[adult] Cette semaine
    }
phase_later =
    { $reader ->
        [young] Après, plus tard
        [friend] Après, plus tard
       *[adult] Plus tard
    }

### Questions. « safety » et « who » se lisent avant de savoir qui répond : ni « tu » ni « vous »

guide_safety = Y a-t-il un danger en ce moment ?
    .hint = Pour la personne menacée, ou pour quelqu’un d’autre. Toutes les réponses mènent à de l’aide.
guide_safety_safe = Non, pas de danger tout de suite
guide_safety_safe_said = pas de danger immédiat
guide_safety_danger = Oui, il y a un danger maintenant
    .hint = Quelqu’un est blessé, ou risque de l’être bientôt.
guide_safety_danger_said = danger maintenant
guide_safety_despair = Il y a des idées de mourir ou de se blesser
    .hint = Même si elles vont et viennent. En parler peut aider.
guide_safety_despair_said = idées de mourir ou de se blesser
guide_safety_unsure = Je ne sais pas, ou je préfère ne pas le dire
guide_safety_unsure_said = danger non précisé
guide_who = Qui cherche de l’aide ?
    .hint = Cela change les mots et les étapes. Aucun nom n’est demandé.
guide_who_young = C’est à moi que cela arrive
guide_who_young_said = pour moi
guide_who_parent = Je suis un parent, ou un adulte proche
guide_who_parent_said = pour un parent ou un proche
guide_who_friend = Je veux aider quelqu’un de mon âge
    .hint = Un ami, une amie, quelqu’un de la classe ou du club.
guide_who_friend_said = pour aider quelqu’un de mon âge
guide_who_sibling = Je veux aider mon frère, ma sœur ou un enfant plus jeune
guide_who_sibling_said = pour aider un frère, une sœur ou un plus jeune
guide_who_school = Je travaille dans une école
    .hint = Enseignement, vie scolaire, infirmerie, direction.
guide_who_school_said = pour une école
guide_who_professional = J’accompagne des jeunes dans mon métier
    .hint = Soin, écoute, travail social, protection de l’enfance.
guide_who_professional_said = pour un accompagnement professionnel
guide_who_unsaid = Je préfère ne pas le dire
guide_who_unsaid_said = sans préciser pour qui
guide_age =
    { $reader ->
        [young] Quel âge as-tu ?
        [friend] Quel âge a la personne que tu aides ?
       *[adult] Quel âge a la personne menacée ?
    }
    .hint =
        { $reader ->
            [young] Cela aide à choisir le bon service. Personne ne vérifie.
            [friend] Cela aide à choisir le bon service. À peu près suffit.
           *[adult] Cela aide à choisir le bon service. Si plusieurs personnes sont concernées, choisissez la plus jeune.
        }
guide_age_under-13 = Moins de 13 ans
guide_age_under-13_said = moins de 13 ans
guide_age_from-13 = De 13 à 15 ans
guide_age_from-13_said = de 13 à 15 ans
guide_age_from-16 = 16 ou 17 ans
guide_age_from-16_said = 16 ou 17 ans
guide_age_now-adult = 18 ans ou plus, mais moins de 18 ans sur l’image
guide_age_now-adult_said = adulte, image d’avant 18 ans
guide_age_adult = 18 ans ou plus, sur l’image aussi
guide_age_adult_said = 18 ans ou plus
guide_age_unknown = Je ne sais pas, ou je préfère ne pas le dire
guide_age_unknown_said = âge non précisé
guide_demand = Qu’est-ce que la personne réclame ?
    .hint =
        { $reader ->
            [young] Choisis ce qui s’en rapproche le plus. Tu pourras changer d’avis.
            [friend] Choisis ce qui s’en rapproche le plus. Tu pourras changer d’avis.
           *[adult] Choisissez ce qui s’en rapproche le plus. Vous pourrez changer d’avis.
        }
guide_demand_money = De l’argent
    .hint = Virement, carte-cadeau, cryptomonnaie…
guide_demand_money_said = argent réclamé
guide_demand_images = Des images, un acte ou une rencontre
    .hint = Photo, vidéo, appel avec caméra, rendez-vous.
guide_demand_images_said = images ou acte réclamés
guide_demand_harm = Se blesser, ou blesser quelqu’un ou un animal
    .hint = Devant une caméra ou non.
guide_demand_harm_said = blessure réclamée
guide_demand_recruit = Faire venir un autre enfant, ou donner ses images
guide_demand_recruit_said = autre enfant réclamé
guide_demand_other = Autre chose
    .hint = Un service, le silence, de l’argent à garder ou à transmettre.
guide_demand_other_said = autre demande
guide_demand_nothing = Rien pour l’instant
    .hint = Une menace, sans demande.
guide_demand_nothing_said = rien de réclamé pour l’instant
guide_demand_unknown = Je ne sais pas, ou je préfère ne pas le dire
guide_demand_unknown_said = demande non précisée
guide_doer = Qui fait ces menaces ?
    .hint =
        { $reader ->
            [young] Si tu hésites, choisis « je ne sais pas » : tu auras de l’aide quand même.
            [friend] Si tu hésites, choisis « je ne sais pas » : le plan t’aidera quand même.
           *[adult] En cas de doute, choisissez « je ne sais pas » : le plan aidera quand même.
        }
guide_doer_stranger = Quelqu’un rencontré en ligne
    .hint = Une personne jamais vue en vrai.
guide_doer_stranger_said = quelqu’un rencontré en ligne
guide_doer_group = Un groupe en ligne
    .hint = Plusieurs personnes ensemble, dans un salon ou une conversation.
guide_doer_group_said = un groupe en ligne
guide_doer_known = Quelqu’un que l’on connaît en vrai
    .hint = Une connaissance adulte, le voisinage, la famille éloignée.
guide_doer_known_said = quelqu’un de connu
guide_doer_partner = Un copain, une copine, une ancienne relation
guide_doer_partner_said = copain, copine ou ancienne relation
guide_doer_young = Un autre enfant ou ado
    .hint = De l’école, du sport, du quartier.
guide_doer_young_said = un autre enfant ou ado
guide_doer_authority = Un adulte du foyer ou qui a de l’autorité
    .hint = Parent, beau-parent, entraîneur, enseignant, animateur…
guide_doer_authority_said = adulte du foyer ou en autorité
guide_doer_unknown = Je ne sais pas, ou je préfère ne pas le dire
guide_doer_unknown_said = origine des menaces inconnue
guide_where = Où est-ce que cela se passe ?
    .hint =
        { $reader ->
            [young] Choisis l’endroit où il y a le plus de menaces.
            [friend] Choisis l’endroit où il y a le plus de menaces.
           *[adult] Choisissez l’endroit où il y a le plus de menaces.
        }
guide_where_game = Dans un jeu, ou dans son tchat
guide_where_game_said = dans un jeu
guide_where_social = Sur un réseau social
guide_where_social_said = sur un réseau social
guide_where_messenger = Par messages privés
    .hint = Une messagerie, parfois chiffrée : l’entreprise ne peut pas lire les messages.
guide_where_messenger_said = par messages privés
guide_where_life = Dans la vraie vie
guide_where_life_said = dans la vraie vie
guide_where_unknown = Je ne sais pas, ou je préfère ne pas le dire
guide_where_unknown_said = endroit non précisé
guide_happened = Que s’est-il déjà passé ?
    .hint =
        { $reader ->
            [young] Coche tout ce qui est vrai. Rien de tout cela n’est ta faute.
            [friend] Coche tout ce que tu sais. Rien de tout cela n’est sa faute.
           *[adult] Cochez tout ce qui est vrai. Rien de tout cela n’est la faute de la personne menacée.
        }
guide_happened_paid = De l’argent a été payé
guide_happened_paid_said = argent déjà payé
guide_happened_sent-more = D’autres images ont été envoyées
guide_happened_sent-more_said = autres images envoyées
guide_happened_forwarded = L’image de quelqu’un d’autre a été envoyée plus loin
    .hint = Sous la menace ou non.
guide_happened_forwarded_said = image d’une autre personne envoyée
guide_happened_shared = Une image a été montrée ou publiée
    .hint = À des proches, dans un groupe, sur un site.
guide_happened_shared_said = image diffusée
guide_happened_altered = L’image est truquée
    .hint = Montage, ou image fabriquée par une IA.
guide_happened_altered_said = image truquée
guide_happened_blocked = Le compte qui menace est déjà bloqué
guide_happened_blocked_said = compte déjà bloqué
guide_happened_deleted = Des messages ou un compte ont été supprimés
guide_happened_deleted_said = messages ou compte supprimés
guide_happened_none = Rien de tout cela
guide_happened_none_said = rien d’autre pour l’instant
guide_happened_unknown = Je ne sais pas, ou je préfère ne pas le dire
guide_happened_unknown_said = suite non précisée
guide_care = Y a-t-il autre chose à savoir pour bien aider ?
    .hint =
        { $reader ->
            [young] Coche ce qui est vrai, ou passe. Personne d’autre ne le verra.
            [friend] Coche ce que tu sais. Tu peux aussi passer.
           *[adult] Cochez ce qui est vrai. Ne pas répondre ne retire aucune aide.
        }
guide_care_disability = Un handicap, ou du mal à lire, à parler ou à se faire comprendre
guide_care_disability_said = handicap, ou du mal à se faire comprendre
guide_care_outing = La peur que quelque chose de privé se sache
    .hint = L’amour, le genre, la famille, la religion…
guide_care_outing_said = peur que le privé se sache
guide_care_home = La personne qui menace vit à la maison, ou a du pouvoir
    .hint = Elle peut punir, surveiller, ou décider à la place de l’enfant.
guide_care_home_said = personne qui menace à la maison ou avec du pouvoir
guide_care_none = Rien de tout cela
guide_care_none_said = rien de plus à savoir
guide_care_unknown = Je ne sais pas, ou je préfère ne pas le dire
guide_care_unknown_said = le reste non précisé
guide_country = Dans quel pays chercher de l’aide ?
    .hint =
        { $reader ->
            [young] Le pays où tu es maintenant. S’il n’est pas dans la liste, choisis un autre pays.
            [friend] Le pays où est la personne que tu aides. S’il n’est pas dans la liste, choisis un autre pays.
           *[adult] Le pays où se trouve la personne menacée. S’il n’est pas dans la liste, choisissez un autre pays.
        }

### Besoins : lus aussi hors du plan, sans savoir par qui. Ni « tu » ni « vous »

need_emergency = Danger immédiat
need_crisis = Idées de mourir ou de se blesser
need_talk = Parler à quelqu’un
need_advice = Demander conseil
need_police = Prévenir la police
need_report-content = Signaler un compte ou une image
need_remove = Faire retirer ou bloquer une image
need_parents = Soutien aux parents et aux proches

### Étapes, maintenant : la sécurité

step_danger-call =
    { $reader ->
        [young] Appelle les secours maintenant
        [friend] Appelle les secours maintenant
       *[adult] Appelez les secours maintenant
    }
    .how =
        { $reader ->
            [young] Appelle, ou demande à la personne la plus proche d’appeler. Dis où tu es et ce qui se passe.
            [friend] Appelle, ou demande à un adulte d’appeler. Dis où est la personne et ce qui se passe. Ne te mets pas en danger.
            [professional] Appelez, donnez l’adresse et restez en ligne. Suivez ensuite votre procédure d’urgence.
           *[adult] Appelez, ou demandez à quelqu’un de le faire. Donnez l’adresse, dites ce qui se passe et restez en ligne.
        }
    .why = Quand quelqu’un est en danger, les secours passent avant tout le reste.
step_crisis-call =
    { $reader ->
        [young] Appelle maintenant une ligne de crise
        [friend] Appelle maintenant une ligne de crise
        [professional] Évaluez le risque et organisez le relais
       *[adult] Appelez maintenant une ligne de crise
    }
    .how =
        { $reader ->
            [young] Tu peux dire juste : « Je pense à mourir. » Ou : « Je ne vais pas bien du tout. » Si le danger est là tout de suite, appelle les secours.
            [friend] Appelle avec la personne que tu aides, ou à sa place. Demande-lui simplement : « Est-ce que tu penses à mourir ? » Si le danger est là maintenant, appelle les secours.
            [professional] Demandez directement s’il y a des idées de suicide, un projet, un moyen à portée. Écoutez, puis orientez le jour même. En cas de danger immédiat, appelez les secours.
           *[adult] Appelez pour vous, ou avec la personne menacée. La question peut être posée simplement : « Penses-tu à mourir ? » Si le danger est là maintenant, appelez les secours.
        }
    .why =
        { $reader ->
            [young] Ce moment peut passer : d’autres l’ont traversé. Parler peut aider à tenir.
            [friend] En parler sans détour montre que tu es là, et un adulte peut prendre le relais.
            [professional] Une question directe et une évaluation brève permettent d’agir à temps.
           *[adult] Ce moment peut passer, et en parler sans détour aide à se protéger.
        }
step_check-in =
    { $reader ->
        [young] Prends un moment pour toi
        [friend] Demande-lui comment ça va, vraiment
        [professional] Vérifiez directement la sécurité
       *[adult] Prenez un moment pour vérifier la sécurité
    }
    .how =
        { $reader ->
            [young] Respire doucement. Tu as peur ? Tu penses à te faire du mal ? Appelle tout de suite, même avec un doute.
            [friend] Tu peux demander : « Tu te sens en sécurité ? Tu penses à te faire du mal ? » Si la réponse t’inquiète, appelez ensemble ou préviens un adulte.
            [professional] Posez la question du suicide directement et faites une brève évaluation. Si un doute reste, orientez le jour même.
           *[adult] Y a-t-il de la peur à la maison, ou des idées de mourir ? La question peut être posée simplement. Dans le doute, appelez.
        }
    .why =
        { $reader ->
            [young] Ce que tu vis est lourd. Tu peux avoir de l’aide même sans danger.
            [professional] Plus d’un signalement sur six qui décrit les effets mentionne des blessures volontaires ou un suicide.
           *[adult] Ces menaces peuvent faire très mal, même quand cela ne se voit pas.
        }
step_not-alone =
    { $reader ->
        [young] Reste près de quelqu’un
        [friend] Reste à ses côtés, ou au téléphone
        [professional] Ne laissez pas la personne seule
       *[adult] Restez ensemble
    }
    .how =
        { $reader ->
            [young] Va là où il y a un adulte de confiance. Demande-lui de rester avec toi ce soir.
            [friend] Reste jusqu’à ce qu’un adulte arrive. Ne promets pas de garder le secret.
            [professional] Assurez une présence jusqu’au relais. Éloignez les moyens de se blesser. Convenez d’un plan simple pour cette nuit.
           *[adult] Restez au calme, à plusieurs, jusqu’à l’arrivée de l’aide. Éloignez ce qui pourrait blesser. Prévoyez qui sera là ce soir.
        }
    .why = Une présence protège et aide à tenir jusqu’à l’arrivée de l’aide.
step_harm =
    { $reader ->
        [young] Ne fais de mal à personne, ni à toi
        [friend] Préviens un adulte et la police tout de suite
        [professional] Prévenez la police tout de suite
       *[adult] Prévenez la police tout de suite
    }
    .how =
        { $reader ->
            [young] Demande à un adulte d’appeler la police maintenant. Une blessure se soigne, même petite : montre-la. Ne cherche pas qui fait cela. Ne relis pas les messages.
            [friend] Un adulte appelle la police maintenant. Une blessure, même petite, se montre à un soignant. N’affronte personne et ne fouille pas les messages.
            [professional] Des groupes poussent des enfants à se blesser ou à blesser. Police sans attendre, soins pour toute blessure, question directe sur le suicide. N’affrontez personne et ne parcourez pas les échanges.
           *[adult] Appelez la police et faites soigner toute blessure. N’affrontez personne. Ne parcourez pas les échanges vous-même : la police dira quoi faire.
        }
    .why =
        { $reader ->
            [young] On te force : ce n’est pas ta faute. La police connaît ces groupes.
            [friend] On force la personne que tu aides. La police connaît ces groupes.
           *[adult] Ces groupes cherchent à faire du mal, et pas seulement à prendre de l’argent. La police les connaît.
        }

### Étapes, maintenant : les premiers mots de qui aide

step_parent-calm = D’abord, respirez
    .how = Posez le téléphone. Respirez lentement trois fois, asseyez-vous. Si la colère ou la peur monte, dites : « J’ai besoin d’une minute, je reviens », et revenez.
    .why = Un enfant regarde d’abord votre visage. Votre calme lui dit qu’il a bien fait de parler.
step_parent-say = Dites d’abord : « Merci de m’en parler »
    .how = Une phrase courte suffit, puis écoutez. Pas de punition, pas de reproche. Le téléphone n’est pas retiré comme punition.
    .why = La première phrase décide souvent si l’enfant continue à parler.
    .say-1 = Je te crois.
    .say-2 = Tu n’as pas d’ennuis avec moi.
    .say-3 = On va s’en occuper ensemble.
    .say-why = Être cru, sans crainte d’une punition, permet de tout dire et d’accepter de l’aide.
    .avoid-1 = « Pourquoi as-tu envoyé ça ? »
    .avoid-2 = « Je te l’avais dit. »
    .avoid-3 = « Donne-moi ton téléphone. »
    .avoid-why = Ces phrases sonnent comme un reproche ou une punition. L’enfant se tait, et perd le lien avec ses amis et avec l’aide.
step_friend-believe = Dis-lui : « Je te crois »
    .how = Écoute sans juger. Si tu as reçu l’image, ne l’ouvre pas, ne la montre pas, ne l’envoie à personne. Parles-en à un adulte.
    .why = Sentir qu’on nous croit aide à demander de l’aide.
    .say-1 = Je te crois.
    .say-2 = Ce n’est pas ta faute.
    .say-3 = Je reste avec toi pour en parler à un adulte.
    .say-why = Ces mots enlèvent de la honte. Ils ouvrent la porte à un adulte.
    .avoid-1 = « Pourquoi tu as fait ça ? »
    .avoid-2 = « Je te promets de ne rien dire. »
    .avoid-3 = « Laisse tomber, ça va passer. »
    .avoid-why = La première fait porter la faute. Les deux autres laissent seul avec le problème.
step_pro-listen = Écoutez d’abord, à son rythme
    .how = Avant le récit, expliquez les limites du secret. Posez des questions ouvertes, sans enquêter. Notez ensuite ses mots exacts.
    .why = Un récit libre, recueilli une fois et bien noté, protège la personne et l’enquête.
    .say-1 = Avant que tu me racontes : voici ce que je devrai peut-être transmettre, et à qui.
    .say-2 = Raconte comme tu veux, et arrête-toi quand tu veux.
    .say-3 = Quelqu’un a fait pression sur toi. Ce n’est pas ta faute.
    .say-why = Les limites dites avant, puis des questions ouvertes, gardent la confiance et un récit utile.
    .avoid-1 = « Tout ce que tu diras restera entre nous. »
    .avoid-2 = « Pourquoi as-tu accepté ? »
    .avoid-3 = « C’était bien lui, n’est-ce pas ? »
    .avoid-why = La première promesse peut devoir être rompue, la deuxième fait porter la faute, la troisième souffle la réponse.
step_school-lead = Prévenez la personne chargée de la protection
    .how = Alertez tout de suite le référent de protection de l’enfance ou la direction. Dites à l’élève que vous devez transmettre. Ne demandez pas de détails et n’en parlez à personne d’autre.
    .why = Une personne formée coordonne la suite, et l’élève n’a pas à tout répéter.
step_school-say = Dites à l’élève ce qui va se passer
    .how = Dites que vous devez transmettre, à qui et pourquoi. Ne promettez pas le secret. Ne demandez pas de détails : l’élève ne racontera qu’une fois.
    .why = Un secret promis puis rompu ferme la porte à toute autre aide.
    .say-1 = Merci de me l’avoir dit. Ce n’est pas ta faute.
    .say-2 = Je dois en parler à une personne chargée de protéger les élèves, et à elle seule.
    .say-3 = Tu peux choisir qui sera à tes côtés.
    .say-why = L’élève sait qui saura, et garde un choix.
    .avoid-1 = « Je ne le dirai à personne. »
    .avoid-2 = « Montre-moi l’image. »
    .avoid-3 = « Il ne fallait pas l’envoyer. »
    .avoid-why = La première promesse ne peut pas être tenue, la deuxième blesse et peut être interdite, la troisième fait porter la faute.

### Étapes, maintenant : ne rien donner, le dire à quelqu’un

step_stop-answering =
    { $reader ->
        [young] Ne réponds plus
        [friend] Aide à ne plus répondre
        [professional] Faites cesser les réponses
       *[adult] Cessez toute réponse
    }
    .how =
        { $reader ->
            [young] Ne réponds plus, même pour demander d’arrêter. Coupe les notifications si tu peux. Garde la conversation.
            [friend] Coupez les notifications ensemble, et gardez la conversation. N’écris jamais toi-même à la personne qui menace.
            [professional] Expliquez pourquoi ne plus répondre ni négocier. N’écrivez jamais à la place de la personne menacée. La conversation reste en place.
           *[adult] Plus de réponse, de négociation ni de menace en retour. N’écrivez pas à la place de quelqu’un d’autre. Gardez la conversation.
        }
    .why = Répondre encourage souvent la personne qui menace à continuer.
step_pay-nothing =
    { $reader ->
        [young] Ne paie rien
        [friend] Aide à ne rien payer
        [professional] Conseillez de ne rien payer
       *[adult] Ne payez rien
    }
    .how =
        { $reader ->
            [young] Ni argent, ni carte-cadeau, ni cryptomonnaie. Si tu as déjà payé, ce n’est pas ta faute. Si tu vas payer, parle d’abord à quelqu’un.
            [friend] Pas d’argent, pas de carte-cadeau, et ne paie pas toi-même. Si la pression est trop forte, parlez d’abord à un adulte.
            [professional] La plupart des organismes disent de ne jamais payer ; d’autres, de chercher de l’aide avant de décider. Au plus sûr : ne rien payer, et parler à quelqu’un avant tout paiement. Dites-le sans reproche.
           *[adult] Pas de virement, pas de carte-cadeau, même pour une petite somme. Avant tout paiement, parlez à une ligne d’aide.
        }
    .why = Payer arrête rarement les menaces. Souvent, la demande revient.
step_send-nothing =
    { $reader ->
        [young] N’envoie rien de plus
        [friend] Aide à ne rien envoyer
        [professional] Aidez à refuser toute nouvelle demande
       *[adult] N’envoyez rien de plus
    }
    .how =
        { $reader ->
            [young] Refuse les photos, les vidéos, les appels avec caméra et les rendez-vous. On te demande de venir quelque part ? Préviens tout de suite un adulte.
            [friend] On peut tout refuser : photo, vidéo, appel, rendez-vous. S’il est question de se voir, préviens tout de suite un adulte.
            [professional] Pensez à la suite possible : appel en direct, rencontre. Prévenez vite la police ; n’organisez ni rencontre ni piège.
           *[adult] Pas de photo, de vidéo, d’appel avec caméra ni de rendez-vous. S’il est question d’une rencontre, prévenez la police.
        }
    .why = Chaque nouvelle image peut servir à une nouvelle menace.
step_recruit =
    { $reader ->
        [young] Ne fais venir personne d’autre
        [friend] Préviens un adulte : d’autres sont en danger
        [professional] Protégez les deux enfants, avec la police
       *[adult] Prévenez la police : un autre enfant est menacé
    }
    .how =
        { $reader ->
            [young] Ne donne ni nom, ni compte, ni image d’un autre enfant. Dis-le vite à un adulte. Si c’est déjà arrivé, parles-en d’abord à une ligne d’aide. N’efface rien.
            [friend] Ne donnez ni nom, ni compte, ni image de quelqu’un d’autre. Un adulte prévient la police. Si c’est déjà arrivé sous la menace, demandez d’abord conseil à une ligne d’aide.
            [professional] Un enfant forcé reste à protéger. Avis spécialisé de la police ou d’un service de signalement avant toute autre démarche. N’alertez pas l’auteur, n’effacez rien, ne promettez aucune suite ni absence de suite.
           *[adult] Aucun nom, aucun compte, aucune image d’un autre enfant. Si c’est déjà arrivé sous la menace, demandez d’abord conseil à une ligne d’aide ou à la police. N’alertez pas la personne qui menace.
        }
    .why =
        { $reader ->
            [young] On te force. En parler te protège, et protège l’autre enfant.
           *[adult] Une personne forcée a besoin de protection, et en parler protège aussi l’autre enfant.
        }
step_other-demand =
    { $reader ->
        [young] Refuse, et parles-en avant tout
        [friend] Aide à refuser, et parlez-en
        [professional] Demandez un avis avant toute démarche
       *[adult] Refusez, et demandez conseil
    }
    .how =
        { $reader ->
            [young] Ne rends pas de service à cette personne. Elle veut que tu te taises ? Parle quand même. Tu as reçu de l’argent ? N’y touche pas, demande d’abord conseil.
            [friend] Pas de service, pas de secret. Si de l’argent est arrivé sur un compte, n’y touchez pas : demandez d’abord conseil à un adulte.
            [professional] Un enfant qui fait passer de l’argent sous la menace est à protéger. L’argent reste où il est jusqu’à un avis. Un service rendu ou un silence imposé se note et se transmet.
           *[adult] Pas de service, pas de secret. Si de l’argent à transmettre est arrivé sur un compte, n’y touchez pas : demandez d’abord conseil.
        }
    .why = Céder arrête rarement les menaces. Demander de l’aide d’abord laisse plus de choix.
step_give-nothing =
    { $reader ->
        [young] Ne donne rien, quoi qu’on te demande
        [friend] Aide à ne rien donner
        [professional] Conseillez de ne céder à rien
       *[adult] Ne donnez rien, quoi qu’on réclame
    }
    .how =
        { $reader ->
            [young] Ni argent, ni image, ni rendez-vous, ni nom d’une autre personne. Si tu hésites, parle d’abord à quelqu’un.
            [friend] Ni argent, ni image, ni rendez-vous, ni le nom de quelqu’un d’autre. En cas de doute, parlez d’abord à un adulte.
           *[adult] Ni argent, ni image, ni rendez-vous, ni le nom de quelqu’un d’autre. Si la pression est trop forte, parlez d’abord à une ligne d’aide.
        }
    .why = Céder arrête rarement les menaces, et demander de l’aide d’abord laisse plus de choix.
step_nothing-yet =
    { $reader ->
        [young] Demande de l’aide sans attendre la suite
        [friend] Cherchez de l’aide sans attendre la suite
       *[adult] Demandez de l’aide sans attendre la suite
    }
    .how =
        { $reader ->
            [young] Une menace seule compte déjà. Si une demande arrive, n’envoie rien et ne paie rien. Parles-en.
            [friend] Une menace seule compte déjà. Si une demande arrive, rien à envoyer, rien à payer : parlez-en à un adulte.
            [professional] Une menace sans demande compte déjà. Préparez la suite : n’envoyer rien, ne payer rien, prévenir la personne choisie.
           *[adult] Une menace seule compte déjà. Si une demande arrive, n’envoyez rien, ne payez rien, et parlez-en.
        }
    .why = En parler tôt laisse plus de temps pour se protéger.
step_sent-more =
    { $reader ->
        [young] N’envoie plus rien, et dis-le
        [friend] Aide à ne plus rien envoyer
        [professional] Accueillez sans reproche, puis arrêtez les envois
       *[adult] N’envoyez plus rien, à partir de maintenant
    }
    .how =
        { $reader ->
            [young] Céder sous la pression arrive à beaucoup de monde. Refuse maintenant les images, les appels et les rendez-vous.
            [friend] Dis-lui que beaucoup cèdent sous la pression. Plus d’image, d’appel ni de rendez-vous. Si l’image d’une autre personne est partie aussi, une ligne d’aide peut conseiller.
            [professional] Dites que céder sous la contrainte est fréquent. Si l’image d’un autre enfant a été envoyée, protégez les deux : avis spécialisé, sans promettre de suite pénale ou d’absence de suite.
           *[adult] Beaucoup cèdent sous la pression. Plus d’image, d’appel ni de rendez-vous. Si l’image d’une autre personne est partie aussi, demandez d’abord conseil à une ligne d’aide.
        }
    .why =
        { $reader ->
            [young] Ce qui s’est passé vient de la menace, pas de toi.
            [friend] Ce qui s’est passé vient de la menace, pas de la personne que tu aides.
           *[adult] Ce qui s’est passé vient de la menace, pas de la personne menacée.
        }
step_harm-care =
    { $reader ->
        [professional] Cherchez les blessures, pas les échanges
       *[adult] Faites soigner, et ne fouillez pas
    }
    .how =
        { $reader ->
            [professional] Repli, sommeil, négligence, manches longues par chaleur, paroles de mort : demandez, et faites examiner toute blessure le jour même. Laissez les échanges à la police.
           *[adult] Un médecin voit toute blessure, même petite. Surveillez le repli, le sommeil, les paroles de mort. Ne lisez pas les échanges et ne cherchez pas le groupe : cela revient à la police.
        }
    .why = La honte cache souvent les blessures, et fouiller peut mettre en danger ou faire perdre des preuves.
step_talk =
    { $reader ->
        [young] Parle à quelqu’un maintenant
        [friend] Parlez-en à un adulte, ensemble
        [professional] Prenez un avis spécialisé
       *[adult] Parlez à quelqu’un maintenant
    }
    .how =
        { $reader ->
            [young] Choisis un adulte de confiance, ou une ligne d’aide. Tu peux dire : « Quelqu’un me menace avec une image. Aide-moi. » Tu n’as pas à tout raconter.
            [friend] Aide la personne à choisir un adulte de confiance, ou appelez une ligne d’aide ensemble. Si elle refuse et que tu as peur pour elle, préviens quand même un adulte.
            [professional] Appelez une ligne d’aide ou votre référent avant d’agir. Certains organismes disent d’aller droit à la police, d’autres de passer par une ligne d’aide : les deux portes sont bonnes, et le danger immédiat va aux secours. Proposez à la personne menacée d’appeler avec vous.
           *[adult] Une ligne d’aide écoute les enfants comme les adultes, souvent sans demander de nom. Choisissez aussi une personne de confiance qui restera présente.
        }
    .why =
        { $reader ->
            [friend] C’est trop lourd pour deux jeunes, et un adulte peut agir là où vous ne pouvez pas.
            [professional] Un avis spécialisé évite les gestes qui aggravent la menace ou effacent des preuves.
           *[adult] Les personnes qui répondent connaissent ces situations. Elles aident, elles ne jugent pas.
        }
step_first-words =
    { $reader ->
        [young] Prépare une phrase pour commencer
       *[adult] Préparez une phrase pour commencer
    }
    .how =
        { $reader ->
            [young] Par exemple : « Quelqu’un me menace avec une image. J’ai peur. Est-ce que tu peux m’aider ? » Tu peux la dire, l’écrire, ou la montrer sur un papier.
           *[adult] Par exemple : « Quelqu’un fait des menaces avec une image. J’ai besoin d’aide. » Vous pouvez la dire, l’écrire, ou la montrer sur un papier.
        }
    .why = Commencer est souvent le plus dur, et une phrase suffit.
step_authority =
    { $reader ->
        [young] Cherche un adulte loin de cette personne
        [friend] Cherchez un adulte loin de cette personne
        [professional] Prévenez la police, sans alerter cette personne
       *[adult] Cherchez une aide loin de cette personne
    }
    .how =
        { $reader ->
            [young] Choisis un adulte qui ne vit pas et ne travaille pas avec elle. Utilise un appareil qu’elle ne peut pas ouvrir. Demande qu’on prévienne la police.
            [friend] Choisissez quelqu’un qui ne vit pas et ne travaille pas avec elle. Utilisez un appareil qu’elle ne peut pas ouvrir. Demandez qu’on prévienne la police.
            [professional] Si la personne menacée est mineure, c’est une violence sexuelle sur un enfant : police sans attendre. Vérifiez qu’elle a un appareil et un lieu sûrs. Appliquez vos règles de protection.
           *[adult] Choisissez quelqu’un qui ne vit pas et ne travaille pas avec elle. Utilisez un appareil auquel elle n’a pas accès. Prévenez la police sans parler d’abord à cette personne.
        }
    .why =
        { $reader ->
            [young] Personne n’a le droit de te faire ça. D’autres adultes peuvent te protéger.
            [friend] Un adulte n’a pas le droit de faire ça, et d’autres adultes peuvent protéger la personne que tu aides.
           *[adult] Une personne qui a du pouvoir peut surveiller ou faire pression si elle apprend la démarche.
        }
step_under-13 =
    { $reader ->
        [young] Laisse un adulte appeler pour toi
        [friend] Préviens un adulte tout de suite
       *[adult] Un adulte prévient la police maintenant
    }
    .how =
        { $reader ->
            [young] Montre cette page à un adulte de confiance. C’est à lui d’appeler la police, pas à toi. Tu peux rester à côté.
            [friend] C’est à un adulte d’appeler la police, avec une ligne d’aide si besoin. Reste avec la personne que tu aides pendant ce temps.
           *[adult] C’est à un adulte d’appeler, avec une ligne d’aide si besoin. L’enfant peut rester tout près, sans avoir à tout raconter.
        }
    .why =
        { $reader ->
            [young] Ce n’est pas à un enfant de régler ça. Les adultes sont là pour te protéger.
            [friend] Une personne si jeune a besoin que des adultes la protègent vite.
           *[adult] Un enfant si jeune a besoin que des adultes le protègent vite.
        }
step_outing =
    { $reader ->
        [young] Dis seulement ce que tu veux dire
        [friend] Ne révèle rien à sa place
        [professional] Demandez ce qui peut être dit, et à qui
       *[adult] Ne révélez rien à sa place
    }
    .how =
        { $reader ->
            [young] Parle de la menace. Le reste est à toi : qui tu aimes, qui tu es, ta famille. Choisis une personne avec qui tu es en sécurité. Une ligne d’aide peut écouter sans ton nom.
            [friend] Parle de la menace, pas de sa vie privée. Demande avant à qui c’est sûr de le dire.
            [professional] La peur d’être révélé peut dépasser la peur de l’image. Demandez qui peut savoir quoi, et ce que les parents savent. Prévenir les parents peut parfois mettre l’enfant en danger.
           *[adult] Parlez de la menace, pas de la vie privée. Demandez à la personne menacée qui peut savoir quoi. Chez certaines familles, l’apprendre peut créer un danger.
        }
    .why =
        { $reader ->
            [young] Ta vie privée t’appartient. Tu peux avoir de l’aide sans la raconter.
           *[adult] Qui a peur d’être révélé demande moins d’aide, et souffre parfois davantage.
        }
step_disability =
    { $reader ->
        [young] Choisis qui t’aide à te faire comprendre
        [friend] Demande comment aider à se faire comprendre
        [professional] Adaptez la façon de parler et d’écouter
       *[adult] Choisissez ensemble comment se faire comprendre
    }
    .how =
        { $reader ->
            [young] Tu choisis la personne qui t’aide à parler. Tu peux écrire, dessiner ou montrer des images simples. Tu peux demander un interprète. Prends ton temps.
            [friend] Demande : « Tu préfères parler, écrire ou montrer ? » La personne choisit qui l’aide à parler. Ne réponds pas à sa place.
            [professional] La personne choisit qui l’aide à s’exprimer, hors de l’entourage en cause. Écrit, pictogrammes, interprète : demandez-les tôt. Une question à la fois, du temps, ses propres mots.
           *[adult] La personne menacée choisit qui l’aide à parler. Écrire, dessiner, montrer des images simples, demander un interprète : tout est permis. Laissez du temps, sans répondre à sa place.
        }
    .why = Chacun a le droit d’être compris, avec ses mots et à son rythme.
step_pause =
    { $reader ->
        [young] Laisse attendre tout le reste
       *[adult] Laissez attendre tout le reste
    }
    .how =
        { $reader ->
            [young] Ne réponds pas, n’envoie rien, ne paie rien. N’efface rien non plus. Tu pourras t’en occuper après, avec de l’aide.
            [friend] Pas de réponse, d’envoi, de paiement ni d’effacement. Vous pourrez vous en occuper après, avec des adultes.
            [professional] Aucune réponse, aucun envoi, aucun paiement, aucun effacement. Reprenez le reste après la mise en sécurité.
           *[adult] Ne répondez pas, n’envoyez rien, ne payez rien. N’effacez rien non plus.
        }
    .why = Les menaces peuvent attendre une réponse ; la sécurité ne peut pas attendre.
step_no-look =
    { $reader ->
        [professional] Ne regardez pas l’image, ne la copiez pas
       *[adult] Ne regardez, ne copiez, n’imprimez ni ne gardez l’image
    }
    .how =
        { $reader ->
            [professional] Demandez seulement, en mots, ce que l’on y voit, si c’est utile. En Angleterre, seul le référent désigné peut la voir, par exception motivée par écrit. Ailleurs, suivez votre règle locale : en cas de doute, personne ne regarde.
           *[adult] N’ouvrez pas, n’imprimez pas, n’enregistrez pas, n’envoyez pas l’image, même pour aider. Ne demandez pas à la voir. Gardez l’appareil en l’état et demandez conseil à la police ou à un service de signalement.
        }
    .why = Regarder ou copier peut blesser de nouveau, et la loi peut l’interdire même à qui veut aider.
step_paid-bank =
    { $reader ->
        [young] Fais prévenir la banque, avec un adulte
        [friend] Faites prévenir la banque par un adulte
       *[adult] Prévenez vite la banque ou l’émetteur
    }
    .how =
        { $reader ->
            [young] Un adulte appelle la banque, ou le magasin de la carte-cadeau. Il demande si le paiement peut être arrêté. Garde les reçus. Ne paie plus rien.
            [friend] Un adulte peut demander à la banque, ou à l’enseigne de la carte-cadeau, si le paiement peut être arrêté. Gardez les reçus, et plus aucun paiement.
           *[adult] Demandez à la banque, au service de paiement ou à l’enseigne de la carte-cadeau si le paiement peut être arrêté. Gardez les reçus et les références. Ne payez plus rien.
        }
    .why =
        { $reader ->
            [young] Un paiement peut parfois être arrêté. Payer n’était pas ta faute.
            [friend] Un paiement peut parfois être arrêté, et payer n’était pas sa faute.
            [professional] Un paiement peut parfois être arrêté, et ses traces peuvent aider la police.
           *[adult] Un paiement peut parfois être arrêté, et avoir payé n’est pas une faute.
        }
step_paid-recovery =
    { $reader ->
        [young] Ne paie personne pour « tout effacer »
       *[adult] Ne payez personne pour « tout effacer »
    }
    .how =
        { $reader ->
            [young] Quelqu’un promet de récupérer ton argent ou d’effacer l’image ? Refuse. Montre le message à un adulte.
            [friend] Des inconnus ou des sociétés vont peut-être promettre de récupérer l’argent ou d’effacer l’image. Refusez, et montrez le message à un adulte.
           *[adult] Des sociétés ou de prétendus pirates promettent de récupérer l’argent ou d’effacer les images. Refusez, et adressez-vous à la police ou à une ligne d’aide.
        }
    .why = Certaines font payer une aide qui est gratuite, trompent, et déconseillent d’aller à la police.
step_forwarded =
    { $reader ->
        [young] Parle d’abord à une ligne d’aide
        [friend] Parlez d’abord à une ligne d’aide
        [professional] Protégez aussi la personne sur l’image
       *[adult] Demandez d’abord conseil à une ligne d’aide
    }
    .how =
        { $reader ->
            [young] Si l’image d’une autre personne est partie, tu peux quand même demander de l’aide. Dis-le d’abord à une ligne d’aide. Ne l’envoie plus à personne. Ne copie rien.
            [friend] Si l’image d’une autre personne est partie, vous pouvez quand même demander de l’aide. Dites-le d’abord à une ligne d’aide. Plus d’envoi, et pas de copie.
            [professional] Deux personnes sont à protéger. Avis spécialisé avant toute démarche, sans rien promettre sur les suites. Demandez à ceux qui ont reçu l’image de la signaler, sans l’ouvrir ni la renvoyer.
           *[adult] Si l’image d’une autre personne est partie, l’aide reste ouverte. Parlez-en d’abord à une ligne d’aide : la loi change selon les pays. Plus d’envoi, pas de copie, et pas de reproche.
        }
    .why =
        { $reader ->
            [young] Les personnes qui répondent connaissent cela. Elles peuvent aider toi et l’autre personne.
           *[adult] Cela arrive souvent sous la pression, et arrêter maintenant aide aussi l’autre personne.
        }

### Étapes, maintenant : ce qui peut aider la police

step_keep-record =
    { $reader ->
        [young] Note ce qui s’est passé, sans les images
        [friend] Aide à noter, sans les images
       *[adult] Notez les faits, sans les images
    }
    .how =
        { $reader ->
            [young] Écris le pseudo, l’application, les dates, ce qu’on te demande. Une capture ne doit montrer aucune image intime. Ne copie pas l’image et ne l’envoie à personne.
            [friend] Écrivez le pseudo, l’adresse du profil, l’application, les dates, ce qui est demandé. Ne demande pas à voir l’image. Ne la copie pas, ne l’envoie pas.
            [professional] Relevez pseudo, adresse du profil, application, dates, demandes, comptes de paiement. Certains organismes disent de garder les images, d’autres de n’en faire aucune copie. Au plus sûr : ne rien copier, ne rien effacer, demander à la police.
           *[adult] Pseudo, adresse du profil, application, dates, demandes, comptes de paiement. Une capture ne doit montrer aucune image intime. Ce qui existe déjà reste en place : ni copie, ni envoi, ni effacement.
        }
    .why =
        { $reader ->
            [young] Ces notes peuvent aider la police à trouver qui menace.
            [friend] Ces notes peuvent aider la police à trouver la personne qui menace.
           *[adult] Ces notes peuvent aider la police, et copier l’image peut nuire et être interdit.
        }
step_deleted =
    { $reader ->
        [young] Note ce dont tu te souviens
        [friend] Aide à noter les souvenirs
       *[adult] Notez ce dont on se souvient
    }
    .how =
        { $reader ->
            [young] Effacer par peur arrive souvent. Écris le pseudo, l’application, les dates, les demandes. Maintenant, n’efface plus rien. Ne copie pas l’image.
            [professional] Ne le reprochez pas. Notez le pseudo, l’application, les dates, les demandes, puis laissez l’appareil et le compte en l’état. Ne tentez pas de récupérer les images : la police dira quoi faire.
           *[adult] Effacer par peur, cela arrive souvent. Écrivez le pseudo, l’application, les dates, les demandes. À partir de maintenant, n’effacez rien et ne copiez pas l’image.
        }
    .why = Un souvenir noté maintenant peut aider, et il reste parfois des traces ailleurs.
step_shared =
    { $reader ->
        [young] Fais signaler l’image, sans la montrer
       *[adult] Signalez l’image, sans la montrer
    }
    .how =
        { $reader ->
            [young] Note l’adresse de la page et l’heure, pas l’image. Signale l’image et le compte, ou demande à un adulte. Ne cherche pas d’autres copies.
            [friend] Notez l’adresse de la page et l’heure, pas l’image. Signalez l’image et le compte dans l’application. Ne cherchez pas d’autres copies et n’envoyez le lien à personne d’autre qu’aux services d’aide.
            [professional] Relevez l’adresse et l’heure, sans ouvrir l’image. Une image visible de tous se signale sans attendre, même si une enquête commence : informez-en la police. Un signaleur de confiance peut accélérer le retrait.
           *[adult] Notez l’adresse de la page et l’heure, sans regarder ni copier l’image. Signalez l’image et le compte dans l’application, puis à un service de signalement. Ne cherchez pas d’autres copies et ne diffusez pas le lien.
        }
    .why = Vraie ou truquée, une image peut souvent être retirée ou bloquée, parfois vite.

### Étapes, aujourd’hui

step_report-block =
    { $reader ->
        [young] Signale le compte, puis bloque-le
        [friend] Aide à signaler, puis à bloquer
       *[adult] Signalez le compte, puis bloquez-le
    }
    .how =
        { $reader ->
            [young] Note l’essentiel. Puis signale le compte dans l’application, et bloque-le. Les messages te font trop peur ? Bloque tout de suite.
            [friend] Quand l’essentiel est noté, signalez le compte dans l’application, puis bloquez-le. Si les messages font trop peur, bloquez tout de suite.
            [professional] Certains organismes disent de bloquer d’abord, d’autres de noter d’abord. Au plus sûr : quelques minutes de notes, signalement, blocage ; en cas de détresse, blocage immédiat.
           *[adult] Quand l’essentiel est noté, signalez le compte dans l’application, puis bloquez-le. Si les messages sont trop durs, bloquez tout de suite.
        }
    .why =
        { $reader ->
            [professional] La sécurité de la personne compte plus qu’une preuve perdue.
           *[adult] Bloquer coupe les messages, et signaler peut protéger d’autres jeunes.
        }
step_report-blocked =
    { $reader ->
        [young] Laisse le compte bloqué, et signale-le
       *[adult] Laissez le compte bloqué, et signalez-le
    }
    .how =
        { $reader ->
            [young] Ne débloque pas pour chercher des preuves. Un compte bloqué se signale souvent quand même. Un adulte peut le faire.
            [friend] Ne débloquez pas pour chercher des preuves. On peut souvent signaler un compte bloqué.
           *[adult] Ne débloquez pas pour chercher des preuves. Un compte bloqué peut souvent être signalé quand même.
        }
    .why = Rester à distance protège, et signaler peut protéger d’autres jeunes.
step_ask-before-report =
    { $reader ->
        [young] Demande conseil avant de signaler le compte
       *[adult] Demandez conseil avant de signaler le compte
    }
    .how =
        { $reader ->
            [young] Une ligne d’aide ou la police dit quand signaler le compte. Les messages te font trop peur ? Bloque-le déjà.
            [friend] Une ligne d’aide ou la police peut dire quand signaler le compte. Si les messages font trop peur, bloquez-le déjà.
            [professional] Certains organismes disent de signaler vite à la plateforme, d’autres de voir la police d’abord. Si l’auteur est connu et que rien n’est visible, demandez d’abord à la police.
           *[adult] Une ligne d’aide ou la police peut dire quand signaler le compte. Si les messages sont trop durs, bloquez-le déjà.
        }
    .why = Quand la personne est connue, un signalement peut l’avertir et faire disparaître des preuves.
step_known =
    { $reader ->
        [young] Ne va pas en parler à cette personne
        [friend] Ne va pas voir la personne qui menace
       *[adult] Ne demandez pas d’explications à cette personne
    }
    .how =
        { $reader ->
            [young] Ne lui dis pas que tu vas parler. Ne mène pas l’enquête. Va voir un adulte qui n’est pas proche d’elle.
            [friend] Ne la préviens pas et ne mène pas l’enquête. Un adulte qui n’est pas proche d’elle peut aider.
           *[adult] Ne la prévenez pas, ne la menacez pas, n’enquêtez pas. Cherchez de l’aide auprès de quelqu’un qui n’est pas proche d’elle.
        }
    .why = Avertie, la personne peut effacer des preuves ou menacer davantage.
step_partner =
    { $reader ->
        [young] Prends de la distance, avec de l’aide
        [friend] Aide à prendre de la distance
        [professional] Préparez une mise à distance sûre
       *[adult] Prenez de la distance, avec de l’aide
    }
    .how =
        { $reader ->
            [young] Tu as le droit de dire stop, même à quelqu’un que tu aimes. Pas de tête-à-tête pour « en parler ». Dis à un adulte ce qui se passe.
            [friend] Hésiter ou revenir en arrière est fréquent : ne juge pas. Pas de rencontre en tête à tête. Parlez-en à un adulte.
            [professional] Sous la menace, certains jeunes restent ou retournent dans la relation. Ne jugez pas et préparez avec la personne une rupture sûre. Évitez toute rencontre en tête à tête.
           *[adult] Pas de rencontre pour « en parler » en tête à tête. Ne forcez pas une rupture : une ligne d’aide peut aider à la préparer.
        }
    .why = Même dans un couple, menacer de montrer une image est une violence.
step_young-doer =
    { $reader ->
        [young] Laisse des adultes parler à l’autre jeune
        [friend] Laissez des adultes parler à l’autre jeune
       *[adult] Ne réunissez pas les deux jeunes
    }
    .how =
        { $reader ->
            [young] Pas de face-à-face, pas de menace en retour. L’école ou une ligne d’aide s’en occupe avec toi.
            [friend] Pas de face-à-face, et pas de menace en retour. L’école ou une ligne d’aide peut s’en occuper.
            [professional] Pas de médiation ni de confrontation. Appliquez la procédure de protection pour les deux. Ne faites pas porter les changements à la personne menacée.
           *[adult] Pas de face-à-face pour « s’expliquer ». L’école ou une ligne d’aide peut dire comment faire. La vie scolaire de la personne menacée ne doit pas changer.
        }
    .why = L’autre jeune a besoin d’aide aussi, mais la sécurité de la personne menacée passe d’abord.
step_school-apart = N’organisez aucun face-à-face
    .how = Ne réunissez pas les personnes en cause, même pour « s’expliquer ». Ne prévenez pas vous-même la personne qui menace. L’emploi du temps de la personne menacée ne change pas.
    .why = Une rencontre peut aggraver la menace et faire disparaître des preuves.
step_school-inform = Décidez qui informer, avec votre référent
    .how = Le référent d’abord. La police sans attendre si un adulte est impliqué, s’il y a contrainte, ou un enfant de moins de 13 ans. Les parents en général, sauf si cela met l’élève en danger : les avis diffèrent, suivez votre règle. Personne d’autre.
    .why = Moins de personnes savent, mieux l’élève est protégé.
step_account =
    { $reader ->
        [young] Garde ton compte, passe-le en privé
        [friend] Aide à passer le compte en privé
       *[adult] Gardez le compte, passez-le en privé
    }
    .how =
        { $reader ->
            [young] Ne supprime pas ton compte. Passe-le en privé. Cache la liste de tes amis. Pour le désactiver, demande d’abord conseil.
            [friend] Ne supprimez pas le compte. Passez-le en privé et cachez la liste d’amis. Fais pareil avec le tien.
            [professional] Tous disent de ne pas supprimer. Certains conseillent de désactiver, d’autres de garder le compte ouvert. Au plus sûr : compte privé, et désactivation seulement une fois les faits notés.
           *[adult] Ne supprimez pas le compte. Passez-le en privé et cachez la liste d’amis. Désactiver peut cacher des preuves : demandez d’abord conseil.
        }
    .why = Le compte peut contenir des preuves, et une liste d’amis cachée limite la menace.
step_sibling = Reste dans ton rôle, pas dans celui d’un adulte
    .how = Dis-le à un adulte de la maison, ou à un autre si la maison fait peur. Ne prends pas son téléphone, ne lis pas ses messages, ne raconte pas aux autres. Faites ensemble quelque chose de normal.
    .why = Tu aides déjà en étant là. C’est aux adultes de protéger.
step_altered =
    { $reader ->
        [young] Signale l’image truquée, comme une vraie
       *[adult] Signalez l’image truquée, comme une vraie
    }
    .how =
        { $reader ->
            [young] Note le compte, l’adresse, la date et le texte, pas l’image. Ne l’enregistre pas, ne la montre pas. N’accuse personne toi-même.
            [friend] Notez le compte, l’adresse, la date et le texte, pas l’image. Ne l’enregistrez pas, ne la montrez pas. N’accusez personne vous-mêmes.
           *[adult] Notez le compte, l’adresse, la date et le texte, pas l’image. Ne l’enregistrez pas, ne la montrez pas. N’accusez personne vous-même.
        }
    .why = Une image fabriquée peut faire autant de mal, et elle se signale de la même façon.
step_game =
    { $reader ->
        [young] Signale aussi dans le jeu
        [friend] Aide à signaler dans le jeu
       *[adult] Signalez aussi dans le jeu
    }
    .how =
        { $reader ->
            [young] Note d’abord le pseudo. Puis signale le joueur et coupe son tchat. Ne le suis pas vers une autre application. Tu peux continuer à jouer.
            [friend] Notez le pseudo. Signalez le joueur et coupez son tchat. Ne le suivez pas vers une autre application.
           *[adult] Notez le pseudo, signalez le joueur dans le jeu, coupez son tchat. Ne suivez pas cette personne vers une autre application. Le jeu n’est pas retiré comme punition.
        }
    .why = Ces personnes font souvent passer vers une autre messagerie. Un signalement peut protéger d’autres joueurs.
step_messenger =
    { $reader ->
        [young] Signale dans la messagerie
        [friend] Aide à signaler dans la messagerie
       *[adult] Signalez dans la messagerie
    }
    .how =
        { $reader ->
            [young] Ouvre la conversation et choisis « signaler ». Le blocage d’image ne marche pas dans une messagerie chiffrée. Le signalement compte donc encore plus.
            [professional] Les services d’empreinte ne couvrent pas les messageries chiffrées. Le signalement se fait dans la conversation elle-même ; pour le reste, la police.
           *[adult] Signalez depuis la conversation elle-même. Les services de blocage d’image ne couvrent pas les messageries chiffrées : le signalement et la police comptent d’autant plus.
        }
    .why = L’entreprise ne voit pas les messages chiffrés tant que personne ne les signale.
step_real-life =
    { $reader ->
        [young] Évite tout tête-à-tête
        [friend] Ne la laissez pas seule avec cette personne
       *[adult] Évitez tout tête-à-tête avec cette personne
    }
    .how =
        { $reader ->
            [young] N’accepte aucun rendez-vous. Dis à un adulte où cela se passe. Parle à un prof, à l’infirmerie, à la maison. Ne cherche pas à te venger.
            [friend] Aucun rendez-vous, aucun tête-à-tête. Dites à un adulte où cela se passe. Ne menez pas l’enquête.
           *[adult] Aucun rendez-vous. Dites où et quand cela se passe à un adulte du lieu, ou à la police. N’allez pas trouver cette personne.
        }
    .why = À plusieurs, on est mieux protégé, et un adulte peut agir sur place.
step_remove-image =
    { $reader ->
        [young] Demande à bloquer l’image
        [friend] Aide à faire bloquer l’image
       *[adult] Faites bloquer l’image, sans la regarder
    }
    .how =
        { $reader ->
            [young] Des services gratuits créent une empreinte de l’image, sur ton appareil. L’image reste chez toi. D’autres reçoivent l’image en confiance. Un adulte peut t’aider sans regarder.
            [friend] Des services gratuits créent une empreinte de l’image sur l’appareil, sans l’envoyer. D’autres reçoivent l’image en confiance. C’est à la personne concernée de le faire : ne prends pas l’image.
            [professional] L’empreinte se crée sur l’appareil à partir du fichier d’origine ; d’autres services reçoivent l’image. Les messageries chiffrées et les sites non participants ne sont pas couverts. Rien n’est effacé chez l’auteur.
           *[adult] Des services gratuits créent une empreinte de l’image sur l’appareil, sans l’envoyer. D’autres reçoivent l’image en confiance. Seule la personne menacée la choisit ; un adulte aide sans regarder.
        }
    .why =
        { $reader ->
            [young] Les sites qui participent peuvent alors bloquer l’image.
            [friend] Les sites qui participent peuvent ainsi repérer l’image et la bloquer.
           *[adult] Les sites qui participent peuvent ainsi la bloquer, sans effacer les copies déjà faites ailleurs.
        }
step_remove-past =
    { $reader ->
        [young] Fais bloquer l’image d’avant tes 18 ans
        [friend] Aide à faire bloquer cette image
       *[adult] Faites bloquer l’image d’avant 18 ans
    }
    .how =
        { $reader ->
            [young] Les services pour les moins de 18 ans t’acceptent aussi, pour une image d’avant. L’empreinte se crée sur ton appareil. N’envoie l’image à personne d’autre.
            [friend] Les services gratuits pour les moins de 18 ans acceptent aussi les adultes, pour une image d’avant. C’est à la personne concernée de le faire, sur son appareil.
           *[adult] Les services gratuits pour les moins de 18 ans acceptent aussi les adultes, pour une image d’avant. L’empreinte se crée sur l’appareil de la personne concernée. Personne d’autre ne regarde l’image.
        }
    .why = C’est l’âge sur l’image qui compte, pas l’âge d’aujourd’hui.
step_remove-adult =
    { $reader ->
        [young] Va vers un service pour adultes
        [friend] Aide à trouver un service pour adultes
       *[adult] Utilisez un service de blocage pour adultes
    }
    .how =
        { $reader ->
            [young] Un service gratuit existe. Il crée une empreinte de l’image, sur ton appareil. Les services pour enfants ne prennent pas cette image. Ils te disent où aller.
            [friend] Un service gratuit pour adultes crée une empreinte de l’image, sur l’appareil de la personne concernée. Les services pour enfants peuvent orienter.
           *[adult] Un service gratuit pour adultes crée une empreinte de l’image sur l’appareil. Les services pour enfants ne prennent pas cette image, mais ils peuvent orienter.
        }
    .why = Le bon service dépend de l’âge sur l’image, et demander de l’aide reste possible à tout âge.
step_police =
    { $reader ->
        [young] Prépare un signalement, avec quelqu’un
        [friend] Parlez de la police avec un adulte
       *[adult] Prévenez la police, avec de l’aide
    }
    .how =
        { $reader ->
            [young] Demande comment prévenir la police, avec une personne de confiance. Prends tes notes, sans les images. Demande le numéro du dossier.
            [friend] Un adulte ou une ligne d’aide peut dire comment prévenir la police. En cas de danger, n’attends pas. Sinon, décidez ensemble, avec un adulte.
           *[adult] Une ligne d’aide peut d’abord dire comment cela se passe. Apportez les notes, sans les images. Demandez le numéro du dossier et ce qui va suivre.
        }
    .why =
        { $reader ->
            [young] La police peut chercher qui menace. Une ligne d’aide peut d’abord t’expliquer.
            [friend] La police peut chercher qui menace, et vous n’avez pas à mener l’enquête.
           *[adult] Presque partout, menacer quelqu’un ainsi est interdit, et la police peut chercher qui menace.
        }
step_adult-police =
    { $reader ->
        [young] Parle à la police de ces menaces
        [friend] Aide à parler à la police
       *[adult] Parlez à la police de ces menaces
    }
    .how =
        { $reader ->
            [young] Prends tes notes. Tu peux venir avec quelqu’un, et demander un numéro de dossier. Demande aussi conseil à un service pour adultes.
            [friend] Aller à la police avec quelqu’un de confiance est souvent plus facile. Des notes, sans les images, suffisent pour commencer.
           *[adult] Apportez les notes, sans les images. Demandez le numéro du dossier. Un service pour adultes peut aussi conseiller.
        }
    .why = Les menaces comptent à tout âge, et les services pour enfants orientent souvent les adultes vers la police.
step_duty = Vérifiez votre devoir de signaler
    .how =
        { $reader ->
            [professional] Cherchez votre règle locale : le devoir est parfois personnel et ne se délègue pas. Adulte impliqué, moins de 13 ans, contrainte ou danger : transmettez sans attendre. Notez l’heure et le numéro du signalement.
           *[adult] Cherchez la règle de votre pays et de votre établissement avec votre référent. Adulte impliqué, moins de 13 ans, contrainte ou danger : transmettez sans attendre. Notez l’heure et le numéro du signalement.
        }
    .why = Les règles changent d’un pays à l’autre, et certaines punissent l’absence de signalement.

### Étapes, cette semaine

step_shared-spread =
    { $reader ->
        [young] Demande de ne pas faire circuler
        [friend] Arrête l’image quand elle passe par toi
       *[adult] Demandez de ne pas faire circuler
    }
    .how =
        { $reader ->
            [young] Toi, ou quelqu’un de confiance, peux dire : « Une image circule, vraie ou fausse. Ne l’ouvrez pas, signalez-la. » Rien d’autre à expliquer.
            [friend] Ne l’ouvre pas, ne l’envoie pas, signale-la. Demande aux autres d’en faire autant, sans donner de nom ni de détail.
           *[adult] Dites seulement ce qu’il faut : « Une image circule. Ne l’ouvrez pas, ne l’envoyez pas, signalez-la. » Demandez avant à la personne menacée ce qui peut être dit, et à qui.
        }
    .why = Une demande simple peut freiner la diffusion, sans raconter l’histoire.
step_mood =
    { $reader ->
        [young] Regarde comment tu vas
       *[adult] Prenez soin de votre moral
    }
    .how =
        { $reader ->
            [young] Tu dors mal, tu as peur, tu te sens vide ? Dis-le à la personne qui t’aide. Vois tes amis. Fais ce que tu aimes.
           *[adult] Un mauvais sommeil, de la peur, un vide : cela se dit. Gardez des moments avec des proches, et appelez si les idées deviennent trop noires.
        }
    .why = Le choc peut venir plus tard, même quand les menaces s’arrêtent.
step_parent-watch = Veillez sur l’enfant, et sur vous
    .how = Pendant quelques semaines, regardez le sommeil, l’humeur, l’envie de voir du monde. Demandez simplement : « As-tu des idées de mourir ? » si vous vous inquiétez. Cherchez aussi du soutien pour vous.
    .why = Le choc peut venir plus tard, et un parent soutenu aide mieux.
step_friend-care = Reste là, et prends soin de toi
    .how = Prends de ses nouvelles, faites des choses normales ensemble. Si tu te sens mal, parles-en aussi : la ligne d’aide est pour toi également.
    .why = Aider peut être lourd, et tu comptes autant.
step_school-plan = Prévoyez un suivi, avec une seule personne
    .how = Choisissez avec l’élève un adulte de contact. Convenez des personnes à informer, parents compris, sauf si cela crée un risque. Refaites le point après quelques jours, puis quelques semaines.
    .why = Garder un repère et un choix aide l’élève à revenir en classe sans tout revivre.
step_pro-follow = Rendez des choix, et planifiez le suivi
    .how = Laissez choisir qui prévient qui, quand, et ce qu’on retire d’abord. Réévaluez le risque suicidaire à chaque contact. Pour un jeune LGBTQ+, demandez à qui il est sûr de le dire.
    .why = La perte de contrôle est au cœur de la blessure : chaque petit choix compte.

### Étapes, plus tard

step_again =
    { $reader ->
        [young] Si cela revient, fais pareil
        [friend] Si cela revient, faites pareil
       *[adult] Si cela revient, faites de même
    }
    .how =
        { $reader ->
            [young] La personne peut écrire depuis un autre compte. Ne réponds pas. Note, signale, bloque. Redis-le à la personne qui t’aide.
            [friend] La personne peut écrire depuis un autre compte. Pas de réponse : notez, signalez, bloquez, et redites-le à un adulte.
           *[adult] La personne peut écrire depuis un autre compte. Pas de réponse : notez, signalez, bloquez, et reparlez-en.
        }
    .why = Souvent les menaces ne sont pas mises à exécution, mais parfois si : mieux vaut savoir quoi faire.
step_lesson = Reparlez du numérique plus tard, sans leçon
    .how = Attendez que le calme revienne. Parlez de confiance et de respect, en petites conversations. Ne partez ni de la loi, ni de ce qui vient d’arriver.
    .why = Une leçon donnée trop tôt ressemble à un reproche.
step_differences = Sachez où les avis divergent
    .how = Bloquer ou noter d’abord, signaler avant la police, désactiver ou garder le compte, ne jamais payer ou chercher d’abord de l’aide, garder ou non les images, prévenir les parents, appeler la police ou une ligne d’aide : les organismes se contredisent, et les deux côtés sont cités ici. Ce plan prend le choix qui protège d’abord, ne crée aucune copie et n’efface aucune preuve. Faites-le valider selon vos règles.
    .why = Savoir d’où vient un désaccord aide à décider, et à expliquer votre choix.
step_return =
    { $reader ->
        [young] Reviens ici quand tu iras mieux
       *[adult] Revenez ici quand le danger sera passé
    }
    .how =
        { $reader ->
            [young] Quand quelqu’un est près de toi, change ta première réponse. Le plan montre alors la suite.
            [friend] Quand un adulte sera là, change la première réponse. Le plan montrera alors quoi faire pour les menaces.
           *[adult] Quand tout le monde sera en sécurité, changez la première réponse. Le plan montrera alors quoi faire pour les menaces.
        }
    .why = Il y a de l’aide pour la suite aussi, et rien n’oblige à tout faire aujourd’hui.
