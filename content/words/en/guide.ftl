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

### Phases

phase_now = Now
phase_today = Today
phase_week = This week
phase_later = Later

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
    .hint = A friend, a brother or sister, someone in class.
guide_who_friend_said = to help someone my age
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
guide_demand_other = Something else
    .hint = Self-harm, hurting someone, bringing someone in, doing a favour, keeping quiet.
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
            [young] You can just say: “I am thinking about dying” or “I am really not OK”. If you might hurt yourself right now, call emergency services.
            [friend] Call with the person you are helping, or for them. Ask plainly: “Are you thinking about dying?” If the danger is here now, call emergency services.
            [professional] Ask directly about thoughts of suicide, a plan, and means within reach. Listen, then refer the same day. If danger is immediate, call emergency services.
           *[adult] Call for yourself, or with the person being threatened. The question can be asked plainly: “Are you thinking about dying?” If the danger is here now, call emergency services.
        }
    .why =
        { $reader ->
            [young] This moment can pass: others have come through it, and talking can help you hold on.
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
            [young] Breathe slowly. If you are scared, or thinking about hurting yourself, call right away, even if you are not sure.
            [friend] You can ask: “Do you feel safe? Are you thinking about hurting yourself?” If the answer worries you, call together or tell an adult.
            [professional] Ask about suicide directly and make a brief assessment. If any doubt remains, refer the same day.
           *[adult] Is there fear at home, or are there thoughts of dying? The question can be asked plainly. If in doubt, call.
        }
    .why =
        { $reader ->
            [young] What you are living through is heavy, and you can get help even if you are not in danger.
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

### Steps, now: the first words of those who help

step_parent-calm = Stay calm and say thank you
    .how = Say: “Thank you for telling me. I believe you. We will sort it out together.” Do not punish, do not ask why. Do not take the phone away as a punishment.
    .why = Fear of punishment keeps people silent, and the phone is also a link to friends and to help.
step_friend-believe = Say: “I believe you”
    .how = Add: “It’s not your fault. I’m here.” If you received the image, do not open it, show it or send it to anyone, and tell an adult.
    .why = Being believed helps people to ask for help, and an image that does not travel hurts less.
step_pro-listen = Listen first, at their pace
    .how = Before the story, explain the limits of confidentiality. Ask open questions, without investigating. Afterwards, write down their exact words.
    .why = A free account, taken once and well noted, protects the person and the investigation.
step_school-lead = Tell the safeguarding lead
    .how = Alert the designated safeguarding lead or the head at once. Tell the pupil that you have to pass it on. Do not ask for details, and tell nobody else.
    .why = One trained person coordinates what follows, and the pupil does not have to repeat everything.

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
        [friend] Help them not to pay
        [professional] Advise not to pay
       *[adult] Do not pay
    }
    .how =
        { $reader ->
            [young] Send no money, no gift card, no cryptocurrency. If you are about to pay, talk to someone first.
            [friend] No money, no gift card, and do not pay yourself. If the pressure is too strong, talk to an adult first.
            [professional] Most bodies say not to pay; some say to get help before deciding. Say it without reproach.
           *[adult] No transfer, no gift card, not even a small sum. Before any payment, talk to a helpline.
        }
    .why = Paying rarely stops the threats, and the demands often come back.
step_send-nothing =
    { $reader ->
        [friend] Help them send nothing
        [professional] Help them refuse every new demand
       *[adult] Send nothing more
    }
    .how =
        { $reader ->
            [young] Refuse photos, videos, camera calls and meetings. If someone asks you to come somewhere, tell an adult right away.
            [friend] Everything can be refused: photo, video, call, meeting. If there is talk of meeting, tell an adult right away.
            [professional] Think of what may follow: a live call, a meeting. Tell the police quickly; arrange neither a meeting nor a trap.
           *[adult] No photo, no video, no camera call, no meeting. If there is talk of a meeting, tell the police.
        }
    .why = Each new image can be used for a new threat.
step_other-demand =
    { $reader ->
        [young] Refuse, and tell the police with an adult
        [friend] Tell an adult and the police
        [professional] Tell the police without waiting
       *[adult] Tell the police, give in to nothing
    }
    .how =
        { $reader ->
            [young] Do not hurt yourself or anyone else. Do not bring anyone in, do not pass money on. If it already happened under threat, a helpline can advise you.
            [friend] Nobody should hurt themselves, hurt anyone, bring someone else in or pass money on. If it already happened under threat, ask for advice together.
            [professional] Networks push children to hurt themselves, to do harm or to bring in others. Have any injury treated and do not search through the chats. If something was done under threat, seek specialised advice.
           *[adult] Nobody should hurt themselves, hurt anyone, bring another child in or pass money on. If it already happened under threat, ask for advice before doing anything else.
        }
    .why =
        { $reader ->
            [young] A person who is forced needs protection, and telling protects you and others.
           *[adult] A person who is forced needs protection, and telling protects others too.
        }
step_give-nothing =
    { $reader ->
        [young] Give nothing, whatever they ask
        [friend] Help them give nothing
        [professional] Advise giving in to nothing
       *[adult] Give nothing, whatever is demanded
    }
    .how =
        { $reader ->
            [young] No money, no image, no meeting, no one else’s name. If you are unsure, talk to someone first.
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
            [young] Many people give in under pressure. From now on, refuse images, calls and meetings. If you sent someone else’s picture, tell a helpline first.
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
step_talk =
    { $reader ->
        [friend] Tell an adult, together
        [professional] Get specialised advice
       *[adult] Talk to someone now
    }
    .how =
        { $reader ->
            [young] Choose someone you trust: a parent, a school nurse, a teacher… Or contact a helpline, often without giving your name. You don’t have to tell everything.
            [friend] Help them choose an adult they trust, or call a helpline together. If they refuse and you are afraid for them, tell an adult anyway.
            [professional] Call a helpline or your lead before acting. Offer to call together with the person being threatened, when they choose.
           *[adult] A helpline listens to children and adults alike, often without asking for a name. Choose a trusted person who will stay around, too.
        }
    .why =
        { $reader ->
            [friend] It is too heavy for two young people, and an adult can act where you cannot.
            [professional] Specialised advice avoids moves that make the threat worse or destroy evidence.
           *[adult] The people who answer know these situations: they are there to help, not to judge.
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
            [young] Choose someone who does not live or work with them. Use a device they cannot open. Ask that the police be told.
            [friend] Choose someone who does not live or work with them. Use a device they cannot open. Ask that the police be told.
            [professional] If the person being threatened is under 18, this is sexual abuse of a child: police without waiting. Check that they have a safe device and a safe place. Apply your child-protection rules.
           *[adult] Choose someone who does not live or work with them. Use a device they have no access to. Tell the police without talking to this person first.
        }
    .why =
        { $reader ->
            [young] An adult has no right to do this to you, and other adults can protect you.
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
            [young] It is not for a child to fix this: adults are there to protect you.
            [friend] Someone so young needs adults to protect them quickly.
           *[adult] A child so young needs adults to protect them quickly.
        }
step_pause = Let everything else wait
    .how =
        { $reader ->
            [young] Do not answer, send or pay anything. Do not delete anything either. You can deal with it later, with help.
            [friend] No answering, sending, paying or deleting. You can deal with it later, with adults.
            [professional] No answer, no sending, no payment, no deleting. Take up the rest once everyone is safe.
           *[adult] Do not answer, send or pay anything. Do not delete anything either.
        }
    .why = The threats can wait for an answer; safety cannot wait.
step_no-look = Do not look at the image or copy it
    .how =
        { $reader ->
            [professional] Ask only, in words, what is seen in it, if that is useful. In England only the designated lead may view it, as an exception justified in writing. Elsewhere follow your local rule: if in doubt, nobody looks.
           *[adult] Do not open, save or send the image, even to help. Do not ask to see it. Keep the device as it is and ask the police or a reporting service what to do.
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
            [young] An adult can ask the bank, or the gift-card company, whether the payment can be stopped. Keep the receipts. Pay nothing more.
            [friend] An adult can ask the bank, or the gift-card company, whether the payment can be stopped. Keep the receipts, and no more payments.
           *[adult] Ask the bank, the payment service or the gift-card company whether the payment can be stopped. Keep receipts and references. Pay nothing more.
        }
    .why =
        { $reader ->
            [young] A payment can sometimes be stopped, and paying was not your fault.
            [friend] A payment can sometimes be stopped, and paying was not their fault.
            [professional] A payment can sometimes be stopped, and its traces can help the police.
           *[adult] A payment can sometimes be stopped, and having paid is not a fault.
        }
step_paid-recovery = Pay nobody to “delete everything”
    .how =
        { $reader ->
            [young] Strangers or companies may promise to get your money back or delete the image. Refuse, and show the message to an adult.
            [friend] Strangers or companies may promise to get the money back or delete the image. Refuse, and show the message to an adult.
           *[adult] Companies or so-called hackers promise to get the money back or delete the images. Refuse, and turn to the police or a helpline.
        }
    .why = Some charge for help that is free, deceive people, and discourage them from going to the police.

### Steps, now: what may help the police

step_keep-record =
    { $reader ->
        [young] Write down what happened, without the images
        [friend] Help them write it down, without images
       *[adult] Note the facts, without the images
    }
    .how =
        { $reader ->
            [young] Write the username, the profile address, the app, the dates, what they ask for. If you screenshot a message, check that no intimate image shows. Do not copy or send the image, even to ask for help.
            [friend] Write down the username, the profile address, the app, the dates, what is demanded. Do not ask to see the image. Do not copy it, do not send it.
            [professional] Note username, profile address, app, dates, demands, payment accounts. Some bodies say to keep the images, others to make no copy. Safest: copy nothing, delete nothing, ask the police.
           *[adult] Username, profile address, app, dates, demands, payment accounts. A screenshot must show no intimate image. What already exists stays in place: no copying, sending or deleting.
        }
    .why =
        { $reader ->
            [young] These notes can help the police find the person making the threats.
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
            [young] Many people delete things out of fear. Write the username, the app, the dates, the demands. From now on delete nothing, neither account nor messages, and do not copy the image.
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
            [young] Note the page address and the time, not the image. Report the image and the account in the app, or ask an adult to do it. Do not look for other copies.
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
            [young] When you have noted the main facts, report the account in the app, then block it. If the messages scare you too much, block right away.
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
            [young] Do not unblock to look for evidence. You can often report a blocked account, or ask an adult to do it.
            [friend] Do not unblock to look for evidence. A blocked account can often be reported.
           *[adult] Do not unblock to look for evidence. A blocked account can often still be reported.
        }
    .why = Keeping a distance protects, and reporting can protect other young people.
step_ask-before-report = Ask for advice before reporting the account
    .how =
        { $reader ->
            [young] A helpline or the police can say when to report the account. If the messages scare you too much, block it already.
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
            [young] You have the right to say stop, even to someone you love. Do not go and “talk about it” alone together. Tell an adult what is happening.
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
step_account =
    { $reader ->
        [young] Keep your account, make it private
        [friend] Help them make the account private
       *[adult] Keep the account, make it private
    }
    .how =
        { $reader ->
            [young] Do not delete your account. Make it private and hide your friends list. If you want to deactivate it, ask for advice first.
            [friend] Do not delete the account. Make it private and hide the friends list. Do the same with yours.
            [professional] Nobody advises deleting. Some bodies say deactivate, others keep the account open. Safest: a private account, and deactivation only once the facts are noted.
           *[adult] Do not delete the account. Make it private and hide the friends list. Deactivating can hide evidence: ask for advice first.
        }
    .why = The account may hold evidence, and a hidden friends list limits the threat.
step_altered = Report the fake image like a real one
    .how =
        { $reader ->
            [friend] Note the account, the address, the date and the text, not the image. Do not save it, do not show it. Do not accuse anyone yourselves.
           *[adult] Note the account, the address, the date and the text, not the image. Do not save it, do not show it. Do not accuse anyone yourself.
        }
    .why = A made-up image can hurt just as much, and is reported in the same way.
step_remove-image =
    { $reader ->
        [young] Ask to have the image blocked
        [friend] Help them have the image blocked
       *[adult] Have the image blocked, without looking
    }
    .how =
        { $reader ->
            [young] Free services make a fingerprint of the image on your device: the image stays with you. Others receive the image in confidence. An adult can help you without looking.
            [friend] Free services make a fingerprint of the image on the device, without sending it. Others receive the image in confidence. It is for the person concerned to do: do not take the image.
            [professional] The fingerprint is made on the device from the original file; other services receive the image. Encrypted messengers and sites that do not take part are not covered. Nothing is deleted on the offender’s side.
           *[adult] Free services make a fingerprint of the image on the device, without sending it. Others receive the image in confidence. Only the person being threatened picks it; an adult helps without looking.
        }
    .why =
        { $reader ->
            [young] Sites that take part can then recognise the image and block it.
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
            [young] Free services for under-18s also accept adults, for an image from before. A fingerprint is made on your device. Send the image to nobody else.
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
            [young] A free service for adults makes a fingerprint of the image on your device. Services for children do not take this image, but they can point the way.
            [friend] A free service for adults makes a fingerprint of the image on their device. Services for children can point the way.
           *[adult] A free service for adults makes a fingerprint of the image on the device. Services for children do not take this image, but they can point the way.
        }
    .why = The right service depends on the age in the image, and help can be asked for at any age.
step_police =
    { $reader ->
        [young] Prepare a police report, with someone
        [friend] Talk about the police with an adult
       *[adult] Tell the police, with help
    }
    .how =
        { $reader ->
            [young] With an adult or a helpline, ask how to tell the police. Take your notes, without the images. Ask for the case number.
            [friend] An adult or a helpline can say how to tell the police. In danger, do not wait. Otherwise, decide together, with an adult.
           *[adult] A helpline can first explain how it works. Take the notes, without the images. Ask for the case number and what comes next.
        }
    .why =
        { $reader ->
            [young] The police can look for the person making threats, and you can first ask how it works in your country.
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
            [young] You, or someone you trust, can say: “An image of me, real or fake, is going around. Don’t open it, don’t send it, report it.” Nothing more to explain.
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
            [young] Sleeping badly, scared, feeling empty? Tell the person who is helping you. Keep seeing friends and doing what you like.
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
            [young] The person may write from another account. Do not answer; note, report, block, and tell the person who helps you again.
            [friend] The person may write from another account. No answer: note, report, block, and tell an adult again.
           *[adult] The person may write from another account. No answer: note, report, block, and talk about it again.
        }
    .why = Often the threats are not carried out, but sometimes they are: it is better to know what to do.
step_lesson = Talk about online life later, no lecture
    .how = Wait until things are calm. Talk about trust and respect, in small conversations. Do not start from the law or from what has just happened.
    .why = A lesson given too soon feels like blame.
step_differences = Know where the advice differs
    .how = Keep the images or not, block or note first, deactivate the account, report before the police: the bodies contradict each other. This plan takes the choice that protects first and creates no copy. Have it checked against your rules.
    .why = Knowing where a disagreement comes from helps you decide, and explain your choice.
step_return =
    { $reader ->
        [young] Come back here when you feel safer
       *[adult] Come back here when the danger has passed
    }
    .how =
        { $reader ->
            [young] When someone is with you, change your first answer. The plan will then show what to do about the threats.
            [friend] When an adult is there, change the first answer. The plan will then show what to do about the threats.
           *[adult] When everyone is safe, change the first answer. The plan will then show what to do about the threats.
        }
    .why = There is help for what comes next too, and nothing has to be done all at once.
