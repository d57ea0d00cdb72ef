import { Disclosure } from "@/components/ui/disclosure";
import { Link } from "@/components/ui/link";
import { Name } from "@/components/ui/name";
import { Why } from "@/components/ui/why";
import type { Desk } from "@/lib/messages/view";
import { words } from "@/lib/words";

/** Everybody else it may go to, one click away; and a quiet word where that leaves the rules. */
export function Elsewhere({ desk }: { desk: Desk }) {
  const { elsewhere, drifts } = desk;
  return (
    <>
      {drifts.map(({ says, why }) => (
        <p key={says} className="c-checking-in border-s-2 border-(--c-line) ps-3 text-13 text-text-2">
          <Name>{says}</Name> <Why reasons={why} />
        </p>
      ))}
      {elsewhere.length > 0 && (
        <Disclosure
          summary={words.message.elsewhere[elsewhere.length > 1 ? "somebody" : "way"]}
          open={desk.choice !== ""}
        >
          <ul className="grid gap-2.5 text-14">
            {elsewhere.map(({ contactId, name, what, ways }) => (
              <li key={contactId}>
                <Name>{name}</Name>, <span className="text-text-3">{what}</span>
                <span className="flex flex-wrap gap-x-4 text-13">
                  {ways.map(({ medium, label, href, current }) => (
                    <Link
                      key={medium}
                      href={href}
                      className={`link coarse:py-3 ${current ? "font-title" : ""}`}
                      aria-current={current || undefined}
                      aria-label={words.message.elsewhere.to(name, label)}
                    >
                      {label}
                    </Link>
                  ))}
                </span>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  );
}
