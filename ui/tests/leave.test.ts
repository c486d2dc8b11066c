// Three presses of Shift alone leave; writing, clicking and waiting do not.
import { describe, expect, it, vi } from "vitest";
import { watchShift } from "../src/leave";

/** A keyboard and a clock: `press` goes down and up, and time passes only when told. */
function keyboard() {
  const leave = vi.fn();
  let now = 0;
  const on = watchShift(leave, () => now);
  const key = (type: "keydown" | "keyup", name: string, more: KeyboardEventInit = {}) =>
    on(new KeyboardEvent(type, { key: name, ...more }));
  const press = (name: string, more?: KeyboardEventInit) => {
    key("keydown", name, more);
    key("keyup", name, more);
  };
  return { leave, key, press, wait: (milliseconds: number) => (now += milliseconds) };
}

describe("Shift pressed three times", () => {
  it("leaves at the third press, not before", () => {
    const { leave, press } = keyboard();
    press("Shift");
    press("Shift");
    expect(leave).not.toHaveBeenCalled();
    press("Shift");
    expect(leave).toHaveBeenCalledTimes(1);
  });

  it("leaves when each press comes within five seconds of the one before", () => {
    const { leave, press, wait } = keyboard();
    for (let presses = 0; presses < 3; presses++) {
      press("Shift");
      wait(5_000);
    }
    expect(leave).toHaveBeenCalledTimes(1);
  });

  it("does not leave when more than five seconds pass between two presses", () => {
    const { leave, press, wait } = keyboard();
    press("Shift");
    press("Shift");
    wait(5_001);
    press("Shift");
    expect(leave).not.toHaveBeenCalled();
  });

  it("does not leave while Shift is held down", () => {
    const { leave, key } = keyboard();
    for (let times = 0; times < 9; times++) key("keydown", "Shift", { repeat: times > 0 });
    key("keyup", "Shift");
    expect(leave).not.toHaveBeenCalled();
  });

  it("does not count a Shift that writes a capital", () => {
    const { leave, key, press } = keyboard();
    for (const letter of ["A", "B", "C", "D"]) {
      key("keydown", "Shift");
      press(letter, { shiftKey: true });
      key("keyup", "Shift");
    }
    expect(leave).not.toHaveBeenCalled();
  });

  it("does not count a Shift pressed with another modifier", () => {
    const { leave, press } = keyboard();
    for (const held of [{ ctrlKey: true }, { altKey: true }, { metaKey: true }]) press("Shift", held);
    expect(leave).not.toHaveBeenCalled();
  });

  it("starts to count again after a letter", () => {
    const { leave, press } = keyboard();
    press("Shift");
    press("Shift");
    press("a");
    press("Shift");
    expect(leave).not.toHaveBeenCalled();
  });

  it("never leaves by Escape", () => {
    const { leave, press } = keyboard();
    for (let times = 0; times < 5; times++) press("Escape");
    expect(leave).not.toHaveBeenCalled();
  });
});
