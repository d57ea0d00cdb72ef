import { ChevronDown } from "lucide";
import type { ReactNode } from "react";
import { Icon } from "@/components/ui/icon";

/** More of it, folded away until asked for. Works without JavaScript. */
export function Disclosure({
  summary,
  open,
  children,
}: {
  summary: ReactNode;
  open?: boolean;
  children: ReactNode;
}) {
  return (
    <details open={open}>
      <summary className="flex min-h-7.5 w-fit cursor-pointer list-none items-center gap-1.5 text-13 font-label text-text-2 hover:text-text coarse:min-h-11 [&::-webkit-details-marker]:hidden">
        <Icon
          of={ChevronDown}
          className="-rotate-90 text-text-3 transition-transform duration-base rtl:rotate-90 [[open]>summary>&]:rotate-0"
        />
        {summary}
      </summary>
      <div className="pt-3">{children}</div>
    </details>
  );
}
