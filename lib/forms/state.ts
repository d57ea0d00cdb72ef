/** What a server action answers to its form. Everything in it may be shown to the person who sent the form. */
export type FormState = {
  status: "idle" | "invalid" | "refused" | "done";
  /** One sentence for the whole form. */
  message?: string;
  /** A sentence for each field that can't be taken, by the field's name. */
  errors?: Record<string, string>;
  /** What was typed, so that nothing has to be typed twice. Never a password. */
  values?: Record<string, string | string[]>;
  /** Where a value is a proposal: a sentence for its field that says where it comes from. */
  notes?: Record<string, string>;
  undo?: { label: string; token: string };
  /** Recovery codes that were made just now: shown this once, as well. */
  codesOnce?: readonly string[];
  /** A link that was made just now. Its address is kept nowhere, so the page shows it this once. */
  shownOnce?: { name: string; address: string };
};

export const idle: FormState = { status: "idle" };

export const done: FormState = { status: "done" };

/** The input was fine and the thing can't be done: one sentence says why. */
export function refused(message: string, values?: FormState["values"]): FormState {
  return { status: "refused", message, values };
}

/** One field or more can't be taken. */
export function invalid(errors: Record<string, string>, values?: FormState["values"]): FormState {
  return { status: "invalid", errors, values };
}
