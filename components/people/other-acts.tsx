import type { ReactNode } from "react";

/** What else can be done, at the foot of a form. */
export function OtherActs({ label, children }: { label: string; children: ReactNode }) {
  return (
    <section aria-label={label} className="mt-10 flex flex-wrap gap-2 border-t border-line pt-5">
      {children}
    </section>
  );
}
