// What stands beside the plan: which service fits the image, and words ready to use, both from the answers given.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { place } from "./app.mjs";
import { answer, go, keep, PARENT_IN_FRANCE, plan } from "./person.mjs";

test("the services are compared for the age and the country that were told, and each says why", async (t) => {
  const { session: page } = await (await place(t)).open();
  await go(page, "guide");
  await answer(page, PARENT_IN_FRANCE);
  await plan(page);
  await go(page, "help");
  await page.click("#help-services");
  const words = await page.read("main", "Take It Down");
  assert.match(words, /3018/, "no service of France");
  assert.doesNotMatch(words, /Report Remove/, "a service of another country is offered");
  await page.click("#services-not summary");
  await page.read("#services-not", "Report Remove");
});

test("the ready words tell what was answered, and nothing of them is on the disk", async (t) => {
  const here = await place(t);
  const { session: page } = await here.open({ args: ["--lang", "en"] });
  await keep(page, true);
  await go(page, "guide");
  await answer(page, PARENT_IN_FRANCE);
  await plan(page);
  await go(page, "help");
  await page.click("#help-ready");
  const words = await page.read("main", "Money is being demanded");
  assert.match(words, /It happens on a social network/);
  assert.match(words, /No image is attached/);
  for (const file of here.files()) {
    assert.doesNotMatch(readFileSync(join(here.data, file), "utf8"), /being demanded/, `${file} holds the words`);
  }
});
