// Two people walk the guide, each to a plan with contacts of their own country.

import assert from "node:assert/strict";
import { test } from "node:test";
import { place } from "./app.mjs";
import { answer, FRIEND_IN_BELGIUM, go, PARENT_IN_FRANCE, plan } from "./person.mjs";

test("a parent in France, whose child has paid a stranger, reaches a plan with French contacts", async (t) => {
  const { session: page } = await (await place(t)).open();
  await go(page, "guide");
  await answer(page, PARENT_IN_FRANCE);
  const words = await plan(page);
  assert.match(words, /3018/);
  assert.match(words, /THESEE|17Cyber|PHAROS/, "nobody to report to");
  assert.doesNotMatch(words, /Child Focus/, "a Belgian contact in a French plan");
});

test("a friend in Belgium, of somebody whose altered image was shared, reaches a plan with Belgian contacts", async (t) => {
  const { session: page } = await (await place(t)).open();
  await go(page, "guide");
  await answer(page, FRIEND_IN_BELGIUM);
  const words = await plan(page);
  assert.match(words, /103|Child Focus|116 000/);
  assert.doesNotMatch(words, /THESEE|PHAROS/, "a French contact in a Belgian plan");
});
