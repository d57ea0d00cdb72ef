import type { ComponentProps, ReactNode } from "react";
import { Link } from "@/components/ui/link";
import { type ButtonSize, buttonLook } from "./button-look";

interface Shared {
  /** What it does, in words: spoken, and shown on hover. */
  label: string;
  icon: ReactNode;
  size?: ButtonSize;
  /** The single key that does the same. */
  shortcut?: string;
}
type AsLink = Shared & { href: string };
type AsButton = Shared & Omit<ComponentProps<"button">, "className" | "children"> & { href?: undefined };

export function IconButton(props: AsLink | AsButton) {
  const className = buttonLook({ variant: "bare", size: props.size ?? "small", square: true });
  if (props.href !== undefined) {
    return (
      <Link
        href={props.href}
        className={className}
        aria-label={props.label}
        aria-keyshortcuts={props.shortcut}
        title={props.label}
      >
        {props.icon}
      </Link>
    );
  }
  const { label, icon, size: _, shortcut, ...rest } = props;
  return (
    <button
      type="button"
      className={className}
      aria-label={label}
      aria-keyshortcuts={shortcut}
      title={label}
      {...rest}
    >
      {icon}
    </button>
  );
}
