/** Names the account that may keep texts on this device: taken away at sign-out, in every window at once. */
const mark = "afterword:unsent-of";

let owner: string | null = null;

/** Says whose window this is. True where somebody else's texts may still be on this device. */
export function nameOwner(id: string): boolean {
  owner = id;
  try {
    const before = localStorage.getItem(mark);
    localStorage.setItem(mark, id);
    return before !== id;
  } catch {
    return false;
  }
}

/** From here on nothing is kept, until somebody is signed in again. */
export function forgetOwner(): void {
  owner = null;
  try {
    localStorage.removeItem(mark);
  } catch {
    // Without storage there was nothing to take away.
  }
}

/** Whose texts may be kept here; null after a sign-out in any window, and where there is no storage. */
export function ownerHere(): string | null {
  try {
    return localStorage.getItem(mark) === owner ? owner : null;
  } catch {
    return null;
  }
}
