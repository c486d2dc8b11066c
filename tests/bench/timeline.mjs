// Where the time of a start goes: moments of the process and of its page, and when WebKit's own processes begin. Prints, and judges nothing.
// It runs the build with the feature `timeline`, which writes its moments; the clock of the computer is common to all of them.

import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openDisplay } from "../window/display.mjs";
import { load, leave, median, table } from "./figures.mjs";
import { arrival } from "./sight.mjs";
import { sweep } from "./tree.mjs";

const binary = process.env.BALISE;
const rounds = Number(process.env.ROUNDS ?? 10);
const now = () => performance.timeOrigin + performance.now();

/** Names of the processes of a home that are WebKit's, seen for the first time. */
function helpers(home, known) {
  const fresh = [];
  for (const id of readdirSync("/proc").filter((name) => /^\d+$/.test(name))) {
    if (known.has(id)) continue;
    try {
      const name = readFileSync(`/proc/${id}/comm`, "utf8").trim();
      const ours = readFileSync(`/proc/${id}/environ`, "latin1").includes(`HOME=${home}\0`);
      if (!ours || name.startsWith("WebKit")) known.add(id);
      if (ours && name.startsWith("WebKit")) fresh.push(name);
    } catch {
      continue; // ended while we looked
    }
  }
  return fresh;
}

async function measure() {
  const home = mkdtempSync(join(tmpdir(), "balise-"));
  const display = await openDisplay();
  const known = new Set(readdirSync("/proc"));
  const start = now();
  const program = spawn(binary, ["--lang", "fr"], {
    env: {
      ...display.environment(home),
      BALISE_DATA_DIR: join(home, "data"),
    },
    stdio: ["ignore", "ignore", "pipe"],
  });
  let written = "";
  program.stderr.on("data", (data) => (written += data));
  const gone = new Promise((done) => program.once("close", done));
  const moments = new Map();
  const watch = setInterval(() => {
    for (const name of helpers(home, known))
      if (!moments.has(`${name} begins`)) moments.set(`${name} begins`, now() - start);
  }, 4);
  try {
    const { first } = await arrival(display, start - performance.timeOrigin, () => program.exitCode === null);
    moments.set("words on the screen", first);
    for (const [, at, name] of written.matchAll(/^(\d+\.\d+) (.+)$/gm)) moments.set(name, Number(at) - start);
    return moments;
  } finally {
    clearInterval(watch);
    sweep(program.pid, home);
    await gone;
    await display.end();
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  }
}

await measure(); // the first run reads the disk
const all = new Map();
for (let round = 0; round < rounds; round += 1)
  for (const [name, at] of await measure()) all.set(name, [...(all.get(name) ?? []), at]);
console.log(`median (lowest–highest) of ${rounds} starts; load ${load().toFixed(1)}\n`);
const rows = [...all]
  .map(([name, times]) => ({ name, times, middle: median(times) }))
  .toSorted((a, b) => a.middle - b.middle);
table(
  ["moment", "after the start, ms", "after the one before, ms"],
  rows.map(({ name, times, middle }, index) => [
    name,
    `${middle.toFixed(0)} (${Math.min(...times).toFixed(0)}–${Math.max(...times).toFixed(0)})`,
    (middle - (rows[index - 1]?.middle ?? 0)).toFixed(0),
  ]),
);
leave("timeline", Object.fromEntries(all));
