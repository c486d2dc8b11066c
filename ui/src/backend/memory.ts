// Answers from replies recorded from Rust, for tests in a browser. It decides nothing: a reply that was not recorded is refused.
import recorded from "../../tests/recorded.json";
import type {
  Chrome,
  DirectoryView,
  GuideView,
  HandoverView,
  Page,
  PersonView,
  ProgressView,
  RecordView,
  SheetView,
} from "../generated/types";
import type { Backend, Whole } from "./backend";

interface Book {
  languages: string[];
  chrome: Record<string, Chrome>;
  sheet: Record<string, SheetView>;
  directory: Record<string, DirectoryView>;
  guide: Record<string, GuideView>;
  progress: ProgressView;
  record: Record<string, RecordView[]>;
  person: Record<string, PersonView[]>;
  handover: Record<string, HandoverView>;
}

const book = recorded as unknown as Book;
const wished = new URLSearchParams(location.search);

let language = wished.get("language") ?? "fr";
let answers: [fact: string, chosen: string[]][] = [];
let at = "";
let progress: ProgressView = structuredClone(book.progress);
progress.theme = (wished.get("theme") ?? "system") as ProgressView["theme"];
/** Changes of the record made so far, whatever they say: the replies are those of the recorded ones. */
let noted = 0;
let trusted = false;
progress.leaveExplained = wished.has("explained");

const place = () => `${language}|${progress.country ?? "none"}`;

function found<T>(part: Record<string, T>, key: string): T {
  if (!(key in part)) throw Object.assign(new Error(`not recorded: ${key}`), { code: "unknown-id" });
  return part[key] as T;
}

function guide(): Page {
  const said = answers.map(([fact, chosen]) => `${fact}=${chosen.join("+")}`).join(";");
  const handover = book.handover[`${place()}|${said}`] ?? found(book.handover, `${language}|none|`);
  return { guide: found(book.guide, `${place()}|${said}${at && `@${at}`}`), handover, progress: { ...progress } };
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
  };
  return { ...parts, sheet: found(book.sheet, language) } as Whole;
}

const mark = (list: string[], id: string, done: boolean) => [
  ...list.filter((one) => one !== id),
  ...(done ? [id] : []),
];

export const backend: Backend = {
  boot: everything,
  ready: async () => {},
  change: async ({ name, value }) => {
    if (name === "language") language = value;
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
    progress = { ...progress, ticked: [] };
    return guide();
  },
  tick: async (step, done) => ({ progress: (progress = { ...progress, ticked: mark(progress.ticked, step, done) }) }),
  read: async (section, done) => ({ progress: (progress = { ...progress, read: mark(progress.read, section, done) }) }),
  record: async () => {
    noted += 1;
    return written();
  },
  trust: async ({ role, sentence, own }) => {
    trusted = Boolean(role || sentence || own);
    return written();
  },
  forget: async () => {
    noted = 0;
    trusted = false;
    answers = [];
    at = "";
    progress = structuredClone(book.progress);
    return everything();
  },
  leave: async () => document.documentElement.setAttribute("data-ended", ""),
};
