// Where the reader is in the sheet. It outlives the screen and the language, is never written down, and ends with the reader.
const START = { section: "definition", depth: "brief" as "brief" | "complete", statements: false };

export const place = $state({ ...START });

/** Goes to the start of the sheet, for the next reader. */
export function startPlace(): void {
  Object.assign(place, START);
}
