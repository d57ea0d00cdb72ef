/** This window, among all that are open on this device. */
export const windowId = crypto.randomUUID();

const lockOf = (id: string) => `afterword-window:${id}`;

let release: (() => void) | null = null;

/** Lets other windows know that this one is still here, and looks after its texts by itself. */
export function showPresence(): void {
  if (release || !navigator.locks) return;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  void navigator.locks.request(lockOf(windowId), () => held).catch(() => {});
}

/** A page that holds a lock is slower to come back to: it is held only while something is unsaved. */
export function endPresence(): void {
  release?.();
  release = null;
}

/** Which windows have something unsaved and are still here. Over plain http nobody can tell, and none is. */
export async function present(): Promise<Set<string>> {
  const locks = await navigator.locks?.query().catch(() => undefined);
  return new Set(locks?.held?.map(({ name = "" }) => name.slice(lockOf("").length)));
}
