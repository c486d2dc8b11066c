// Gives the focus to the title of the screen in view, for whoever reads by key or by ear. It must not scroll.
export function toTitle(): void {
  document.querySelector<HTMLElement>("main h1")?.focus({ preventScroll: true });
}
