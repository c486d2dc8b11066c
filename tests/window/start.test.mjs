// Starting: the language asked for, a clear answer to a wrong flag, and a title that does not name the subject.

import assert from "node:assert/strict";
import { test } from "node:test";
import { place } from "./app.mjs";

test("--lang en opens in English", async (t) => {
  const { session: page } = await (await place(t)).open({ args: ["--lang", "en"] });
  assert.equal(await page.run(() => document.documentElement.lang), "en");
});

test("the language of the system is taken where none is asked for", async (t) => {
  const { session: page } = await (
    await place(t)
  ).open({ args: [], env: { LANG: "fr_BE.UTF-8", LC_ALL: "fr_BE.UTF-8" } });
  assert.equal(await page.run(() => document.documentElement.lang), "fr");
});

test("an unknown language or flag is refused in words, before a window opens", async (t) => {
  const here = await place(t);
  for (const args of [["--lang", "xx"], ["--no-such-flag"]]) {
    const { code, err } = await here.command(args);
    assert.notEqual(code, 0, `${args.join(" ")} was accepted`);
    assert.match(err, new RegExp(args.at(-1)), "the answer does not say what was wrong");
    assert.equal((await here.display.windows()).length, 0);
  }
});

test("--version and --help answer without a window", async (t) => {
  const here = await place(t);
  const version = await here.command(["--version"]);
  assert.equal(version.code, 0);
  assert.match(version.out, /balise \d+\.\d+\.\d+/);
  assert.equal((await here.command(["--help"])).code, 0);
});

test("the title of the window does not name the subject", async (t) => {
  const app = await (await place(t)).open();
  assert.equal((await app.window()).title, "Balise");
});

test("the page opens no connection, and the driver alone listens", async (t) => {
  const { session: page } = await (await place(t)).open();
  const reached = await page.run(() =>
    fetch("https://example.org/").then(
      () => "reached",
      () => "refused",
    ),
  );
  assert.equal(reached, "refused");
});
