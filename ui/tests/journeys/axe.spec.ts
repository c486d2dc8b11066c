import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { LANGUAGES, THEMES, walk } from "./person";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"];
const RULES = { "color-contrast-enhanced": { enabled: true }, "target-size": { enabled: true } };

for (const language of LANGUAGES) {
  for (const theme of THEMES) {
    test(`${language}, ${theme}: axe finds nothing on any screen`, async ({ page }) => {
      test.setTimeout(180_000);await page.emulateMedia({reducedMotion:"reduce"});await page.setViewportSize({width:1100,height:20000});
      const found: string[] = [];
      await walk(page, { language, theme }, async (place) => {
      const t0 = Date.now();
        const { violations, incomplete } = await new AxeBuilder({ page }).setLegacyMode().options({ rules: RULES }).withTags(TAGS).analyze();
        for (const { id, nodes } of violations)
          for (const { target, any } of nodes) found.push(`${place}: ${id}: ${target.join(" ")} ${any[0]?.message ?? ""}`);
        for (const { id, nodes } of incomplete)
          for (const { target, any } of nodes) console.log("INC", place, id, target.join(" "), any[0]?.message);
        console.log(place, Date.now() - t0);
      });
      expect(found).toEqual([]);
    });
  }
}
