// A young person's plan, one card at a time: done, next, back, what remains, the list, and a step of one's own.
import { render, screen, waitFor } from "@testing-library/svelte";
import { beforeEach, expect, test } from "vitest";
import App from "../src/App.svelte";
import { backend } from "../src/backend/memory";
import { Program } from "../src/program.svelte";
import { COUNSELLOR, YOUNG_WHO_PAID, type Answers } from "./paths";

const by = <T extends HTMLElement>(id: string) => document.getElementById(id) as T;
const step = () => by("card").dataset["step"];
const left = () => by("card-left").textContent;

async function planned(answers: Answers) {
  await backend.forget();
  const program = new Program(backend);
  render(App, { program });
  program.go("guide");
  for (const [fact, ...chosen] of answers) expect(await program.ask(backend.answer(fact, chosen))).toBe(true);
  await waitFor(() => expect(by("plan")).not.toBeNull());
  return program;
}

beforeEach(() => {
  // jsdom draws nothing, so it scrolls nothing.
  Element.prototype.scrollIntoView = Element.prototype.scrollTo = window.scrollTo = () => {};
});

test("one card is shown, and done leads to the next with the focus on its title", async () => {
  const program = await planned(YOUNG_WHO_PAID);
  const plan = program.guide.plan!;
  const ids = plan.phases.flatMap(({ steps }) => steps.map(({ id }) => id));
  expect(document.querySelectorAll("#card")).toHaveLength(1);
  expect(document.querySelectorAll("article.step")).toHaveLength(0);
  expect([step(), left()]).toEqual([ids[0], plan.left[ids.length]]);
  by("card-done").click();
  await waitFor(() => expect([step(), left()]).toEqual([ids[1], plan.left[ids.length - 1]]));
  await waitFor(() => expect(document.activeElement?.id).toBe("card-title"));
  expect(program.progress.ticked).toEqual([ids[0]]);
});

test("next and back change the card and tick nothing", async () => {
  const program = await planned(YOUNG_WHO_PAID);
  const first = step();
  expect(by("card-back")).toBeNull();
  by("card-next").click();
  await waitFor(() => expect(step()).not.toBe(first));
  by("card-back").click();
  await waitFor(() => expect(step()).toBe(first));
  expect(program.progress.ticked).toEqual([]);
});

test("whom to talk to is seen on the card without opening anything", async () => {
  await planned(YOUNG_WHO_PAID);
  for (let seen = 0; seen < 9 && step() !== "talk"; seen++) {
    const was = step();
    by("card-next").click();
    await waitFor(() => expect(step()).not.toBe(was));
  }
  expect(document.querySelector<HTMLDetailsElement>("#card details:has(.number)")?.open).toBe(true);
});

test("the whole plan is a list when asked for, and a card again", async () => {
  await planned(YOUNG_WHO_PAID);
  by("plan-list").click();
  await waitFor(() => expect(document.querySelectorAll("article.step").length).toBeGreaterThan(5));
  expect(by("card")).toBeNull();
  by("plan-cards").click();
  await waitFor(() => expect(by("card")).not.toBeNull());
});

test("a step of one's own is added as text alone, and taken away", async () => {
  await planned(YOUNG_WHO_PAID);
  const field = by<HTMLInputElement>("own-text");
  expect([field.type, field.maxLength, field.autocomplete]).toEqual(["text", 200, "off"]);
  field.value = "<b>Sam</b>";
  field.dispatchEvent(new Event("input", { bubbles: true }));
  by("own-add").click();
  await waitFor(() => expect(screen.getByText("<b>Sam</b>", { selector: "label > bdi" })).toBeTruthy());
  document.querySelector<HTMLElement>("[id^=remove-own]")?.click();
  await waitFor(() => expect(document.querySelector("[id^=step-own]")).toBeNull());
});

test("a counsellor sees the list, and a named button for each move", async () => {
  await planned(COUNSELLOR);
  expect(by("card")).toBeNull();
  const [first, second] = [...document.querySelectorAll<HTMLElement>("article.step")];
  const buttons = [...(second?.querySelectorAll(".arrange button") ?? [])];
  expect(buttons).toHaveLength(4);
  const title = second?.querySelector("h3")?.textContent ?? "?";
  expect(buttons.every((button) => button.textContent?.includes(title))).toBe(true);
  expect(first?.querySelector<HTMLButtonElement>("[id^=up-]")?.disabled).toBe(true);
});
