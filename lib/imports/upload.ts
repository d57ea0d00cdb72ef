import "server-only";

/** A file out of the body of a form: "none" where none was chosen, "unreadable" where it is no such form. */
export async function readUpload(
  body: Buffer,
  type: string,
): Promise<{ name: string; bytes: Uint8Array } | "none" | "unreadable"> {
  if (!/^multipart\/form-data/i.test(type)) return "unreadable";
  const form = await new Response(new Uint8Array(body), { headers: { "content-type": type } })
    .formData()
    .catch(() => null);
  const file = form?.get("file");
  if (!form || typeof file === "string") return "unreadable";
  if (!file || file.size === 0) return "none";
  return { name: plainName(file.name), bytes: new Uint8Array(await file.arrayBuffer()) };
}

/** A name of one line, without what can't be stored or shown. */
function plainName(name: string): string {
  return name
    .toWellFormed()
    .replace(/\p{C}+/gu, " ")
    .trim()
    .slice(-120);
}
