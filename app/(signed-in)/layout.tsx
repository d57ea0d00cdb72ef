import { headers } from "next/headers";
import { redirect } from "next/navigation";
import type { ReactNode } from "react";
import { UnsentOwner } from "@/components/message-editor/unsent/unsent-owner";
import { Shell } from "@/components/shell/shell";
import { signOutAction } from "@/lib/auth/actions";
import { ownPath } from "@/lib/auth/paths";
import { pathHeader, requireViewer } from "@/lib/auth/viewer";
import { takeFlash } from "@/lib/flash/flash";
import { spokenLanguage } from "@/lib/language/language";
import { shellOf } from "@/lib/shell/queries";
import { markAsSentAction } from "@/lib/touches/actions";
import { undoAction } from "@/lib/undo/actions";

/** Stands around every signed-in page. It protects none of them: each asks for its viewer by itself. */
export default async function SignedInLayout({ children }: { children: ReactNode }) {
  const viewer = await requireViewer();
  const [{ language, ...shell }, flash] = await Promise.all([shellOf(viewer), takeFlash()]);
  if (language !== spokenLanguage()) {
    const here = ownPath((await headers()).get(pathHeader));
    redirect(`/language?to=${encodeURIComponent(here)}`);
  }
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
