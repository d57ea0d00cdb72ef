import { createApplication } from "@/lib/applications/queries";
import { newApplicationInput } from "@/lib/applications/schema";
import type { Viewer } from "@/lib/auth/viewer-type";
import { readForm } from "@/lib/forms/read";

/** The form as the page sends it, filled in as far as one must, with `changes`. */
export function aForm(searchId: string, changes: Record<string, string> = {}): FormData {
  const form = new FormData();
  const fields = {
    searchId,
    employer: " Quillmere Maps ",
    role: "Senior front-end engineer",
    location: "",
    salary: "",
    jobUrl: "",
    advertisement: "",
    cvSent: "",
    appliedOn: "",
    source: "",
    notes: "",
    playbookId: "consensus",
    timeZone: "Europe/Berlin",
    country: "",
    ...changes,
  };
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  for (const day of ["1", "2", "3", "4", "5"]) form.append("workdays[]", day);
  return form;
}

/** The same, read as the action reads it. */
export function anInput(searchId: string, changes: Record<string, string> = {}) {
  const read = readForm(newApplicationInput, aForm(searchId, changes));
  if (!read.ok) throw new Error(JSON.stringify(read.state.errors));
  return { ...read.input, searchId };
}

/** An application made by that form; gives its id. */
export async function made(
  viewer: Viewer,
  searchId: string,
  changes: Record<string, string> = {},
): Promise<string> {
  const result = await createApplication(viewer, anInput(searchId, changes));
  if (result.kind !== "made") throw new Error(result.kind);
  return result.id;
}
