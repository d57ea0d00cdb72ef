import "server-only";
import { spool } from "@/lib/account-file/spool";
import { attachment } from "@/lib/interchange/attachment";

/** A file to be kept, written to its end before the first of it is sent. */
export async function download(
  name: string,
  extension: "csv" | "json",
  write: (put: (text: string) => Promise<unknown>) => Promise<void>,
): Promise<Response> {
  const { bytes, body } = await spool(write);
  const type = { csv: "text/csv; charset=utf-8", json: "application/json" }[extension];
  return new Response(body, {
    headers: {
      "Content-Type": type,
      "Content-Length": String(bytes),
      "Content-Disposition": attachment(name, extension),
      "Cache-Control": "no-store",
    },
  });
}
