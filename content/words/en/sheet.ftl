# The sheet in our own words, in two layers that never mix: what the sheet says, and the editor’s notes
# (sheet_sextortion_note_…), dated and sourced. No blame, no fear. Say “intimate images”, “sexual acts”;
# say that the child is forced, never that they offer or agree.

sheet_sextortion = Sextortion
    .lead = What it is, what the law says, how perpetrators act, what to do. After an ECPAT sheet, retold in our own words.

### Definition

sheet_sextortion_definition = What is it?
sheet_sextortion_definition_what = Sextortion is <term>blackmail</term>. Someone forces another person to do or give something: sexual acts, money, belongings, or intimate images.
sheet_sextortion_definition_power = The person who threatens has more power, or makes it seem so. They use it to make the other give in, for sex or for money.
sheet_sextortion_definition_subject = This sheet has one subject: sextortion. Professionals also say <term>sexual extortion of children</term>.
sheet_sextortion_definition_course = It is a chain of events. Step by step, a person is <strong>forced</strong> to act for someone else. What is taken from them can be:
sheet_sextortion_definition_acts = sexual acts;
sheet_sextortion_definition_money = money;
sheet_sextortion_definition_goods = other things of value;
sheet_sextortion_definition_images = the making of sexual images or videos.
sheet_sextortion_definition_imbalance = Its mark is an unequal balance of power between the two. It is enough that this inequality is felt.
sheet_sextortion_definition_lever = It is what gives the <term>perpetrator</term> a hold: they use it to make the person give in, sexually or for money.

### Offence

sheet_sextortion_offence = What does the law say?
sheet_sextortion_offence_gap = When the sheet was written, none of the main international texts on the sexual exploitation of children gave sextortion a name.
sheet_sextortion_offence_lanzarote = For the sheet, the Lanzarote Convention already punishes part of it: making a child take part in sexual shows, soliciting a child to get images, or sexual acts with a child through threats, authority or by using their vulnerability.
sheet_sextortion_offence_treaties = Four treaties also punish images of abuse: the Budapest Convention, the Lanzarote Convention, the protocol on the sale of children and the African convention. Their words may cover another part.
sheet_sextortion_offence_unnamed = At the time of the sheet, none of the international or regional texts that protect children from sexual exploitation names sextortion as an offence of its own.
sheet_sextortion_offence_shows = Yet the <strong>Lanzarote Convention</strong> punishes whoever makes a child appear in sexual scenes, which the treaty calls “performances” (article 21).
sheet_sextortion_offence_solicitation = According to the sheet, it also punishes soliciting a child in order to make sexual images of them (article 23).
sheet_sextortion_offence_sexual-acts = In it, a sexual act with a child is an offence in three situations:
sheet_sextortion_offence_force = when there is coercion, force or threats;
sheet_sextortion_offence_authority = when the perpetrator uses a recognised role that gives them the child’s trust, or power over the child;
sheet_sextortion_offence_vulnerability = when the perpetrator uses a particular vulnerability of the child.
sheet_sextortion_offence_reading = Read in this way, these articles can catch part of sextortion.
sheet_sextortion_offence_material = Other rules punish those who make, obtain, spread or offer <term>child sexual abuse material</term>. Their words, too, may cover part of it. They are in:
sheet_sextortion_offence_budapest = the Budapest Convention;
sheet_sextortion_offence_lanzarote-material = the Lanzarote Convention;
sheet_sextortion_offence_protocol = the Optional Protocol on the sale of children;
sheet_sextortion_offence_malabo = the African Union convention on cyber security, known as Malabo.

### Perpetrators

sheet_sextortion_perpetrators = How do perpetrators act?
sheet_sextortion_perpetrators_pressure = The <term>perpetrator</term> mostly plays on authority, or on a power that is felt, and not on physical violence. The pressure is in the mind: threatening, withholding something, announcing trouble for a refusal.
sheet_sextortion_perpetrators_aims = They may want any unwanted sexual act, showing one’s body or posing for example. They may also use an intimate image to demand money, goods or a service.
sheet_sextortion_perpetrators_spread = Spreading the images, or only threatening to, is part of it. If they circulate, other violence may follow, such as online harassment, and cause even more suffering.
sheet_sextortion_perpetrators_authority = Most often, the perpetrator relies on authority or on a power that the child feels, more than on physical force. This is how they obtain sexual acts, money or goods.
sheet_sextortion_perpetrators_threats = The <term>coercion</term> is psychological: it is made of threats. It is also:
sheet_sextortion_perpetrators_withholding = keeping back something the child needs or wants;
sheet_sextortion_perpetrators_consequences = announcing bad consequences if they refuse.
sheet_sextortion_perpetrators_unwanted-acts = Sex may be the aim. The perpetrator then demands an act that the child does not want, whatever that act is. For example:
sheet_sextortion_perpetrators_showing = showing intimate parts of the body;
sheet_sextortion_perpetrators_posing = posing for sexual images.
sheet_sextortion_perpetrators_tool = Sex may also be the means. The aim is then money, goods or services.
sheet_sextortion_perpetrators_example = Example: the perpetrator gets hold of a sexual image the child had made of themself, sometimes under pressure or through deceit. They use it as a weapon and demand money.
sheet_sextortion_perpetrators_publication = Intimate images of the child may be spread, online or to people their age. The threat alone already counts.
sheet_sextortion_perpetrators_harm = Spreading can bring other violence, such as online harassment. The child suffers even more from it.

### Acting

sheet_sextortion_action = What can we change, together?
sheet_sextortion_action_laws-and-means = Ask for laws that name and punish sextortion, and for more means for police and justice.
sheet_sextortion_action_online = Work with internet services to slow the spread of images of abuse, and report those one knows of. The sheet adds <term>sexting</term>: a note, in the complete version, says where the difference is.
sheet_sextortion_action_inform = Inform children, parents and other responsible adults about the risks of <term>sexting</term> and what may follow.
sheet_sextortion_action_list = The sheet speaks to all those who can make things move:
sheet_sextortion_action_laws = ask for stronger laws, which name sextortion and punish it;
sheet_sextortion_action_means = ask that police and justice have the means to face it;
sheet_sextortion_action_providers = work with internet service providers, so that images of abuse circulate less;
sheet_sextortion_action_teach = talk with children, parents and those who care for them about <term>sexting</term>, its risks and what may follow;
sheet_sextortion_action_report-material = report <term>child sexual abuse material</term> one learns of online;
sheet_sextortion_action_report-sexting = the sheet also invites people to tell the right services about <term>sexting</term> they learn of: the note says how to understand this.

### To go further

sheet_sextortion_pointer = To go further
sheet_sextortion_pointer_sister = On images a child made of themself, ECPAT has written another sheet: “Sexting”.
sheet_sextortion_pointer_companion = The sheet points to a sister sheet by ECPAT, “Sexting”, for everything about images made by the child.

### Editor’s notes

sheet_sextortion_note_n-1 = Law has moved since. A 2024 European directive asks countries to punish the threat of publishing intimate images in order to force someone, by June 2027. A European agreement of 22 June 2026 would name the sexual extortion of children; its adoption is still to be checked. Several countries already punish the threat. The four treaties named here have not changed; the African convention entered into force on 8 June 2023.
sheet_sextortion_note_n-2 = In article 21, one part is about coercion, another about recruiting. It has live scenes in mind above all; a webcam can be one.
sheet_sextortion_note_n-3 = Article 23 is narrower. It needs an adult, a child under the age set by the country, a proposal to meet, and steps that follow. In 2015, the treaty’s committee invited countries to cover what stays online as well.
sheet_sextortion_note_n-4 = This is article 18. Below the age set by each country, the act is punished even without a threat.
sheet_sextortion_note_n-5 = The sheet has a person with power in mind. Today it is often a stranger behind a fake profile, sometimes an organised group, sometimes a faked image. It can also be someone close or another young person.
sheet_sextortion_note_n-6 = Images of abuse, or blackmail: reporting them helps. A private exchange between young people, without pressure: it should not be denounced as if it were a crime. If anyone is uneasy, a <term>helpline</term> can talk it over with them.

### Words to know

term_sexual-extortion = sexual extortion of children
    .meaning = The name professionals give to sextortion when the person threatened is a child.
term_blackmail = blackmail
    .meaning = Threatening someone to get something from them.
term_author = perpetrator
    .meaning = The person who threatens or forces. They are the one responsible.
term_coercion = coercion
    .meaning = Forcing someone, by fear, threats or force. Giving in under coercion is not agreeing.
term_grooming = grooming
    .meaning = Gaining a child’s trust, online or not, for a sexual purpose.
term_sexting = sexting
    .meaning = Sending each other intimate messages or images.
term_abuse-material = child sexual abuse material
    .meaning = Any image or video that shows a child in a sexual situation. These are traces of violence, and nothing else.
term_altered-image = altered image
    .meaning = An image that was made up or changed, for example by artificial intelligence. The threat is the same, and so is the help.
term_helpline = helpline
    .meaning = A service where someone listens and advises, by phone or by messages.
term_hotline = hotline
    .meaning = A service that receives reports of illegal images and acts to have them removed.
