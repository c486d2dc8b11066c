// No picture gets into a box: neither by paste, nor by drop, nor as markup. Words do.
import { describe, expect, it, vi } from "vitest";
import { isMoreThanWords, wordsOnly } from "../src/components/words/words-only";

type Item = { kind: string; type: string };

/** What is carried by a paste or a drop; jsdom has no such thing of its own. */
function carried(items: Item[], html = "", types = items.map(({ type }) => type)): DataTransfer {
  return { items, types, getData: (type: string) => (type === "text/html" ? html : "") } as unknown as DataTransfer;
}

const words = carried([{ kind: "string", type: "text/plain" }]);
const MORE: [name: string, what: DataTransfer][] = [
  ["a picture", carried([{ kind: "file", type: "image/png" }])],
  ["any file", carried([{ kind: "file", type: "application/pdf" }])],
  ["a file that is only announced", carried([], "", ["Files"])],
  ["a picture said to be a string", carried([{ kind: "string", type: "image/svg+xml" }])],
  ["markup with a picture", carried([{ kind: "string", type: "text/html" }], '<p>x<IMG src="x"></p>')],
  [
    "markup with a picture written out",
    carried([{ kind: "string", type: "text/html" }], '<p style="a:url(data:image/png;base64,)">'),
  ],
];

/** Sends an event that carries something, and says whether it was stopped. */
function send(box: HTMLElement, name: string, what: DataTransfer): boolean {
  const event = new Event(name, { bubbles: true, cancelable: true });
  Object.assign(event, { dataTransfer: what, clipboardData: what });
  box.dispatchEvent(event);
  return event.defaultPrevented;
}

describe("a box that takes words only", () => {
  const form = document.createElement("form");
  const box = form.appendChild(document.createElement("textarea"));
  const refuse = vi.fn();
  wordsOnly(refuse)(form);

  it.each(MORE)("refuses %s, pasted or dropped, and says so", (_, what) => {
    for (const name of ["paste", "drop", "beforeinput"]) {
      refuse.mockClear();
      expect(send(box, name, what), name).toBe(true);
      expect(refuse, name).toHaveBeenCalledOnce();
    }
  });

  it("lets words through, marked up or not", () => {
    const marked = carried([{ kind: "string", type: "text/html" }], "<b>words</b>");
    refuse.mockClear();
    for (const what of [words, marked]) for (const name of ["paste", "drop"]) expect(send(box, name, what)).toBe(false);
    expect(refuse).not.toHaveBeenCalled();
  });

  it("knows nothing carried as nothing more", () => expect(isMoreThanWords(null)).toBe(false));
});
