import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { Autosave } from "@/components/message-editor/autosave";
import { Keeper, type Post } from "@/components/message-editor/history/keeper";
import type { Send } from "@/components/message-editor/send-save";
import { secondsAfter } from "@/lib/clock";
import { saveMessage } from "@/lib/messages/save";
import { keepSnapshot, snapshotsOf } from "@/lib/messages/snapshots";
import { newApplication, newContact, newInterview, newViewer, someWednesday } from "@/tests/support/people";

/** An editor without a browser: `network.up` says whether anything arrives. */
async function anEditor() {
  const viewer = await newViewer();
  const applicationId = await newApplication(viewer);
  const contactId = await newContact(viewer, applicationId);
  const interviewId = await newInterview(viewer, applicationId, [contactId]);
  const stepId = `thank-you:${interviewId}:${contactId}`;
  const network = { up: true };
  const send: Send = async (id, version, text) => {
    if (!network.up) return { kind: "failed", offline: true };
    const saved = await saveMessage(viewer, id, { applicationId, stepId, ...text, version }, someWednesday);
    return saved?.kind === "saved" || saved?.kind === "conflict" ? saved : { kind: "gone" };
  };
  let seconds = 0; // what is kept later has a later time
  const post: Post = async (id, { text, reason }) => {
    if (!network.up) return "later";
    seconds += 1;
    return (await keepSnapshot(viewer, id, text, reason, secondsAfter(someWednesday, seconds))) ?? "never";
  };
  const autosave = new Autosave({ id: randomUUID(), text: { subject: null, body: "draft" } }, 0, null, send);
  const keeper = new Keeper(autosave, post);
  const type = (body: string) => autosave.edit({ subject: null, body });
  const kept = async () => {
    await keeper.settled();
    await expect.poll(() => autosave.read().snapshots).toBeGreaterThan(0);
    return (await snapshotsOf(viewer, autosave.read().id)).map(({ body }) => body).toReversed();
  };
  return { autosave, keeper, network, type, kept };
}

describe("what the editor has kept", () => {
  it("is the text before a mend, even of a draft that nobody had typed in", async () => {
    const { keeper, type, kept } = await anEditor();
    keeper.keep("fix");
    type("draft, mended");
    expect(await kept()).toEqual(["draft"]);
  });

  it("is tried again before somebody signs out, though an earlier try is still on its way", async () => {
    const { autosave, type } = await anEditor();
    type("one");
    await autosave.flush();
    let up = false;
    let begun = () => {};
    const begins = new Promise<void>((resolve) => {
      begun = resolve;
    });
    const got: string[] = [];
    const keeper = new Keeper(autosave, async (_, { text }) => {
      const arrives = up;
      begun();
      await new Promise(setImmediate);
      return arrives ? got.push(text.body) : "later";
    });
    keeper.keep("given-up", { subject: null, body: "given up" });
    await begins;
    up = true;
    await keeper.settled();
    expect(got).toEqual(["given up"]);
    expect(keeper.atStake()).toEqual([]);
  });

  it("gets there once the connection is back", async () => {
    const { autosave, keeper, network, type, kept } = await anEditor();
    network.up = false;
    type("one");
    keeper.keep("copy");
    type("two");
    keeper.keep("fix");
    type("three");
    expect(await autosave.flush()).toBe(false);
    network.up = true;
    expect(await kept()).toEqual(["one", "two"]);
  });

  it("is at stake while nobody but the page has it, and for no longer", async () => {
    const { autosave, keeper, network, type, kept } = await anEditor();
    type("one");
    await autosave.flush();
    network.up = false;
    keeper.keep("restore");
    type("two");
    keeper.keep("copy");
    await autosave.flush();
    expect(keeper.atStake().map(({ body }) => body)).toEqual(["one"]); // a copied text still stands where it was
    network.up = true;
    await keeper.settled();
    expect(await kept()).toEqual(["one", "two"]);
    expect(keeper.atStake()).toEqual([]);
  });

  it("is tried again where it could not be kept, though nobody types", async () => {
    const { autosave, keeper, network, type, kept } = await anEditor();
    type("one");
    await autosave.flush();
    network.up = false;
    keeper.keep("given-up", { subject: null, body: "theirs" });
    await keeper.settled();
    network.up = true;
    keeper.retry();
    await expect.poll(() => keeper.atStake()).toEqual([]);
    expect(await kept()).toEqual(["theirs"]);
  });

  it("writes nothing for a draft that is looked at and left", async () => {
    const { autosave, keeper } = await anEditor();
    keeper.keep("copy");
    await autosave.flush();
    expect(autosave.read()).toMatchObject({ stored: false, snapshots: 0 });
  });
});
