// Which answers stand after a press, and which blocks make one list.
import { describe, expect, it } from "vitest";
import type { BlockView, OptionView } from "../src/generated/types";
import { choose } from "../src/screens/guide/choose";
import { group } from "../src/screens/sheet/group";

const option = (id: string, alone: boolean): OptionView => ({ id, alone, label: id, hint: "" });
const OPTIONS = [option("paid", false), option("shared", false), option("none", true), option("unknown", true)];

describe("answers of which several may stand", () => {
  it("stand together, in the order shown", () => {
    expect(choose(OPTIONS, ["shared"], "paid", true)).toEqual(["paid", "shared"]);
  });

  it("give way to an answer that stands alone", () => {
    expect(choose(OPTIONS, ["paid", "shared"], "none", true)).toEqual(["none"]);
  });

  it("take the place of an answer that stands alone", () => {
    expect(choose(OPTIONS, ["unknown"], "paid", true)).toEqual(["paid"]);
  });

  it("are taken back one by one", () => {
    expect(choose(OPTIONS, ["paid", "shared"], "paid", false)).toEqual(["shared"]);
  });
});

describe("blocks of the sheet", () => {
  const block = (id: string, kind: BlockView["kind"]): BlockView => ({
    id,
    kind,
    statements: [],
    text: [],
    sources: [],
  });

  it("make one list of neighbouring items only", () => {
    const blocks = [
      block("a", "paragraph"),
      block("b", "item"),
      block("c", "item"),
      block("d", "note"),
      block("e", "item"),
    ];
    expect(group(blocks).map((blocks) => blocks.map(({ id }) => id).join(""))).toEqual(["a", "bc", "d", "e"]);
  });
});
