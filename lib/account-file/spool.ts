import "server-only";
import { mkdtemp, open, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";

/** A file that was written to its end, ready to be sent. */
export interface Spooled {
  bytes: number;
  body: ReadableStream<Uint8Array>;
}

/**
 * Has something written to the disk first and sent from there: whoever reads slowly holds up no connection of the
 * database, and a file that couldn't be finished is never begun to be sent. It lies under no name while it is read.
 */
export async function spool(
  write: (put: (text: string) => Promise<unknown>) => Promise<void>,
): Promise<Spooled> {
  const folder = await mkdtemp(join(tmpdir(), "afterword-export-"));
  const file = await open(join(folder, "file"), "wx+", 0o600);
  const forget = () => rm(folder, { recursive: true, force: true }).catch(() => {});
  await forget();
  try {
    await write((text) => file.writeFile(text));
  } catch (error) {
    await file.close();
    await forget();
    throw error;
  }
  const { size } = await file.stat();
  const stream = file.createReadStream({ start: 0 });
  stream.once("close", forget);
  return { bytes: size, body: Readable.toWeb(stream) as ReadableStream<Uint8Array> };
}
