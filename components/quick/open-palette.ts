export type Opened = "palette" | "keys";

const name = "afterword:palette";

/** Opens the palette, or the list of keys. Browser only. */
export function openPalette(what: Opened): void {
  window.dispatchEvent(new CustomEvent<Opened>(name, { detail: what }));
}

/** Hears whoever opens it; returns how to stop. */
export function onOpenPalette(open: (what: Opened) => void): () => void {
  const listener = (event: Event) => open((event as CustomEvent<Opened>).detail);
  window.addEventListener(name, listener);
  return () => window.removeEventListener(name, listener);
}
