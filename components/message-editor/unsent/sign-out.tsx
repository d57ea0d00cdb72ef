"use client";
import { LogOut } from "lucide";
import { type ReactNode, useEffect, useState } from "react";
import { Icon } from "@/components/ui/icon";
import { MenuAction } from "@/components/ui/menu";
import { raiseToast } from "@/components/ui/raise-toast";

interface Props {
  action: (form: FormData) => void | Promise<void>;
  /** What is said, once, where a draft would be lost. */
  unsaved: string;
  children: ReactNode;
}

// Said once: the menu is another each time that it opens.
let told = false;

/** Signs out, and leaves nothing of a draft on this device; where one can't be saved, only when asked a second time. */
export function SignOut({ action, unsaved, children }: Props) {
  // Without JavaScript the form is sent as it stands, and nothing was ever kept.
  const [awake, setAwake] = useState(false);
  useEffect(() => setAwake(true), []);

  async function leave(form: FormData) {
    const { saveOpenDrafts, forgetDrafts } = await import("./leave-device");
    if (!(await saveOpenDrafts()) && !told) {
      told = true;
      raiseToast({ text: unsaved });
      return;
    }
    told = false;
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
    <MenuAction action={awake ? leave : action} icon={<Icon of={LogOut} />}>
      {children}
    </MenuAction>
  );
}
