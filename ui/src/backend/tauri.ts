// The door to the program; the only file that knows Tauri. It must not change what passes through.
import { invoke } from "@tauri-apps/api/core";
import type { Backend, Whole } from "./backend";

declare global {
  interface Window {
    /** Put there by the program before the page is drawn. */
    __BALISE_BOOT__: Whole;
  }
}

export const backend: Backend = {
  boot: () => window.__BALISE_BOOT__,
  change: (setting) => invoke("change", { setting }),
  answer: (fact, answers) => invoke("answer", { fact, answers }),
  revisit: (fact) => invoke("revisit", { fact }),
  restart: () => invoke("restart"),
  tick: (step, done) => invoke("tick", { step, done }),
  addStep: (text) => invoke("add_step", { text }),
  removeStep: (step) => invoke("remove_step", { step }),
  arrange: (step, to) => invoke("arrange", { step, to }),
  read: (section, done) => invoke("read", { section, done }),
  fit: (told) => invoke("fit", { told }),
  say: () => invoke("say"),
  find: (query) => invoke("find", { query }),
  qrCodes: (contact) => invoke("qr_codes", { contact }),
  record: (change) => invoke("record", { change }),
  trust: (trusted) => invoke("trust", { trusted }),
  handover: (beside) => invoke("handover", { beside }),
  forget: () => invoke("forget"),
  unlock: (code) => invoke("unlock", { code }),
  pass: () => invoke("pass"),
  protect: (now, code, erase) => invoke("protect", { now, code, erase }),
  closeUp: () => invoke("close_up"),
  switch: (mode) => invoke("switch", { mode }),
  files: () => invoke("files"),
  erase: () => invoke("erase"),
  copy: (code) => invoke("copy", { code }),
  restore: (code) => invoke("restore", { code }),
  browse: (contact) => invoke("browse", { contact }),
  leave: () => invoke("leave"),
};
