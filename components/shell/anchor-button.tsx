import type { ReactNode } from "react";
import { type ButtonLook, buttonLook } from "@/components/ui/button-look";

type Props = ButtonLook & { href: string; children: ReactNode };

/** Leads on from a page for anyone. The kit's own has the router's links with it, the most of what such a page loads. */
export function AnchorButton({ href, children, ...look }: Props) {
  return (
    <a href={href} className={buttonLook(look)}>
      {children}
    </a>
  );
}
