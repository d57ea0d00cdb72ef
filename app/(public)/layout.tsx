import type { ReactNode } from "react";
import { ForgetToday } from "@/components/today/kept/forget-today";
import { words } from "@/lib/words";

/** Pages for anyone: no rail, only a way past the head. */
export default function PublicLayout({ children }: { children: ReactNode }) {
  return (
    <>
      <a
        href="#main"
        className="fixed start-2 top-2 z-60 -translate-y-[200%] rounded-2 bg-accent px-3 py-2 text-on-accent focus:translate-y-0"
      >
        {words.shell.skip}
      </a>
      <ForgetToday />
      {children}
    </>
  );
}
