// The screens over recorded replies: what is drawn, what is sent, and what can never be done.
import { fireEvent, render } from "@testing-library/svelte";
import { tick } from "svelte";
import { describe, expect, it, vi } from "vitest";
import Rich from "../src/components/rich/Rich.svelte";
import { SCREENS } from "../src/program.svelte";
import { before, PARENT_IN_FRANCE } from "./paths";
import { answer, one, program, show } from "./start";

describe("a sentence", () => {
  it("is drawn as elements, and text that looks like markup stays text", () => {
    const { container } = render(Rich, {
      tokens: [
        { role: "text", text: "<img src=x onerror=alert(1)>" },
        { role: "strong", text: "stop" },
        { role: "term", text: "word" },
      ],
    });
    expect(container.querySelector("img")).toBeNull();
    expect(container.textContent).toContain("<img src=x");
    expect(container.querySelector("strong")?.textContent).toBe("stop");
    expect(container.querySelector("dfn")?.textContent).toBe("word");
  });
});

describe("a question", () => {
  it("that is passed without an answer says so, sends nothing and blocks nobody", async () => {
    const page = await program();
    const sent = vi.spyOn(page.backend, "answer");
    show(page, "guide");
    await fireEvent.submit(one("form"));
    expect(one('[role="alert"]').textContent).toBe(page.word("ui_guide_choose"));
    expect(sent).not.toHaveBeenCalled();
  });

  it("sends the ids that were chosen, one or several", async () => {
    const page = await program();
    await answer(page, before("happened"));
    const sent = vi.spyOn(page.backend, "answer");
    show(page, "guide");
    await fireEvent.click(one('input[value="shared"]'));
    await fireEvent.click(one('input[value="paid"]'));
    await fireEvent.click(one('input[value="shared"]'));
    await fireEvent.submit(one("form"));
    expect(sent).toHaveBeenCalledWith("happened", ["paid"]);
  });

  it("that was answered shows its answer again", async () => {
    const page = await program();
    await answer(page, PARENT_IN_FRANCE.slice(0, 3));
    await page.ask(page.backend.revisit("who"));
    show(page, "guide");
    expect(one<HTMLInputElement>("input:checked").value).toBe("parent");
  });

  it("with many answers finds one without its accents", async () => {
    const page = await program();
    await answer(page, PARENT_IN_FRANCE.slice(0, -1));
    show(page, "guide");
    await fireEvent.input(one("#filter"), { target: { value: "etats" } });
    expect(one<HTMLInputElement>('input[name="answer"]').value).toBe("us");
  });
});

describe("the plan", () => {
  it("ticks a step by its id, and shows whom to reach with their number", async () => {
    const page = await program();
    await answer(page, PARENT_IN_FRANCE);
    const ticked = vi.spyOn(page.backend, "tick");
    show(page, "guide");
    const step = document.querySelector<HTMLInputElement>('.step input[type="checkbox"]') as HTMLInputElement;
    await fireEvent.click(step);
    expect(ticked).toHaveBeenCalledWith(step.id.replace("step-", ""), true);
    expect(one("#plan").textContent).toContain("3018");
  });
});

describe("a contact", () => {
  it("is shown and copied, and opens nothing", async () => {
    const page = await program();
    await page.ask(page.backend.change({ name: "country", value: "fr" }));
    show(page, "help");
    const write = vi.fn(async () => {});
    vi.stubGlobal("navigator", { ...navigator, clipboard: { writeText: write } });
    const copy = [...document.querySelectorAll<HTMLElement>("article .link")].find((button) =>
      button.textContent?.includes(page.word("ui_contact_copy")),
    ) as HTMLElement;
    await fireEvent.click(copy);
    expect(write).toHaveBeenCalledWith(expect.stringMatching(/^https:\/\//));
    await vi.waitFor(() => expect(page.said).toBe(page.word("ui_contact_copied")));
    vi.unstubAllGlobals();
    expect(document.querySelector('a[href]:not([href^="#"])')).toBeNull();
  });
});

describe("the frame", () => {
  it("shows danger, dark thoughts and somebody to talk to, of the chosen country", async () => {
    const page = await program();
    await page.ask(page.backend.change({ name: "country", value: "fr" }));
    show(page);
    const strip = one("aside").textContent;
    for (const number of ["112", "3114", "3018"]) expect(strip).toContain(number);
  });

  it("shows no number as one's own before a country is chosen, and asks for it", async () => {
    show(await program());
    const strip = one("aside");
    expect(strip.textContent).not.toContain("116 111");
    expect(strip.querySelector("select")).not.toBeNull();
  });

  it("asks whether to keep only when there is something to keep, and not after the answer", async () => {
    const page = await program();
    show(page, "guide");
    expect(document.querySelector("#keep-title")).toBeNull();
    await answer(page, PARENT_IN_FRANCE.slice(0, 1));
    await tick();
    await fireEvent.click(one("#keep-no"));
    await vi.waitFor(() => expect(document.querySelector("#keep-title")).toBeNull());
    expect(page.progress.keep).toBe(false);
  });

  it("says what happened to the saved file until it is closed, and a new thing again", async () => {
    const page = await program();
    page.progress = { ...page.progress, notice: "first" };
    show(page);
    await fireEvent.click(one("#notice button"));
    expect(document.querySelector("#notice")).toBeNull();
    page.progress = { ...page.progress, notice: "second" };
    await tick();
    expect(one("#notice").textContent).toContain("second");
  });
});

describe("forgetting", () => {
  it("asks first, then forgets", async () => {
    HTMLDialogElement.prototype.showModal = vi.fn();
    HTMLDialogElement.prototype.close = vi.fn();
    const page = await program();
    const forget = vi.spyOn(page.backend, "forget");
    show(page, "settings");
    await fireEvent.click(one("#forget"));
    expect(forget).not.toHaveBeenCalled();
    await fireEvent.click(one("#forget-yes"));
    expect(forget).toHaveBeenCalledTimes(1);
    await vi.waitFor(() => expect(page.said).toBe(page.word("ui_forget_done")));
  });
});

describe("the sheet", () => {
  it("draws the editor's notes apart, only in full", async () => {
    show(await program(), "sheet");
    await fireEvent.click(one("#section-offence"));
    await fireEvent.click(one("#depth-brief"));
    expect(document.querySelector('[role="note"]')).toBeNull();
    await fireEvent.click(one("#depth-complete"));
    const notes = [...document.querySelectorAll('[role="note"]')];
    expect(notes.length).toBeGreaterThan(2);
    expect(notes.every((note) => note.textContent?.match(/20\d\d/))).toBe(true);
  });
});

describe("every screen", () => {
  it.each(SCREENS)("%s takes no file, and has one title", async (screen) => {
    const page = await program();
    await answer(page, PARENT_IN_FRANCE);
    show(page, screen);
    expect(document.querySelectorAll('input[type="file"], [contenteditable], iframe, img')).toHaveLength(0);
    expect(document.querySelectorAll("h1")).toHaveLength(1);
  });
});
