import type { ReactNode } from "react";

export function Kbd({ children }: { children: ReactNode }) {
  return (
    <kbd className="self-center rounded-1 border border-line bg-surface px-1.5 font-sans text-12 leading-5 font-label text-text-3">
      {children}
    </kbd>
  );
}
