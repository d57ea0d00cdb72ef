import { useSyncExternalStore } from "react";

/** A page that fails to come is opened as a document; where even that fails, nobody is kept waiting for ever. */
const longest = 15_000;

const listeners = new Set<() => void>();
let deadline: ReturnType<typeof setTimeout> | undefined;

/** Next tells of every page that somebody sets out for. */
export function setOut(url: string): void {
  const [to, here] = [new URL(url, location.href), new URL(location.href)];
  if (to.pathname === here.pathname && to.search === here.search) return;
  clearTimeout(deadline);
  deadline = setTimeout(arrive, longest);
  for (const listener of listeners) listener();
}

/** The page is there. */
export function arrive(): void {
  clearTimeout(deadline);
  deadline = undefined;
  for (const listener of listeners) listener();
}

/** Whether somebody has set out for a page and is not there yet. */
export function useOnTheWay(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => deadline !== undefined,
    () => false,
  );
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
