// A code, as a person uses it in the real window: what it closes, for whom, and that a copy opens with the public tool.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { place } from "./app.mjs";
import { answer, go, keep, note, setCode, unlock } from "./person.mjs";
import { until } from "./wait.mjs";

const CODE = "under the old oak";
const WORDS = "deux cents euros";

async function written(here) {
  const app = await here.open();
  await keep(app.session, true);
  await go(app.session, "guide");
  await answer(app.session, [["safety", "safe"]]);
  await go(app.session, "record");
  await note(app.session, WORDS);
  await app.session.read("#note-1", WORDS);
  return app;
}

const holds = (here, words) => here.files().filter((file) => readFileSync(join(here.data, file)).includes(words));

test("what is kept behind a code is asked for, opens with it alone, and is plain in no file", async (t) => {
  const here = await place(t);
  let app = await written(here);
  assert.equal(holds(here, WORDS).length, 2, "this test searches nothing");
  await setCode(app.session, CODE);
  assert.deepEqual(holds(here, WORDS), []);
  await app.session.click("#lock");
  await app.session.see("#unlock");
  assert.ok(!(await app.session.text("body")).includes(WORDS), "the screen before the code shows what is behind it");
  assert.ok(!(await app.session.has("nav #nav-record")), "there is a menu before the code");
  await app.close();
  assert.deepEqual(holds(here, WORDS), []);

  app = await here.open();
  await unlock(app.session, "under the old elm");
  await app.session.see("#lock-error p");
  assert.equal(await app.session.run(() => document.querySelector("#code").value), "");
  await unlock(app.session, CODE);
  await go(app.session, "record");
  await app.session.read("#note-1", WORDS);
});

test("a second person goes on without the code, keeps their own, and sees nothing of the first", async (t) => {
  const here = await place(t);
  let app = await written(here);
  await setCode(app.session, CODE);
  await app.close();

  app = await here.open();
  await app.session.click("#pass");
  await go(app.session, "record");
  assert.ok(!(await app.session.has("#note-1")), "the first person's note is there");
  await note(app.session, "autre chose");
  await keep(app.session, true);
  await setCode(app.session, "seven green boats");
  await app.close();

  app = await here.open();
  await unlock(app.session, CODE);
  await go(app.session, "record");
  await app.session.read("#note-1", WORDS);
  assert.ok(!(await app.session.text("body")).includes("autre chose"));
});

test("before the code all contacts are one press away", async (t) => {
  const here = await place(t);
  let app = await written(here);
  await setCode(app.session, CODE);
  await app.close();
  app = await here.open();
  await app.session.click("#all-contacts");
  await app.session.see("#search");
});

test("a copy goes where the system's dialogue says, and opens with the public tool age", async (t) => {
  const here = await place(t);
  const app = await written(here);
  const path = join(here.home, "copy.age");
  await go(app.session, "settings");
  const main = await app.window();
  await app.session.write("#copy-phrase", "seven green boats");
  await app.session.write("#copy-again", "seven green boats");
  await app.session.click("#copy-save");
  await dialogue(app, main, join(here.home, "copy")); // the ending stands there already
  await app.session.read("#copy-said", "faite");
  await until("the copy is there", () => existsSync(path));
  assert.ok(!readFileSync(path).includes(WORDS));
  assert.ok(age(path, "seven green boats").includes(WORDS), "the public tool does not open the copy");
});

/** Writes a path in the dialogue that stands beside the program's window, and says yes. */
async function dialogue(app, main, path) {
  const beside = async () => (await app.display.windows()).find(({ id }) => id !== main.id);
  const { id } = await until("the dialogue of the system", beside);
  await app.display.type(id, path);
  await until("the dialogue went", async () => !(await beside()));
}

/** What the tool age reads in a copy; it asks for the passphrase on a terminal, so it gets one. */
function age(path, phrase) {
  const args = ["-qec", `age --decrypt '${path}'`, "/dev/null"];
  return execFileSync("script", args, {
    input: `${phrase}\n`,
    encoding: "utf8",
    timeout: 60_000,
  });
}
