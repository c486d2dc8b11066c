# Words ready to use: what to say or write, to be copied or printed. Blanks are filled by hand.
# First person only where $reader is young. For everyone else, the person threatened is the blank, and nobody says “I”.
# The message to the platform and the report never describe the image and never carry it. No number, no address.

### The screen

ui_ready_open = Words ready to use
ui_ready_title = Words ready to use
ui_ready_lead = Texts to say, to copy or to print. They follow the answers given in “What to do”. Each word can be changed.
ui_ready_kept = Balise saves none of these texts. Once copied or printed, a text may stay in the memory of the computer or the printer.
ui_ready_copy = Copy
ui_ready_print = Print
ui_ready_copied = Text copied.
ui_ready_selected = The text is selected: it can be copied with the keyboard.
ui_ready_back = What to do
ui_ready_help = Find help

# A blank to fill by hand.
ready_blank = ……
ready_caution_authority =
    { $reader ->
        [young] If the person threatening you lives with you or is in charge of you, choose an adult who is not close to that person, and a device that person does not use.
       *[adult] If the person making threats lives with the young person or is in charge of them, choose an adult who is not close to that person, and a device that person does not use.
    }

### What the answers say

ready_said_safety_danger =
    { $reader ->
        [young] I am in danger now.
       *[adult] …… is in danger now.
    }
ready_said_safety_despair =
    { $reader ->
        [young] I have thoughts of dying or of hurting myself. I need someone to stay with me.
       *[adult] …… has thoughts of dying or of self-harm, and must not be left alone.
    }
ready_said_age_under-13 =
    { $reader ->
        [young] I am under 13.
       *[adult] The person threatened is under 13.
    }
ready_said_age_from-13 =
    { $reader ->
        [young] I am between 13 and 15.
       *[adult] The person threatened is between 13 and 15.
    }
ready_said_age_from-16 =
    { $reader ->
        [young] I am 16 or 17.
       *[adult] The person threatened is 16 or 17.
    }
ready_said_age_now-adult =
    { $reader ->
        [young] I am an adult today. In the image, I am under 18.
       *[adult] The person threatened is an adult today, and under 18 in the image.
    }
ready_said_age_adult =
    { $reader ->
        [young] I am 18 or over.
       *[adult] The person threatened is 18 or over.
    }
ready_said_demand_money =
    { $reader ->
        [young] This person is asking me for money.
       *[adult] Money is being demanded.
    }
ready_said_demand_images =
    { $reader ->
        [young] This person is demanding images, an act or a meeting from me.
       *[adult] Images, an act or a meeting are being demanded.
    }
ready_said_demand_harm =
    { $reader ->
        [young] This person wants me to hurt myself, or to hurt someone or an animal.
       *[adult] Self-harm, or hurting someone or an animal, is being demanded.
    }
ready_said_demand_recruit =
    { $reader ->
        [young] This person wants me to bring in another child, or wants images of one.
       *[adult] Bringing in another child, or images of one, is being demanded.
    }
ready_said_demand_other =
    { $reader ->
        [young] This person is demanding something else from me: ……
       *[adult] Something else is being demanded: ……
    }
ready_said_demand_nothing = Nothing has been demanded so far.
ready_said_doer_stranger =
    { $reader ->
        [young] It is someone I met online.
       *[adult] The person making threats was met online.
    }
ready_said_doer_known =
    { $reader ->
        [young] It is someone I know.
       *[adult] The person making threats is known in real life.
    }
ready_said_doer_partner =
    { $reader ->
        [young] It is someone I am or was going out with.
       *[adult] The person making threats is a partner or an ex.
    }
ready_said_doer_young =
    { $reader ->
        [young] It is another young person.
       *[adult] The person making threats is another young person.
    }
ready_said_doer_authority =
    { $reader ->
        [young] It is an adult who lives with me or is in charge of me.
       *[adult] The person making threats is an adult from home or in authority.
    }
ready_said_doer_group =
    { $reader ->
        [young] It is a group online.
       *[adult] The threats come from a group online.
    }
ready_said_happened_paid =
    { $reader ->
        [young] I was made to pay.
       *[adult] Money was paid under threat.
    }
ready_said_happened_sent-more =
    { $reader ->
        [young] I was made to send more images.
       *[adult] More images were sent under threat.
    }
ready_said_happened_shared = An image has been shown or posted.
ready_said_happened_altered = The image is fake or altered.
ready_said_happened_blocked = The account making threats is already blocked.
ready_said_happened_deleted = Messages or an account no longer exist.

# “forwarded” stays silent: a helpline comes first, before others are told.
ready_said_where_game = It happens in a game, or in its chat.
ready_said_where_social = It happens on a social network.
ready_said_where_messenger = It happens in private messages.
ready_said_where_life = It also happens in real life.
ready_said_care_disability =
    { $reader ->
        [young] I need time or help to express myself.
       *[adult] …… needs time or help to express things.
    }
ready_said_care_outing =
    { $reader ->
        [young] Nothing should be passed on without asking me first.
       *[adult] Nothing should be passed on without asking …… first.
    }
ready_said_care_home =
    { $reader ->
        [young] This person lives with me, or has power over me. They must not know that I am telling.
       *[adult] The person making threats lives with …… or has power at home or in their life. They must not know that this was told.
    }

### To a parent

ready_title_parent =
    { $reader ->
        [young] To a parent, or another adult you trust
        [friend] To an adult you trust
        [professional] To a parent or carer
       *[adult] To another parent or carer
    }
    .hint =
        { $reader ->
            [young] Say it, write it, or show the page. One sentence is enough to begin.
           *[adult] To say or to write, in a quiet moment. One sentence is enough to begin.
        }
ready_parent_open =
    { $reader ->
        [young] I need your help. Something hard is happening to me online. Someone is threatening me with an intimate image. Please listen to me first.
        [friend] …… needs help. Someone is threatening …… online with an intimate image.
       *[adult] …… needs help. Someone is threatening …… online with an intimate image. This may be hard to hear.
    }
ready_parent_facts = { $safety } { $demand } { $doer } { $happened } { $where } { $care }
ready_parent_ask =
    { $reader ->
        [young] It is not my fault. Please do not be angry, and do not take my phone away. Please do not answer this person, do not pay, and do not look at the image.
        [friend] …… is not at fault. Please stay calm, and listen to …… first. Do not answer the person making threats, do not pay, and do not ask to see the image.
       *[adult] …… is not at fault. What helps is calm: thank …… for telling, with no reproach, no punishment, and no phone taken away. Do not answer the person making threats, do not pay, and do not look at the image.
    }
ready_parent_close =
    { $reader ->
        [young] There are people whose job it is. We can call them together, and choose together whom to tell.
       *[adult] There are people whose job it is. The next step: call them together, and let …… choose whom else to tell.
    }

### To a friend

ready_title_friend =
    { $reader ->
        [young] To a friend
        [friend] To the person being threatened
       *[adult] To friends who may receive something
    }
    .hint =
        { $reader ->
            [young] You choose whom to tell, and how much.
            [friend] Say only what feels right. Listening already helps.
           *[adult] Only to those concerned, and only what is needed. Ask the person threatened first, who may not want it.
        }
ready_friend_open =
    { $reader ->
        [young] Someone is threatening me online. A private or fake picture of me may be sent to you.
        [friend] It is not your fault. Only the person making threats is responsible. You are not alone.
       *[adult] Someone is threatening …… online. A private or fake picture of …… may be sent to you.
    }
ready_friend_facts =
    { $reader ->
        [young] { $safety }
       *[adult] { "" }
    }
ready_friend_ask =
    { $reader ->
        [young] Please do not open it, do not show it, and do not send it on. Report it in the app. What I need is you beside me when I tell an adult.
        [friend] Do not answer this person any more, do not pay, and do not send anything. Do not delete the messages. An adult can help: who would be easiest to tell?
       *[adult] Please do not open it, do not show it, and do not send it on. Report it in the app, and tell an adult.
    }
ready_friend_close =
    { $reader ->
        [young] Thank you for being there.
        [friend] Telling can be done together. A helpline can listen too, without a name.
       *[adult] …… is not at fault. A kind word helps more than questions.
    }

### To a teacher

ready_title_teacher =
    { $reader ->
        [young] To a teacher, or another adult at school
        [friend] To a teacher, or another adult at school
       *[adult] To the school
    }
    .hint =
        { $reader ->
            [young] Ask for a quiet moment, after a lesson or by message.
           *[adult] To say in private, or to write to the person in charge of child protection.
        }
ready_teacher_open =
    { $reader ->
        [young] May I talk to you alone? Something hard is happening to me online. Someone is threatening me with an intimate image.
        [friend] Is there a quiet place to talk? …… needs help. Someone is threatening …… online with an intimate image.
       *[adult] …… is being threatened online with an intimate image, and needs to be protected at school too.
    }
ready_teacher_facts = { $safety } { $demand } { $doer } { $happened } { $where } { $care }
ready_teacher_ask =
    { $reader ->
        [young] It is not my fault. Please do not ask to see the image. Before you tell anyone, please tell me whom you have to tell, and why.
        [friend] …… is not at fault. Please do not ask to see the image. Please talk to …… in private, and say whom you have to tell.
       *[adult] …… is not at fault. Please do not look at the image, do not copy it, and do not ask for it. Only the person in charge of child protection needs to know. Please do not bring …… and the person making threats together.
    }
ready_teacher_close =
    { $reader ->
        [young] Will you help me to tell my parents, or another adult?
        [friend] Will you help …… to tell an adult of the family, if that is safe?
       *[adult] If pupils receive the image: they report it, and do not send it on. Whom to contact at the school: ……
    }

### To the platform

ready_title_platform = To the platform
    .hint =
        { $reader ->
            [young] Copy it into the report form of the app, under the reason about the safety of children. Fill in the blanks; add no picture.
           *[adult] To copy into the report form of the app, under the reason about the safety of children. Fill in the blanks; add no picture.
        }
ready_platform_open =
    { $reader ->
        [young] I am reporting an account that is threatening me with an intimate image.
       *[adult] This is a report of an account that is threatening a person with an intimate image.
    }
ready_platform_facts = { $age } { $demand } { $happened } { $where }
ready_platform_ask = Please remove what this account posts about this, stop it from being posted again, and act on the account. Please make sure that nothing the police may need is erased.
ready_platform_details =
    Account making threats: ……
    Address of its profile, or of the page: ……
    Date, time and time zone: ……
ready_platform_close =
    { $reader ->
        [young] No image is attached: I will not copy or send it.
       *[adult] No image is attached: it must not be copied or sent.
    }

### To the police or a hotline

ready_title_report = To the police or a hotline
    .hint =
        { $reader ->
            [young] An adult or a helpline can do it with you. Fill in what you know; leave the rest.
           *[adult] Fill in what is known; leave the rest. Ask for the number of the report.
        }
ready_report_open =
    { $reader ->
        [young] I want to report that someone is threatening me with an intimate image.
       *[adult] This is a report about a person who is being threatened with an intimate image.
    }
ready_report_facts = { $safety } { $age } { $demand } { $doer } { $happened } { $where } { $care }
ready_report_ask =
    { $reader ->
        [young] Please tell me what will happen next, and who will be told.
       *[adult] Please say what will happen next, and who will be told.
    }
ready_report_details =
    Country: { $country }
    Apps, with account names and profile addresses: ……
    First message, first threat, last message (date, time and time zone): ……
    What is demanded: ……
    Payment asked or made (date, amount, account or card, reference): ……
    Reports already made, with their numbers: ……
    Adult to contact: ……
ready_report_close =
    { $reader ->
        [young] No image is attached: I will not copy or send it.
       *[adult] No image is attached: it must not be copied or sent.
    }
