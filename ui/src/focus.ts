// Gives the focus to the title of the screen in view, for whoever reads by key or by ear. It must not scroll.
export function toTitle(): void {
  document.querySelector<HTMLElement>("main h1")?.focus({ preventScroll: true });
}

/** Follows a link inside the page without an address in the history: the page can then not be loaded again at it. */
export function follow(event: MouseEvent & { currentTarget: HTMLAnchorElement }): void {
  event.preventDefault();
  const place = document.getElementById(event.currentTarget.hash.slice(1));
  place?.scrollIntoView();
  place?.focus({ preventScroll: true });
}
