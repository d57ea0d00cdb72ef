import { type ComponentProps, type ReactNode, useId } from "react";
import { Link } from "@/components/ui/link";
import { type ButtonLook, buttonLook } from "./button-look";
import { VisuallyHidden } from "./visually-hidden";

type Shared = ButtonLook & { icon?: ReactNode; children: ReactNode };
type AsLink = Shared & Omit<ComponentProps<"a">, "className"> & { href: string };
type AsButton = Shared &
  Omit<ComponentProps<"button">, "className" | "disabled"> & {
    href?: undefined;
    /** Why it can't be used now: it stays readable, does nothing, and says this. */
    unavailable?: string;
  };

/** A button, or a link that looks like one when it has an `href`. */
export function Button(props: AsLink | AsButton) {
  return props.href === undefined ? <PlainButton {...props} /> : <LinkButton {...props} />;
}

function LinkButton({ variant, size, wide, icon, children, href, ...rest }: AsLink) {
  const className = buttonLook({ variant, size, wide });
  const inside = /^[/?#]/.test(href) && rest.download === undefined && rest.target === undefined;
  if (!inside) {
    return (
      <a href={href} className={className} {...rest}>
        {icon}
        {children}
      </a>
    );
  }
  return (
    <Link href={href} className={className} {...rest}>
      {icon}
      {children}
    </Link>
  );
}

function PlainButton({ variant, size, wide, icon, children, unavailable, ...rest }: AsButton) {
  const reason = useId();
  const className = buttonLook({ variant, size, wide });
  if (!unavailable) {
    return (
      <button type="button" className={className} {...rest}>
        {icon}
        {children}
      </button>
    );
  }
  return (
    <>
      <button type="button" className={className} aria-disabled aria-describedby={reason} title={unavailable}>
        {icon}
        {children}
      </button>
      <VisuallyHidden id={reason}>{unavailable}</VisuallyHidden>
    </>
  );
}
