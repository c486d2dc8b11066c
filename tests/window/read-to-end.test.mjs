// A person reads the whole sheet, in brief and complete, and the program knows it.

import assert from "node:assert/strict";
import { test } from "node:test";
import { place } from "./app.mjs";
import { go, keep, openSection, readSection, SECTIONS, setDepth } from "./person.mjs";

test("the sheet is read to its end, and every section is marked as read", async (t) => {
  const { session: page } = await (await place(t)).open();
  await keep(page, true);
  await go(page, "sheet");
  for (const section of SECTIONS) {
    await openSection(page, section);
    const brief = await page.text("main");
    await setDepth(page, "complete");
    const complete = await page.text("main");
    assert.ok(complete.length > brief.length, `${section}: complete says no more than brief`);
    await setDepth(page, "brief");
    await readSection(page, section);
  }
});
