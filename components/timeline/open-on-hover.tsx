"use client";
import { useEffect, useRef } from "react";

const rest = 140; // ms over something before it opens
const grace = 220; // ms to get from it into what it opened

/** Opens what stands on the line under a pointer at rest, and what has the focus; the buttons open by a press without it. */
export function OpenOnHover() {
  const here = useRef<HTMLSpanElement>(null);

  useEffect(() => {
    const line = here.current?.parentElement;
    return line ? listen(line) : undefined;
  }, []);

  return <span ref={here} hidden />;
}

function listen(line: HTMLElement): () => void {
  let timer: number | undefined;
  let open: HTMLElement | null = null;
  const soon = (act: () => void, wait: number) => {
    clearTimeout(timer);
    timer = window.setTimeout(act, wait);
  };
  const close = () => {
    if (open?.matches(":popover-open")) open.hidePopover();
    open = null;
  };
  const show = (button: HTMLButtonElement) => {
    const told = button.popoverTargetElement as HTMLElement | null;
    if (!told || told.matches(":popover-open") || isMenuOpen()) return;
    told.showPopover({ source: button });
    open = told;
  };
  const over = (event: PointerEvent) => {
    if (event.pointerType !== "mouse" || event.buttons > 0) return;
    const target = event.target as Element;
    if (target.closest("[popover]")) return clearTimeout(timer);
    const button = target.closest<HTMLButtonElement>("button[popovertarget]");
    if (button) soon(() => show(button), rest);
    else soon(close, grace);
  };
  const focused = (event: FocusEvent) => {
    const button = (event.target as Element).closest<HTMLButtonElement>("button[popovertarget]");
    if (button?.matches(":focus-visible")) show(button);
  };
  const left = (event: FocusEvent) => {
    const to = event.relatedTarget as Element | null;
    if (!to?.closest("[popover]")) close();
  };
  const out = () => soon(close, grace);
  line.addEventListener("pointerover", over);
  line.addEventListener("pointerleave", out);
  line.addEventListener("focusin", focused);
  line.addEventListener("focusout", left);
  return () => {
    clearTimeout(timer);
    line.removeEventListener("pointerover", over);
    line.removeEventListener("pointerleave", out);
    line.removeEventListener("focusin", focused);
    line.removeEventListener("focusout", left);
  };
}

/** One popover closes the other: what is told on the way never closes a menu that somebody opened. */
function isMenuOpen(): boolean {
  return document.querySelector("[role=menu]:popover-open") !== null;
}
