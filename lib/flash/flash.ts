import "server-only";
import { cookies } from "next/headers";

export type Flash = { text: string; undo?: { label: string; token: string } };

const name = "aw_flash";

/** Says something on the page that is shown next: one toast, once. For actions that go on to another page. */
export async function flash(message: Flash): Promise<void> {
  // Readable by the page, which takes it away once it is shown; it holds nothing that the page doesn't.
  (await cookies()).set(name, JSON.stringify(message), { path: "/", sameSite: "lax", maxAge: 20 });
}

/** What the last action left to say, or null. */
export async function takeFlash(): Promise<Flash | null> {
  const value = (await cookies()).get(name)?.value;
  if (!value) return null;
  try {
    const read = JSON.parse(value) as Partial<Flash>;
    return typeof read.text === "string" ? { text: read.text, undo: read.undo } : null;
  } catch {
    return null;
  }
}
