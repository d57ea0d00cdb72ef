"use client";
import { useRouter } from "next/navigation";
import { useEffect, useRef, useTransition } from "react";

const pause = 250; // ms without a further key

/**
 * Stands in a form, and puts what is typed there into the page's address, a moment later: the page shows what would
 * follow, and nothing is saved. `names` are the fields that count, with blanks between; `shown` is what the page shows,
 * for the fields that nobody is typing in.
 */
export function LiveAddress({ names, shown }: { names: string; shown?: Readonly<Record<string, string>> }) {
  const here = useRef<HTMLSpanElement>(null);
  const router = useRouter();
  const [, startTransition] = useTransition();

  useEffect(() => {
    const form = here.current?.closest("form");
    if (!form) return;
    let timer: number | undefined;
    const show = () => {
      const asked = addressOf(form, names.split(" "));
      startTransition(() => router.replace(`${location.pathname}?${asked}`, { scroll: false }));
    };
    const typed = () => {
      clearTimeout(timer);
      timer = window.setTimeout(show, pause);
    };
    form.addEventListener("input", typed);
    return () => {
      clearTimeout(timer);
      form.removeEventListener("input", typed);
    };
  }, [router, names]);

  useEffect(() => {
    const form = here.current?.closest("form");
    if (form && shown) for (const [name, value] of Object.entries(shown)) fillIn(form, name, value);
  }, [shown]);

  return <span ref={here} hidden />;
}

function fillIn(form: HTMLFormElement, name: string, value: string) {
  const field = form.elements.namedItem(name);
  if (field === document.activeElement) return;
  if (field instanceof HTMLInputElement && field.type === "checkbox") field.checked = value !== "";
  else if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) field.value = value;
}

function addressOf(form: HTMLFormElement, names: readonly string[]): URLSearchParams {
  const typed = new FormData(form);
  const asked = new URLSearchParams(location.search);
  for (const name of names) {
    const value = typed.get(name);
    if (typeof value === "string") asked.set(name, value);
    else asked.delete(name);
  }
  return asked;
}
