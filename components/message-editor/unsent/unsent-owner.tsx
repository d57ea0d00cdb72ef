"use client";
import { useEffect } from "react";
import { nameOwner } from "./owner";

/** Says who is signed in, and forgets what others left unsaved on this device. */
export function UnsentOwner({ id }: { id: string }) {
  useEffect(() => {
    if (nameOwner(id)) void forgetOthers(id);
  }, [id]);
  return null;
}

async function forgetOthers(id: string): Promise<void> {
  const { forgetUnsent } = await import("./store");
  await forgetUnsent(id).catch(() => {});
}
