// Goes back to the top of the content, whichever part of the page scrolls. It must not move the focus.
export function toTop(): void {
  for (const part of [document.documentElement, document.getElementById("content")]) if (part) part.scrollTop = 0;
}
