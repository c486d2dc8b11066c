# The questions of the guide, the steps of the plan and the needs: what a person reads when looking for what to do.
# No phone number, address or name of a service: they live in directory/<country>.toml. No blame, no threat, no promise.
#
# $reader says who is spoken to. young: the person being threatened. friend: someone their age who helps; “they” is the person helped.
# adult: a parent, school staff, or someone who does not say who they are, even a child: never “your child”. professional: a counsellor.
# Answers and their short forms (_said) do not use $reader. A 12-year-old must understand. Say “the person being threatened”, never
# “victim”; “the person making the threats”, never “predator”.

### The plan

plan_title =
    { $reader ->
        [friend] Your plan to help, step by step
        [professional] Support plan, step by step
       *[adult] Your plan, step by step
    }
plan_lead =
    { $reader ->
        [young] It is not your fault. Go at your own pace: one step is enough to start.
        [friend] It is not their fault, and not yours. Thank you for being there: one step is enough to start.
        [professional] The person being threatened is never responsible. Adapt the order of the steps to the situation and to your local rules.
       *[adult] The person being threatened is not to blame. Go one step at a time: one is enough to start.
    }
plan_urgent =
    { $reader ->
        [young] First, your safety. Everything else can wait.
       *[adult] First, safety. Everything else can wait.
    }
# $count is the number of steps not ticked yet.
plan_left =
    { $count ->
        [0] Every step is ticked.
        [one] One step remains.
       *[other] { $count } steps remain.
    }

### Phases

phase_now =
    { $reader ->
        [young] The first ten minutes
        [friend] The first ten minutes
       *[adult] Now
    }
phase_soon =
    { $reader ->
        [young] The first hour
        [friend] The first hour
       *[adult] In the hour
    }
phase_today =
    { $reader ->
        [young] The first day
        [friend] The first day
       *[adult] Today
    }
phase_week =
    { $reader ->
        [young] After, this week
        [friend] After, this week
       *[adult] This week
    }
phase_later =
    { $reader ->
        [young] After, later on
        [friend] After, later on
       *[adult] Later
    }

### Questions. “safety” and “who” are read before we know who answers: they suit a child and an adult

guide_safety = Is anyone in danger right now?
    .hint = The person being threatened, or somebody else. Every answer leads to help.
guide_safety_safe = No, no danger right now
guide_safety_safe_said = no immediate danger
guide_safety_danger = Yes, there is danger now
    .hint = Someone is hurt, or may be hurt soon.
guide_safety_danger_said = danger now
guide_safety_despair = There are thoughts of dying or self-harm
    .hint = Even if they come and go. Talking about them can help.
guide_safety_despair_said = thoughts of dying or self-harm
guide_safety_unsure = I don’t know, or I’d rather not say
guide_safety_unsure_said = danger not given
guide_who = Who is looking for help?
    .hint = This changes the words and the steps. No name is asked for.
guide_who_young = This is happening to me
guide_who_young_said = for me
guide_who_parent = I am a parent or an adult close to them
guide_who_parent_said = for a parent or relative
guide_who_friend = I want to help someone my age
    .hint = A friend, someone in class or in a club.
guide_who_friend_said = to help someone my age
guide_who_sibling = I want to help a brother, a sister or a younger child
guide_who_sibling_said = to help a sibling or a younger child
guide_who_school = I work in a school
    .hint = Teaching, pastoral care, school nursing, leadership.
guide_who_school_said = for a school
guide_who_professional = I support young people in my job
    .hint = Health, counselling, social work, child protection.
guide_who_professional_said = for professional support
guide_who_unsaid = I’d rather not say
guide_who_unsaid_said = not saying for whom
guide_age =
    { $reader ->
        [young] How old are you?
        [friend] How old is the person you are helping?
       *[adult] How old is the person being threatened?
    }
    .hint =
        { $reader ->
            [young] This helps to choose the right service. Nobody checks.
            [friend] This helps to choose the right service. Roughly is fine.
           *[adult] This helps to choose the right service. If several people are concerned, choose the youngest.
        }
guide_age_under-13 = Under 13
guide_age_under-13_said = under 13
guide_age_from-13 = 13 to 15
guide_age_from-13_said = aged 13 to 15
guide_age_from-16 = 16 or 17
guide_age_from-16_said = aged 16 or 17
guide_age_now-adult = 18 or over, but under 18 in the image
guide_age_now-adult_said = adult, image from before 18
guide_age_adult = 18 or over, in the image too
guide_age_adult_said = 18 or over
guide_age_unknown = I don’t know, or I’d rather not say
guide_age_unknown_said = age not given
guide_demand = What is the person demanding?
    .hint = Choose what is closest. You can change your mind.
guide_demand_money = Money
    .hint = A transfer, a gift card, cryptocurrency…
guide_demand_money_said = money demanded
guide_demand_images = Images, an act or a meeting
    .hint = A photo, a video, a call with the camera on, a meeting.
guide_demand_images_said = images or an act demanded
guide_demand_harm = To hurt oneself, somebody else or an animal
    .hint = On camera or not.
guide_demand_harm_said = harm demanded
guide_demand_recruit = To bring in another child, or send their images
guide_demand_recruit_said = another child demanded
guide_demand_other = Something else
    .hint = A favour, silence, money to keep or pass on.
guide_demand_other_said = another demand
guide_demand_nothing = Nothing so far
    .hint = A threat, with no demand.
guide_demand_nothing_said = nothing demanded so far
guide_demand_unknown = I don’t know, or I’d rather not say
guide_demand_unknown_said = demand not given
guide_doer = Who is making the threats?
    .hint = If you are not sure, choose “I don’t know”: the plan will still help.
guide_doer_stranger = Someone met online
    .hint = A person never met face to face.
guide_doer_stranger_said = someone met online
guide_doer_group = A group online
    .hint = Several people together, in a room or a chat.
guide_doer_group_said = a group online
guide_doer_known = Someone known in real life
    .hint = An adult acquaintance, a neighbour, a distant relative.
guide_doer_known_said = someone known
guide_doer_partner = A boyfriend, a girlfriend or an ex
guide_doer_partner_said = partner or ex
guide_doer_young = Another young person
    .hint = From school, a club, the neighbourhood.
guide_doer_young_said = another young person
guide_doer_authority = An adult at home or in authority
    .hint = A parent, step-parent, coach, teacher, group leader…
guide_doer_authority_said = adult at home or in authority
guide_doer_unknown = I don’t know, or I’d rather not say
guide_doer_unknown_said = person making the threats unknown
guide_where = Where is it happening?
    .hint = Choose the place with the most threats.
guide_where_game = In a game, or in its chat
guide_where_game_said = in a game
guide_where_social = On a social network
guide_where_social_said = on a social network
guide_where_messenger = In private messages
    .hint = A messenger, sometimes encrypted: the company cannot read the messages.
guide_where_messenger_said = in private messages
guide_where_life = In real life
guide_where_life_said = in real life
guide_where_unknown = I don’t know, or I’d rather not say
guide_where_unknown_said = place not given
guide_happened = What has already happened?
    .hint =
        { $reader ->
            [young] Tick everything that is true. None of it is your fault.
            [friend] Tick everything you know. None of it is their fault.
           *[adult] Tick everything that is true. None of it is the fault of the person being threatened.
        }
guide_happened_paid = Money was paid
guide_happened_paid_said = money already paid
guide_happened_sent-more = More images were sent
guide_happened_sent-more_said = more images sent
guide_happened_forwarded = An image of somebody else was passed on
    .hint = Under threat or not.
guide_happened_forwarded_said = somebody else’s image passed on
guide_happened_shared = An image was shown or posted
    .hint = To friends or family, in a group, on a site.
guide_happened_shared_said = image shared
guide_happened_altered = The image is fake or altered
    .hint = Edited, or made by AI.
guide_happened_altered_said = altered image
guide_happened_blocked = The threatening account is already blocked
guide_happened_blocked_said = account already blocked
guide_happened_deleted = Messages or an account were deleted
guide_happened_deleted_said = messages or account deleted
guide_happened_none = None of these
guide_happened_none_said = nothing else so far
guide_happened_unknown = I don’t know, or I’d rather not say
guide_happened_unknown_said = the rest not given
guide_care = Is there anything else to know, to help well?
    .hint =
        { $reader ->
            [young] Tick what is true, or skip this. Nobody else will see it.
            [friend] Tick what you know. You can also skip this.
           *[adult] Tick what is true. Not answering takes no help away.
        }
guide_care_disability = A disability, or difficulty to read, speak or be understood
guide_care_disability_said = disability, or difficulty to be understood
guide_care_outing = Fear that something private would be revealed
    .hint = Love, gender, family, religion…
guide_care_outing_said = fear of something private being revealed
guide_care_home = The person making the threats lives at home, or has power
    .hint = They can punish, watch, or decide for the child.
guide_care_home_said = person making the threats at home or with power
guide_care_none = None of these
guide_care_none_said = nothing more to know
guide_care_unknown = I don’t know, or I’d rather not say
guide_care_unknown_said = anything else not given
guide_country = In which country is help needed?
    .hint =
        { $reader ->
            [young] The country where you are now. If it is not in the list, choose another country.
            [friend] The country where the person you are helping is. If it is not in the list, choose another country.
           *[adult] The country where the person being threatened is. If it is not in the list, choose another country.
        }

### Needs: also read outside the plan, by anybody

need_emergency = Immediate danger
need_crisis = Thoughts of dying or self-harm
need_talk = Talk to someone
need_advice = Ask for advice
need_police = Tell the police
need_report-content = Report an account or an image
need_remove = Have an image removed or blocked
need_parents = Support for parents and carers

### Steps, now: safety

step_danger-call = Call emergency services now
    .how =
        { $reader ->
            [young] Call, or ask the nearest person to call. Say where you are and what is happening.
            [friend] Call, or ask an adult to call. Say where the person is and what is happening. Do not put yourself in danger.
            [professional] Call, give the address and stay on the line. Then follow your emergency procedure.
           *[adult] Call, or ask someone to call. Give the address, say what is happening and stay on the line.
        }
    .why = When someone is in danger, emergency help comes before everything else.
step_crisis-call =
    { $reader ->
        [professional] Assess the risk and arrange the handover
       *[adult] Call a crisis line now
    }
    .how =
        { $reader ->
            [young] You can just say: “I am thinking about dying.” Or: “I am really not OK.” If you are in danger right now, call emergency services.
            [friend] Call with the person you are helping, or for them. Ask plainly: “Are you thinking about dying?” If the danger is here now, call emergency services.
            [professional] Ask directly about thoughts of suicide, a plan, and means within reach. Listen, then refer the same day. If danger is immediate, call emergency services.
           *[adult] Call for yourself, or with the person being threatened. The question can be asked plainly: “Are you thinking about dying?” If the danger is here now, call emergency services.
        }
    .why =
        { $reader ->
            [young] This moment can pass: others have come through it. Talking can help you hold on.
            [friend] Speaking plainly shows that you are there, and an adult can take over.
            [professional] A direct question and a brief assessment make it possible to act in time.
           *[adult] This moment can pass, and speaking plainly about it helps to stay safe.
        }
step_check-in =
    { $reader ->
        [young] Take a moment for yourself
        [friend] Ask how they are, really
        [professional] Check on safety directly
       *[adult] Take a moment to check on safety
    }
    .how =
        { $reader ->
            [young] Breathe slowly. Are you scared? Are you thinking about hurting yourself? Call right away, even if you are not sure.
            [friend] You can ask: “Do you feel safe? Are you thinking about hurting yourself?” If the answer worries you, call together or tell an adult.
            [professional] Ask about suicide directly and make a brief assessment. If any doubt remains, refer the same day.
           *[adult] Is there fear at home, or are there thoughts of dying? The question can be asked plainly. If in doubt, call.
        }
    .why =
        { $reader ->
            [young] What you are living through is heavy. You can get help even without danger.
            [professional] More than one in six reports that describe the effects mention self-harm or suicide.
           *[adult] These threats can hurt very much, even when it does not show.
        }
step_not-alone =
    { $reader ->
        [young] Stay close to someone
        [friend] Stay with them, or on the phone
        [professional] Do not leave the person alone
       *[adult] Stay together
    }
    .how =
        { $reader ->
            [young] Go where there is an adult you trust. Ask them to stay with you tonight.
            [friend] Stay until an adult comes. Do not promise to keep it secret.
            [professional] Make sure someone is present until the handover. Move means of self-harm out of reach. Agree on a simple plan for tonight.
           *[adult] Stay somewhere calm, with company, until help comes. Move away anything that could hurt. Decide who will be there tonight.
        }
    .why = Having someone near protects, and helps to hold on until help comes.
step_harm =
    { $reader ->
        [young] Hurt nobody, and not yourself
        [friend] Tell an adult and the police right away
       *[adult] Tell the police right away
    }
    .how =
        { $reader ->
            [young] Ask an adult to call the police now. Even a small wound can be treated: show it. Do not look for who is doing this. Do not read the messages again.
            [friend] An adult calls the police now. A wound, even a small one, is shown to a nurse or doctor. Do not confront anyone, and do not go through the messages.
            [professional] Groups push children to hurt themselves or others. Police without waiting, care for any wound, a direct question about suicide. Confront nobody and do not go through the chats.
           *[adult] Call the police and have any wound treated. Confront nobody. Do not go through the chats yourself: the police will say what to do.
        }
    .why =
        { $reader ->
            [young] You are being forced: it is not your fault. The police know these groups.
            [friend] The person you are helping is being forced. The police know these groups.
           *[adult] These groups want to do harm, and not only to take money. The police know them.
        }

### Steps, now: the first words of those who help

step_parent-calm = First, breathe
    .how = Put the phone down. Breathe slowly three times, sit down. If anger or fear rises, say: “I need a minute, I’ll be back”, and come back.
    .why = A child looks at your face first. Your calm says that telling you was right.
step_parent-say = Say first: “Thank you for telling me”
    .how = One short sentence is enough, then listen. No punishment, no reproach. The phone is not taken away as a punishment.
    .why = The first sentence often decides whether the child goes on talking.
    .say-1 = I believe you.
    .say-2 = You are not in trouble with me.
    .say-3 = We will sort it out together.
    .say-why = Being believed, with no punishment to fear, makes it possible to tell everything and accept help.
    .avoid-1 = “Why did you send it?”
    .avoid-2 = “I told you so.”
    .avoid-3 = “Give me your phone.”
    .avoid-why = These sound like blame or punishment. The child goes quiet, and loses the link to friends and to help.
step_friend-believe = Say: “I believe you”
    .how = Listen without judging. If you received the image, do not open it, show it or send it to anyone. Tell an adult.
    .why = Being believed helps people to ask for help.
    .say-1 = I believe you.
    .say-2 = It’s not your fault.
    .say-3 = I’ll stay with you while we tell an adult.
    .say-why = These words take some shame away. They open the door to an adult.
    .avoid-1 = “Why did you do that?”
    .avoid-2 = “I promise I won’t tell.”
    .avoid-3 = “Forget it, it will pass.”
    .avoid-why = The first one puts the blame on them. The other two leave them alone with it.
step_pro-listen = Listen first, at their pace
    .how = Before the story, explain the limits of confidentiality. Ask open questions, without investigating. Afterwards, write down their exact words.
    .why = A free account, taken once and well noted, protects the person and the investigation.
    .say-1 = Before you tell me: here is what I may have to pass on, and to whom.
    .say-2 = Tell it the way you want, and stop when you want.
    .say-3 = Somebody put pressure on you. It is not your fault.
    .say-why = Limits said first, then open questions, keep trust and a useful account.
    .avoid-1 = “Everything you say will stay between us.”
    .avoid-2 = “Why did you agree?”
    .avoid-3 = “It was him, wasn’t it?”
    .avoid-why = The first promise may have to be broken, the second puts the blame on them, the third suggests the answer.
step_school-lead = Tell the safeguarding lead
    .how = Alert the designated safeguarding lead or the head at once. Tell the pupil that you have to pass it on. Do not ask for details, and tell nobody else.
    .why = One trained person coordinates what follows, and the pupil does not have to repeat everything.
step_school-say = Tell the pupil what will happen
    .how = Say that you must pass it on, to whom and why. Promise no secrecy. Ask for no details: the pupil will tell it only once.
    .why = A secret promised and then broken closes the door to any other help.
    .say-1 = Thank you for telling me. It is not your fault.
    .say-2 = I have to tell one person whose job is to protect pupils, and only that person.
    .say-3 = You can choose who will be at your side.
    .say-why = The pupil knows who will know, and keeps a choice.
    .avoid-1 = “I won’t tell anyone.”
    .avoid-2 = “Show me the image.”
    .avoid-3 = “You shouldn’t have sent it.”
    .avoid-why = The first promise cannot be kept, the second hurts and may be forbidden, the third puts the blame on the pupil.

### Steps, now: give nothing, tell somebody

step_stop-answering =
    { $reader ->
        [friend] Help them stop answering
        [professional] Make sure the answers stop
       *[adult] Stop answering
    }
    .how =
        { $reader ->
            [young] Do not answer any more, not even to ask them to stop. Mute the chat if you can. Keep the conversation.
            [friend] Mute the chat together, and keep the conversation. Never write to the person making the threats yourself.
            [professional] Explain why not to answer or bargain any more. Never write in place of the person being threatened. The conversation stays where it is.
           *[adult] No more answers, bargaining or threats in return. Do not write in someone else’s place. Keep the conversation.
        }
    .why = Answering often encourages the person making the threats to go on.
step_pay-nothing =
    { $reader ->
        [friend] Help them pay nothing
        [professional] Advise paying nothing
       *[adult] Pay nothing
    }
    .how =
        { $reader ->
            [young] No money, no gift card, no cryptocurrency. If you have already paid, it is not your fault. If you are about to pay, talk to someone first.
            [friend] No money, no gift card, and do not pay yourself. If the pressure is too strong, talk to an adult first.
            [professional] Most bodies say never to pay; others, to get help before deciding. Safest: pay nothing, and talk to someone before any payment. Say it without reproach.
           *[adult] No transfer, no gift card, not even a small sum. Before any payment, talk to a helpline.
        }
    .why = Paying rarely stops the threats. The demand often comes back.
step_send-nothing =
    { $reader ->
        [friend] Help them send nothing
        [professional] Help them refuse every new demand
       *[adult] Send nothing more
    }
    .how =
        { $reader ->
            [young] Refuse photos, videos, camera calls and meetings. Someone asks you to come somewhere? Tell an adult right away.
            [friend] Everything can be refused: photo, video, call, meeting. If there is talk of meeting, tell an adult right away.
            [professional] Think of what may follow: a live call, a meeting. Tell the police quickly; arrange neither a meeting nor a trap.
           *[adult] No photo, no video, no camera call, no meeting. If there is talk of a meeting, tell the police.
        }
    .why = Each new image can be used for a new threat.
step_recruit =
    { $reader ->
        [young] Bring nobody else in
        [friend] Tell an adult: others are at risk
        [professional] Protect both children, with the police
       *[adult] Tell the police: another child is threatened
    }
    .how =
        { $reader ->
            [young] Give no name, account or image of another child. Tell an adult quickly. If it already happened, tell a helpline first. Delete nothing.
            [friend] Give no name, account or image of anybody else. An adult tells the police. If it already happened under threat, ask a helpline for advice first.
            [professional] A child who is forced is a child to protect. Specialised advice from the police or a hotline before any other step. Do not alert the offender, delete nothing, promise nothing about legal consequences.
           *[adult] No name, no account, no image of another child. If it already happened under threat, first ask a helpline or the police for advice. Do not alert the person making the threats.
        }
    .why =
        { $reader ->
            [young] You are being forced. Telling protects you, and the other child.
           *[adult] A person who is forced needs protection, and telling protects the other child too.
        }
step_other-demand =
    { $reader ->
        [young] Refuse, and talk about it first
        [friend] Help them refuse, and talk about it
        [professional] Get advice before any step
       *[adult] Refuse, and ask for advice
    }
    .how =
        { $reader ->
            [young] Do this person no favour. They want you to keep quiet? Talk anyway. You were sent money? Leave it, and ask for advice first.
            [friend] No favour, no secret. If money has arrived on an account, leave it: ask an adult for advice first.
            [professional] A child who passes money on under threat is a child to protect. The money stays where it is until advice is given. A favour done or a silence imposed is noted and passed on.
           *[adult] No favour, no secret. If money to pass on has arrived on an account, leave it: ask for advice first.
        }
    .why = Giving in rarely stops the threats. Asking for help first leaves more choices.
step_give-nothing =
    { $reader ->
        [young] Give nothing, whatever they ask
        [friend] Help them give nothing
        [professional] Advise giving in to nothing
       *[adult] Give nothing, whatever is demanded
    }
    .how =
        { $reader ->
            [young] No money, no image, no meeting, no name of anybody else. If you are unsure, talk to someone first.
            [friend] No money, no image, no meeting, no one else’s name. If in doubt, talk to an adult first.
           *[adult] No money, no image, no meeting, no one else’s name. If the pressure is too strong, talk to a helpline first.
        }
    .why = Giving in rarely stops the threats, and asking for help first leaves more choices.
step_nothing-yet =
    { $reader ->
        [friend] Look for help together, without waiting
       *[adult] Ask for help without waiting
    }
    .how =
        { $reader ->
            [friend] A threat alone already counts. If a demand comes, nothing to send, nothing to pay: tell an adult together.
            [professional] A threat without a demand already counts. Prepare what comes next: send nothing, pay nothing, tell the chosen person.
           *[adult] A threat alone already counts. If a demand comes, send nothing, pay nothing, and tell someone.
        }
    .why = Telling early leaves more time to stay safe.
step_sent-more =
    { $reader ->
        [young] Send nothing more, and tell someone
        [friend] Help them send nothing more
        [professional] Listen without reproach, then stop the sending
       *[adult] Send nothing more from now on
    }
    .how =
        { $reader ->
            [young] Many people give in under pressure. From now on, refuse images, calls and meetings.
            [friend] Tell them that many people give in under pressure. No more images, calls or meetings. If someone else’s picture was sent too, a helpline can advise.
            [professional] Say that giving in under coercion is common. If another child’s image was sent, protect both: seek specialised advice, and promise nothing about legal consequences.
           *[adult] Many people give in under pressure. No more images, calls or meetings. If someone else’s picture was sent too, ask a helpline for advice first.
        }
    .why =
        { $reader ->
            [young] What happened comes from the threat, not from you.
            [friend] What happened comes from the threat, not from the person you are helping.
           *[adult] What happened comes from the threat, not from the person being threatened.
        }
step_harm-care =
    { $reader ->
        [professional] Look for wounds, not through chats
       *[adult] Have wounds treated, and do not search
    }
    .how =
        { $reader ->
            [professional] Withdrawal, sleep, neglect, long sleeves in the heat, talk of death: ask, and have any wound examined the same day. Leave the chats to the police.
           *[adult] A doctor sees any wound, even a small one. Watch for withdrawal, bad sleep, talk of death. Do not read the chats or look for the group: that is for the police.
        }
    .why = Shame often hides wounds, and searching can create danger or lose evidence.
step_talk =
    { $reader ->
        [friend] Tell an adult, together
        [professional] Get specialised advice
       *[adult] Talk to someone now
    }
    .how =
        { $reader ->
            [young] Choose an adult you trust, or a helpline. You can say: “Someone is threatening me with an image. Help me.” You don’t have to tell everything.
            [friend] Help them choose an adult they trust, or call a helpline together. If they refuse and you are afraid for them, tell an adult anyway.
            [professional] Call a helpline or your lead before acting. Some bodies say to go straight to the police, others to enter by a helpline: both doors are good, and immediate danger goes to emergency services. Offer to call together with the person being threatened.
           *[adult] A helpline listens to children and adults alike, often without asking for a name. Choose a trusted person who will stay around, too.
        }
    .why =
        { $reader ->
            [friend] It is too heavy for two young people, and an adult can act where you cannot.
            [professional] Specialised advice avoids moves that make the threat worse or destroy evidence.
           *[adult] The people who answer know these situations. They are there to help, not to judge.
        }
step_first-words = Prepare one sentence to start
    .how =
        { $reader ->
            [young] For example: “Someone is threatening me with an image. I’m scared. Can you help me?” You can say it, write it, or show it on paper.
           *[adult] For example: “Someone is making threats with an image. I need help.” You can say it, write it, or show it on paper.
        }
    .why = Starting is often the hardest part, and one sentence is enough.
step_authority =
    { $reader ->
        [young] Find an adult away from this person
        [friend] Find an adult away from this person
        [professional] Tell the police, without alerting this person
       *[adult] Find help away from this person
    }
    .how =
        { $reader ->
            [young] Choose an adult who does not live or work with them. Use a device they cannot open. Ask that the police be told.
            [friend] Choose someone who does not live or work with them. Use a device they cannot open. Ask that the police be told.
            [professional] If the person being threatened is under 18, this is sexual abuse of a child: police without waiting. Check that they have a safe device and a safe place. Apply your child-protection rules.
           *[adult] Choose someone who does not live or work with them. Use a device they have no access to. Tell the police without talking to this person first.
        }
    .why =
        { $reader ->
            [young] Nobody has the right to do this to you. Other adults can protect you.
            [friend] An adult has no right to do this, and other adults can protect the person you are helping.
           *[adult] A person with power may watch or put on pressure if they learn of it.
        }
step_under-13 =
    { $reader ->
        [young] Let an adult call for you
        [friend] Tell an adult right away
       *[adult] An adult tells the police now
    }
    .how =
        { $reader ->
            [young] Show this page to an adult you trust. It is their job to call the police, not yours. You can stay close by.
            [friend] It is for an adult to call the police, with a helpline if needed. Meanwhile, stay with the person you are helping.
           *[adult] It is for an adult to call, with a helpline if needed. The child can stay close, without having to tell everything.
        }
    .why =
        { $reader ->
            [young] It is not for a child to fix this. Adults are there to protect you.
            [friend] Someone so young needs adults to protect them quickly.
           *[adult] A child so young needs adults to protect them quickly.
        }
step_outing =
    { $reader ->
        [young] Say only what you want to say
        [friend] Reveal nothing for them
        [professional] Ask what may be said, and to whom
       *[adult] Reveal nothing in their place
    }
    .how =
        { $reader ->
            [young] Talk about the threat. The rest is yours: who you love, who you are, your family. Choose a person you feel safe with. A helpline can listen without your name.
            [friend] Talk about the threat, not about their private life. First ask whom it is safe to tell.
            [professional] The fear of being outed can outweigh the fear of the image. Ask who may know what, and what the parents know. Telling the parents can sometimes put the child in danger.
           *[adult] Talk about the threat, not about private life. Ask the person being threatened who may know what. In some families, learning it can create a danger.
        }
    .why =
        { $reader ->
            [young] Your private life is yours. You can get help without telling it.
           *[adult] Those who fear being revealed ask for help less, and sometimes suffer more.
        }
step_disability =
    { $reader ->
        [young] Choose who helps you be understood
        [friend] Ask how to help them be understood
        [professional] Adapt how you speak and listen
       *[adult] Choose together how to be understood
    }
    .how =
        { $reader ->
            [young] You choose who helps you speak. You can write, draw or show simple pictures. You can ask for an interpreter. Take your time.
            [friend] Ask: “Would you rather talk, write or show?” They choose who helps them speak. Do not answer for them.
            [professional] The person chooses who helps them express themselves, outside the circle concerned. Writing, pictograms, an interpreter: ask early. One question at a time, enough time, their own words.
           *[adult] The person being threatened chooses who helps them speak. Writing, drawing, showing simple pictures, asking for an interpreter: all of it is fine. Give time, and do not answer for them.
        }
    .why = Everyone has the right to be understood, in their own words and at their own pace.
step_pause = Let everything else wait
    .how =
        { $reader ->
            [young] Do not answer, send or pay anything. Do not delete anything either. You can deal with it later, with help.
            [friend] No answering, sending, paying or deleting. You can deal with it later, with adults.
            [professional] No answer, no sending, no payment, no deleting. Take up the rest once everyone is safe.
           *[adult] Do not answer, send or pay anything. Do not delete anything either.
        }
    .why = The threats can wait for an answer; safety cannot wait.
step_no-look =
    { $reader ->
        [professional] Do not look at the image or copy it
       *[adult] Do not view, copy, print or keep the image
    }
    .how =
        { $reader ->
            [professional] Ask only, in words, what is seen in it, if that is useful. In England only the designated lead may view it, as an exception justified in writing. Elsewhere follow your local rule: if in doubt, nobody looks.
           *[adult] Do not open, print, save or send the image, even to help. Do not ask to see it. Keep the device as it is and ask the police or a reporting service what to do.
        }
    .why = Looking or copying can hurt again, and the law may forbid it even to those who want to help.
step_paid-bank =
    { $reader ->
        [young] Have the bank told, with an adult
        [friend] Have an adult tell the bank
       *[adult] Tell the bank or card issuer quickly
    }
    .how =
        { $reader ->
            [young] An adult calls the bank, or the gift-card shop. They ask whether the payment can be stopped. Keep the receipts. Pay nothing more.
            [friend] An adult can ask the bank, or the gift-card company, whether the payment can be stopped. Keep the receipts, and no more payments.
           *[adult] Ask the bank, the payment service or the gift-card company whether the payment can be stopped. Keep receipts and references. Pay nothing more.
        }
    .why =
        { $reader ->
            [young] A payment can sometimes be stopped. Paying was not your fault.
            [friend] A payment can sometimes be stopped, and paying was not their fault.
            [professional] A payment can sometimes be stopped, and its traces can help the police.
           *[adult] A payment can sometimes be stopped, and having paid is not a fault.
        }
step_paid-recovery = Pay nobody to “delete everything”
    .how =
        { $reader ->
            [young] Someone promises to get your money back or delete the image? Refuse. Show the message to an adult.
            [friend] Strangers or companies may promise to get the money back or delete the image. Refuse, and show the message to an adult.
           *[adult] Companies or so-called hackers promise to get the money back or delete the images. Refuse, and turn to the police or a helpline.
        }
    .why = Some charge for help that is free, deceive people, and discourage them from going to the police.
step_forwarded =
    { $reader ->
        [young] Talk to a helpline first
        [friend] Talk to a helpline first
        [professional] Protect the person in the image too
       *[adult] Ask a helpline for advice first
    }
    .how =
        { $reader ->
            [young] If somebody else’s image was passed on, you can still ask for help. Tell a helpline first. Send it to nobody else. Copy nothing.
            [friend] If somebody else’s image was passed on, you can still ask for help together. Tell a helpline first. No more sending, and no copy.
            [professional] Two people need protection. Specialised advice before any step, promising nothing about what follows. Ask those who received the image to report it, without opening it or passing it on.
           *[adult] If somebody else’s image was passed on, help is still open. Talk to a helpline first: the law differs from country to country. No more sending, no copy, and no reproach.
        }
    .why =
        { $reader ->
            [young] The people who answer know about this. They can help you and the other person.
           *[adult] It often happens under pressure, and stopping now helps the other person too.
        }

### Steps, now: what may help the police

step_keep-record =
    { $reader ->
        [young] Write down what happened, without the images
        [friend] Help them write it down, without images
       *[adult] Note the facts, without the images
    }
    .how =
        { $reader ->
            [young] Write the username, the app, the dates, what they ask for. A screenshot must show no intimate image. Do not copy the image or send it to anyone.
            [friend] Write down the username, the profile address, the app, the dates, what is demanded. Do not ask to see the image. Do not copy it, do not send it.
            [professional] Note username, profile address, app, dates, demands, payment accounts. Some bodies say to keep the images, others to make no copy. Safest: copy nothing, delete nothing, ask the police.
           *[adult] Username, profile address, app, dates, demands, payment accounts. A screenshot must show no intimate image. What already exists stays in place: no copying, sending or deleting.
        }
    .why =
        { $reader ->
            [young] These notes can help the police find the person.
            [friend] These notes can help the police find the person making the threats.
           *[adult] These notes can help the police, and copying the image can do harm and be forbidden.
        }
step_deleted =
    { $reader ->
        [young] Write down what you remember
        [friend] Help them write down what they remember
       *[adult] Note what is remembered
    }
    .how =
        { $reader ->
            [young] Many people delete things out of fear. Write the username, the app, the dates, the demands. From now on, delete nothing. Do not copy the image.
            [friend] Many people delete things out of fear. Write down the username, the app, the dates, the demands. From now on delete nothing and do not copy the image.
            [professional] Do not reproach them. Note the username, the app, the dates, the demands, then leave device and account as they are. Do not try to recover the images: the police will say what to do.
           *[adult] Many people delete things out of fear. Write down the username, the app, the dates, the demands. From now on, delete nothing and do not copy the image.
        }
    .why = A memory noted now can help, and traces sometimes remain elsewhere.
step_shared =
    { $reader ->
        [young] Have the image reported, without showing it
       *[adult] Report the image, without showing it
    }
    .how =
        { $reader ->
            [young] Note the page address and the time, not the image. Report the image and the account, or ask an adult. Do not look for other copies.
            [friend] Note the page address and the time, not the image. Report the image and the account in the app. Do not look for other copies, and send the link to nobody but help services.
            [professional] Note the address and the time, without opening the image. An image everyone can see is reported without waiting, even if an investigation begins: inform the police. A trusted flagger can speed up removal.
           *[adult] Note the page address and the time, without looking at the image or copying it. Report the image and the account in the app, then to a reporting service. Do not look for other copies and do not spread the link.
        }
    .why = Real or fake, an image can often be removed or blocked, sometimes quickly.

### Steps, today

step_report-block =
    { $reader ->
        [friend] Help them report, then block
       *[adult] Report the account, then block it
    }
    .how =
        { $reader ->
            [young] Note the main facts. Then report the account in the app, and block it. Do the messages scare you too much? Block right away.
            [friend] When the main facts are noted, report the account in the app, then block it. If the messages are too scary, block right away.
            [professional] Some bodies say block first, others note first. Safest: a few minutes of notes, report, block; in distress, block at once.
           *[adult] When the main facts are noted, report the account in the app, then block it. If the messages are too hard to bear, block right away.
        }
    .why =
        { $reader ->
            [professional] The person’s safety matters more than lost evidence.
           *[adult] Blocking stops the messages, and reporting can protect other young people.
        }
step_report-blocked = Keep it blocked, and report it
    .how =
        { $reader ->
            [young] Do not unblock to look for evidence. A blocked account can often still be reported. An adult can do it.
            [friend] Do not unblock to look for evidence. A blocked account can often be reported.
           *[adult] Do not unblock to look for evidence. A blocked account can often still be reported.
        }
    .why = Keeping a distance protects, and reporting can protect other young people.
step_ask-before-report = Ask for advice before reporting the account
    .how =
        { $reader ->
            [young] A helpline or the police can say when to report the account. Do the messages scare you too much? Block it already.
            [friend] A helpline or the police can say when to report the account. If the messages are too scary, block it already.
            [professional] Some bodies say to report to the platform early, others to see the police first. If the person is known and nothing is visible, ask the police first.
           *[adult] A helpline or the police can say when to report the account. If the messages are too hard to bear, block it already.
        }
    .why = When the person is known, a report can warn them and make evidence disappear.
step_known =
    { $reader ->
        [friend] Do not go to the person making the threats
       *[adult] Do not ask this person to explain
    }
    .how =
        { $reader ->
            [young] Do not warn this person and do not investigate. Talk to an adult who is not close to them.
            [friend] Do not warn them and do not investigate. An adult who is not close to them can help.
           *[adult] Do not warn them, threaten them or investigate. Look for help from someone who is not close to them.
        }
    .why = Once warned, the person may delete evidence or threaten more.
step_partner =
    { $reader ->
        [friend] Help them take some distance
        [professional] Prepare a safe distance
       *[adult] Take some distance, with help
    }
    .how =
        { $reader ->
            [young] You have the right to say stop, even to someone you love. Do not go alone to “talk about it”. Tell an adult what is happening.
            [friend] Hesitating or going back is common: do not judge. No meeting alone together. Tell an adult.
            [professional] Under threat, some young people stay in or return to the relationship. Do not judge, and prepare a safe break-up with them. Avoid any meeting alone together.
           *[adult] No meeting alone to “talk about it”. Do not force a break-up: a helpline can help to prepare it.
        }
    .why = Even in a couple, threatening to show an image is violence.
step_young-doer =
    { $reader ->
        [young] Let adults talk to the other young person
        [friend] Let adults talk to the other young person
       *[adult] Do not bring the two young people together
    }
    .how =
        { $reader ->
            [young] No face-to-face, and no threats in return. School or a helpline can deal with it, with you.
            [friend] No face-to-face, and no threats in return. School or a helpline can deal with it.
            [professional] No mediation or confrontation. Apply the safeguarding procedure to both. Do not make the person being threatened bear the changes.
           *[adult] No face-to-face to “talk it out”. School or a helpline can say how to go about it. School life should not change for the person being threatened.
        }
    .why = The other young person needs help too, but the safety of the person being threatened comes first.
step_school-apart = Arrange no face-to-face
    .how = Do not bring the people concerned together, even to “talk it out”. Do not warn the person making the threats yourself. The timetable of the person being threatened does not change.
    .why = A meeting can make the threat worse and make evidence disappear.
step_school-inform = Decide who is told, with your lead
    .how = The lead first. The police without waiting if an adult is involved, if there is coercion, or a child under 13. Parents as a rule, unless that puts the pupil in danger: advice differs, follow your rule. Nobody else.
    .why = The fewer people know, the better the pupil is protected.
step_account =
    { $reader ->
        [young] Keep your account, make it private
        [friend] Help them make the account private
       *[adult] Keep the account, make it private
    }
    .how =
        { $reader ->
            [young] Do not delete your account. Make it private. Hide your friends list. To deactivate it, ask for advice first.
            [friend] Do not delete the account. Make it private and hide the friends list. Do the same with yours.
            [professional] Nobody advises deleting. Some bodies say deactivate, others keep the account open. Safest: a private account, and deactivation only once the facts are noted.
           *[adult] Do not delete the account. Make it private and hide the friends list. Deactivating can hide evidence: ask for advice first.
        }
    .why = The account may hold evidence, and a hidden friends list limits the threat.
step_sibling = Stay in your role, not an adult’s
    .how = Tell an adult at home, or another one if home is frightening. Do not take their phone, do not read their messages, do not tell others. Do something ordinary together.
    .why = You already help by being there. Protecting is for adults.
step_altered = Report the fake image like a real one
    .how =
        { $reader ->
            [friend] Note the account, the address, the date and the text, not the image. Do not save it, do not show it. Do not accuse anyone yourselves.
           *[adult] Note the account, the address, the date and the text, not the image. Do not save it, do not show it. Do not accuse anyone yourself.
        }
    .why = A made-up image can hurt just as much, and is reported in the same way.
step_game =
    { $reader ->
        [young] Report in the game too
        [friend] Help them report in the game
       *[adult] Report in the game too
    }
    .how =
        { $reader ->
            [young] First write down the username. Then report the player and mute their chat. Do not follow them to another app. You can keep playing.
            [friend] Write down the username. Report the player and mute their chat. Do not follow them to another app.
           *[adult] Note the username, report the player in the game, mute their chat. Do not follow this person to another app. The game is not taken away as a punishment.
        }
    .why = These people often move to another messenger. A report can protect other players.
step_messenger =
    { $reader ->
        [friend] Help them report in the messenger
       *[adult] Report in the messenger
    }
    .how =
        { $reader ->
            [young] Open the chat and choose “report”. Blocking an image does not work in an encrypted messenger. So the report counts even more.
            [professional] Fingerprint services do not cover encrypted messengers. The report is made in the chat itself; for the rest, the police.
           *[adult] Report from the chat itself. Services that block images do not cover encrypted messengers: the report and the police count all the more.
        }
    .why = The company does not see encrypted messages until somebody reports them.
step_real-life =
    { $reader ->
        [young] Avoid being alone with this person
        [friend] Do not leave them alone with this person
       *[adult] Avoid any time alone with this person
    }
    .how =
        { $reader ->
            [young] Accept no meeting. Tell an adult where it happens. Talk to a teacher, a nurse, someone at home. Do not try to get even.
            [friend] No meeting, no time alone. Tell an adult where it happens. Do not investigate.
           *[adult] No meeting. Tell an adult of that place, or the police, where and when it happens. Do not go and find this person.
        }
    .why = People are safer together, and an adult can act on the spot.
step_remove-image =
    { $reader ->
        [young] Ask to have the image blocked
        [friend] Help them have the image blocked
       *[adult] Have the image blocked, without looking
    }
    .how =
        { $reader ->
            [young] Free services make a fingerprint of the image, on your device. The image stays with you. Others receive the image in confidence. An adult can help without looking.
            [friend] Free services make a fingerprint of the image on the device, without sending it. Others receive the image in confidence. It is for the person concerned to do: do not take the image.
            [professional] The fingerprint is made on the device from the original file; other services receive the image. Encrypted messengers and sites that do not take part are not covered. Nothing is deleted on the offender’s side.
           *[adult] Free services make a fingerprint of the image on the device, without sending it. Others receive the image in confidence. Only the person being threatened picks it; an adult helps without looking.
        }
    .why =
        { $reader ->
            [young] Sites that take part can then block the image.
            [friend] Sites that take part can then recognise the image and block it.
           *[adult] Sites that take part can then block it, without deleting copies already made elsewhere.
        }
step_remove-past =
    { $reader ->
        [friend] Help them have this image blocked
       *[adult] Have the image from before 18 blocked
    }
    .how =
        { $reader ->
            [young] Services for under-18s accept you too, for an image from before. A fingerprint is made on your device. Send the image to nobody else.
            [friend] Free services for under-18s also accept adults, for an image from before. It is for the person concerned to do, on their own device.
           *[adult] Free services for under-18s also accept adults, for an image from before. The fingerprint is made on the device of the person concerned. Nobody else looks at the image.
        }
    .why = It is the age in the image that counts, not the age today.
step_remove-adult =
    { $reader ->
        [friend] Help them find a service for adults
       *[adult] Use a blocking service for adults
    }
    .how =
        { $reader ->
            [young] A free service makes a fingerprint of the image on your device. Services for children do not take this image. They can point the way.
            [friend] A free service for adults makes a fingerprint of the image on their device. Services for children can point the way.
           *[adult] A free service for adults makes a fingerprint of the image on the device. Services for children do not take this image, but they can point the way.
        }
    .why = The right service depends on the age in the image, and help can be asked for at any age.
step_police =
    { $reader ->
        [young] Prepare a report, with someone
        [friend] Talk about the police with an adult
       *[adult] Tell the police, with help
    }
    .how =
        { $reader ->
            [young] Ask how to tell the police, with someone you trust. Take your notes, without the images. Ask for the case number.
            [friend] An adult or a helpline can say how to tell the police. In danger, do not wait. Otherwise, decide together, with an adult.
           *[adult] A helpline can first explain how it works. Take the notes, without the images. Ask for the case number and what comes next.
        }
    .why =
        { $reader ->
            [young] The police can look for the person. A helpline can explain first.
            [friend] The police can look for the person making threats, and you do not have to investigate.
           *[adult] Almost everywhere, threatening someone like this is against the law, and the police can look for the person.
        }
step_adult-police =
    { $reader ->
        [friend] Help them tell the police
       *[adult] Tell the police about these threats
    }
    .how =
        { $reader ->
            [young] Take your notes. You can bring someone with you, and ask for a case number. Ask a service for adults for advice too.
            [friend] Going to the police with someone trusted is often easier. Notes, without the images, are enough to start.
           *[adult] Take the notes, without the images. Ask for the case number. A service for adults can also advise.
        }
    .why = Threats matter at any age, and services for children often send adults to the police.
step_duty = Check your duty to report
    .how =
        { $reader ->
            [professional] Look up your local rule: the duty is sometimes personal and cannot be delegated. Adult involved, under 13, coercion or danger: pass it on without waiting. Note the time and the report number.
           *[adult] Look up the rule of your country and school with your safeguarding lead. Adult involved, under 13, coercion or danger: pass it on without waiting. Note the time and the report number.
        }
    .why = Rules differ from country to country, and some penalise not reporting.

### Steps, this week

step_shared-spread =
    { $reader ->
        [friend] Stop the image when it reaches you
       *[adult] Ask people not to pass it on
    }
    .how =
        { $reader ->
            [young] You, or someone you trust, can say: “An image is going around, real or fake. Don’t open it, report it.” Nothing more to explain.
            [friend] Do not open it, do not send it, report it. Ask others to do the same, without giving a name or any detail.
           *[adult] Say only what is needed: “An image is going around. Don’t open it, don’t send it, report it.” First ask the person being threatened what may be said, and to whom.
        }
    .why = A simple request can slow the spread, without telling the story.
step_mood =
    { $reader ->
        [young] See how you are doing
       *[adult] Look after your own mood
    }
    .how =
        { $reader ->
            [young] Sleeping badly, scared, feeling empty? Tell the person who helps you. See your friends. Do what you like.
           *[adult] Bad sleep, fear, feeling empty: these can be said. Keep some time with people close to you, and call if the thoughts become too dark.
        }
    .why = The shock can come later, even when the threats stop.
step_parent-watch = Look after the child, and yourself
    .how = For some weeks, watch sleep, mood and the wish to see people. If you worry, ask plainly: “Are you having thoughts of dying?” Look for support for yourself too.
    .why = The shock can come later, and a parent who is supported helps better.
step_friend-care = Stay around, and look after yourself
    .how = Check in with them, do ordinary things together. If you feel bad, talk about it too: the helpline is for you as well.
    .why = Helping can be heavy, and you matter just as much.
step_school-plan = Plan follow-up, with one named person
    .how = With the pupil, choose one adult contact. Agree on who is told, parents included unless that creates a risk. Review after a few days, then a few weeks.
    .why = Keeping one anchor and some choice helps the pupil come back to class without reliving everything.
step_pro-follow = Give choices back, and plan follow-up
    .how = Let them choose who tells whom, when, and what is taken down first. Reassess suicide risk at each contact. For an LGBTQ+ young person, ask whom it is safe to tell.
    .why = Losing control is at the heart of the harm: every small choice counts.

### Steps, later

step_again = If it comes back, do the same
    .how =
        { $reader ->
            [young] The person may write from another account. Do not answer. Note, report, block. Tell the person who helps you again.
            [friend] The person may write from another account. No answer: note, report, block, and tell an adult again.
           *[adult] The person may write from another account. No answer: note, report, block, and talk about it again.
        }
    .why = Often the threats are not carried out, but sometimes they are: it is better to know what to do.
step_lesson = Talk about online life later, no lecture
    .how = Wait until things are calm. Talk about trust and respect, in small conversations. Do not start from the law or from what has just happened.
    .why = A lesson given too soon feels like blame.
step_differences = Know where the advice differs
    .how = Block or note first, report before the police, deactivate or keep the account, never pay or get help before deciding, keep the images or not, tell the parents, call the police or a helpline: the bodies contradict each other, and both sides are cited here. This plan takes the choice that protects first, creates no copy and deletes no evidence. Have it checked against your rules.
    .why = Knowing where a disagreement comes from helps you decide, and explain your choice.
step_return =
    { $reader ->
        [young] Come back here when you feel safer
       *[adult] Come back here when the danger has passed
    }
    .how =
        { $reader ->
            [young] When someone is with you, change your first answer. The plan then shows what comes next.
            [friend] When an adult is there, change the first answer. The plan will then show what to do about the threats.
           *[adult] When everyone is safe, change the first answer. The plan will then show what to do about the threats.
        }
    .why = There is help for what comes next too, and nothing has to be done all at once.
