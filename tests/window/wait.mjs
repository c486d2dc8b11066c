// Waiting for something to become true, with a deadline and a sentence that says what was awaited.
// Everything here waits on a condition; nothing waits for a time to pass.

/** Milliseconds within which anything the program does must have been seen. Slow machines need most of it. */
export const DEADLINE = Number(process.env.BALISE_DEADLINE ?? 20_000);

/**
 * Asks until the answer is truthy, and returns it.
 * @template T
 * @param {string} what - what is awaited, for the message of a failure
 * @param {() => Promise<T> | T} ask - an error counts as "not yet" and is told at the deadline
 * @param {number} within - milliseconds
 * @returns {Promise<T>}
 */
export async function until(what, ask, within = DEADLINE) {
  const end = Date.now() + within;
  let last;
  for (;;) {
    try {
      const answer = await ask();
      if (answer) return answer;
      last = answer;
    } catch (error) {
      last = error.message;
    }
    if (Date.now() > end) throw new Error(`not seen within ${within} ms: ${what} (last: ${last})`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
