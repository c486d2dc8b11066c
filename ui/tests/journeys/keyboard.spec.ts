// A whole walk by keyboard alone: the focus is seen, follows what is read, and is never lost.
import { expect, test, type Page } from "@playwright/test";
import { PARENT_IN_FRANCE } from "../paths";
import { asked, open, planned, SCREENS, understand } from "./person";

const focused = (page: Page) => page.evaluate(() => document.activeElement?.id || document.activeElement?.localName);

/** Presses Tab until the element has the focus. */
async function tabTo(page: Page, id: string) {
  for (let presses = 0; presses < 60; presses++) {
    if ((await focused(page)) === id) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`#${id} cannot be reached by Tab`);
}

test("from the first screen to a plan, without a pointer", async ({ page }) => {
  await open(page);
  await tabTo(page, "door-guide");
  await page.keyboard.press("Enter");
  for (const [fact, chosen] of PARENT_IN_FRANCE) {
    await asked(page, fact);
    await expect(page.locator("main h1")).toBeFocused();
    const answer = page.locator(`input[name="answer"][value="${chosen}"]`);
    for (let presses = 0; presses < 30 && !(await answer.isChecked()); presses++) {
      const inside = await page.evaluate(() => document.activeElement?.getAttribute("name") === "answer");
      const several = (await answer.getAttribute("type")) === "checkbox";
      const here = await answer.evaluate((one) => one === document.activeElement);
      await page.keyboard.press(here ? "Space" : inside && !several ? "ArrowDown" : "Tab");
      if (fact === "country") {
        await page.keyboard.type("france");
        await answer.focus();
      }
    }
    await expect(answer).toBeChecked();
    await page.keyboard.press("Enter");
  }
  await planned(page);
  await expect(page.locator("main h1")).toBeFocused();
});

test("each screen of the menu is read from its title", async ({ page }) => {
  await open(page);
  for (const screen of SCREENS.slice(1)) {
    await page.locator(`#nav-${screen}`).focus();
    await page.keyboard.press("Enter");
    await expect(page.locator("main h1")).toBeFocused();
  }
});

test("the first Tab offers to skip to the content, the second to leave", async ({ page }) => {
  await open(page);
  await page.keyboard.press("Tab");
  await expect(page.locator('a[href="#content"]')).toBeFocused();
  await expect(page.locator('a[href="#content"]')).toBeInViewport();
  await page.keyboard.press("Enter");
  expect(await focused(page)).toBe("content");
});

test("what has the focus is seen", async ({ page }) => {
  await open(page);
  await understand(page);
  for (const id of ["nav-guide", "language", "leave", "door-guide", "all-contacts"]) {
    await tabTo(page, id);
    const outline = await page.evaluate(() => getComputedStyle(document.activeElement as Element).outlineStyle);
    expect(outline, id).toBe("solid");
  }
});
