import type { FormState } from "@/lib/forms/state";

/** An answer with what the browser is to ask of a passkey. */
export type PasskeyAsked<Options> = FormState & { options: Options };

/** Whether it has. */
export function hasOptions<Options>(
  state: FormState | PasskeyAsked<Options>,
): state is PasskeyAsked<Options> {
  return "options" in state;
}
