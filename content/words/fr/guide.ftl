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

### Phases

phase_now = Maintenant
phase_today = Aujourd’hui
phase_week = Cette semaine
phase_later = Plus tard

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
    .hint = Un ami, une amie, un frère, une sœur, quelqu’un de la classe.
guide_who_friend_said = pour aider quelqu’un de mon âge
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
guide_demand_other = Autre chose
    .hint = Se blesser, faire du mal, faire venir quelqu’un, rendre un service, se taire.
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
            [young] Tu peux dire juste : « Je pense à mourir » ou « Je ne vais pas bien du tout ». Si tu risques de te faire du mal tout de suite, appelle les secours.
            [friend] Appelle avec la personne que tu aides, ou à sa place. Demande-lui simplement : « Est-ce que tu penses à mourir ? » Si le danger est là maintenant, appelle les secours.
            [professional] Demandez directement s’il y a des idées de suicide, un projet, un moyen à portée. Écoutez, puis orientez le jour même. En cas de danger immédiat, appelez les secours.
           *[adult] Appelez pour vous, ou avec la personne menacée. La question peut être posée simplement : « Penses-tu à mourir ? » Si le danger est là maintenant, appelez les secours.
        }
    .why =
        { $reader ->
            [young] Ce moment peut passer : d’autres l’ont traversé, et parler peut aider à tenir.
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
            [young] Respire doucement. Si tu as peur, ou si tu penses à te faire du mal, appelle tout de suite, même avec un doute.
            [friend] Tu peux demander : « Tu te sens en sécurité ? Tu penses à te faire du mal ? » Si la réponse t’inquiète, appelez ensemble ou préviens un adulte.
            [professional] Posez la question du suicide directement et faites une brève évaluation. Si un doute reste, orientez le jour même.
           *[adult] Y a-t-il de la peur à la maison, ou des idées de mourir ? La question peut être posée simplement. Dans le doute, appelez.
        }
    .why =
        { $reader ->
            [young] Ce que tu vis est lourd, et tu peux avoir de l’aide même si tu n’es pas en danger.
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

### Étapes, maintenant : les premiers mots de qui aide

step_parent-calm = Restez calme et dites merci
    .how = Dites : « Merci de m’en parler. Je te crois. On va s’en occuper ensemble. » Ne punissez pas, ne demandez pas pourquoi. Ne prenez pas le téléphone comme punition.
    .why = La peur d’une punition fait taire, et le téléphone relie aussi aux proches et à l’aide.
step_friend-believe = Dis-lui : « Je te crois »
    .how = Ajoute : « Ce n’est pas ta faute. Je suis là. » Si tu as reçu l’image, ne l’ouvre pas, ne la montre pas, ne l’envoie à personne, et parles-en à un adulte.
    .why = Sentir qu’on nous croit aide à demander de l’aide, et une image qui ne circule pas blesse moins.
step_pro-listen = Écoutez d’abord, à son rythme
    .how = Avant le récit, expliquez les limites du secret. Posez des questions ouvertes, sans enquêter. Notez ensuite ses mots exacts.
    .why = Un récit libre, recueilli une fois et bien noté, protège la personne et l’enquête.
step_school-lead = Prévenez la personne chargée de la protection
    .how = Alertez tout de suite le référent de protection de l’enfance ou la direction. Dites à l’élève que vous devez transmettre. Ne demandez pas de détails et n’en parlez à personne d’autre.
    .why = Une personne formée coordonne la suite, et l’élève n’a pas à tout répéter.

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
        [young] Ne paie pas
        [friend] Aide à ne pas payer
        [professional] Conseillez de ne pas payer
       *[adult] Ne payez pas
    }
    .how =
        { $reader ->
            [young] N’envoie ni argent, ni carte-cadeau, ni cryptomonnaie. Si tu vas payer, parle d’abord à quelqu’un.
            [friend] Pas d’argent, pas de carte-cadeau, et ne paie pas toi-même. Si la pression est trop forte, parlez d’abord à un adulte.
            [professional] La plupart des organismes disent de ne pas payer ; certains, de demander de l’aide avant de décider. Dites-le sans reproche.
           *[adult] Pas de virement, pas de carte-cadeau, même pour une petite somme. Avant tout paiement, parlez à une ligne d’aide.
        }
    .why = Payer arrête rarement les menaces, et les demandes reviennent souvent.
step_send-nothing =
    { $reader ->
        [young] N’envoie rien de plus
        [friend] Aide à ne rien envoyer
        [professional] Aidez à refuser toute nouvelle demande
       *[adult] N’envoyez rien de plus
    }
    .how =
        { $reader ->
            [young] Refuse les photos, les vidéos, les appels avec caméra et les rendez-vous. Si on te demande de venir quelque part, préviens tout de suite un adulte.
            [friend] On peut tout refuser : photo, vidéo, appel, rendez-vous. S’il est question de se voir, préviens tout de suite un adulte.
            [professional] Pensez à la suite possible : appel en direct, rencontre. Prévenez vite la police ; n’organisez ni rencontre ni piège.
           *[adult] Pas de photo, de vidéo, d’appel avec caméra ni de rendez-vous. S’il est question d’une rencontre, prévenez la police.
        }
    .why = Chaque nouvelle image peut servir à une nouvelle menace.
step_other-demand =
    { $reader ->
        [young] Refuse, et préviens la police avec un adulte
        [friend] Préviens un adulte et la police
        [professional] Prévenez la police sans attendre
       *[adult] Prévenez la police, ne cédez rien
    }
    .how =
        { $reader ->
            [young] Ne te fais pas de mal et n’en fais à personne. Ne fais venir personne, n’accepte pas d’argent à transmettre. Si c’est déjà arrivé sous la menace, une ligne d’aide peut te conseiller.
            [friend] Personne ne doit se blesser, blesser quelqu’un, faire venir quelqu’un d’autre ou transmettre de l’argent. Si c’est déjà arrivé sous la menace, demandez conseil ensemble.
            [professional] Des réseaux poussent des enfants à se blesser, à nuire ou à en amener d’autres. Faites soigner toute blessure et ne fouillez pas les échanges. Si un acte a eu lieu sous la menace, demandez un avis spécialisé.
           *[adult] Personne ne doit se blesser, blesser quelqu’un, faire venir un autre enfant ou transmettre de l’argent. Si c’est déjà arrivé sous la menace, demandez conseil avant toute autre démarche.
        }
    .why =
        { $reader ->
            [young] Une personne forcée a besoin de protection, et en parler te protège toi et les autres.
           *[adult] Une personne forcée a besoin de protection, et en parler protège aussi les autres.
        }
step_give-nothing =
    { $reader ->
        [young] Ne donne rien, quoi qu’on te demande
        [friend] Aide à ne rien donner
        [professional] Conseillez de ne céder à rien
       *[adult] Ne donnez rien, quoi qu’on réclame
    }
    .how =
        { $reader ->
            [young] Ni argent, ni image, ni rendez-vous, ni le nom de quelqu’un d’autre. Si tu hésites, parle d’abord à quelqu’un.
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
            [young] Une menace seule compte déjà. Si une demande arrive, n’envoie rien, ne paie rien, et parles-en.
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
            [young] Céder sous la pression, cela arrive à beaucoup de monde. Refuse maintenant les images, les appels et les rendez-vous. Si tu as envoyé l’image d’une autre personne, parles-en d’abord à une ligne d’aide.
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
step_talk =
    { $reader ->
        [young] Parle à quelqu’un maintenant
        [friend] Parlez-en à un adulte, ensemble
        [professional] Prenez un avis spécialisé
       *[adult] Parlez à quelqu’un maintenant
    }
    .how =
        { $reader ->
            [young] Choisis une personne de confiance : un parent, une infirmière scolaire, un prof… Ou contacte une ligne d’aide, souvent sans donner ton nom. Tu n’as pas à tout raconter.
            [friend] Aide la personne à choisir un adulte de confiance, ou appelez une ligne d’aide ensemble. Si elle refuse et que tu as peur pour elle, préviens quand même un adulte.
            [professional] Appelez une ligne d’aide ou votre référent avant d’agir. Proposez à la personne menacée d’appeler avec vous, quand elle le choisit.
           *[adult] Une ligne d’aide écoute les enfants comme les adultes, souvent sans demander de nom. Choisissez aussi une personne de confiance qui restera présente.
        }
    .why =
        { $reader ->
            [friend] C’est trop lourd pour deux jeunes, et un adulte peut agir là où vous ne pouvez pas.
            [professional] Un avis spécialisé évite les gestes qui aggravent la menace ou effacent des preuves.
           *[adult] Les personnes qui répondent connaissent ces situations : elles sont là pour aider, pas pour juger.
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
            [young] Choisis quelqu’un qui ne vit pas et ne travaille pas avec elle. Utilise un appareil qu’elle ne peut pas ouvrir. Demande qu’on prévienne la police.
            [friend] Choisissez quelqu’un qui ne vit pas et ne travaille pas avec elle. Utilisez un appareil qu’elle ne peut pas ouvrir. Demandez qu’on prévienne la police.
            [professional] Si la personne menacée est mineure, c’est une violence sexuelle sur un enfant : police sans attendre. Vérifiez qu’elle a un appareil et un lieu sûrs. Appliquez vos règles de protection.
           *[adult] Choisissez quelqu’un qui ne vit pas et ne travaille pas avec elle. Utilisez un appareil auquel elle n’a pas accès. Prévenez la police sans parler d’abord à cette personne.
        }
    .why =
        { $reader ->
            [young] Un adulte n’a pas le droit de te faire ça, et d’autres adultes peuvent te protéger.
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
            [young] Ce n’est pas à un enfant de régler ça : les adultes sont là pour te protéger.
            [friend] Une personne si jeune a besoin que des adultes la protègent vite.
           *[adult] Un enfant si jeune a besoin que des adultes le protègent vite.
        }
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
step_no-look = Ne regardez pas l’image, ne la copiez pas
    .how =
        { $reader ->
            [professional] Demandez seulement, en mots, ce que l’on y voit, si c’est utile. En Angleterre, seul le référent désigné peut la voir, par exception motivée par écrit. Ailleurs, suivez votre règle locale : en cas de doute, personne ne regarde.
           *[adult] N’ouvrez pas, n’enregistrez pas, n’envoyez pas l’image, même pour aider. Ne demandez pas à la voir. Gardez l’appareil en l’état et demandez conseil à la police ou à un service de signalement.
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
            [young] Un adulte peut demander à la banque, ou à l’enseigne de la carte-cadeau, si le paiement peut être arrêté. Garde les reçus. Ne paie plus rien.
            [friend] Un adulte peut demander à la banque, ou à l’enseigne de la carte-cadeau, si le paiement peut être arrêté. Gardez les reçus, et plus aucun paiement.
           *[adult] Demandez à la banque, au service de paiement ou à l’enseigne de la carte-cadeau si le paiement peut être arrêté. Gardez les reçus et les références. Ne payez plus rien.
        }
    .why =
        { $reader ->
            [young] Un paiement peut parfois être arrêté, et payer n’était pas ta faute.
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
            [young] Des inconnus ou des sociétés vont peut-être te promettre de récupérer l’argent ou d’effacer l’image. Refuse, et montre le message à un adulte.
            [friend] Des inconnus ou des sociétés vont peut-être promettre de récupérer l’argent ou d’effacer l’image. Refusez, et montrez le message à un adulte.
           *[adult] Des sociétés ou de prétendus pirates promettent de récupérer l’argent ou d’effacer les images. Refusez, et adressez-vous à la police ou à une ligne d’aide.
        }
    .why = Certaines font payer une aide qui est gratuite, trompent, et déconseillent d’aller à la police.

### Étapes, maintenant : ce qui peut aider la police

step_keep-record =
    { $reader ->
        [young] Note ce qui s’est passé, sans les images
        [friend] Aide à noter, sans les images
       *[adult] Notez les faits, sans les images
    }
    .how =
        { $reader ->
            [young] Écris le pseudo, l’adresse du profil, l’application, les dates, ce qu’on te demande. Si tu captures un message, vérifie qu’on n’y voit aucune image intime. Ne copie et n’envoie pas l’image, même pour demander de l’aide.
            [friend] Écrivez le pseudo, l’adresse du profil, l’application, les dates, ce qui est demandé. Ne demande pas à voir l’image. Ne la copie pas, ne l’envoie pas.
            [professional] Relevez pseudo, adresse du profil, application, dates, demandes, comptes de paiement. Certains organismes disent de garder les images, d’autres de n’en faire aucune copie. Au plus sûr : ne rien copier, ne rien effacer, demander à la police.
           *[adult] Pseudo, adresse du profil, application, dates, demandes, comptes de paiement. Une capture ne doit montrer aucune image intime. Ce qui existe déjà reste en place : ni copie, ni envoi, ni effacement.
        }
    .why =
        { $reader ->
            [young] Ces notes peuvent aider la police à trouver la personne qui menace.
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
            [young] Effacer par peur, cela arrive souvent. Écris le pseudo, l’application, les dates, les demandes. À partir de maintenant, n’efface rien, ni compte ni messages, et ne copie pas l’image.
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
            [young] Note l’adresse de la page et l’heure, pas l’image. Signale l’image et le compte dans l’application, ou demande à un adulte de le faire. Ne cherche pas d’autres copies.
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
            [young] Quand tu as noté l’essentiel, signale le compte dans l’application, puis bloque-le. Si les messages te font trop peur, bloque tout de suite.
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
            [young] Ne débloque pas pour chercher des preuves. Tu peux souvent signaler un compte bloqué, ou demander à un adulte de le faire.
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
            [young] Une ligne d’aide ou la police peut dire quand signaler le compte. Si les messages te font trop peur, bloque-le déjà.
            [friend] Une ligne d’aide ou la police peut dire quand signaler le compte. Si les messages font trop peur, bloquez-le déjà.
            [professional] Certains organismes disent de signaler vite à la plateforme, d’autres de voir la police d’abord. Si l’auteur est connu et que rien n’est visible, demandez d’abord à la police.
           *[adult] Une ligne d’aide ou la police peut dire quand signaler le compte. Si les messages sont trop durs, bloquez-le déjà.
        }
    .why = Quand la personne est connue, un signalement peut l’avertir et faire disparaître des preuves.
step_known =
    { $reader ->
        [young] Ne demande pas d’explications à cette personne
        [friend] Ne va pas voir la personne qui menace
       *[adult] Ne demandez pas d’explications à cette personne
    }
    .how =
        { $reader ->
            [young] Ne préviens pas cette personne et ne mène pas l’enquête. Parle à un adulte qui n’est pas proche d’elle.
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
            [young] Tu as le droit de dire stop, même à quelqu’un que tu aimes. N’y va pas pour « en parler » en tête à tête. Dis à un adulte ce qui se passe.
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
            [young] Pas de face-à-face, et pas de menace en retour. L’école ou une ligne d’aide peut s’en occuper avec toi.
            [friend] Pas de face-à-face, et pas de menace en retour. L’école ou une ligne d’aide peut s’en occuper.
            [professional] Pas de médiation ni de confrontation. Appliquez la procédure de protection pour les deux. Ne faites pas porter les changements à la personne menacée.
           *[adult] Pas de face-à-face pour « s’expliquer ». L’école ou une ligne d’aide peut dire comment faire. La vie scolaire de la personne menacée ne doit pas changer.
        }
    .why = L’autre jeune a besoin d’aide aussi, mais la sécurité de la personne menacée passe d’abord.
step_account =
    { $reader ->
        [young] Garde ton compte, passe-le en privé
        [friend] Aide à passer le compte en privé
       *[adult] Gardez le compte, passez-le en privé
    }
    .how =
        { $reader ->
            [young] Ne supprime pas ton compte. Passe-le en privé et cache la liste de tes amis. Si tu veux le désactiver, demande d’abord conseil.
            [friend] Ne supprimez pas le compte. Passez-le en privé et cachez la liste d’amis. Fais pareil avec le tien.
            [professional] Tous disent de ne pas supprimer. Certains conseillent de désactiver, d’autres de garder le compte ouvert. Au plus sûr : compte privé, et désactivation seulement une fois les faits notés.
           *[adult] Ne supprimez pas le compte. Passez-le en privé et cachez la liste d’amis. Désactiver peut cacher des preuves : demandez d’abord conseil.
        }
    .why = Le compte peut contenir des preuves, et une liste d’amis cachée limite la menace.
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
step_remove-image =
    { $reader ->
        [young] Demande à bloquer l’image
        [friend] Aide à faire bloquer l’image
       *[adult] Faites bloquer l’image, sans la regarder
    }
    .how =
        { $reader ->
            [young] Des services gratuits créent une empreinte de l’image sur ton appareil : l’image reste chez toi. D’autres reçoivent l’image en confiance. Un adulte peut t’aider sans la regarder.
            [friend] Des services gratuits créent une empreinte de l’image sur l’appareil, sans l’envoyer. D’autres reçoivent l’image en confiance. C’est à la personne concernée de le faire : ne prends pas l’image.
            [professional] L’empreinte se crée sur l’appareil à partir du fichier d’origine ; d’autres services reçoivent l’image. Les messageries chiffrées et les sites non participants ne sont pas couverts. Rien n’est effacé chez l’auteur.
           *[adult] Des services gratuits créent une empreinte de l’image sur l’appareil, sans l’envoyer. D’autres reçoivent l’image en confiance. Seule la personne menacée la choisit ; un adulte aide sans regarder.
        }
    .why =
        { $reader ->
            [young] Les sites qui participent peuvent ainsi repérer l’image et la bloquer.
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
            [young] Les services gratuits pour les moins de 18 ans acceptent aussi les adultes, pour une image d’avant. Une empreinte se crée sur ton appareil. N’envoie l’image à personne d’autre.
            [friend] Les services gratuits pour les moins de 18 ans acceptent aussi les adultes, pour une image d’avant. C’est à la personne concernée de le faire, sur son appareil.
           *[adult] Les services gratuits pour les moins de 18 ans acceptent aussi les adultes, pour une image d’avant. L’empreinte se crée sur l’appareil de la personne concernée. Personne d’autre ne regarde l’image.
        }
    .why = C’est l’âge sur l’image qui compte, pas l’âge d’aujourd’hui.
step_remove-adult =
    { $reader ->
        [young] Utilise un service de blocage pour adultes
        [friend] Aide à trouver un service pour adultes
       *[adult] Utilisez un service de blocage pour adultes
    }
    .how =
        { $reader ->
            [young] Un service gratuit pour adultes crée une empreinte de l’image sur ton appareil. Les services pour enfants ne prennent pas cette image, mais ils peuvent t’orienter.
            [friend] Un service gratuit pour adultes crée une empreinte de l’image, sur l’appareil de la personne concernée. Les services pour enfants peuvent orienter.
           *[adult] Un service gratuit pour adultes crée une empreinte de l’image sur l’appareil. Les services pour enfants ne prennent pas cette image, mais ils peuvent orienter.
        }
    .why = Le bon service dépend de l’âge sur l’image, et demander de l’aide reste possible à tout âge.
step_police =
    { $reader ->
        [young] Prépare un signalement à la police, avec quelqu’un
        [friend] Parlez de la police avec un adulte
       *[adult] Prévenez la police, avec de l’aide
    }
    .how =
        { $reader ->
            [young] Avec un adulte ou une ligne d’aide, demande comment prévenir la police. Prends tes notes, sans les images. Demande le numéro du dossier.
            [friend] Un adulte ou une ligne d’aide peut dire comment prévenir la police. En cas de danger, n’attends pas. Sinon, décidez ensemble, avec un adulte.
           *[adult] Une ligne d’aide peut d’abord dire comment cela se passe. Apportez les notes, sans les images. Demandez le numéro du dossier et ce qui va suivre.
        }
    .why =
        { $reader ->
            [young] La police peut chercher qui menace, et tu peux demander d’abord comment cela se passe dans ton pays.
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
            [young] Toi, ou quelqu’un de confiance, pouvez dire : « Une image de moi, vraie ou fausse, circule. Ne l’ouvrez pas, ne l’envoyez pas, signalez-la. » Rien d’autre à expliquer.
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
            [young] Tu dors mal, tu as peur, tu te sens vide ? Dis-le à la personne qui t’aide. Continue à voir tes amis et à faire ce que tu aimes.
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
            [young] La personne peut écrire depuis un autre compte. Ne réponds pas, note, signale, bloque, et redis-le à la personne qui t’aide.
            [friend] La personne peut écrire depuis un autre compte. Pas de réponse : notez, signalez, bloquez, et redites-le à un adulte.
           *[adult] La personne peut écrire depuis un autre compte. Pas de réponse : notez, signalez, bloquez, et reparlez-en.
        }
    .why = Souvent les menaces ne sont pas mises à exécution, mais parfois si : mieux vaut savoir quoi faire.
step_lesson = Reparlez du numérique plus tard, sans leçon
    .how = Attendez que le calme revienne. Parlez de confiance et de respect, en petites conversations. Ne partez ni de la loi, ni de ce qui vient d’arriver.
    .why = Une leçon donnée trop tôt ressemble à un reproche.
step_differences = Sachez où les avis divergent
    .how = Garder ou non les images, bloquer ou noter d’abord, désactiver le compte, signaler avant la police : les organismes se contredisent. Ce plan prend le choix qui protège d’abord et ne crée aucune copie. Faites-le valider selon vos règles.
    .why = Savoir d’où vient un désaccord aide à décider, et à expliquer votre choix.
step_return =
    { $reader ->
        [young] Reviens ici quand tu iras mieux
       *[adult] Revenez ici quand le danger sera passé
    }
    .how =
        { $reader ->
            [young] Quand tu auras quelqu’un près de toi, change ta première réponse. Le plan montrera alors quoi faire pour les menaces.
            [friend] Quand un adulte sera là, change la première réponse. Le plan montrera alors quoi faire pour les menaces.
           *[adult] Quand tout le monde sera en sécurité, changez la première réponse. Le plan montrera alors quoi faire pour les menaces.
        }
    .why = Il y a de l’aide pour la suite aussi, et rien n’oblige à tout faire aujourd’hui.
