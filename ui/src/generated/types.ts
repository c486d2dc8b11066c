// What the page receives. Written from content/src/view.rs by `content types`; do not edit.

export type Role = "text" | "strong" | "em" | "term";
export type Token = { 
/**
 * How the page draws it.
 */
role: Role, 
/**
 * The words.
 */
text: string, };
export type Direction = "ltr" | "rtl";
export type Choice = { 
/**
 * What the page sends back.
 */
id: string, 
/**
 * What the person reads.
 */
name: string, };
export type Urgent = { 
/**
 * Somebody is in danger now. Empty where no number is known to us: `gap` then says what to do.
 */
emergency: Array<ContactView>, 
/**
 * Why the country has no emergency number of its own here, and what to do.
 */
gap?: string, 
/**
 * Thoughts of suicide or self-harm.
 */
crisis: Array<ContactView>, };
export type Chrome = { 
/**
 * BCP 47 code of the language of every word in the page.
 */
language: string, 
/**
 * `ltr` or `rtl`.
 */
direction: Direction, 
/**
 * Message id to finished words, for `ui.ftl` and `about.ftl`.
 */
words: { [key in string]: string }, 
/**
 * Languages a person may choose, each in its own name.
 */
languages: Array<Choice>, 
/**
 * Countries a person may choose, sorted as readers of this language sort.
 */
countries: Array<Choice>, 
/**
 * Contacts for danger and dark thoughts, for the chosen country.
 */
urgent: Urgent, 
/**
 * The one contact shown first, to talk to somebody.
 */
talk: ContactView | null, };
export type SourceView = { 
/**
 * Title of the source, in its own language.
 */
title: string, 
/**
 * Its address, shown and copied, never opened by itself.
 */
url: string, };
export type BlockKind = "paragraph" | "item" | "heading" | "note";
export type BlockView = { 
/**
 * Block id, or the note's id (`N-1`).
 */
id: string, 
/**
 * How it is drawn.
 */
kind: BlockKind, 
/**
 * The statements of the source sheet it stands for (`DEF-1a`).
 */
statements: Array<string>, 
/**
 * The words.
 */
text: Array<Token>, 
/**
 * For a note: the day it was written, as the reader writes dates.
 */
date?: string, 
/**
 * For a note: where it comes from.
 */
sources: Array<SourceView>, };
export type SectionView = { 
/**
 * Section id.
 */
id: string, 
/**
 * Title.
 */
title: string, 
/**
 * What the section says in a few sentences.
 */
brief: Array<BlockView>, 
/**
 * Every statement, with the editor's notes in their place.
 */
complete: Array<BlockView>, };
export type TermView = { 
/**
 * Term id.
 */
id: string, 
/**
 * The word.
 */
term: string, 
/**
 * What it means.
 */
meaning: Array<Token>, };
export type SheetView = { 
/**
 * Title of the sheet.
 */
title: string, 
/**
 * One sentence under the title.
 */
lead: string, 
/**
 * Sections in reading order; the last is the pointer.
 */
sections: Array<SectionView>, 
/**
 * Words of the field, explained.
 */
glossary: Array<TermView>, };
export type OptionView = { 
/**
 * Answer id.
 */
id: string, 
/**
 * Its words.
 */
label: string, 
/**
 * An example, or empty.
 */
hint: string, 
/**
 * Choosing it unchooses the others.
 */
alone: boolean, };
export type QuestionView = { 
/**
 * The fact it asks for.
 */
id: string, 
/**
 * Its place, from 1.
 */
number: number, 
/**
 * The question.
 */
title: string, 
/**
 * One sentence of help, or empty.
 */
hint: string, 
/**
 * Whether several answers may be chosen.
 */
several: boolean, 
/**
 * The answers.
 */
options: Array<OptionView>, 
/**
 * The answers chosen before, when the person came back.
 */
chosen: Array<string>, };
export type AnsweredView = { 
/**
 * The fact.
 */
id: string, 
/**
 * The question.
 */
question: string, 
/**
 * The answers, as words.
 */
answers: Array<string>, };
export type ContactView = { 
/**
 * Entry id.
 */
id: string, 
/**
 * The service's own name.
 */
name: string, 
/**
 * What it is for.
 */
what: string, 
/**
 * Who may use it, in words.
 */
who: string, 
/**
 * Number as people of the country write it.
 */
phone?: string, 
/**
 * Number that takes text messages.
 */
sms?: string, 
/**
 * Address.
 */
url?: string, 
/**
 * When it answers, in words.
 */
hours: string, 
/**
 * What it costs, in words, or empty when not known.
 */
cost: string, 
/**
 * Languages spoken, in words, or empty when not known.
 */
languages: string, 
/**
 * Limits to know before calling, or empty.
 */
note: string, 
/**
 * Where the entry was read.
 */
source: SourceView, 
/**
 * The day a stored copy of the source was read, in words; nobody has called.
 */
consulted: string, 
/**
 * How far it was verified, in words.
 */
verified: string, 
/**
 * What to do because the entry may be out of date, in words, or empty while it is fresh.
 */
confirm: string, 
/**
 * Not of the chosen country: European or worldwide.
 */
elsewhere: boolean, };
export type SayView = { 
/**
 * Sentences to say.
 */
say: Array<string>, 
/**
 * Why they help.
 */
sayWhy: string, 
/**
 * Sentences to avoid.
 */
avoid: Array<string>, 
/**
 * Why they hurt.
 */
avoidWhy: string, };
export type ArrangeView = { 
/**
 * One place up.
 */
up: boolean, 
/**
 * One place down.
 */
down: boolean, };
export type Move = "up" | "down" | "skip" | "park" | "restore";
export type StepView = { 
/**
 * Step id.
 */
id: string, 
/**
 * What to do.
 */
title: string, 
/**
 * How to do it.
 */
how: Array<Token>, 
/**
 * Why.
 */
why: Array<Token>, 
/**
 * Words to say and to avoid, of a step that holds some.
 */
say?: SayView, 
/**
 * Who says so.
 */
sources: Array<SourceView>, 
/**
 * Contacts that meet the step's needs.
 */
contacts: Array<ContactView>, 
/**
 * Whether it is about removing an image, so that comparing the services helps.
 */
removes: boolean, 
/**
 * The contacts are shown without anything to open.
 */
atOnce: boolean, 
/**
 * For a need the country has no service for: why, and what is used instead.
 */
gaps: Array<string>, 
/**
 * How the step may be moved; absent when this reader, or this step, may not.
 */
arrange?: ArrangeView, };
export type OwnView = { 
/**
 * Step id.
 */
id: string, 
/**
 * The person's words, in whatever direction they are written.
 */
text: string, };
export type PhaseView = { 
/**
 * `now`, `soon`, `today`, `week` or `later`.
 */
id: string, 
/**
 * Its name.
 */
title: string, 
/**
 * Its steps.
 */
steps: Array<StepView>, };
export type PlanView = { 
/**
 * Its title, for this reader.
 */
title: string, 
/**
 * One sentence under the title; in danger or despair, that safety comes first.
 */
lead: Array<Token>, 
/**
 * What was said, in a few words each.
 */
summary: Array<string>, 
/**
 * Danger or despair was said: urgent contacts stand first, drawn as urgent.
 */
urgent: boolean, 
/**
 * Phases that hold at least one step, in order.
 */
phases: Array<PhaseView>, 
/**
 * Steps a professional set apart as not for this person; each can be brought back.
 */
skipped: Array<StepView>, 
/**
 * Steps a professional set apart for another day; each can be brought back.
 */
parked: Array<StepView>, 
/**
 * Steps the person added, in their own words.
 */
own: Array<OwnView>, 
/**
 * One step is shown at a time, until the reader asks for the list.
 */
cards: boolean, 
/**
 * How many steps remain, in words: the place in the list is the number.
 */
left: Array<string>, 
/**
 * Human contacts for this person, the first to talk to first; never empty.
 */
contacts: Array<ContactView>, };
export type GuideView = { 
/**
 * The question asked now.
 */
question?: QuestionView, 
/**
 * The plan, when no question is left.
 */
plan?: PlanView, 
/**
 * What was answered so far, in the order asked; each can be changed.
 */
answered: Array<AnsweredView>, 
/**
 * The question before this one, for the back button.
 */
previous?: string, 
/**
 * Questions that remain after this one, at most.
 */
remaining: number, };
export type NeedView = { 
/**
 * Need id.
 */
id: string, 
/**
 * Its words.
 */
title: string, 
/**
 * Why the country has none of its own, when it has none.
 */
gap?: string, 
/**
 * Contacts, the country's own first.
 */
contacts: Array<ContactView>, };
export type DirectoryView = { 
/**
 * Name of the country, or of no country.
 */
country: string, 
/**
 * Needs in order of urgency, each with its contacts.
 */
needs: Array<NeedView>, };
export type PlaceView = { 
/**
 * Name of its country, of Europe or of the whole world.
 */
area: string, 
/**
 * The contact.
 */
contact: ContactView, };
export type FoundView = { 
/**
 * How many, in words; what to do when there is none; empty when nothing was asked.
 */
said: string, 
/**
 * Words that may find more, when nothing was found; empty otherwise.
 */
hint: string, 
/**
 * Contacts, those of the chosen country first, then the best first. When nothing was found: who to reach at once.
 */
contacts: Array<PlaceView>, 
/**
 * How many more there are, in words, or empty.
 */
more: string, };
export type Reach = "call" | "text" | "open";
export type QrCodeView = { 
/**
 * What it lets another device do.
 */
reach: Reach, 
/**
 * What it stands for, in words, for those who do not see it.
 */
label: string, 
/**
 * The number or the address, as a person reads and types it.
 */
text: string, 
/**
 * Modules on each side; a quiet zone of four goes around.
 */
size: number, 
/**
 * The dark modules as SVG path data.
 */
path: string, };
export type QrCodesView = { 
/**
 * One for each way to reach it.
 */
codes: Array<QrCodeView>, };
export type Theme = "system" | "light" | "dark";
export type Saving = "saved" | "impossible";
export type ProgressView = { 
/**
 * Sections read.
 */
read: Array<string>, 
/**
 * Steps ticked.
 */
ticked: Array<string>, 
/**
 * The chosen country, if any.
 */
country: string | null, 
/**
 * Light, dark or as the system.
 */
theme: Theme, 
/**
 * Whether reading, answers and ticks are kept on this computer; absent until the person decides.
 */
keep: boolean | null, 
/**
 * Whether leaving quickly has been explained.
 */
leaveExplained: boolean, 
/**
 * Whether changes reach the disk.
 */
saving: Saving, 
/**
 * Something to say once about the saved file, as finished words.
 */
notice: string | null, };
export type Setting = { "name": "language", "value": string } | { "name": "country", "value": string } | { "name": "theme", "value": Theme } | { "name": "keep", "value": boolean } | { "name": "leaveExplained", "value": boolean } | { "name": "codeAsked", "value": boolean } | { "name": "idleMinutes", "value": number };
export type AskView = { 
/**
 * Its id.
 */
id: string, 
/**
 * The question.
 */
title: string, 
/**
 * What helps to answer.
 */
hint: string, 
/**
 * Its answers; the last is that one does not know.
 */
options: Array<Choice>, 
/**
 * The answer that stands.
 */
chosen: string, };
export type ValueView = { 
/**
 * Its id.
 */
id: string, 
/**
 * What is compared.
 */
title: string, 
/**
 * The value in words.
 */
text: string, 
/**
 * Whether it is known.
 */
known: boolean, };
export type ProofView = { 
/**
 * What it says, as a list of what is compared.
 */
about: string, 
/**
 * Title of the source, in its own language.
 */
title: string, 
/**
 * Its address, shown and copied, never opened by itself.
 */
url: string, };
export type ServiceView = { 
/**
 * The contact.
 */
contact: ContactView, 
/**
 * `fits`, `may` or `not`.
 */
fit: string, 
/**
 * The same in words.
 */
verdict: string, 
/**
 * Why.
 */
reasons: Array<string>, 
/**
 * Whether it stands in the table: it is of this country or of the whole world.
 */
compared: boolean, 
/**
 * Values, the same and in the same order for every service.
 */
values: Array<ValueView>, 
/**
 * Who says so.
 */
sources: Array<ProofView>, };
export type ServicesView = { 
/**
 * What may be told; nothing has to be.
 */
asks: Array<AskView>, 
/**
 * What was found, in one sentence.
 */
found: string, 
/**
 * Services, best first.
 */
services: Array<ServiceView>, 
/**
 * People to reach in any case.
 */
people: Array<NeedView>, };
export type ReadyText = { 
/**
 * Whom it is for.
 */
id: string, 
/**
 * The same in words.
 */
title: string, 
/**
 * How to use it.
 */
hint: string, 
/**
 * Its paragraphs; lines inside one are kept.
 */
paragraphs: Array<string>, 
/**
 * The whole text, to copy.
 */
text: string, };
export type ReadyView = { 
/**
 * What to heed before choosing whom to tell.
 */
caution?: string, 
/**
 * The texts.
 */
texts: Array<ReadyText>, };
export type Entry = { 
/**
 * The day, `2026-11-25`; what of it is unknown is left out at the end, or is `?`.
 */
date: string, 
/**
 * The time, `21:30` where the computer has a field for it.
 */
time: string, 
/**
 * Offset of that time from UTC, `+01:00`.
 */
offset: string, 
/**
 * App, game or site.
 */
platform: string, 
/**
 * Name of the account that threatens.
 */
user: string, 
/**
 * Address of its profile; never opened.
 */
profile: string, 
/**
 * What was demanded.
 */
demanded: string, 
/**
 * Payment asked or made.
 */
payment: string, 
/**
 * What the person did.
 */
done: string, };
export type RecordChange = { "act": "add", 
/**
 * Its facts.
 */
entry: Entry, } | { "act": "edit", 
/**
 * Which one.
 */
number: number, 
/**
 * The new facts.
 */
entry: Entry, } | { "act": "remove", 
/**
 * Which one.
 */
number: number, };
export type RowView = { 
/**
 * Field id; its label is `record_field_<id>`.
 */
id: string, 
/**
 * The text.
 */
text: string, };
export type VersionView = { 
/**
 * When it was written, in words; for an edit, that it is one.
 */
noted: string, 
/**
 * Its facts; what is unknown has no row.
 */
rows: Array<RowView>, };
export type EntryView = { 
/**
 * Its number, from 1.
 */
number: number, 
/**
 * Its title, with the number.
 */
title: string, 
/**
 * The newest version first; none once it was removed.
 */
versions: Array<VersionView>, 
/**
 * When it was removed, in words.
 */
removed?: string, 
/**
 * It is as it was written.
 */
fits: boolean, 
/**
 * The facts as typed, to write them anew.
 */
facts?: Entry, };
export type RecordView = { 
/**
 * Entries in the order they were added, those removed since among them.
 */
entries: Array<EntryView>, 
/**
 * The check code, when something was written.
 */
code?: string, 
/**
 * Something was changed outside the program since it was written.
 */
changed: boolean, 
/**
 * Lines of the handover sheet and what the person typed for them, never translated.
 */
typed: { [key in string]: Array<string> }, 
/**
 * Offsets from UTC a person may choose.
 */
offsets: Array<Choice>, 
/**
 * The offset of this computer now.
 */
offset: string, 
/**
 * The months by name, January first.
 */
months: Array<string>, 
/**
 * Today, year, month and day as in a note's date.
 */
today: string, };
export type Trusted = { 
/**
 * One of [`ROLES`], or empty.
 */
role: string, 
/**
 * A first name, if the person wants it there.
 */
name: string, 
/**
 * One of [`SENTENCES`], or empty.
 */
sentence: string, 
/**
 * A sentence of one's own; it stands before a ready one.
 */
own: string, };
export type PersonView = { 
/**
 * What was chosen, to change it.
 */
chosen: Trusted, 
/**
 * Who it is, in words; empty when nobody was chosen.
 */
who: string, 
/**
 * The first sentence; empty when none was chosen.
 */
sentence: string, 
/**
 * Who it can be.
 */
roles: Array<Choice>, 
/**
 * Ready sentences.
 */
sentences: Array<Choice>, };
export type HandoverLine = { 
/**
 * Line id; the record's `typed` has what the person typed for it.
 */
id: string, 
/**
 * What is asked.
 */
label: string, 
/**
 * What was answered in the guide, in this language.
 */
said: Array<string>, };
export type HandoverSection = { 
/**
 * Its title.
 */
title: string, 
/**
 * Its lines.
 */
lines: Array<HandoverLine>, };
export type HandoverColumn = { 
/**
 * Language code.
 */
language: string, 
/**
 * Direction of writing.
 */
direction: Direction, 
/**
 * What the sheet is, and that typed words stay as they were typed.
 */
title: string, 
/**
 * That typed words stay as they were typed.
 */
lead: string, 
/**
 * Sections in the order of who, where, when, what, who it is about, danger.
 */
sections: Array<HandoverSection>, 
/**
 * Title of the notes at the end.
 */
notes: string, 
/**
 * Labels of the facts of an entry, by field id.
 */
fields: Array<Choice>, };
export type HandoverView = { 
/**
 * The reader's language.
 */
first: HandoverColumn, 
/**
 * The language chosen beside it.
 */
second: HandoverColumn, };
export type Mode = "home" | "class" | "session";
export type PolicyView = { 
/**
 * Whether anything was decided, or tried to be.
 */
managed: boolean, 
/**
 * What is in force: one sentence for each key that was decided.
 */
lines: Array<string>, 
/**
 * What has to be mended, and what is in force meanwhile.
 */
faults: Array<string>, };
export type PackView = { 
/**
 * Which words are in force, and what Balise does not know about them: one sentence each.
 */
lines: Array<string>, 
/**
 * Why the pack is not in force, for whoever has to mend it.
 */
refused?: string, };
export type SchoolContactView = { 
/**
 * Their name.
 */
name: string, 
/**
 * What they are.
 */
role: string, 
/**
 * Where they are.
 */
place: string, 
/**
 * Their number as it is read.
 */
phone: string, 
/**
 * The same number as a telephone dials it.
 */
dial: string, 
/**
 * When they are there.
 */
hours: string, };
export type UsageView = { 
/**
 * The mode in force.
 */
mode: Mode, 
/**
 * The modes a person may go to from here; none where a policy decided.
 */
modes: Array<Mode>, 
/**
 * What is kept stands behind a code that was not given yet.
 */
locked: boolean, 
/**
 * What is kept in this space is behind a code.
 */
code: boolean, 
/**
 * The person was asked for a code already.
 */
codeAsked: boolean, 
/**
 * Everything behind the code is erased after ten wrong ones.
 */
erase: boolean, 
/**
 * Something else on this computer is behind another code.
 */
others: boolean, 
/**
 * Minutes without a sign after which what is open is closed; 0 for never.
 */
idleMinutes: number, 
/**
 * Whether a person may choose those minutes.
 */
idleFree: boolean, 
/**
 * Whether anything at all is written to this computer.
 */
writes: boolean, 
/**
 * Whether anything personal can be kept on this computer.
 */
keeps: boolean, 
/**
 * Whether notes of what happened can be taken.
 */
record: boolean, 
/**
 * Whether papers can be printed.
 */
print: boolean, 
/**
 * Whether an address may be opened in the browser.
 */
links: boolean, 
/**
 * The window fills the screen and cannot be closed.
 */
kiosk: boolean, 
/**
 * What was decided for this computer.
 */
policy: PolicyView, 
/**
 * What became of the content pack, if one was found.
 */
pack?: PackView, 
/**
 * Somebody near, if the policy names them.
 */
near?: SchoolContactView, };
export type FileView = { 
/**
 * Its whole path.
 */
path: string, 
/**
 * Its size, in words.
 */
size: string, 
/**
 * What it is for, in words.
 */
purpose: string, };
export type FilesView = { 
/**
 * The folder they lie in; nothing where none could be found.
 */
folder: string | null, 
/**
 * Each file that is there.
 */
files: Array<FileView>, 
/**
 * How many, and how much together, in words.
 */
sum: string, };
export type Page = { 
/**
 * Words, choices and urgent contacts of the frame around every screen.
 */
chrome?: Chrome, 
/**
 * The fact sheet.
 */
sheet?: SheetView, 
/**
 * Where the guide stands: a question or the plan.
 */
guide?: GuideView, 
/**
 * The directory of the chosen country.
 */
directory?: DirectoryView, 
/**
 * Settings, and what is read and ticked.
 */
progress?: ProgressView, 
/**
 * The record of events.
 */
record?: RecordView, 
/**
 * The trusted person.
 */
person?: PersonView, 
/**
 * How the program is used now.
 */
usage?: UsageView, };
