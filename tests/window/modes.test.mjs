// The ways to use the program, in the real window: a class between two pupils, a session that ends, a policy, a kiosk.

import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { place } from "./app.mjs";
import { answer, go, note } from "./person.mjs";
import { until } from "./wait.mjs";

/** A policy for the whole computer, as its administrator writes it. */
function policy(here, values) {
  const folder = join(here.home, "policies");
  mkdirSync(folder, { mode: 0o755 });
  writeFileSync(join(folder, "lab.json"), JSON.stringify(values), {
    mode: 0o644,
  });
  return { env: { BALISE_POLICY_DIR: folder } };
}

test("in a class the next pupil finds nothing of the one before", async (t) => {
  const here = await place(t);
  const app = await here.open({ args: ["--lang", "fr", "--mode", "class"] });
  await go(app.session, "guide");
  await answer(app.session, [["safety", "safe"]]);
  await go(app.session, "record");
  await note(app.session, "mots de l’élève");
  await app.session.read("#note-1", "mots de l’élève");
  await app.session.click("#next");
  await app.session.click("#next-yes");
  await app.session.see("#nav-home[aria-current]");
  assert.ok(!(await app.session.run(() => document.documentElement.outerHTML)).includes("mots de l’élève"));
  await go(app.session, "guide");
  await app.session.see("#question-safety");
  await go(app.session, "record");
  assert.ok(!(await app.session.has("#note-1")));
  await go(app.session, "settings");
  assert.ok(!(await app.session.has("#keep-yes")) && !(await app.session.has("#copy-save")));
});

test("a session can be copied and ends with nothing left", async (t) => {
  const here = await place(t);
  const app = await here.open({ args: ["--lang", "fr", "--mode", "session"] });
  await go(app.session, "record");
  await note(app.session, "mots de l’entretien");
  await go(app.session, "settings");
  await app.session.see("#copy-save");
  await app.session.click("#next");
  await app.session.click("#next-yes");
  await go(app.session, "record");
  assert.ok(!(await app.session.has("#note-1")));
  await app.close();
  assert.deepEqual(
    here.files().filter((file) => file.startsWith("progress")),
    [],
  );
});

test("a policy holds, is shown with what is wrong in it, and the command line does not loosen it", async (t) => {
  const here = await place(t);
  const contact = {
    Name: "Mme Martin",
    Role: "infirmière",
    Place: "bâtiment B",
  };
  const values = {
    Mode: "class",
    SchoolContact: contact,
    RecordAllowed: false,
    PrintAllowed: "peut-être",
    Rain: 1,
  };
  const app = await here.open({
    args: ["--lang", "fr", "--mode", "home"],
    ...policy(here, values),
  });
  await go(app.session, "settings");
  await app.session.see('#mode[data-mode="class"]');
  assert.ok(!(await app.session.has("#mode-home")), "the policy can be left");
  assert.ok(!(await app.session.has("#nav-record")), "notes can be taken");
  await go(app.session, "help");
  await app.session.read("#near", "Mme Martin");
  assert.ok(!(await app.session.has("#to-papers")), "a bad value is not the safest one");
  await go(app.session, "about");
  const faults = await app.session.text("#policy-faults");
  assert.match(faults, /PrintAllowed/);
  assert.match(faults, /Rain/);
});

test("a kiosk fills the screen, does not close, and leaving starts afresh behind a screen that says nothing", async (t) => {
  const here = await place(t);
  const app = await here.open(policy(here, { Mode: "class", Kiosk: true }));
  await go(app.session, "guide");
  await answer(app.session, [["safety", "safe"]]);
  const window = await app.window();
  assert.match(await app.display.state(window.id), /_NET_WM_STATE_FULLSCREEN/);
  await app.display.close(window.id);
  await app.session.run(() => document.querySelector("#leave").click());
  await app.session.see("#lift");
  assert.equal((await app.session.text("body")).trim().split("\n").length, 2, "the neutral screen says more");
  assert.ok(app.alive, "the window was closed");
  await app.session.click("#lift");
  await go(app.session, "guide");
  await app.session.see("#question-safety");
  await until("the window is there", async () => (await app.display.windows()).length === 1);
});
