// Where the reader is in the sheet. It outlives the screen and the language, and is never written down.
export const place = $state({ section: "definition", depth: "brief" as "brief" | "complete", statements: false });
