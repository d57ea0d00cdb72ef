import { ChevronLeft } from "lucide";
import type { ReactNode } from "react";
import { Icon } from "@/components/ui/icon";
import { Link } from "@/components/ui/link";

export interface Crumb {
  label: ReactNode;
  /** The last one, this page itself, has none. */
  href?: string;
}

interface Props {
  title: ReactNode;
  crumbs?: readonly Crumb[];
  /** A quiet line above, as the date on Today. */
  eyebrow?: ReactNode;
  /** Beside the title: a StateLabel as chip, or a When. */
  state?: ReactNode;
  /** A line below. */
  lede?: ReactNode;
  actions?: ReactNode;
  /** Set in the serif: only for a sentence that answers the page's question. */
  sentence?: boolean;
}

/** The head of a page. On a phone the way back stands in the bar, where the mark would be. */
export function PageHead({ title, crumbs = [], eyebrow, state, lede, actions, sentence }: Props) {
  const back = crumbs.findLast((crumb) => crumb.href !== undefined);
  return (
    <>
      {back?.href && <BackBar label={back.label} href={back.href} />}
      <header
        className={`${sentence ? "mb-9 phone:mb-6" : "mb-5"} grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-4 gap-y-1 phone:grid-cols-1 phone:gap-y-2`}
      >
        {crumbs.length > 0 && <Crumbs crumbs={crumbs} />}
        {eyebrow && <p className="col-span-full text-13 text-text-3">{eyebrow}</p>}
        <div
          className={`flex min-w-0 flex-wrap items-center gap-x-4 gap-y-1 ${actions ? "" : "col-span-full"}`}
        >
          <h1 className={`max-w-full wrap-anywhere ${sentence ? "say" : "title"}`}>{title}</h1>
          {state}
        </div>
        {actions && <div className="flex flex-wrap items-center gap-2 phone:order-last">{actions}</div>}
        {lede && <div className={`col-span-full ${sentence ? "lede mt-1" : "text-text-2"}`}>{lede}</div>}
      </header>
    </>
  );
}

function Crumbs({ crumbs }: { crumbs: readonly Crumb[] }) {
  return (
    <p className="col-span-full flex flex-wrap items-baseline gap-x-2 text-13 text-text-3 phone:hidden">
      {crumbs.map(({ label, href }, index) => (
        <span key={href ?? "here"} className="contents">
          {index > 0 && <span aria-hidden>/</span>}
          {href ? (
            <Link href={href} className="hover:text-text">
              {label}
            </Link>
          ) : (
            <span>{label}</span>
          )}
        </span>
      ))}
    </p>
  );
}

function BackBar({ label, href }: { label: ReactNode; href: string }) {
  return (
    <div
      data-back
      className="bar sticky top-0 z-20 -mx-4 -mt-3 mb-3 hidden h-12 items-center px-4 phone:flex"
    >
      <Link
        href={href}
        className="-ms-1.5 flex min-h-11 min-w-0 items-center gap-1 text-14 font-label text-text-2"
      >
        <Icon of={ChevronLeft} className="rtl:-scale-x-100" />
        <span className="truncate">{label}</span>
      </Link>
    </div>
  );
}
