// A page to test a component in: the recorded program, and a component inside it. It must not invent a reply.
import { render } from "@testing-library/svelte";
import type { Component } from "svelte";
import type { Backend } from "../src/backend/backend";
import { Program, type Screen } from "../src/program.svelte";
import type { Answers } from "./paths";
import App from "../src/App.svelte";

/** The program over recorded replies, in a language, with its memory empty. */
export async function program(language = "fr"): Promise<Program> {
  const { backend } = await import("../src/backend/memory");
  await backend.forget();
  const program = new Program({ ...backend } as Backend);
  program.take(await backend.change({ name: "language", value: language }));
  return program;
}

/** The whole page at a screen. */
export function show(program: Program, screen: Screen = "home") {
  program.screen = screen;
  return render(App as Component<{ program: Program }>, { program });
}

/** Answers questions without the page. */
export async function answer(program: Program, answers: Answers): Promise<void> {
  for (const [fact, ...chosen] of answers) await program.ask(program.backend.answer(fact, [...chosen]));
}

/** The one element that matches. */
export function one<E extends HTMLElement = HTMLElement>(selector: string): E {
  const found = document.querySelectorAll<E>(selector);
  if (found.length !== 1) throw new Error(`${found.length} elements match ${selector}`);
  return found[0] as E;
}
