// What a person does in the page, in words; the only file of the journeys that knows the page's ids.
import { expect, type Page } from "@playwright/test";
import { before, DESPAIR, PARENT_IN_FRANCE, type Answers } from "../paths";

export const LANGUAGES = ["fr", "en", "en-XA", "ar-XB"] as const;
export const THEMES = ["light", "dark"] as const;
export const SCREENS = ["home", "sheet", "guide", "help", "settings", "about"] as const;
export const SECTIONS = ["definition", "offence", "perpetrators", "action", "pointer"] as const;
const DEPTHS = ["brief", "complete"] as const;

type Screen = (typeof SCREENS)[number];
type Wish = { language?: string; theme?: string };

/** Opens the page as on the first day. */
export async function open(page: Page, wish: Wish = {}): Promise<void> {
  await page.goto(`/?${new URLSearchParams(wish)}`);
  await expect(page.locator("main h1")).toBeVisible();
  // A face that arrives late moves every line that is measured.
  await page.evaluate(() => document.fonts.ready);
}

/** Goes to a screen by the menu. */
export async function go(page: Page, screen: Screen): Promise<void> {
  await page.click(`#nav-${screen}`);
  await expect(page.locator(`#nav-${screen}`)).toHaveAttribute("aria-current", "page");
}

/** Says that leaving quickly is understood: its card goes. */
export async function understand(page: Page): Promise<void> {
  await page.click("#leave-understood");
  await expect(page.locator("#leave-understood")).toHaveCount(0);
}

/** Speaks another language from here on. */
export async function speak(page: Page, language: string): Promise<void> {
  await page.selectOption("#language", language);
  await expect(page.locator("html")).toHaveAttribute("lang", language);
}

/** Waits for the question about a fact. */
export async function asked(page: Page, fact: string): Promise<void> {
  await expect(page.locator(`#question-${fact}`)).toBeVisible();
}

/** The field of one answer. */
export const answerOf = (page: Page, id: string) => page.locator(`input[name="answer"][value="${id}"]`);

/** Answers the questions in the order they are asked. */
export async function answer(page: Page, answers: Answers): Promise<void> {
  for (const [fact, ...chosen] of answers) {
    await asked(page, fact);
    for (const id of chosen) await answerOf(page, id).check();
    await page.click("#continue");
    await expect(page.locator(`#question-${fact}`)).toHaveCount(0);
  }
}

/** Waits for the plan. */
export const planned = (page: Page) => expect(page.locator("#plan")).toBeVisible();

/** Opens a section of the sheet, in brief or complete. */
export async function readAt(page: Page, section: string, depth: string): Promise<void> {
  await page.click(`#section-${section}`);
  await page.click(`#depth-${depth}`);
  await expect(page.locator(`#depth-${depth}`)).toHaveAttribute("aria-pressed", "true");
}

/** Unfolds everything that is folded. */
const unfold = (page: Page) =>
  page.evaluate(() => document.querySelectorAll("details").forEach((details) => (details.open = true)));

/** Goes everywhere, as two persons would: first in no country, then in France. `look` is called at each place,
 *  unfolded; how many there were is returned. */
export async function walk(page: Page, wish: Wish, look: (place: string) => Promise<void>): Promise<number> {
  let places = 0;
  const at = async (place: string) => {
    places += 1;
    await unfold(page);
    await look(place);
  };
  await open(page, wish);
  await at("home, leaving explained");
  await go(page, "guide");
  await at("guide, leaving explained");
  await understand(page);
  await at("guide, leaving understood");
  await answer(page, DESPAIR.slice(0, -1));
  await at("guide, country asked");
  await answer(page, DESPAIR.slice(-1));
  await planned(page);
  await at("plan, danger or despair first");
  await page.click("#restart");
  await go(page, "help");
  await at("help, in no country of the list");

  await page.selectOption("#country", "fr");
  await expect(page.locator("#need-talk ~ .contacts")).toContainText("3018");
  await at("help, in France");
  await go(page, "guide");
  await page.click("#continue");
  await at("guide, no answer chosen");
  await answer(page, before("happened"));
  await at("guide, several answers possible");
  await answer(page, PARENT_IN_FRANCE.slice(before("happened").length, -1));
  await planned(page);
  await page.locator('.step input[type="checkbox"]').first().check();
  await at("plan, a step ticked");

  await go(page, "home");
  await at("home, guide begun");
  await go(page, "settings");
  await at("settings");
  await page.click("#forget");
  await at("settings, forgetting asked");
  await page.click("#forget-no");
  await go(page, "about");
  await at("about");

  await go(page, "sheet");
  for (const section of SECTIONS) {
    for (const depth of DEPTHS) {
      await readAt(page, section, depth);
      await at(`sheet, ${section}, ${depth}`);
    }
  }
  await page.click("main .link[aria-pressed]");
  await page.locator(`#read-${SECTIONS.at(-1)}`).check();
  await at("sheet, read, with statements");
  return places;
}
