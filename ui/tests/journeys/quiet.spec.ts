// Nothing leaves the page, nothing is reported, and leaving leaves nothing.
import { expect, test } from "@playwright/test";
import { go, open, SCREENS, walk } from "./person";

test("a whole walk asks nothing of anybody, and reports nothing", async ({ page, baseURL }) => {
  test.setTimeout(120_000);
  const asked: string[] = [];
  const told: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  page.on("console", (message) => told.push(message.text()));
  page.on("pageerror", (error) => told.push(error.message));
  await walk(page, { language: "fr" }, async () => {});
  expect(asked.length).toBeGreaterThan(0);
  expect(asked.filter((url) => !url.startsWith(`${baseURL}/`) && !url.startsWith("data:"))).toEqual([]);
  expect(told).toEqual([]);
});

for (const screen of SCREENS) {
  test(`leaving ${screen} leaves a blank page`, async ({ page }) => {
    await open(page);
    await go(page, screen);
    if (screen === "home") await page.click("#leave");
    else for (let presses = 0; presses < 3; presses++) await page.keyboard.press("Shift");
    await expect(page.locator("html")).toHaveAttribute("data-ended", "");
    await expect(page.locator("main, nav, aside, header")).toHaveCount(0);
    expect((await page.innerText("body")).trim()).toBe("Balise se ferme.");
  });
}

test("practising closes nothing, and says that it worked", async ({ page }) => {
  await open(page);
  await page.click("#leave-practise");
  for (let presses = 0; presses < 3; presses++) await page.keyboard.press("Shift");
  await expect(page.locator("section .said")).not.toBeEmpty();
  await expect(page.locator("html")).not.toHaveAttribute("data-ended", "");
});
