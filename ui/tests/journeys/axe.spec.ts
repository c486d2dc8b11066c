// Every screen, in every language and both colours, as axe sees it: WCAG 2.2 A and AA, and AAA for the contrast of text.
import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { LANGUAGES, THEMES, walk } from "./person";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"];
const RULES = { "color-contrast-enhanced": { enabled: true }, "target-size": { enabled: true } };

for (const language of LANGUAGES) {
  for (const theme of THEMES) {
    test(`${language}, ${theme}: axe finds nothing on any screen`, async ({ page }) => {
      test.setTimeout(240_000);
      await page.emulateMedia({ reducedMotion: "reduce" });
      const found: string[] = [];
      const places = await walk(page, { language, theme }, async (place) => {
        const { violations } = await new AxeBuilder({ page }).options({ rules: RULES }).withTags(TAGS).analyze();
        for (const { id, nodes } of violations)
          for (const { target, any } of nodes)
            found.push(`${place}: ${id}: ${target.join(" ")} ${any[0]?.message ?? ""}`);
      });
      expect(found).toEqual([]);
      expect(places).toBeGreaterThan(20);
    });
  }
}
