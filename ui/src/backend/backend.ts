// What the page may ask, whoever answers: the program, or recorded replies in a browser test. It must not know either.
import type {
  QrCodesView,
  FoundView,
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
  /** The page is drawn. */
  ready(): Promise<void>;
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
  forget(): Promise<Page>;
  /** Hides the window and ends the program. */
  leave(): Promise<void>;
}
