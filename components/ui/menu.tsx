"use client";
import { Ellipsis } from "lucide";
import {
  type ComponentProps,
  type KeyboardEvent,
  type ReactNode,
  type ToggleEvent,
  useId,
  useRef,
} from "react";
import { Icon } from "@/components/ui/icon";
import { Link } from "@/components/ui/link";
import { type ButtonLook, buttonLook } from "./button-look";

interface Props extends Omit<ButtonLook, "square"> {
  /** What the menu is: spoken, and shown on hover where only the dots are seen. */
  label: string;
  /** What the button shows; three dots unless told. */
  button?: ReactNode;
  /** Classes of the button in place of the kit's own, for a menu that opens from a bar. */
  buttonClass?: string;
  children: ReactNode;
}

/** A button with a list of things to do. It opens without JavaScript; with it, arrows, Home and End move in it. */
export function Menu({
  label,
  button,
  buttonClass,
  variant = "bare",
  size = "small",
  wide,
  children,
}: Props) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);

  function opened(event: ToggleEvent<HTMLDivElement>) {
    // It opens where it can be seen: the page needn't scroll under the hand that opened it.
    if (event.newState === "open") items(list.current)[0]?.focus({ preventScroll: true });
  }
  function move(event: KeyboardEvent) {
    const all = items(list.current);
    const at = all.indexOf(document.activeElement as HTMLElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    all.at(to % all.length)?.focus();
  }

  return (
    <>
      <button
        type="button"
        popoverTarget={id}
        aria-haspopup="menu"
        aria-label={button ? undefined : label}
        title={button ? undefined : label}
        className={buttonClass ?? buttonLook({ variant, size, wide, square: !button })}
      >
        {button ?? <Icon of={Ellipsis} />}
      </button>
      <div
        ref={list}
        id={id}
        popover="auto"
        role="menu"
        tabIndex={-1}
        aria-label={label}
        className="popover popover-end menu"
        onToggle={opened}
        onKeyDown={move}
        onClick={(event) =>
          (event.target as HTMLElement).closest("[role=menuitem]") && list.current?.hidePopover()
        }
      >
        {children}
      </div>
    </>
  );
}

function items(list: HTMLElement | null): HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>("[role=menuitem]") ?? [])];
}

interface ItemProps {
  icon?: ReactNode;
  danger?: boolean;
  children: ReactNode;
}

export function MenuLink({ href, icon, children }: ItemProps & { href: string }) {
  return (
    <Link href={href} role="menuitem">
      {icon}
      {children}
    </Link>
  );
}

/** Does something on this page. */
export function MenuButton({ icon, danger, children, ...rest }: ItemProps & ComponentProps<"button">) {
  return (
    <button type="button" role="menuitem" data-danger={danger || undefined} {...rest}>
      {icon}
      {children}
    </button>
  );
}

interface FormProps {
  action: (form: FormData) => void | Promise<void>;
  /** What the action is told, as hidden fields. */
  fields?: Readonly<Record<string, string>>;
}

/** Sends a server action. */
export function MenuAction({ action, fields, ...item }: ItemProps & FormProps) {
  return (
    <MenuForm action={action} fields={fields}>
      <MenuSubmit {...item} />
    </MenuForm>
  );
}

/** What one server action does in several ways: each button inside says which by its name and value. */
export function MenuForm({ action, fields = {}, children }: FormProps & { children: ReactNode }) {
  return (
    <form action={action} role="none">
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
    </form>
  );
}

export function MenuSubmit({
  icon,
  danger,
  children,
  ...which
}: ItemProps & Pick<ComponentProps<"button">, "name" | "value">) {
  return (
    <button type="submit" role="menuitem" data-danger={danger || undefined} {...which}>
      {icon}
      {children}
    </button>
  );
}

export function MenuRule() {
  return <hr />;
}
