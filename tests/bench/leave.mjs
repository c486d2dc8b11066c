// How long the page stays in sight after the third Shift is let go. Prints, and judges nothing.
// Method: a real window on a virtual screen whose pixels are a file; keys by the X server's own test extension, so that they take
// the whole way a real key takes; the file is read again and again until no more than a blank page's few colours are where the window was.
// The clock starts before the key goes to the server, so the figure is never too small; a look takes a few milliseconds.

import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { openDisplay } from "../window/display.mjs";
import { until } from "../window/wait.mjs";

const binary = process.env.BALISE;
const runs = Number(process.env.RUNS ?? 40);
/** Colours of a blank page, and of the screen behind it. */
const BLANK = 4;
const LATEST = 10_000;

async function measure() {
  const home = mkdtempSync(join(tmpdir(), "balise-"));
  const display = await openDisplay();
  const environment = {
    ...display.environment(home),
    BALISE_DATA_DIR: join(home, "data"),
  };
  const program = spawn(binary, ["--lang", "fr"], {
    env: environment,
    stdio: "ignore",
  });
  const gone = new Promise((done) => program.once("close", done));
  try {
    await until("words on the screen", async () => (await display.windows()).length > 0 && display.shows(64));
    await until("a screen that is still", () => display.still());
    const [{ id }] = await display.windows();
    const shift = await display.shift(id);
    for (let press = 0; press < 2; press += 1) {
      shift.down();
      shift.up();
    }
    shift.down();
    await until("the page took the first presses", () => display.still());
    const start = performance.now();
    shift.up();
    while (display.shows(BLANK + 1)) {
      if (performance.now() - start > LATEST) throw new Error("not blank within 10 s");
      await new Promise((done) => setImmediate(done));
    }
    const blank = performance.now() - start;
    shift.end();
    await until("no window", async () => (await display.windows()).length === 0);
    return { blank };
  } finally {
    program.kill();
    await gone;
    await display.end();
    rmSync(home, { recursive: true, force: true });
  }
}

await measure(); // the first run reads the disk
const load = loadavg()[0];
const times = [];
for (let run = 0; run < runs; run += 1) times.push((await measure()).blank);
times.sort((a, b) => a - b);
const at = (share) => times[Math.min(times.length - 1, Math.ceil(share * times.length) - 1)].toFixed(0);
console.log(
  `third Shift to blank    p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, longest ${at(1)} ms (${runs} windows, load ${load.toFixed(1)} to ${loadavg()[0].toFixed(1)})`,
);
