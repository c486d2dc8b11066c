// Pictures of the real window for the README and for reviewers: every screen, in two languages, light and dark.
// What is on a picture is what the screen showed; nothing is drawn over it.

import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { BINARY } from "./app.mjs";
import { openDisplay } from "./display.mjs";
import { openSession } from "./driver.mjs";
import { answer, go, keep, PARENT_IN_FRANCE, plan, setTheme } from "./person.mjs";
import { until } from "./wait.mjs";

const LARGEST = 200_000;
const folder = process.argv[2] ?? "docs/screenshots";
mkdirSync(folder, { recursive: true });

/** Waits until two looks at the screen agree, then keeps the second. */
async function picture(display, name) {
  const path = join(folder, `${name}.png`);
  const earlier = join(tmpdir(), `balise-earlier-${process.pid}.png`);
  await display.picture(earlier);
  await until("a still screen", async () => {
    await display.picture(path);
    const same = execFileSync("convert", [
      earlier,
      path,
      "-metric",
      "AE",
      "-compare",
      "-format",
      "%[distortion]",
      "info:",
    ]);
    if (Number(same) === 0) return true;
    await display.picture(earlier);
    return false;
  });
  rmSync(earlier, { force: true });
  if (statSync(path).size > LARGEST) execFileSync("convert", [path, "-colors", "256", `PNG8:${path}`]);
  console.log(path);
}

async function pictures(language, home, display) {
  const environment = {
    ...display.environment(home),
    BALISE_DATA_DIR: join(home, "data"),
  };
  const page = await openSession({
    binary: BINARY,
    args: ["--lang", language],
    environment,
  });
  try {
    await page.see("main h1");
    const [window] = await until("a window", async () => (await display.windows()).length > 0 && display.windows());
    await display.resize(window.id, 1100, 760);
    await picture(display, `first-${language}-light`);
    await page.click("#leave-understood");
    for (const theme of ["light", "dark"]) await everyScreen(page, display, language, theme);
  } finally {
    await page.end();
  }
}

async function everyScreen(page, display, language, theme) {
  await keep(page, true);
  await setTheme(page, theme);
  for (const screen of ["home", "sheet", "help", "settings", "about"]) {
    await go(page, screen);
    await picture(display, `${screen}-${language}-${theme}`);
  }
  await go(page, "guide");
  if (theme === "light") await answer(page, PARENT_IN_FRANCE.slice(0, 3));
  if (theme === "dark") await page.click("#change-demand");
  await page.see("#question-demand");
  await picture(display, `guide-${language}-${theme}`);
  await answer(page, PARENT_IN_FRANCE.slice(3, theme === "light" ? undefined : 4));
  await plan(page);
  await picture(display, `plan-${language}-${theme}`);
}

for (const language of ["fr", "en"]) {
  const home = mkdtempSync(join(tmpdir(), "balise-"));
  const display = await openDisplay({ width: 1100, height: 760 });
  try {
    await pictures(language, home, display);
  } finally {
    await display.end();
    rmSync(home, { recursive: true, force: true });
  }
}
