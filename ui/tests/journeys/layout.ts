// Measures what is drawn: what sticks out, what is too small, what moves. It must not know a screen.
import type { Page } from "@playwright/test";

/** Text and boxes that a reader would lose or have to scroll sideways for, each named with its words. */
export const lost = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const SLACK = 1;
    const found: string[] = [];
    const name = (element: Element) => `<${element.localName}> ${element.textContent?.trim().slice(0, 40)}`;
    const root = document.documentElement;
    if (root.scrollWidth > root.clientWidth) found.push(`the page scrolls sideways: ${root.scrollWidth} px`);

    for (const element of document.body.querySelectorAll("*")) {
      if (element.closest(".hidden, svg") || !element.checkVisibility()) continue;
      const { overflowX } = getComputedStyle(element);
      if (overflowX !== "visible" && element.scrollWidth > element.clientWidth + SLACK)
        found.push(`${name(element)}: wider inside than outside`);
    }

    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const parent = text.parentElement;
      if (!parent || !text.textContent?.trim() || parent.closest(".hidden, option") || !parent.checkVisibility())
        continue;
      const range = document.createRange();
      range.selectNodeContents(text);
      let box: Element = parent;
      while (getComputedStyle(box).display.startsWith("inline") && box.localName !== "button")
        box = box.parentElement ?? document.body;
      const outer = box.getBoundingClientRect();
      for (const { left, right, width } of range.getClientRects()) {
        if (width === 0) continue;
        if (left < -SLACK || right > root.clientWidth + SLACK) found.push(`${name(parent)}: out of the window`);
        else if (left < outer.left - SLACK || right > outer.right + SLACK)
          found.push(`${name(parent)}: out of its box`);
      }
    }
    return [...new Set(found)];
  });

/** What can be pressed and is less than 44 px high, each named with its words. */
export const small = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll("button, select, summary, .choice, .step label, input[type=search]")]
      .filter((one) => one.checkVisibility() && !one.closest(".hidden"))
      .filter((one) => one.getBoundingClientRect().height < 43.5)
      .map(
        (one) => `<${one.localName}> ${one.textContent?.trim().slice(0, 40)}: ${one.getBoundingClientRect().height} px`,
      ),
  );

/** What moves for longer than so many milliseconds. */
export const moving = (page: Page, limit: number): Promise<string[]> =>
  page.evaluate((limit) => {
    const longest = (value: string) =>
      Math.max(...value.split(",").map((one) => parseFloat(one) * (one.includes("ms") ? 1 : 1000)));
    return [...document.querySelectorAll("*")]
      .filter((one) => {
        const { transitionDuration, animationDuration } = getComputedStyle(one);
        return Math.max(longest(transitionDuration), longest(animationDuration)) > limit;
      })
      .map((one) => one.localName);
  }, limit);
