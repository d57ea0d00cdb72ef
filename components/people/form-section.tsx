import type { ReactNode } from "react";
import { Panel } from "@/components/ui/panel";

/** One part of a long form, with its heading. */
export function FormSection({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id} className="grid gap-2">
      <h2 id={id} className="text-13 font-title">
        {title}
      </h2>
      <Panel padded>
        <div className="grid gap-5">{children}</div>
      </Panel>
    </section>
  );
}
