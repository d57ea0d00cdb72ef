"use client";
import type { ReactNode } from "react";
import { ActionForm } from "@/components/ui/action-form";

interface Props {
  words: { cancelled: string; unsupported: string };
  children: ReactNode;
}

/** Sends itself by a passkey. What speaks to the device, and of it to the server, is loaded once it is wanted. */
export function PasskeyForm({ words, children }: Props) {
  return (
    <ActionForm
      action={async (state, form) => (await import("./ask-passkey")).askPasskey(words, state, form)}
      className="grid gap-5"
    >
      {children}
    </ActionForm>
  );
}
