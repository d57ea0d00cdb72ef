import type { ZodError, ZodType } from "zod";
import { words } from "@/lib/words";
import { type FormState, refused } from "./state";

type Fields = Record<string, string | string[]>;

// The longest form of all, an interview with sixty people in it, has half as many.
const mostFields = 1000;

/**
 * Checks a form against a schema. Gives the input, or the state that shows each field its own sentence; a form of
 * more than 1,000 fields is none of ours and is refused whole.
 */
export function readForm<Input>(
  schema: ZodType<Input>,
  form: FormData,
): { ok: true; input: Input } | { ok: false; state: FormState } {
  if ([...form.keys()].length > mostFields) return { ok: false, state: refused(words.forms.unreadable) };
  const fields = fieldsOf(form);
  const parsed = schema.safeParse(withoutBrackets(fields));
  if (parsed.success) return { ok: true, input: parsed.data };
  return {
    ok: false,
    state: { status: "invalid", errors: byField(parsed.error, fields), values: typed(fields) },
  };
}

/** A form's fields. A name that ends in `[]` is a list; of any other name the last value counts. Files are left out. */
function fieldsOf(form: FormData): Fields {
  const fields: Fields = {};
  for (const name of new Set(form.keys())) {
    if (name.startsWith("$ACTION")) continue;
    const values = form.getAll(name).filter((value) => typeof value === "string");
    fields[name] = name.endsWith("[]") ? values : (values.at(-1) ?? "");
  }
  return fields;
}

function withoutBrackets(fields: Fields): Fields {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [name.replace(/\[\]$/, ""), value]),
  );
}

/** What may be shown again: everything but passwords. */
function typed(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !/password/i.test(name)));
}

/** What was typed in a form, for a refusal that keeps it. */
export function typedIn(form: FormData): Fields {
  return typed(fieldsOf(form));
}

/** The first sentence for each field, by the name it has in the form; what is wrong inside a list stands at the list. */
function byField(error: ZodError, fields: Fields): Record<string, string> {
  const errors: Record<string, string> = {};
  for (const issue of error.issues) {
    const name = String(issue.path[0] ?? "form");
    errors[`${name}[]` in fields ? `${name}[]` : name] ??= issue.message;
  }
  return errors;
}
