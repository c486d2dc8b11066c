// Another language at once, in the same place; and nothing that stays in one language, or leans to one side.
import { expect, test, type Page } from "@playwright/test";
import { PARENT_IN_FRANCE } from "../paths";
import { answer, asked, go, open, readAt, speak, understand, walk } from "./person";

test("the question stays when the language changes", async ({ page }) => {
  await open(page);
  await go(page, "guide");
  await answer(page, PARENT_IN_FRANCE.slice(0, 3));
  await asked(page, "demand");
  const french = await page.textContent("main h1");
  await speak(page, "en");
  await asked(page, "demand");
  expect(await page.textContent("main h1")).not.toBe(french);
});

test("the part of the sheet stays when the language changes", async ({ page }) => {
  await open(page);
  await go(page, "sheet");
  await understand(page);
  await readAt(page, "perpetrators", "complete");
  await speak(page, "en");
  await expect(page.locator("#section-perpetrators")).toHaveAttribute("aria-current", "true");
  await expect(page.locator("#depth-complete")).toHaveAttribute("aria-pressed", "true");
  await expect(page.locator("#section-title")).toHaveText(/perpetrators/);
});

test("a right-to-left language turns the page", async ({ page }) => {
  await open(page, { language: "ar-XB" });
  await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
  const menu = await page.locator("nav").first().boundingBox();
  const main = await page.locator("main").boundingBox();
  expect(menu && main && menu.x > main.x).toBe(true);
});

/** Words that are not localized: a run of plain letters where every message of the pseudo-language is accented. */
const plain = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const parent = text.parentElement;
      // Names and addresses (bdi), titles of sources (cite), dates (time), statement ids and names of languages stay as they are.
      if (!parent || parent.closest("bdi, cite, time, small.statements, #language, .brand, script, style")) continue;
      if (/(?<![^\s.,;:!?()“”’\-–])[a-z]{4,}(?![^\s.,;:!?()“”’\-–])/i.test(text.textContent ?? ""))
        found.push(text.textContent?.trim() ?? "");
    }
    return found;
  });

test("no words of any screen are left out of the translation", async ({ page }) => {
  test.setTimeout(120_000);
  const found = new Set<string>();
  await walk(page, { language: "en-XA" }, async (place) => {
    for (const what of await plain(page)) found.add(`${place}: ${what}`);
  });
  expect([...found]).toEqual([]);
});
