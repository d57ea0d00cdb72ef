"use client";
import { LogOut } from "lucide-react";
import { type ReactNode, useEffect, useState } from "react";
import { MenuAction } from "@/components/ui/menu";

interface Props {
  action: (form: FormData) => void | Promise<void>;
  children: ReactNode;
}

/** Signs out, and leaves nothing of a draft on this device. */
export function SignOut({ action, children }: Props) {
  // Without JavaScript the form is sent as it stands, and nothing was ever kept.
  const [awake, setAwake] = useState(false);
  useEffect(() => setAwake(true), []);

  async function leave(form: FormData) {
    const { saveOpenDrafts, forgetDrafts } = await import("./leave-device");
    await saveOpenDrafts();
    try {
      await action(form);
    } catch (error) {
      // Without a connection nobody was signed out, and the drafts are needed still.
      if (!(error instanceof TypeError)) await forgetDrafts();
      throw error;
    }
    await forgetDrafts();
  }
  return (
    <MenuAction action={awake ? leave : action} icon={<LogOut aria-hidden />}>
      {children}
    </MenuAction>
  );
}
