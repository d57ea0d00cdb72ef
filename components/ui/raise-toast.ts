/**
 * What a toast says, and how it is taken back: by a token the server knows, or by code on this page. Either may give
 * the sentence that says why it stays.
 */
export interface Toast {
  text: string;
  undo?: { label: string; token: string } | { label: string; run: () => unknown };
}

const name = "afterword:toast";

/** Shows the toast in the host of the shell, in place of the one that stands there. Browser only. */
export function raiseToast(toast: Toast): void {
  window.dispatchEvent(new CustomEvent<Toast>(name, { detail: toast }));
}

/** Hears every toast raised on this page; returns how to stop. */
export function onToast(show: (toast: Toast) => void): () => void {
  const listener = (event: Event) => show((event as CustomEvent<Toast>).detail);
  window.addEventListener(name, listener);
  return () => window.removeEventListener(name, listener);
}
