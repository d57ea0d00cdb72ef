import type { ReactNode } from "react";
import { Link } from "@/components/ui/link";

export interface Way {
  href: string;
  label: ReactNode;
  current?: boolean;
  /** The key that chooses it. */
  shortcut?: string;
}

interface Props {
  /** What is being chosen: spoken only. */
  label: string;
  ways: readonly Way[];
}

/** Two or three views of one thing, as links in a trough. */
export function Segmented({ label, ways }: Props) {
  return (
    <nav aria-label={label} className="inline-flex rounded-2 bg-inset p-0.5">
      {ways.map((way) => (
        <Link
          key={way.href}
          href={way.href}
          aria-current={way.current ? "page" : undefined}
          aria-keyshortcuts={way.shortcut}
          className="rounded-[5px] px-3 text-13 leading-7 font-label text-text-2 hover:text-text aria-[current]:bg-lift aria-[current]:text-text aria-[current]:shadow-1 coarse:leading-9"
        >
          {way.label}
        </Link>
      ))}
    </nav>
  );
}

/** The parts of a large page, as links on a line. */
export function Tabs({ label, ways }: Props) {
  return (
    <nav aria-label={label} className="mb-6 flex gap-x-5 overflow-x-auto border-b border-line">
      {ways.map((way) => (
        <Link
          key={way.href}
          href={way.href}
          aria-current={way.current ? "page" : undefined}
          className="-mb-px border-b-2 border-transparent py-2 text-14 font-label whitespace-nowrap text-text-2 hover:text-text aria-[current]:border-text aria-[current]:text-text coarse:py-3"
        >
          {way.label}
        </Link>
      ))}
    </nav>
  );
}
