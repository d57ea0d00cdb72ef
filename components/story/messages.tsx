import { Link } from "@/components/ui/link";
import { Name } from "@/components/ui/name";
import { SectionHead } from "@/components/ui/section-head";
import type { MessageRow } from "@/lib/story/messages";
import { words } from "@/lib/words";

const say = words.application.messages;

/** The messages that were begun, and what became of each. */
export function Messages({ rows }: { rows: readonly MessageRow[] }) {
  return (
    <section aria-labelledby="messages">
      <SectionHead id="messages">{say.heading}</SectionHead>
      {rows.length === 0 && <p className="text-14 text-text-2">{say.none}</p>}
      <ul className="grid gap-1">
        {rows.map((row) => (
          <li key={row.id}>
            <Link href={row.href} className="-mx-2 block rounded-2 px-2 py-1.5 text-14 hover:bg-hover">
              <Name>{row.title}</Name>
              <span className="block text-13 text-text-2">{row.state}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
