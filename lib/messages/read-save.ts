import type { ZodType } from "zod";
import { type Save, type Snapshot, saveInput, snapshotInput } from "./schema";

/** What a request's JSON says, or a sentence for each field that can't be taken, by its name. */
type Read<T> = T | { errors: Record<string, string> };

/** A save out of a request's JSON. */
export function readSave(json: string): Read<{ save: Save }> {
  const read = readAs(saveInput, json);
  return "errors" in read ? read : { save: read.value };
}

/** A text to be kept, out of a request's JSON. */
export function readSnapshot(json: string): Read<{ snapshot: Snapshot }> {
  const read = readAs(snapshotInput, json);
  return "errors" in read ? read : { snapshot: read.value };
}

function readAs<T>(schema: ZodType<T>, json: string): Read<{ value: T }> {
  const parsed = schema.safeParse(parse(json));
  if (parsed.success) return { value: parsed.data };
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
