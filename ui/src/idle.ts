// Knows how long nobody has touched anything. It must not know what happens then.

/** Something to do once nobody touched anything for so many seconds. */
export interface Late {
  after: number;
  act: () => void;
}

const SIGNS = ["keydown", "pointerdown", "pointermove", "wheel", "scroll", "focusin"] as const;
/** Seconds between two looks at the time; a computer that slept is noticed at the first look after. */
const EVERY = 1;

/** Watches until the returned function is called. Each act is done once between two signs. */
export function watchIdle(acts: Late[], now: () => number = () => Date.now()): () => void {
  let last = now();
  let done = 0;
  let acting = false;
  const sign = () => {
    // What is done because nobody is there moves the focus itself.
    if (acting) return;
    // What is late is done before a sign counts: a computer that slept does not open for whoever wakes it.
    look();
    last = now();
    done = 0;
  };
  function look() {
    for (let next = acts[done]; next && now() - last >= next.after * 1000; next = acts[done]) {
      done += 1;
      acting = true;
      next.act();
      acting = false;
    }
  }
  const clock = setInterval(look, EVERY * 1000);
  for (const kind of SIGNS) addEventListener(kind, sign, { capture: true, passive: true });
  return () => {
    clearInterval(clock);
    for (const kind of SIGNS) removeEventListener(kind, sign, { capture: true });
  };
}
