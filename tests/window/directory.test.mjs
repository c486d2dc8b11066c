// A person looks for help in another country, with and without accents, and takes a number away on a phone.

import assert from "node:assert/strict";
import { test } from "node:test";
import { place } from "./app.mjs";
import { found, go, look, showCode } from "./person.mjs";

test("the same contacts are found with and without accents, and half a word is enough", async (t) => {
  const { session: page } = await (await place(t)).open();
  await go(page, "help");
  await look(page, "Côte d’Ivoire");
  const accented = await found(page, /Côte d’Ivoire/);
  await look(page, "cote ivo");
  const plain = await found(page, /Côte d’Ivoire/);
  assert.deepEqual(plain.cards, accented.cards);
  assert.match(plain.said, /^\W*\d+\W* contacts? trouvés?$/);
});

test("nothing found still says who to reach", async (t) => {
  const { session: page } = await (await place(t)).open({ args: ["--lang", "en"] });
  await go(page, "help");
  await look(page, "zzzz");
  const { said } = await found(page, /Nothing found/);
  assert.match(said, /Choosing a country/);
});

test("a number is shown as a code and in large print, and nothing is opened", async (t) => {
  const app = await (await place(t)).open();
  const page = app.session;
  await go(page, "help");
  await look(page, "3018");
  await found(page, /3018/);
  const { label, text, pixels, ratio } = await showCode(page, "call");
  assert.match(label, /3018/);
  assert.equal(text, "3018");
  assert.ok(ratio >= 1.8, `the number is only ${ratio} times the size of a sentence`);
  assert.ok(pixels >= 150, `the code is only ${pixels} pixels wide`);
  assert.equal((await app.display.windows()).length, 1);
});

test("a need in the list leads to its title, and the page stays the one it was", async (t) => {
  const { session: page } = await (await place(t)).open();
  await go(page, "help");
  const need = await page.run(() => document.querySelector('main nav a[href^="#need-"]').hash.slice(1));
  await page.click(`a[href="#${need}"]`);
  assert.equal(await page.run(() => document.activeElement.id), need);
  assert.equal(await page.run(() => location.hash), "");
});
