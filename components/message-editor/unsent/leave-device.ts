import { openDrafts } from "../open-drafts";
import { forgetOwner } from "./owner";
import { forgetUnsent } from "./store";

const patience = 3_000;

/** Saves what is open, before a sign-out ends the chance to. */
export async function saveOpenDrafts(): Promise<void> {
  const saved = Promise.all([...openDrafts.values()].map((autosave) => autosave.flush()));
  await Promise.race([saved, new Promise((resolve) => setTimeout(resolve, patience))]);
}

/** Leaves no draft on this device. */
export async function forgetDrafts(): Promise<void> {
  forgetOwner();
  for (const autosave of openDrafts.values()) autosave.giveUp();
  openDrafts.clear();
  await forgetUnsent().catch(() => {});
}
