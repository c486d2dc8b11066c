import { test } from "@playwright/test";
import { walk, speak } from "./person";
import { lost } from "./layout";
for (const [w,h] of [[1100,760],[320,640],[320,256]] as const) for (const language of ["fr","en-XA","ar-XB"]) for (const sp of [false,true])
test(`x ${w} ${h} ${language} ${sp}`, async ({ page }) => {
  await page.setViewportSize({ width: w, height: h });
  await walk(page, { language, theme: "light" }, async (place) => {
    if (sp) await page.addStyleTag({content:"* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }"});
    for (const l of await lost(page)) console.log(w,h,language,sp,place,l);
    const box = await page.locator('#leave').boundingBox();
    if (!box || box.y<0 || box.y+box.height>h) console.log(w,h,language,sp,place,"LEAVE", JSON.stringify(box));
    if (place.startsWith("home, leaving") && !sp) await page.screenshot({ path: `/tmp/s-${w}-${h}-${language}.png` });
    await page.evaluate(() => { scrollTo(0, 1e6); document.querySelector('main')!.scrollTo(0,1e6)});
    const box2 = await page.locator('#leave').boundingBox();
    if (!box2 || box2.y<0 || box2.y+box2.height>h) console.log(w,h,language,sp,place,"LEAVE2", JSON.stringify(box2));
  });
});
