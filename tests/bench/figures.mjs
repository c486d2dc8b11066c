// What the benches have in common: middle and spread of figures, tables, and where results are left for the plot.
// It knows numbers and names, nothing of what was measured.

import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { loadavg } from "node:os";
import { join } from "node:path";

/** The value under which a share of the values lies. */
export function at(values, share) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(share * sorted.length) - 1))];
}

export const median = (values) => at(values, 0.5);

/** How busy the computer is: the load of the last minute. */
export const load = () => loadavg()[0];

/** Prints rows as a table of Markdown, which reads well on a terminal too. */
export function table(head, rows) {
  const all = [head, ...rows.map((row) => row.map(String))];
  const widths = head.map((_, column) => Math.max(...all.map((row) => row[column].length)));
  const line = (row) => `| ${row.map((cell, column) => cell.padEnd(widths[column])).join(" | ")} |`;
  const rule = `|${widths.map((width) => "-".repeat(width + 2)).join("|")}|`;
  console.log([line(head), rule, ...all.slice(1).map(line), ""].join("\n"));
}

const results = process.env.BENCH_RESULTS;

/** Leaves results for the plot, where the caller said so. */
export function leave(name, value) {
  if (!results) return;
  mkdirSync(results, { recursive: true });
  writeFileSync(join(results, `${name}.json`), JSON.stringify(value));
}

/** Results left by another bench. */
export function found(name) {
  return JSON.parse(readFileSync(join(results, `${name}.json`), "utf8"));
}
