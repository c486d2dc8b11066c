// A file that was torn, and a folder that cannot be written: the program opens, and says what it could not do.

import assert from "node:assert/strict";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { place } from "./app.mjs";
import { answer, go, keep, PARENT_IN_FRANCE, plan } from "./person.mjs";

async function kept(here) {
  const app = await here.open();
  await keep(app.session, true);
  await go(app.session, "guide");
  await answer(app.session, PARENT_IN_FRANCE);
  await plan(app.session);
  await app.close();
}

test("a file torn in the middle is recovered from its twin", async (t) => {
  const here = await place(t);
  await kept(here);
  const file = join(here.data, "progress.json");
  const whole = readFileSync(file);
  writeFileSync(file, whole.subarray(0, whole.length / 2));

  const app = await here.open();
  await go(app.session, "guide");
  await plan(app.session);
});

test("when both files are damaged, it is said, and neither is overwritten", async (t) => {
  const here = await place(t);
  await kept(here);
  const zeros = Buffer.alloc(100);
  const files = here.files().filter((name) => name.startsWith("progress"));
  for (const name of files) writeFileSync(join(here.data, name), zeros);

  const app = await here.open();
  await app.session.see("#notice");
  await app.close();
  for (const name of files) {
    assert.deepEqual(readFileSync(join(here.data, name)), zeros, `${name} was overwritten`);
  }
});

test("a data folder that cannot be written lets the program run, and says that nothing will be kept", async (t) => {
  const here = await place(t);
  mkdirSync(here.home, { recursive: true });
  writeFileSync(here.data, "a file stands where the folder should be");

  const app = await here.open();
  await app.session.see("#notice");
  await go(app.session, "guide");
  await answer(app.session, PARENT_IN_FRANCE);
  await plan(app.session);
});

test("a newer version's files are left byte for byte through open, use and exit", async (t) => {
  const here = await place(t);
  await kept(here);
  const newer = Buffer.from("balise-progress 9 in a shape of its own\nkept by a newer version");
  const files = here.files().filter((name) => name.startsWith("progress"));
  assert.equal(files.length, 2);
  for (const name of files) writeFileSync(join(here.data, name), newer);

  const app = await here.open();
  await app.session.see("#notice");
  await keep(app.session, true);
  await go(app.session, "guide");
  await answer(app.session, PARENT_IN_FRANCE);
  await plan(app.session);
  await app.close();
  for (const name of files) assert.deepEqual(readFileSync(join(here.data, name)), newer, `${name} was touched`);
});
