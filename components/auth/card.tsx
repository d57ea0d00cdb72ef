import type { ReactNode } from "react";
import { OtherLanguages } from "@/components/shell/other-languages";
import { Mark } from "@/components/ui/mark";
import { Panel } from "@/components/ui/panel";
import { words } from "@/lib/words";

interface Props {
  title: string;
  lede?: string;
  /** The other way in, below the form. */
  aside?: { question: string; href: string; label: string };
  children: ReactNode;
}

/** The one form of a page for people who aren't signed in. */
export function AuthCard({ title, lede, aside, children }: Props) {
  return (
    <main id="main" className="mx-auto grid w-full max-w-104 gap-6 px-4 pt-10 pb-16 md:pt-20">
      <a href="/" aria-label={words.common.name} className="w-fit text-20">
        <Mark />
      </a>
      <header className="grid gap-2">
        <h1 className="say">{title}</h1>
        {lede && <p className="text-15 text-text-2">{lede}</p>}
      </header>
      <Panel padded>{children}</Panel>
      {aside && (
        <p className="text-15 text-text-2">
          {aside.question}{" "}
          <a className="link" href={aside.href}>
            {aside.label}
          </a>
        </p>
      )}
      <OtherLanguages />
    </main>
  );
}
