// Puts neighbouring list items together, so that they are one list to a screen reader.
import type { BlockView } from "../../generated/types";

export function group(blocks: BlockView[]): BlockView[][] {
  const groups: BlockView[][] = [];
  for (const block of blocks) {
    const last = groups.at(-1);
    if (block.kind === "item" && last?.[0]?.kind === "item") last.push(block);
    else groups.push([block]);
  }
  return groups;
}
