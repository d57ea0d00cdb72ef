/** This window, among all that are open on this device. */
export const windowId = crypto.randomUUID();

const lockOf = (id: string) => `afterword-window:${id}`;

let release: (() => void) | null = null;

/** The texts that it looks after. */
const held = new Set<string>();

/** Lets other windows know that this one is still here, and looks after a text by itself. */
export function showPresence(id: string): void {
  held.add(id);
  if (release || !navigator.locks) return;
  const here = new Promise<void>((resolve) => {
    release = resolve;
  });
  void navigator.locks.request(lockOf(windowId), () => here).catch(() => {});
}

/** A page that holds a lock is slower to come back to: it is held only while something is unsaved. */
export function endPresence(id: string): void {
  held.delete(id);
  if (held.size > 0) return;
  release?.();
  release = null;
}

/** Which windows have something unsaved and are still here. Over plain http nobody can tell, and none is. */
export async function present(): Promise<Set<string>> {
  const locks = await navigator.locks?.query().catch(() => undefined);
  return new Set(locks?.held?.map(({ name = "" }) => name.slice(lockOf("").length)));
}
