// Notes: written, changed and found again when the person said to keep them; nowhere on the disk when they did not.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { place } from "./app.mjs";
import { changeNote, go, keep, note } from "./person.mjs";

const FIRST = "deux cents euros";
const SECOND = "trois cents euros";

test("a note that was kept is found again, with its change shown as one", async (t) => {
  const here = await place(t);
  let app = await here.open();
  await keep(app.session, true);
  await go(app.session, "record");
  await note(app.session, FIRST);
  await app.session.read("#note-1", FIRST);
  await changeNote(app.session, 1, SECOND);
  await app.session.read("#note-1", SECOND);
  const code = await app.session.text("#record-code");
  await app.close();

  app = await here.open();
  await go(app.session, "record");
  const words = await app.session.read("#note-1", SECOND);
  assert.match(words, /Changée le .*UTC/, "the change is not shown as one");
  await app.session.click("#note-1 .earlier summary");
  await app.session.read("#note-1", FIRST);
  assert.equal(await app.session.text("#record-code"), code, "another check code than before");
  assert.equal(await app.session.count("#record-changed"), 0, "a change from outside is told where there was none");
});

test("without being allowed, nothing of a note reaches the disk", async (t) => {
  const here = await place(t);
  const app = await here.open();
  await keep(app.session, false);
  await go(app.session, "record");
  await note(app.session, FIRST);
  await app.session.read("#note-1", FIRST);
  await app.close();
  for (const file of here.files()) {
    const bytes = readFileSync(join(here.data, file), "utf8");
    assert.doesNotMatch(bytes, /deux cents|record|digest/, `${file} holds a note`);
  }
});
