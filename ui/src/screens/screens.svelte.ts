// Which component draws which screen. The first screen is here at once; the others, and what lies over or under a screen, come in one
// file behind it, from this program too, so that the first words wait for none of them.
import type { Component } from "svelte";
import type { Screen } from "../program.svelte";
import Home from "./home/Home.svelte";

let known: Partial<Record<Screen, Component>> = $state.raw({ home: Home });
let parts: typeof import("./others").around | undefined = $state.raw();

/** The component of a screen; nothing in the moment before the others are here. */
export const drawn = (screen: Screen): Component | undefined => known[screen];

/** What lies over or under a screen; nothing in the moment before it is here. */
export const around = () => parts;

/** Settled once every screen is here. */
export const whole = import("./others").then((rest) => {
  known = { home: Home, ...rest.others };
  parts = rest.around;
});
