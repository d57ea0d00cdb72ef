import type { Text } from "../text";

/** A text that was typed on this device and not saved yet. One window has one of each draft. */
export interface UnsentText {
  /** The window and the draft. */
  id: string;
  windowId: string;
  /** Whose it is, and of which step of which application. */
  owner: string;
  draft: string;
  text: Text;
}
