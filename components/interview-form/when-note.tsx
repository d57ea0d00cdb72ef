"use client";
import { useEffect, useRef, useState } from "react";
import type { WhenTemplates } from "@/lib/interviews/when-words";

interface Props {
  homeZone: string;
  templates: WhenTemplates;
  /** What is said of the time that stands in the form at first. */
  said: string;
}

/** Says what the time typed above is at home, and what the clocks do to it. The reckoning is fetched on the first change. */
export function WhenNote({ homeZone, templates, said }: Props) {
  const line = useRef<HTMLParagraphElement>(null);
  const [text, setText] = useState(said);

  useEffect(() => {
    const form = line.current?.closest("form");
    if (!form) return;
    async function tell(event: Event) {
      const { name } = event.target as HTMLInputElement;
      if (!form || (name !== "startsLocal" && name !== "timeZone")) return;
      const { whenWords } = await import("@/lib/interviews/when-words");
      const typed = new FormData(form);
      const startsLocal = String(typed.get("startsLocal"));
      setText(whenWords({ startsLocal, zone: String(typed.get("timeZone")) }, homeZone, templates));
    }
    form.addEventListener("input", tell);
    return () => form.removeEventListener("input", tell);
  }, [homeZone, templates]);

  return (
    <p ref={line} role="status" className="text-13 text-text-2 empty:hidden">
      {text}
    </p>
  );
}
