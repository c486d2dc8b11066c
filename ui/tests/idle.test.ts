// Nobody touches anything: what is due is done once, in order, and a sign starts the count again.
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { watchIdle } from "../src/idle";

let done: string[];
let stop: () => void;
let now: number;

const pass = (seconds: number) => {
  for (let second = 0; second < seconds; second += 1) {
    now += 1000;
    vi.advanceTimersByTime(1000);
  }
};

beforeEach(() => {
  vi.useFakeTimers();
  [done, now] = [[], 0];
  const act = (name: string, after: number) => ({ after, act: () => void done.push(name) });
  stop = watchIdle([act("asked", 60), act("closed", 90)], () => now);
});

afterEach(() => {
  stop();
  vi.useRealTimers();
});

test("what is due is done once, in its order", () => {
  pass(59);
  expect(done).toEqual([]);
  pass(1);
  expect(done).toEqual(["asked"]);
  pass(200);
  expect(done).toEqual(["asked", "closed"]);
});

test.each(["keydown", "pointermove", "wheel", "focusin"])("%s is a sign that somebody is there", (kind) => {
  pass(59);
  window.dispatchEvent(new Event(kind));
  pass(59);
  expect(done).toEqual([]);
  pass(1);
  expect(done).toEqual(["asked"]);
});

test("a computer that slept has closed before a key counts", () => {
  now += 3_600_000;
  window.dispatchEvent(new Event("keydown"));
  expect(done).toEqual(["asked", "closed"]);
});

test("nothing is watched any more once it stopped", () => {
  stop();
  pass(200);
  expect(done).toEqual([]);
});

test("what is done because nobody is there is no sign that somebody is", () => {
  stop();
  done = [];
  const ask = () => {
    done.push("asked");
    window.dispatchEvent(new Event("focusin"));
  };
  stop = watchIdle(
    [
      { after: 60, act: ask },
      { after: 90, act: () => void done.push("closed") },
    ],
    () => now,
  );
  pass(90);
  expect(done).toEqual(["asked", "closed"]);
});
