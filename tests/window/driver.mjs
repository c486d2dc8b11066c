// A small WebDriver client over fetch: one session with one web view, through WebKitWebDriver.
// It knows elements and keys, nothing of the program's screens.

import { spawn } from "node:child_process";
import { createServer } from "node:net";
import { until } from "./wait.mjs";

const ELEMENT = "element-6066-11e4-a52e-4f735466cecf";

/** Starts the driver and, through it, the program. `environment` reaches both. */
export async function openSession({ binary, args = [], environment }) {
  const port = await freePort();
  const server = spawn("WebKitWebDriver", [`--port=${port}`], {
    env: { ...environment, TAURI_WEBVIEW_AUTOMATION: "true" },
    stdio: ["ignore", "ignore", process.env.BALISE_LOUD ? "inherit" : "ignore"],
  });
  const base = `http://127.0.0.1:${port}`;
  try {
    await until("the driver answers", async () => (await fetch(`${base}/status`)).ok);
    const options = { "webkitgtk:browserOptions": { binary, args } };
    const { sessionId } = await call("POST", `${base}/session`, {
      capabilities: { alwaysMatch: options },
    });
    return new Session(`${base}/session/${sessionId}`, server);
  } catch (error) {
    server.kill();
    throw error;
  }
}

async function freePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function call(method, url, body) {
  const reply = await fetch(url, {
    method,
    body: body === undefined ? undefined : JSON.stringify(body),
    signal: AbortSignal.timeout(30_000),
  });
  const { value } = await reply.json();
  if (!reply.ok) throw new Error(`${value.error}: ${value.message}`);
  return value;
}

class Session {
  #base;
  #server;

  constructor(base, server) {
    this.#base = base;
    this.#server = server;
  }

  /** Process id of the driver; the program is its child. */
  get pid() {
    return this.#server.pid;
  }

  /** Runs a function in the page and returns what it returns. */
  run(script, ...args) {
    return call("POST", `${this.#base}/execute/sync`, {
      script: `return (${script})(...arguments)`,
      args,
    });
  }

  /** Whether something matches a selector. */
  has(selector) {
    return this.run((s) => document.querySelector(s) !== null, selector);
  }

  /** How many things match a selector. */
  count(selector) {
    return this.run((s) => document.querySelectorAll(s).length, selector);
  }

  /** The words a person reads in the first match, without the marks that isolate directions. */
  async text(selector = "body") {
    const text = await this.run((s) => document.querySelector(s)?.innerText ?? "", selector);
    return text.replace(/[\u2066-\u2069]/g, "");
  }

  /** Waits until something matches. */
  see(selector) {
    return until(`${selector} in the page`, () => this.has(selector));
  }

  /** Waits until nothing matches. */
  unsee(selector) {
    return until(`no ${selector} in the page`, async () => !(await this.has(selector)));
  }

  /** Waits until the words of the first match hold a text or fit a pattern. */
  read(selector, words) {
    const fits = (text) => (typeof words === "string" ? text.includes(words) : words.test(text));
    return until(`"${words}" in ${selector}`, async () => {
      const text = await this.text(selector);
      if (!fits(text)) throw new Error(`it reads "${text.slice(0, 300)}"`);
      return text;
    });
  }

  /** Scrolls to something and clicks on it as a pointer does; waits until that is possible. */
  async click(selector) {
    await until(`a click on ${selector}`, async () => {
      await this.run((s) => document.querySelector(s)?.scrollIntoView({ block: "center" }), selector);
      const { [ELEMENT]: id } = await call("POST", `${this.#base}/element`, {
        using: "css selector",
        value: selector,
      });
      await call("POST", `${this.#base}/element/${id}/click`, {});
      return true;
    });
  }

  /** Empties a field and writes in it, as a keyboard does. */
  async write(selector, text) {
    await this.click(selector);
    const { [ELEMENT]: id } = await call("POST", `${this.#base}/element`, {
      using: "css selector",
      value: selector,
    });
    await call("POST", `${this.#base}/element/${id}/clear`, {});
    await call("POST", `${this.#base}/element/${id}/value`, { text });
  }

  /** Presses keys in what has the focus. */
  async press(...keys) {
    const actions = keys.flatMap((value) => [
      { type: "keyDown", value },
      { type: "keyUp", value },
    ]);
    await call("POST", `${this.#base}/actions`, {
      actions: [{ type: "key", id: "keyboard", actions }],
    });
  }

  /** Ends the driver. The program is ended too if it still runs. */
  async end() {
    await call("DELETE", this.#base).catch(() => {});
    const gone = new Promise((resolve) => this.#server.once("exit", resolve));
    if (this.#server.exitCode === null && this.#server.kill()) await gone;
  }
}
