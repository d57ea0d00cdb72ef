"use server";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { now } from "@/lib/clock";
import { flash } from "@/lib/flash/flash";
import { action } from "@/lib/forms/action";
import { refused } from "@/lib/forms/state";
import { givenIn } from "@/lib/interchange/given";
import { callOffAsInvited } from "@/lib/interviews/call-off";
import { moveAsInvited } from "@/lib/interviews/move-as-invited";
import { overlapWords } from "@/lib/interviews/saved-words";
import { words } from "@/lib/words";
import { readInvitation } from "./read";
import { calledOffInput, movedInput, readInput } from "./schema";
import type { InvitationState } from "./state";

const say = words.invitation;

/** Reads an invitation and proposes an interview. Writes nothing. */
export const readInvitationAction = action<
  Parameters<typeof readInvitation>[1] & { pasted: string },
  InvitationState
>(readInput, async (viewer, { pasted, ...input }, typed, form) => {
  const given = await givenIn(form, pasted, say.nothing);
  if (!(given instanceof Uint8Array)) return { ...given, values: typed };
  const state = await readInvitation(viewer, input, given, now());
  return { ...state, values: { ...typed, ...state.values } };
});

export const callOffAction = action(calledOffInput, async (viewer, { sequence, ...input }) => {
  if (!(await callOffAsInvited(viewer, input, sequence, now()))) return refused(words.forms.gone);
  await flash({ text: say.calledOff, undo: cancelledUndo(input) });
  revalidatePath("/", "layout");
  redirect(`/applications/${input.applicationId}`);
});

export const moveSeriesAction = action(movedInput, async (viewer, { applicationId, moves }) => {
  const at = now();
  const moved = await moveAsInvited(viewer, applicationId, moves, at);
  if (moved.kind !== "moved") return refused(moveRefusals()[moved.kind]);
  const { undo } = moved;
  await flash({
    text: [say.seriesMoved(moved.moved), overlapWords(moved.overlaps, moved.timeZone, at)]
      .filter(Boolean)
      .join(" "),
    undo: undo ? { label: words.common.ui.undo, token: undo } : undefined,
  });
  revalidatePath("/", "layout");
  redirect(`/applications/${applicationId}`);
});

const moveRefusals = () =>
  ({
    gone: words.forms.gone,
    "already-taken": say.alreadyTaken,
    "promised-too-early": words.interview.promisedBefore,
  }) as const;

function cancelledUndo({ applicationId, interviewId }: { applicationId: string; interviewId: string }) {
  return { label: words.common.ui.undo, token: `cancelled:${applicationId}:${interviewId}` };
}
