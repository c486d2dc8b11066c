# Des mots tout prêts : quoi dire ou écrire, à copier ou à imprimer. Les blancs se remplissent à la main.
# Première personne seulement si $reader est young. Pour tous les autres, la personne menacée est le blanc, et personne ne dit « je ».
# Le message à la plateforme et le signalement ne décrivent jamais l’image et ne la portent jamais. Ni numéro ni adresse.

### L’écran

ui_ready_open = Des mots tout prêts
ui_ready_title = Des mots tout prêts
ui_ready_lead = Des textes à dire, à copier ou à imprimer. Ils suivent les réponses données dans « Que faire ? ». Chaque mot peut être changé.
ui_ready_kept = Balise n’enregistre aucun de ces textes. Une fois copié ou imprimé, un texte peut rester dans la mémoire de l’ordinateur ou de l’imprimante.
ui_ready_copy = Copier
ui_ready_print = Imprimer
ui_ready_copied = Texte copié.
ui_ready_selected = Le texte est sélectionné : il peut être copié avec le clavier.
ui_ready_back = Que faire ?
ui_ready_help = Trouver de l’aide

# Un blanc à remplir à la main.
ready_blank = ……
ready_caution_authority =
    { $reader ->
        [young] Si la personne qui te menace vit avec toi ou s’occupe de toi, choisis un adulte qui n’est pas proche d’elle, et un appareil qu’elle n’utilise pas.
        [friend] Si la personne qui menace vit avec la personne menacée ou s’occupe d’elle, choisis un adulte qui n’en est pas proche, et un appareil qu’elle n’utilise pas.
       *[adult] Si la personne qui menace vit avec la jeune personne ou s’occupe d’elle, choisissez un adulte qui n’en est pas proche, et un appareil qu’elle n’utilise pas.
    }

### Ce que disent les réponses

ready_said_safety_danger =
    { $reader ->
        [young] Je suis en danger maintenant.
       *[adult] …… est en danger maintenant.
    }
ready_said_safety_despair =
    { $reader ->
        [young] J’ai des idées de mourir ou de me faire du mal. J’ai besoin que quelqu’un reste avec moi.
       *[adult] …… a des idées de mourir ou de se faire du mal, et ne doit pas rester sans personne à côté.
    }
ready_said_age_under-13 =
    { $reader ->
        [young] J’ai moins de 13 ans.
       *[adult] La personne menacée a moins de 13 ans.
    }
ready_said_age_from-13 =
    { $reader ->
        [young] J’ai entre 13 et 15 ans.
       *[adult] La personne menacée a entre 13 et 15 ans.
    }
ready_said_age_from-16 =
    { $reader ->
        [young] J’ai 16 ou 17 ans.
       *[adult] La personne menacée a 16 ou 17 ans.
    }
ready_said_age_now-adult =
    { $reader ->
        [young] J’ai plus de 18 ans aujourd’hui. Sur l’image, j’ai moins de 18 ans.
       *[adult] La personne menacée est adulte aujourd’hui, et a moins de 18 ans sur l’image.
    }
ready_said_age_adult =
    { $reader ->
        [young] J’ai 18 ans ou plus.
       *[adult] La personne menacée a 18 ans ou plus.
    }
ready_said_demand_money =
    { $reader ->
        [young] Cette personne me réclame de l’argent.
       *[adult] De l’argent est réclamé.
    }
ready_said_demand_images =
    { $reader ->
        [young] Cette personne me réclame des images, un acte ou une rencontre.
       *[adult] Des images, un acte ou une rencontre sont réclamés.
    }
ready_said_demand_harm =
    { $reader ->
        [young] Cette personne veut que je me blesse, ou que je blesse quelqu’un ou un animal.
       *[adult] Des blessures sont réclamées : sur soi, sur quelqu’un ou sur un animal.
    }
ready_said_demand_recruit =
    { $reader ->
        [young] Cette personne veut que je fasse venir un autre enfant, ou réclame ses images.
       *[adult] La venue d’un autre enfant est réclamée, ou ses images.
    }
ready_said_demand_other =
    { $reader ->
        [young] Cette personne me réclame autre chose : ……
       *[adult] Autre chose est réclamé : ……
    }
ready_said_demand_nothing = Rien n’est réclamé pour l’instant.
ready_said_doer_stranger =
    { $reader ->
        [young] C’est quelqu’un que je connais seulement par internet.
       *[adult] La personne qui menace a été rencontrée sur internet.
    }
ready_said_doer_known =
    { $reader ->
        [young] C’est quelqu’un que je connais.
       *[adult] La personne qui menace est connue dans la vie réelle.
    }
ready_said_doer_partner =
    { $reader ->
        [young] C’est quelqu’un avec qui je suis ou j’étais en couple.
       *[adult] La personne qui menace est un partenaire ou un ex.
    }
ready_said_doer_young =
    { $reader ->
        [young] C’est une autre jeune personne.
       *[adult] La personne qui menace est jeune aussi.
    }
ready_said_doer_authority =
    { $reader ->
        [young] C’est un adulte qui vit avec moi ou qui s’occupe de moi.
       *[adult] La personne qui menace est un adulte de la maison ou qui a autorité.
    }
ready_said_doer_group =
    { $reader ->
        [young] C’est un groupe sur internet.
       *[adult] Les menaces viennent d’un groupe sur internet.
    }
ready_said_happened_paid =
    { $reader ->
        [young] On m’a fait payer sous la menace.
       *[adult] De l’argent a été versé sous la menace.
    }
ready_said_happened_sent-more =
    { $reader ->
        [young] On m’a fait envoyer d’autres images sous la menace.
       *[adult] D’autres images ont été envoyées sous la menace.
    }
ready_said_happened_shared = Une image a été montrée ou publiée.
ready_said_happened_altered = L’image est fausse ou truquée.
ready_said_happened_blocked = Le compte qui menace est déjà bloqué.
ready_said_happened_deleted = Des messages ou un compte n’existent plus.

# « forwarded » reste muet : avant de le dire à d’autres, il vaut mieux en parler à une ligne d’aide.
ready_said_where_game = Cela se passe dans un jeu, ou dans son tchat.
ready_said_where_social = Cela se passe sur un réseau social.
ready_said_where_messenger = Cela se passe dans des messages privés.
ready_said_where_life = Cela se passe aussi dans la vie réelle.
ready_said_care_disability =
    { $reader ->
        [young] J’ai besoin de temps ou d’aide pour m’exprimer.
       *[adult] …… a besoin de temps ou d’aide pour s’exprimer.
    }
ready_said_care_outing =
    { $reader ->
        [young] Rien ne doit être répété sans me demander d’abord.
       *[adult] Rien ne doit être répété sans l’accord de …… avant.
    }
ready_said_care_home =
    { $reader ->
        [young] Cette personne vit avec moi, ou a du pouvoir sur moi. Elle ne doit pas savoir que j’en parle.
       *[adult] La personne qui menace vit avec …… ou a du pouvoir à la maison ou dans sa vie. Elle ne doit pas savoir que c’est dit.
    }

### À un parent

ready_title_parent =
    { $reader ->
        [young] À un parent, ou à un autre adulte de confiance
        [friend] À un adulte de confiance
        [professional] À un parent
       *[adult] À un autre parent ou proche
    }
    .hint =
        { $reader ->
            [young] Dis-le, écris-le, ou montre la page. Une phrase suffit pour commencer.
            [friend] Dis-le ou écris-le, dans un moment calme. Une phrase suffit pour commencer.
           *[adult] À dire ou à écrire, dans un moment calme. Une phrase suffit pour commencer.
        }
ready_parent_open =
    { $reader ->
        [young] J’ai besoin de ton aide. Il m’arrive quelque chose de difficile sur internet. Quelqu’un me menace avec une image intime. Écoute-moi d’abord, s’il te plaît.
        [friend] …… a besoin d’aide. Quelqu’un menace …… sur internet avec une image intime.
       *[adult] …… a besoin d’aide. Quelqu’un menace …… sur internet avec une image intime. C’est peut-être dur à entendre.
    }
ready_parent_facts = { $safety } { $demand } { $doer } { $happened } { $where } { $care }
ready_parent_ask =
    { $reader ->
        [young] Ce n’est pas ma faute. S’il te plaît, ne te fâche pas et ne me prends pas mon téléphone. Ne réponds pas à cette personne, ne paie pas, et ne regarde pas l’image.
        [friend] …… n’y est pour rien. Il faut rester calme, et écouter …… d’abord. Ne pas répondre à la personne qui menace, ne pas payer, ne pas demander à voir l’image.
       *[adult] …… n’y est pour rien. Ce qui aide, c’est le calme : remercier …… d’en parler, sans reproche, sans punition, sans prendre le téléphone. Ne pas répondre à la personne qui menace, ne pas payer, ne pas regarder l’image.
    }
ready_parent_close =
    { $reader ->
        [young] Il y a des gens dont c’est le métier. On peut les appeler ensemble, et choisir ensemble à qui le dire.
       *[adult] Il y a des gens dont c’est le métier. La suite : les appeler ensemble, et laisser …… choisir à qui d’autre le dire.
    }

### À un ami, une amie

ready_title_friend =
    { $reader ->
        [young] À un ami, une amie
        [friend] À la personne menacée
       *[adult] Aux amis qui pourraient recevoir quelque chose
    }
    .hint =
        { $reader ->
            [young] Tu choisis à qui le dire, et ce que tu dis.
            [friend] Dis seulement ce qui te semble juste. Écouter, c’est déjà aider.
           *[adult] Seulement aux personnes concernées, et seulement le nécessaire. Demander d’abord à la personne menacée, qui peut ne pas le vouloir.
        }
ready_friend_open =
    { $reader ->
        [young] Quelqu’un me menace sur internet. Tu pourrais recevoir une image privée ou fausse de moi.
        [friend] Ce n’est pas ta faute. Le seul responsable, c’est la personne qui menace. Quelqu’un est à tes côtés.
       *[adult] Quelqu’un menace …… sur internet. Une image privée ou fausse de …… pourrait arriver.
    }
ready_friend_facts =
    { $reader ->
        [young] { $safety }
       *[adult] { "" }
    }
ready_friend_ask =
    { $reader ->
        [young] S’il te plaît, ne l’ouvre pas, ne la montre pas et ne la transmets pas. Signale-la dans l’appli. Ce dont j’ai besoin : que tu sois là quand je le dirai à un adulte.
        [friend] Ne réponds plus à cette personne, ne paie pas, n’envoie rien. N’efface pas les messages. Un adulte peut aider : à qui serait-ce le plus facile de le dire ?
       *[adult] Il ne faut pas l’ouvrir, pas la montrer, pas la transmettre. Il faut la signaler dans l’appli, et prévenir un adulte.
    }
ready_friend_close =
    { $reader ->
        [young] Merci d’être là.
        [friend] Cela peut se dire à deux. Une ligne d’écoute peut entendre aussi, sans nom.
       *[adult] …… n’y est pour rien. Un mot gentil aide plus que des questions.
    }

### À un enseignant

ready_title_teacher =
    { $reader ->
        [young] À un prof, ou à un autre adulte de l’école
        [friend] À un prof, ou à un autre adulte de l’école
       *[adult] À l’école
    }
    .hint =
        { $reader ->
            [young] Demande un moment au calme, après un cours ou par message.
            [friend] Demande un moment au calme, après un cours ou par message.
           *[adult] À dire en privé, ou à écrire à la personne chargée de la protection des élèves.
        }
ready_teacher_open =
    { $reader ->
        [young] Est-ce que je peux vous parler sans les autres ? Il m’arrive quelque chose de difficile sur internet. Quelqu’un me menace avec une image intime.
        [friend] Y a-t-il un endroit calme pour parler ? …… a besoin d’aide. Quelqu’un menace …… sur internet avec une image intime.
       *[adult] Quelqu’un menace …… sur internet avec une image intime. …… a besoin de protection à l’école aussi.
    }
ready_teacher_facts = { $safety } { $demand } { $doer } { $happened } { $where } { $care }
ready_teacher_ask =
    { $reader ->
        [young] Ce n’est pas ma faute. S’il vous plaît, ne demandez pas à voir l’image. Avant d’en parler à quelqu’un, dites-moi à qui vous devez le dire, et pourquoi.
        [friend] …… n’y est pour rien. S’il vous plaît, ne demandez pas à voir l’image. Parlez à …… en privé, et dites à qui vous devez en parler.
       *[adult] …… n’y est pour rien. Merci de ne pas regarder l’image, de ne pas la copier et de ne pas la demander. Seule la personne chargée de la protection des élèves a besoin de savoir. Merci de ne pas réunir …… et la personne qui menace.
    }
ready_teacher_close =
    { $reader ->
        [young] Voulez-vous m’aider à le dire à mes parents, ou à un autre adulte ?
        [friend] Voulez-vous aider …… à le dire à un adulte de sa famille, si c’est sans danger ?
       *[adult] Si des élèves reçoivent l’image : la signaler, ne pas la transmettre. Personne à contacter à l’école : ……
    }

### À la plateforme

ready_title_platform = À la plateforme
    .hint =
        { $reader ->
            [young] Copie-le dans le formulaire de signalement de l’appli, avec le motif qui parle de la sécurité des enfants. Remplis les blancs ; n’ajoute pas d’image.
            [friend] Copie-le dans le formulaire de signalement de l’appli, avec le motif qui parle de la sécurité des enfants. Remplis les blancs ; n’ajoute pas d’image.
           *[adult] À copier dans le formulaire de signalement de l’appli, avec le motif qui parle de la sécurité des enfants. Remplir les blancs ; ne pas ajouter d’image.
        }
ready_platform_open =
    { $reader ->
        [young] Je signale un compte qui me menace avec une image intime.
       *[adult] Ceci est le signalement d’un compte qui menace une personne avec une image intime.
    }
ready_platform_facts = { $age } { $demand } { $happened } { $where }
ready_platform_ask = Merci de retirer ce que ce compte publie à ce sujet, d’empêcher que cela revienne, et d’agir contre ce compte. Merci de veiller à ce que rien de ce dont la police peut avoir besoin ne soit effacé.
ready_platform_details =
    Compte qui menace : ……
    Adresse de son profil, ou de la page : ……
    Date, heure et fuseau horaire : ……
ready_platform_close =
    { $reader ->
        [young] Aucune image n’est jointe : je ne vais ni la copier ni l’envoyer.
       *[adult] Aucune image n’est jointe : elle ne doit être ni copiée ni envoyée.
    }

### À la police ou à un service de signalement

ready_title_report = À la police ou à un service de signalement
    .hint =
        { $reader ->
            [young] Un adulte ou une ligne d’écoute peut le faire avec toi. Remplis ce que tu sais ; laisse le reste.
            [friend] Un adulte ou une ligne d’écoute peut aider. Remplis ce que tu sais ; laisse le reste.
           *[adult] Remplir ce que l’on sait ; laisser le reste. Demander le numéro du signalement.
        }
ready_report_open =
    { $reader ->
        [young] Je veux signaler que quelqu’un me menace avec une image intime.
       *[adult] Ce signalement concerne une personne que quelqu’un menace avec une image intime.
    }
ready_report_facts = { $safety } { $age } { $demand } { $doer } { $happened } { $where } { $care }
ready_report_ask =
    { $reader ->
        [young] Merci de me dire ce qui va se passer ensuite, et qui sera prévenu.
       *[adult] Merci de dire ce qui va se passer ensuite, et qui sera prévenu.
    }
ready_report_details =
    Pays : { $country }
    Applis, avec les noms de compte et les adresses de profil : ……
    Premier message, première menace, dernier message (date, heure et fuseau horaire) : ……
    Ce qui est réclamé : ……
    Paiement réclamé ou fait (date, somme, compte ou carte, référence) : ……
    Signalements déjà faits, avec leurs numéros : ……
    Adulte à contacter : ……
ready_report_close =
    { $reader ->
        [young] Aucune image n’est jointe : je ne vais ni la copier ni l’envoyer.
       *[adult] Aucune image n’est jointe : elle ne doit être ni copiée ni envoyée.
    }
