export type ButtonVariant = "first" | "plain" | "bare" | "danger";
export type ButtonSize = "small" | "normal" | "big";

export interface ButtonLook {
  variant?: ButtonVariant;
  size?: ButtonSize;
  /** Fills the width it is given, as on a phone. */
  wide?: boolean;
}

const base =
  "inline-flex items-center justify-center gap-2 rounded-2 border font-label whitespace-nowrap select-none print:hidden " +
  "transition-[background-color,border-color,color] duration-fast " +
  "aria-disabled:cursor-default aria-disabled:border-transparent aria-disabled:bg-inset aria-disabled:text-text-3";

const variants: Record<ButtonVariant, string> = {
  first: "border-transparent bg-accent text-on-accent hover:bg-accent-hover active:bg-accent-hover",
  plain: "border-line-strong bg-surface text-text hover:bg-hover active:bg-pressed",
  bare: "border-transparent text-text-2 hover:bg-hover hover:text-text active:bg-pressed",
  danger: "border-line-strong bg-surface text-danger hover:bg-danger-tint active:bg-danger-tint",
};

const sizes: Record<ButtonSize, string> = {
  small: "min-h-7.5 px-2.5 text-13 coarse:min-h-9",
  normal: "min-h-(--aw-control) px-3.5 text-14",
  big: "min-h-11 px-4.5 text-15",
};

/** The classes of a button, for the rare control that is not one of the kit's. */
export function buttonLook({ variant = "plain", size = "normal", wide = false }: ButtonLook): string {
  const tight = variant === "bare" && size === "normal" ? "px-2.5" : "";
  return [base, variants[variant], sizes[size], tight, wide && "w-full"].filter(Boolean).join(" ");
}
