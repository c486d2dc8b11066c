// Knows when Shift was pressed three times on its own. It must not know what leaving does.

/** How long after one press the next still counts, in milliseconds. */
const WITHIN = 5_000;
const PRESSES = 3;

/** Calls `leave` at the third press of Shift; a press that served another key or a click does not count. */
export function watchShift(
  leave: () => void,
  now: () => number = () => performance.now(),
): (event: KeyboardEvent | PointerEvent) => void {
  let presses = 0;
  let last = -Infinity;
  let alone = false;
  return (event) => {
    if (!(event instanceof KeyboardEvent) || event.key !== "Shift") {
      alone = false;
      if (event.type === "keydown") presses = 0;
      return;
    }
    if (event.type === "keydown") {
      alone = !event.repeat && !event.ctrlKey && !event.altKey && !event.metaKey;
      return;
    }
    if (!alone) return;
    alone = false;
    presses = now() - last <= WITHIN ? presses + 1 : 1;
    last = now();
    if (presses === PRESSES) {
      presses = 0;
      leave();
    }
  };
}
