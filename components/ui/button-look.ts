export type ButtonVariant = "first" | "plain" | "bare" | "danger";
export type ButtonSize = "small" | "normal" | "big";

export interface ButtonLook {
  variant?: ButtonVariant;
  size?: ButtonSize;
  /** Fills the width it is given, as on a phone. */
  wide?: boolean;
  /** As wide as high, for an icon alone. */
  square?: boolean;
}

/** The classes of a button, for the rare control that is not one of the kit's. They are in button.css. */
export function buttonLook({ variant = "plain", size = "normal", wide, square }: ButtonLook): string {
  const shape = `${wide ? " w-full" : ""}${square ? " button-square" : ""}`;
  return `button button-${variant} button-${size}${shape}`;
}
