// Leaving quickly: at once, nothing of the program is on the screen.

import assert from "node:assert/strict";
import { test } from "node:test";
import { place } from "./app.mjs";
import { answer, go, keep, PARENT_IN_FRANCE } from "./person.mjs";
import { until } from "./wait.mjs";

/** What a person beside the screen may wait for, with room for a slow machine. */
const AT_ONCE = 2_000;

const hidden = (app) => async () => (await app.display.windows()).length === 0;

test("the button hides the window, and what was kept is there later", async (t) => {
  const here = await place(t);
  let app = await here.open();
  await keep(app.session, true);
  await go(app.session, "guide");
  await answer(app.session, PARENT_IN_FRANCE.slice(0, 3));
  await app.session.see("#question-demand");
  await app.session.run(() => document.querySelector("#leave").click()).catch(() => {});
  await until("no window on the screen", hidden(app), AT_ONCE);
  await until("the program ended by itself", () => !app.alive);

  app = await here.open();
  await go(app.session, "guide");
  await app.session.see("#question-demand");
});

test("Shift pressed three times hides the window on every screen", async (t) => {
  const here = await place(t);
  for (const screen of ["home", "sheet", "guide", "help", "settings", "about"]) {
    const app = await here.open();
    await go(app.session, screen);
    const { id } = await app.window();
    await app.display.keys(id, "Shift_L", "Shift_L", "Shift_L");
    await until(`no window after leaving ${screen}`, hidden(app), AT_ONCE);
    await app.session.end();
  }
});

test("Shift with a letter is writing, not leaving", async (t) => {
  const app = await (await place(t)).open();
  const { id } = await app.window();
  await app.display.keys(id, "shift+a", "shift+b", "shift+c", "shift+d");
  assert.equal((await app.display.windows()).length, 1);
});
