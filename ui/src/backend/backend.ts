// What the page may ask, whoever answers: the program, or recorded replies in a browser test. It must not know either.
import type {
  QrCodesView,
  FilesView,
  FoundView,
  HandoverView,
  Mode,
  Move,
  Page,
  ReadyView,
  RecordChange,
  ServicesView,
  Setting,
  Trusted,
} from "../generated/types";

/** A page with every part, as it is at the start. */
export type Whole = Required<Page>;

/** Why a command was refused; there is a sentence for each code. */
export interface Refusal {
  code: string;
}

/** Each command answers with the parts of the page that changed, or rejects with a `Refusal`. */
export interface Backend {
  /** Everything, without waiting. */
  boot(): Whole;
  change(setting: Setting): Promise<Page>;
  answer(fact: string, answers: string[]): Promise<Page>;
  revisit(fact: string): Promise<Page>;
  restart(): Promise<Page>;
  tick(step: string, done: boolean): Promise<Page>;
  addStep(text: string): Promise<Page>;
  removeStep(step: string): Promise<Page>;
  arrange(step: string, to: Move): Promise<Page>;
  read(section: string, done: boolean): Promise<Page>;
  /** Which service fits what is told, question id to answer id. */
  fit(told: Record<string, string>): Promise<ServicesView>;
  /** Words ready to use. */
  say(): Promise<ReadyView>;
  /** Contacts that a few words name. It changes nothing. */
  find(query: string): Promise<FoundView>;
  /** The number and the address of a contact, for another device to read. It opens nothing. */
  qrCodes(contact: string): Promise<QrCodesView>;
  record(change: RecordChange): Promise<Page>;
  trust(trusted: Trusted): Promise<Page>;
  /** The handover sheet, another language beside the reader's. It changes nothing. */
  handover(beside: string): Promise<HandoverView>;
  forget(): Promise<Page>;
  /** Opens what a code is for; after several wrong ones the answer takes longer. */
  unlock(code: string): Promise<Page>;
  /** Goes on without a code: what one closes stays closed. */
  pass(): Promise<Page>;
  /** Puts what is kept behind a code; `now` is the one there is, or nothing. */
  protect(now: string, code: string, erase: boolean): Promise<Page>;
  /** Closes what is open: behind its code, or for good where nothing was kept. */
  closeUp(): Promise<Page>;
  switch(mode: Mode): Promise<Page>;
  /** The files of the program, read from the disk now. */
  files(): Promise<FilesView>;
  /** Erases every file of the program. */
  erase(): Promise<Page>;
  /** Writes a copy where the person chooses; false when they chose nothing. */
  copy(code: string): Promise<boolean>;
  /** Takes up a copy the person chooses; an empty page when they chose nothing. */
  restore(code: string): Promise<Page>;
  /** Opens the address of a contact in the browser, which leaves a trace there. */
  browse(contact: string): Promise<void>;
  /** Hides the window and ends the program; where the window cannot be closed, starts afresh and says with what. */
  leave(): Promise<Page | null>;
}
