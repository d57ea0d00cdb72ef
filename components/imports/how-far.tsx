"use client";
import { useEffect, useState } from "react";
import { useForm } from "@/components/ui/form-context";
import { Progress } from "@/components/ui/progress";
import { useUiWords } from "@/components/ui/ui-words";
import { fill } from "@/lib/words/fill";

const every = 700;
// What is written in less than a moment needs no bar.
const many = 1000;

/** While a long file comes in: how many of its rows are there. */
export function HowFar({ importId, rows, says }: { importId: string; rows: number; says: string }) {
  const { pending } = useForm();
  const { locale } = useUiWords();
  const [done, setDone] = useState(0);
  const shown = pending && rows >= many;
  useEffect(() => {
    if (!shown) return;
    const timer = setInterval(async () => {
      const answer = await fetch(`/import/${importId}/progress`).catch(() => null);
      if (answer?.ok) setDone(Number((await answer.json()).done));
    }, every);
    return () => clearInterval(timer);
  }, [shown, importId]);
  if (!shown) return null;
  const figures = { done: done.toLocaleString(locale), of: rows.toLocaleString(locale) };
  return (
    <div aria-live="polite">
      <Progress done={done} of={rows}>
        {fill(says, figures)}
      </Progress>
    </div>
  );
}
