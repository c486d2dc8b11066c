// Answers from replies recorded from Rust, for tests in a browser. It decides nothing: a reply that was not recorded is refused.
import recorded from "../../tests/recorded.json";
import type {
  Chrome,
  QrCodesView,
  DirectoryView,
  FilesView,
  FoundView,
  GuideView,
  HandoverView,
  OwnView,
  Page,
  PersonView,
  ProgressView,
  ReadyView,
  RecordView,
  ServicesView,
  SheetView,
  UsageView,
} from "../generated/types";
import type { Backend, Whole } from "./backend";

interface Book {
  languages: string[];
  chrome: Record<string, Chrome>;
  sheet: Record<string, SheetView>;
  directory: Record<string, DirectoryView>;
  guide: Record<string, GuideView>;
  services: Record<string, ServicesView>;
  ready: Record<string, ReadyView>;
  progress: ProgressView;
  usage: Record<string, UsageView>;
  found: Record<string, FoundView>;
  codes: Record<string, QrCodesView>;
  record: Record<string, RecordView[]>;
  person: Record<string, PersonView[]>;
  handover: Record<string, HandoverView>;
  files: Record<string, FilesView>;
}

const book = recorded as unknown as Book;
const wished = new URLSearchParams(location.search);

let language = wished.get("language") ?? "fr";
let answers: [fact: string, chosen: string[]][] = [];
let at = "";
let own: OwnView[] = [];
let numbered = 0;
let progress: ProgressView = structuredClone(book.progress);
progress.theme = (wished.get("theme") ?? "system") as ProgressView["theme"];
/** Changes of the record made so far, whatever they say: the replies are those of the recorded ones. */
let noted = 0;
let trusted = false;
progress.leaveExplained = wished.has("explained");
let usage = found(book.usage, wished.get("mode") ?? "home");
usage = { ...usage, locked: wished.has("locked") };

const place = () => `${language}|${progress.country ?? "none"}`;

function found<T>(part: Record<string, T>, key: string): T {
  if (!(key in part)) throw Object.assign(new Error(`not recorded: ${key}`), { code: "unknown-id" });
  return part[key] as T;
}

const said = () => answers.map(([fact, chosen]) => `${fact}=${chosen.join("+")}`).join(";");

function guide(): Page {
  const view = found(book.guide, `${place()}|${said()}${at && `@${at}`}`);
  return { guide: view.plan ? { ...view, plan: { ...view.plan, own } } : view, progress: { ...progress } };
}

function written(): Page {
  const record = found(book.record, language)[noted];
  if (!record) throw Object.assign(new Error("no more changes are recorded"), { code: "unknown-id" });
  return { record, person: found(book.person, language)[trusted ? 1 : 0] as PersonView };
}

function everything(): Whole {
  const parts = {
    chrome: found(book.chrome, place()),
    directory: found(book.directory, place()),
    ...guide(),
    ...written(),
    usage,
  };
  return { ...parts, sheet: found(book.sheet, language) } as Whole;
}

const mark = (list: string[], id: string, done: boolean) => [
  ...list.filter((one) => one !== id),
  ...(done ? [id] : []),
];

export const backend: Backend = {
  boot: everything,
  change: async ({ name, value }) => {
    if (name === "language") language = value;
    else if (name === "codeAsked") usage = { ...usage, codeAsked: value };
    else if (name === "idleMinutes") usage = { ...usage, idleMinutes: value };
    else progress = { ...progress, [name]: value };
    return everything();
  },
  answer: async (fact, chosen) => {
    at = "";
    if (fact === "country") {
      progress = { ...progress, country: chosen[0] ?? null };
      return everything();
    }
    const known = answers.findIndex(([one]) => one === fact);
    if (known < 0) answers.push([fact, chosen]);
    else answers[known] = [fact, chosen];
    return guide();
  },
  revisit: async (fact) => {
    at = fact;
    return guide();
  },
  restart: async () => {
    answers = [];
    at = "";
    own = [];
    progress = { ...progress, ticked: [] };
    return guide();
  },
  tick: async (step, done) => ({ progress: (progress = { ...progress, ticked: mark(progress.ticked, step, done) }) }),
  addStep: async (text) => {
    numbered += 1;
    own = [...own, { id: `own-${numbered}`, text }];
    return guide();
  },
  removeStep: async (step) => {
    own = own.filter(({ id }) => id !== step);
    return guide();
  },
  // An arrangement follows rules of Rust: it is proved there and in the real window.
  arrange: async () => guide(),
  read: async (section, done) => ({ progress: (progress = { ...progress, read: mark(progress.read, section, done) }) }),
  fit: async (told) => {
    const given = Object.entries(told).map(([question, answer]) => `${question}=${answer}`);
    return found(book.services, `${place()}|${said()}|${given.sort().join(";")}`);
  },
  say: async () => found(book.ready, `${place()}|${said()}`),
  find: async (query) => found(book.found, `${place()}|${query}`),
  qrCodes: async (contact) => found(book.codes, `${language}|${contact}`),
  record: async () => {
    noted += 1;
    return written();
  },
  trust: async ({ role, sentence, own }) => {
    trusted = Boolean(role || sentence || own);
    return written();
  },
  handover: async (beside) =>
    book.handover[`${place()}|${said()}|${beside}`] ?? found(book.handover, `${language}|none||${beside}`),
  forget: async () => {
    noted = 0;
    trusted = false;
    answers = [];
    at = "";
    own = [];
    progress = structuredClone(book.progress);
    usage = found(book.usage, usage.mode);
    return everything();
  },
  // A code is tried and set in Rust, and proved there: here every code opens, and none is kept.
  unlock: async () => {
    usage = { ...usage, locked: false, code: true };
    return everything();
  },
  pass: async () => {
    usage = { ...usage, locked: false };
    return everything();
  },
  protect: async () => {
    usage = { ...usage, code: true, codeAsked: true };
    return { usage };
  },
  closeUp: async () => {
    const locked = usage.code;
    await backend.forget();
    usage = { ...usage, locked };
    return everything();
  },
  switch: async (mode) => {
    usage = found(book.usage, mode);
    return everything();
  },
  files: async () => book.files[language] as FilesView,
  erase: async () => backend.forget(),
  copy: async () => true,
  restore: async () => everything(),
  browse: async () => {},
  leave: async () => {
    document.documentElement.setAttribute("data-ended", "");
    return null;
  },
};
