// What a person does in the program, in words; the only file that knows the page's ids.

import { until } from "./wait.mjs";

/** Sections of the sheet, in reading order. */
export const SECTIONS = ["definition", "offence", "perpetrators", "action", "pointer"];

/** The answers of a parent in France whose child paid a stranger. */
export const PARENT_IN_FRANCE = [
  ["safety", "safe"],
  ["who", "parent"],
  ["age", "from-13"],
  ["demand", "money"],
  ["doer", "stranger"],
  ["where", "social"],
  ["happened", "paid"],
  ["care", "none"],
  ["country", "fr"],
];

/** The answers of a friend in Belgium; a person known to them shared an altered image. */
export const FRIEND_IN_BELGIUM = [
  ["safety", "safe"],
  ["who", "friend"],
  ["age", "from-16"],
  ["demand", "images"],
  ["doer", "known"],
  ["where", "messenger"],
  ["happened", "shared", "altered"],
  ["care", "none"],
  ["country", "be"],
];

/** Goes to a screen by the navigation. */
export async function go(page, screen) {
  await page.click(`#nav-${screen}`);
  await page.see(`#nav-${screen}[aria-current="page"]`);
}

/** Answers the guide's questions in the order they are asked, until a plan is there or the answers are used up. */
export async function answer(page, answers) {
  for (const [fact, ...chosen] of answers) {
    await page.see(`main [data-fact="${fact}"], main #question-${fact}`);
    for (const id of chosen) await choose(page, id);
    await page.click("#continue");
  }
}

async function choose(page, id) {
  const selector = `input[name="answer"][value="${id}"]`;
  await page.see(selector);
  await page.click(`label:has(${selector})`);
  await until(`${id} is chosen`, () => page.run((s) => document.querySelector(s).checked, selector));
}

/** Says on the settings screen whether reading, answers and ticks are kept on this computer. */
export async function keep(page, yes) {
  await go(page, "settings");
  const selector = yes ? "#keep-yes" : "#keep-no";
  await page.click(selector);
}

/** Opens a section of the sheet. */
export async function openSection(page, section) {
  await page.click(`#section-${section}`);
}

/** Says that a section is read. */
export async function readSection(page, section) {
  await page.click(`#read-${section}`);
}

/** Chooses how much of the sheet is told: `brief` or `complete`. */
export async function setDepth(page, depth) {
  await page.click(`#depth-${depth}`);
}

/** Waits for the plan and returns its words. */
export async function plan(page) {
  await page.see("#plan");
  return page.text("main");
}

/** Ticks the first step of the plan and returns its id. */
export async function tick(page) {
  const selector = '.step input[type="checkbox"]';
  await page.click(selector);
  await until("the step is ticked", () => page.run((s) => document.querySelector(s).checked, selector));
  return page.run((s) => document.querySelector(s).id, selector);
}

/** Whether a step is ticked. */
export function ticked(page, id) {
  return page.run((i) => document.getElementById(i).checked, id);
}

/** Chooses the colours: `light`, `dark` or `system`. */
export async function setTheme(page, theme) {
  await go(page, "settings");
  await page.click(`#theme-${theme}`);
  await until(`${theme} colours`, () => page.run((t) => document.documentElement.dataset.theme === t, theme));
}

/** Types words into the search of the contacts, in place of those that are there. */
export async function look(page, words) {
  await page.see("#search");
  await page.run((typed) => {
    const field = document.querySelector("#search");
    field.value = typed;
    field.dispatchEvent(new Event("input", { bubbles: true }));
  }, words);
}

/** Waits until the search speaks of this, and returns what it says and the names on the cards. */
export async function found(page, about) {
  const read = () =>
    page.run(() => ({
      said: document.querySelector("#search-said").textContent,
      cards: [...document.querySelectorAll("section .found article")].map((card) => card.innerText),
    }));
  await until(`the search speaks of ${about}`, async () => {
    const { said, cards } = await read();
    return about.test(said) || about.test(cards.join("\n"));
  });
  return read();
}

/** Asks for the code of the first contact, and returns its name, the print beside it and how large both are. */
export async function showCode(page, reach) {
  await page.click(`main article [data-reach="${reach}"]`);
  await page.see("main figure svg");
  return page.run(() => {
    const figure = document.querySelector("main figure");
    const print = figure.querySelector("bdi");
    const size = (element) => parseFloat(getComputedStyle(element).fontSize);
    return {
      label: figure.querySelector("svg").getAttribute("aria-label"),
      text: print.textContent,
      pixels: figure.querySelector("svg").getBoundingClientRect().width,
      ratio: size(print) / size(document.body),
    };
  });
}

/** Adds a note that says what was demanded. */
export async function note(page, demanded) {
  await page.see("#note-demanded");
  await page.write("#note-demanded", demanded);
  await page.click("#note-save");
}

/** Writes a note anew. */
export async function changeNote(page, number, demanded) {
  await page.click(`#change-note-${number}`);
  await page.see("#note-cancel");
  await note(page, demanded);
}

/** The step on the card of a young person's plan: its id, and its words with those of its phase. */
export async function card(page) {
  await page.see("#card");
  const id = await page.run(() => document.querySelector("#card").dataset.step);
  return { id, words: await page.text("#card") };
}

/** Says that the step on the card is done, and waits for the next one. */
export async function cardDone(page) {
  const { id } = await card(page);
  await page.click("#card-done");
  await until("the next card", () => page.run((was) => document.querySelector("#card").dataset.step !== was, id));
}

/** Asks for the whole plan as a list. */
export async function asList(page) {
  await page.click("#plan-list");
  await page.see("#plan-cards");
}

/** Ids of the steps of the plan, in the order shown, without those set apart or added. */
export function steps(page) {
  return page.run(() => [...document.querySelectorAll("article.step > label > input")].map(({ id }) => id.slice(5)));
}

/** A counsellor's move of one step: `up`, `down`, `skip`, `park` or `restore`; waits until the plan is another. */
export async function arrange(page, step, to) {
  const before = (await steps(page)).join();
  await page.click(`#${to}-${step}`);
  await until("another plan", async () => (await steps(page)).join() !== before);
}

/** Adds a step in one's own words. */
export async function addStep(page, words) {
  await page.click("#own-text");
  await page.press(...words);
  await page.click("#own-add");
  await until("the step is there", () =>
    page.run((text) => [...document.querySelectorAll(".own bdi")].some((bdi) => bdi.textContent === text), words),
  );
}

/** Sets a code on the settings screen, where nothing is kept behind one yet. */
export async function setCode(page, code) {
  await go(page, "settings");
  await page.click("#code-open");
  await page.write("#code-new", code);
  await page.write("#code-again", code);
  await page.click("#code-set");
  await page.see("#lock");
}

/** Gives a code on the screen that asks for it. */
export async function unlock(page, code) {
  await page.write("#code", code);
  await page.click("#unlock");
}
