import type { ReactNode } from "react";
import { Link } from "@/components/ui/link";

interface Props {
  /** So that the section can name itself with aria-labelledby. */
  id?: string;
  children: ReactNode;
  /** Where the rest is: one quiet link at the end of the line. */
  more?: { href: string; label: string };
  /** Anything else at the end of the line, as a small button. */
  end?: ReactNode;
}

export function SectionHead({ id, children, more, end }: Props) {
  return (
    <div className="mb-2 flex min-h-7 items-center justify-between gap-4">
      <h2 id={id} className="text-13 font-title">
        {children}
      </h2>
      {more && (
        <Link data-online href={more.href} className="text-13 text-text-3 hover:text-text coarse:py-2">
          {more.label}
        </Link>
      )}
      {end}
    </div>
  );
}
