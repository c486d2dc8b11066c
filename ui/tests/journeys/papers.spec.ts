// The screens where something is written, prepared and printed: within reach of everyone, and nothing lost on a narrow screen.
import AxeBuilder from "@axe-core/playwright";
import { expect, test, type Page } from "@playwright/test";
import { lost } from "./layout";
import { go, open, THEMES } from "./person";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"];
const RULES = { "color-contrast-enhanced": { enabled: true }, "target-size": { enabled: true } };
const PAPERS = ["plan", "record", "handover", "card", "directory", "person"];

/** Goes through every state of the three screens. */
async function walk(page: Page, wish: { language: string; theme?: string }, look: (place: string) => Promise<void>) {
  await open(page, wish);
  await page.click("#nav-record");
  await look("no note");
  for (const text of ["100 €", "200 €"]) {
    await page.fill("#note-demanded", text);
    await page.click("#note-save");
    await expect(page.locator("#note-demanded")).toHaveValue("");
  }
  await page.click("#change-note-1");
  await look("changing a note");
  await page.click("#note-save");
  await page.click("#remove-note-2");
  await look("removing asked");
  await page.click("#remove-yes-2");
  await expect(page.locator("#remove-note-2")).toHaveCount(0);
  await page.click(".earlier summary");
  await look("notes, one changed and one removed");
  await go(page, "help");
  await page.click("#to-person");
  await page.click("#person summary");
  await look("nobody chosen");
  await page.check("#role-nurse");
  await page.check("#sentence-listen");
  await page.click("#person-save");
  await look("somebody chosen");
  await page.click("#person-print");
  for (const country of ["", "fr"]) {
    if (country) await page.selectOption("#strip-country", country);
    for (const paper of PAPERS) {
      await page.check(`#paper-${paper}`);
      await look(`${paper}, country ${country || "not chosen"}`);
    }
  }
}

for (const language of ["fr", "en", "ar-XB"])
  for (const theme of THEMES)
    test(`${language}, ${theme}: axe finds nothing on notes, trusted person and print`, async ({ page }) => {
      test.setTimeout(180_000);
      await page.emulateMedia({ reducedMotion: "reduce" });
      const found: string[] = [];
      await walk(page, { language, theme }, async (place) => {
        const { violations } = await new AxeBuilder({ page }).options({ rules: RULES }).withTags(TAGS).analyze();
        for (const { id, nodes } of violations)
          for (const { target, any } of nodes)
            found.push(`${place}: ${id}: ${target.join(" ")} ${any[0]?.message ?? ""}`);
      });
      expect(found).toEqual([]);
    });

for (const language of ["fr", "en-XA", "ar-XB"])
  test(`${language}: nothing is lost where the screen is 320 px wide`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.setViewportSize({ width: 320, height: 640 });
    const found: string[] = [];
    await walk(page, { language }, async (place) => {
      for (const one of await lost(page)) found.push(`${place}: ${one}`);
    });
    expect(found).toEqual([]);
  });

test("a picture pasted or dropped into a note is refused with the reason", async ({ page }) => {
  await open(page, { language: "en" });
  await page.click("#nav-record");
  for (const kind of ["paste", "drop"]) {
    const stopped = await page.locator("#note-demanded").evaluate((box, kind) => {
      const carried = new DataTransfer();
      carried.items.add(new File(["x"], "x.png", { type: "image/png" }));
      const about = { bubbles: true, cancelable: true };
      const event =
        kind === "paste"
          ? new ClipboardEvent(kind, { ...about, clipboardData: carried })
          : new DragEvent(kind, { ...about, dataTransfer: carried });
      return !box.dispatchEvent(event);
    }, kind);
    expect(stopped, kind).toBe(true);
    await expect(page.locator("#note-refused")).toContainText("no picture");
  }
  await expect(page.locator("#note-demanded")).toHaveValue("");
});
