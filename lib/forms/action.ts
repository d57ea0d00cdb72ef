import "server-only";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import type { ZodType } from "zod";
import { isOwnOrigin } from "@/lib/auth/origin";
import { type Viewer, viewerToAct } from "@/lib/auth/viewer";
import { isUnavailable } from "@/lib/request/unavailable";
import { words } from "@/lib/words";
import { readForm, typedIn } from "./read";
import { type FormState, refused } from "./state";

type Typed = NonNullable<FormState["values"]>;
type Action<State extends FormState> = (state: FormState, form: FormData) => Promise<State | FormState>;

/**
 * The one wrapper of every signed-in action: session, its version and the request's Origin are checked and the
 * input is read by its schema before `act` runs. `act` says what can't be done by a FormState, or redirects. The form
 * itself is for its files, which no schema reads.
 */
export function action<Input, State extends FormState = FormState>(
  schema: ZodType<Input>,
  act: (viewer: Viewer, input: Input, typed: Typed, form: FormData) => Promise<State | FormState>,
): Action<State> {
  return answering<State>(async (form) => {
    const viewer = await viewerToAct();
    if (viewer === "foreign-origin") return refused(words.forms.foreignOrigin);
    if (viewer === "signed-out") redirect("/sign-in");
    return taking(schema, form, (input, typed) => act(viewer, input, typed, form));
  });
}

/** The same for whoever isn't signed in: the Origin is checked and the input read; who it is, `act` finds out. */
export function openAction<Input, State extends FormState = FormState>(
  schema: ZodType<Input>,
  act: (input: Input, typed: Typed) => Promise<State | FormState>,
): Action<State> {
  return answering<State>(async (form) => {
    if (!isOwnOrigin((await headers()).get("origin"))) return refused(words.forms.foreignOrigin);
    return taking(schema, form, act);
  });
}

function answering<State extends FormState>(
  answer: (form: FormData) => Promise<State | FormState>,
): Action<State> {
  return (_state, form) => answer(form).catch((error) => unavailable(error, form));
}

async function taking<Input, State extends FormState>(
  schema: ZodType<Input>,
  form: FormData,
  act: (input: Input, typed: Typed) => Promise<State | FormState>,
): Promise<State | FormState> {
  if (!(form instanceof FormData)) return refused(words.forms.unreadable);
  const read = readForm(schema, form);
  return read.ok ? act(read.input, typedIn(form)) : read.state;
}

/** That the database can't be asked is said in the form, with what was typed still in it. */
function unavailable(error: unknown, form: FormData): FormState {
  if (!isUnavailable(error)) throw error;
  return refused(words.errors.unavailable.form, form instanceof FormData ? typedIn(form) : undefined);
}
