// How long a person waits for the first words, and how much memory the program takes then. Prints, and judges nothing:
// machines differ, so only figures of one run on one machine are compared.

import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openDisplay } from "../window/display.mjs";

const binary = process.env.BALISE;
const runs = Number(process.env.RUNS ?? 8);
const LATEST = 30_000;

/** Kilobytes of memory, shared pages counted by their share, of every process of a run. They are known by its home. */
function memory(home) {
  let total = 0;
  for (const id of readdirSync("/proc").filter((name) => /^\d+$/.test(name))) {
    try {
      if (!readFileSync(`/proc/${id}/environ`, "latin1").includes(`HOME=${home}\0`)) continue;
      total += Number(readFileSync(`/proc/${id}/smaps_rollup`, "utf8").match(/^Pss:\s+(\d+)/m)[1]);
    } catch {
      continue; // ended while we looked
    }
  }
  return total;
}

async function measure() {
  const home = mkdtempSync(join(tmpdir(), "balise-"));
  const display = await openDisplay();
  const environment = { ...display.environment(home), BALISE_DATA_DIR: join(home, "data") };
  const start = performance.now();
  const program = spawn(binary, ["--lang", "fr"], { env: environment, stdio: "ignore" });
  const gone = new Promise((done) => program.once("close", done));
  try {
    while (!display.shows(8)) {
      if (program.exitCode !== null) throw new Error(`the program ended with ${program.exitCode}`);
      if (performance.now() - start > LATEST) throw new Error("no words on the screen within 30 s");
      await new Promise((done) => setTimeout(done, 5));
    }
    const words = performance.now() - start;
    let kilobytes = memory(home);
    for (let still = 0; still < 4;) {
      await new Promise((done) => setTimeout(done, 250));
      const now = memory(home);
      still = Math.abs(now - kilobytes) < 512 ? still + 1 : 0;
      kilobytes = now;
    }
    return { words, kilobytes };
  } finally {
    program.kill();
    await gone;
    await display.end();
    rmSync(home, { recursive: true, force: true });
  }
}

function row(name, values, unit) {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted[Math.floor(sorted.length / 2)];
  console.log(
    `${name.padEnd(22)} ${middle.toFixed(0)} ${unit} (${sorted[0].toFixed(0)} to ${sorted.at(-1).toFixed(0)})`,
  );
}

await measure(); // the first run reads the disk
const results = [];
for (let run = 0; run < runs; run += 1) results.push(await measure());
console.log(`median of ${runs} runs (lowest to highest), after one that is not counted`);
row(
  "first words",
  results.map((r) => r.words),
  "ms",
);
row(
  "memory (PSS)",
  results.map((r) => r.kilobytes / 1024),
  "MiB",
);
console.log(`${"program".padEnd(22)} ${(statSync(binary).size / 2 ** 20).toFixed(1)} MiB`);
