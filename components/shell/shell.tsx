import "./shell.css";
import type { ReactNode } from "react";
import { Quick } from "@/components/quick/quick";
import type { Toast } from "@/components/ui/raise-toast";
import { ToastHost } from "@/components/ui/toast-host";
import type { FormState } from "@/lib/forms/state";
import { words } from "@/lib/words";
import { PhoneBar, PhoneTabs } from "./phone";
import { Rail } from "./rail";
import { Waiting } from "./waiting";

export interface ShellProps {
  /** Whose account it is. */
  name: string;
  /** Open steps, today. */
  todayCount: number;
  /** With the number of live applications in each. */
  searches: readonly { id: string; name: string; live: number }[];
  signOut: (form: FormData) => void | Promise<void>;
  /** What the server left to say. */
  flash?: Toast | null;
  undoAction?: (token: string) => Promise<unknown>;
  /** Whether keys without Ctrl do something. */
  singleKeys: boolean;
  markAsSent: (state: FormState, form: FormData) => Promise<FormState>;
  children: ReactNode;
}

/** What stands around every signed-in page: the rail, or on a phone a bar above and tabs below. */
export function Shell({ flash, undoAction, singleKeys, markAsSent, children, ...account }: ShellProps) {
  return (
    <div className="group/shell min-h-dvh md:grid md:grid-cols-[12.5rem_minmax(0,1fr)] lg:grid-cols-[var(--aw-rail)_minmax(0,1fr)] print:block">
      <a
        href="#main"
        className="fixed start-2 top-2 z-60 -translate-y-[200%] rounded-2 bg-accent px-3 py-2 text-on-accent focus:translate-y-0 print:hidden"
      >
        {words.shell.skip}
      </a>
      <Waiting />
      <Rail {...account} />
      <div className="min-w-0">
        <PhoneBar />
        <main
          id="main"
          tabIndex={-1}
          className="px-[clamp(1rem,4vw,2.5rem)] pt-10 pb-16 phone:px-4 phone:pt-3 phone:pb-26 print:p-0"
        >
          <div className="mx-auto max-w-wide">{children}</div>
        </main>
      </div>
      <PhoneTabs {...account} />
      <Quick singleKeys={singleKeys} markAsSent={markAsSent} />
      <ToastHost flash={flash} undoAction={undoAction} />
    </div>
  );
}
