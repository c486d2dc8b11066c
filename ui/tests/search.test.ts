// Searching the contacts, on replies recorded from Rust: what is said, what is shown, and what is never shown.
import { fireEvent, render, screen, within } from "@testing-library/svelte";
import { beforeEach, expect, test } from "vitest";
import App from "../src/App.svelte";
import { backend } from "../src/backend/memory";
import type { Backend } from "../src/backend/backend";
import { Program } from "../src/program.svelte";

async function help(country: string | null, more: Partial<Backend> = {}): Promise<Program> {
  await backend.forget();
  if (country) await backend.change({ name: "country", value: country });
  const program = new Program({ ...backend, ...more });
  program.go("help");
  render(App, { program });
  return program;
}

const type = (words: string) => fireEvent.input(screen.getByRole("searchbox"), { target: { value: words } });
const said = (words: RegExp) => screen.findByText(words, { selector: "#search-said" });
const results = () => screen.getByRole("region", { name: "Contacts trouvés" });

beforeEach(() => backend.forget());

test("typing shows contacts of another country, each with its country, and says how many", async () => {
  const program = await help("fr");
  await type("BELG police");
  expect((await said(/contacts? trouvés?/)).getAttribute("role")).toBe("status");
  const cards = within(results()).getAllByRole("article");
  expect(cards.length).toBeGreaterThan(1);
  for (const card of cards) expect(within(card).getByText(/Belgique|Union européenne|Monde entier/)).toBeTruthy();
  expect(screen.queryByRole("navigation", { name: program.word("ui_help_needs") })).toBeNull();
});

test("with or without accents the same is found", async () => {
  await help(null);
  await type("Côte d’Ivoire");
  const accented = (await said(/\d/)).textContent;
  const first = results().textContent;
  await type("cote d’ivoire");
  expect((await said(/\d/)).textContent).toBe(accented);
  expect(results().textContent).toBe(first);
});

test("nothing found shows who to reach all the same", async () => {
  await help("fr");
  await type("zzz");
  await said(/Rien trouvé/);
  for (const number of ["112", "3114", "3018"])
    expect(within(results()).getAllByText(number).length).toBeGreaterThan(0);
});

test("nothing found without a country says how to choose one", async () => {
  await help(null);
  await type("zzz");
  await said(/Choisir un pays/);
});

test("clearing brings the needs back, and the field is ready again", async () => {
  await help("fr");
  await type("3018");
  await said(/\d/);
  await fireEvent.click(screen.getByRole("button", { name: "Effacer la recherche" }));
  expect(await screen.findByRole("heading", { name: "Parler à quelqu’un", level: 2 })).toBeTruthy();
  expect(document.activeElement).toBe(screen.getByRole("searchbox"));
  expect(document.querySelector("#search-said")?.textContent).toBe("");
});

test("an answer that comes late does not replace a newer one", async () => {
  let late: (() => void) | undefined;
  const find: Backend["find"] = async (query) => {
    if (query === "police") await new Promise<void>((resolve) => (late = resolve));
    return backend.find(query);
  };
  await help("fr", { find });
  await type("police");
  await type("zzz");
  await said(/Rien trouvé/);
  late?.();
  await new Promise((resolve) => setTimeout(resolve));
  await said(/Rien trouvé/);
});

test("a search that fails is said, and the contacts of the frame stay", async () => {
  await help("fr", { find: () => Promise.reject(new Error("gone")) });
  await type("police");
  expect(await screen.findByText(/Quelque chose n’a pas marché/)).toBeTruthy();
  expect(screen.getByRole("complementary", { name: "Aide immédiate" }).textContent).toContain("3018");
});

test("what is old says so in words", async () => {
  await help("fr");
  expect(screen.getAllByText(/^Appeler pour confirmer/).length).toBeGreaterThan(0);
});
