"use client";
import { useEffect, useState, useSyncExternalStore } from "react";
import type { Desk } from "@/lib/messages/view";
import { Autosave, type Snapshot } from "./autosave";
import { Keeper } from "./history/keeper";
import { postText } from "./history/post-text";
import { draftKey, openDrafts } from "./open-drafts";
import type { Writing } from "./replace-text";
import { sendTo } from "./send-save";
import { type Text, textOf } from "./text";

/** The text of a desk, and what has become of it. */
export function useAutosave(desk: Desk): { writing: Writing; now: Snapshot } {
  const [writing] = useState(() => writingOf(desk));
  const { autosave, keeper } = writing;
  const now = useSyncExternalStore(autosave.subscribe, autosave.read, autosave.read);
  const atStake = useSyncExternalStore(keeper.subscribe, keeper.atStake, nothing);

  useEffect(() => {
    openDrafts.set(draftKey(desk), writing);
  }, [desk, writing]);

  useEffect(() => {
    const retry = () => {
      autosave.retry();
      keeper.retry();
    };
    const leave = () => void autosave.flush();
    const hide = () => (document.hidden ? leave() : retry());
    window.addEventListener("online", retry);
    window.addEventListener("focus", retry);
    window.addEventListener("pagehide", leave);
    document.addEventListener("visibilitychange", hide);
    return () => {
      window.removeEventListener("online", retry);
      window.removeEventListener("focus", retry);
      window.removeEventListener("pagehide", leave);
      document.removeEventListener("visibilitychange", hide);
      leave();
    };
  }, [autosave, keeper]);

  // Asked for only while something is unsaved: a page that listens for it at all is slower to come back to.
  const unsaved = autosave.unsaved || atStake.length > 0;
  useEffect(() => {
    if (!unsaved) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [unsaved]);

  return { writing, now };
}

const none: readonly Text[] = [];
const nothing = () => none;

function writingOf(desk: Desk): Writing {
  const known = openDrafts.get(draftKey(desk));
  if (known && isNewer(known.autosave, desk)) return known;
  const { id, version, savedAt, snapshots } = desk.message;
  const start = { id: id ?? crypto.randomUUID(), text: textOf(desk.message), snapshots };
  const autosave = new Autosave(start, version, savedAt, sendTo(desk));
  return { autosave, keeper: new Keeper(autosave, postText) };
}

/** Whether the page was made before what this window has saved since, or hasn't saved yet. */
function isNewer(known: Autosave, { madeAt, message }: Desk): boolean {
  const { unsaved, lastSaved, version } = known;
  if (unsaved) return true;
  return lastSaved !== null && (lastSaved > madeAt || (lastSaved === madeAt && version > message.version));
}
