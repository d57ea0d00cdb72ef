import type { Writing } from "./replace-text";

// A text outlives its page, and so does what keeps its earlier ones: whoever goes on while a save is under way comes back to what they typed, even where the
// browser shows the page as it was made before.

/** The texts that this window has open or had, by application and step. */
export const openDrafts = new Map<string, Writing>();

/** The name of a draft, whether it is stored or not. */
export const draftKey = ({ applicationId, stepId }: { applicationId: string; stepId: string }) =>
  `${applicationId} ${stepId}`;
