"use client";
import { usePathname } from "next/navigation";
import type { ReactNode } from "react";
import { Link } from "@/components/ui/link";

interface Props {
  href: string;
  className: string;
  children: ReactNode;
}

/** A link that knows whether this page, or one below it, is the one it leads to. */
export function NavLink({ href, className, children }: Props) {
  const path = usePathname();
  const current = path === href ? "page" : path.startsWith(`${href}/`) ? "true" : undefined;
  return (
    <Link href={href} className={className} aria-current={current}>
      {children}
    </Link>
  );
}
