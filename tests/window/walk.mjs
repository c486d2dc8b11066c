// Uses the program by clicks and keys only, as nothing drives it: then its web view is the private one that people have.
// It knows where the menu is, and screens as pictures; not what they say.

import { spawn } from "node:child_process";
import { until } from "./wait.mjs";

/** Where the entries of the menu are, as a driven program tells. */
export async function menu(here) {
  const app = await here.open();
  const spots = await app.session.run(() =>
    [...document.querySelectorAll('[id^="nav-"]')].map((entry) => {
      const { x, y, width, height } = entry.getBoundingClientRect();
      return { x: Math.round(x + width / 2), y: Math.round(y + height / 2) };
    }),
  );
  await app.close();
  return spots;
}

/** Starts a command on the screen of a place, which nothing drives, clicks on each entry, and leaves by three Shifts; how many screens it saw. */
export async function walk(here, spots, command, ...args) {
  const program = spawn(command, args, {
    env: here.environment(),
    stdio: ["ignore", "ignore", "inherit"],
  });
  const gone = new Promise((done) => program.once("close", done));
  const { display } = here;
  await until("words in the window", async () => (await display.windows()).length > 0 && display.shows(64));
  const [{ id }] = await display.windows();
  const seen = new Set();
  for (const spot of spots.toReversed()) {
    await display.click(id, spot);
    const picture = await until("another screen, and still", async () => {
      const now = await display.still();
      return !seen.has(now) && now;
    });
    seen.add(picture);
    await display.keys(id, "Tab", "Tab");
  }
  await display.keys(id, "Shift_L", "Shift_L", "Shift_L");
  await gone;
  return seen.size;
}
