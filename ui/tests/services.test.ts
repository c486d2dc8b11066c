// Which service fits, and the ready words, as a person meets them in the page: reached, told, copied, printed, left.
import { configure, fireEvent, render, waitFor } from "@testing-library/svelte";
import { flushSync } from "svelte";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import App from "../src/App.svelte";
import { backend } from "../src/backend/memory";
import { Program } from "../src/program.svelte";

// jsdom draws nothing, so it scrolls nothing.
Element.prototype.scrollTo = () => {};
window.scrollTo = () => {};

// A busy computer is slow, not wrong.
configure({ asyncUtilTimeout: 10_000 });
vi.setConfig({ testTimeout: 30_000 });

let program: Program;

beforeEach(async () => {
  await backend.forget();
  program = new Program(backend);
  render(App, { program });
});

afterEach(() => vi.unstubAllGlobals());

const all = <E extends HTMLElement = HTMLElement>(selector: string) => [...document.querySelectorAll<E>(selector)];
const one = (selector: string) => waitFor(() => all(selector)[0] ?? Promise.reject(new Error(`no ${selector}`)));

async function open(id: "services" | "ready") {
  flushSync(() => program.go("help"));
  await fireEvent.click(await one(`#help-${id}`));
  await one(id === "services" ? "table" : ".words");
  expect(all("main h1")[0]?.textContent).toBe(program.word(`ui_${id}_title`));
}

const tell = async (question: string, answer: string) =>
  fireEvent.click(await one(`input[name="ask-${question}"][value="${answer}"]`));

test("the table has one header for each row and for each service, and no crooked row", async () => {
  await open("services");
  const services = all("thead th[scope=col]").length - 1;
  expect(services).toBeGreaterThanOrEqual(2);
  const rows = all("tbody tr");
  expect(rows.length).toBe(11);
  for (const row of rows) {
    expect(row.querySelectorAll("th[scope=row]").length).toBe(1);
    expect(row.querySelectorAll("td").length).toBe(services);
  }
  expect(all(".cards > .card").length).toBe(services);
});

test("nothing has to be told, and what is told changes what is found and is said", async () => {
  await open("services");
  expect(all("#service-int-takeitdown").length).toBe(1);
  const asked = vi.spyOn(backend, "fit");
  await tell("image", "adult");
  await waitFor(() => expect(all("#service-int-takeitdown").length).toBe(0));
  expect(asked).toHaveBeenCalledWith({ image: "adult" });
  expect(all("#services-not")[0]?.textContent).toContain("Take It Down (NCMEC)");
  expect(program.said).not.toBe("");
});

test("what was told is forgotten when the screen is left", async () => {
  await open("services");
  await tell("image", "adult");
  await waitFor(() => expect(all("#service-int-takeitdown").length).toBe(0));
  await open("services");
  expect(all<HTMLInputElement>('input[name="ask-image"]:checked')[0]?.value).toBe("unknown");
});

test("each ready text can be copied whole", async () => {
  await open("ready");
  const writeText = vi.fn(async (_: string) => {});
  vi.stubGlobal("navigator", { clipboard: { writeText } });
  for (const copy of all(".actions button:first-of-type")) await fireEvent.click(copy);
  const texts = (await backend.say()).texts.map(({ text }) => text);
  await waitFor(() => expect(writeText.mock.calls.map(([text]) => text)).toEqual(texts));
  expect(program.said).toBe(program.word("ui_ready_copied"));
});

test("where copying is refused the text is selected, and it is said how to copy it", async () => {
  await open("ready");
  vi.stubGlobal("navigator", { clipboard: { writeText: () => Promise.reject(new Error("refused")) } });
  await fireEvent.click(all(".actions button")[0] as HTMLElement);
  await waitFor(() => expect(program.said).toBe(program.word("ui_ready_selected")));
  expect(getSelection()?.toString()).toContain((await backend.say()).texts[0]?.paragraphs[0]);
});

test("printing marks one text alone, and the mark is gone afterwards", async () => {
  await open("ready");
  let marked = 0;
  vi.stubGlobal("print", () => (marked = all("article.printed").length));
  await fireEvent.click(all(".actions button")[1] as HTMLElement);
  await waitFor(() => expect(marked).toBe(1));
  await fireEvent(window, new Event("afterprint"));
  expect(all("article.printed").length).toBe(0);
});

test("no field of the two screens takes a text or a file", async () => {
  for (const id of ["services", "ready"] as const) {
    await open(id);
    expect(all("main textarea, main [contenteditable]").length).toBe(0);
    expect(all<HTMLInputElement>("main input").every((field) => field.type === "radio")).toBe(true);
  }
});
