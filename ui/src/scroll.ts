// Goes back to the top of the content, whichever part of the page scrolls. It must not move the focus.
export function toTop(): void {
  window.scrollTo(0, 0);
  document.getElementById("content")?.scrollTo(0, 0);
}
