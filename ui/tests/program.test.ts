// What the page keeps and loses when the program refuses, and what happens when a person leaves.
import { describe, expect, it, vi } from "vitest";
import type { Backend } from "../src/backend/backend";
import { Program } from "../src/program.svelte";
import { program, show } from "./start";

describe("the page", () => {
  it("says a refusal in words and loses nothing", async () => {
    const page = await program();
    const before = page.guide;
    expect(await page.ask(page.backend.revisit("weather"))).toBe(false);
    expect(page.error).toBe(page.word("ui_error_unknown-id"));
    expect(page.error).not.toMatch(/^ui_/);
    expect(page.guide).toBe(before);
  });

  it("asks the program for nothing before somebody acts", async () => {
    const { backend } = await program();
    const asked: string[] = [];
    const watched = new Proxy(backend, {
      get: (target, name: keyof Backend) => {
        asked.push(name);
        return target[name];
      },
    });
    show(new Program(watched));
    await new Promise((done) => setTimeout(done));
    expect(asked).toEqual(["boot"]);
  });

  it("says another failure in words too", async () => {
    const page = await program();
    await page.ask(Promise.reject(new Error("the door is closed")));
    expect(page.error).toBe(page.word("ui_error_unknown"));
  });

  it("forgets an error with the next thing asked", async () => {
    const page = await program();
    await page.ask(page.backend.revisit("weather"));
    await page.ask(page.backend.answer("safety", ["safe"]));
    expect(page.error).toBe("");
    expect(page.guide.question?.id).toBe("who");
  });
});

describe("leaving", () => {
  it("blanks the page before the program is asked to end", async () => {
    const page = await program();
    const leave = vi.spyOn(page.backend, "leave").mockImplementation(async () => {
      expect(page.left).toBe(true);
      return null;
    });
    await page.leave();
    expect(leave).toHaveBeenCalledTimes(1);
  });

  it("closes nothing while it is practised, and says that it was", async () => {
    const page = await program();
    const leave = vi.spyOn(page.backend, "leave");
    page.practising = true;
    await page.leave();
    expect(leave).not.toHaveBeenCalled();
    expect([page.left, page.practising, page.practised]).toEqual([false, false, true]);
  });
});
