import type { ReactNode } from "react";
import { Panel } from "@/components/ui/panel";

/** One matter of the settings: what it is for, and its form. */
export function SettingsSection({
  id,
  title,
  lede,
  children,
}: {
  id: string;
  title: string;
  lede?: string;
  children: ReactNode;
}) {
  return (
    <section aria-labelledby={id} className="grid gap-3">
      <div>
        <h2 id={id} className="text-17 font-title">
          {title}
        </h2>
        {lede && <p className="text-14 text-text-2">{lede}</p>}
      </div>
      <Panel padded>{children}</Panel>
    </section>
  );
}
