// The content pack on the About page: nothing without one, its sentences with one, and why one is refused.
import { expect, it } from "vitest";
import { program, show } from "./start";

const at = (selector: string) => document.querySelector(selector);

it("without a pack nothing is said of packs", async () => {
  show(await program(), "about");
  expect(at("#pack")).toBeNull();
});

it("a pack in force is named, and its name that looks like markup stays text", async () => {
  const page = await program();
  page.usage = { ...page.usage, pack: { lines: ["<img src=x>", "second"] } };
  show(page, "about");
  expect(at("#pack img")).toBeNull();
  expect(at("#pack")?.textContent).toContain("<img src=x>");
  expect(at("#pack")?.textContent).toContain("second");
  expect(at("#pack-refused")).toBeNull();
});

it("a refused pack says why", async () => {
  const page = await program();
  page.usage = { ...page.usage, pack: { lines: ["ours"], refused: "the reason" } };
  show(page, "about");
  expect(at("#pack-refused")?.textContent).toContain(page.word("ui_pack_refused"));
  expect(at("#pack-refused")?.textContent).toContain("the reason");
});
