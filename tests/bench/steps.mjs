// How long the program takes from a key or a click to the picture it leads to, in the window that people have. Prints, and judges nothing.
// Method: a driven debug build is asked once where things are and how many Tabs lead to them, and leaves a data folder in which
// every question but the last is answered; then the release build, which nothing drives, is used by the X server's own test extension.
// The clock starts before the key or the release of the button goes to the server.

import { spawn } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { openDisplay } from "../window/display.mjs";
import { until } from "../window/wait.mjs";
import { at, leave, load, table } from "./figures.mjs";
import { place, scout } from "./scout.mjs";
import { answer, calm } from "./sight.mjs";

/** `BALISE` is the build that can be driven. */
const binary = process.env.MEASURED;
/** Milliseconds within which a list takes a letter as the next of the same word. */
const TYPED_TOGETHER = 1100;
const samples = Number(process.env.SAMPLES ?? 40);

const home = mkdtempSync(join(tmpdir(), "balise-"));
const data = join(home, "data");
// A caret that blinks, or a scroll bar that fades after seconds, would be a change of the picture that no key made.
mkdirSync(join(home, ".config/gtk-3.0"), { recursive: true });
writeFileSync(
  join(home, ".config/gtk-3.0/settings.ini"),
  "[Settings]\ngtk-cursor-blink=false\ngtk-overlay-scrolling=false\n",
);
const known = await scout((kept) => cpSync(kept, data, { recursive: true }));
const display = await openDisplay();
const program = spawn(binary, ["--lang", "fr"], {
  env: { ...display.environment(home), BALISE_DATA_DIR: data },
  stdio: "ignore",
});
const gone = new Promise((done) => program.once("close", done));
const times = new Map();

try {
  await until("words on the screen", async () => (await display.windows()).length > 0 && display.shows(64));
  const id = await place(display);
  const hand = await display.hand(id);
  await calm(display);

  /** Gives an input and notes how long its picture takes, under a name; without one, where nothing may change, it only waits for rest. */
  async function step(name, act) {
    if (!name) {
      act();
      await calm(display);
      return;
    }
    times.set(name, [...(times.get(name) ?? []), await answer(display, act)]);
  }
  const key = (name, letter) => step(name, () => (hand.down(letter), hand.up(letter)));
  async function click(name, spot) {
    hand.move(spot);
    hand.press();
    await until("the button took the press", () => display.still());
    await step(name, () => hand.release());
  }
  async function tabs(count) {
    for (let press = 0; press < count; press += 1) {
      hand.down("Tab");
      hand.up("Tab");
    }
    await calm(display);
  }
  const turns = (count) => Array.from({ length: count }, (_, turn) => turn);

  // The language, by its first letter in the list at the top.
  await tabs(known.tabs.language);
  for (const turn of turns(samples)) {
    await key("another language", turn % 2 === 0 ? "e" : "f");
    await pause(TYPED_TOGETHER);
  }

  // The menu: each screen, and back.
  const { menu } = known;
  for (const turn of turns(samples)) await click(turn > 0 && "another screen", menu[turn % menu.length]);

  // The sheet: one section after the other.
  await click(null, known.sheet);
  for (const turn of turns(samples))
    await click(turn > 0 && "another section of the sheet", known.sections[turn % known.sections.length]);

  // The guide: from the last question to the one before and to the last again; then from the last to the plan, and back.
  await click(null, known.guide);
  for (const turn of turns(samples * 2)) {
    const forth = turn % 2 === 1;
    await tabs(forth ? known.tabs.answer : known.tabs.back);
    await key(forth ? "the next question" : "the question before", "Return");
  }
  await tabs(known.tabs.answer);
  await key(null, " ");
  for (const turn of turns(samples)) {
    if (turn > 0) await tabs(known.tabs.answer);
    await key("the plan", "Return");
    await tabs(known.tabs.change);
    await key("from the plan to a question", "Return");
  }

  // The search: letter by letter, and away again.
  await click(null, known.help);
  await click(null, known.search);
  const word = "police ";
  for (const {} of turns(Math.ceil(samples / word.length))) {
    for (const letter of word) await key("a letter of a search", letter);
    for (const {} of word) await key("a letter taken away", "BackSpace");
  }

  hand.end();
} finally {
  program.kill();
  await gone;
  await display.end();
  rmSync(home, { recursive: true, force: true, maxRetries: 5 });
}

console.log(`from the input to the picture, in milliseconds; load at the end ${load().toFixed(1)}\n`);
table(
  ["step", "samples", "p50", "p95", "longest", "at rest, p95", "of the window"],
  [...times].map(([name, results]) => {
    const painted = results.map((result) => result.painted);
    const rest = results.map((result) => result.rest);
    const share = results.map((result) => result.share);
    return [
      name,
      results.length,
      ...[0.5, 0.95, 1].map((part) => at(painted, part).toFixed(0)),
      at(rest, 0.95).toFixed(0),
      `${(100 * at(share, 0.5)).toFixed(0)} %`,
    ];
  }),
);
leave("steps", Object.fromEntries(times));
