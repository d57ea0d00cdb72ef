"use client";
import { useRouter } from "next/navigation";
import { lazy, Suspense, useEffect, useRef, useState } from "react";
import type { Verb } from "@/lib/find/item";
import type { FormState } from "@/lib/forms/state";
import { applicationHere, boxOfRow, isTaken, placeOf, rowBeside, shortcutOf } from "./keys";
import { type Opened, onOpenPalette } from "./open-palette";

// Loaded when it is first opened: no page waits for it.
const Palette = lazy(() => import("./palette"));
const KeyMap = lazy(() => import("./key-map"));

interface Props {
  /** Whether keys without Ctrl do something. */
  singleKeys: boolean;
  markAsSent: (state: FormState, form: FormData) => Promise<FormState>;
}

const secondKeyWithin = 1500;

/** The keys of the whole app, and the palette they open. */
export function Quick({ singleKeys, markAsSent }: Props) {
  const router = useRouter();
  const [open, setOpen] = useState<{ what: Opened; verb: Verb | null } | null>(null);
  const wentAt = useRef(Number.NEGATIVE_INFINITY);

  useEffect(() => onOpenPalette((what) => setOpen({ what, verb: null })), []);
  useEffect(() => {
    const ask = (verb: Verb) => setOpen({ what: "palette", verb });
    const click = (key: string, otherwise?: () => void) => {
      const element = shortcutOf(key);
      if (element) element.click();
      else otherwise?.();
      return element !== null || otherwise !== undefined;
    };
    const acts: Record<string, () => boolean> = {
      "?": () => {
        setOpen({ what: "keys", verb: null });
        return true;
      },
      n: () => click("n", () => router.push("/applications/new")),
      e: () => {
        const id = applicationHere();
        if (id) router.push(`/applications/${id}/answer`);
        else ask("answer");
        return true;
      },
      s: () => click("s", () => ask("sent")),
      x: () => {
        const box = boxOfRow();
        box?.click();
        return box !== null;
      },
      j: () => focusOn(rowBeside(1)),
      k: () => focusOn(rowBeside(-1)),
    };

    function press(event: KeyboardEvent) {
      if (event.isComposing || event.defaultPrevented) return;
      const command = event.ctrlKey || event.metaKey;
      if (command && !event.altKey && !event.shiftKey && event.key.toLowerCase() === "k") {
        event.preventDefault();
        setOpen((shown) => (shown ? null : { what: "palette", verb: null }));
        return;
      }
      if (!singleKeys || command || event.altKey || isTaken(event.target)) return;
      const place = event.timeStamp - wentAt.current < secondKeyWithin ? placeOf(event.key) : null;
      wentAt.current = event.key === "g" ? event.timeStamp : Number.NEGATIVE_INFINITY;
      if (place) router.push(place);
      const did = place !== null || (acts[event.key]?.() ?? (event.key.length === 1 && click(event.key)));
      if (did) event.preventDefault();
    }
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, [router, singleKeys]);

  if (!open) return null;
  const close = () => setOpen(null);
  return (
    <Suspense>
      {open.what === "keys" ? (
        <KeyMap close={close} />
      ) : (
        <Palette verb={open.verb} close={close} markAsSent={markAsSent} />
      )}
    </Suspense>
  );
}

function focusOn(element: HTMLElement | null): boolean {
  element?.focus();
  element?.scrollIntoView({ block: "nearest" });
  return element !== null;
}
