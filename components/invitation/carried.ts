/** An invitation that was dropped or pasted on a page, until the page that reads it takes it. */
export type Carried = { file: File; text?: undefined } | { text: string; file?: undefined };

let carried: Carried | null = null;
const listeners = new Set<() => void>();

/** Keeps it over the way to another page, in memory alone. */
export function carry(what: Carried | null): void {
  carried = what;
  for (const tell of listeners) tell();
}

export function whatIsCarried(): Carried | null {
  return carried;
}

/** Gives it once. */
export function takeCarried(): Carried | null {
  const taken = carried;
  carry(null);
  return taken;
}

/** Tells whenever something else is carried. Gives the way to stop. */
export function onCarried(tell: () => void): () => void {
  listeners.add(tell);
  return () => listeners.delete(tell);
}
