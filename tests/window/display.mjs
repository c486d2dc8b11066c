// A virtual screen of its own for one test file: opened, photographed, listed and closed here.
// It knows windows and pixels, nothing of the program that draws them.

import { execFile, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { closeRequest, hand, shiftKey } from "./x11.mjs";
import { until } from "./wait.mjs";

const run = promisify(execFile);

/** Opens a screen on a number nobody uses. */
export async function openDisplay({ width = 1100, height = 760 } = {}) {
  const frames = mkdtempSync(join(tmpdir(), "balise-screen-"));
  const options = ["-screen", "0", `${width}x${height}x24`, "-fbdir", frames, "-ac", "-nolisten", "tcp"];
  const server = spawn("Xvfb", ["-displayfd", "3", ...options], {
    stdio: ["ignore", "ignore", "ignore", "pipe"],
  });
  let number = "";
  server.stdio[3].on("data", (data) => (number += data));
  server.on("error", (error) => (number = `no screen: ${error.message}\n`));
  await until("a virtual screen", () => number.endsWith("\n"));
  if (!/^\d+\n$/.test(number)) throw new Error(number.trim());
  return new Display(`:${number.trim()}`, server, frames);
}

class Display {
  #server;
  #frames;

  constructor(name, server, frames) {
    this.name = name;
    this.#server = server;
    this.#frames = frames;
  }

  /** Where programs on this screen find it. Nothing here reaches a session bus or the person's own folders. */
  environment(home) {
    const { PATH, LANG = "C.UTF-8" } = process.env;
    return {
      PATH,
      LANG,
      HOME: home,
      XDG_RUNTIME_DIR: home,
      DISPLAY: this.name,
      GDK_BACKEND: "x11",
      DBUS_SESSION_BUS_ADDRESS: "disabled:",
      NO_AT_BRIDGE: "1",
      LIBGL_ALWAYS_SOFTWARE: "1",
    };
  }

  async #tool(command, ...args) {
    const { stdout } = await run(command, args, {
      env: { ...process.env, DISPLAY: this.name },
      maxBuffer: 1 << 26,
    });
    return stdout;
  }

  /** Windows a person can see, each with its id, title and size; the largest first. */
  async windows() {
    const tree = await this.#tool("xwininfo", "-root", "-tree");
    const found = [];
    for (const line of tree.split("\n")) {
      const row = line.match(/^\s+(0x[0-9a-f]+) (?:"(.*)"|\(has no name\)): .*?(\d+)x(\d+)\+/);
      if (!row || Number(row[3]) < 50 || Number(row[4]) < 50) continue;
      const about = await this.#tool("xwininfo", "-id", row[1]).catch(() => "");
      if (about.includes("Map State: IsViewable")) {
        found.push({
          id: row[1],
          title: row[2] ?? "",
          width: Number(row[3]),
          height: Number(row[4]),
        });
      }
    }
    return found.sort((a, b) => b.width * b.height - a.width * a.height);
  }

  /** Asks a window to close, as the cross in its corner does. */
  async close(id) {
    await closeRequest(this.name, Number(id));
  }

  /** Moves a window to the corner and gives it a size. */
  async resize(id, width, height) {
    await this.#tool("xdotool", "windowmove", id, "0", "0", "windowsize", id, String(width), String(height));
  }

  /** Presses real keys, one after the other, in a window. */
  async keys(id, ...names) {
    await this.#tool("xdotool", "windowfocus", id);
    for (const name of names) await this.#tool("xdotool", "key", name);
  }

  /** What a window asked of the window manager, such as to fill the screen; this screen has none that would do it. */
  async state(id) {
    return this.#tool("xprop", "-id", id, "_NET_WM_STATE", "_MOTIF_WM_HINTS");
  }

  /** Writes a text with real keys in the window that has the focus, and ends it with Enter. */
  async type(id, text) {
    await this.#tool("xdotool", "windowfocus", "--sync", id);
    await this.#tool("xdotool", "type", "--delay", "5", text);
    await this.#tool("xdotool", "key", "Return");
  }

  /** The Shift key in the hand of a window, for presses at a known moment. */
  async shift(id) {
    await this.#tool("xdotool", "windowfocus", "--sync", id);
    return shiftKey(this.name);
  }

  /** A keyboard and a mouse, for presses at a known moment; the focus stays where it is unless a window is given. */
  async hand(id) {
    if (id) await this.#tool("xdotool", "windowfocus", "--sync", id);
    return hand(this.name);
  }

  /** Clicks in a window, at a place counted from its corner. */
  async click(id, { x, y }) {
    await this.#tool("xdotool", "mousemove", "--window", id, String(x), String(y), "click", "1");
  }

  /** Writes what a person sees to a PNG file. */
  async picture(path) {
    await this.#tool("import", "-window", "root", "-strip", path);
  }

  /**
   * Whether at least so many colours are on the screen: an empty window has one or two, a word many.
   * Reads the screen's own memory (an XWD file), which takes a few milliseconds.
   */
  shows(colours) {
    return coloursOf(this.pixels(), colours) >= colours;
  }

  /** Every pixel of the screen as it is now, row by row, a 32-bit number each. */
  pixels() {
    const frame = readFileSync(join(this.#frames, "Xvfb_screen0"));
    const start = frame.readUInt32BE(0) + frame.readUInt32BE(76) * 12;
    return new Uint32Array(frame.buffer.slice(frame.byteOffset + start, frame.byteOffset + frame.length));
  }

  /** A name for what is on the screen, once two looks at it are the same; nothing while it still changes. */
  async still() {
    const look = () =>
      createHash("sha256")
        .update(readFileSync(join(this.#frames, "Xvfb_screen0")))
        .digest("hex");
    const before = look();
    await this.windows(); // Takes as long as a page takes to be drawn.
    return look() === before && before;
  }

  /** Ends the screen, and with it whatever is still on it. */
  async end() {
    const gone = new Promise((resolve) => this.#server.once("exit", resolve));
    this.#server.kill();
    await gone;
    rmSync(this.#frames, { recursive: true, force: true });
  }
}

/** How many different colours there are, counted no further than `enough`. */
export function coloursOf(pixels, enough) {
  const seen = new Set();
  let last;
  for (const colour of pixels) {
    if (colour !== last && seen.add(colour).size >= enough) break;
    last = colour;
  }
  return seen.size;
}
