import "server-only";
import { type Limits, smallFile } from "./limits";
import { borrowWorker, giveBack, type Lent } from "./worker/pool";
import type { readers } from "./worker/readers.mjs";
import type { Why } from "./worker/refusal.mjs";

type Readers = typeof readers;
type Read<Name extends keyof Readers> = Awaited<ReturnType<Readers[Name]>>["read"];

export type Refused = { kind: "refused" } & Why;
export type ReadIn<Name extends keyof Readers> =
  | { kind: "read"; value: Awaited<ReturnType<Read<Name>>> }
  | Refused;

/**
 * Reads a file of somebody else's making by one of the readers of worker/readers.mjs, off the main thread, within a
 * time and a memory. Never throws for what stands in it: `too-large`, `too-long` (the time ran out, or the memory),
 * `busy` (many files wait already), `unreadable`, or what the reader says.
 */
export async function readInWorker<Name extends keyof Readers>(
  reader: Name,
  bytes: Uint8Array,
  options: Parameters<Read<Name>>[1],
  limits: Limits = smallFile,
): Promise<ReadIn<Name>> {
  if (bytes.byteLength > limits.bytes) return { kind: "refused", reason: "too-large" };
  const lent = await borrowWorker();
  if (!lent) return { kind: "refused", reason: "busy" };
  const answer = await answerOf<ReadIn<Name>>(lent, { reader, bytes, options }, limits.milliseconds);
  giveBack(lent, answer !== null);
  return answer ?? { kind: "refused", reason: "too-long" };
}

/** The worker's answer; null where it gave none in time, or broke down over it. */
function answerOf<Answer>({ worker }: Lent, job: object, milliseconds: number): Promise<Answer | null> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => end(null), milliseconds);
    const onMessage = (answer: Answer) => end(answer);
    const onEnd = () => end(null);
    function end(answer: Answer | null) {
      clearTimeout(timer);
      worker.off("message", onMessage).off("error", onEnd).off("exit", onEnd);
      resolve(answer);
    }
    worker.on("message", onMessage).on("error", onEnd).on("exit", onEnd);
    worker.postMessage(job);
  });
}
