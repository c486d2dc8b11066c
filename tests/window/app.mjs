// Starts, closes and opens again the real program in its real window, with a data folder of its own.
// It knows how a person reaches the window, not what the screens say.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, realpathSync, rmSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { openDisplay } from "./display.mjs";
import { openSession } from "./driver.mjs";
import { until } from "./wait.mjs";

const TARGET = process.env.CARGO_TARGET_DIR ?? join(homedir(), ".cache/balise/target");

/** The program under test. */
export const BINARY = process.env.BALISE ?? join(TARGET, "debug/balise");

/** A place to try the program in: a screen, a home and a data folder, all gone at the end of the test. */
export async function place(test, size) {
  const here = await openApart(size);
  test.after(() => here.end());
  return here;
}

/** The same outside of a test: who opens it ends it. */
export async function openApart(size) {
  assert.ok(existsSync(BINARY), `no program at ${BINARY}: run \`make run\` once, or say where with BALISE=…`);
  const home = mkdtempSync(join(tmpdir(), "balise-"));
  return new Place(home, await openDisplay(size));
}

class Place {
  #apps = [];

  constructor(home, display) {
    this.home = home;
    this.data = join(home, "data");
    this.display = display;
  }

  environment(more = {}) {
    return {
      ...this.display.environment(this.home),
      BALISE_DATA_DIR: this.data,
      ...more,
    };
  }

  /** Opens the program, or a command that starts it, and waits for its page. */
  async open({ args = ["--lang", "fr"], env = {}, binary = BINARY } = {}) {
    const session = await openSession({
      binary,
      args,
      environment: this.environment(env),
    });
    const app = new App(session, this.display);
    this.#apps.push(app);
    await session.see("main h1");
    await until("a window a person can see", async () => (await this.display.windows()).length > 0);
    return app;
  }

  /** Runs the program without a page to drive, and returns its exit code and what it wrote. */
  async command(args, env = {}) {
    const child = spawn(BINARY, args, {
      env: this.environment(env),
      stdio: ["ignore", "pipe", "pipe"],
    });
    let out = "";
    let err = "";
    child.stdout.on("data", (data) => (out += data));
    child.stderr.on("data", (data) => (err += data));
    const late = setTimeout(() => child.kill("SIGKILL"), 20_000);
    const code = await new Promise((resolve) => child.once("close", resolve));
    clearTimeout(late);
    return { code, out, err };
  }

  /** Every file under the data folder, by path from it; nothing when the folder is not there. */
  files() {
    if (!existsSync(this.data)) return [];
    const rows = readdirSync(this.data, {
      recursive: true,
      withFileTypes: true,
    });
    return rows.filter((row) => !row.isDirectory()).map((row) => join(row.path, row.name).slice(this.data.length + 1));
  }

  async end() {
    for (const app of this.#apps) await app.session.end();
    await this.display.end();
    rmSync(this.home, { recursive: true, force: true });
  }
}

class App {
  constructor(session, display) {
    this.session = session;
    this.display = display;
    this.pid = child(session.pid);
  }

  /** Whether the program still runs. */
  get alive() {
    return runs(this.pid);
  }

  /** The port of this computer by which the driver reaches the program. */
  get port() {
    return Number(
      readFileSync(`/proc/${this.pid}/environ`, "latin1").match(/WEBKIT_INSPECTOR_SERVER=127\.0\.0\.1:(\d+)/)[1],
    );
  }

  /** The window a person sees. */
  async window() {
    const [window] = await this.display.windows();
    return window;
  }

  /** Closes the window by its cross and waits until the program is gone. */
  async close() {
    const window = await this.window();
    await this.display.close(window.id);
    await until("the program ended after its window was closed", () => !this.alive);
    await this.session.end();
  }

  /** Ends the program at once, as a power cut does. */
  async kill() {
    process.kill(this.pid, "SIGKILL");
    await until("the program is gone", () => !this.alive);
    await this.session.end();
  }
}

function runs(pid) {
  try {
    return readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1][0] !== "Z";
  } catch {
    return false;
  }
}

function child(driver) {
  for (const name of readdirSync("/proc").filter((name) => /^\d+$/.test(name))) {
    try {
      const parent = Number(readFileSync(`/proc/${name}/stat`, "utf8").split(") ")[1].split(" ")[1]);
      if (parent === driver && readlinkSync(`/proc/${name}/exe`) === realpathSync(BINARY)) return Number(name);
    } catch {
      continue; // ended while we looked
    }
  }
  throw new Error("the driver started no program");
}
