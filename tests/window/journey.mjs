// One journey through every screen, as a person makes it; for the proofs that look at what it leaves or sends.
// Run by itself it makes the journey once and prints what it saw, so that it can be put in a place without a network.

import { openApart } from "./app.mjs";
import {
  answer,
  found,
  go,
  look,
  note,
  openSection,
  PARENT_IN_FRANCE,
  plan,
  readSection,
  setDepth,
  tick,
} from "./person.mjs";

/** Words that the journey leaves in the program's memory, and that no file may hold unless the person said so. */
export const TYPED = "deux cents euros";

/** Goes through every screen: reads, answers, ticks, searches, notes. Returns how many screens it saw. */
export async function whole({ session: page }) {
  await go(page, "sheet");
  await openSection(page, "definition");
  await setDepth(page, "complete");
  await readSection(page, "definition");
  await go(page, "guide");
  await answer(page, PARENT_IN_FRANCE);
  await plan(page);
  await tick(page);
  await go(page, "help");
  await look(page, "belgique");
  await found(page, /belgique/i);
  await go(page, "record");
  await note(page, TYPED);
  await page.read("#note-1", TYPED);
  for (const screen of ["settings", "about", "home"]) await go(page, screen);
  return 7;
}

if (process.argv[1] === import.meta.filename) {
  const here = await openApart();
  try {
    const app = await here.open();
    const screens = await whole(app);
    await app.close();
    console.log(JSON.stringify({ screens }));
  } finally {
    await here.end();
  }
}
