import type { ZodError, ZodType } from "zod";
import type { FormState } from "./state";

type Fields = Record<string, string | string[]>;

/** Checks a form against a schema. Gives the input, or the state that shows each field its own sentence. */
export function readForm<Input>(
  schema: ZodType<Input>,
  form: FormData,
): { ok: true; input: Input } | { ok: false; state: FormState } {
  const fields = fieldsOf(form);
  const parsed = schema.safeParse(fields);
  if (parsed.success) return { ok: true, input: parsed.data };
  return { ok: false, state: { status: "invalid", errors: byField(parsed.error), values: typed(fields) } };
}

/** A form's fields. A name that ends in `[]` is a list; of any other name the last value counts. Files are left out. */
function fieldsOf(form: FormData): Fields {
  const fields: Fields = {};
  for (const name of new Set(form.keys())) {
    if (name.startsWith("$ACTION")) continue;
    const values = form.getAll(name).filter((value) => typeof value === "string");
    if (name.endsWith("[]")) fields[name.slice(0, -2)] = values;
    else fields[name] = values.at(-1) ?? "";
  }
  return fields;
}

/** What may be shown again: everything but passwords. */
function typed(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !/password/i.test(name)));
}

/** What was typed in a form, for a refusal that keeps it. */
export function typedIn(form: FormData): Fields {
  return typed(fieldsOf(form));
}

/** The first sentence for each field; a field in a list is named `interviewers.1.detail`. */
function byField(error: ZodError): Record<string, string> {
  const errors: Record<string, string> = {};
  for (const issue of error.issues) {
    errors[issue.path.join(".") || "form"] ??= issue.message;
  }
  return errors;
}
