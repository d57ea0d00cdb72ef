import { type FormState, invalid } from "@/lib/forms/state";

/** What to read of a form: its file, or else what was pasted; a sentence at the field where there is neither. */
export async function givenIn(
  form: FormData,
  pasted: string,
  missing: string,
): Promise<Uint8Array | FormState> {
  const file = form.get("file");
  if (file instanceof File && file.size > 0) return new Uint8Array(await file.arrayBuffer());
  return pasted.trim() === "" ? invalid({ file: missing }) : new TextEncoder().encode(pasted);
}
