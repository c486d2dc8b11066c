// Nothing is sent: without any network everything works, and with one the program and its helpers never ask for it.
// The same watch sees a program that does ask.

import assert from "node:assert/strict";
import { execFile, spawn } from "node:child_process";
import { createServer } from "node:net";
import { join } from "node:path";
import { test } from "node:test";
import { promisify } from "node:util";
import { BINARY, place } from "./app.mjs";
import { whole } from "./journey.mjs";
import { Watch, withoutDriver } from "./network.mjs";
import { until } from "./wait.mjs";
import { menu, walk } from "./walk.mjs";

const run = promisify(execFile);
const HELPERS = ["WebKitNetworkProcess", "WebKitWebProcess"];
/** A place with no network: not even the computer itself has an address. */
const EMPTY = ["unshare", "--map-root-user", "--net"];

function nothingSent(seen) {
  for (const helper of HELPERS) assert.ok(seen.started.includes(helper), `${helper} was not watched: ${seen.started}`);
  assert.deepEqual(seen.outside, [], "a call that could reach a network");
  assert.deepEqual(seen.names, [], "a name was looked up");
}

test("the whole journey works where there is no network but the driver's own", async () => {
  // A screen of its own too: in a network of its own, the number of another screen looks free.
  const up = 'mkdir -p /tmp/.X11-unix && mount -t tmpfs none /tmp/.X11-unix && ip link set lo up && exec "$@"';
  const journey = join(import.meta.dirname, "journey.mjs");
  const { stdout } = await run(EMPTY[0], [
    ...EMPTY.slice(1),
    "--mount",
    "sh",
    "-c",
    up,
    "sh",
    process.execPath,
    journey,
  ]);
  assert.deepEqual(JSON.parse(stdout), { screens: 7 });
});

test("without any network at all the window is used by keys, and left", async (t) => {
  const here = await place(t);
  const spots = await menu(here);
  assert.equal(await walk(here, spots, ...EMPTY, BINARY, "--lang", "fr"), 7);
});

test("with a network, a program that nothing drives opens no socket to it and looks up no name", async (t) => {
  const here = await place(t);
  const spots = await menu(here);
  const watch = new Watch(BINARY, "--lang", "fr");
  assert.equal(await walk(here, spots, watch.command), 7);
  const seen = await watch.seen();
  nothingSent(seen);
  t.diagnostic(`${seen.calls} calls watched, sockets ${JSON.stringify(seen.families)}, 7 screens, 0 to a network`);
});

test("with a network, the whole journey opens no socket but the one it is driven by", async (t) => {
  const here = await place(t);
  const watch = new Watch(BINARY);
  const app = await here.open({ binary: watch.command });
  const { port } = app;
  const screens = await whole(app);
  await app.close();
  const seen = await watch.seen();
  const { driving, rest } = withoutDriver(seen.outside, port);
  assert.ok(driving > 0, "the driver's own connection was not seen: the watch sees nothing");
  nothingSent({ ...seen, outside: rest });
  t.diagnostic(
    `${seen.calls} calls watched on ${screens} screens, ${driving} of the driver's own connection, 0 others`,
  );
});

test("the watch sees a program that opens a socket, and one that looks up a name", async (t) => {
  const here = await place(t);
  const told = async (...command) => {
    const watch = new Watch(...command);
    await run(watch.command, [], { env: here.environment() });
    return watch.seen();
  };
  const socket = await told(process.execPath, "-e", 'require("net").connect(9, "127.0.0.1").on("error", () => {})');
  assert.match(socket.outside.join("\n"), /sin_port=htons\(9\)/);
  const name = await told(process.execPath, "-e", 'require("dns").lookup("example.invalid", () => {})');
  assert.match(name.names.join("\n"), /resolv\.conf/);
});

test("the watch sees a page that asks for something from a network, in the same web view", async (t) => {
  const here = await place(t);
  const watch = new Watch(await browser(), "http://example.invalid/");
  const program = spawn(watch.command, [], {
    env: here.environment(),
    stdio: "ignore",
  });
  const gone = new Promise((done) => program.once("close", done));
  await until("a window", async () => (await here.display.windows()).length > 0);
  await until("the page was asked for", () => watch.now().names.length > 0);
  program.kill();
  await gone;
  const seen = await watch.seen();
  assert.throws(() => nothingSent(seen), /a call that could reach a network|a name was looked up/);
  t.diagnostic(`in a plain browser of the same web view: ${seen.names.length} calls to look up a name`);
});

/** The small browser that comes with the web view. */
async function browser() {
  const { stdout } = await run("pkg-config", ["--variable=exec_prefix", "webkit2gtk-4.1"]);
  const { stdout: found } = await run("find", [`${stdout.trim()}/lib`, "-path", "*webkit2gtk-4.1/MiniBrowser"]);
  return found.trim();
}

test("a page that asks in every way it knows reaches nobody, and stays where it is", async (t) => {
  let heard = 0;
  const server = createServer(() => (heard += 1)).listen(0, "127.0.0.1");
  await new Promise((done) => server.once("listening", done));
  t.after(() => server.close());
  const { port } = server.address();
  const { session: page } = await (await place(t)).open();
  const asked = await page.run(async (address) => {
    const http = `http://${address}/`;
    const add = (name, more) => document.body.append(Object.assign(document.createElement(name), more));
    const ways = {
      fetch: () => fetch(http, { mode: "no-cors" }),
      request: () => {
        const request = new XMLHttpRequest();
        request.open("GET", http);
        request.send();
      },
      beacon: () => navigator.sendBeacon(http, "x"),
      socket: () => new WebSocket(`ws://${address}/`),
      events: () => new EventSource(http),
      picture: () => add("img", { src: http }),
      style: () => add("link", { rel: "stylesheet", href: http }),
      script: () => add("script", { src: http }),
      ahead: () => add("link", { rel: "preconnect", href: http }),
      name: () => add("link", { rel: "dns-prefetch", href: http }),
      frame: () => add("iframe", { src: http }),
      form: () => document.body.appendChild(Object.assign(document.createElement("form"), { action: http })).submit(),
      link: () =>
        document.body
          .appendChild(
            Object.assign(document.createElement("a"), {
              href: http,
              download: "x",
            }),
          )
          .click(),
      window: () => window.open(http),
      address: () => (location.href = http),
    };
    for (const ask of Object.values(ways)) {
      const done = Promise.resolve().then(ask);
      await Promise.race([done.catch(() => {}), new Promise((next) => requestAnimationFrame(next))]);
    }
    return Object.keys(ways).length;
  }, `127.0.0.1:${port}`);
  await page.see("main h1");
  assert.match(await page.run(() => location.href), /^tauri:\/\/localhost/);
  assert.equal(heard, 0, `${heard} of ${asked} ways reached a server`);
  await fetch(`http://127.0.0.1:${port}/`, {
    signal: AbortSignal.timeout(500),
  }).catch(() => {});
  assert.equal(heard, 1, "the server hears nobody: it proves nothing");
});
