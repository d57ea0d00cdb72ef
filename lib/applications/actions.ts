"use server";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { flash } from "@/lib/flash/flash";
import { action } from "@/lib/forms/action";
import { invalid, refused } from "@/lib/forms/state";
import { words } from "@/lib/words";
import { liftOutcome, recordOutcome } from "./outcome";
import { createApplication, deleteApplication, updateApplication } from "./queries";
import { applicationEditInput, applicationRef, newApplicationInput, outcomeInput } from "./schema";

const say = words.applicationForm;

export const createApplicationAction = action(newApplicationInput, async (viewer, input, typed) => {
  const made = await createApplication(viewer, input);
  if (made.kind === "full") return refused(say.full, typed);
  if (made.kind === "full-of-searches") return refused(words.searches.full, typed);
  if (made.kind === "gone") return refused(words.forms.gone, typed);
  await flash({ text: say.added(input.employer) });
  revalidatePath("/", "layout");
  redirect(`/applications/${made.id}`);
});

export const updateApplicationAction = action(
  applicationEditInput,
  async (viewer, { applicationId, ...input }, typed) => {
    const saved = await updateApplication(viewer, applicationId, input);
    if (!saved) return refused(words.forms.gone, typed);
    await flash({ text: say.saved });
    revalidatePath("/", "layout");
    redirect(`/applications/${applicationId}`);
  },
);

export const deleteApplicationAction = action(applicationRef, async (viewer, { applicationId }) => {
  const deleted = await deleteApplication(viewer, applicationId);
  if (!deleted) return refused(words.forms.gone);
  await flash({ text: say.deleted, undo: { label: words.common.ui.undo, token: deleted.undo } });
  revalidatePath("/", "layout");
  redirect(`/searches/${deleted.searchId}`);
});

// Each of these takes away the form it was sent by, and a toast of the form's own with it: the next page says it.

export const recordOutcomeAction = action(
  outcomeInput,
  async (viewer, { applicationId, kind, on }, typed) => {
    const recorded = await recordOutcome(viewer, applicationId, { kind, on });
    if (recorded === "gone") return refused(words.forms.gone);
    if (recorded === "future") return invalid({ on: words.forms.inTheFuture }, typed);
    await flash({
      text: say.outcome.recorded[kind],
      undo: { label: words.common.ui.undo, token: `outcome:${applicationId}` },
    });
    revalidatePath("/", "layout");
    redirect(`/applications/${applicationId}`);
  },
);

export const liftOutcomeAction = action(applicationRef, async (viewer, { applicationId }) => {
  const token = await liftOutcome(viewer, applicationId);
  if (!token) return refused(words.forms.gone);
  await flash({ text: say.outcome.lifted, undo: { label: words.common.ui.undo, token } });
  revalidatePath("/", "layout");
  redirect(`/applications/${applicationId}`);
});
