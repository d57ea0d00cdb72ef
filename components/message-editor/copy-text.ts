"use client";
import { richText } from "@/lib/interchange/rich-text";

/**
 * Puts a text on the clipboard: plain, and if `rich` beside it as paragraphs, of which each target takes what it
 * wants. False where the browser doesn't let us.
 */
export async function copyText(text: string, rich = false): Promise<boolean> {
  const forms: Record<string, string> = rich
    ? { "text/plain": text, "text/html": richText(text) }
    : { "text/plain": text };
  try {
    // Absent over plain http, as on a home network.
    if (!navigator.clipboard) return copyByHand(text, forms);
    if (typeof ClipboardItem === "undefined") await navigator.clipboard.writeText(text);
    else await navigator.clipboard.write([new ClipboardItem(blobs(forms))]);
    return true;
  } catch {
    return copyByHand(text, forms);
  }
}

function blobs(forms: Record<string, string>): Record<string, Blob> {
  return Object.fromEntries(Object.entries(forms).map(([type, form]) => [type, new Blob([form], { type })]));
}

function copyByHand(text: string, forms: Record<string, string>): boolean {
  const before = document.activeElement;
  const carrier = document.createElement("textarea");
  carrier.value = text;
  carrier.style.cssText = "position: fixed; opacity: 0";
  carrier.addEventListener("copy", (event) => {
    for (const [type, form] of Object.entries(forms)) event.clipboardData?.setData(type, form);
    event.preventDefault();
  });
  (document.querySelector("dialog[open]") ?? document.body).append(carrier);
  carrier.select();
  const copied = document.execCommand("copy");
  carrier.remove();
  if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  return copied;
}
