// Forgetting: afterwards no file of ours is in the data folder, also after the program has ended.

import assert from "node:assert/strict";
import { test } from "node:test";
import { place } from "./app.mjs";
import { answer, go, keep, PARENT_IN_FRANCE, plan } from "./person.mjs";
import { until } from "./wait.mjs";

test("the page is never loaded again: it would come back as it was at the start", async (t) => {
  const here = await place(t);
  let app = await here.open();
  await keep(app.session, true);
  await go(app.session, "guide");
  await answer(app.session, PARENT_IN_FRANCE);
  await plan(app.session);
  await app.close();
  app = await here.open();
  await app.session.run(() => {
    window.loadedOnce = true;
    location.reload();
  });
  for (const screen of ["settings", "about", "help", "settings"]) await go(app.session, screen);
  assert.ok(await app.session.run(() => window.loadedOnce), "the page was loaded again");
});

test("forget everything leaves the data folder empty, and the next start knows nothing", async (t) => {
  const here = await place(t);
  let app = await here.open();
  await keep(app.session, true);
  await go(app.session, "guide");
  await answer(app.session, PARENT_IN_FRANCE);
  await plan(app.session);
  await until("something is kept", () => here.files().length > 0);

  await go(app.session, "settings");
  await app.session.click("#forget");
  await app.session.click("#forget-yes");
  await until("an empty data folder", () => here.files().length === 0);
  await app.close();
  assert.deepEqual(here.files(), [], "the exit wrote something again");

  app = await here.open();
  await go(app.session, "guide");
  await app.session.see("#question-safety");
});
