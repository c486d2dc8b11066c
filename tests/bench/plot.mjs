// Draws what the benches left as one SVG: start and memory beside the yardsticks, and each step of use beside its aim.
// It knows figures and shapes, and judges nothing. Usage: plot.mjs <file.svg>

import { writeFileSync } from "node:fs";
import { at, found, median } from "./figures.mjs";

const AIM = 50; // milliseconds within which a step is to be painted
const [LEFT, WIDTH, ROW] = [240, 480, 26];
const [SEA, LAMP, INK, LINE] = ["#0f4c5c", "#c98a12", "#1d2b30", "#8a979b"];

const text = (x, y, words, more = "") =>
  `<text x="${x}" y="${y}" ${more}>${words.replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</text>`;

/** Bars from nothing to the middle value, with a thin line from the lowest to the highest. */
function bars(top, title, rows, unit) {
  const most = Math.max(...rows.map(({ high }) => high));
  const x = (value) => LEFT + (WIDTH * value) / most;
  const parts = [text(12, top, title, 'font-weight="700"')];
  rows.forEach(({ name, low, middle, high, own }, index) => {
    const y = top + 12 + index * ROW;
    parts.push(
      text(LEFT - 10, y + 14, name, 'text-anchor="end"'),
      `<rect x="${LEFT}" y="${y + 2}" width="${(x(middle) - LEFT).toFixed(1)}" height="16" fill="${own ? SEA : LINE}"/>`,
      `<path d="M${x(low).toFixed(1)} ${y + 10}H${x(high).toFixed(1)}" stroke="${LAMP}" stroke-width="3"/>`,
      text(LEFT + WIDTH + 12, y + 15, `${middle.toFixed(0)} ${unit}`),
    );
  });
  return { parts, bottom: top + 12 + rows.length * ROW };
}

const { programs } = found("start");
const steps = Object.entries(found("steps"));
const started = (key) =>
  programs.map(({ name, runs }) => {
    const values = runs.map((run) => run[key]);
    return {
      name,
      low: Math.min(...values),
      middle: median(values),
      high: Math.max(...values),
      own: name.startsWith("Balise"),
    };
  });

const first = bars(30, "From the start to the first words (median, lowest to highest)", started("first"), "ms");
const memory = bars(first.bottom + 40, "Memory once still (PSS of all its processes)", started("memory"), "MiB");
const use = bars(
  memory.bottom + 40,
  `From an input to its picture (95th percentile, p50 to longest; the aim is ${AIM} ms)`,
  steps.map(([name, results]) => {
    const values = results.map(({ painted }) => painted);
    return {
      name,
      low: at(values, 0.5),
      middle: at(values, 0.95),
      high: at(values, 1),
      own: at(values, 0.95) <= AIM,
    };
  }),
  "ms",
);
const height = use.bottom + 20;
const all = [first, memory, use].flatMap(({ parts }) => parts);
writeFileSync(
  process.argv[2],
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 820 ${height}" width="820" height="${height}" font-family="sans-serif" font-size="13" fill="${INK}" role="img" aria-label="Start, memory and steps of use, as in the tables of this page">
<rect width="820" height="${height}" fill="#fbf7f1"/>
${all.join("\n")}
</svg>
`,
);
