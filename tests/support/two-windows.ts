import { randomUUID } from "node:crypto";
import { Autosave } from "@/components/message-editor/autosave";
import { Keeper, type Post } from "@/components/message-editor/history/keeper";
import type { Answer, Send } from "@/components/message-editor/send-save";
import { isSame, textOf } from "@/components/message-editor/text";
import { deskFor } from "@/lib/messages/queries";
import { saveMessage } from "@/lib/messages/save";
import { keepSnapshot, snapshotsOf } from "@/lib/messages/snapshots";
import { newApplication, newContact, newInterview, newViewer, someWednesday } from "@/tests/support/people";

/** What becomes of a request on its way. */
export type Fate = "arrives" | "request-lost" | "answer-lost";

/** A step with a message to write. */
export async function someStep() {
  const viewer = await newViewer();
  const applicationId = await newApplication(viewer);
  const contactId = await newContact(viewer, applicationId);
  const interviewId = await newInterview(viewer, applicationId, [contactId]);
  return { viewer, applicationId, stepId: `thank-you:${interviewId}:${contactId}` };
}
export type Step = Awaited<ReturnType<typeof someStep>>;

export const opening = { subject: "Thank you", body: "Dear Dana," };

/** An editor without a browser, on the real database; the routes without the network, which `fate` stands for. */
export function openWindow(step: Step, fate: () => Fate = () => "arrives") {
  return windowOver(
    new Autosave({ id: randomUUID(), text: opening }, 0, null, sendFrom(step, fate)),
    step,
    fate,
  );
}

function windowOver(autosave: Autosave, step: Step, fate: () => Fate) {
  return { autosave, keeper: new Keeper(autosave, postFrom(step, fate)) };
}
export type Window = ReturnType<typeof windowOver>;

/** Closes a window in the middle and opens another: each text that the device kept of it is taken, or left for the saved one. */
export async function reopen({ autosave, keeper }: Window, step: Step, fate: () => Fate, takes: boolean) {
  await keeper.settled();
  const kept = [...keeper.atStake(), ...(autosave.unsaved ? [autosave.read().text] : [])];
  autosave.giveUp();
  keeper.giveUp();

  const desk = await deskFor(step.viewer, step.applicationId, { stepId: step.stepId });
  const { id = null, version = 0, savedAt = null } = desk?.message ?? {};
  const stored = id !== null && desk !== null;
  const start = stored ? { id, text: textOf(desk.message) } : { id: randomUUID(), text: opening };
  const send = sendFrom(step, fate);
  const window = windowOver(new Autosave(start, stored ? version : 0, savedAt, send), step, fate);
  for (const text of kept) {
    if (isSame(text, window.autosave.read().text)) continue;
    if (takes || !stored) {
      window.keeper.keep("restore");
      window.autosave.edit(text);
    } else window.keeper.keep("given-up", text);
  }
  return window;
}

function sendFrom({ viewer, applicationId, stepId }: Step, fate: () => Fate): Send {
  return async (id, version, text): Promise<Answer> => {
    const now = fate();
    if (now === "request-lost") return { kind: "failed", offline: true };
    const saved = await saveMessage(viewer, id, { applicationId, stepId, ...text, version }, someWednesday);
    if (now === "answer-lost") return { kind: "failed", offline: true };
    if (!saved) return { kind: "gone" };
    return saved.kind === "too-many" ? { kind: "refused", reason: "" } : saved;
  };
}

function postFrom({ viewer }: Step, fate: () => Fate): Post {
  return async (id, { text, reason }) => {
    const now = fate();
    if (now === "request-lost") return "later";
    const snapshots = await keepSnapshot(viewer, id, text, reason, someWednesday);
    return now === "answer-lost" ? "later" : (snapshots ?? "never");
  };
}

export function add({ autosave }: Window, word: string): void {
  const { text } = autosave.read();
  autosave.edit({ ...text, body: `${text.body} ${word}` });
}

/** Ends a conflict as the editor does: the text that is given up is kept. False where there is none. */
export function choose({ autosave, keeper }: Window, keepMine: boolean): boolean {
  const { status } = autosave.read();
  if (status.kind !== "conflict") return false;
  if (keepMine) {
    autosave.keepMine();
    keeper.keep("given-up", textOf(status.current));
  } else {
    const mine = autosave.takeTheirs();
    if (mine) keeper.keep("given-up", mine);
  }
  return true;
}

/** The stored text, or null. */
export async function storedIn({ viewer, applicationId, stepId }: Step): Promise<string | null> {
  const desk = await deskFor(viewer, applicationId, { stepId });
  return desk?.message.id ? desk.message.body : null;
}

/** The stored text and every earlier one. */
export async function hadIn({ viewer, applicationId, stepId }: Step): Promise<string[]> {
  const desk = await deskFor(viewer, applicationId, { stepId });
  if (!desk?.message.id) return [];
  return [desk.message.body, ...(await snapshotsOf(viewer, desk.message.id)).map(({ body }) => body)];
}
