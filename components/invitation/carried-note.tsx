"use client";
import { fill } from "@/lib/words/fill";
import { carry } from "./carried";
import { DropHere } from "./drop-here";
import { useCarried } from "./use-carried";
import { useDropped, wantedCalendars } from "./use-dropped";

/** Says that an invitation waits while its application is chosen; one may be dropped here meanwhile. */
export function CarriedNote({ words }: { words: { carried: string; pastedText: string; dropHere: string } }) {
  const name = useCarried(words.pastedText);
  const isOver = useDropped(wantedCalendars, carry);
  return (
    <>
      <p dir="auto" role="status" className="mb-6 text-14 text-text-2 empty:hidden">
        {name && fill(words.carried, { name })}
      </p>
      {isOver && <DropHere>{words.dropHere}</DropHere>}
    </>
  );
}
