import type { ReactNode } from "react";

/** What leads in besides the form above. All of it needs scripts. */
export function OtherWays({ children }: { children: ReactNode }) {
  return <div className="needs-scripts mt-5 grid gap-3 border-line border-t pt-5">{children}</div>;
}
