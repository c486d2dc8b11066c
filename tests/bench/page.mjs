// How much the page weighs: what is read before the first screen, and all of it. Prints, and judges nothing.

import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { table } from "./figures.mjs";

const dist = "ui/dist";
const first = readFileSync(join(dist, "index.html"), "utf8");
const files = readdirSync(join(dist, "assets")).toSorted();
const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
const sum = (names) => names.reduce((total, name) => total + statSync(join(dist, "assets", name)).size, 0);
const zipped = (names) =>
  names.reduce((total, name) => total + gzipSync(readFileSync(join(dist, "assets", name))).length, 0);
const of = (extension) => files.filter((name) => name.endsWith(extension));
const row = (what, names) => [what, names.length, kilobytes(sum(names)), kilobytes(zipped(names))];
table(
  ["part of the page", "files", "minified", "gzip"],
  [
    row(
      "script before the first screen",
      of(".js").filter((name) => first.includes(name)),
    ),
    row("all scripts", of(".js")),
    row("all styles", of(".css")),
    row("fonts", of(".woff2")),
    row("older fonts (.woff)", of(".woff")),
  ],
);
