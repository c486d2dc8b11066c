// How long a person waits for the first words, how much memory and processor that takes, beside three yardsticks: a blank window of the
// same lock file, Chromium with the same screen as a static page, a PDF viewer with the same screen printed. Prints, and judges nothing.
// Method: each run on a virtual screen and in a home of its own; the programs take turns, so that whatever else the computer does falls on
// all of them; one round that is not counted reads the disk. Machines differ: only figures of one run are compared.

import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openDisplay } from "../window/display.mjs";
import { leave, load, median, table } from "./figures.mjs";
import { arrival } from "./sight.mjs";
import { sweep, weigh } from "./tree.mjs";

const { BALISE: balise, BLANK: blank, STATIC_PAGE: page, STATIC_PDF: pdf } = process.env;
const rounds = Number(process.env.ROUNDS ?? 10);
const PLAIN = { WEBKIT_DISABLE_DMABUF_RENDERER: "1" };
const CHROMIUM = ["--no-first-run", "--no-default-browser-check", "--window-size=1080,780"];
if (process.getuid() === 0) CHROMIUM.push("--no-sandbox"); // it refuses to start otherwise

const programs = [
  { name: "Balise", command: balise, args: ["--lang", "fr"] },
  {
    name: "Balise, as WebKit chooses",
    command: balise,
    args: ["--lang", "fr"],
    more: { WEBKIT_DISABLE_DMABUF_RENDERER: "0" },
  },
  { name: "blank window", command: blank },
  { name: "blank window, plain renderer", command: blank, more: PLAIN },
  {
    name: "Chromium, static page",
    command: "/usr/bin/chromium",
    args: [...CHROMIUM, `--app=file://${page}`],
    needs: page,
  },
  {
    name: "Evince, printed sheet",
    command: "/usr/bin/evince",
    args: [pdf],
    needs: pdf,
  },
  ...(process.env.ALSO ?? "")
    .split(",")
    .filter(Boolean)
    .map((path) => ({
      name: path.split("/").at(-1),
      command: path,
      args: ["--lang", "fr"],
    })),
].filter(({ name, command, needs = command }) => {
  const here = command && existsSync(command) && needs && existsSync(needs);
  if (!here) console.log(`left out: ${name}, which is not here`);
  return here && (!process.env.ONLY || name.startsWith(process.env.ONLY));
});

async function measure({ command, args = [], more = {} }) {
  const home = mkdtempSync(join(tmpdir(), "balise-"));
  const display = await openDisplay();
  const environment = {
    ...display.environment(home),
    BALISE_DATA_DIR: join(home, "data"),
    ...more,
  };
  const start = performance.now();
  const program = spawn(command, args, { env: environment, stdio: "ignore" });
  const gone = new Promise((done) => program.once("close", done));
  try {
    const times = await arrival(display, start, () => program.exitCode === null);
    let weight = weigh(program.pid, home);
    const { cpu } = weight;
    for (let still = 0; still < 3;) {
      await new Promise((done) => setTimeout(done, 250));
      const now = weigh(program.pid, home);
      still = Math.abs(now.memory - weight.memory) < 0.5 ? still + 1 : 0;
      weight = now;
    }
    return { ...times, ...weight, cpu, load: load() };
  } finally {
    sweep(program.pid, home);
    await gone;
    await display.end();
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  }
}

const results = programs.map(() => []);
for (let round = -1; round < rounds; round += 1) {
  for (const [index, program] of programs.entries()) {
    const result = await measure(program);
    if (round >= 0) results[index].push(result);
  }
}

const yardstick = programs.findIndex(({ name }) => name === "blank window");
const rows = programs.map(({ name }, index) => {
  const cell = (key, digits = 0) => {
    const values = results[index].map((result) => result[key]);
    const ratio =
      yardstick < 0 ? "" : ` = ${(median(values) / median(results[yardstick].map((r) => r[key]))).toFixed(2)}×`;
    return `${median(values).toFixed(digits)} (${Math.min(...values).toFixed(digits)}–${Math.max(...values).toFixed(digits)})${ratio}`;
  };
  return [name, cell("first"), cell("last"), cell("memory"), cell("cpu"), results[index][0].count];
});
const loads = results.flat().map((result) => result.load);
console.log(
  `median (lowest–highest) of ${rounds} rounds, = ratio to the blank window; load ${Math.min(...loads).toFixed(1)} to ${Math.max(...loads).toFixed(1)}\n`,
);
table(["program", "first words, ms", "last change, ms", "memory (PSS), MiB", "processor, ms", "processes"], rows);
const size = (path) => statSync(path).size / 2 ** 20;
if (blank) {
  console.log(
    `binary: Balise ${size(balise).toFixed(2)} MiB, blank ${size(blank).toFixed(2)} MiB = ${(size(balise) / size(blank)).toFixed(2)}×`,
  );
}
leave("start", {
  programs: programs.map(({ name }, index) => ({ name, runs: results[index] })),
});
