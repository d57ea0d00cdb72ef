import { type Save, saveInput } from "./schema";

/** A save out of a request's JSON, or a sentence for each field that can't be taken, by its name. */
export function readSave(json: string): { save: Save } | { errors: Record<string, string> } {
  const parsed = saveInput.safeParse(parse(json));
  if (parsed.success) return { save: parsed.data };
  const errors: Record<string, string> = {};
  for (const { path, message } of parsed.error.issues) errors[String(path[0] ?? "form")] ??= message;
  return { errors };
}

/** What isn't JSON reads as nothing, and is refused as such. */
function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
