// What comes out of the printer: each paper, in both languages, on A4 and on Letter, as a tagged PDF made by Chromium.
import { execFileSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test, type Page } from "@playwright/test";
import { PARENT_IN_FRANCE } from "../paths";
import { answer, go, open, planned, understand } from "./person";

const FOLDER = process.env["PRINTS"] ?? mkdtempSync(join(tmpdir(), "balise-print-"));
const SHEETS = ["A4", "Letter"] as const;
/** Each paper: its fewest and most sheets at the normal size, and words that must be on it. */
const PAPERS = {
  plan: { sheets: [3, 9], words: { fr: ["3018", "THESEE"], en: ["3018", "THESEE"] } },
  record: {
    sheets: [1, 2],
    words: { fr: ["150 €", "100 €", "Code de contrôle"], en: ["150 €", "100 €", "Check code"] },
  },
  handover: {
    sheets: [2, 4],
    words: {
      fr: ["Qui menace", "Who is making threats", "argent réclamé", "money demanded", "someone_42"],
      en: ["Who is making threats", "Qui menace", "money demanded", "argent réclamé", "someone_42"],
    },
  },
  card: { sheets: [1, 1], words: { fr: ["Contacts utiles", "3018", "112"], en: ["Useful contacts", "3018", "112"] } },
  directory: { sheets: [2, 7], words: { fr: ["3018", "France"], en: ["3018", "France"] } },
  person: { sheets: [1, 1], words: { fr: ["À garder", "infirmière"], en: ["To keep", "school nurse"] } },
} as const;
/** Words of the menu, of the way out and of the buttons. */
const FRAME = {
  fr: ["Quitter vite", "Réglages", "Tous les contacts", "Avant d’imprimer", "Rien ne quitte"],
  en: ["Leave quickly", "Settings", "All contacts", "Before printing", "Nothing leaves"],
};
/** What nobody may read on a folded card. */
const SUBJECT = /sextor|chantage|blackmail|intim|nude|menac|threat|image|photo|picture|victim|abus/i;

/** Writes notes, chooses a person and walks the guide, so that every paper has something on it. */
async function prepare(page: Page, language: string): Promise<void> {
  await open(page, { language, theme: "dark" });
  await go(page, "guide");
  await understand(page);
  await answer(page, PARENT_IN_FRANCE);
  await planned(page);
  await page.click("#to-record");
  for (const text of ["100 €", "200 €"]) {
    await page.fill("#note-demanded", text);
    await page.click("#note-save");
    await expect(page.locator("#note-demanded")).toHaveValue("");
  }
  await page.click("#change-note-1");
  await page.click("#note-save");
  await page.click("#remove-note-2");
  await page.click("#remove-yes-2");
  await expect(page.locator("#remove-note-2")).toHaveCount(0);
  await go(page, "help");
  await page.click("#to-person");
  await page.check("#role-nurse");
  await page.check("#sentence-listen");
  await page.click("#person-save");
  await page.click("#person-print");
  await expect(page.locator("#paper")).toBeVisible();
}

const poppler = (tool: string, ...rest: string[]) =>
  execFileSync(tool, rest, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
const plain = (text: string) => text.replace(/[\u2066-\u2069]/g, "").replace(/\s+/g, " ");

async function print(page: Page, name: string, format: (typeof SHEETS)[number]) {
  const path = join(FOLDER, `${name}-${format}.pdf`);
  writeFileSync(path, await page.pdf({ format, tagged: true, outline: false }));
  const about = poppler("pdfinfo", path);
  return {
    title: /^Title:\s*(.*)$/m.exec(about)?.[1],
    tagged: /^Tagged:\s*yes$/m.test(about),
    sheets: Number(/^Pages:\s*(\d+)$/m.exec(about)?.[1]),
    size: /^Page size:\s*(.*)$/m.exec(about)?.[1] ?? "",
    tree: poppler("pdfinfo", "-struct", path),
    words: plain(poppler("pdftotext", "-layout", path, "-")),
  };
}

for (const language of ["fr", "en"] as const) {
  test(`${language}: every paper prints on both sheets, tagged, under a neutral title, without the frame`, async ({
    page,
  }) => {
    test.setTimeout(120_000);
    await prepare(page, language);
    for (const [paper, { sheets, words }] of Object.entries(PAPERS)) {
      await page.check(`#paper-${paper}`);
      for (const format of SHEETS) {
        const printed = await print(page, `${paper}-${language}`, format);
        const where = `${paper}, ${format}`;
        expect(printed.title, where).toBe("Balise");
        expect(printed.tagged, where).toBe(true);
        expect(printed.tree, where).toMatch(/\bP\b/);
        expect(printed.size, where).toContain(format === "A4" ? "A4" : "letter");
        expect(printed.sheets, where).toBeGreaterThanOrEqual(sheets[0]);
        expect(printed.sheets, where).toBeLessThanOrEqual(sheets[1]);
        for (const word of words[language]) expect(printed.words, where).toContain(word);
        for (const word of FRAME[language]) expect(printed.words, where).not.toContain(word);
        if (paper === "card") expect(printed.words, where).not.toMatch(SUBJECT);
      }
    }
  });

  test(`${language}: large letters take more sheets, and a folded card still one`, async ({ page }) => {
    test.setTimeout(120_000);
    await prepare(page, language);
    for (const paper of ["plan", "directory", "card", "person"] as const) {
      await page.check(`#paper-${paper}`);
      await page.check("#size-normal");
      const normal = await print(page, `${paper}-${language}`, "Letter");
      await page.check("#size-large");
      const large = await print(page, `${paper}-${language}-large`, "Letter");
      if (PAPERS[paper].sheets[1] === 1) expect(large.sheets, paper).toBe(1);
      else expect(large.sheets, paper).toBeGreaterThan(normal.sheets);
    }
  });

  test(`${language}: the outside of a folded card names no subject`, async ({ page }) => {
    await prepare(page, language);
    for (const paper of ["card", "person"]) {
      await page.check(`#paper-${paper}`);
      const outside = await page.locator(".fold .outside").innerText();
      expect(outside.trim().length).toBeGreaterThan(3);
      expect(outside).not.toMatch(SUBJECT);
    }
  });
}

test("what is printed is black on white, also from a dark screen", async ({ page }) => {
  await prepare(page, "fr");
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  const colours = await page.locator("#paper, #paper *").evaluateAll((all) =>
    all.flatMap((one) => {
      const { color, backgroundColor } = getComputedStyle(one);
      return [color, backgroundColor];
    }),
  );
  expect([...new Set(colours)].sort()).toEqual(["rgb(0, 0, 0)", "rgba(0, 0, 0, 0)"]);
});

test("before a country is chosen, no card and no list of contacts is printed, and a person's card shows no number", async ({
  page,
}) => {
  await open(page, { language: "fr" });
  await go(page, "help");
  await page.click("#to-papers");
  for (const paper of ["card", "directory"]) {
    await page.check(`#paper-${paper}`);
    await expect(page.locator("#paper-country")).toBeVisible();
    await expect(page.locator("#print, #paper")).toHaveCount(0);
  }
  await go(page, "help");
  await page.click("#to-person");
  await page.check("#role-nurse");
  await page.click("#person-save");
  await page.click("#person-print");
  await expect(page.locator("#paper")).not.toContainText(/\d{3}/);
});

test("a paper that is not ready says what is missing and leads there", async ({ page }) => {
  await open(page, { language: "fr" });
  await go(page, "help");
  await page.click("#to-papers");
  for (const [paper, screen] of [
    ["plan", "guide"],
    ["record", "record"],
  ] as const) {
    await page.check(`#paper-${paper}`);
    await expect(page.locator("#print")).toHaveCount(0);
    await page.click("#paper-missing");
    await expect(page.locator(`#nav-${screen}`)).toHaveAttribute("aria-current", "page");
    await go(page, "help");
    await page.click("#to-papers");
  }
});
