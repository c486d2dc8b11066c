// Closing and opening again: what the person said to keep is there, and what they did not is nowhere.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { place } from "./app.mjs";
import { answer, go, keep, PARENT_IN_FRANCE, plan, readSection, openSection, tick, ticked } from "./person.mjs";

test("with keeping allowed, sections read, answers and ticks are found again", async (t) => {
  const here = await place(t);
  let app = await here.open();
  await keep(app.session, true);
  await go(app.session, "sheet");
  await openSection(app.session, "definition");
  await readSection(app.session, "definition");
  await go(app.session, "guide");
  await answer(app.session, PARENT_IN_FRANCE);
  const before = await plan(app.session);
  const step = await tick(app.session);
  await app.close();

  app = await here.open();
  await go(app.session, "guide");
  assert.equal(await plan(app.session), before, "another plan than before");
  assert.ok(await ticked(app.session, step), "the tick is lost");
});

test("a walk that was not finished goes on at its question", async (t) => {
  const here = await place(t);
  let app = await here.open();
  await keep(app.session, true);
  await go(app.session, "guide");
  await answer(app.session, PARENT_IN_FRANCE.slice(0, 3));
  await app.session.see("#question-demand");
  await app.close();

  app = await here.open();
  await go(app.session, "guide");
  await app.session.see("#question-demand");
});

test("without being allowed, no answer reaches the disk", async (t) => {
  const here = await place(t);
  const app = await here.open();
  await keep(app.session, false);
  await go(app.session, "guide");
  await answer(app.session, PARENT_IN_FRANCE);
  await plan(app.session);
  await app.close();
  for (const file of here.files()) {
    const bytes = readFileSync(join(here.data, file), "utf8");
    assert.doesNotMatch(bytes, /stranger|"money"|"paid"/, `${file} holds an answer`);
  }
});

test("a killed program loses nothing that was said to be saved", async (t) => {
  const here = await place(t);
  let app = await here.open();
  await keep(app.session, true);
  await go(app.session, "guide");
  await answer(app.session, PARENT_IN_FRANCE);
  await plan(app.session); // a plan on the page is the answer to a change that was saved
  await app.kill();

  app = await here.open();
  await go(app.session, "guide");
  await plan(app.session);
});
