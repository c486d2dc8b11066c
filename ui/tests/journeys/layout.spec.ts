// Small windows, wide letters, large targets, little motion: nothing is lost, nothing slides sideways.
import { expect, test } from "@playwright/test";
import { lost, small, moving } from "./layout";
import { open, SCREENS, go, walk } from "./person";

const SIZES = {
  "320 px wide": { width: 320, height: 640 },
  "400 % enlarged": { width: 320, height: 256 },
  "4K": { width: 3840, height: 2160 },
};

for (const [name, size] of Object.entries(SIZES)) {
  for (const language of ["fr", "en-XA", "ar-XB"]) {
    test(`${name}, ${language}: nothing is lost, and the way out stays`, async ({ page }) => {
      test.setTimeout(120_000);
      await page.setViewportSize(size);
      const found: string[] = [];
      await walk(page, { language }, async (place) => {
        for (const what of await lost(page)) found.push(`${place}: ${what}`);
        await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
        await expect(page.locator("#leave"), place).toBeInViewport();
      });
      expect(found).toEqual([]);
    });
  }
}

test("wider letters, words and lines lose nothing", async ({ page }) => {
  test.setTimeout(120_000);
  await open(page);
  const css =
    "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }";
  const found: string[] = [];
  await walk(page, { language: "fr" }, async (place) => {
    await page.addStyleTag({ content: css });
    for (const what of await lost(page)) found.push(`${place}: ${what}`);
  });
  expect(found).toEqual([]);
});

test("whatever is pressed is at least 44 px high", async ({ page }) => {
  test.setTimeout(120_000);
  const found: string[] = [];
  await walk(page, { language: "en" }, async (place) => {
    for (const what of await small(page)) found.push(`${place}: ${what}`);
  });
  expect(found).toEqual([]);
});

test("nothing moves for longer than 150 ms, and nothing at all where motion is reduced", async ({ page }) => {
  for (const [reducedMotion, limit] of [
    ["no-preference", 150],
    ["reduce", 0],
  ] as const) {
    await page.emulateMedia({ reducedMotion });
    await open(page);
    for (const screen of SCREENS) {
      await go(page, screen);
      expect(await moving(page, limit), screen).toEqual([]);
    }
  }
});

test("with the colours of the system, what is chosen can still be seen", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await open(page);
  const outline = await page.locator("#nav-home").evaluate((one) => getComputedStyle(one).outlineStyle);
  expect(outline).toBe("solid");
});
