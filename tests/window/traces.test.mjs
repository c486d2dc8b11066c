// What a journey leaves on the computer: every file of a fresh home, byte by byte, before and after. A person who did not say "keep" leaves
// their settings, such as the country, and not one word of what they read, answered or wrote.

import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { BINARY, place } from "./app.mjs";
import { TYPED, whole } from "./journey.mjs";
import { keep } from "./person.mjs";
import { menu, walk } from "./walk.mjs";

/** What the window system writes for any program, whatever is done in it: caches of drawing code, and nothing that was seen or typed. */
const OF_THE_SYSTEM = [/^\.cache\/(mesa_shader_cache|fontconfig)\//, /^(dconf|\.cache\/dconf)\//, /^\.config\/dconf\//];
/** A driven web view keeps a data folder, which a real one (private mode) does not: the driver cannot reach a private one. */
const OF_THE_DRIVER = /^\.local\/share\/org\.balise\.app\/(storage|mediakeys|CacheStorage|WebKitCache|hsts-storage)/;
/** Words of the journey's answers and typing, and of the subject, as files would hold them. */
const TOLD = [TYPED, "stranger", "from-13", "sextor", "definition", "belgique"];

const SETTINGS = ["data/progress.good", "data/progress.json"];

/** Ways to use the program, each with what it may leave; one that leaves nothing has an empty list. */
const WAYS = [
  {
    name: "nothing said about keeping",
    args: [],
    begin: async () => {},
    leaves: SETTINGS,
  },
  {
    name: "keeping refused",
    args: [],
    begin: (page) => keep(page, false),
    leaves: SETTINGS,
  },
  {
    name: "a class",
    args: ["--mode", "class"],
    begin: async () => {},
    leaves: [],
  },
];

/** Every file below a folder: its path, and what is in it by its digest. */
function files(home) {
  const rows = readdirSync(home, {
    recursive: true,
    withFileTypes: true,
  }).filter((row) => row.isFile());
  return new Map(
    rows.map((row) => {
      const path = join(row.path, row.name);
      return [path.slice(home.length + 1), createHash("sha256").update(readFileSync(path)).digest("hex")];
    }),
  );
}

/** Paths that appeared, changed or went, but those of the system. */
function traces(before, after) {
  const paths = new Set([...before.keys(), ...after.keys()]);
  return [...paths]
    .filter((path) => before.get(path) !== after.get(path) && !OF_THE_SYSTEM.some((known) => known.test(path)))
    .sort();
}

for (const { name, args, begin, leaves } of WAYS) {
  test(`a whole journey with ${name} leaves ${leaves.length === 0 ? "nothing" : "settings and no word"}`, async (t) => {
    const here = await place(t);
    const before = files(here.home);
    const app = await here.open({ args: ["--lang", "fr", ...args] });
    await begin(app.session);
    await whole(app);
    await app.close();
    const left = traces(before, files(here.home));
    const own = left.filter((path) => !OF_THE_DRIVER.test(path));
    for (const path of left) {
      const bytes = readFileSync(join(here.home, path)).toString("latin1");
      for (const word of TOLD) assert.ok(!bytes.includes(word), `${path} holds "${word}"`);
    }
    t.diagnostic(`left: ${left.join(", ") || "nothing"}`);
    assert.deepEqual(own, leaves);
  });
}

test("a window that nothing drives, looked through and left, leaves nothing at all", async (t) => {
  const spots = await menu(await place(t));
  const here = await place(t);
  const before = files(here.home);
  assert.equal(await walk(here, spots, BINARY, "--lang", "fr"), 7);
  assert.deepEqual(traces(before, files(here.home)), []);
});
