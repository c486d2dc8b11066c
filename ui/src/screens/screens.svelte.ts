// Which component draws which screen. The first screen is here at once; the others come in one file behind it, from this program too,
// so that the first words wait for none of them.
import type { Component } from "svelte";
import type { Screen } from "../program.svelte";
import Home from "./home/Home.svelte";

let known: Partial<Record<Screen, Component>> = $state.raw({ home: Home });

/** The component of a screen; nothing in the moment before the others are here. */
export const drawn = (screen: Screen): Component | undefined => known[screen];

/** Settled once every screen is here. */
export const whole = import("./others").then(({ others }) => void (known = { home: Home, ...others }));
