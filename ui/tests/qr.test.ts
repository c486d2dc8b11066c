// The codes of a contact, on replies recorded from Rust: on demand, with words and large print beside, and nothing opened.
import { configure, fireEvent, render, screen, within } from "@testing-library/svelte";
import { expect, test, vi } from "vitest";
import App from "../src/App.svelte";
import { backend } from "../src/backend/memory";
import type { Backend } from "../src/backend/backend";
import { Program } from "../src/program.svelte";

// A directory is a large page for a simulated browser: slow machines are given time, and nothing waits for it.
configure({ asyncUtilTimeout: 10_000 });
vi.setConfig({ testTimeout: 30_000 });

async function card(more: Partial<Backend> = {}): Promise<HTMLElement> {
  await backend.forget();
  await backend.change({ name: "country", value: "fr" });
  const program = new Program({ ...backend, ...more });
  program.go("help");
  render(App, { program });
  return document.querySelector<HTMLElement>("section[aria-labelledby=need-talk] article")!;
}

const way = (contact: HTMLElement, name: RegExp) => within(contact).getByText(name, { selector: "button" });
const drawings = (contact: HTMLElement) => contact.querySelectorAll("svg[role=img]");
const drawn = (contact: HTMLElement, name: string) =>
  within(contact).findByLabelText(name, { selector: "svg[role=img]" });
const CALL = "Code QR pour appeler le 3018";
const OPEN = "Code QR pour ouvrir https://3018.fr";

test("a code is drawn when asked, named in words, with the number in large print", async () => {
  const contact = await card();
  expect(drawings(contact)).toHaveLength(0);
  const call = way(contact, /^Appeler avec un téléphone/);
  expect(call.textContent?.trim()).toBe("Appeler avec un téléphone 3018");
  expect(call.getAttribute("aria-expanded")).toBe("false");
  await fireEvent.click(call);
  const drawing = await drawn(contact, CALL);
  expect(call.getAttribute("aria-expanded")).toBe("true");
  expect(document.getElementById(call.getAttribute("aria-controls")!)!.contains(drawing)).toBe(true);
  expect(within(drawing.closest("figure")!).getByText("3018").classList).toContain("large");
});

test("four light modules go around the drawing", async () => {
  const contact = await card();
  await fireEvent.click(way(contact, /Appeler/));
  const drawing = await drawn(contact, CALL);
  const [x, y, wide, high] = drawing.getAttribute("viewBox")!.split(" ").map(Number);
  expect([x, y]).toEqual([-4, -4]);
  expect(wide).toBe(high);
  const { size, path } = (await backend.qrCodes("fr-3018")).codes[0]!;
  expect(wide).toBe(size + 8);
  expect(drawing.querySelector("path")!.getAttribute("d")).toBe(path);
});

test("one code is shown at a time, and goes when asked again", async () => {
  const contact = await card();
  await fireEvent.click(way(contact, /Appeler/));
  await drawn(contact, CALL);
  await fireEvent.click(way(contact, /Ouvrir sur un autre appareil/));
  await drawn(contact, OPEN);
  expect(drawings(contact)).toHaveLength(1);
  expect(within(contact).getByText("https://3018.fr", { selector: "figure *" })).toBeTruthy();
  await fireEvent.click(way(contact, /Ouvrir sur un autre appareil/));
  expect(drawings(contact)).toHaveLength(0);
});

test("a contact offers only the ways it has, and no link", async () => {
  const contact = await card();
  expect(within(contact).queryByText(/Écrire avec un téléphone/)).toBeNull();
  await fireEvent.click(way(contact, /Ouvrir sur/));
  await drawn(contact, OPEN);
  expect(contact.querySelector("a")).toBeNull();
});

test("a code that cannot be had is said", async () => {
  const contact = await card({ qrCodes: () => Promise.reject(new Error("gone")) });
  await fireEvent.click(way(contact, /Appeler/));
  expect(await screen.findByText(/Quelque chose n’a pas marché/)).toBeTruthy();
});
