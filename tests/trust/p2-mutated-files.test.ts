import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type ReadIn, readInWorker } from "@/lib/interchange/read-in-worker";
import { notesOf } from "@/lib/invitations/description";
import { peopleTold } from "@/lib/invitations/people-told";
import { whenTold } from "@/lib/invitations/when-told";
import { whereOf } from "@/lib/invitations/where";
import { mutated, seeded } from "../support/mutate";
import { tried } from "../support/tried";

const files = process.env.TRUST_FULL ? 100_000 : 2_000;
const mostMilliseconds = 2000;

const filesIn = (folder: string) =>
  readdirSync(`tests/fixtures/${folder}`).map(
    (name) => new Uint8Array(readFileSync(`tests/fixtures/${folder}/${name}`)),
  );

/** What is made of an invitation once it is read, outside of the worker. */
function interpreted(read: ReadIn<"calendar">) {
  if (read.kind === "refused") return;
  for (const event of read.value.events) {
    peopleTold(event.invited, ["amara@nwosu.example"], event.location);
    whenTold(event, "Europe/Berlin");
    whereOf(event);
    notesOf(event.description);
  }
}

const kinds = {
  ics: async (bytes: Uint8Array) => {
    const read = await readInWorker("calendar", bytes, { from: "2026-05-20T00:00:00.000Z" });
    interpreted(read);
    return read;
  },
  vcf: (bytes: Uint8Array) => readInWorker("cards", bytes, null),
};
const folders = { ics: "invitations", vcf: "cards" };

describe.each(Object.entries(kinds))("P2: mutated .%s", (kind, read) => {
  test("neither crash nor hang the reader", async () => {
    const originals = filesIn(folders[kind as keyof typeof folders]);
    const next = seeded(20260610);
    const answers = new Map<string, number>();
    let slowest = 0;
    let left = files;
    async function work() {
      while (left > 0) {
        left -= 1;
        const original = originals[left % originals.length] as Uint8Array;
        const bytes = mutated(original, next);
        const began = performance.now();
        const answer = await read(bytes);
        const took = performance.now() - began;
        slowest = Math.max(slowest, took);
        const said = answer.kind === "refused" ? answer.reason : answer.kind;
        answers.set(said, (answers.get(said) ?? 0) + 1);
        if (said === "too-long" || said === "unreadable") console.log(Buffer.from(bytes).toString("base64"));
      }
    }
    await Promise.all([work(), work()]);
    const failures = (answers.get("too-long") ?? 0) + (answers.get("unreadable") ?? 0);
    tried("P2", `mutated .${kind} file, ${Math.round(slowest)} ms at most`, files, failures);
    expect(answers.get("too-long") ?? 0, "hung or crashed").toBe(0);
    expect(answers.get("unreadable") ?? 0, "failures the reader didn't foresee").toBe(0);
    expect(answers.get("read") ?? 0).toBeGreaterThan(files / 50);
    expect(slowest).toBeLessThan(mostMilliseconds);
  }, 3_600_000);
});
