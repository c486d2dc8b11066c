// Asks a driven debug build where a person clicks and how many Tabs lead to what, and leaves a data folder in which
// every question but the last is answered.
// The bench of the steps uses the answers on the release build, which cannot be driven. It measures nothing.

import { openApart } from "../window/app.mjs";
import { until } from "../window/wait.mjs";

/** Puts the window in the corner of the screen, so that a place in it is a place on the screen. */
export async function place(display) {
  const [{ id }] = await display.windows();
  await display.resize(id, 1080, 740);
  await until("the window in its corner", async () => (await display.windows())[0].height === 740);
  return id;
}

/** The middle of what a selector matches, counted from the corner of the window; all of them. */
const spots = (session, selector) =>
  session.run((selector) => {
    document.querySelector("#content").scrollTop = 0; // as each screen begins
    return [...document.querySelectorAll(selector)].map((entry) => {
      const { x, y, width, height } = entry.getBoundingClientRect();
      return {
        id: entry.id,
        x: Math.round(x + width / 2),
        y: Math.round(y + height / 2),
      };
    });
  }, selector);

/** How many times Tab is pressed from the title to what a selector matches, from the top of the page where it is above; radios of a name count once. */
const tabs = (session, selector) =>
  session.run((selector) => {
    const wanted = document.querySelector(selector);
    const title = document.querySelector("main h1");
    const after = (from, part) => from.compareDocumentPosition(part) & Node.DOCUMENT_POSITION_FOLLOWING;
    const from = after(title, wanted) ? title : document.body;
    const names = new Set();
    const stops = [...document.querySelectorAll("a[href], button, select, summary, input")].filter((part) => {
      if (part.disabled || !part.checkVisibility() || !after(from, part)) return false;
      const again = part.type === "radio" && names.has(part.name);
      names.add(part.name);
      return !again;
    });
    return stops.indexOf(wanted) + 1;
  }, selector);

/** Clicks on the first answer of a question and goes on; which question it was. */
async function reply(session) {
  const id = await session.run(() => document.querySelector("form[id^=question-]").id.slice(9));
  const before = await session.text("main h1");
  await session.click("main input[name=answer]");
  await session.click("#continue");
  await until("another title", async () => (await session.text("main h1")) !== before);
  return id;
}

/** Where things are; `kept` is called with a data folder in which every question but the last is answered, for France. */
export async function scout(kept) {
  const here = await openApart();
  try {
    const app = await here.open();
    const { session } = app;
    await place(app.display);
    const menu = await spots(session, '[id^="nav-"]');
    const entry = (name) => menu.find(({ id }) => id === `nav-${name}`);
    const known = { menu, tabs: {} };
    for (const name of ["home", "sheet", "guide", "help"]) known[name] = entry(name);

    // Nothing has the focus in a window that was just opened.
    known.tabs.language = await tabs(session, "#language");

    // In France, everything kept, the way out explained: nothing asks for attention while steps are measured.
    await session.click("#nav-settings");
    await session.click("#keep-yes");
    await session.run(() => {
      const list = document.querySelector("main select");
      list.value = "fr";
      list.dispatchEvent(new Event("change", { bubbles: true }));
    });
    await session.click("#nav-sheet");
    await session.click("#leave-understood");
    if (await session.has("#code-no")) await session.click("#code-no");
    await session.unsee("#leave-understood");
    known.sections = (await spots(session, '[id^="section-"]')).filter(({ id }) => id !== "section-title").slice(0, 4);
    await session.click("#nav-help");
    [known.search] = await spots(session, "#search");

    await session.click("#nav-guide");
    const asked = [];
    while (await session.has("#continue")) asked.push(await reply(session));
    known.tabs.change = await tabs(session, `#change-${asked.at(-1)}`);
    await session.click("#restart");
    await session.see("#continue");
    for (const {} of asked.slice(1)) await reply(session);
    known.tabs.answer = await tabs(session, "main input[name=answer]");
    known.tabs.back = await tabs(session, "#back");
    kept(here.data);
    return known;
  } finally {
    await here.end();
  }
}
