// Keeps everything but words out of what it is attached to. It must not know what is typed, and never reads a file.

/** Whether something carried over is more than words: a file, a picture, or markup with a picture in it. */
export function isMoreThanWords(carried: DataTransfer | null | undefined): boolean {
  if (!carried) return false;
  const kinds = [...carried.items].map(({ kind, type }) => kind === "file" || type.startsWith("image/"));
  if (kinds.includes(true) || [...carried.types].includes("Files")) return true;
  return /<(img|picture|svg|video)\b|data:image/i.test(carried.getData("text/html"));
}

/** Refuses a paste or a drop that is more than words, before anything of it is read, and says so. */
export function wordsOnly(refuse: () => void): (element: HTMLElement) => () => void {
  return (element) => {
    const look = (event: Event) => {
      const { clipboardData, dataTransfer } = event as Partial<ClipboardEvent & DragEvent>;
      const carried = event.type === "paste" ? clipboardData : dataTransfer;
      if (!isMoreThanWords(carried)) return;
      event.preventDefault();
      event.stopPropagation();
      if (event.type !== "dragover") refuse();
    };
    const names = ["paste", "drop", "dragover", "beforeinput"] as const;
    for (const name of names) element.addEventListener(name, look, { capture: true });
    return () => names.forEach((name) => element.removeEventListener(name, look, { capture: true }));
  };
}
