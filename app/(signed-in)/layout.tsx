import type { ReactNode } from "react";
import { UnsentOwner } from "@/components/message-editor/unsent/unsent-owner";
import { Shell } from "@/components/shell/shell";
import { signOutAction } from "@/lib/auth/actions";
import { requireViewer } from "@/lib/auth/viewer";
import { takeFlash } from "@/lib/flash/flash";
import { shellOf } from "@/lib/shell/queries";
import { markAsSentAction } from "@/lib/touches/actions";
import { undoAction } from "@/lib/undo/actions";

/** Stands around every signed-in page. It protects none of them: each asks for its viewer by itself. */
export default async function SignedInLayout({ children }: { children: ReactNode }) {
  const viewer = await requireViewer();
  const [shell, flash] = await Promise.all([shellOf(viewer), takeFlash()]);
  return (
    <>
      <UnsentOwner id={viewer.id} />
      <Shell
        {...shell}
        flash={flash}
        signOut={signOutAction}
        undoAction={undoAction}
        markAsSent={markAsSentAction}
      >
        {children}
      </Shell>
    </>
  );
}
