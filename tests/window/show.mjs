// `make run` where there is no display: opens the window in a virtual screen, takes its picture, says where it is, and ends.
// It drives nothing, so what is on the picture is what a person sees first.

import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { openDisplay } from "./display.mjs";
import { until } from "./wait.mjs";

const [binary] = process.argv.slice(2);
const home = mkdtempSync(join(tmpdir(), "balise-"));
const display = await openDisplay();
const environment = {
  ...display.environment(home),
  BALISE_DATA_DIR: join(home, "data"),
};
const program = spawn(binary, [], { env: environment, stdio: "inherit" });
const gone = new Promise((done) => program.once("close", done));
try {
  await until("words in the window", async () => {
    if (program.exitCode !== null) throw new Error(`the program ended with ${program.exitCode}`);
    return (await display.windows()).length > 0 && display.shows(64);
  });
  const picture = resolve(tmpdir(), "balise-window.png");
  await display.picture(picture);
  console.log(`There is no display here, so the window was opened in a virtual one. Its picture: ${picture}`);
} finally {
  program.kill();
  await gone;
  await display.end();
  rmSync(home, { recursive: true, force: true });
}
