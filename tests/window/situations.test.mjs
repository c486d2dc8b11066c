// Eight situations and the people who meet them, in the real window: each comes to a plan that answers what was said.

import assert from "node:assert/strict";
import { test } from "node:test";
import { place } from "./app.mjs";
import { addStep, answer, arrange, asList, card, cardDone, go, keep, plan, steps } from "./person.mjs";

/** Answers of somebody with nothing more to say; the test changes what it is about. */
const answers = (said) =>
  Object.entries({
    safety: "safe",
    who: "young",
    age: "from-13",
    demand: "unknown",
    doer: "stranger",
    where: "social",
    happened: "none",
    care: "none",
    country: "fr",
    ...said,
  }).map(([fact, given]) => [fact, ...given.split("+")]);

async function guided(t, said, options) {
  const { session: page } = await (await place(t)).open(options);
  await go(page, "guide");
  await answer(page, answers(said));
  await plan(page);
  return page;
}

/** Whether these steps stand in the plan, in this order. */
function inOrder(shown, ...wanted) {
  const places = wanted.map((step) => shown.indexOf(step));
  const sorted = places.every((one, at) => one >= 0 && (at === 0 || places[at - 1] < one));
  assert.ok(sorted, `${wanted.join(", ")} not in order in ${shown.join(", ")}`);
}

test("a 14-year-old who has already paid: one card at a time, the bank, then the warning", async (t) => {
  const page = await guided(t, { demand: "money", happened: "paid" });
  const first = await card(page);
  assert.equal(first.id, "stop-answering");
  assert.match(first.words, /dix premières minutes/);
  await cardDone(page);
  assert.equal((await card(page)).id, "pay-nothing");
  await cardDone(page);
  const talk = await card(page);
  assert.equal(talk.id, "talk");
  assert.match(talk.words, /3018/, "whom to talk to has to be looked for");
  await cardDone(page);
  assert.equal((await card(page)).id, "paid-bank");
  await cardDone(page);
  assert.equal((await card(page)).id, "paid-recovery");
  await asList(page);
  const shown = await steps(page);
  assert.ok(shown.length <= 9, `${shown.length} steps`);
});

test("an AI-made image at a school: the procedure, the words to say, and no face-to-face", async (t) => {
  const said = {
    who: "school",
    demand: "nothing",
    doer: "young",
    happened: "altered",
  };
  const page = await guided(t, said);
  inOrder(await steps(page), "school-lead", "school-say", "no-look", "talk", "young-doer", "school-inform", "altered");
  const words = await page.text("main");
  assert.match(words, /À dire/);
  assert.match(words, /À éviter/);
  assert.match(words, /Je ne le dirai à personne/);
});

test("a counsellor reorders, parks, brings back and adds, and finds it all again", async (t) => {
  const here = await place(t);
  let app = await here.open();
  await keep(app.session, true);
  await go(app.session, "guide");
  await answer(
    app.session,
    answers({
      who: "professional",
      demand: "images",
      doer: "known",
      country: "ch",
    }),
  );
  await plan(app.session);
  const before = await steps(app.session);
  await arrange(app.session, before[2], "up");
  await arrange(app.session, before.at(-1), "park");
  await arrange(app.session, before.at(-2), "skip");
  await arrange(app.session, before.at(-2), "restore");
  await addStep(app.session, "Rappeler jeudi");
  const after = await steps(app.session);
  assert.deepEqual(after.slice(0, 3), [before[0], before[2], before[1]]);
  await app.close();

  app = await here.open();
  await go(app.session, "guide");
  const words = await plan(app.session);
  assert.deepEqual(await steps(app.session), after);
  assert.match(words, /Rappeler jeudi/);
  await app.session.see(`#restore-${before.at(-1)}`);
});

test("a parent whose child is pushed to self-harm by a group: the police first, and care", async (t) => {
  const page = await guided(t, {
    who: "parent",
    demand: "harm",
    doer: "group",
  });
  inOrder(await steps(page), "harm", "parent-calm", "parent-say", "talk", "harm-care");
});

test("a sister who helps, of a child with a disability, in a game", async (t) => {
  const page = await guided(t, {
    who: "sibling",
    where: "game",
    care: "disability",
    age: "under-13",
  });
  await asList(page);
  inOrder(await steps(page), "friend-believe", "talk", "disability", "game", "sibling");
});

test("a young person who passed on somebody else's picture: the helpline first", async (t) => {
  const page = await guided(t, { happened: "forwarded" });
  await asList(page);
  inOrder(await steps(page), "stop-answering", "talk", "forwarded");
});

test("a young person threatened by somebody at home: help away from that person", async (t) => {
  const page = await guided(t, { doer: "authority", care: "home+outing" });
  await asList(page);
  inOrder(await steps(page), "authority", "talk", "outing");
});

test("an adult now, under 18 in the image: the service that still takes it", async (t) => {
  const page = await guided(t, { age: "now-adult", country: "gb" }, { args: ["--lang", "en"] });
  await asList(page);
  inOrder(await steps(page), "stop-answering", "talk", "remove-past");
});

test("forced to bring in another child: tell, and give nobody", async (t) => {
  const page = await guided(t, { demand: "recruit", where: "messenger" });
  assert.equal((await card(page)).id, "stop-answering");
  await cardDone(page);
  assert.equal((await card(page)).id, "recruit");
});

test("thoughts of dying: the crisis line is on the first card, with its number", async (t) => {
  const { session: page } = await (await place(t)).open();
  await go(page, "guide");
  await answer(page, [
    ["safety", "despair"],
    ["who", "young"],
    ["country", "fr"],
  ]);
  await plan(page);
  const first = await card(page);
  assert.equal(first.id, "crisis-call");
  assert.match(first.words, /3114/);
});
