import { z } from "zod";
import { id } from "@/lib/forms/text";

/** The last person of a page: the next one begins after them. */
export interface Cursor {
  fullName: string;
  id: string;
}

const written = z.tuple([z.string().max(200), id]);

/** As it stands in an address. */
export function writeCursor({ fullName, id }: Cursor): string {
  return Buffer.from(JSON.stringify([fullName, id])).toString("base64url");
}

/** What an address says; null where it can't be read, which is the first page. */
export function readCursor(after: string | undefined): Cursor | null {
  if (!after || after.length > 2000) return null;
  try {
    const read = written.safeParse(JSON.parse(Buffer.from(after, "base64url").toString("utf8")));
    return read.success ? { fullName: read.data[0], id: read.data[1] } : null;
  } catch {
    return null;
  }
}
