// Looks at a screen again and again and remembers when its pixels changed. It knows pixels and time, no program.
// A look takes about two milliseconds, and the pause between looks leaves the processor to the program: times are late by up to five.

import { setTimeout as pause } from "node:timers/promises";
import { coloursOf } from "../window/display.mjs";

const PAUSE = 2;
/** Colours on a screen with words on it; an empty window has one or two. */
const WORDS = 8;
/** The part of what changes that may still be missing from a picture that is called painted: a shade that fades, a caret. */
const MISSING = 0.05;

/** How many pixels of two pictures differ. */
function difference(one, other) {
  let count = 0;
  for (let at = 0; at < one.length; at += 1) if (one[at] !== other[at]) count += 1;
  return count;
}

const same = (one, other) => Buffer.compare(Buffer.from(one.buffer), Buffer.from(other.buffer)) === 0;

/**
 * Looks until nothing changed for `quiet` milliseconds, and returns every picture with its time since `start`.
 * `enough` says whether what has to come has come; until then a still screen is waited for.
 */
async function pictures(display, start, { quiet, latest, enough }) {
  let last = display.pixels();
  const seen = [{ time: performance.now() - start, pixels: last }];
  let moved = performance.now();
  let there = enough(seen);
  while (!there || performance.now() - moved < quiet) {
    if (performance.now() - start > latest) throw new Error(`nothing to see within ${latest} ms`);
    await pause(PAUSE);
    const now = display.pixels();
    if (same(now, last)) continue;
    moved = performance.now();
    seen.push({ time: moved - start, pixels: now });
    last = now;
    there ||= enough(seen);
  }
  return seen;
}

/** Milliseconds from `start` to the first words and to the last change of a program that starts on an empty screen. */
export async function arrival(display, start, alive) {
  let first;
  const seen = await pictures(display, start, {
    quiet: 1200,
    latest: 30_000,
    enough: (so) => {
      if (!alive()) throw new Error("the program ended");
      const { time, pixels } = so.at(-1);
      if (first === undefined && coloursOf(pixels, WORDS) >= WORDS) first = time;
      return first !== undefined;
    },
  });
  return { first, last: seen.at(-1).time };
}

/** Milliseconds from an input to the picture it leads to, and to the last change of it; `act` gives the input. */
export async function answer(display, act) {
  const before = display.pixels();
  const start = performance.now();
  act();
  const seen = await pictures(display, start, {
    quiet: 350,
    latest: 10_000,
    enough: (so) => so.length > 1 || !same(so[0].pixels, before),
  });
  const end = seen.at(-1);
  const whole = difference(before, end.pixels);
  const painted = seen.find(({ pixels }) => difference(pixels, end.pixels) <= MISSING * whole);
  return {
    painted: painted.time,
    rest: end.time,
    share: whole / before.length,
  };
}

/** Waits until nothing changes any more. */
export async function calm(display) {
  await pictures(display, performance.now(), {
    quiet: 250,
    latest: 10_000,
    enough: () => true,
  });
}
