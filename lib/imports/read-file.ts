import "server-only";
import { accountLimits, readAccountFile, readingParts } from "@/lib/account-file/read";
import { decode } from "@/lib/interchange/csv/decode.mjs";
import { type Refused, readInWorker } from "@/lib/interchange/read-in-worker";
import type { Instant } from "@/lib/policy/types";
import type { Import } from "./queries";
import type { Unreadable } from "./report";
import { tableOf } from "./table";

/** A table may be this large; ten thousand rows with their notes fit in. */
const tableLimits = { bytes: 8 * 1024 * 1024, milliseconds: 10_000 };

/** What a file may have at most, whichever kind it is. */
export const mostBytes = accountLimits.bytes;

type Problem = { problem: Unreadable };

/** A file as it was sent: what kind it is, its text, and what is wrong with it. */
export async function lookAt(
  bytes: Uint8Array,
  now: Instant,
): Promise<Pick<Import, "kind" | "content" | "report">> {
  const kind = isJson(bytes) ? "account" : "applications";
  const read = kind === "account" ? await readAccount(bytes, now) : await readTable(bytes);
  if ("problem" in read) return { kind, content: "", report: { kind: "problem", problem: read.problem } };
  return { kind, content: decode(bytes), report: null };
}

/** Whether the first sign that counts is a brace. */
function isJson(bytes: Uint8Array): boolean {
  const opening = new TextDecoder().decode(bytes.subarray(0, 100));
  return opening.trimStart().startsWith("{");
}

/** The table of a file. */
export async function readTable(bytes: Uint8Array) {
  const read = await readInWorker("csv", bytes, undefined, tableLimits);
  return read.kind === "refused" ? problem(read) : { table: await tableOf(read.value) };
}

/** The account of a file. */
export async function readAccount(bytes: Uint8Array, now: Instant) {
  const read = await readInWorker("json", bytes, readingParts, accountLimits);
  if (read.kind === "refused") return problem(read);
  const account = await readAccountFile(read.value, now);
  return account.ok ? { file: account.file } : { problem: account.problem };
}

function problem({ reason, line }: Refused): Problem {
  return { problem: { code: reason, line } };
}

/** A kept file's bytes. */
export function bytesOf({ content }: Pick<Import, "content">): Uint8Array {
  return new TextEncoder().encode(content);
}
