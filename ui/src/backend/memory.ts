// Answers from replies recorded from Rust, for tests in a browser. It decides nothing: a reply that was not recorded is refused.
import recorded from "../../tests/recorded.json";
import type {
  Chrome,
  CodesView,
  DirectoryView,
  FoundView,
  GuideView,
  Page,
  ProgressView,
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
  found: Record<string, FoundView>;
  codes: Record<string, CodesView>;
}

const book = recorded as unknown as Book;
const wished = new URLSearchParams(location.search);

let language = wished.get("language") ?? "fr";
let answers: [fact: string, chosen: string[]][] = [];
let at = "";
let progress: ProgressView = structuredClone(book.progress);
progress.theme = (wished.get("theme") ?? "system") as ProgressView["theme"];
progress.leaveExplained = wished.has("explained");

const place = () => `${language}|${progress.country ?? "none"}`;

function found<T>(part: Record<string, T>, key: string): T {
  if (!(key in part)) throw Object.assign(new Error(`not recorded: ${key}`), { code: "unknown-id" });
  return part[key] as T;
}

function guide(): Page {
  const said = answers.map(([fact, chosen]) => `${fact}=${chosen.join("+")}`).join(";");
  return { guide: found(book.guide, `${place()}|${said}${at && `@${at}`}`), progress: { ...progress } };
}

function everything(): Whole {
  const parts = { chrome: found(book.chrome, place()), directory: found(book.directory, place()), ...guide() };
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
  find: async (query) => found(book.found, `${place()}|${query}`),
  codes: async (contact) => found(book.codes, `${language}|${contact}`),
  forget: async () => {
    answers = [];
    at = "";
    progress = structuredClone(book.progress);
    return everything();
  },
  leave: async () => document.documentElement.setAttribute("data-ended", ""),
};
