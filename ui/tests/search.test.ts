// Searching the contacts, on replies recorded from Rust: what is said, what is shown, and what is never shown.
import { configure, fireEvent, render, screen, within } from "@testing-library/svelte";
import { beforeEach, expect, test, vi } from "vitest";
import App from "../src/App.svelte";
import { backend } from "../src/backend/memory";
import type { Backend } from "../src/backend/backend";
import { Program } from "../src/program.svelte";

// A directory is a large page for a simulated browser: slow machines are given time, and nothing waits for it.
configure({ asyncUtilTimeout: 10_000 });
vi.setConfig({ testTimeout: 30_000 });

async function help(country: string | null, more: Partial<Backend> = {}): Promise<Program> {
  await backend.forget();
  if (country) await backend.change({ name: "country", value: country });
  const program = new Program({ ...backend, ...more });
  program.go("help");
  render(App, { program });
  return program;
}

const field = () => screen.getByLabelText("Chercher parmi tous les contacts");
const type = (words: string) => fireEvent.input(field(), { target: { value: words } });
const said = (words: RegExp) => screen.findByText(words, { selector: "#search-said" });
const results = () => screen.getByLabelText("Contacts trouvés", { selector: "section" });

beforeEach(() => backend.forget());

test("typing shows contacts of another country, each with its country, and says how many", async () => {
  const program = await help("fr");
  await type("BELG police");
  expect((await said(/contacts? trouvés?/)).getAttribute("role")).toBe("status");
  const cards = [...results().querySelectorAll("article")];
  expect(cards.length).toBeGreaterThan(1);
  for (const card of cards) expect(within(card).getByText(/Belgique|Union européenne|Monde entier/)).toBeTruthy();
  expect(screen.queryByLabelText(program.word("ui_help_needs"))).toBeNull();
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
  await fireEvent.click(screen.getByText("Effacer la recherche"));
  expect(await screen.findByText("Parler à quelqu’un", { selector: "h2" })).toBeTruthy();
  expect(document.activeElement).toBe(field());
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
  expect(screen.getByLabelText("Aide immédiate").textContent).toContain("3018");
});

test("what is old says so in words", async () => {
  await help("fr");
  expect(screen.getAllByText(/^Appeler pour confirmer/).length).toBeGreaterThan(0);
});
