// What the page knows: the parts the program sent, the screen in view, and what was just said. It must not decide or format.
import { flushSync, getContext, setContext } from "svelte";
import type { Backend, Refusal, Whole } from "./backend/backend";
import { startPlace } from "./screens/sheet/place.svelte";
import type {
  Chrome,
  DirectoryView,
  GuideView,
  Page,
  PersonView,
  ProgressView,
  RecordView,
  SheetView,
  UsageView,
} from "./generated/types";

/** The screens, in the order of the menu. */
export const SCREENS = ["home", "sheet", "guide", "help", "record", "settings", "about"] as const;
/** Screens reached from others, by their buttons. */
export const BESIDE = ["services", "ready", "person", "papers", "files"] as const;
export type Screen = (typeof SCREENS)[number] | (typeof BESIDE)[number];
/** What can be printed. */
export type Paper = "plan" | "record" | "handover" | "card" | "directory" | "person";

const KEY = Symbol("program");

export class Program {
  // Parts are replaced whole and never changed in place.
  chrome: Chrome = $state.raw() as Chrome;
  sheet: SheetView = $state.raw() as SheetView;
  guide: GuideView = $state.raw() as GuideView;
  directory: DirectoryView = $state.raw() as DirectoryView;
  progress: ProgressView = $state.raw() as ProgressView;
  record: RecordView = $state.raw() as RecordView;
  person: PersonView = $state.raw() as PersonView;
  usage: UsageView = $state.raw() as UsageView;
  screen: Screen = $state("home");
  /** The paper to print. */
  paper: Paper = $state("plan");
  /** Why the last thing asked was refused, in words. */
  error = $state("");
  /** What a screen reader is told. */
  said = $state("");
  /** A text of this program was put on the clipboard. */
  private onClipboard = false;
  /** A screen that says nothing lies over everything. */
  veiled = $state(false);
  /** The screen is blank, for good. */
  left = $state(false);
  /** Leaving is being practised: nothing closes. */
  practising = $state(false);
  /** Leaving was practised once. */
  practised = $state(false);

  constructor(readonly backend: Backend) {
    this.take(backend.boot());
  }

  /** Words of the frame. */
  word = (id: string): string => this.chrome.words[id] ?? id;

  /** Takes the parts that changed. */
  take(page: Page | Whole): void {
    Object.assign(this, page);
  }

  /** Asks the program, and takes what it answers; a refusal is said in words, and nothing is lost. */
  async ask(reply: Promise<Page>): Promise<boolean> {
    this.error = "";
    try {
      this.take(await reply);
      return true;
    } catch (refusal) {
      this.refused(refusal);
      return false;
    }
  }

  /** Asks for something that is shown and not kept; a refusal is said in words, and there is nothing. */
  async see<T>(reply: Promise<T>): Promise<T | undefined> {
    this.error = "";
    try {
      return await reply;
    } catch (refusal) {
      this.refused(refusal);
      return undefined;
    }
  }

  private refused(refusal: unknown): void {
    const id = `ui_error_${(refusal as Refusal)?.code}`;
    this.error = this.word(id in this.chrome.words ? id : "ui_error_unknown");
  }

  /** Starts afresh with what the program answers: the first screen, and nothing of what was said before. */
  async afresh(reply: Promise<Page>): Promise<boolean> {
    const done = await this.ask(reply);
    if (done) {
      [this.said, this.paper, this.practising, this.practised] = ["", "plan", false, false];
      for (const dialog of document.querySelectorAll("dialog[open]")) (dialog as HTMLDialogElement).close();
      startPlace();
      this.go("home");
      void this.clearCopied(); // The next screen waits for no clipboard.
    }
    return done;
  }

  /** Puts a text on the clipboard; whoever comes next does not find it there. */
  async copied(text: string): Promise<void> {
    await navigator.clipboard.writeText(text);
    this.onClipboard = true;
  }

  private async clearCopied(): Promise<void> {
    if (!this.onClipboard) return;
    this.onClipboard = false;
    await navigator.clipboard.writeText("").catch(() => {}); // A clipboard that cannot be written keeps it, as the files page says.
  }

  /** Shows a screen from its top. */
  go(screen: Screen): void {
    this.screen = screen;
    [this.error, this.said] = ["", ""];
  }

  /** Shows a paper as it will be printed. */
  show(paper: Paper): void {
    this.paper = paper;
    this.go("papers");
  }

  /** A window that cannot be closed: it starts afresh behind a screen that says nothing. */
  private async comeBack(page: Page): Promise<void> {
    await this.afresh(Promise.resolve(page));
    [this.veiled, this.left] = [true, false];
  }

  /** Blanks the screen first, then asks the program to end. */
  async leave(): Promise<void> {
    if (this.practising) {
      this.practising = false;
      this.practised = true;
      return;
    }
    flushSync(() => (this.left = true));
    void this.clearCopied(); // Nothing waits for it: the window goes first.
    const page = await this.backend.leave();
    if (page) await this.comeBack(page);
  }
}

/** Gives the program to every component below. */
export function provide(program: Program): void {
  setContext(KEY, program);
}

/** The program, in a component. */
export function useProgram(): Program {
  return getContext(KEY);
}
