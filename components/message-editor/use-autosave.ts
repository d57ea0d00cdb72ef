"use client";
import { useEffect, useState, useSyncExternalStore } from "react";
import type { Desk } from "@/lib/messages/view";
import { Autosave, type Snapshot } from "./autosave";
import { Keeper } from "./history/keeper";
import { postText } from "./history/post-text";
import { draftKey, openDrafts } from "./open-drafts";
import { sendTo } from "./send-save";
import { textOf } from "./text";

/** The text of a desk, and what has become of it. */
export function useAutosave(desk: Desk): { autosave: Autosave; keeper: Keeper; now: Snapshot } {
  const [autosave] = useState(() => autosaveOf(desk));
  const [keeper] = useState(() => new Keeper(autosave, postText));
  const now = useSyncExternalStore(autosave.subscribe, autosave.read, autosave.read);

  useEffect(() => {
    openDrafts.set(draftKey(desk), autosave);
  }, [desk, autosave]);

  useEffect(() => {
    const retry = () => autosave.retry();
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
  }, [autosave]);

  // Asked for only while something is unsaved: a page that listens for it at all is slower to come back to.
  const unsaved = autosave.unsaved;
  useEffect(() => {
    if (!unsaved) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [unsaved]);

  return { autosave, keeper, now };
}

function autosaveOf(desk: Desk): Autosave {
  const known = openDrafts.get(draftKey(desk));
  if (known && isNewer(known, desk)) return known;
  const { id, version, savedAt, snapshots } = desk.message;
  const start = { id: id ?? crypto.randomUUID(), text: textOf(desk.message), snapshots };
  return new Autosave(start, version, savedAt, sendTo(desk));
}

/** Whether the page was made before what this window has saved since, or hasn't saved yet. */
function isNewer(known: Autosave, { madeAt, message }: Desk): boolean {
  const { unsaved, lastSaved, version } = known;
  if (unsaved) return true;
  return lastSaved !== null && (lastSaved > madeAt || (lastSaved === madeAt && version > message.version));
}
