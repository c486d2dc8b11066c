// Before the code, and the ways to use the program, on replies recorded from Rust: what is shown, and what never is.
import { waitFor } from "@testing-library/svelte";
import { expect, test, vi } from "vitest";
import type { Mode } from "../src/generated/types";
import { one, program, show } from "./start";

const by = <T extends HTMLElement>(id: string) => document.getElementById(id) as T;

async function locked() {
  const started = await program();
  started.usage = { ...started.usage, locked: true };
  show(started);
  return started;
}

async function used(mode: Mode) {
  const started = await program();
  started.take(await started.backend.switch(mode));
  return started;
}

function type(id: string, text: string) {
  const field = by<HTMLInputElement>(id);
  field.value = text;
  field.dispatchEvent(new Event("input", { bubbles: true }));
}

test("before the code there is no menu and no subject, and help and the way out are there", async () => {
  await locked();
  expect(document.querySelector("nav[aria-label]")).toBeNull();
  expect(one("main").textContent).not.toMatch(/image|menace|chantage|sexto/i);
  expect([by("leave"), by("pass"), one("aside, footer, [role=complementary]")]).not.toContain(null);
});

test("a code is sent and leaves the field, right or wrong", async () => {
  const page = await locked();
  const unlock = vi.spyOn(page.backend, "unlock").mockRejectedValueOnce({ code: "code-wrong" });
  type("code", "no such code");
  by("unlock").click();
  await waitFor(() => expect(by("lock-error").textContent).toBe(page.word("ui_error_code-wrong")));
  expect(unlock).toHaveBeenCalledExactlyOnceWith("no such code");
  expect(by<HTMLInputElement>("code").value).toBe("");
  expect(document.activeElement).toBe(by("code"));
});

test("whoever has no code goes on without what it closes", async () => {
  const page = await locked();
  by("pass").click();
  await waitFor(() => expect(page.usage.locked).toBe(false));
  expect(by("nav-home")).not.toBeNull();
});

test("two codes that are not alike are not sent", async () => {
  const page = await program();
  page.progress = { ...page.progress, keep: true };
  const protect = vi.spyOn(page.backend, "protect");
  show(page, "settings");
  by("code-open").click();
  await waitFor(() => expect(by("code-new")).not.toBeNull());
  type("code-new", "under the old oak");
  type("code-again", "under the old elm");
  by("code-set").click();
  await waitFor(() => expect(by("code-wrong").textContent).toBe(page.word("ui_error_code-not-alike")));
  expect(protect).not.toHaveBeenCalled();
});

test("once something is kept a code is asked for, once", async () => {
  const page = await program();
  page.progress = { ...page.progress, keep: true };
  show(page, "help");
  await waitFor(() => expect(by("code-no")).not.toBeNull());
  by("code-no").click();
  await waitFor(() => expect(page.usage.codeAsked).toBe(true));
  expect(by("code-no")).toBeNull();
});

test.each(["class", "session"] as const)("in a %s nothing asks to keep, and one button ends it", async (mode) => {
  const page = await used(mode);
  show(page, "settings");
  expect([by("keep-yes"), by("code-open")]).toEqual([null, null]);
  expect(by("not-kept")).not.toBeNull();
  page.progress = { ...page.progress, ticked: ["talk"] };
  HTMLDialogElement.prototype.showModal = HTMLDialogElement.prototype.close = () => {};
  by("next-yes").click();
  await waitFor(() => expect(page.screen).toBe("home"));
  expect(page.progress.ticked).toEqual([]);
});

test("a policy that allows no notes, no print and no links takes their buttons away", async () => {
  const page = await program();
  page.usage = { ...page.usage, record: false, print: false, links: false };
  show(page, "help");
  expect([by("nav-record"), by("to-record"), by("to-papers")]).toEqual([null, null, null]);
  expect(document.querySelectorAll("[data-browse]")).toHaveLength(0);
});

test("an address is opened only after a second yes", async () => {
  const page = await program();
  const browse = vi.spyOn(page.backend, "browse").mockResolvedValue();
  show(page, "help");
  const ask = document.querySelector<HTMLButtonElement>('[data-browse="ask"]')!;
  const count = document.querySelectorAll('[data-browse="ask"]').length;
  ask.click();
  await waitFor(() => expect(document.querySelectorAll('[data-browse="yes"]')).toHaveLength(1));
  expect(browse).not.toHaveBeenCalled();
  one('[data-browse="no"]').click();
  await waitFor(() => expect(document.querySelectorAll('[data-browse="ask"]')).toHaveLength(count));
  expect(browse).not.toHaveBeenCalled();
});

test("what was copied is not on the clipboard for whoever comes next", async () => {
  const written: string[] = [];
  vi.stubGlobal("navigator", { clipboard: { writeText: async (text: string) => void written.push(text) } });
  const page = await used("class");
  show(page, "help");
  await page.afresh(page.backend.closeUp());
  expect(written).toEqual([]);
  await page.copied("https://3018.fr");
  await page.afresh(page.backend.closeUp());
  expect(written).toEqual(["https://3018.fr", ""]);
  vi.unstubAllGlobals();
});

test("half a note is still there when the screen that says nothing is lifted", async () => {
  const page = await used("session");
  show(page, "record");
  type("note-demanded", "half a note");
  page.veiled = true;
  await waitFor(() => expect(document.activeElement).toBe(one(".veil h1")));
  expect(by("note-demanded").closest("[hidden]")).not.toBeNull();
  by("lift").click();
  await waitFor(() => expect(by("note-demanded").closest("[hidden]")).toBeNull());
  expect(by<HTMLTextAreaElement>("note-demanded").value).toBe("half a note");
});

test("where papers may not be printed the keys for it do nothing, and nothing comes out", async () => {
  const page = await program();
  page.usage = { ...page.usage, print: false };
  show(page);
  await waitFor(() => expect(document.documentElement.dataset["print"]).toBe("no"));
  const press = () => new KeyboardEvent("keydown", { key: "p", ctrlKey: true, cancelable: true });
  expect(window.dispatchEvent(press())).toBe(false);
  page.usage = { ...page.usage, print: true };
  await waitFor(() => expect(document.documentElement.dataset["print"]).toBe("yes"));
  expect(window.dispatchEvent(press())).toBe(true);
});
