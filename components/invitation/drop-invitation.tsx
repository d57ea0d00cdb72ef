"use client";
import { CalendarPlus } from "lucide";
import { useRouter } from "next/navigation";
import { Icon } from "@/components/ui/icon";
import { Link } from "@/components/ui/link";
import { fill } from "@/lib/words/fill";
import { carry } from "./carried";
import { DropHere } from "./drop-here";
import { useCarried } from "./use-carried";
import { useDropped, wantedCalendars } from "./use-dropped";

interface Props {
  /** Where it is read. */
  href: string;
  words: { short: string; dropHere: string; readCarried: string; pastedText: string };
}

/** The way to an invitation's reading. One that is dropped or pasted on the page is carried there. */
export function DropInvitation({ href, words }: Props) {
  const router = useRouter();
  const waiting = useCarried(words.pastedText);
  const isOver = useDropped(wantedCalendars, (what) => {
    carry(what);
    router.push(href);
  });
  return (
    <>
      <Link href={href} className="link inline-flex items-center gap-1.5 text-14 coarse:min-h-11">
        <Icon of={CalendarPlus} className="size-4" />
        {waiting ? fill(words.readCarried, { name: waiting }) : words.short}
      </Link>
      {isOver && <DropHere>{words.dropHere}</DropHere>}
    </>
  );
}
