// Makes what the yardsticks show: the fact sheet, complete, as a page without any script, and the same printed to PDF by Chromium.
// The page is what the driven program has drawn, with its own styles and fonts beside it. Usage: sheet.mjs <folder>

import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { openApart } from "../window/app.mjs";

const folder = resolve(process.argv[2]);
mkdirSync(folder, { recursive: true });
cpSync("ui/dist/assets", join(folder, "assets"), {
  recursive: true,
  filter: (path) => !path.endsWith(".js"),
});

const here = await openApart();
try {
  const { session } = await here.open();
  await session.click("#nav-sheet");
  await session.click("#depth-complete");
  const html = await session.run(() => {
    for (const part of document.querySelectorAll("script")) part.remove();
    for (const link of document.querySelectorAll("link[href]"))
      link.setAttribute("href", `.${new URL(link.href).pathname}`);
    return `<!doctype html>${document.documentElement.outerHTML}`;
  });
  writeFileSync(join(folder, "sheet.html"), html);
} finally {
  await here.end();
}

const root = process.getuid() === 0 ? ["--no-sandbox"] : []; // it refuses to start otherwise
execFileSync(
  "/usr/bin/chromium",
  [
    ...root,
    "--headless",
    "--disable-gpu",
    "--no-pdf-header-footer",
    `--print-to-pdf=${join(folder, "sheet.pdf")}`,
    `file://${join(folder, "sheet.html")}`,
  ],
  { stdio: "ignore", timeout: 60_000 },
);
console.log(`the sheet as a page and as PDF: ${folder}`);
