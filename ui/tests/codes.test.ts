// The codes of a contact, on replies recorded from Rust: on demand, with words and large print beside, and nothing opened.
import { fireEvent, render, screen, within } from "@testing-library/svelte";
import { expect, test } from "vitest";
import App from "../src/App.svelte";
import { backend } from "../src/backend/memory";
import type { Backend } from "../src/backend/backend";
import { Program } from "../src/program.svelte";

async function card(more: Partial<Backend> = {}): Promise<HTMLElement> {
  await backend.forget();
  await backend.change({ name: "country", value: "fr" });
  const program = new Program({ ...backend, ...more });
  program.go("help");
  render(App, { program });
  const talk = screen.getByRole("region", { name: "Parler à quelqu’un" });
  return within(talk).getAllByRole("article")[0]!;
}

const way = (within_: HTMLElement, name: RegExp) => within(within_).getByRole("button", { name });

test("a code is drawn when asked, named in words, with the number in large print", async () => {
  const contact = await card();
  expect(within(contact).queryByRole("img")).toBeNull();
  const call = way(contact, /Appeler avec un téléphone 3018/);
  expect(call.getAttribute("aria-expanded")).toBe("false");
  await fireEvent.click(call);
  const drawing = await within(contact).findByRole("img", { name: "Code QR pour appeler le 3018" });
  expect(call.getAttribute("aria-expanded")).toBe("true");
  expect(document.getElementById(call.getAttribute("aria-controls")!)!.contains(drawing)).toBe(true);
  expect(within(drawing.closest("figure")!).getByText("3018").classList).toContain("large");
});

test("four light modules go around the drawing", async () => {
  const contact = await card();
  await fireEvent.click(way(contact, /Appeler/));
  const drawing = await within(contact).findByRole("img");
  const [x, y, wide, high] = drawing.getAttribute("viewBox")!.split(" ").map(Number);
  expect([x, y]).toEqual([-4, -4]);
  expect(wide).toBe(high);
  const { size, path } = (await backend.codes("fr-3018")).codes[0]!;
  expect(wide).toBe(size + 8);
  expect(drawing.querySelector("path")!.getAttribute("d")).toBe(path);
});

test("one code is shown at a time, and goes when asked again", async () => {
  const contact = await card();
  await fireEvent.click(way(contact, /Appeler/));
  await within(contact).findByRole("img", { name: /3018$/ });
  await fireEvent.click(way(contact, /Ouvrir sur un autre appareil/));
  await within(contact).findByRole("img", { name: "Code QR pour ouvrir https://3018.fr" });
  expect(within(contact).getAllByRole("img")).toHaveLength(1);
  expect(within(contact).getByText("https://3018.fr", { selector: "figure *" })).toBeTruthy();
  await fireEvent.click(way(contact, /Ouvrir sur un autre appareil/));
  expect(within(contact).queryByRole("img")).toBeNull();
});

test("a contact offers only the ways it has, and no link", async () => {
  const contact = await card();
  expect(within(contact).queryByRole("button", { name: /Écrire avec un téléphone/ })).toBeNull();
  await fireEvent.click(way(contact, /Ouvrir/));
  await within(contact).findByRole("img");
  expect(contact.querySelector("a")).toBeNull();
});

test("a code that cannot be had is said", async () => {
  const contact = await card({ codes: () => Promise.reject(new Error("gone")) });
  await fireEvent.click(way(contact, /Appeler/));
  expect(await screen.findByText(/Quelque chose n’a pas marché/)).toBeTruthy();
});
