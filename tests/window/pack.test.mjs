// A content pack in the real window: a signed one changes a word and is named; a broken one is said, and the program opens.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { createHash, generateKeyPairSync, randomBytes, sign } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { place } from "./app.mjs";
import { go } from "./person.mjs";

const ROOT = join(import.meta.dirname, "../..");
const WORDS = "words/en/ui.ftl";

/** Signs as minisign does, so that no tool is needed: key id, signature of the digest, signature of the comment. */
class Signer {
  #id = randomBytes(8);
  #keys = generateKeyPairSync("ed25519");

  get key() {
    const raw = this.#keys.publicKey.export({ type: "spki", format: "der" }).subarray(-32);
    const line = Buffer.concat([Buffer.from("Ed"), this.#id, raw]);
    return `untrusted comment: minisign public key\n${line.toString("base64")}\n`;
  }

  sign(bytes) {
    const comment = "timestamp:0";
    const digest = createHash("blake2b512").update(bytes).digest();
    const own = sign(null, digest, this.#keys.privateKey);
    const both = sign(null, Buffer.concat([own, Buffer.from(comment)]), this.#keys.privateKey);
    const line = Buffer.concat([Buffer.from("ED"), this.#id, own]);
    return `untrusted comment: a school\n${line.toString("base64")}\ntrusted comment: ${comment}\n${both.toString("base64")}\n`;
  }
}

/** A pack that calls the first screen otherwise, built by the command of docs/content-packs.md. */
function build(here) {
  const folder = join(here.home, "my-pack");
  const file = join(folder, WORDS);
  mkdirSync(dirname(file), { recursive: true });
  const text = readFileSync(join(ROOT, "content", WORDS), "utf8");
  const changed = text.replace(/^ui_nav_home = .*$/m, "ui_nav_home = Harbour");
  assert.notEqual(changed, text);
  writeFileSync(file, changed);
  writeFileSync(join(folder, "pack.toml"), 'name = "School words"\nversion = "2026-12-01"\nprogram = "0.1.0"\n');
  const out = join(here.home, "school.balisepack");
  const built = spawnSync(
    "cargo",
    `run -q --offline -p balise-content --bin content -- pack ${folder} ${out}`.split(" "),
    { cwd: ROOT, encoding: "utf8" },
  );
  assert.equal(built.status, 0, built.stdout + built.stderr);
  return readFileSync(out);
}

/** Puts a pack where the administrator of a computer does. */
function install(here, name, bytes, signature, key) {
  const folder = join(here.home, name);
  mkdirSync(folder, { mode: 0o755 });
  const put = (file, what) => writeFileSync(join(folder, file), what, { mode: 0o644 });
  put("school.balisepack", bytes);
  put("school.balisepack.minisig", signature);
  put("minisign.pub", key);
  return { args: ["--lang", "en"], env: { BALISE_PACK_DIR: folder } };
}

test("a signed pack changes a word, is named with its day, and a broken or foreign one leaves the program as it came", async (t) => {
  const here = await place(t);
  const signer = new Signer();
  const bytes = build(here);
  const signature = signer.sign(bytes);

  const good = await here.open(install(here, "good", bytes, signature, signer.key));
  await good.session.read("#nav-home", "Harbour");
  await go(good.session, "about");
  const named = await good.session.text("#pack");
  assert.match(named, /School words/);
  assert.match(named, /December 1, 2026/);
  assert.match(named, /does not know whether anybody reviewed/);
  assert.ok(!(await good.session.has("#pack-refused")));
  await good.close();

  const flipped = Buffer.from(bytes);
  flipped[flipped.length / 2] ^= 1;
  const stranger = new Signer();
  for (const [name, broken, key, why] of [
    ["flipped", flipped, signer.key, /has changed since it was signed/],
    ["foreign", bytes, stranger.key, /another key signed/],
  ]) {
    const app = await here.open(install(here, name, broken, signature, key));
    await app.session.read("#nav-home", "Home");
    await go(app.session, "about");
    const said = await app.session.text("#pack-refused");
    assert.match(said, why);
    assert.match(said, /school\.balisepack/);
    await app.close();
  }
});
