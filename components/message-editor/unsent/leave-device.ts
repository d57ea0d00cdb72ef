import { forgetToday } from "@/components/today/kept/forget";
import { openDrafts } from "../open-drafts";
import { forgetOwner } from "./owner";
import { forgetUnsent } from "./store";

const patience = 3_000;

/** Saves what is open, and what gave way to it, before a sign-out ends the chance to. False where that can't be done. */
export async function saveOpenDrafts(): Promise<boolean> {
  const saved = Promise.all([...openDrafts.values()].map(({ keeper }) => keeper.settled()));
  await Promise.race([saved, new Promise((resolve) => setTimeout(resolve, patience))]);
  return [...openDrafts.values()].every(
    ({ autosave, keeper }) => !autosave.unsaved && keeper.atStake().length === 0,
  );
}

/** Leaves no draft on this device, nor the day that is kept to be read. */
export async function forgetDrafts(): Promise<void> {
  forgetOwner();
  for (const { autosave, keeper } of openDrafts.values()) {
    autosave.giveUp();
    keeper.giveUp();
  }
  openDrafts.clear();
  await Promise.all([forgetUnsent().catch(() => {}), forgetToday().catch(() => {})]);
}
