import "server-only";
import { redirect } from "next/navigation";
import type { ZodType } from "zod";
import { type Viewer, viewerToAct } from "@/lib/auth/viewer";
import { isUnavailable } from "@/lib/request/unavailable";
import { words } from "@/lib/words";
import { readForm, typedIn } from "./read";
import { type FormState, refused } from "./state";

/**
 * The one wrapper of every signed-in action: session, its version and the request's Origin are checked and the
 * input is read by its schema before `act` runs. `act` says what can't be done by a FormState, or redirects. The form
 * itself is for its files, which no schema reads.
 */
export function action<Input, State extends FormState = FormState>(
  schema: ZodType<Input>,
  act: (
    viewer: Viewer,
    input: Input,
    typed: NonNullable<FormState["values"]>,
    form: FormData,
  ) => Promise<State | FormState>,
): (state: FormState, form: FormData) => Promise<State | FormState> {
  const answer = async (form: FormData) => {
    const viewer = await viewerToAct();
    if (viewer === "foreign-origin") return refused(words.forms.foreignOrigin);
    if (viewer === "signed-out") redirect("/sign-in");
    if (!(form instanceof FormData)) return refused(words.forms.unreadable);
    const read = readForm(schema, form);
    return read.ok ? act(viewer, read.input, typedIn(form), form) : read.state;
  };
  return (_state, form) => answer(form).catch((error) => unavailable(error, form));
}

/** That the database can't be asked is said in the form, with what was typed still in it. */
function unavailable(error: unknown, form: FormData): FormState {
  if (!isUnavailable(error)) throw error;
  return refused(words.errors.unavailable.form, form instanceof FormData ? typedIn(form) : undefined);
}
